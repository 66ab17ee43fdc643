// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Skydock {

/// Where the desktop keeps secrets. Every call returns at once; its answer may wait for a person to unlock the keyring.
class Keyring
{
public:
    enum class Outcome {
        Done,
        NotFound,    ///< it answers, and has no such secret
        Unavailable, ///< there is none, or it does not answer
        Refused,     ///< the person or the system said no
        Failed,      ///< anything else; `details` may say more
    };
    struct Answer
    {
        Outcome outcome = Outcome::Failed;
        QString secret;  ///< after reading
        QString details; ///< the keyring's own words, for a person
    };
    using Answered = std::function<void(const Answer &)>;

    Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    virtual ~Keyring() = default;

    /// `answered` is called once from the event loop, never when the receiver is gone.
    virtual void read(const QString &key, QObject *receiver, Answered answered) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *receiver, Answered answered) = 0;
    virtual void remove(const QString &key, QObject *receiver, Answered answered) = 0;
};

} // namespace Skydock
