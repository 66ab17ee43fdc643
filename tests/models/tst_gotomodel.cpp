// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotomodel.h"

#include "fixtures.h"
#include "pageloader.h"
#include "temporarymirror.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

GoToEntry action(int number, const QString &name, const QString &menu = {}, const QString &shortcut = {})
{
    return {ActionPlace{number}, name, menu, shortcut, NameSearch::folded(QStringList{name, menu})};
}

GoToEntry craft(qint64 id, const QString &name)
{
    return {CraftPlace{id}, name, {}, {}, NameSearch::folded(QStringList{name})};
}

GoToEntry host(qint64 id, const QString &name)
{
    return {HostKey{HostKind::Station, id}, name, {}, {}, NameSearch::folded(QStringList{name})};
}

QStringList namesOf(const QList<GoToEntry> &entries)
{
    QStringList names;
    for (const GoToEntry &entry : entries)
        names << entry.name;
    return names;
}

} // namespace

/// What can be gone to by name, and in which order it is offered.
class TestGoToModel : public QObject
{
    Q_OBJECT
private slots:
    void bestFirst_data();
    void bestFirst();
    void aSortLeavesRoomForTheOthers();
    void withoutAMirrorThereAreActions();
    void hostsAndActionsBeforeAnythingIsTyped();
    void findsEverySort_data();
    void findsEverySort();
    void readsInWords();
    void aLateAnswerIsDropped();
    void anUnreadableMirrorIsSaid();

private:
    bool answer(GoToModel &model, const QString &text) const;
};

void TestGoToModel::bestFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("beginning, word, inside")
        << u"dragon"_s << QStringList{u"Dragon CRS-1"_s, u"Crew Dragon"_s, u"Snapdragon"_s};
    QTest::newRow("things before actions of the same rank")
        << u"ex"_s << QStringList{u"Explorer"_s, u"Export"_s};
    QTest::newRow("but a better action before a worse thing") << u"export"_s << QStringList{u"Export"_s};
    QTest::newRow("equals in their order") << u"soyuz"_s << QStringList{u"Soyuz B"_s, u"Soyuz A"_s};
    QTest::newRow("none") << u"xyzzy"_s << QStringList();
}

void TestGoToModel::bestFirst()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    const QList<GoToEntry> entries{craft(1, u"Snapdragon"_s),  action(0, u"Export"_s),
                                   craft(2, u"Crew Dragon"_s), craft(3, u"Dragon CRS-1"_s),
                                   host(4, u"Explorer"_s),     craft(5, u"Soyuz B"_s),
                                   craft(6, u"Soyuz A"_s)};
    QCOMPARE(namesOf(bestEntries(entries, NameSearch(text), GoToModel::mostOfASort)), expected);
}

void TestGoToModel::aSortLeavesRoomForTheOthers()
{
    QList<GoToEntry> entries;
    for (int i = 0; i < 100; ++i)
        entries << craft(i, u"Soyuz %1"_s.arg(i));
    entries << action(0, u"Show soyuz"_s);
    const QStringList names = namesOf(bestEntries(entries, NameSearch(u"soyuz"_s), 3));
    QCOMPARE(names, QStringList({u"Soyuz 0"_s, u"Soyuz 1"_s, u"Soyuz 2"_s, u"Show soyuz"_s}));
}

bool TestGoToModel::answer(GoToModel &model, const QString &text) const
{
    model.setText(text);
    return QTest::qWaitFor([&model] { return !model.isSearching(); }) && !model.error();
}

void TestGoToModel::withoutAMirrorThereAreActions()
{
    GoToModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin({action(0, u"Find"_s, u"Edit"_s, u"Ctrl+F"_s), action(1, u"Quit"_s, u"File"_s)});
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 2);
    model.setText(u"fi"_s);
    QVERIFY(!model.isSearching());
    QCOMPARE(model.entry(0).name, u"Find"_s);
    QCOMPARE(model.entry(1).name, u"Quit"_s); // of the file menu
    QCOMPARE(model.entry(0).place, GoToPlace(ActionPlace{0}));
}

void TestGoToModel::hostsAndActionsBeforeAnythingIsTyped()
{
    const TemporaryMirror mirror;
    PageLoader loader(mirror.path());
    GoToModel model;
    model.setLoader(&loader);
    model.begin({action(0, u"Find"_s)});
    QTRY_VERIFY(model.rowCount() > 1);
    QCOMPARE(model.entry(0).name, u"International Space Station"_s); // the most dockings
    for (int row = 0; row < model.rowCount() - 1; ++row)
        QVERIFY(std::holds_alternative<HostKey>(model.entry(row).place));
    QCOMPARE(model.entry(model.rowCount() - 1).name, u"Find"_s);
}

void TestGoToModel::findsEverySort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sort");
    QTest::newRow("a craft by its name")
        << u"crew dragon end"_s << u"Crew Dragon Endeavour"_s << u"Spacecraft"_s;
    QTest::newRow("by its serial number") << u"c206"_s << u"Crew Dragon Endeavour"_s << u"Spacecraft"_s;
    QTest::newRow("a host by another name") << u"ISS"_s << u"International Space Station"_s << u"Host"_s;
    QTest::newRow("a port of a host") << u"iss harmony forward"_s << u"Harmony forward"_s << u"Port"_s;
    QTest::newRow("an action") << u"prefer"_s << u"Préférences"_s << u"Action"_s;
}

void TestGoToModel::findsEverySort()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, sort);
    const TemporaryMirror mirror;
    PageLoader loader(mirror.path());
    GoToModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLoader(&loader);
    model.begin({action(0, u"Préférences"_s)});
    QTRY_VERIFY(model.rowCount() > 1);
    QVERIFY(answer(model, text));
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.index(0).data().toString().toLower(), name.toLower());
    QCOMPARE(model.index(0).data(GoToModel::SortRole).toString(), sort);
}

void TestGoToModel::readsInWords()
{
    GoToModel model;
    model.begin({action(0, u"Find"_s, u"Edit"_s, u"Ctrl+F"_s)});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Find, Action, Edit, Ctrl+F"_s);
}

void TestGoToModel::aLateAnswerIsDropped()
{
    const TemporaryMirror mirror;
    PageLoader loader(mirror.path());
    GoToModel model;
    model.setLoader(&loader);
    model.begin({});
    QTRY_VERIFY(model.rowCount() > 0 && !model.isSearching());
    const QSignalSpy answers(&model, &GoToModel::answered);
    model.setText(u"soyuz"_s);
    model.setText(u"crew dragon"_s);
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(answers.size(), 1); // the first question is answered by nobody
    QVERIFY(model.index(0).data().toString().contains(u"Crew Dragon"_s));
    // Nor by a mirror that is gone.
    model.setText(u"soyuz"_s);
    model.setLoader(nullptr);
    QVERIFY(!model.isSearching());
}

void TestGoToModel::anUnreadableMirrorIsSaid()
{
    PageLoader loader(u"/nonexistent/mirror.sqlite"_s);
    GoToModel model;
    model.setLoader(&loader);
    model.begin({action(0, u"Find"_s)});
    QTRY_VERIFY(model.error());
    QVERIFY(!model.error()->text.isEmpty());
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestGoToModel)
#include "tst_gotomodel.moc"
