// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listanswer.h"

#include <algorithm>

namespace Skydock {
namespace {

constexpr int pageSize = 500;

} // namespace

Result<ListAnswer> ListAnswer::of(const ListSource &source, const ListOptions &options)
{
    const Result<int> count = source.count();
    if (!count)
        return tl::unexpected(count.error());
    return ListAnswer(source, options, *count);
}

int ListAnswer::shown() const
{
    const int left = std::max(0, m_count - m_options.offset);
    return std::min(left, m_options.limit.value_or(left));
}

Result<void> ListAnswer::forEach(const std::function<Result<void>(const ListRecord &)> &visit) const
{
    const int total = shown();
    for (int done = 0; done < total; done += pageSize) {
        const auto page = m_source->records(m_options.offset + done, std::min(pageSize, total - done));
        if (!page)
            return tl::unexpected(page.error());
        for (const ListRecord &record : *page) {
            if (Result<void> visited = visit(record); !visited)
                return visited;
        }
    }
    return {};
}

} // namespace Skydock
