// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncagenda.h"

#include <QTest>

using namespace Skydock;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 nowMs = 1'000'000 * hourMs;

/// A mirror of which nothing is known, or all of it since `completedMs`.
SyncKnowledge knowledge(std::optional<qint64> completedMs = {})
{
    SyncKnowledge known;
    for (int i = 0; i < syncCollectionCount; ++i) {
        SyncPosition position;
        position.collection = SyncCollection(i);
        position.pass = completedMs ? 1 : 0;
        position.completedMs = completedMs;
        position.endedMs = completedMs;
        position.lastWasComplete = completedMs.has_value();
        if (completedMs)
            position.completedCount = 500;
        known.positions << position;
    }
    return known;
}

QString describe(const std::optional<SyncJob> &job)
{
    if (!job)
        return QStringLiteral("nothing");
    static const char *const kinds[] = {"first", "refresh", "full", "record", "more", "search"};
    return QStringLiteral("%1 %2").arg(QLatin1String(kinds[int(job->kind)])).arg(int(job->collection));
}

QString background(const SyncKnowledge &known, const SyncPolicy &policy = {}, qint64 at = nowMs)
{
    return describe(SyncAgenda(known, policy, at).background());
}

} // namespace

class TestSyncAgenda : public QObject
{
    Q_OBJECT
private slots:
    void firstMirrorGoesInOrder();
    void anIncompleteListRestsADay();
    void whatIsFreshIsLeftAlone();
    void stepsOfARefresh();
    void manualRefreshWaitsToBeAsked();
    void fullPassAfterAWeek();
    void aClockSetBack();
    void onlyOneCollection();
    void whatAPersonWaitsForComesFirst();
    void noMoreOfACompleteList();
    void whenTheNextWorkIsDue();
    void freshWhenDockingsAndSpacecraftAre();
};

void TestSyncAgenda::firstMirrorGoesInOrder()
{
    SyncKnowledge known = knowledge();
    QStringList order;
    for (int i = 0; i < syncCollectionCount; ++i) {
        order << background(known);
        const SyncCollection next = SyncAgenda(known, {}, nowMs).background()->collection;
        known.positions[int(next)].completedMs = nowMs;
        known.positions[int(next)].endedMs = nowMs;
    }
    const QStringList expected{QStringLiteral("first 0"), QStringLiteral("first 1"),
                               QStringLiteral("first 2"), QStringLiteral("first 3"),
                               QStringLiteral("first 4"), QStringLiteral("first 5"),
                               QStringLiteral("first 6")};
    QCOMPARE(order, expected);
    QCOMPARE(background(known), QStringLiteral("nothing"));
}

void TestSyncAgenda::anIncompleteListRestsADay()
{
    SyncKnowledge known = knowledge();
    known.positions[0].endedMs = nowMs - hourMs;
    QCOMPARE(background(known), QStringLiteral("first 1"));
    known.positions[0].endedMs = nowMs - 25 * hourMs;
    QCOMPARE(background(known), QStringLiteral("first 0"));
}

void TestSyncAgenda::whatIsFreshIsLeftAlone()
{
    QCOMPARE(background(knowledge(nowMs - hourMs)), QStringLiteral("nothing"));
}

void TestSyncAgenda::stepsOfARefresh()
{
    SyncKnowledge known = knowledge(nowMs - 7 * hourMs);
    QStringList done;
    while (const auto job = SyncAgenda(known, {}, nowMs).background()) {
        done << describe(job);
        known.refreshed.insert(int(job->step), nowMs);
        QVERIFY(done.size() <= refreshStepCount);
    }
    const QStringList expected{QStringLiteral("refresh 0"), QStringLiteral("refresh 4"),
                               QStringLiteral("refresh 1"), QStringLiteral("refresh 1"),
                               QStringLiteral("refresh 2")};
    QCOMPARE(done, expected);
}

void TestSyncAgenda::manualRefreshWaitsToBeAsked()
{
    const SyncKnowledge known = knowledge(nowMs - 100 * hourMs);
    SyncPolicy policy;
    policy.refreshIntervalMs = 0;
    QCOMPARE(background(known, policy), QStringLiteral("nothing"));
    QCOMPARE(SyncAgenda(known, policy, nowMs).nextDueMs(), std::nullopt);
    policy.askedSteps = {int(RefreshStep::NewestDockings)};
    QCOMPARE(background(known, policy), QStringLiteral("refresh 0"));
}

