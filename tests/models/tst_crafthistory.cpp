// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crafthistory.h"

#include <QTest>

using namespace Skydock;

namespace {

/// Walks as the letters say: "1" to "9" open that craft, "<" and ">" go back and forward.
CraftHistory walked(const QString &steps)
{
    CraftHistory history;
    for (const QChar step : steps) {
        if (step == u'<')
            history.back();
        else if (step == u'>')
            history.forward();
        else
            history.open({.spacecraftId = step.digitValue()});
    }
    return history;
}

} // namespace

class TestCraftHistory : public QObject
{
    Q_OBJECT
private slots:
    void walks_data();
    void walks();
    void startsEmpty();
    void remembersTheLastStay();
    void keepsABoundedNumber();
};

void TestCraftHistory::walks_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("current");
    QTest::addColumn<bool>("hasBack");
    QTest::addColumn<bool>("hasForward");
    const auto row = [](const char *name, const char *steps, int current, bool back, bool forward) {
        QTest::newRow(name) << QString::fromLatin1(steps) << current << back << forward;
    };
    row("one", "1", 1, false, false);
    row("two", "12", 2, true, false);
    row("back", "12<", 1, false, true);
    row("back and forward", "12<>", 2, true, false);
    row("back beyond the beginning", "12<<<", 1, false, true);
    row("forward beyond the end", "12<>>", 2, true, false);
    row("the same again is one", "11", 1, false, false);
    row("the same later is another", "121", 1, true, false);
    row("what lay ahead is forgotten", "123<<4", 4, true, false);
    row("to the one before", "123<<4<", 1, false, true);
    row("the current one again keeps what lies ahead", "123<<1", 1, false, true);
    row("the one ahead opened by hand", "12<2", 2, true, false);
}

void TestCraftHistory::walks()
{
    QFETCH(QString, steps);
    const CraftHistory history = walked(steps);
    QVERIFY(history.current());
    QTEST(int(history.current()->spacecraftId), "current");
    QTEST(history.canGoBack(), "hasBack");
    QTEST(history.canGoForward(), "hasForward");
}

void TestCraftHistory::startsEmpty()
{
    CraftHistory history;
    QCOMPARE(history.current(), std::nullopt);
    QCOMPARE(history.back(), std::nullopt);
    QCOMPARE(history.forward(), std::nullopt);
    QVERIFY(!history.canGoBack() && !history.canGoForward());
}

void TestCraftHistory::remembersTheLastStay()
{
    CraftHistory history;
    history.open({1, {}});
    history.open({1, 622});
    history.open({2, {}});
    QCOMPARE(history.back(), (CraftHistory::Entry{1, 622}));
}

void TestCraftHistory::keepsABoundedNumber()
{
    CraftHistory history;
    const int opened = int(CraftHistory::mostEntries) + 20;
    for (int id = 1; id <= opened; ++id)
        history.open({id, {}});
    QCOMPARE(history.current()->spacecraftId, opened);
    int steps = 0;
    while (history.back())
        ++steps;
    QCOMPARE(steps, int(CraftHistory::mostEntries) - 1);
    QCOMPARE(history.current()->spacecraftId, 21);
}

QTEST_GUILESS_MAIN(TestCraftHistory)
#include "tst_crafthistory.moc"
