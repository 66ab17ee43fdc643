// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetfixture.h"

#include <QProcess>
#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestRequestBudget : public QObject
{
    Q_OBJECT
private slots:
    void startsWithFifteen();
    void slidesWithTheHour();
    void keepsTwoForThePerson();
    void keepsLessOfALittle();
    void survivesARestart();
    void isSharedInOneProcess();
    void isSharedByProcesses();
    void countsAccountsApart();
    void givesBack();
    void givesBackOnlyWhatItTook();
    void saysWhenThereAreMore();
    void namesAnAccountWithoutItsToken();
};

namespace {

using Purpose = RequestBudget::Purpose;
constexpr qint64 fullWindowMs = hourMs + CallWindow::marginMs;

} // namespace

void TestRequestBudget::startsWithFifteen()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QCOMPARE(budget.state(), BudgetState());
    QVERIFY2(!QFile::exists(fixture.path()), "looking writes nothing");
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
}

void TestRequestBudget::slidesWithTheHour()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    for (int call = 0; call < 15; ++call) {
        QVERIFY(budget.take(Purpose::Person));
        fixture.clock.advance(minuteMs);
    }
    const qint64 firstFreeMs = fixture.clock.nowMs() + fullWindowMs - 15 * minuteMs;
    const Result<void> refused = budget.take(Purpose::Person);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Throttled);
    QCOMPARE(refused.error().retryAfter, QDateTime::fromMSecsSinceEpoch(firstFreeMs, Qt::UTC));

    fixture.clock.set(firstFreeMs - 1);
    QVERIFY(!budget.take(Purpose::Person));
    fixture.clock.set(firstFreeMs);
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(!budget.take(Purpose::Person));
    fixture.clock.advance(3 * minuteMs);
    QCOMPARE(BudgetFixture::takeAll(budget), 3);
}

void TestRequestBudget::keepsTwoForThePerson()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QCOMPARE(BudgetFixture::takeAll(budget, Purpose::Background), 13);
    const Result<void> refused = budget.take(Purpose::Background);
    QCOMPARE(refused.error().kind, Error::Kind::Throttled);
    QCOMPARE(refused.error().retryAfter->toMSecsSinceEpoch(), fixture.clock.nowMs() + fullWindowMs);
    QCOMPARE(budget.state(Purpose::Background).left, 0);
    QCOMPARE(budget.state(Purpose::Person).left, 2);
    QCOMPARE(BudgetFixture::takeAll(budget, Purpose::Person), 2);
}

void TestRequestBudget::keepsLessOfALittle()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.learn({.limit = 2, .ident = {}}));
    QCOMPARE(BudgetFixture::takeAll(budget, Purpose::Background), 1);
    QCOMPARE(BudgetFixture::takeAll(budget, Purpose::Person), 1);
    QVERIFY(budget.learn({.limit = 1, .used = 2, .ident = {}}));
    fixture.clock.advance(fullWindowMs);
    QCOMPARE(BudgetFixture::takeAll(budget, Purpose::Background), 1);
}

void TestRequestBudget::survivesARestart()
{
    BudgetFixture fixture;
    {
        RequestBudget budget = fixture.budget();
        QVERIFY(budget.take(Purpose::Person));
        QVERIFY(budget.learn({.limit = 20, .used = 1, .ident = {}}));
    }
    RequestBudget budget = fixture.budget();
    QCOMPARE(budget.state().limit, 20);
    QCOMPARE(budget.state().left, 19);
    QCOMPARE(BudgetFixture::takeAll(budget), 19);
}

void TestRequestBudget::isSharedInOneProcess()
{
    BudgetFixture fixture;
    RequestBudget one = fixture.budget();
    RequestBudget other = fixture.budget();
    int taken = 0;
    while (one.take(Purpose::Person) && ++taken && other.take(Purpose::Person))
        ++taken;
    QCOMPARE(taken, 15);
    QCOMPARE(one.state().left, 0);
    QCOMPARE(one.state(), other.state());
}

