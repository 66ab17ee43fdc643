// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"

namespace Skydock {

void CraftSelection::select(std::optional<qint64> spacecraftId, std::optional<qint64> stayId)
{
    if (spacecraftId == m_spacecraftId && stayId == m_stayId)
        return;
    m_spacecraftId = spacecraftId;
    m_stayId = stayId;
    emit changed(m_spacecraftId, m_stayId);
}

} // namespace Skydock
