// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptpreferences.h"

namespace Skydock {

class Online;

/// The settings of a window that uses the network: beside what is kept in the file the token, in the keyring.
class OnlinePreferences : public KeptPreferences
{
    Q_OBJECT
public:
    /// Both outlive it.
    OnlinePreferences(Settings *settings, Online *online, QObject *parent = nullptr);

    PreferenceValues values() const override;
    bool usesNetwork() const override { return true; }
    QString token() const override;
    QString tokenPlace() const override;
    bool isTokenFixed() const override;
    void apply(const PreferenceValues &values, const std::optional<QString> &token) override;

private:
    void tokenSettled();

    Online *m_online;
    bool m_isSaving = false; ///< a token that was entered is on its way to the keyring
};

} // namespace Skydock
