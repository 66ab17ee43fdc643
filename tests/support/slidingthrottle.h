// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Skydock {

/// Allows so many calls in every span of so many seconds, for each caller apart, as Django REST framework does: a call
/// stops counting when it is as old as the span, and refused calls never count.
class SlidingThrottle
{
public:
    SlidingThrottle(const Clock *clock, int limit, int windowSeconds);

    /// 0: none.
    void setLimit(int limit) { m_limit = limit; }
    /// `Authorization: Token …` with this token is its owner's, with a limit of its own.
    void addKey(const QByteArray &token, const QString &owner, int limit);

    /// Whom the call counts for: the owner of a known token, else the address.
    QString ident(const QByteArray &authorization, const QString &address) const;
    int limitOf(const QString &ident) const;
    int used(const QString &ident);
    int windowSeconds() const { return int(m_windowMs / 1000); }

    /// Counts the call; or, when it is refused, whole seconds until one will be allowed, rounded up.
    std::optional<int> refusal(const QString &ident);
    /// Seconds until a call will be allowed; 0: now.
    int waitSeconds(const QString &ident);

private:
    struct Key
    {
        QString owner;
        int limit = 0;
    };

    QList<qint64> &recent(const QString &ident);

    const Clock *m_clock;
    int m_limit;
    qint64 m_windowMs;
    QHash<QByteArray, Key> m_keys;
    QHash<QString, QList<qint64>> m_calls; ///< oldest first
};

} // namespace Skydock
