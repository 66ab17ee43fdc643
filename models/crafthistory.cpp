// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crafthistory.h"

namespace Skydock {

void CraftHistory::open(const Entry &entry)
{
    if (m_place >= 0 && m_entries.at(m_place).spacecraftId == entry.spacecraftId) {
        m_entries[m_place] = entry;
        return;
    }
    m_entries.resize(m_place + 1);
    if (m_entries.size() == mostEntries)
        m_entries.removeFirst();
    m_entries.append(entry);
    m_place = m_entries.size() - 1;
}

std::optional<CraftHistory::Entry> CraftHistory::current() const
{
    return m_place < 0 ? std::nullopt : std::optional(m_entries.at(m_place));
}

std::optional<CraftHistory::Entry> CraftHistory::back()
{
    if (!canGoBack())
        return {};
    --m_place;
    return current();
}

std::optional<CraftHistory::Entry> CraftHistory::forward()
{
    if (!canGoForward())
        return {};
    ++m_place;
    return current();
}

} // namespace Skydock