void TestSyncAgenda::fullPassAfterAWeek()
{
    SyncKnowledge known = knowledge(nowMs - hourMs);
    known.positions[int(SyncCollection::Flights)].completedMs = nowMs - 8LL * 24 * hourMs;
    known.refreshed.insert(int(RefreshStep::NewestFlights), nowMs);
    QCOMPARE(background(known), QStringLiteral("full 2"));
    // One that has begun goes on before another begins.
    known.positions[int(SyncCollection::Spacecraft)].completedMs = nowMs - 9LL * 24 * hourMs;
    known.refreshed.insert(int(RefreshStep::NewestSpacecraft), nowMs);
    known.refreshed.insert(int(RefreshStep::CraftInSpace), nowMs);
    known.positions[int(SyncCollection::Flights)].running = true;
    QCOMPARE(background(known), QStringLiteral("full 2"));
}

/// What was done "tomorrow" is done again today, once, and not left until tomorrow.
void TestSyncAgenda::aClockSetBack()
{
    SyncKnowledge known = knowledge(nowMs - hourMs);
    known.refreshed.insert(int(RefreshStep::NewestDockings), nowMs + 24 * hourMs);
    QCOMPARE(background(known), QStringLiteral("refresh 0"));
    known.refreshed.insert(int(RefreshStep::NewestDockings), nowMs);
    QCOMPARE(background(known), QStringLiteral("nothing"));
}

void TestSyncAgenda::onlyOneCollection()
{
    SyncPolicy policy;
    policy.only = {SyncCollection::Flights};
    QCOMPARE(background(knowledge(), policy), QStringLiteral("first 2"));
    QCOMPARE(background(knowledge(nowMs - 7 * hourMs), policy), QStringLiteral("refresh 2"));
}

void TestSyncAgenda::whatAPersonWaitsForComesFirst()
{
    SyncWishes wishes;
    wishes.more = SyncCollection::Spacecraft;
    const SyncKnowledge known = knowledge();
    const SyncAgenda agenda(known, {}, nowMs);
    QCOMPARE(describe(agenda.wished(wishes)), QStringLiteral("more 1"));
    wishes.search = SyncWishes::Search{SyncCollection::DockingEvents, QStringLiteral("Poisk")};
    QCOMPARE(describe(agenda.wished(wishes)), QStringLiteral("search 0"));
    wishes.spacecraft = 474;
    QCOMPARE(describe(agenda.wished(wishes)), QStringLiteral("record 1"));
    QCOMPARE(agenda.wished(wishes)->purpose(), RequestBudget::Purpose::Person);
    QCOMPARE(agenda.background()->purpose(), RequestBudget::Purpose::Background);
}

void TestSyncAgenda::noMoreOfACompleteList()
{
    SyncWishes wishes;
    wishes.more = SyncCollection::Spacecraft;
    const SyncKnowledge known = knowledge(nowMs);
    QCOMPARE(describe(SyncAgenda(known, {}, nowMs).wished(wishes)), QStringLiteral("nothing"));
}

void TestSyncAgenda::whenTheNextWorkIsDue()
{
    const SyncKnowledge known = knowledge(nowMs - 2 * hourMs);
    const SyncPolicy policy;
    QCOMPARE(SyncAgenda(known, policy, nowMs).nextDueMs(), std::optional(nowMs + 4 * hourMs));
}

void TestSyncAgenda::freshWhenDockingsAndSpacecraftAre()
{
    SyncKnowledge known = knowledge();
    const SyncPolicy policy;
    QCOMPARE(SyncAgenda(known, policy, nowMs).freshMs(), std::nullopt);
    known.positions[int(SyncCollection::DockingEvents)].completedMs = nowMs - 2 * hourMs;
    QCOMPARE(SyncAgenda(known, policy, nowMs).freshMs(), std::nullopt);
    known.positions[int(SyncCollection::Spacecraft)].completedMs = nowMs - hourMs;
    QCOMPARE(SyncAgenda(known, policy, nowMs).freshMs(), std::optional(nowMs - 2 * hourMs));
    known.refreshed.insert(int(RefreshStep::NewestDockings), nowMs);
    QCOMPARE(SyncAgenda(known, policy, nowMs).freshMs(), std::optional(nowMs - hourMs));
}

QTEST_GUILESS_MAIN(TestSyncAgenda)
#include "tst_syncagenda.moc"
