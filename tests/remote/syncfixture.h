// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launchlibraryserver.h"
#include "mirrorsync.h"
#include "sql.h"
#include "syncstore.h"
#include "temporarymirror.h"
#include "testclock.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Skydock {

/// A synchroniser between a server of the size of the real one and an empty mirror. The clock stands still.
class SyncFixture
{
public:
    using Activity = SyncStatus::Activity;

    /// The real one, or one with a few pages of each list, which is enough for most questions.
    enum class Size { Real, Small };

    /// `callsAnHour` 0: the server refuses nothing.
    explicit SyncFixture(int callsAnHour = 0, Size size = Size::Small)
        : server(&clock, optionsFor(callsAnHour, size))
    {
        restart();
    }

    /// Everything anew but the files: mirror, ledger of calls, and the server.
    void restart()
    {
        m_isStarted = false;
        m_sync.reset();
        m_budget.reset();
        m_client = std::make_unique<ApiClient>(ApiAccount{server.baseUrl(), {}}, &clock, limits());
        m_budget = std::make_unique<RequestBudget>(m_ledger.filePath(QStringLiteral("requests.json")),
                                                   RequestBudget::accountKey(server.baseUrl(), {}), &clock);
        MirrorSync::Options options;
        options.mirrorPath = mirror.path();
        options.policy = policy;
        options.watchesOthers = false;
        m_sync = std::make_unique<MirrorSync>(options, m_client.get(), m_budget.get(), &clock);
        if (const auto opened = m_sync->open(); !opened)
            qFatal("%s", qUtf8Printable(opened.error().text));
    }

    MirrorSync &sync() { return *m_sync; }

    /// Starts, and waits until the synchroniser has come to this.
    bool runUntil(Activity activity)
    {
        start();
        return comesTo(activity);
    }
    bool comesTo(Activity activity)
    {
        return QTest::qWaitFor([&] { return m_sync->status().activity == activity; }, patienceMs);
    }

    /// Lets time pass from one appointment to the next until there is nothing left to do; false when that takes more
    /// than `mostSteps`.
    bool runToTheEnd(int mostSteps = 50)
    {
        start();
        for (int i = 0; i < mostSteps; ++i) {
            if (!QTest::qWaitFor([&] { return isResting(); }, patienceMs))
                return false;
            if (m_sync->status().activity == Activity::UpToDate)
                return true;
            const auto next = m_sync->status().nextStepMs;
            clock.advance(std::max<qint64>(1, next.value_or(clock.nowMs()) - clock.nowMs()));
        }
        return false;
    }

    /// Records that are not withdrawn.
    QSet<qint64> idsIn(Collection collection)
    {
        static const char *const tables[] = {"spacecraft", "stay", "flight"};
        Result<QSqlQuery> query =
            Sql::run(mirror.database(), QStringLiteral("SELECT id FROM %1 EXCEPT SELECT id FROM withdrawn "
                                                       "WHERE collection = %2")
                                            .arg(QLatin1String(tables[int(collection)]))
                                            .arg(int(collection)));
        QSet<qint64> ids;
        while (query && query->next())
            ids << query->value(0).toLongLong();
        return ids;
    }

    bool holdsAll(SyncCollection collection)
    {
        return idsIn(recordsOf(collection)) == server.catalogue().ids(collection);
    }

    TestClock clock;
    LaunchLibraryServer server;
    TemporaryMirror mirror{TemporaryMirror::Content::Empty};
    SyncPolicy policy; ///< of the next restart

private:
    static LaunchLibraryOptions optionsFor(int callsAnHour, Size size)
    {
        LaunchLibraryOptions options;
        options.callsPerWindow = callsAnHour;
        if (size == Size::Small) {
            options.spacecraft = 150;
            options.dockings = 130;
            options.flights = 220;
        }
        return options;
    }

    static constexpr int patienceMs = 60'000;

    static DownloadLimits limits() { return {.connectMs = 5000, .idleMs = 1000, .wholeMs = 20'000}; }

    void start()
    {
        if (!std::exchange(m_isStarted, true))
            m_sync->start();
    }

    bool isResting() const
    {
        switch (m_sync->status().activity) {
        case Activity::UpToDate:
        case Activity::WaitingForCalls:
        case Activity::WaitingToRetry:
            return true;
        default:
            return false;
        }
    }

    bool m_isStarted = false;
    QTemporaryDir m_ledger;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<MirrorSync> m_sync;
};

} // namespace Skydock
