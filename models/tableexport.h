// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QStringList>

#include <optional>

namespace Skydock {

enum class TableFormat { Csv, Tsv, Json };

/// The ending of a file's name: "csv".
QString suffixOf(TableFormat format);

/// What to take out of a table.
struct TableExtract
{
    std::optional<QList<RowRange>> rows; ///< nullopt: all that match
    QList<int> columns;                  ///< as in the model, in the order to write them
    QStringList titles;                  ///< theirs; none: no line of titles
    bool hasDashes = false;              ///< unknown values read as they do in the table, not as nothing
};

/// Takes what was written; an error ends it.
using TableSink = std::function<Result<void>(const QByteArray &bytes)>;

/// Writes rows one after the other, so that a long table takes no more memory than a short one. JSON is an answer of
/// Launch Library with all rows on one page. Returns how many were written.
Result<int> writeExtract(const TableReader &reader, const TableExtract &extract, TableFormat format,
                         const TableProgress &progress, const TableSink &sink);

/// Into a file, whole or not at all: what stood there before stays until the last row is written.
Result<TableOutcome> exportToFile(const TableReader &reader, const TableExtract &extract, TableFormat format,
                                  const TableProgress &progress, const QString &path);

/// Lines between line feeds, cells between tabs, for the clipboard.
Result<TableOutcome> extractText(const TableReader &reader, const TableExtract &extract,
                                 const TableProgress &progress);

} // namespace Skydock
