// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncstatustext.h"

#include <QTest>

using namespace Skydock;
using Activity = SyncStatus::Activity;
using Action = SyncStatusText::Action;

Q_DECLARE_METATYPE(std::optional<qint64>)

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 1'766'145'600'000; // 2025-12-19T12:00:00Z

SyncStatus doing(Activity activity)
{
    SyncStatus status;
    status.activity = activity;
    return status;
}

SyncTask page(int number)
{
    return {SyncTask::Kind::FirstMirror, SyncCollection::DockingEvents, number, 6, (number - 1) * 100LL, 555};
}

MirrorInfo mirrorOf(std::optional<qint64> newestMs, bool hasFetched)
{
    MirrorInfo info;
    info.path = QStringLiteral("/m.sqlite");
    info.newestFetchMs = newestMs;
    info.hasFetched = hasFetched;
    return info;
}

SyncStatusText textOf(const SyncStatus &status, const MirrorInfo &mirror = mirrorOf(now - 14 * day, false))
{
    return syncStatusText({status, mirror, now}, DisplayText(QLocale::c()));
}

} // namespace

/// What the status line says, situation by situation.
class TestSyncStatusText : public QObject
{
    Q_OBJECT
private slots:
    void ages_data()
    {
        QTest::addColumn<std::optional<qint64>>("freshMs");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("changesIn");
        const auto row = [](const char *name, std::optional<qint64> age, const char *text,
                            std::optional<qint64> changesIn) {
            QTest::newRow(name) << (age ? std::optional(now - *age) : age) << QString::fromUtf8(text)
                                << changesIn;
        };
        row("never", {}, "Bundled catalogue, as of 5 Dec 2025", {});
        row("just now", 0, "Mirror up to date", minute);
        row("59 s", 59 * second, "Mirror up to date", second);
        row("minutes", 12 * minute + second, "Mirror 12 min old", minute - second);
        row("hours", 2 * hour, "Mirror 2 h old", hour);
        row("47 h", 47 * hour + 30 * minute, "Mirror 47 h old", 30 * minute);
        row("days", 9 * day, "Mirror 9 d old", day);
        row("clock set back", -3 * hour, "Mirror up to date", minute);
    }
    void ages()
    {
        QFETCH(std::optional<qint64>, freshMs);
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, changesIn);
        SyncStatus status = doing(Activity::UpToDate);
        status.freshMs = freshMs;
        const SyncStatusText line = textOf(status);
        QCOMPARE(line.mirror, text);
        QCOMPARE(line.nextChangeMs.has_value(), changesIn.has_value());
        if (changesIn)
            QCOMPARE(*line.nextChangeMs, now + *changesIn);
    }

    void aMirrorBeingFilledIsNoCatalogueAnyMore()
    {
        SyncStatus status = doing(Activity::Fetching);
        status.progress = {{SyncCollection::DockingEvents, 555, 100, false, {}}};
        QCOMPARE(textOf(status).mirror, QStringLiteral("Mirror incomplete"));
        QCOMPARE(textOf(doing(Activity::Fetching), mirrorOf({}, false)).mirror,
                 QStringLiteral("Bundled catalogue"));
    }

    void tasks_data()
    {
        using Kind = SyncTask::Kind;
        QTest::addColumn<SyncTask>("task");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("total");
        const auto row = [](const char *name, const SyncTask &task, const char *text, int done, int total) {
            QTest::newRow(name) << task << QString::fromUtf8(text) << done << total;
        };
        row("first mirror", page(3), "Fetching dockings: page 3 of 6", 200, 555);
        row("first page", {Kind::FirstMirror, SyncCollection::Spacecraft, 1, {}, 0, {}},
            "Fetching spacecraft", 0, 0);
        row("refresh", {Kind::Refresh, SyncCollection::SpaceStations, 2, 4, 0, {}},
            "Looking for news of stations", 1, 4);
        row("full pass", {Kind::FullPass, SyncCollection::Flights, 2, 9, 100, 897},
            "Checking all flights: page 2 of 9", 100, 897);
        row("more rows there than it said", {Kind::FirstMirror, SyncCollection::Flights, 9, 9, 900, 897},
            "Fetching flights: page 9 of 9", 897, 897);
        row("record", {Kind::Record, SyncCollection::Spacecraft, 1, {}, 0, {}},
            "Fetching the open spacecraft", 0, 0);
        row("search", {Kind::Search, SyncCollection::Spacecraft, 1, {}, 0, {}}, "Asking Launch Library", 0,
            0);
    }
    void tasks()
    {
        QFETCH(SyncTask, task);
        QFETCH(QString, text);
        QFETCH(int, done);
        QFETCH(int, total);
        SyncStatus status = doing(Activity::Fetching);
        status.task = task;
        const SyncStatusText line = textOf(status);
        QCOMPARE(line.activity, text);
        QVERIFY(line.progress);
        QCOMPARE(line.progress->done, done);
        QCOMPARE(line.progress->total, total);
        QVERIFY(!line.isProblem);
        QCOMPARE(line.action, Action::None);
    }

    void budgets_data()
    {
        QTest::addColumn<BudgetState>("budget");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("changesIn");
        const auto row = [](const char *name, const BudgetState &budget, const char *text,
                            std::optional<qint64> changesIn) {
            QTest::newRow(name) << budget << QString::fromUtf8(text) << changesIn;
        };
        row("all", {15, hour, 15, {}, {}}, "15 of 15 calls left", {});
        row("some", {15, hour, 11, {}, now + 41 * minute + 12 * second},
            "11 of 15 calls left · all again in 41:12", second);
        row("none", {15, hour, 0, now + 3 * minute + 5 * second + 400, now + hour},
            "No calls left · next in 3:06", 400);
        row("over an hour", {300, hour, 7, {}, now + hour + 2 * minute + 3 * second},
            "7 of 300 calls left · all again in 1:02:03", second);
        row("free again by now", {15, hour, 0, now - 5 * minute, now - second}, "15 of 15 calls left", {});
        row("the next is free by now", {15, hour, 0, now - second, now + 10 * minute},
            "1 of 15 calls left · all again in 10:00", second);
    }
    void budgets()
    {
        QFETCH(BudgetState, budget);
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, changesIn);
        SyncStatus status = doing(Activity::Paused);
        status.budget = budget;
        const SyncStatusText line = textOf(status);
        QCOMPARE(line.budget, text);
        QCOMPARE(line.activity, QStringLiteral("Paused"));
        QCOMPARE(line.nextChangeMs.value_or(-1), changesIn ? now + *changesIn : -1);
    }

    void waitsCountDown()
    {
        SyncStatus status = doing(Activity::WaitingForCalls);
        status.task = page(3);
        status.nextStepMs = now + 12 * minute + 3 * second;
        const SyncStatusText line = textOf(status);
        QCOMPARE(line.activity, QStringLiteral("Goes on with dockings in 12:03"));
        QCOMPARE(line.progress.value_or(SyncStatusText::Progress{}).done, 200);
        status.nextStepMs = now - second; // the machine slept
        QCOMPARE(textOf(status).activity, QStringLiteral("Goes on with dockings in 0:00"));
        QVERIFY(!textOf(status).nextChangeMs);
    }

    void errors_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Action>("action");
        QTest::newRow("in trouble") << Activity::WaitingToRetry << Error::Kind::Network << Action::Retry;
        QTest::newRow("disk full") << Activity::WaitingToRetry << Error::Kind::StorageFull << Action::Retry;
        QTest::newRow("token refused") << Activity::Stopped << Error::Kind::Permission << Action::Settings;
        QTest::newRow("stopped") << Activity::Stopped << Error::Kind::Damaged << Action::Retry;
    }
    void errors()
    {
        QFETCH(Activity, activity);
        QFETCH(Error::Kind, kind);
        QFETCH(Action, action);
        SyncStatus status = doing(activity);
        status.error = Error{kind, QStringLiteral("It did not\nwork.")};
        status.nextStepMs = now + 42 * second;
        const SyncStatusText line = textOf(status);
        const bool isTriedAgain = activity == Activity::WaitingToRetry;
        QCOMPARE(line.activity, isTriedAgain ? QStringLiteral("It did not work. Next try in 0:42.")
                                             : QStringLiteral("It did not work."));
        QCOMPARE(line.action, action);
        QVERIFY(line.isProblem);
        QCOMPARE(line.spoken, QStringLiteral("It did not work."));
    }

    void offlineIsSaidOnceAndCalmly()
    {
        SyncStatus status = doing(Activity::WaitingToRetry);
        status.error = Error{Error::Kind::Offline, QStringLiteral("No network.")};
        status.nextStepMs = now + 30 * second;
        status.freshMs = now - 2 * hour;
        SyncStatusText line = textOf(status);
        QCOMPARE(line.mirror, QStringLiteral("Offline. The mirror is of 19 Dec 2025 10:00 UTC."));
        QCOMPARE(line.activity + line.budget, QString());
        QVERIFY(!line.isProblem);
        QCOMPARE(line.action, Action::None);
        QVERIFY(!line.nextChangeMs);
        status.freshMs.reset();
        line = textOf(status);
        QCOMPARE(line.mirror, QStringLiteral("Offline. Bundled catalogue, as of 5 Dec 2025"));
        line = textOf(status, mirrorOf(now - day, true)); // nobody looked how far it is, but it was fetched
        QCOMPARE(line.mirror, QStringLiteral("Offline. Mirror as of 18 Dec 2025"));
    }

    void speaksWhenWorkBeginsOrEnds()
    {
        SyncStatus status = doing(Activity::Fetching);
        status.task = page(1);
        const QString begun = textOf(status).spoken;
        QVERIFY(!begun.isEmpty());
        status.task = page(2);
        QCOMPARE(textOf(status).spoken, begun); // not for every page
        status.activity = Activity::WaitingForCalls;
        QCOMPARE(textOf(status).spoken, begun);
        status.task->kind = SyncTask::Kind::Record;
        QCOMPARE(textOf(status).spoken, QString()); // as before
        status.activity = Activity::UpToDate;
        QVERIFY(textOf(status).spoken != begun);
    }

    void detailsStandStill()
    {
        SyncStatus status = doing(Activity::WaitingForCalls);
        status.task = page(3);
        status.nextStepMs = now + minute;
        status.budget = {15, hour, 0, now + minute, now + hour};
        status.progress = {{SyncCollection::DockingEvents, 555, 200, false, {}},
                           {SyncCollection::Spacecraft, 603, 603, true, now}};
        const QString first = textOf(status).details;
        QVERIFY2(first.contains(QStringLiteral("Mirrored: 200 of 555 dockings, 603 spacecraft")),
                 qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("the next is free at 19 Dec 2025 12:01 UTC")),
                 qPrintable(first));
        QVERIFY(first.contains(QStringLiteral("/m.sqlite")));
        const SyncSituation later{status, mirrorOf({}, false), now + 7 * second};
        QCOMPARE(syncStatusText(later, DisplayText(QLocale::c())).details, first);
    }
};

QTEST_GUILESS_MAIN(TestSyncStatusText)
#include "tst_syncstatustext.moc"
