// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowfetcher.h"
#include "tablecolumn.h"
#include "tablereader.h"

namespace Skydock {

/// A source of rows as columns of text.
template <class Row, class Field>
class RowsReader : public TableReader
{
public:
    RowsReader(const RowSource<Row> &source, TableColumns<Row, Field> columns, const DisplayText &display)
        : m_source(source)
        , m_columns(columns)
        , m_display(display)
    {}

    Result<int> count() const override { return m_source.count(); }
    Result<void> forEach(RowRange rows, const Visit &visit) const override
    {
        return m_source.visit(rows, [&](const Row &row) {
            return visit({row.id,
                          [&](int column) { return m_columns[size_t(column)].exactly(row, m_display); },
                          [&] { return m_source.record(row.id); }});
        });
    }

private:
    const RowSource<Row> &m_source;
    TableColumns<Row, Field> m_columns;
    const DisplayText &m_display;
};

} // namespace Skydock
