// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftfacets.h"

#include "sql.h"
#include "upsert.h"

namespace Skydock::SpacecraftFacets {

namespace {

/// The decade of a craft's first launch, or docking where no launch is known; its id is bound twice.
QString decade()
{
    return QStringLiteral("(SELECT CAST(strftime('%Y', first_ms / 1000.0, 'unixepoch') AS INTEGER) / 10 * 10 "
                          "FROM (SELECT coalesce("
                          "(SELECT min(launch_net_ms) FROM flight WHERE spacecraft_id = ?), "
                          "(SELECT min(docking_ms) FROM stay WHERE chaser_spacecraft_id = ?)) AS first_ms))");
}

RowValues cellValues(const Spacecraft &craft)
{
    using namespace Sql;
    const Configuration configuration = craft.configuration.value_or(Configuration{});
    const Agency agency = configuration.agency.value_or(Agency{});
    return {
        {QStringLiteral("status_id"), bound(craft.statusId)},
        {QStringLiteral("status_name"), textOrNull(craft.statusName)},
        {QStringLiteral("type_id"), bound(configuration.typeId)},
        {QStringLiteral("type_name"), textOrNull(configuration.typeName)},
        {QStringLiteral("agency_id"), configuration.agency ? QVariant(agency.id) : QVariant()},
        {QStringLiteral("agency_name"), textOrNull(agency.name)},
        {QStringLiteral("configuration_id"), craft.configuration ? QVariant(configuration.id) : QVariant()},
        {QStringLiteral("configuration_name"), textOrNull(configuration.name)},
        {QStringLiteral("in_space"), bound(craft.inSpace)},
    };
}

QList<Family> familiesOf(const Spacecraft &craft)
{
    return craft.configuration ? craft.configuration->families : QList<Family>();
}

/// Names are part of it: a new name makes a new cell, and the old one empties.
QString keyOf(const RowValues &values, const QList<Family> &families)
{
    constexpr QChar separator(0x1f);
    QString key;
    for (const auto &[column, value] : values)
        key += value.toString() + separator;
    for (const Family &family : families)
        key += QString::number(family.id) + separator + family.name + separator;
    return key;
}

Result<qint64> newCell(const QSqlDatabase &database, RowValues values, const QString &key,
                       const QList<Family> &families)
{
    values << qMakePair(QStringLiteral("key"), QVariant(key));
    if (Result<void> done = replaceRow(database, QStringLiteral("facet_cell"), values); !done)
        return tl::unexpected(done.error());
    const auto id = Sql::scalar(database, QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return tl::unexpected(id.error());
    for (const Family &family : families) {
        const Result<void> done = replaceRow(database, QStringLiteral("facet_family"),
                                             {{QStringLiteral("cell_id"), **id},
                                              {QStringLiteral("family_id"), family.id},
                                              {QStringLiteral("name"), Sql::textOrNull(family.name)}});
        if (!done)
            return tl::unexpected(done.error());
    }
    return (*id)->toLongLong();
}

Result<qint64> cellOf(const QSqlDatabase &database, const Spacecraft &craft)
{
    const RowValues values = cellValues(craft);
    const QList<Family> families = familiesOf(craft);
    const QString key = keyOf(values, families);
    const auto id = Sql::scalar(database, QStringLiteral("SELECT id FROM facet_cell WHERE key = ?"), {key});
    if (!id)
        return tl::unexpected(id.error());
    return *id ? Result<qint64>((*id)->toLongLong()) : newCell(database, values, key, families);
}

/// A normal record does not say; what a detailed one of any craft has said stays.
Result<void> noteRating(const QSqlDatabase &database, const Spacecraft &craft)
{
    if (!craft.configuration || !craft.configuration->detail || !craft.configuration->detail->humanRated)
        return {};
    return Sql::run(database,
                    QStringLiteral(
                        "INSERT INTO configuration_rating (configuration_id, human_rated) VALUES (?, ?) ON "
                        "CONFLICT DO UPDATE SET human_rated = excluded.human_rated WHERE human_rated <> "
                        "excluded.human_rated"),
                    {craft.configuration->id, int(*craft.configuration->detail->humanRated)})
        .map([](const QSqlQuery &) {});
}

} // namespace

Result<void> place(const QSqlDatabase &database, const Spacecraft &craft)
{
    const Result<qint64> cell = cellOf(database, craft);
    if (!cell)
        return tl::unexpected(cell.error());
    const auto placed =
        Sql::run(database,
                 QStringLiteral("INSERT OR REPLACE INTO spacecraft_facet (spacecraft_id, cell_id, decade) "
                                "VALUES (?, ?, %1)")
                     .arg(decade()),
                 {craft.id, *cell, craft.id, craft.id});
    if (!placed)
        return tl::unexpected(placed.error());
    return noteRating(database, craft);
}

Result<void> updateDecade(const QSqlDatabase &database, std::optional<qint64> spacecraftId)
{
    if (!spacecraftId)
        return {};
    return Sql::run(database,
                    QStringLiteral("UPDATE spacecraft_facet SET decade = first.decade FROM (SELECT %1 AS "
                                   "decade) AS first WHERE spacecraft_id = ? AND "
                                   "spacecraft_facet.decade IS NOT first.decade")
                        .arg(decade()),
                    {*spacecraftId, *spacecraftId, *spacecraftId})
        .map([](const QSqlQuery &) {});
}

} // namespace Skydock::SpacecraftFacets
