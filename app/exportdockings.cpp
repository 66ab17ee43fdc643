// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdockings.h"

#include "dockingstore.h"
#include "hostchoice.h"
#include "icalendar.h"
#include "listformats.h"
#include "listquery.h"
#include "staydescription.h"

#include <QCoreApplication>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Export)
};

Result<QList<Stay>> readStays(const DockingStore &store, const ExportOptions &options, qint64 nowMs)
{
    const Result<QList<Host>> hosts = store.hosts();
    const Result<QList<Host>> chosen = hosts ? chooseHosts(*hosts, options.hosts) : hosts;
    if (!chosen)
        return tl::unexpected(chosen.error());
    DockingQuery query;
    for (const Host &host : *chosen)
        query.hosts.append(host.key);
    query.ordering = {{{DockingField::Docking}}, UnknownValues::Last};
    Result<QList<Stay>> stays = store.rows(query, 0, -1);
    if (stays)
        stays->removeIf(
            [&](const Stay &stay) { return !isInRange(stay, options.fromMs, options.toMs, nowMs); });
    return stays;
}

/// The records of stays that were chosen already.
class ChosenDockings : public ListSource
{
public:
    ChosenDockings(const DockingStore &store, const QList<Stay> &stays) : m_store(store), m_stays(stays) {}

    Result<int> count() const override { return int(m_stays.size()); }
    Result<QList<ListRecord>> records(int first, int limit) const override
    {
        QList<ListRecord> list;
        for (const Stay &stay : m_stays.mid(first, limit)) {
            const Result<QList<StoredRecord>> shapes = m_store.records(stay.id);
            if (!shapes)
                return tl::unexpected(shapes.error());
            list.append(recordAsItCame(stay.id, *shapes));
        }
        return list;
    }

private:
    const DockingStore &m_store;
    const QList<Stay> &m_stays;
};

Result<void> writeRecords(const ChosenDockings &source, DockingFormat format, const OutputSink &write)
{
    const Result<ListAnswer> answer = ListAnswer::of(source, {});
    if (!answer)
        return tl::unexpected(answer.error());
    return format == DockingFormat::Json ? writeJson(*answer, write)
                                         : writeCsv(dockingCollection(), *answer, write);
}

Result<void> writeEvent(const DockingStore &store, const Stay &stay, qint64 nowMs, const OutputSink &write)
{
    const Result<QList<StoredRecord>> shapes = store.records(stay.id);
    if (!shapes)
        return tl::unexpected(shapes.error());
    qint64 stampMs = 0;
    for (const StoredRecord &shape : *shapes)
        stampMs = std::max(stampMs, shape.origin.fetchedMs);
    return write(calendarEvent(eventOf(stay, stampMs > 0 ? stampMs : nowMs, nowMs)));
}

Result<int> writeCalendar(const DockingStore &store, const QList<Stay> &stays, qint64 nowMs,
                          const OutputSink &write)
{
    if (Result<void> written = write(calendarHead(ExportText::tr("Dockings"))); !written)
        return tl::unexpected(written.error());
    int leftOut = 0;
    for (const Stay &stay : stays) {
        if (!stay.dockingMs) {
            ++leftOut;
            continue;
        }
        if (Result<void> written = writeEvent(store, stay, nowMs, write); !written)
            return tl::unexpected(written.error());
    }
    return write(calendarTail()).map([leftOut] { return leftOut; });
}

} // namespace

bool isInRange(const Stay &stay, std::optional<qint64> fromMs, std::optional<qint64> toMs, qint64 nowMs)
{
    if (!fromMs && !toMs)
        return true;
    if (!stay.dockingMs && !stay.departureMs)
        return false;
    const qint64 beginMs = stay.dockingMs.value_or(stay.departureMs.value_or(0));
    const TimeInterval time = stay.interval(nowMs).value_or(TimeInterval{beginMs, beginMs});
    // One without length counts as its start.
    const bool endsBefore = fromMs && time.toMs <= *fromMs && !(time.isEmpty() && time.fromMs >= *fromMs);
    return !endsBefore && (!toMs || time.fromMs < *toMs);
}

CalendarEvent eventOf(const Stay &stay, qint64 stampMs, qint64 nowMs)
{
    // Seen from its beginning an open stay has no length: one that grows would be wrong as soon as it is written.
    const bool isGrowing = stay.isOpen() && !stay.isPlanned(nowMs);
    const StayDescription words(isGrowing ? *stay.dockingMs : nowMs, Qt::UTC, QLocale());
    const QString port = stay.portName.trimmed().isEmpty() ? stay.hostName : stay.portName;
    CalendarEvent event;
    event.uid = u"docking-event-%1@skydock.org"_s.arg(stay.id);
    event.stampMs = stampMs;
    event.startMs = stay.dockingMs.value_or(0);
    if (stay.departureMs && *stay.departureMs > event.startMs)
        event.endMs = stay.departureMs;
    event.summary =
        port.isEmpty()
            ? StayDescription::chaserName(stay)
            : ExportText::tr("%1 at %2", "spacecraft, port").arg(StayDescription::chaserName(stay), port);
    event.location = StayDescription::place(stay.hostName, stay.portName);
    event.description = words.text(stay);
    event.isTentative = stay.isPlanned(nowMs);
    return event;
}

Result<DockingExport> exportDockings(const QSqlDatabase &database, const ExportOptions &options, qint64 nowMs,
                                     const OutputSink &write)
{
    const DockingStore store(database);
    const Result<QList<Stay>> stays = readStays(store, options, nowMs);
    if (!stays)
        return tl::unexpected(stays.error());
    const auto count = int(stays->size());
    if (options.dockingFormat == DockingFormat::Ics)
        return writeCalendar(store, *stays, nowMs, write).map([count](int leftOut) {
            return DockingExport{count - leftOut, leftOut};
        });
    return writeRecords(ChosenDockings(store, *stays), options.dockingFormat, write).map([count] {
        return DockingExport{count, 0};
    });
}

} // namespace Skydock
