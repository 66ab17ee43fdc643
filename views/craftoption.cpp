// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftoption.h"

#include "displaytext.h"
#include "spacecraftdetailmodel.h"

namespace Skydock {

void CraftOption::learnName()
{
    const auto id = m_detail->spacecraftId();
    if (id && m_detail->state() == SpacecraftDetailModel::State::Ready)
        m_names.insert(*id, DisplayText::oneLine(m_detail->detail().spacecraft.name));
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
