// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlinepreferences.h"

#include "apirequest.h"
#include "language.h"
#include "online.h"
#include "settings.h"

#include <utility>

namespace Skydock {

OnlinePreferences::OnlinePreferences(Settings *settings, Online *online, QObject *parent)
    : Preferences(parent)
    , m_settings(settings)
    , m_online(online)
{
    connect(&online->tokens, &TokenStore::settled, this, &OnlinePreferences::tokenSettled);
    connect(settings, &Settings::written, this, &OnlinePreferences::written);
}

PreferenceValues OnlinePreferences::values() const
{
    const SettingsValues &kept = m_settings->values();
    return {{m_online->baseUrl(), kept.refreshMinutes},
            kept.imageMegabytes,
            kept.display,
            kept.appearance,
            kept.language};
}

QString OnlinePreferences::token() const
{
    return m_online->tokens.token();
}

QString OnlinePreferences::tokenPlace() const
{
    return m_online->tokens.placeText();
}

bool OnlinePreferences::isTokenFixed() const
{
    return m_online->tokens.place() == TokenPlace::Environment;
}

QUrl OnlinePreferences::productionUrl() const
{
    return QUrl(QString::fromLatin1(productionBaseUrl));
}

QUrl OnlinePreferences::developmentUrl() const
{
    return QUrl(QString::fromLatin1(developmentBaseUrl));
}

Result<QUrl> OnlinePreferences::parseBaseUrl(const QString &text) const
{
    return Skydock::parseBaseUrl(text);
}

QList<LanguageChoice> OnlinePreferences::languages() const
{
    return spokenLanguages();
}

void OnlinePreferences::apply(const PreferenceValues &values, const std::optional<QString> &token)
{
    const bool isElsewhere = values.sync.baseUrl != m_online->baseUrl();
    m_online->use(values);
    keep(values, isElsewhere);
    m_isSaving = token.has_value();
    if (token)
        m_online->tokens.save(values.sync.baseUrl, *token);
    else if (isElsewhere)
        m_online->tokens.load(values.sync.baseUrl);
}

/// An address given for this run alone does not get into the file by a visit to the dialog.
void OnlinePreferences::keep(const PreferenceValues &values, bool isElsewhere)
{
    SettingsValues kept = m_settings->values();
    if (isElsewhere)
        kept.baseUrl = values.sync.baseUrl;
    kept.refreshMinutes = values.sync.refreshMinutes;
    kept.imageMegabytes = values.imageMegabytes;
    const bool isReadOtherwise = kept.display != values.display;
    kept.display = values.display;
    const bool looksOtherwise = kept.appearance != values.appearance;
    kept.appearance = values.appearance;
    const bool isSpokenOtherwise = kept.language != values.language;
    kept.language = values.language;
    m_isKeeping = m_settings->keep(kept);
    if (isReadOtherwise)
        emit displayChanged();
    if (looksOtherwise)
        emit appearanceChanged();
    if (isSpokenOtherwise)
        emit languageChanged();
}

/// What nobody has asked to be kept, such as the size of the window, is not worth a complaint.
void OnlinePreferences::written(const std::optional<Error> &error)
{
    if (std::exchange(m_isKeeping, false) && error)
        emit failed(*error);
}

/// That no keyring answers is worth a word only to whoever wants a token kept; one that is none is to everybody.
void OnlinePreferences::tokenSettled()
{
    const bool wasSaving = std::exchange(m_isSaving, false);
    const auto error = m_online->tokens.error();
    const bool isWrong = error && (error->kind == Error::Kind::Usage || error->kind == Error::Kind::Damaged);
    if (error && (wasSaving || isWrong))
        emit failed(*error);
    emit tokenChanged();
}

QStringList OnlinePreferences::problems() const
{
    return m_settings->problems();
}

} // namespace Skydock
