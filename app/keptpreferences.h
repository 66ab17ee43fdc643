// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

namespace Skydock {

class Settings;

/// The settings of a window without the network: kept in the file, and made to hold at once. What only the network needs
/// stays there as it is.
class KeptPreferences : public Preferences
{
    Q_OBJECT
public:
    /// The settings outlive it.
    explicit KeptPreferences(Settings *settings, QObject *parent = nullptr);

    PreferenceValues values() const override;
    bool usesNetwork() const override { return false; }
    QString token() const override { return {}; }
    QString tokenPlace() const override { return {}; }
    bool isTokenFixed() const override { return false; }
    QUrl productionUrl() const override;
    QUrl developmentUrl() const override;
    Result<QUrl> parseBaseUrl(const QString &text) const override;
    QList<LanguageChoice> languages() const override;
    void apply(const PreferenceValues &values, const std::optional<QString> &token) override;
    QStringList problems() const override;

protected:
    void keep(const PreferenceValues &values);

private:
    void written(const std::optional<Error> &error);

    Settings *m_settings;
    bool m_isKeeping = false; ///< what was chosen is on its way to the file
};

} // namespace Skydock
