// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QObject>
#include <QString>

namespace Skydock {

class PagedTableModel;
class SyncControl;

/// The search of a table, put to Launch Library as well: possible while the mirror does not hold the whole list, and
/// only when somebody asks, since it costs a call.
class RemoteSearch : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotOffered, ///< no search, a complete list, or no network
        Offered,
        Asked,    ///< under way; `error()` says why it has to wait, and until when
        Answered, ///< `found()` records match there, and are in the mirror as far as one answer holds them
        Failed,   ///< `error()` says why
    };
    Q_ENUM(State)

    RemoteSearch(SyncControl *sync, SyncCollection collection, PagedTableModel *model,
                 QObject *parent = nullptr);

    State state() const { return m_state; }
    QString search() const { return m_search; }
    qint64 found() const { return m_found; }
    std::optional<Error> error() const { return m_error; }

    /// Asks, or asks again after a failure.
    void ask();

signals:
    void changed();

private:
    void look();
    bool isOffered() const;
    void arrived(SyncCollection collection, const QString &search, qint64 found,
                 const std::optional<Error> &error);
    void setState(State state, const std::optional<Error> &error = {});

    SyncControl *m_sync;
    SyncCollection m_collection;
    PagedTableModel *m_model;
    State m_state = State::NotOffered;
    QString m_search;
    qint64 m_found = 0;
    std::optional<Error> m_error;
};

} // namespace Skydock
