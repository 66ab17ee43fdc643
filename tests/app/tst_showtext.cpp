// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showtext.h"

#include "../views/tst_detailsample.h"
#include "texttable.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestShowText : public QObject
{
    Q_OBJECT
private slots:
    void fitsTheTerminal_data();
    void fitsTheTerminal();
    void valuesStandUnderEachOther();
    void sectionsFollowInDetail();
    void aTerminalIsNotObeyed();
    void aBareRecordIsShownToo();

private:
    static QString shown(const SpacecraftDetail &detail, bool detailed, std::optional<int> width = {})
    {
        return shownText(detail, detailed, DisplayText(QLocale::c()), DetailSample::now(), width);
    }
};

void TestShowText::fitsTheTerminal_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {60, 80, 132})
        QTest::addRow("%d columns", width) << width;
}

void TestShowText::fitsTheTerminal()
{
    QFETCH(int, width);
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.description = u"A word 太空 or two. "_s.repeated(40);
    for (const QString &line : shown(detail, true, width).split(u'\n'))
        QVERIFY2(displayWidth(line) <= width || line.contains(u"https://"_s),
                 qPrintable(line)); // stays whole
    QVERIFY(shown(detail, true).split(u'\n').size() < shown(detail, true, width).split(u'\n').size());
}

void TestShowText::valuesStandUnderEachOther()
{
    const QString text = shown(DetailSample::full(), false);
    QVERIFY(text.startsWith(u"Crew Dragon Endeavour\nC206  Active\nDocked at Harmony forward"_s));
    QVERIFY2(text.contains(u"\nType      Capsule · Crew Dragon 2\nOperator  SpaceX\nFamily    Dragon"_s),
             qPrintable(text));
}

void TestShowText::sectionsFollowInDetail()
{
    const QString text = shown(DetailSample::full(), true);
    QVERIFY2(text.contains(u"\n\nFlights (2 of 6)\n  Crew-11 · flying\n  Launch"_s), qPrintable(text));
    QVERIFY(text.contains(u"\n\n  Crew-9 Mission · ended\n"_s));
    QVERIFY(text.contains(u"\n\nData\n"_s));
}

void TestShowText::aTerminalIsNotObeyed()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.name = u"a\x1b[31mb"_s;
    detail.spacecraft.description = u"c\x9b"
                                    u"31md\u202ee"_s;
    const QString text = shown(detail, true);
    for (const QChar character : text)
        QVERIFY(character == u'\n' || character.category() != QChar::Other_Control);
    QVERIFY(!text.contains(QChar(0x202e)));
}

void TestShowText::aBareRecordIsShownToo()
{
    const QString text = shown(DetailSample::bare(), true);
    QVERIFY(text.startsWith(u"Cygnus CRS NG-22\nStatus unknown\nWhere it is now is unknown\n"_s));
    QVERIFY(text.contains(u"The mirror knows no docking of it."_s));
}

QTEST_GUILESS_MAIN(TestShowText)
#include "tst_showtext.moc"
