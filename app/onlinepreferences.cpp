// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlinepreferences.h"

#include "online.h"

#include <utility>

namespace Skydock {

OnlinePreferences::OnlinePreferences(Settings *settings, Online *online, QObject *parent)
    : KeptPreferences(settings, parent)
    , m_online(online)
{
    connect(&online->tokens, &TokenStore::settled, this, &OnlinePreferences::tokenSettled);
}

/// The address may be one for this run.
PreferenceValues OnlinePreferences::values() const
{
    PreferenceValues values = KeptPreferences::values();
    values.sync.baseUrl = m_online->baseUrl();
    return values;
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

/// An address given for this run alone does not get into the file by a visit to the dialog.
void OnlinePreferences::apply(const PreferenceValues &values, const std::optional<QString> &token)
{
    const bool isElsewhere = values.sync.baseUrl != m_online->baseUrl();
    m_online->use(values);
    PreferenceValues kept = values;
    if (!isElsewhere)
        kept.sync.baseUrl = KeptPreferences::values().sync.baseUrl;
    keep(kept);
    m_isSaving = token.has_value();
    if (token)
        m_online->tokens.save(values.sync.baseUrl, *token);
    else if (isElsewhere)
        m_online->tokens.load(values.sync.baseUrl);
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

} // namespace Skydock
