// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"

#include "dockingstore.h"
#include "jsontext.h"
#include "listmemory.h"
#include "listquery.h"
#include "sortkey.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

auto ownedBy(HostKind kind)
{
    return [kind](Conditions<Port> &conditions, const FilterValue &value) {
        const HostKey host{kind, std::get<qint64>(value)};
        conditions.append([host](const Port &port) { return port.key.host == host; });
    };
}

void withId(Conditions<Port> &conditions, const FilterValue &value)
{
    conditions.append([id = std::get<qint64>(value)](const Port &port) { return port.key.locationId == id; });
}

/// Named as the fields of a `docking_location`.
QList<FilterRow<Conditions<Port>>> filterRows()
{
    return {
        idRow<Conditions<Port>>("id"_L1, KnownKind::Port, withId),
        idRow<Conditions<Port>>("payload"_L1, KnownKind::Payload, ownedBy(HostKind::Payload)),
        idRow<Conditions<Port>>("spacecraft"_L1, KnownKind::HostConfiguration,
                                ownedBy(HostKind::Configuration)),
        idRow<Conditions<Port>>("spacestation"_L1, KnownKind::Station, ownedBy(HostKind::Station)),
    };
}

QList<SortRow<Port>> sortRows()
{
    return {
        {"id"_L1, by([](const Port &port) { return port.key.locationId; })},
        {"name"_L1, by([](const Port &port) { return naturalSortKey(port.name); })},
        {"stays"_L1, by([](const Port &port) { return port.stayCount; })},
    };
}

QList<ListColumn> columns()
{
    return {
        {QT_TRANSLATE_NOOP("Skydock::List", "Id"), CellKind::Number, "id"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Host"), CellKind::Text,
         "spacestation__name|spacecraft__name|payload__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Port"), CellKind::Text, "name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Stays"), CellKind::Number, "stays"_L1},
    };
}

/// The host where it is of this kind, null otherwise: of the three fields one is filled.
QByteArray hostAs(HostKind kind, const Port &port)
{
    if (port.key.host.kind != kind || port.key.host.id == 0)
        return QByteArrayLiteral("null");
    return jsonObject({{"id", QByteArray::number(port.key.host.id)}, {"name", jsonString(port.hostName)}});
}

ListRecord recordOf(const Port &port)
{
    return {jsonObject({{"id", QByteArray::number(port.key.locationId)},
                        {"name", jsonString(port.name)},
                        {"spacestation", hostAs(HostKind::Station, port)},
                        {"spacecraft", hostAs(HostKind::Configuration, port)},
                        {"payload", hostAs(HostKind::Payload, port)},
                        {"stays", QByteArray::number(port.stayCount)}}),
            {}};
}

Result<std::unique_ptr<ListSource>> open(const QSqlDatabase &database, const ListOptions &options)
{
    Result<QList<Port>> ports = DockingStore(database).ports({}, options.search);
    if (!ports)
        return tl::unexpected(ports.error());
    Conditions<Port> conditions;
    applyFilters(conditions, filterRows(), options);
    keepMatching(*ports, conditions);
    sortRecords(*ports, sortRows(), options.ordering);
    QList<ListRecord> records;
    for (const Port &port : std::as_const(*ports))
        records.append(recordOf(port));
    return std::make_unique<MemorySource>(std::move(records));
}

} // namespace

ListCollection portCollection()
{
    return {
        .name = u"ports"_s,
        .summary = QT_TRANSLATE_NOOP("Skydock::List", "docking locations and whose they are"),
        .countOne = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n port"),
        .countMany = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n ports"),
        .searchFields = {u"name"_s},
        .filters = filterKeys(filterRows()),
        .orderings = namesOf(sortRows()),
        .columns = columns(),
        .csvFields =
            u"id name spacestation__id spacestation__name spacecraft__id spacecraft__name payload__id "
            "payload__name stays"_s.split(u' '),
        .open = open,
    };
}

} // namespace Skydock
