// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"

namespace Skydock {

/// The desktop's keyring (Secret Service, KWallet), through QtKeychain. Never falls back to a file in plain text.
class SystemKeyring : public Keyring
{
public:
    void read(const QString &key, QObject *receiver, Answered answered) override;
    void write(const QString &key, const QString &secret, QObject *receiver, Answered answered) override;
    void remove(const QString &key, QObject *receiver, Answered answered) override;
};

} // namespace Skydock
