// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestname.h"
#include "texttable.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestListText : public QObject
{
    Q_OBJECT
private slots:
    void countsTerminalColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ASCII") << u"Soyuz MS-25"_s << 11;
        QTest::newRow("Cyrillic") << u"Союз"_s << 4;
        QTest::newRow("Chinese") << u"神舟 21"_s << 7;
        QTest::newRow("Japanese") << u"こうのとり"_s << 10;
        QTest::newRow("Korean") << u"누리호"_s << 6;
        QTest::newRow("full width") << u"Ａ"_s << 2;
        QTest::newRow("rocket") << u"🚀"_s << 2;
        QTest::newRow("rare ideograph, a surrogate pair") << u"𠮷"_s << 2;
        QTest::newRow("combining accent") << u"e\u0301"_s << 1;
        QTest::newRow("zero width joiner") << u"a\u200db"_s << 2;
        QTest::newRow("dashes") << u"–…"_s << 2;
    }

    void countsTerminalColumns()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void cutsBetweenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("fitted");
        QTest::newRow("fits") << u"Dragon"_s << 6 << u"Dragon"_s;
        QTest::newRow("cut") << u"Dragon"_s << 5 << u"Drag…"_s;
        QTest::newRow("wide fits") << u"神舟"_s << 4 << u"神舟"_s;
        QTest::newRow("wide cut") << u"神舟二十一号"_s << 6 << u"神舟…"_s;
        QTest::newRow("no half of a pair") << u"𠮷𠮷𠮷"_s << 4 << u"𠮷…"_s;
        QTest::newRow("accent stays with its letter") << u"e\u0301e\u0301e\u0301"_s << 2 << u"e\u0301…"_s;
    }

    void cutsBetweenCharacters()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QTEST(fittedTo(text, width), "fitted");
        QVERIFY(displayWidth(fittedTo(text, width)) <= width);
    }

    void fitsATableIntoATerminal_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("line");
        QTest::newRow("wide") << 80 << u" Id  Name                   Configuration  Flights"_s
                              << u"289  Crew Dragon Endeavour  Crew Dragon 2        6"_s;
        QTest::newRow("narrower") << 45 << u" Id  Name              Configuration  Flights"_s
                                  << u"289  Crew Dragon End…  Crew Dragon 2        6"_s;
        QTest::newRow("narrow: the last column goes")
            << 34 << u" Id  Name            Configuration"_s << u"289  Crew Dragon E…  Crew Dragon 2"_s;
        QTest::newRow("very narrow: the first stays") << 1 << u" Id"_s << u"289"_s;
    }

    void fitsATableIntoATerminal()
    {
        QFETCH(int, width);
        TextTable table({{u"Id"_s, true, false},
                         {u"Name"_s, false, true},
                         {u"Configuration"_s, false, true},
                         {u"Flights"_s, true, false}});
        const QStringList cells{u"289"_s, u"Crew Dragon Endeavour"_s, u"Crew Dragon 2"_s, u"6"_s};
        table.measure(cells);
        table.shrinkTo(width);
        QVERIFY(width == 1 || displayWidth(table.line(cells)) <= width);
        QTEST(table.header(), "header");
        QTEST(table.line(cells), "line");
    }

    void guessesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter missing") << u"statu"_s << u"status"_s;
        QTest::newRow("letter wrong") << u"spacecrapt"_s << u"spacecraft"_s;
        QTest::newRow("singular") << u"host"_s << u"hosts"_s;
        QTest::newRow("capitals") << u"STATUS"_s << u"status"_s;
        QTest::newRow("unfinished") << u"space"_s << u"spacecraft"_s;
        QTest::newRow("nothing like it") << u"launchpad"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << QString(10'000, u's') << QString();
    }

    void guessesWhatWasMeant()
    {
        QFETCH(QString, given);
        QTEST(nearestName(given, {u"spacecraft"_s, u"status"_s, u"hosts"_s}).value_or(QString()), "meant");
    }

    void quotesWhatWasGivenOnOneLine()
    {
        QCOMPARE(quoted(u"a\x1b[31m\nb"_s), u"“a\uFFFD[31m b”"_s);
        QVERIFY(quoted(QString(10'000, u'x')).size() < 80);
    }
};

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
