// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "callledger.h"
#include "clock.h"
#include "result.h"

#include <QString>

class QUrl;

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
///
/// The hour is a sliding window; a call counts for `CallWindow::marginMs` longer, because the server sees it later than
/// we do. Of a ledger that was damaged half the limit counts as used (see CallLedger), and `takeTrouble` tells of it.
class RequestBudget
{
public:
    enum class Purpose {
        Background, ///< keeping the mirror fresh
        Person,     ///< what somebody is looking at
    };
    /// Calls of each window that background work leaves alone; fewer where the server allows no more than that.
    static constexpr int keptForPerson = 2;

    /// `ledgerPath`: the file, created when needed, its folder too. `account`: whose calls these are (server and token;
    /// see `accountKey`); one file counts several.
    RequestBudget(const QString &ledgerPath, QString account, Clock *clock);

    /// The name under which an account's calls are counted: the base address and, when there is a token, a hash of it.
    static QString accountKey(const QUrl &baseUrl, const QString &token);

    /// Takes one call, or says (Throttled, `retryAfter`) when there will be one for this purpose. Storage, StorageFull or
    /// Permission when the ledger cannot be written: an uncounted call is not sent.
    Result<void> take(Purpose purpose);
    /// Gives the call taken last back: it never reached the server (no network, cancelled before it was sent). The error
    /// is the ledger's, here and below; the call then stays counted.
    Result<void> giveBack();

    /// The server's own count: corrects limit and use, calls of other programs at the same address included. Asking for
    /// it costs no call, so it is worth it at the start, after a refusal and when the ledger was damaged.
    Result<void> learn(const ApiThrottle &throttle);
    /// A call was refused although we had one left. Without a time the server is left alone for five minutes; with one,
    /// all calls count as used up, one of them free at that time, until the server's own count is learned.
    Result<void> refused(std::optional<qint64> retryAfterMs);

    /// For `purpose`: calls left, and when there will be one. Where the ledger cannot be read: as last known; `take` then
    /// says what is wrong.
    BudgetState state(Purpose purpose = Purpose::Person) const;

    /// The ledger was damaged and has been begun anew since this was last asked.
    std::optional<Error> takeTrouble() { return m_ledger.takeTrouble(); }

private:
    Result<void> change(const CallLedger::Change &change) const;
    const CallWindow &current() const;

    mutable CallLedger m_ledger;   ///< a look at it may have to set a damaged file aside
    mutable CallWindow m_lastSeen; ///< for when the file cannot be read
    QString m_account;
    Clock *m_clock;
    QList<qint64> m_taken; ///< by this object, the newest last
};

} // namespace Skydock
