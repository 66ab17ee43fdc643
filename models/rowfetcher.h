// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>

#include <functional>
#include <optional>

class QObject;

namespace Skydock {

/// Answers a query's rows, count and places without blocking. Every call returns a function that cancels it; a
/// cancelled call never answers. Answers come on the receiver's thread and not after it is gone.
template <class Row, class Query>
class RowFetcher
{
public:
    using Cancel = std::function<void()>;

    virtual ~RowFetcher() = default;
    virtual Cancel rows(QObject *receiver, const Query &query, int first, int limit,
                        std::function<void(Result<QList<Row>>)> done) = 0;
    virtual Cancel count(QObject *receiver, const Query &query, std::function<void(Result<int>)> done) = 0;
    virtual Cancel position(QObject *receiver, const Query &query, qint64 id,
                            std::function<void(Result<std::optional<int>>)> done) = 0;
};

} // namespace Skydock
