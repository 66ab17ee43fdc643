// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesearch.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// What is found by a name, and what comes first.
class TestNameSearch : public QObject
{
    Q_OBJECT
private slots:
    void rank_data();
    void rank();
    void order_data();
    void order();
    void nothingTypedIsAnsweredByAll();
};

void TestNameSearch::rank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("place"); // -1: not found
    QTest::addColumn<int>("name");
    const auto row = [](const char *text, const QStringList &names, int place, int name = 0) {
        QTest::addRow("%s in %s", text, qUtf8Printable(names.join(u'|')))
            << QString::fromUtf8(text) << names << place << name;
    };
    row("soyuz", {u"Soyuz"_s}, NameRank::Whole);
    row(" SOYUZ  ms ", {u"Soyuz MS"_s}, NameRank::Whole);
    row("c206", {u"Crew Dragon Endeavour"_s, u"C206"_s}, NameRank::Whole, 1);
    row("crew dr", {u"Crew Dragon Endeavour"_s}, NameRank::Beginning);
    row("dragon", {u"Crew Dragon Endeavour"_s}, NameRank::Word);
    row("end crew", {u"Crew Dragon Endeavour"_s}, NameRank::Word);
    row("deavour", {u"Crew Dragon Endeavour"_s}, NameRank::Inside);
    row("iss", {u"Mission Extension Vehicle"_s}, NameRank::Inside);
    row("iss", {u"International Space Station"_s, u"ISS"_s}, NameRank::Whole, 1);
    row("iss harmony", {u"Harmony forward"_s, u"International Space Station"_s, u"ISS"_s}, NameRank::Word, 2);
    row("\"dragon e\"", {u"Crew Dragon Endeavour"_s}, NameRank::Word);
    row("\"dragon crew\"", {u"Crew Dragon Endeavour"_s}, -1);
    row("preferences", {u"Préférences"_s}, NameRank::Whole);
    row("préf", {u"Preferences"_s}, NameRank::Beginning);
    row("strasse", {u"Große Straße"_s}, NameRank::Word);
    row("союз", {u"Корабль Союз"_s}, NameRank::Word);
    row("7k-ok", {u"Soyuz 7K-OK"_s}, NameRank::Word);
    row("apollo", {u"Soyuz"_s}, -1);
    row("soyuz apollo", {u"Soyuz"_s}, -1);
}

void TestNameSearch::rank()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    QFETCH(const int, place);
    QFETCH(const int, name);
    const auto found = NameSearch(text).rank(NameSearch::folded(names));
    QCOMPARE(found ? int(found->place) : -1, place);
    if (found)
        QCOMPARE(int(found->name), name);
}

void TestNameSearch::order_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("better");
    QTest::addColumn<QStringList>("worse");
    QTest::newRow("the whole name before its beginning")
        << u"soyuz"_s << QStringList{u"Soyuz"_s} << QStringList{u"Soyuz MS"_s};
    QTest::newRow("the beginning before a later word")
        << u"dragon"_s << QStringList{u"Dragon CRS-1"_s} << QStringList{u"Crew Dragon"_s};
    QTest::newRow("a word before the inside of one")
        << u"ship"_s << QStringList{u"Star ship"_s} << QStringList{u"Starship"_s};
    QTest::newRow("its own name before another")
        << u"dragon"_s << QStringList{u"Dragon 2"_s, u"C1"_s} << QStringList{u"Endeavour"_s, u"Dragon 2"_s};
}

void TestNameSearch::order()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, better);
    QFETCH(const QStringList, worse);
    const NameSearch search(text);
    const auto first = search.rank(NameSearch::folded(better));
    const auto second = search.rank(NameSearch::folded(worse));
    QVERIFY(first && second);
    QVERIFY(*first < *second);
}

void TestNameSearch::nothingTypedIsAnsweredByAll()
{
    QVERIFY(NameSearch(u"  "_s).isEmpty());
    QVERIFY(NameSearch(u"  "_s).rank({u"soyuz"_s}));
}

QTEST_APPLESS_MAIN(TestNameSearch)
#include "tst_namesearch.moc"
