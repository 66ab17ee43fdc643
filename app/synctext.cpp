// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synctext.h"

#include "sentences.h"
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

/// What is fetched: a list, or the news of it.
QString subject(const SyncTask &task)
{
    const QString name = SyncText::collection(task.collection);
    //: %1 is a list: "docking events"
    return task.kind == SyncTask::Kind::Refresh ? SyncWords::tr("news of %1").arg(name) : name;
}

/// "docking events: page 3 of 6, 200 of 555 rows", as far as it is known.
QString fetching(const SyncTask &task)
{
    const QString page = QString::number(task.page);
    const QString pages = QString::number(task.pages.value_or(0));
    const QString rows = QString::number(task.rows);
    const auto count = int(task.count.value_or(0));
    if (task.pages && task.count)
        //: %1 what is fetched; %4 rows of %n are here
        return SyncWords::tr("%1: page %2 of %3, %4 of %n rows", nullptr, count)
            .arg(subject(task), page, pages, rows);
    if (task.pages)
        return SyncWords::tr("%1: page %2 of %3").arg(subject(task), page, pages);
    if (task.count)
        return SyncWords::tr("%1: page %2, %3 of %n rows", nullptr, count).arg(subject(task), page, rows);
    return SyncWords::tr("%1: page %2").arg(subject(task), page);
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
        text = sentences(text, SyncWords::tr("It can go on from %1.").arg(timeOf(*status.nextStepMs)));
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
        return status.task ? fetching(*status.task) : QString();
    case SyncStatus::Activity::WaitingForCalls:
        return SyncWords::tr("The calls of this hour are used up; waiting until %1.")
            .arg(timeOf(status.nextStepMs.value_or(0)));
    case SyncStatus::Activity::WaitingToRetry:
        return sentences(status.error ? status.error->text : QString(),
                         SyncWords::tr("Trying again at %1.").arg(timeOf(status.nextStepMs.value_or(0))));
    case SyncStatus::Activity::WaitingForOther:
        return SyncWords::tr("Another Skydock is fetching; waiting for it.");
    default:
        return {};
    }
}

QString SyncText::summary(const SyncStatus &status, int requests, qint64 rows)
{
    //: %1 "5 requests", %2 "401 rows"
    const QString done = SyncWords::tr("%1, %2.").arg(SyncWords::tr("%n request(s)", nullptr, requests),
                                                      SyncWords::tr("%n row(s)", nullptr, int(rows)));
    return sentences(done, whatIsLeft(status));
}

} // namespace Skydock
