// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "clock.h"
#include "result.h"

#include <QString>

namespace Skydock {

/// What `api-throttle` says: how many calls are allowed, and how many the server has counted.
struct ApiThrottle
{
    int limit = 15;
    int windowSeconds = 3600;
    int used = 0;
    int nextUseSeconds = 0;
    QString ident; ///< the account's name, or the address when no key was accepted

    bool operator==(const ApiThrottle &) const = default;
};

/// Reads the answer of `/api-throttle/`; Damaged where it is none.
Result<ApiThrottle> parseThrottle(const QByteArray &body);

/// Counts the calls of the running hour: of every Skydock process of this user, and across restarts, in a small file
/// beside a lock. Never grants a call that the server is expected to refuse, and keeps some for what a person asks for.
/// Reads and writes the file at every call: belongs on the synchroniser's thread.
class RequestBudget
{
public:
    enum class Purpose {
        Background, ///< keeping the mirror fresh
        Person,     ///< what somebody is looking at
    };
    static constexpr int keptForPerson = 2; ///< calls of each window that background work leaves alone

    /// `ledgerPath`: the file, created when needed, its folder too. `account`: whose calls these are (server and token;
    /// see `accountKey`); one file counts several.
    RequestBudget(QString ledgerPath, QString account, Clock *clock);

    /// The name under which an account's calls are counted: the base address and, when there is a token, a hash of it.
    static QString accountKey(const QUrl &baseUrl, const QString &token);

    /// Takes one call, or says (Throttled, `retryAfter`) when there will be one for this purpose. Storage or Permission
    /// when the ledger cannot be written: an uncounted call is not sent.
    Result<void> take(Purpose purpose);
    /// Gives a taken call back that never reached the server (no network, cancelled before it was sent).
    void giveBack();

    /// The server's own count: corrects limit and use, calls of other programs at the same address included.
    void learn(const ApiThrottle &throttle);
    /// A call was refused although we had one left. Without a time the server is left alone for some minutes.
    void refused(std::optional<qint64> retryAfterMs);

    /// For `purpose`: calls left, and when there will be one.
    BudgetState state(Purpose purpose = Purpose::Person) const;

private:
    QString m_ledgerPath;
    QString m_account;
    Clock *m_clock;
};

} // namespace Skydock
