// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Skydock {

class SpacecraftDetailModel;
class SyncControl;

/// The wish for the details of the open craft: while somebody reads it in detail and the mirror does not have them,
/// Launch Library is asked, once, and after a moment in which the reader may have gone on to another craft.
class DetailWish : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotNeeded, ///< the details are here, or nobody reads them
        Offline,   ///< they cannot be fetched now
        Asked,     ///< they are on their way; `error()` says why they have to wait, and until when
        Failed,    ///< `error()` says why
    };
    Q_ENUM(State)

    static constexpr int patienceMs = 600;

    /// Both outlive it.
    DetailWish(SyncControl *sync, SpacecraftDetailModel *detail, QObject *parent = nullptr);
    ~DetailWish() override;

    /// Somebody reads the open craft in detail, or not any more.
    void setWanted(bool wanted);

    State state() const { return m_state; }
    std::optional<Error> error() const { return m_error; }

signals:
    void changed();

private:
    std::optional<qint64> neededId() const;
    bool isOffline() const;
    void look();
    void ask();
    void leave();
    void arrived(qint64 id, const std::optional<Error> &error);
    void setState(State state, const std::optional<Error> &error = {});

    SyncControl *m_sync;
    SpacecraftDetailModel *m_detail;
    QTimer m_patience;
    QSet<qint64> m_answered;    ///< a craft whose answer holds no details is not asked for again
    std::optional<qint64> m_id; ///< the craft waited for or asked for
    bool m_isWanted = false;
    bool m_isAsked = false;
    State m_state = State::NotNeeded;
    std::optional<Error> m_error;
};

} // namespace Skydock
