// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcollection.h"

#include <functional>

namespace Skydock {

/// Takes text on its way out; an error ends the list.
using OutputSink = std::function<Result<void>(const QByteArray &text)>;

/// The answer to `skydock list`: how many records match, and those asked for, a page at a time, so that a long list
/// takes no more memory than a short one.
class ListAnswer
{
public:
    static Result<ListAnswer> of(const ListSource &source, const ListOptions &options);

    const ListOptions &options() const { return m_options; }
    /// All that match.
    int count() const { return m_count; }
    /// Those between offset and limit.
    int shown() const;
    /// Can be called again for another pass over the same records.
    Result<void> forEach(const std::function<Result<void>(const ListRecord &)> &visit) const;

private:
    ListAnswer(const ListSource &source, ListOptions options, int count)
        : m_source(&source)
        , m_options(std::move(options))
        , m_count(count)
    {}

    const ListSource *m_source;
    ListOptions m_options;
    int m_count;
};

} // namespace Skydock
