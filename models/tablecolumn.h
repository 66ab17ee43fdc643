// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <span>

namespace Skydock {

/// One column of a table: all there is to know about it. A new column is a new row in a table of these.
template <class Row, class Field>
struct TableColumn
{
    const char *key = nullptr;   ///< never changes; for settings, tests and exports
    const char *title = nullptr; ///< to be translated in the context "Skydock::Columns"
    bool numeric = false;        ///< right-aligned; the first click sorts it from the top
    bool shown = false;          ///< before the person has chosen
    std::optional<Field> sortField = {};
    QString (*text)(const Row &row, const DisplayText &display) = nullptr;
    QString (*exactText)(const Row &row,
                         const DisplayText &display) = nullptr; ///< where it says more than `text`

    /// The text without shortening, for tool tips, copies and exports.
    QString exactly(const Row &row, const DisplayText &display) const
    {
        return exactText ? exactText(row, display) : text(row, display);
    }
};

template <class Row, class Field>
using TableColumns = std::span<const TableColumn<Row, Field>>;

} // namespace Skydock
