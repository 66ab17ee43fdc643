// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

namespace Skydock {

class Online;
class Settings;

/// The settings of a window that uses the network: kept in the file, the token in the keyring, and made to hold at once.
class OnlinePreferences : public Preferences
{
    Q_OBJECT
public:
    /// Both outlive it.
    OnlinePreferences(Settings *settings, Online *online, QObject *parent = nullptr);

    PreferenceValues values() const override;
    QString token() const override;
    QString tokenPlace() const override;
    bool isTokenFixed() const override;
    QUrl productionUrl() const override;
    QUrl developmentUrl() const override;
    Result<QUrl> parseBaseUrl(const QString &text) const override;
    QList<LanguageChoice> languages() const override;
    void apply(const PreferenceValues &values, const std::optional<QString> &token) override;
    QStringList problems() const override;

private:
    void keep(const PreferenceValues &values, bool isElsewhere);
    void tokenSettled();
    void written(const std::optional<Error> &error);

    Settings *m_settings;
    Online *m_online;
    bool m_isKeeping = false; ///< what was chosen is on its way to the file
    bool m_isSaving = false;  ///< a token that was entered is on its way to the keyring
};

} // namespace Skydock
