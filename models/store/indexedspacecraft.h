// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"
#include "rankcolumn.h"
#include "result.h"
#include "textblock.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

namespace Skydock {

/// What is asked of spacecraft, column by column: some fifty bytes a craft. Rows are in the order of ids.
struct IndexedSpacecraft
{
    std::vector<qint64> ids;
    TextBlock names;                   ///< folded
    RankColumn serials;                ///< which of `serialTexts`, from 1 on
    TextBlock serialTexts;             ///< folded, each once
    RankColumn cells;                  ///< which of `cellValues`, from 0 on
    std::vector<FacetCell> cellValues; ///< without decades
    std::vector<qint64> cellIds;       ///< of `cellValues`
    TextBlock cellConfigurations;      ///< names of the cells' configurations, folded
    RankColumn decades;                ///< which of `decadeYears`, from 1 on
    std::vector<qint64> decadeYears;   ///< the first of each: 1960
    RowSet photographed;
    std::array<RankColumn, size_t(SpacecraftField::Placeholder) + 1>
        ranks; ///< by SpacecraftField; Id has none

    const RankColumn &rank(SpacecraftField field) const { return ranks[size_t(field)]; }
    RankColumn &rank(SpacecraftField field) { return ranks[size_t(field)]; }
    qsizetype rowCount() const { return qsizetype(ids.size()); }
    std::optional<quint32> rowOf(qint64 id) const;
    /// Of those that say whether they are one.
    RowSet placeholders(bool are) const;
};

/// Reads all of it; Error::Kind::Cancelled when `isUnwanted` says so, which is asked now and then. The caller sees to it
/// that the mirror does not change meanwhile.
Result<IndexedSpacecraft> readIndexedSpacecraft(const QSqlDatabase &database,
                                                const std::function<bool()> &isUnwanted);

} // namespace Skydock
