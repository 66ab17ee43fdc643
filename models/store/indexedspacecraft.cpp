// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexedspacecraft.h"

#include "facetstore.h"
#include "searchterms.h"
#include "sortkey.h"
#include "sql.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <set>

namespace Skydock {

namespace {

/// Rows between two looks at whether the columns are still wanted.
constexpr qsizetype rowsAtATime = 4096;

using Field = SpacecraftField;

qint64 numberAt(const QSqlQuery &query, int column)
{
    return Sql::int64At(query, column).value_or(RankColumn::unknown);
}

/// 0 unknown, 1 false, 2 true: as SQL sorts them.
quint32 truthCode(std::optional<bool> truth)
{
    return truth ? quint32(*truth) + 1 : 0;
}

/// The ranks of texts that compare as SQLite compares them; a null one is unknown.
std::vector<quint32> ranksOf(const QList<QByteArray> &keys)
{
    std::vector<QByteArray> known(keys.begin(), keys.end());
    std::erase_if(known, [](const QByteArray &key) { return key.isNull(); });
    std::ranges::sort(known);
    known.erase(std::unique(known.begin(), known.end()), known.end());
    std::vector<quint32> ranks;
    for (const QByteArray &key : keys)
        ranks.push_back(key.isNull() ? 0 : quint32(std::ranges::lower_bound(known, key) - known.begin()) + 1);
    return ranks;
}

/// One reading, from the cells that craft share to what each has for itself.
class ColumnsReading
{
public:
    ColumnsReading(const QSqlDatabase &database, const std::function<bool()> &isUnwanted)
        : m_database(database)
        , m_isUnwanted(isUnwanted)
    {}

    Result<IndexedSpacecraft> read()
    {
        return readCells()
            .and_then([&] { return readRows(); })
            .and_then([&] { return rankNames(); })
            .map([&] {
                rankCells();
                rankSerials();
                return std::move(m_columns);
            });
    }

private:
    Result<void> forEach(const QString &statement, const std::function<bool(const QSqlQuery &)> &take);
    Result<void> readCells();
    bool takeCell(const QSqlQuery &query);
    Result<void> readRows();
    bool takeRow(const QSqlQuery &query);
    void keepNumbers();
    Result<void> rankNames();
    void rankCells();
    void rankSerials();
    quint32 codeOfSerial(const QString &text);

    QSqlDatabase m_database;
    const std::function<bool()> &m_isUnwanted;
    IndexedSpacecraft m_columns;

    QHash<qint64, FacetCell> m_cells;
    QHash<qint64, quint32> m_cellCodes;
    static constexpr std::array cellFields{Field::Status, Field::Type, Field::Configuration, Field::Family,
                                           Field::Agency};
    std::array<QList<QByteArray>, cellFields.size()> m_cellKeys;

