// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlesssync.h"

#include "mirrorsync.h"
#include "standardoutput.h"
#include "synctext.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

namespace Skydock {

namespace {

using Activity = SyncStatus::Activity;

MirrorSync::Options optionsOf(const SyncRun &run, const QList<SyncCollection> &only)
{
    MirrorSync::Options options;
    options.mirrorPath = run.mirrorPath;
    options.policy.only = only;
    options.mostCalls = run.options.mostRequests;
    options.watchesOthers = false;
    return options;
}

/// Listens to the synchroniser and decides when it is enough.
class HeadlessSync : public QObject
{
public:
    HeadlessSync(const SyncRun &run, const QList<SyncCollection> &only)
        : m_client({run.baseUrl, run.token}, &m_clock)
        , m_budget(run.ledgerPath, RequestBudget::accountKey(run.baseUrl, run.token), &m_clock)
        , m_sync(optionsOf(run, only), &m_client, &m_budget, &m_clock)
        , m_wait(run.options.wait)
    {
        connect(&m_sync, &MirrorSync::statusChanged, this, &HeadlessSync::follow);
    }

    Result<void> exec()
    {
        if (Result<void> opened = m_sync.open(); !opened)
            return opened;
        m_sync.refreshNow();
        m_sync.start();
        m_loop.exec();
        if (m_error)
            return tl::unexpected(*m_error);
        StandardOutput output;
        const QString summary = SyncText::summary(m_sync.status(), m_sync.callsSent(), m_sync.rowsWritten());
        return output.write(summary.toUtf8() + '\n').and_then([&] { return output.flush(); });
    }

private:
    void follow()
    {
        const SyncStatus &status = m_sync.status();
        const bool waits =
            status.activity == Activity::WaitingForCalls || status.activity == Activity::WaitingToRetry;
        if (m_wait || !waits) // otherwise this is the end, and the last line says so
            say(SyncText::progress(status));
        switch (status.activity) {
        case Activity::UpToDate:
        case Activity::Off:
            return m_loop.quit();
        case Activity::WaitingForCalls:
            if (!m_wait)
                m_loop.quit();
            return;
        case Activity::WaitingToRetry:
            if (!m_wait)
                fail(status.error);
            return;
        case Activity::Stopped:
            return fail(status.error);
        case Activity::Fetching:
        case Activity::WaitingForOther:
        case Activity::Paused:
            return;
        }
    }

    void fail(const std::optional<Error> &error)
    {
        m_error = error;
        m_loop.quit();
    }

    void say(const QString &line)
    {
        if (line.isEmpty() || line == m_said)
            return;
        m_said = line;
        std::fputs(qUtf8Printable(line + u'\n'), stderr);
    }

    SystemClock m_clock;
    ApiClient m_client;
    RequestBudget m_budget;
    MirrorSync m_sync;
    QEventLoop m_loop;
    bool m_wait;
    std::optional<Error> m_error;
    QString m_said;
};

} // namespace

Result<void> runSync(const SyncRun &run)
{
    const Result<QList<SyncCollection>> only = syncCollections(run.options.collection);
    if (!only)
        return tl::unexpected(only.error());
    return HeadlessSync(run, *only).exec();
}

} // namespace Skydock
