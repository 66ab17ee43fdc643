// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonyms.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestSynonyms : public QObject
{
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("short") << u"ISS"_s << u"ISS\nInternational Space Station"_s;
        QTest::newRow("long") << u"International Space Station"_s << u"International Space Station\nISS"_s;
        QTest::newRow("any case") << u"iss"_s << u"iss\nInternational Space Station"_s;
        QTest::newRow("among others")
            << u"To the ISS, then home"_s << u"To the ISS, then home\nInternational Space Station"_s;
        QTest::newRow("both") << u"ISS (International Space Station)"_s
                              << u"ISS (International Space Station)"_s;
        QTest::newRow("part of a word") << u"Mission to Mississippi"_s << u"Mission to Mississippi"_s;
        QTest::newRow("part, then whole")
            << u"Mission ISS"_s << u"Mission ISS\nInternational Space Station"_s;
        QTest::newRow("Tiangong") << u"Tiangong Space Station"_s
                                  << u"Tiangong Space Station\nChinese Space Station\nCSS"_s;
        QTest::newRow("another place") << u"Low Earth Orbit"_s << u"Low Earth Orbit"_s;
        QTest::newRow("a line each") << u"Commercial Crew\nInternational Space Station"_s
                                     << u"Commercial Crew\nInternational Space Station\nISS"_s;
    }
    void names()
    {
        QFETCH(QString, text);
        QTEST(withSynonyms(text), "expected");
    }
};

QTEST_APPLESS_MAIN(TestSynonyms)
#include "tst_synonyms.moc"
