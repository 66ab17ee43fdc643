// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotoreading.h"

#include "displaytext.h"
#include "dockingstore.h"
#include "gotomodel.h"
#include "spacecraftstore.h"
#include "synonyms.h"

namespace Skydock {

namespace {

/// The name and the others that a place goes by.
QStringList placeNames(const QString &name)
{
    return withSynonyms(name).split(QLatin1Char('\n'));
}

GoToEntry entryOf(const Host &host)
{
    const QString name = DisplayText::oneLine(host.name);
    return {host.key,
            name.isEmpty() ? GoToModel::tr("unknown host") : name,
            GoToModel::tr("%Ln dockings", nullptr, host.stayCount),
            {},
            NameSearch::folded(placeNames(name))};
}

GoToEntry entryOf(const Port &port)
{
    const QString name = DisplayText::oneLine(port.name);
    const QString host = DisplayText::oneLine(port.hostName);
    return {port.key,
            name.isEmpty() ? GoToModel::tr("unknown port") : name,
            host,
            {},
            NameSearch::folded(QStringList{name} + placeNames(host))};
}

GoToEntry entryOf(const SpacecraftRow &row)
{
    const QString name = DisplayText::oneLine(row.name);
    const QString serial = DisplayText::oneLine(row.serialNumber.value_or(QString()));
    const QString configuration = DisplayText::oneLine(row.configurationName);
    const bool hasBoth = !serial.isEmpty() && !configuration.isEmpty();
    const QString beside =
        hasBoth ? GoToModel::tr("%1 · %2", "configuration and serial number").arg(configuration, serial)
                : configuration + serial;
    return {
        CraftPlace{row.id}, name, beside, {}, NameSearch::folded(QStringList{name, serial, configuration})};
}

template <class Record>
QList<GoToEntry> entriesOf(const QList<Record> &records)
{
    QList<GoToEntry> entries;
    for (const Record &record : records)
        entries << entryOf(record);
    return entries;
}

} // namespace

Result<QList<GoToEntry>> readGoToPlaces(const QSqlDatabase &database)
{
    const DockingStore store(database);
    const Result<QList<Host>> hosts = store.hosts();
    const Result<QList<Port>> ports = store.ports();
    if (!hosts || !ports)
        return tl::unexpected(hosts ? ports.error() : hosts.error());
    return entriesOf(*hosts) + entriesOf(*ports);
}

Result<QList<GoToEntry>> readGoToSpacecraft(const QSqlDatabase &database, SharedSpacecraftIndex *index,
                                            const QString &text)
{
    SpacecraftQuery query;
    query.search = text;
    query.ordering = {{{SpacecraftField::Name, false}}, UnknownValues::Last};
    return SpacecraftStore(database, index)
        .rows(query, 0, GoToModel::mostCandidates)
        .map([&text](const QList<SpacecraftRow> &rows) {
            return bestEntries(entriesOf(rows), NameSearch(text), GoToModel::mostOfASort);
        });
}

} // namespace Skydock
