// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tablereader.h"

#include <QList>

#include <functional>
#include <optional>

class QObject;

namespace Skydock {

/// The rows of one query, read in a worker one after the other, all from one state of the mirror.
template <class Row>
class RowSource
{
public:
    /// False ends the reading.
    using Visit = std::function<Result<bool>(const Row &row)>;

    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;
    virtual ~RowSource() = default;

    virtual Result<int> count() const = 0;
    virtual Result<void> visit(RowRange rows, const Visit &visit) const = 0;
    /// The record as it came.
    virtual Result<QByteArray> record(qint64 id) const = 0;
};

/// Answers a query's rows, count and places without blocking. Every call returns a function that cancels it; a
/// cancelled call never answers. Answers come on the receiver's thread and not after it is gone.
template <class Row, class Query>
class RowFetcher
{
public:
    using Cancel = std::function<void()>;

    using Job = std::function<Result<TableOutcome>(const RowSource<Row> &source)>;

    virtual ~RowFetcher() = default;
    virtual Cancel rows(QObject *receiver, const Query &query, int first, int limit,
                        std::function<void(Result<QList<Row>>)> done) = 0;
    virtual Cancel count(QObject *receiver, const Query &query, std::function<void(Result<int>)> done) = 0;
    virtual Cancel position(QObject *receiver, const Query &query, qint64 id,
                            std::function<void(Result<std::optional<int>>)> done) = 0;
    /// Runs the job in a worker. Cancelling drops the answer; to stop, the job needs to be told.
    virtual Cancel work(QObject *receiver, const Query &query, Job job,
                        std::function<void(Result<TableOutcome>)> done) = 0;
};

} // namespace Skydock
