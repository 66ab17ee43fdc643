// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftoption.h"

#include "displaytext.h"
#include "spacecraftdetailmodel.h"

#include <algorithm>

namespace Skydock {

void CraftOption::learnName()
{
    const auto id = m_detail->spacecraftId();
    if (id && m_detail->state() == SpacecraftDetailModel::State::Ready)
        m_names.insert(*id, DisplayText::oneLine(m_detail->detail().spacecraft.name));
}

void CraftOption::learnName(qint64 id, const QList<FilterChoice> &names)
{
    const auto found = std::ranges::find(names, id, &FilterChoice::id);
    if (found != names.end())
        m_names.insert(id, DisplayText::oneLine(found->name));
}

std::optional<bool> CraftOption::exists(qint64 id, const QList<FilterChoice> &flown) const
{
    if (m_names.contains(id))
        return true;
    if (flown.isEmpty())
        return {};
    return std::ranges::find(flown, id, &FilterChoice::id) != flown.end();
}

FilterGroup CraftOption::group(std::optional<qint64> chosen) const
{
    FilterGroup group{key, tr("Spacecraft"), true, {}, {}};
    const auto open = m_detail->spacecraftId();
    if (chosen) {
        group.chosen = {*chosen};
        group.options.append(option(*chosen));
    }
    if (open && open != chosen && m_names.contains(*open))
        group.options.append(option(*open));
    return group;
}

FilterOption CraftOption::option(qint64 id) const
{
    const QString name = m_names.value(id, QStringLiteral("#%1").arg(id));
    return {id, name, name, {}};
}

} // namespace Skydock
