// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrecall.h"

#include "tablefilters.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Skydock {

FilterRecall::FilterRecall(TableFilters *filters, QObject *parent) : QObject(parent), m_filters(filters)
{
    connect(filters, &TableFilters::changed, this, qOverload<>(&FilterRecall::settle));
}

void FilterRecall::recall(const QList<FilterState> &states)
{
    {
        const QScopedValueRollback settling(m_isSettling, true);
        for (const FilterState &state : states)
            m_filters->choose(state.key, state.ids);
    }
    m_open = states;
    settle();
}

QList<FilterState> FilterRecall::states() const
{
    QList<FilterState> states;
    const QList<FilterGroup> groups = m_filters->groups();
    for (const FilterGroup &group : groups) {
        if (!group.chosen.isEmpty())
            states << FilterState{group.key, group.chosen};
    }
    return states;
}

void FilterRecall::settle()
{
    if (m_open.isEmpty() || m_isSettling)
        return;
    const QScopedValueRollback settling(m_isSettling, true);
    m_open.removeIf([this](const FilterState &state) { return settle(state); });
}

/// True when nothing remains to be found out of it.
bool FilterRecall::settle(const FilterState &state)
{
    const auto is = [&](std::optional<bool> answer) {
        return [&state, answer, this](qint64 id) { return m_filters->exists(state.key, id) == answer; };
    };
    if (std::ranges::any_of(state.ids, is(false))) {
        QList<qint64> kept = state.ids;
        kept.removeIf(is(false));
        m_filters->choose(state.key, kept);
    }
    return std::ranges::none_of(state.ids, is({}));
}

} // namespace Skydock
