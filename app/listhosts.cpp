// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"

#include "dockingstore.h"
#include "jsontext.h"
#include "listmemory.h"
#include "listquery.h"
#include "sortkey.h"

#include <array>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

/// The kinds by the names of a `docking_location`'s fields, in the order of HostKind. A host of kind `spacecraft` is a
/// spacecraft configuration.
constexpr std::array kindNames{"spacestation"_L1, "spacecraft"_L1, "payload"_L1};

QLatin1StringView kindName(const Host &host)
{
    return kindNames.at(static_cast<size_t>(host.key.kind));
}

void withId(Conditions<Host> &conditions, const FilterValue &value)
{
    conditions.append([id = std::get<qint64>(value)](const Host &host) { return host.key.id == id; });
}

void ofKind(Conditions<Host> &conditions, const FilterValue &value)
{
    conditions.append([kind = std::get<QString>(value)](const Host &host) { return kindName(host) == kind; });
}

QList<FilterRow<Conditions<Host>>> filterRows()
{
    return {
        idRow<Conditions<Host>>("id"_L1, KnownKind::Host, withId),
        {"kind"_L1, ValueKind::Choice, ofKind, QStringList(kindNames.begin(), kindNames.end())},
    };
}

QList<SortRow<Host>> sortRows()
{
    return {
        {"id"_L1, by([](const Host &host) { return host.key.id; })},
        {"name"_L1, by([](const Host &host) { return naturalSortKey(host.name); })},
        {"ports"_L1, by([](const Host &host) { return host.portCount; })},
        {"stays"_L1, by([](const Host &host) { return host.stayCount; })},
    };
}

QList<ListColumn> columns()
{
    return {
        {QT_TRANSLATE_NOOP("Skydock::List", "Id"), CellKind::Number, "id"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Name"), CellKind::Text, "name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Kind"), CellKind::Text, "kind"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Ports"), CellKind::Number, "ports"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Stays"), CellKind::Number, "stays"_L1},
    };
}

ListRecord recordOf(const Host &host)
{
    return {jsonObject({{"id", QByteArray::number(host.key.id)},
                        {"name", jsonString(host.name)},
                        {"kind", jsonString(kindName(host))},
                        {"ports", QByteArray::number(host.portCount)},
                        {"stays", QByteArray::number(host.stayCount)}}),
            {}};
}

Result<std::unique_ptr<ListSource>> open(const QSqlDatabase &database, const ListOptions &options)
{
    Result<QList<Host>> hosts = DockingStore(database).hosts(options.search);
    if (!hosts)
        return tl::unexpected(hosts.error());
    Conditions<Host> conditions;
    applyFilters(conditions, filterRows(), options);
    keepMatching(*hosts, conditions);
    sortRecords(*hosts, sortRows(), options.ordering);
    QList<ListRecord> records;
    for (const Host &host : std::as_const(*hosts))
        records.append(recordOf(host));
    return std::make_unique<MemorySource>(std::move(records));
}

} // namespace

ListCollection hostCollection()
{
    return {
        .name = u"hosts"_s,
        .summary =
            QT_TRANSLATE_NOOP("Skydock::List", "stations, spacecraft configurations and payloads with ports"),
        .countOne = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n host"),
        .countMany = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n hosts"),
        .searchFields = {u"name"_s},
        .filters = filterKeys(filterRows()),
        .orderings = namesOf(sortRows()),
        .columns = columns(),
        .csvFields = {u"id"_s, u"name"_s, u"kind"_s, u"ports"_s, u"stays"_s},
        .open = open,
    };
}

} // namespace Skydock
