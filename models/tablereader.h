// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "rowrange.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace Skydock {

/// A row that is being read. Its functions hold only as long as the visit.
struct TableRow
{
    qint64 id = 0;
    std::function<QString(int column)> text;    ///< the cell without shortening
    std::function<Result<QByteArray>()> record; ///< as Launch Library gave it
};

/// The rows that answer a table's question, in its order, one after the other: for a worker, and as the mirror was when
/// it began.
class TableReader
{
public:
    /// False ends the reading.
    using Visit = std::function<Result<bool>(const TableRow &row)>;

    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    virtual Result<int> count() const = 0;
    virtual Result<void> forEach(RowRange rows, const Visit &visit) const = 0;
};

/// What a job in a worker and the one who waits for it share: how far it is, and whether it is still wanted. Copies
/// share one state.
class TableProgress
{
public:
    void cancel() const { m_state->isCancelled = true; }
    bool isCancelled() const { return m_state->isCancelled; }
    void begin(int total) const { m_state->total = total; }
    void advance() const { ++m_state->done; }
    void finish() const { m_state->isFinished = true; }
    bool isFinished() const { return m_state->isFinished; }
    int done() const { return m_state->done; }
    /// 0 until it is known.
    int total() const { return m_state->total; }

private:
    struct State
    {
        std::atomic_bool isCancelled = false;
        std::atomic_bool isFinished = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// What a job over a table's rows brings back.
struct TableOutcome
{
    int rows = 0;
    QString text = {};
};

using TableJob = std::function<Result<TableOutcome>(const TableReader &reader)>;

} // namespace Skydock