/// Three programs start at once and take all they get.
void TestRequestBudget::isSharedByProcesses()
{
    BudgetFixture fixture;
    std::array<QProcess, 3> processes;
    for (QProcess &process : processes)
        process.start(QCoreApplication::applicationFilePath(), {u"--take-all"_s, fixture.path()});
    int taken = 0;
    for (QProcess &process : processes) {
        QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        taken += process.exitCode();
    }
    QCOMPARE(taken, 15);
}

void TestRequestBudget::countsAccountsApart()
{
    BudgetFixture fixture;
    RequestBudget anonymous = fixture.budget(u"anonymous"_s);
    RequestBudget known = fixture.budget(u"known"_s);
    QVERIFY(known.learn({.limit = 100, .used = 10, .ident = {}}));
    QCOMPARE(BudgetFixture::takeAll(anonymous), 15);
    QCOMPARE(BudgetFixture::takeAll(known), 90);
}

void TestRequestBudget::givesBack()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
    QVERIFY(budget.giveBack());
    QVERIFY(budget.giveBack());
    QCOMPARE(fixture.budget().state().left, 2);
    fixture.clock.set(fixture.clock.nowMs() - hourMs);
    QVERIFY(budget.giveBack());
    QCOMPARE(budget.state().left, 3);
}

void TestRequestBudget::givesBackOnlyWhatItTook()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    RequestBudget other = fixture.budget();
    QVERIFY(budget.take(Purpose::Person));
    fixture.clock.advance(minuteMs);
    QVERIFY(other.take(Purpose::Person));
    QVERIFY(budget.giveBack());
    QVERIFY(budget.giveBack());
    QCOMPARE(budget.state().left, 14);
    QCOMPARE(budget.state().allAgainMs, fixture.clock.nowMs() + fullWindowMs);
}

void TestRequestBudget::saysWhenThereAreMore()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    const qint64 startMs = fixture.clock.nowMs();
    QCOMPARE(BudgetFixture::takeAll(budget, Purpose::Background), 13);
    fixture.clock.advance(10 * minuteMs);
    QVERIFY(budget.take(Purpose::Person));

    const BudgetState person = budget.state(Purpose::Person);
    QCOMPARE(person.left, 1);
    QCOMPARE(person.nextCallMs, std::nullopt);
    QCOMPARE(person.allAgainMs, startMs + 10 * minuteMs + fullWindowMs);
    const BudgetState background = budget.state(Purpose::Background);
    QCOMPARE(background.left, 0);
    QCOMPARE(background.nextCallMs, startMs + fullWindowMs);

    fixture.clock.set(*background.nextCallMs);
    QVERIFY2(budget.take(Purpose::Background), "the time it named");
    fixture.clock.set(*budget.state().allAgainMs);
    QCOMPARE(budget.state(), BudgetState());
}

void TestRequestBudget::namesAnAccountWithoutItsToken()
{
    const QUrl base(u"https://ll.thespacedevs.com"_s);
    const QString token = u"0123456789abcdef"_s;
    const QString key = RequestBudget::accountKey(base, token);
    QVERIFY(key.startsWith(base.toString()));
    for (qsizetype i = 0; i + 6 <= token.size(); ++i)
        QVERIFY(!key.contains(token.mid(i, 6)));
    QCOMPARE(key, RequestBudget::accountKey(QUrl(u"https://ll.thespacedevs.com/"_s), token));
    QVERIFY(key != RequestBudget::accountKey(base, u"another"_s));
    QVERIFY(key != RequestBudget::accountKey(base, {}));
    QVERIFY(RequestBudget::accountKey(base, {}) !=
            RequestBudget::accountKey(QUrl(u"https://lldev.thespacedevs.com"_s), {}));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--take-all"_L1) {
        TestClock clock;
        RequestBudget budget(app.arguments().value(2), u"anonymous"_s, &clock);
        return BudgetFixture::takeAll(budget);
    }
    TestRequestBudget test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_requestbudget.moc"
