// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetfixture.h"

#include <QtTest>

using namespace Skydock;

/// What the server says goes, and a clock that is set wrong neither blocks for ever nor forgets.
class TestBudgetLearning : public QObject
{
    Q_OBJECT
private slots:
    void learnsOfOtherPrograms();
    void learnsWhenTheNextCallIs();
    void learnsThatCallsNeverArrived();
    void keepsWhatIsUnderWay();
    void learnsAgainAndAgain();
    void takesASmallerLimit();
    void waitsAfterARefusal();
    void waitsWithoutATime();
    void learningCorrectsARefusal();
    void boundsAnEndlessRefusal();
    void clockSetBack();
    void clockSetBackDuringARefusal();
    void clockSetForwardAndBack();
};

namespace {

using Purpose = RequestBudget::Purpose;
constexpr qint64 fullWindowMs = hourMs + CallWindow::marginMs;

ApiThrottle throttle(int used, int nextUseSeconds = 0, int limit = 15)
{
    return {limit, 3600, used, nextUseSeconds, {}};
}

} // namespace

void TestBudgetLearning::learnsOfOtherPrograms()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(budget.learn(throttle(10)));
    QCOMPARE(budget.state().left, 5);
    QCOMPARE(BudgetFixture::takeAll(budget), 5);
    QCOMPARE(budget.state().allAgainMs, fixture.clock.nowMs() + fullWindowMs);
}

void TestBudgetLearning::learnsWhenTheNextCallIs()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.learn(throttle(15, 600)));
    QCOMPARE(budget.state().left, 0);
    QCOMPARE(budget.state().nextCallMs, fixture.clock.nowMs() + 600 * secondMs + CallWindow::marginMs);
    fixture.clock.set(*budget.state().nextCallMs);
    QCOMPARE(BudgetFixture::takeAll(budget), 1);
}

void TestBudgetLearning::learnsThatCallsNeverArrived()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
    fixture.clock.advance(10 * minuteMs);
    QVERIFY(budget.learn(throttle(3)));
    QCOMPARE(budget.state().left, 12);
}

void TestBudgetLearning::keepsWhatIsUnderWay()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(budget.learn(throttle(0)));
    QCOMPARE(budget.state().left, 13);
}

/// Other programs' calls run out one by one; each look corrects the guess.
void TestBudgetLearning::learnsAgainAndAgain()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    for (const int used : {8, 8, 11, 4, 0, 6}) {
        QVERIFY(budget.learn(throttle(used)));
        QCOMPARE(budget.state().left, 15 - used);
        fixture.clock.advance(minuteMs);
    }
    fixture.clock.advance(fullWindowMs);
    QCOMPARE(budget.state(), BudgetState());
}

void TestBudgetLearning::takesASmallerLimit()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.learn(throttle(100, 0, 200)));
    QCOMPARE(budget.state().left, 100);
    QVERIFY(budget.learn(throttle(1'000'000, 0, 10)));
    QCOMPARE(budget.state().left, 0);
    fixture.clock.advance(fullWindowMs);
    QCOMPARE(budget.state().left, 10);
    QVERIFY(budget.learn({2'000'000'000, 3600, 2'000'000'000, 0, {}}));
    QCOMPARE(budget.state().left, 0);
    QVERIFY(QFileInfo(fixture.path()).size() < 1'000'000);
}

void TestBudgetLearning::waitsAfterARefusal()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(budget.refused(20 * minuteMs));
    QCOMPARE(budget.state().left, 0);
    const qint64 nextMs = budget.state().nextCallMs.value();
    QCOMPARE(nextMs, fixture.clock.nowMs() + 20 * minuteMs + CallWindow::marginMs);
    QCOMPARE(budget.take(Purpose::Person).error().retryAfter->toMSecsSinceEpoch(), nextMs);
    fixture.clock.set(nextMs);
    QCOMPARE(BudgetFixture::takeAll(budget), 1);
}

void TestBudgetLearning::waitsWithoutATime()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(budget.refused(std::nullopt));
    QCOMPARE(fixture.budget().state().left, 0);
    fixture.clock.advance(5 * minuteMs - 1);
    QVERIFY(!budget.take(Purpose::Person));
    fixture.clock.advance(1);
    QCOMPARE(BudgetFixture::takeAll(budget), 14);
}

/// The refusal's own time stands (or a look at the count after each refusal would make a loop), the rest is corrected.
void TestBudgetLearning::learningCorrectsARefusal()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.refused(30 * secondMs));
    QVERIFY(budget.learn(throttle(3)));
    QCOMPARE(budget.state().left, 0);
    QCOMPARE(budget.state().nextCallMs, fixture.clock.nowMs() + 30 * secondMs);
    fixture.clock.advance(30 * secondMs);
    QCOMPARE(BudgetFixture::takeAll(budget), 12);
}

void TestBudgetLearning::boundsAnEndlessRefusal()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.refused(std::numeric_limits<qint64>::max()));
    QCOMPARE(budget.state().nextCallMs, fixture.clock.nowMs() + 24 * hourMs);
    QVERIFY(budget.refused(-5));
    QCOMPARE(budget.state().left, 0);
}

void TestBudgetLearning::clockSetBack()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
    fixture.clock.set(fixture.clock.nowMs() - 400LL * 24 * hourMs);
    const qint64 nextMs = budget.state().nextCallMs.value();
    QCOMPARE(nextMs, fixture.clock.nowMs() + fullWindowMs);
    QVERIFY(!budget.take(Purpose::Person));
    fixture.clock.advance(30 * minuteMs);
    QCOMPARE(fixture.budget().state().nextCallMs, nextMs);
    fixture.clock.set(nextMs);
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
}

void TestBudgetLearning::clockSetBackDuringARefusal()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.refused(std::nullopt));
    fixture.clock.set(fixture.clock.nowMs() - 24 * hourMs);
    QCOMPARE(budget.state().nextCallMs, fixture.clock.nowMs() + 5 * minuteMs);
    fixture.clock.advance(5 * minuteMs);
    QCOMPARE(budget.state().left, 15);
}

/// Two hours ahead by mistake: the calls before it count again when the clock is put right.
void TestBudgetLearning::clockSetForwardAndBack()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    const qint64 rightMs = fixture.clock.nowMs();
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
    fixture.clock.set(rightMs + 2 * hourMs);
    QVERIFY(budget.take(Purpose::Person));
    fixture.clock.set(rightMs + minuteMs);
    QCOMPARE(budget.state().left, 0);
    fixture.clock.set(rightMs + fullWindowMs);
    QCOMPARE(budget.state().left, 14);
}

QTEST_APPLESS_MAIN(TestBudgetLearning)
#include "tst_budgetlearning.moc"
