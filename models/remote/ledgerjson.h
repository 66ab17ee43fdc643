// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Skydock {

struct CallWindow;

/// How the ledger of calls is written: one JSON object with a mark and an object for each account. What makes no sense
/// in it is read as not being there, and numbers out of range are brought into it.
namespace LedgerJson {

/// Our mark; a file that does not exist yet is an empty object, which has none.
bool isLedger(const QJsonObject &ledger);
CallWindow window(const QJsonObject &ledger, const QString &account);
void setWindow(QJsonObject &ledger, const QString &account, const CallWindow &window);

/// A ledger that follows one that was lost, last written at `writtenMs`: every account begins with half of the usual
/// limit counted then, as calls of unknown origin.
QJsonObject afterLoss(qint64 writtenMs);

} // namespace LedgerJson

} // namespace Skydock
