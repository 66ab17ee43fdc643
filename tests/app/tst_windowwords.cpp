// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwords.h"

#include <QTest>

using namespace Skydock;

/// What a window remembers, as words and back, and words that somebody else has written.
class TestWindowWords : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead()
    {
        const WindowPlace place{{-1200, 40, 1280, 800}, true};
        QCOMPARE(WindowWords::text(place), QStringLiteral("-1200,40,1280,800,maximized"));
        QVERIFY(WindowWords::place(WindowWords::text(place)) == place);
        const WindowPlace full{{0, 40, 1280, 800}, false, true};
        QCOMPARE(WindowWords::text(full), QStringLiteral("0,40,1280,800,fullscreen"));
        QVERIFY(WindowWords::place(WindowWords::text(full)) == full);
        const WindowPlace both{{0, 40, 1280, 800}, true, true};
        QVERIFY(WindowWords::place(WindowWords::text(both)) == both);
        const QByteArray docks = QByteArray::fromHex("000000ff00000001fd");
        QCOMPARE(WindowWords::docks(WindowWords::text(docks)), docks);
        const QList<ColumnState> columns{{QStringLiteral("name"), true, 1850},
                                         {QStringLiteral("status"), true, 0},
                                         {QStringLiteral("type"), false, 0}};
        QCOMPARE(WindowWords::text(columns), QStringLiteral("name=1850,status,-type"));
        QVERIFY(WindowWords::columns(WindowWords::text(columns)) == columns);
        const QList<SortState> sorts{{QStringLiteral("time_docked"), true}, {QStringLiteral("name"), false}};
        QCOMPARE(WindowWords::text(sorts), QStringLiteral("-time_docked,name"));
        QVERIFY(WindowWords::sorts(WindowWords::text(sorts)) == sorts);
        const QList<FilterState> filters{{QStringLiteral("status"), {1, 2}},
                                         {QStringLiteral("in_space"), {0}}};
        QCOMPARE(WindowWords::text(filters), QStringLiteral("status=1 2/in_space=0"));
        QVERIFY(WindowWords::filters(WindowWords::text(filters)) == filters);
        const QList<HostKey> hosts{{HostKind::Station, 4}, {HostKind::Configuration, 70}};
        QCOMPARE(WindowWords::text(hosts), QStringLiteral("station 4,configuration 70"));
        QCOMPARE(WindowWords::hosts(WindowWords::text(hosts)), hosts);
        const TimeInterval range{-86'400'000, 1'600'000'000'000};
        QCOMPARE(WindowWords::range(WindowWords::text(range)), range);
        const TimelineArrangement arrangement{TimelineGrouping::BySpacecraft, LaneOrder::Given,
                                              StayColor::Type};
        QCOMPARE(WindowWords::text(arrangement), QStringLiteral("spacecraft,given,type"));
        QVERIFY(WindowWords::arrangement(WindowWords::text(arrangement)) == arrangement);
        const HostKey station{HostKind::Station, 4};
        const TimelineFolds folds{
            {station, {HostKind::Payload, 7}},
            {{station, QStringLiteral("Harmony")}, {station, QString::fromUtf8("Node 2, Ö/%")}}};
        QCOMPARE(
            WindowWords::text(folds),
            QStringLiteral("station 4,payload 7,station 4 Harmony,station 4 Node%202%2C%20%C3%96%2F%25"));
        QVERIFY(WindowWords::folds(WindowWords::text(folds)) == folds);
    }

    void nothingIsAValueOfAList()
    {
        QCOMPARE(WindowWords::hosts({}), QList<HostKey>()); // somebody wants no host
        QVERIFY(WindowWords::columns({}).value_or(QList<ColumnState>{{}}).isEmpty());
    }

    void otherWordsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"garbage!", "1,2,3,x,", "=", "-", "a=b=c", "NAME", "status=-1", "station",
              "99999999999999999999", "5,4", "\xff\xfe", "1 AAAA", "@Invalid()", "port,name"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("long") << QString(1'000'000, u'a');
        QTest::newRow("many") << QStringList(10'000, QStringLiteral("name=1")).join(u'!');
        QTest::newRow("many columns") << QStringList(10'000, QStringLiteral("name=0")).join(u',');
        QTest::newRow("far away") << QStringLiteral("0,0,0,0,0");
    }
    void otherWordsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!WindowWords::place(text));
        QVERIFY(!WindowWords::docks(text));
        QVERIFY(!WindowWords::filters(text));
        QVERIFY(!WindowWords::hosts(text));
        QVERIFY(!WindowWords::folds(text));
        QVERIFY(!WindowWords::range(text));
        QVERIFY(!WindowWords::arrangement(text));
    }

    void sizesAreBounded()
    {
        QVERIFY(WindowWords::place(QStringLiteral("0,0,1,1")));
        QVERIFY(!WindowWords::place(QStringLiteral("0,0,0,800")));
        QVERIFY(!WindowWords::place(QStringLiteral("0,0,100001,800")));
        QVERIFY(!WindowWords::place(QStringLiteral("-100001,0,800,800")));
        QVERIFY(!WindowWords::columns(QStringLiteral("name=100001")));
        QVERIFY(!WindowWords::columns(QStringLiteral("name=0")));
        QVERIFY(!WindowWords::range(QStringLiteral("0,9999999999999")));
        QVERIFY(!WindowWords::range(QStringLiteral("10,10")));
        QVERIFY(
            WindowWords::filters(QStringLiteral("a=") + QStringList(1000, QStringLiteral("1")).join(u' ')));
        QVERIFY(
            !WindowWords::filters(QStringLiteral("a=") + QStringList(1001, QStringLiteral("1")).join(u' ')));
    }

    void damagedDocksAreNotHandedOn()
    {
        QString text = WindowWords::text(QByteArray(100, 'x'));
        QVERIFY(WindowWords::docks(text));
        text[20] = text[20] == u'e' ? u'f' : u'e';
        QVERIFY(!WindowWords::docks(text));
    }
};

QTEST_GUILESS_MAIN(TestWindowWords)
#include "tst_windowwords.moc"
