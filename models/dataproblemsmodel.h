// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notedproblem.h"
#include "result.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>

namespace Skydock {

class PageLoader;

/// What could not be used of the records in the mirror: record, field, what was found. Reads only while somebody looks.
class DataProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, Field, Found };
    static constexpr int columns = 3;
    /// More than anybody reads; `isCut` when there are others.
    static constexpr int mostProblems = 10'000;

    enum class State { Closed, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit DataProblemsModel(QObject *parent = nullptr);
    ~DataProblemsModel() override;

    /// The mirror to read, null for none.
    void setLoader(PageLoader *loader);
    /// Somebody looks, or nobody any more.
    void setOpen(bool open);
    void refresh();

    State state() const { return m_state; }
    bool isRefreshing() const { return m_isRefreshing; }
    bool isCut() const { return m_problems.size() >= mostProblems; }
    std::optional<Error> error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void stateChanged();

private:
    void take(const Result<QList<NotedProblem>> &problems);
    void setState(State state);

    QPointer<PageLoader> m_loader;
    std::function<void()> m_cancel;
    QList<NotedProblem> m_problems;
    State m_state = State::Closed;
    std::optional<Error> m_error;
    bool m_isOpen = false;
    bool m_isRefreshing = false;
};

} // namespace Skydock
