// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchterms.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestSearchTerms : public QObject
{
    Q_OBJECT
private slots:
    void splits_data();
    void splits();
    void whileTypingEachPrefixOfAPhraseIsOneTerm();
    void keepsAtMost32Terms();
    void cutsATermAt256Characters();
    void folds_data();
    void folds();
};

void TestSearchTerms::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("blank") << u" \t\n , ,, "_s << QStringList();
    QTest::newRow("one") << u"dragon"_s << QStringList{u"dragon"_s};
    QTest::newRow("space") << u"  crew  dragon "_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("comma") << u"crew,dragon"_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("comma and space") << u"crew, dragon,"_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("wide space") << u"神舟\u3000天舟\u00A0C206"_s
                                << QStringList{u"神舟"_s, u"天舟"_s, u"C206"_s};
    QTest::newRow("double quotes") << u"\"crew dragon\" c206"_s << QStringList{u"crew dragon"_s, u"c206"_s};
    QTest::newRow("single quotes") << u"c206 'crew dragon'"_s << QStringList{u"c206"_s, u"crew dragon"_s};
    QTest::newRow("comma in quotes") << u"\"Soyuz, MS\""_s << QStringList{u"Soyuz, MS"_s};
    QTest::newRow("comma behind quotes") << u"\"a b\",c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("other quote inside") << u"\"it's on\""_s << QStringList{u"it's on"_s};
    QTest::newRow("quote in a word") << u"O'Neill's 5\""_s << QStringList{u"O'Neill's"_s, u"5\""_s};
    QTest::newRow("empty quotes") << u"\"\" a ''"_s << QStringList{u"a"_s};
    QTest::newRow("open quote") << u"c206 \"crew dra"_s << QStringList{u"c206"_s, u"crew dra"_s};
    QTest::newRow("only a quote") << u"\""_s << QStringList();
    QTest::newRow("escaped quote") << uR"("say \"hi\" now" x)"_s << QStringList{u"say \"hi\" now"_s, u"x"_s};
    QTest::newRow("escaped backslash") << uR"("a\\" b)"_s << QStringList{u"a\\"_s, u"b"_s};
    QTest::newRow("other backslash") << uR"("a\b" c\d)"_s << QStringList{u"a\\b"_s, u"c\\d"_s};
    QTest::newRow("backslash at the end") << uR"("a\)"_s << QStringList{u"a\\"_s};
    QTest::newRow("control characters") << u"a\u0000b\u001bc\u007fd"_s.append(u"\u0085e")
                                        << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("control character in quotes") << u"\"a\u0001b\""_s << QStringList{u"a b"_s};
    QTest::newRow("wildcards are ordinary")
        << u"100% _x* <b>"_s << QStringList{u"100%"_s, u"_x*"_s, u"<b>"_s};
}

void TestSearchTerms::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(searchTerms(text), terms);
}

void TestSearchTerms::whileTypingEachPrefixOfAPhraseIsOneTerm()
{
    const QString typed = u"\"crew dragon\""_s;
    for (qsizetype length = 2; length < typed.size(); ++length)
        QCOMPARE(searchTerms(typed.first(length)), QStringList{typed.sliced(1, length - 1)});
    QCOMPARE(searchTerms(typed), QStringList{u"crew dragon"_s});
}

void TestSearchTerms::keepsAtMost32Terms()
{
    QStringList words;
    for (int i = 0; i < 100; ++i)
        words << QString::number(i);
    QCOMPARE(searchTerms(words.join(u' ')), words.first(32));
}

void TestSearchTerms::cutsATermAt256Characters()
{
    QCOMPARE(searchTerms(QString(300, u'x')), QStringList{QString(256, u'x')});
    QCOMPARE(searchTerms(u'"' + QString(300, u' ') + u'"'), QStringList{QString(256, u' ')});
    const QString rocket = QString::fromUtf8("\xF0\x9F\x9A\x80"); // two code units: they stay or go together
    QCOMPARE(searchTerms(QString(255, u'x') + rocket), QStringList{QString(255, u'x')});
    QCOMPARE(searchTerms(QString(254, u'x') + rocket + u'y'), QStringList{QString(254, u'x') + rocket});
}

void TestSearchTerms::folds_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("latin") << u"Crew DRAGON"_s << u"crew dragon"_s;
    QTest::newRow("cyrillic") << u"СОЮЗ МС"_s << u"Союз мс"_s;
    QTest::newRow("greek, final sigma") << u"ΗΛΙΟΣ"_s << u"ηλιος"_s;
    QTest::newRow("accents") << u"ÉCLAIR"_s << u"éclair"_s;
    QTest::newRow("beyond the first plane")
        << QString::fromUtf8("\xF0\x90\x90\x80") << QString::fromUtf8("\xF0\x90\x90\xA8");
}

void TestSearchTerms::folds()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(one != other);
    QCOMPARE(foldedForSearch(one), foldedForSearch(other));
}

QTEST_APPLESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
