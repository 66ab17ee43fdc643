// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Skydock {

/// A keyring in memory, which answers from the event loop, or fails as told.
class FakeKeyring : public Keyring
{
public:
    void read(const QString &key, QObject *receiver, Answered answered) override
    {
        const auto secret = secrets.constFind(key);
        const bool found = secret != secrets.constEnd();
        answer(receiver, answered,
               {found ? Outcome::Done : Outcome::NotFound, found ? *secret : QString(), {}});
    }
    void write(const QString &key, const QString &secret, QObject *receiver, Answered answered) override
    {
        if (!failure)
            secrets.insert(key, secret);
        answer(receiver, answered, {Outcome::Done, {}, {}});
    }
    void remove(const QString &key, QObject *receiver, Answered answered) override
    {
        const bool removed = !failure && secrets.remove(key);
        answer(receiver, answered, {removed ? Outcome::Done : Outcome::NotFound, {}, {}});
    }

    QHash<QString, QString> secrets;
    std::optional<Answer> failure; ///< what it answers to everything

private:
    void answer(QObject *receiver, const Answered &answered, const Answer &usual)
    {
        const Answer given = failure.value_or(usual);
        QMetaObject::invokeMethod(
            receiver, [answered, given] { answered(given); }, Qt::QueuedConnection);
    }
};

} // namespace Skydock
