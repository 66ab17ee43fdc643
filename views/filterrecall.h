// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowstate.h"

#include <QObject>

namespace Skydock {

class TableFilters;

/// Sets the filters of a table as they were, and takes out of them what the mirror turns out not to have.
class FilterRecall : public QObject
{
    Q_OBJECT
public:
    /// The filters outlive it.
    explicit FilterRecall(TableFilters *filters, QObject *parent = nullptr);

    void recall(const QList<FilterState> &states);
    QList<FilterState> states() const;

private:
    void settle();
    bool settle(const FilterState &state);

    TableFilters *m_filters;
    QList<FilterState> m_open; ///< recalled, and not known yet to be in the mirror
    bool m_isSettling = false;
};

} // namespace Skydock
