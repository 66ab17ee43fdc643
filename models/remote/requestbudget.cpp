// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbudget.h"

#include "utctime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTaken = 1000; ///< more than can be under way

int keptFrom(RequestBudget::Purpose purpose, int limit)
{
    return purpose == RequestBudget::Purpose::Person ? 0 : std::min(RequestBudget::keptForPerson, limit - 1);
}

QString refusalText(RequestBudget::Purpose purpose, int left)
{
    return purpose == RequestBudget::Purpose::Background && left > 0
               ? QCoreApplication::translate("Skydock::Remote",
                                             "The last calls of this hour are kept for what you open.")
               : QCoreApplication::translate("Skydock::Remote", "The calls of this hour are used up.");
}

} // namespace

RequestBudget::RequestBudget(const QString &ledgerPath, QString account, Clock *clock)
    : m_ledger(ledgerPath)
    , m_account(std::move(account))
    , m_clock(clock)
{}

QString RequestBudget::accountKey(const QUrl &baseUrl, const QString &token)
{
    const QUrl::FormattingOptions plain = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    QString address = baseUrl.toString(plain | QUrl::FullyEncoded);
    while (address.endsWith(u'/'))
        address.chop(1);
    if (token.isEmpty())
        return address;
    constexpr int enoughDigits = 16;
    const QByteArray hash = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
    return address + " token "_L1 + QString::fromLatin1(hash.toHex().left(enoughDigits));
}

Result<void> RequestBudget::change(const CallLedger::Change &change) const
{
    return m_ledger.change(m_account, [&](CallWindow &window) {
        const bool settled = window.settle(m_clock->nowMs());
        const bool changed = change(window);
        m_lastSeen = window;
        return settled || changed;
    });
}

Result<void> RequestBudget::take(Purpose purpose)
{
    const qint64 nowMs = m_clock->nowMs();
    std::optional<Error> refusal;
    const Result<void> counted = change([&](CallWindow &window) {
        const std::optional<qint64> freeMs = window.freeAtMs(1 + keptFrom(purpose, window.limit), nowMs);
        if (freeMs)
            refusal =
                Error{Error::Kind::Throttled, refusalText(purpose, window.left(nowMs)), utcDateTime(*freeMs)};
        else
            window.add(nowMs);
        return !freeMs;
    });
    if (!counted)
        return counted;
    if (refusal)
        return tl::unexpected(*refusal);
    m_taken << nowMs;
    if (m_taken.size() > mostTaken)
        m_taken.removeFirst();
    return {};
}

Result<void> RequestBudget::giveBack()
{
    if (m_taken.isEmpty())
        return {};
    const qint64 takenMs = m_taken.takeLast();
    return change([takenMs](CallWindow &window) {
        if (!window.own.removeOne(takenMs) && !window.own.isEmpty())
            window.own.removeLast(); // a clock that was set back has moved it
        return true;
    });
}

Result<void> RequestBudget::learn(const ApiThrottle &throttle)
{
    return change([&](CallWindow &window) {
        window.learn(throttle, m_clock->nowMs());
        return true;
    });
}

Result<void> RequestBudget::refused(std::optional<qint64> retryAfterMs)
{
    return change([&](CallWindow &window) {
        window.refuse(retryAfterMs, m_clock->nowMs());
        return true;
    });
}

/// The ledger as it stands. Read without the lock, which no writer disturbs; only what has to be mended is written.
const CallWindow &RequestBudget::current() const
{
    const Result<CallWindow> read = m_ledger.read(m_account);
    CallWindow window = read ? *read : CallWindow();
    if (read && !window.settle(m_clock->nowMs()))
        m_lastSeen = window;
    else if (const Result<void> mended = change([](CallWindow &) { return false; }); !mended)
        m_lastSeen.settle(m_clock->nowMs()); // `take` meets the same error and reports it
    return m_lastSeen;
}

BudgetState RequestBudget::state(Purpose purpose) const
{
    const CallWindow &window = current();
    const qint64 nowMs = m_clock->nowMs();
    const int kept = keptFrom(purpose, window.limit);
    BudgetState state;
    state.limit = window.limit;
    state.windowMs = window.windowMs;
    state.left = std::max(0, window.left(nowMs) - kept);
    state.nextCallMs = window.freeAtMs(1 + kept, nowMs);
    state.allAgainMs = window.freeAtMs(window.limit, nowMs);
    return state;
}

} // namespace Skydock
