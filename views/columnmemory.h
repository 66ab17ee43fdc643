// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowstate.h"

#include <QList>
#include <QStringList>

namespace Skydock {

class TablePage;

/// The columns with these keys, as they should stand from the leading side: those that were kept in their order, and
/// each that was not known then after the one that it follows at first.
QList<int> columnOrder(const QList<ColumnState> &kept, const QStringList &keys);

/// The columns of a table; empty as long as they are as at first.
QList<ColumnState> columnStates(const TablePage &page);
/// Those that are not named stay as they are at first.
void setColumnStates(const TablePage &page, const QList<ColumnState> &states);

} // namespace Skydock
