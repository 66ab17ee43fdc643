// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailanchors.h"
#include "detaillines.h"

#include <QTest>

#include <limits>

using namespace Skydock;

class TestDetailWay : public QObject
{
    Q_OBJECT
private slots:
    void waysAreAnchorsAndBack_data();
    void waysAreAnchorsAndBack();
    void otherAddressesAreNone_data();
    void otherAddressesAreNone();
    void valuesComeInPieces();
    void partsMakeOneLine();
};

void TestDetailWay::waysAreAnchorsAndBack_data()
{
    QTest::addColumn<DetailWay>("way");
    QTest::addColumn<QString>("anchor");
    const auto row = [](const char *name, const DetailWay &way, const char *anchor) {
        QTest::newRow(name) << way << QString::fromLatin1(anchor);
    };
    row("an operator", FacetWay{FacetKind::Agency, 121}, "facet:5/121");
    row("another spacecraft", CraftWay{74}, "craft:74");
    row("a negative id", CraftWay{-3}, "craft:-3");
    row("a large id", CraftWay{std::numeric_limits<qint64>::max()}, "craft:9223372036854775807");
    row("a station", HostWay{{HostKind::Station, 4}}, "host:0/4");
    row("a payload", HostWay{{HostKind::Payload, 9}}, "host:2/9");
    row("a stay", StayWay{622}, "stay:622");
}

void TestDetailWay::waysAreAnchorsAndBack()
{
    QFETCH(DetailWay, way);
    QTEST(anchorOf(way), "anchor");
    QCOMPARE(wayOfAnchor(QUrl(anchorOf(way))), std::optional(way));
    QVERIFY(!hintOf(way).isEmpty());
}

void TestDetailWay::otherAddressesAreNone_data()
{
    QTest::addColumn<QString>("anchor");
    for (const char *anchor :
         {"https://example.org/stay:1", "javascript:alert(1)", "", "stay:", "stay:x", "stay:1/2", "facet:1",
          "facet:99/1", "facet:-1/1", "host:3/1", "craft:1.5", "craft:99999999999999999999"})
        QTest::newRow(*anchor ? anchor : "empty") << QString::fromLatin1(anchor);
}

void TestDetailWay::otherAddressesAreNone()
{
    QFETCH(QString, anchor);
    QCOMPARE(wayOfAnchor(QUrl(anchor)), std::nullopt);
}

void TestDetailWay::valuesComeInPieces()
{
    const auto pieces = [](const DetailLine &line) {
        QStringList texts;
        for (const DetailPiece &piece : piecesOf(line))
            texts.append(piece.text + QLatin1Char('|') + piece.anchor);
        return texts;
    };
    QCOMPARE(pieces({.value = QStringLiteral("plain")}), QStringList{QStringLiteral("plain|")});
    QCOMPARE(pieces({.value = {}}), QStringList{QStringLiteral("|")});
    const DetailLine line{.value = QStringLiteral("at A, B now"),
                          .spans = {{3, 1, CraftWay{1}}, {6, 1, StayWay{2}}}};
    QCOMPARE(pieces(line),
             QStringList({QStringLiteral("at |"), QStringLiteral("A|craft:1"), QStringLiteral(", |"),
                          QStringLiteral("B|stay:2"), QStringLiteral(" now|")}));
    const DetailLine address{.value = QStringLiteral("x"),
                             .link = QUrl(QStringLiteral("https://example.org/a b"))};
    QCOMPARE(pieces(address), QStringList{QStringLiteral("x|https://example.org/a%20b")});
}

void TestDetailWay::partsMakeOneLine()
{
    const DetailLine line = lineOf(DetailLine::Kind::Fact, {{QStringLiteral("Capsule"), CraftWay{1}},
                                                            {{}, CraftWay{2}},
                                                            {QStringLiteral(" Soyuz\nMS"), CraftWay{3}}});
    QCOMPARE(line.value, QStringLiteral("Capsule · Soyuz MS"));
    QCOMPARE(line.spans, (QList<DetailSpan>{{0, 7, CraftWay{1}}, {10, 8, CraftWay{3}}}));
}

QTEST_GUILESS_MAIN(TestDetailWay)
#include "tst_detailway.moc"
