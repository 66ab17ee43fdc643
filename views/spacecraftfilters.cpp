// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftfilters.h"

#include "filterchoices.h"
#include "spacecrafttablemodel.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr QLatin1StringView statusKey{"status"};
constexpr QLatin1StringView typeKey{"type"};
constexpr QLatin1StringView inSpaceKey{"in_space"};
constexpr QLatin1StringView placeholderKey{"is_placeholder"};

FilterGroup choiceGroup(const QString &key, const QString &title, const QList<FilterChoice> &choices,
                        const QList<qint64> &chosen)
{
    FilterGroup group{key, title, false, {}, chosen};
    for (const FilterChoice &choice : choices)
        group.options.append({choice.id, choice.name, choice.name, choice.count});
    // What is chosen can always be seen and taken back, even when the mirror holds none of it any more.
    for (const qint64 id : chosen) {
        if (std::ranges::find(group.options, id, &FilterOption::id) == group.options.end())
            group.options.append({id, QStringLiteral("#%1").arg(id), QStringLiteral("#%1").arg(id), 0});
    }
    return group;
}

} // namespace

SpacecraftFilters::SpacecraftFilters(SpacecraftTableModel *model, FilterChoices *choices, QObject *parent)
    : TableFilters(parent)
    , m_model(model)
    , m_choices(choices)
{
    connect(choices, &FilterChoices::changed, this, &TableFilters::changed);
}

QList<FilterGroup> SpacecraftFilters::groups() const
{
    const SpacecraftQuery &query = m_model->query();
    return {
        choiceGroup(statusKey, tr("Status"), m_choices->statuses(), query.statusIds),
        choiceGroup(typeKey, tr("Type"), m_choices->types(), query.typeIds),
        truthGroup(inSpaceKey, tr("In space"), query.inSpace, {0, tr("In space now"), tr("In space"), {}},
                   {0, tr("Not in space"), tr("Not in space"), {}}),
        truthGroup(placeholderKey, tr("Placeholders"), query.isPlaceholder,
                   {0, tr("Only placeholders"), tr("Only placeholders"), {}},
                   {0, tr("No placeholders"), tr("No placeholders"), {}}),
    };
}

void SpacecraftFilters::choose(const QString &key, const QList<qint64> &ids)
{
    SpacecraftQuery query = m_model->query();
    if (key == statusKey)
        query.statusIds = ids;
    else if (key == typeKey)
        query.typeIds = ids;
    else if (key == inSpaceKey)
        query.inSpace = truthOf(ids);
    else if (key == placeholderKey)
        query.isPlaceholder = truthOf(ids);
    m_model->setQuery(query);
    emit changed();
}

void SpacecraftFilters::clear()
{
    m_model->clearFilters();
    emit changed();
}

} // namespace Skydock
