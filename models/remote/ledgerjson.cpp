// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerjson.h"

#include "callwindow.h"

#include <QJsonArray>

#include <algorithm>

namespace Skydock::LedgerJson {

using namespace Qt::StringLiterals;

namespace {

constexpr auto markKey = "skydockCallLedger"_L1;
constexpr auto accountsKey = "accounts"_L1;
constexpr auto lostKey = "lostMs"_L1;
constexpr int format = 1;
constexpr qint64 longestWindowMs = 31LL * 24 * 60 * 60 * 1000;
constexpr qint64 lastMs = 253'402'300'800'000; // 10000-01-01T00:00:00Z

qint64 instant(const QJsonValue &value)
{
    return std::clamp<qint64>(value.toInteger(), 0, lastMs);
}

QList<qint64> instants(const QJsonArray &array)
{
    QList<qint64> list;
    for (const auto &value : array) {
        if (value.isDouble())
            list << instant(value);
    }
    std::sort(list.begin(), list.end());
    return list;
}

QJsonArray arrayOf(const QList<qint64> &instants)
{
    QJsonArray array;
    for (const qint64 ms : instants)
        array << ms;
    return array;
}

CallWindow windowOf(const QJsonObject &account)
{
    CallWindow window;
    window.limit =
        int(std::clamp<qint64>(account["limit"_L1].toInteger(window.limit), 1, CallWindow::mostLimit));
    window.windowMs =
        std::clamp<qint64>(account["windowMs"_L1].toInteger(window.windowMs), 1000, longestWindowMs);
    window.own = instants(account["calls"_L1].toArray());
    window.others = instants(account["others"_L1].toArray());
    window.refusedFromMs = instant(account["refusedFrom"_L1]);
    window.refusedUntilMs = instant(account["refusedUntil"_L1]);
    return window;
}

} // namespace

bool isLedger(const QJsonObject &ledger)
{
    return ledger[markKey].toInt() == format && ledger[accountsKey].isObject();
}

CallWindow window(const QJsonObject &ledger, const QString &account)
{
    const QJsonValue known = ledger[accountsKey][account];
    if (known.isObject())
        return windowOf(known.toObject());
    CallWindow window;
    if (ledger.contains(lostKey))
        window.others.fill(instant(ledger[lostKey]), (window.limit + 1) / 2);
    return window;
}

void setWindow(QJsonObject &ledger, const QString &account, const CallWindow &window)
{
    QJsonObject accounts = ledger[accountsKey].toObject();
    accounts.insert(account, QJsonObject{{u"limit"_s, window.limit},
                                         {u"windowMs"_s, window.windowMs},
                                         {u"calls"_s, arrayOf(window.own)},
                                         {u"others"_s, arrayOf(window.others)},
                                         {u"refusedFrom"_s, window.refusedFromMs},
                                         {u"refusedUntil"_s, window.refusedUntilMs}});
    ledger.insert(accountsKey, accounts);
    ledger.insert(markKey, format);
}

QJsonObject afterLoss(qint64 writtenMs)
{
    return {{markKey, format}, {accountsKey, QJsonObject()}, {lostKey, writtenMs}};
}

} // namespace Skydock::LedgerJson