    static constexpr std::array numberFields{Field::TimeInSpace, Field::TimeDocked, Field::FlightsCount,
                                             Field::MissionEndsCount, Field::FastestTurnaround};
    std::array<std::vector<qint64>, numberFields.size()> m_numbers;
    std::vector<quint32> m_cellOfRow, m_serialOfRow, m_placeholderOfRow, m_photographedRows;
    std::vector<qint64> m_decadeOfRow;
    std::set<qint64> m_decades;
    QHash<QString, quint32> m_serialCodes;
    QList<QByteArray> m_serialKeys{QByteArray()};
};

/// `take` returns false for what does not fit together: then somebody is still writing it.
Result<void> ColumnsReading::forEach(const QString &statement,
                                     const std::function<bool(const QSqlQuery &)> &take)
{
    Result<QSqlQuery> query = Sql::run(m_database, statement);
    if (!query)
        return tl::unexpected(query.error());
    for (qsizetype row = 0; query->next(); ++row) {
        if ((row % rowsAtATime == 0 && m_isUnwanted()) || !take(*query))
            return failure(Error::Kind::Cancelled, {});
    }
    if (query->lastError().isValid())
        return tl::unexpected(Sql::errorOf(query->lastError()));
    return {};
}

/// What a cell's craft have in common is read from one of them.
Result<void> ColumnsReading::readCells()
{
    auto cells = FacetStore(m_database).cells();
    if (!cells)
        return tl::unexpected(cells.error());
    m_cells = std::move(*cells);
    return forEach(
        QStringLiteral("SELECT cell_id, status_key, type_key, configuration_key, family_key, agency_key, "
                       "configuration_name FROM (SELECT cell_id, min(spacecraft_id) AS craft FROM "
                       "spacecraft_facet GROUP BY cell_id) JOIN spacecraft ON id = craft"),
        [&](const QSqlQuery &query) { return takeCell(query); });
}

bool ColumnsReading::takeCell(const QSqlQuery &query)
{
    const qint64 id = query.value(0).toLongLong();
    if (!m_cells.contains(id))
        return false;
    m_cellCodes.insert(id, quint32(m_columns.cellIds.size()));
    m_columns.cellIds.push_back(id);
    m_columns.cellValues.push_back(m_cells.value(id));
    for (size_t i = 0; i < cellFields.size(); ++i)
        m_cellKeys[i] << (query.isNull(int(i) + 1) ? QByteArray()
                                                   : query.value(int(i) + 1).toString().toUtf8());
    const int name = int(cellFields.size()) + 1;
    m_columns.cellConfigurations.append(foldedForSearch(query.value(name).toString()).toUtf8());
    return true;
}

Result<void> ColumnsReading::readRows()
{
    return forEach(QStringLiteral(
                       "SELECT id, name, serial_number, cell_id, decade, is_placeholder, thumbnail_url IS "
                       "NOT NULL, time_in_space_ms, time_docked_ms, flights_count, "
                       "mission_ends_count, fastest_turnaround_ms FROM spacecraft LEFT JOIN "
                       "spacecraft_facet ON spacecraft_id = id ORDER BY id"),
                   [&](const QSqlQuery &query) { return takeRow(query); })
        .map([&] { keepNumbers(); });
}

bool ColumnsReading::takeRow(const QSqlQuery &query)
{
    const auto cell = m_cellCodes.constFind(query.value(3).toLongLong());
    if (cell == m_cellCodes.cend())
        return false;
    if (query.value(6).toBool())
        m_photographedRows.push_back(quint32(m_columns.ids.size()));
    m_columns.ids.push_back(query.value(0).toLongLong());
    m_columns.names.append(foldedForSearch(query.value(1).toString()).toUtf8());
    m_serialOfRow.push_back(codeOfSerial(query.value(2).toString()));
    m_cellOfRow.push_back(*cell);
    m_decadeOfRow.push_back(numberAt(query, 4));
    if (m_decadeOfRow.back() != RankColumn::unknown)
        m_decades.insert(m_decadeOfRow.back());
    m_placeholderOfRow.push_back(truthCode(Sql::boolAt(query, 5)));
    constexpr int firstNumber = 7;
    for (size_t i = 0; i < numberFields.size(); ++i)
        m_numbers[i].push_back(numberAt(query, firstNumber + int(i)));
    return true;
}

quint32 ColumnsReading::codeOfSerial(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const auto known = m_serialCodes.constFind(text);
    if (known != m_serialCodes.cend())
        return *known;
    m_columns.serialTexts.append(foldedForSearch(text).toUtf8());
    m_serialKeys << naturalSortKey(text).toUtf8();
    return *m_serialCodes.insert(text, quint32(m_columns.serialTexts.size()));
}

/// One after the other, and what each was made of is let go.
void ColumnsReading::keepNumbers()
{
    const auto kept = [](std::vector<quint32> &codes) { return RankColumn(std::exchange(codes, {})); };
    m_columns.cells = kept(m_cellOfRow);
    m_columns.decades = RankColumn::of(std::exchange(m_decadeOfRow, {}));
    m_columns.decadeYears.assign(m_decades.begin(), m_decades.end());
    m_columns.serials = kept(m_serialOfRow);
    m_columns.photographed = RowSet(m_columns.rowCount());
    for (const quint32 row : m_photographedRows)
        m_columns.photographed.insert(row);
    m_columns.rank(Field::Placeholder) = kept(m_placeholderOfRow);
    for (size_t i = 0; i < numberFields.size(); ++i)
        m_columns.rank(numberFields[i]) = RankColumn::of(std::exchange(m_numbers[i], {}));
}

/// The index by name has them in order.
Result<void> ColumnsReading::rankNames()
{
    std::vector<quint32> ranks(m_columns.ids.size());
    quint32 rank = 0;
    QString last;
    return forEach(QStringLiteral("SELECT id, name_key FROM spacecraft ORDER BY name_key"),
                   [&](const QSqlQuery &query) {
                       const auto row = m_columns.rowOf(query.value(0).toLongLong());
                       const QString key = query.value(1).toString();
                       if (!row)
                           return false;
                       if (rank == 0 || key != last)
                           ++rank;
                       last = key;
                       ranks[*row] = rank;
                       return true;
                   })
        .map([&] { m_columns.rank(Field::Name) = RankColumn(ranks); });
}

void ColumnsReading::rankCells()
{
    for (size_t i = 0; i < cellFields.size(); ++i)
        m_columns.rank(cellFields[i]) = RankColumn::by(m_columns.cells, ranksOf(m_cellKeys[i]));
    std::vector<quint32> inSpace;
    for (const FacetCell &cell : m_columns.cellValues) {
        const QList<FilterChoice> &truth = cell.of(FacetKind::InSpace);
        inSpace.push_back(truth.isEmpty() ? 0 : quint32(truth.first().id) + 1);
    }
    m_columns.rank(Field::InSpace) = RankColumn::by(m_columns.cells, inSpace);
}

void ColumnsReading::rankSerials()
{
    m_columns.rank(Field::SerialNumber) = RankColumn::by(m_columns.serials, ranksOf(m_serialKeys));
}

} // namespace

std::optional<quint32> IndexedSpacecraft::rowOf(qint64 id) const
{
    const auto at = std::ranges::lower_bound(ids, id);
    return at != ids.end() && *at == id ? std::optional(quint32(at - ids.begin())) : std::nullopt;
}

RowSet IndexedSpacecraft::placeholders(bool are) const
{
    const RankColumn &column = rank(SpacecraftField::Placeholder);
    std::vector<bool> wanted(column.greatest() + 1);
    if (const quint32 code = are ? 2 : 1; code < wanted.size())
        wanted[code] = true;
    return column.rowsWith(wanted);
}

Result<IndexedSpacecraft> readIndexedSpacecraft(const QSqlDatabase &database,
                                                const std::function<bool()> &isUnwanted)
{
    return ColumnsReading(database, isUnwanted).read();
}

} // namespace Skydock
