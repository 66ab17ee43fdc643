// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <list>
#include <memory>
#include <mutex>
#include <utility>

namespace Skydock {

/// A few results that are dear to make, for several threads: whoever asks for one that is being made waits for it. Keys
/// need `==` only.
template <class Key, class Value>
class RecentlyUsed
{
public:
    explicit RecentlyUsed(size_t capacity) : m_capacity(capacity) {}

    /// `make()` returns the value for a key that is not there.
    template <class Make>
    std::shared_ptr<const Value> get(const Key &key, Make make)
    {
        const std::lock_guard lock(m_mutex);
        const auto known =
            std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.first == key; });
        if (known != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, known);
            return m_entries.front().second;
        }
        m_entries.emplace_front(key, std::make_shared<const Value>(make()));
        if (m_entries.size() > m_capacity)
            m_entries.pop_back();
        return m_entries.front().second;
    }

private:
    using Entry = std::pair<Key, std::shared_ptr<const Value>>;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the last used first
    size_t m_capacity;
};

} // namespace Skydock
