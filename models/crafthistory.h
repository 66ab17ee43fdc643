// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace Skydock {

/// The spacecraft that were opened, one after the other, and a place among them, as a browser keeps its pages. A value.
class CraftHistory
{
public:
    struct Entry
    {
        qint64 spacecraftId = 0;
        std::optional<qint64> stayId = {}; ///< the stay that was chosen last
        bool operator==(const Entry &) const = default;
    };

    /// More than anybody walks back.
    static constexpr qsizetype mostEntries = 100;

    /// Becomes the newest; what lay ahead is forgotten. The craft that is current already only gets its stay noted.
    void open(const Entry &entry);
    std::optional<Entry> current() const;
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_entries.size(); }
    /// What is current then; nullopt, and nothing changes, at either end.
    std::optional<Entry> back();
    std::optional<Entry> forward();

private:
    QList<Entry> m_entries;
    qsizetype m_place = -1; ///< of the current entry; -1 while there is none
};

} // namespace Skydock
