// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestbudget.h"
#include "testclock.h"

#include <QTemporaryDir>

namespace Skydock {

inline constexpr qint64 secondMs = 1000;
inline constexpr qint64 minuteMs = 60 * secondMs;
inline constexpr qint64 hourMs = 60 * minuteMs;

/// A ledger in a folder of its own, a clock that stands still, and as many budgets on them as a test asks for.
class BudgetFixture
{
public:
    using Purpose = RequestBudget::Purpose;

    QString path() const { return m_dir.filePath(QStringLiteral("sub/calls.json")); }
    QString folder() const { return m_dir.path(); }
    RequestBudget budget(const QString &account = QStringLiteral("anonymous"))
    {
        return RequestBudget(path(), account, &clock);
    }
    /// Takes until refused.
    static int takeAll(RequestBudget &budget, Purpose purpose = Purpose::Person)
    {
        constexpr int plenty = 1000;
        int taken = 0;
        while (taken < plenty && budget.take(purpose))
            ++taken;
        return taken;
    }

    TestClock clock;

private:
    QTemporaryDir m_dir;
};

} // namespace Skydock
