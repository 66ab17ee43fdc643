// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "requestbudget.h"
#include "syncagenda.h"
#include "syncretry.h"
#include "syncwriter.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace Skydock {

/// Brings Launch Library into the mirror and keeps it fresh: takes the next job from the agenda, asks within the
/// budget, writes the answer, and so on, one request at a time. What it knows is in the mirror; it can be ended at any
/// moment and goes on from the last page written. Several processes may run one on the same mirror: they take turns.
/// Lives on a thread of its own, where it may block.
class MirrorSync : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString mirrorPath;
        SyncPolicy policy;
        std::optional<int> mostCalls; ///< ends after so many
        bool watchesOthers = true;    ///< tells when another process has written
    };

    MirrorSync(Options options, ApiClient *client, RequestBudget *budget, Clock *clock,
               QObject *parent = nullptr);
    ~MirrorSync() override;

    /// Opens the mirror for writing. Blocks.
    Result<void> open();
    void start();

    const SyncStatus &status() const { return m_status; }
    int callsSent() const { return m_callsSent; } ///< without those that cost nothing
    qint64 rowsWritten() const { return m_rowsWritten; }

    void setPaused(bool paused);
    void refreshNow();
    void retryNow();
    void setRefreshInterval(qint64 ms);

    void wantSpacecraft(std::optional<qint64> id);
    void wantMore(SyncCollection collection);
    void wantSearch(SyncCollection collection, const QString &search);

signals:
    void statusChanged();
    void mirrorChanged(const Skydock::MirrorChange &change);
    void spacecraftArrived(qint64 id, const std::optional<Skydock::Error> &error);
    void searchArrived(Skydock::SyncCollection collection, const QString &search, qint64 found,
                       const std::optional<Skydock::Error> &error);

private:
    void step();
    void stepIn(qint64 delayMs);
    bool refreshKnowledge();
    void noteAsked();
    std::optional<SyncJob> nextJob() const;
    void rest();
    void begin(const SyncJob &job);
    void send(const SyncJob &job);
    void askThrottle();
    Result<void> learn(const ApiReply &reply);
    void giveBack();
    void answered(const SyncJob &job, const Result<ApiReply> &reply);
    void write(const SyncJob &job, const ApiReply &reply);
    void arrived(const SyncJob &job, const WrittenAnswer &answer);
    void requestFailed(const SyncJob &job, const Error &error);
    void adaptTo(const SyncJob &job, const Error &error);
    void writeFailed(const Error &error);
    void waitForCalls(const SyncJob &job, const Error &error);
    void tellPerson(const SyncJob &job, qint64 found, const std::optional<Error> &error);
    void dropWish(const SyncJob &job);
    void stopWith(const Error &error);
    void publish(SyncStatus::Activity activity, const std::optional<SyncJob> &job = {},
                 std::optional<qint64> nextStepMs = {});
    void watchOthers();

    /// An answer that could not be written: it is kept, so that no call was for nothing.
    struct Unwritten
    {
        SyncJob job;
        ApiReply reply;
    };

    Options m_options;
    ApiClient *m_client;
    RequestBudget *m_budget;
    Clock *m_clock;
    std::optional<SyncWriter> m_writer;
    QLockFile m_turn; ///< held from asking to writing
    SyncKnowledge m_knowledge;
    SyncWishes m_wishes;
    SyncRetry m_retry;
    SyncStatus m_status;
    std::optional<Unwritten> m_unwritten;
    std::optional<Error> m_stopped;
    std::optional<qint64> m_dataVersion;
    quint64 m_wake = 0; ///< only the latest of several appointments counts
    bool m_paused = false;
    bool m_busy = false;
    bool m_knowsThrottle = false;
    bool m_refreshAsked = false;
    int m_callsSent = 0;
    qint64 m_rowsWritten = 0;
};

} // namespace Skydock
