// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synctext.h"

#include "syncposition.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Skydock {

namespace {

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::SyncText)
};

constexpr int rowsPerCall = 100;

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString kindOfWork(const SyncTask &task)
{
    const QString name = SyncText::collection(task.collection);
    return task.kind == SyncTask::Kind::Refresh ? SyncWords::tr("news of %1").arg(name) : name;
}

QString pageOf(const SyncTask &task)
{
    QString text = task.pages ? SyncWords::tr("page %1 of %2").arg(task.page).arg(*task.pages)
                              : SyncWords::tr("page %1").arg(task.page);
    if (task.count)
        text += QStringLiteral(", ") + SyncWords::tr("%1 of %2 rows").arg(task.rows).arg(*task.count);
    return text;
}

/// Calls that the lists which are not whole yet will cost, as far as their length is known.
int pagesLeft(const SyncStatus &status, bool *isKnown)
{
    int pages = 0;
    *isKnown = true;
    for (const CollectionProgress &progress : status.progress) {
        if (progress.complete)
            continue;
        *isKnown = *isKnown && progress.count.has_value();
        pages += pagesFor(progress.collection,
                          std::max<qint64>(1, progress.count.value_or(1) - progress.here), rowsPerCall);
    }
    return pages;
}

QString whatIsLeft(const SyncStatus &status)
{
    if (status.isComplete)
        return SyncWords::tr("The mirror is complete.");
    bool known = false;
    const int pages = pagesLeft(status, &known);
    QString text = known ? SyncWords::tr("%n request(s) left.", nullptr, pages)
                         : SyncWords::tr("At least %n request(s) left.", nullptr, pages);
    if (status.activity == SyncStatus::Activity::WaitingForCalls && status.nextStepMs)
        text += u' ' + SyncWords::tr("It can go on from %1.").arg(timeOf(*status.nextStepMs));
    return text;
}

} // namespace

QString SyncText::collection(SyncCollection collection)
{
    switch (collection) {
    case SyncCollection::DockingEvents:
        return SyncWords::tr("docking events");
    case SyncCollection::Spacecraft:
        return SyncWords::tr("spacecraft");
    case SyncCollection::Flights:
        return SyncWords::tr("flights");
    case SyncCollection::DockingLocations:
        return SyncWords::tr("ports");
    case SyncCollection::SpaceStations:
        return SyncWords::tr("space stations");
    case SyncCollection::SpacecraftStatuses:
        return SyncWords::tr("spacecraft statuses");
    case SyncCollection::LegacyFlights:
        return SyncWords::tr("missions and pads of flights");
    }
    return {};
}

QString SyncText::progress(const SyncStatus &status)
{
    switch (status.activity) {
    case SyncStatus::Activity::Fetching:
        return status.task ? kindOfWork(*status.task) + QStringLiteral(": ") + pageOf(*status.task)
                           : QString();
    case SyncStatus::Activity::WaitingForCalls:
        return SyncWords::tr("The calls of this hour are used up; waiting until %1.")
            .arg(timeOf(status.nextStepMs.value_or(0)));
    case SyncStatus::Activity::WaitingToRetry:
        return (status.error ? status.error->text + u' ' : QString()) +
               SyncWords::tr("Trying again at %1.").arg(timeOf(status.nextStepMs.value_or(0)));
    case SyncStatus::Activity::WaitingForOther:
        return SyncWords::tr("Another Skydock is fetching; waiting for it.");
    default:
        return {};
    }
}

QString SyncText::summary(const SyncStatus &status, int requests, qint64 rows)
{
    return SyncWords::tr("%n request(s),", nullptr, requests) + u' ' +
           SyncWords::tr("%n row(s).", nullptr, int(rows)) + u' ' + whatIsLeft(status);
}

} // namespace Skydock
