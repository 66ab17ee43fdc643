// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptpreferences.h"

#include "apirequest.h"
#include "language.h"
#include "settings.h"

#include <utility>

namespace Skydock {

KeptPreferences::KeptPreferences(Settings *settings, QObject *parent)
    : Preferences(parent)
    , m_settings(settings)
{
    connect(settings, &Settings::written, this, &KeptPreferences::written);
}

PreferenceValues KeptPreferences::values() const
{
    const SettingsValues &kept = m_settings->values();
    return {{kept.baseUrl, kept.refreshMinutes},
            kept.imageMegabytes,
            kept.display,
            kept.appearance,
            kept.language};
}

QUrl KeptPreferences::productionUrl() const
{
    return QUrl(QString::fromLatin1(productionBaseUrl));
}

QUrl KeptPreferences::developmentUrl() const
{
    return QUrl(QString::fromLatin1(developmentBaseUrl));
}

Result<QUrl> KeptPreferences::parseBaseUrl(const QString &text) const
{
    return Skydock::parseBaseUrl(text);
}

QList<LanguageChoice> KeptPreferences::languages() const
{
    return spokenLanguages();
}

/// A token would be for the keyring, which nobody has asked here.
void KeptPreferences::apply(const PreferenceValues &values, const std::optional<QString> &token)
{
    Q_UNUSED(token)
    keep(values);
}

void KeptPreferences::keep(const PreferenceValues &values)
{
    SettingsValues kept = m_settings->values();
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
void KeptPreferences::written(const std::optional<Error> &error)
{
    if (std::exchange(m_isKeeping, false) && error)
        emit failed(*error);
}

QStringList KeptPreferences::problems() const
{
    return m_settings->problems();
}

} // namespace Skydock
