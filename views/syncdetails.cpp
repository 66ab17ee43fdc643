// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncdetails.h"

#include "synctaskwords.h"

namespace Skydock {

namespace {

/// To the minute: seconds are of no interest here.
QString minuteOf(qint64 ms, const DisplayText &display)
{
    constexpr qint64 minuteMs = 60'000;
    return display.instant(ms / minuteMs * minuteMs);
}

} // namespace

QString SyncDetails::text(const SyncSituation &situation, const DisplayText &display)
{
    const SyncStatus &status = situation.status;
    QStringList lines;
    if (status.error)
        lines << status.error->text;
    if (status.freshMs)
        lines << tr("Last news: %1").arg(minuteOf(*status.freshMs, display));
    if (status.activity == SyncStatus::Activity::UpToDate && status.nextStepMs)
        lines << tr("Next look: %1").arg(minuteOf(*status.nextStepMs, display));
    lines << lists(status, display);
    if (status.activity != SyncStatus::Activity::Off)
        lines << calls(budgetAt(status.budget, situation.nowMs), display);
    if (status.problems > 0)
        lines << tr("%Ln data problems", nullptr, status.problems);
    lines << tr("Data: Launch Library 2 by The Space Devs. Mirror: %1").arg(situation.mirror.path);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// "250 of 555 dockings, 603 spacecraft"
QString SyncDetails::lists(const SyncStatus &status, const DisplayText &display)
{
    QStringList parts;
    for (const CollectionProgress &list : status.progress) {
        if (list.count && *list.count > list.here)
            parts << SyncTaskWords::partOf(list.collection, display.locale().toString(list.here),
                                           *list.count);
        else if (list.here > 0)
            parts << SyncTaskWords::countOf(list.collection, list.here);
    }
    return parts.isEmpty() ? QString()
                           : tr("Mirrored: %1").arg(parts.join(tr(", ", "between two lists of records")));
}

QString SyncDetails::calls(const BudgetState &budget, const DisplayText &display)
{
    const QString left = display.number(std::max(0, budget.left));
    const bool isWaiting = budget.left <= 0 && budget.nextCallMs;
    if (isWaiting && budget.allAgainMs)
        return tr("%1 of %Ln calls of this hour left, the next is free at %2, all are at %3", nullptr,
                  budget.limit)
            .arg(left, minuteOf(*budget.nextCallMs, display), minuteOf(*budget.allAgainMs, display));
    if (isWaiting)
        return tr("%1 of %Ln calls of this hour left, the next is free at %2", nullptr, budget.limit)
            .arg(left, minuteOf(*budget.nextCallMs, display));
    if (budget.allAgainMs)
        return tr("%1 of %Ln calls of this hour left, all are at %2", nullptr, budget.limit)
            .arg(left, minuteOf(*budget.allAgainMs, display));
    return tr("%1 of %Ln calls of this hour left", nullptr, budget.limit).arg(left);
}

} // namespace Skydock
