// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchterms.h"

#include "searchproblem.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestSearchTerms : public QObject
{
    Q_OBJECT
private slots:
    void splits_data();
    void splits();
    void findsAnOpenQuote_data();
    void findsAnOpenQuote();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void folds_data();
    void folds();

private:
    static void wordsAndPhrases();
    static void quotes();
    static void escapes();
};

// The rows were checked against the source that they follow, Django's own regular expression in Python's `re`.

void TestSearchTerms::wordsAndPhrases()
{
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("blank") << u" \t\n , ,, "_s << QStringList{};
    QTest::newRow("one") << u"dragon"_s << QStringList{u"dragon"_s};
    QTest::newRow("space") << u"  crew  dragon "_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("comma") << u"crew,dragon"_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("comma and space") << u"crew, dragon,"_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("commas in a row") << u",,crew,,,dragon,,"_s << QStringList{u"crew"_s, u"dragon"_s};
    QTest::newRow("wide space") << u"神舟\u3000天舟\u00A0C206"_s
                                << QStringList{u"神舟"_s, u"天舟"_s, u"C206"_s};
    QTest::newRow("line separator") << u"a\u2028b\u0085c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("zero width is no space") << u"a\u200Bb"_s << QStringList{u"a\u200Bb"_s};
    QTest::newRow("separators of ASCII") << u"a\u001Cb\u001Fc"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("double quotes") << u"\"crew dragon\" c206"_s << QStringList{u"crew dragon"_s, u"c206"_s};
    QTest::newRow("single quotes") << u"c206 'crew dragon'"_s << QStringList{u"c206"_s, u"crew dragon"_s};
    QTest::newRow("comma in quotes") << u"\"Soyuz, MS\""_s << QStringList{u"Soyuz, MS"_s};
    QTest::newRow("white space in quotes stays") << u"\" a\tb \""_s << QStringList{u" a\tb "_s};
    QTest::newRow("comma and space behind quotes") << u"\"a b\", c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("comma before quotes") << u",\"a b\""_s << QStringList{u"a b"_s};
    QTest::newRow("comma right behind quotes") << u"\"a b\",c"_s << QStringList{u"\"a b\""_s, u"c"_s};
    QTest::newRow("comma between quotes") << u"\"a b\",\"c d\""_s << QStringList{u"a b\",\"c d"_s};
    QTest::newRow("comma between unlike quotes")
        << u"\"a b\",'c d'"_s << QStringList{u"\"a b\""_s, u"'c d'"_s};
    QTest::newRow("word right before quotes") << u"c,\"a b\""_s << QStringList{u"c"_s, u"\"a b\""_s};
    QTest::newRow("word at quotes") << u"x\"a b\"y"_s << QStringList{u"x\"a b\"y"_s};
    QTest::newRow("commas in quotes in a word") << u"x\"a ,b\""_s << QStringList{u"x\"a"_s, u"b\""_s};
    QTest::newRow("blank between commas in a word") << u"x\", ,\"y"_s << QStringList{u"x\""_s, u"\"y"_s};
}

void TestSearchTerms::quotes()
{
    QTest::newRow("other quote inside") << u"\"it's on\""_s << QStringList{u"it's on"_s};
    QTest::newRow("two phrases in one piece") << u"\"a b\"\"c d\""_s << QStringList{u"a b\"\"c d"_s};
    QTest::newRow("phrases of both kinds") << u"\"a b\"'c d'"_s << QStringList{u"\"a b\"'c d'"_s};
    QTest::newRow("quote in a word") << u"O'Neill's 5\""_s << QStringList{u"O'Neill's"_s, u"5\""_s};
    QTest::newRow("quotes round a word") << u"5\" x 6\""_s << QStringList{u"5\" x 6\""_s};
    QTest::newRow("empty quotes") << u"\"\" a ''"_s << QStringList{u"a"_s};
    QTest::newRow("empty quotes in a word") << u"a\"\"b"_s << QStringList{u"a\"\"b"_s};
    QTest::newRow("open quote") << u"c206 \"crew dra"_s << QStringList{u"c206"_s, u"\"crew"_s, u"dra"_s};
    QTest::newRow("open behind a phrase") << u"\"a b\" \"c d"_s << QStringList{u"a b"_s, u"\"c"_s, u"d"_s};
    QTest::newRow("open at a phrase") << u"\"a b\"\"c d"_s << QStringList{u"a b"_s, u"\"c"_s, u"d"_s};
    QTest::newRow("open single quote") << u"'crew dra"_s << QStringList{u"'crew"_s, u"dra"_s};
    QTest::newRow("open in a word") << u"cr\"ew dra"_s << QStringList{u"cr\"ew"_s, u"dra"_s};
    QTest::newRow("unlike quotes") << u"\"crew dra'"_s << QStringList{u"\"crew"_s, u"dra'"_s};
    QTest::newRow("closed too often") << u"\"a b\"\" c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("only a quote") << u"\""_s << QStringList{};
    QTest::newRow("only quotes") << u"\"\"\""_s << QStringList{};
    QTest::newRow("a quote and commas") << u",\","_s << QStringList{};
    QTest::newRow("three kinds") << u"'\"'"_s << QStringList{u"\""_s};
}

void TestSearchTerms::escapes()
{
    QTest::newRow("escaped quote") << u"\"say \\\"hi\\\" now\" x"_s
                                   << QStringList{u"say \"hi\" now"_s, u"x"_s};
    QTest::newRow("escaped single quote") << u"'person\\'s' test"_s << QStringList{u"person's"_s, u"test"_s};
    QTest::newRow("escaped quote of the other kind") << u"\"a\\'b\""_s << QStringList{u"a\\'b"_s};
    QTest::newRow("escaped backslash") << u"\"a\\\\\" b"_s << QStringList{u"a\\"_s, u"b"_s};
    QTest::newRow("other backslash") << u"\"a\\b\" c\\d"_s << QStringList{u"a\\b"_s, u"c\\d"_s};
    QTest::newRow("backslash before the mark") << u"\"a b\\\""_s << QStringList{u"\"a"_s, u"b\\\""_s};
    QTest::newRow("backslash at the end") << u"\"a b\\"_s << QStringList{u"\"a"_s, u"b\\"_s};
    QTest::newRow("backslash in a word") << u"a\\\"b c\""_s << QStringList{u"a\\\"b c\""_s};
    QTest::newRow("backslash and line feed") << u"\"a\\\nb\""_s << QStringList{u"\"a\\"_s, u"b\""_s};
    QTest::newRow("backslashes in a row") << u"\"a\\\\\\\"b\\\\\\\\\""_s << QStringList{u"a\\\"b\\\\"_s};
    QTest::newRow("NUL") << u"cr\u0000ew"_s << QStringList{u"crew"_s};
    QTest::newRow("control characters")
        << u"a\u0001b\u001B[c\u007Fd"_s << QStringList{u"a\u0001b\u001B[c\u007Fd"_s};
    QTest::newRow("control character in quotes") << u"\"a\u0001 b\""_s << QStringList{u"a\u0001 b"_s};
    QTest::newRow("wildcards are ordinary")
        << u"100% _x* <b> a:b"_s << QStringList{u"100%"_s, u"_x*"_s, u"<b>"_s, u"a:b"_s};
}

void TestSearchTerms::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    wordsAndPhrases();
    quotes();
    escapes();
}

void TestSearchTerms::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(searchTerms(text), terms);
}

void TestSearchTerms::findsAnOpenQuote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("none") << u"crew dragon"_s << u""_s;
    QTest::newRow("closed") << u"\"crew dragon\" 'c206'"_s << u""_s;
    QTest::newRow("in a word") << u"O'Neill 5\""_s << u""_s;
    QTest::newRow("only") << u"\""_s << u"\""_s;
    QTest::newRow("open") << u"c206 \"crew dra"_s << u"\""_s;
    QTest::newRow("open single") << u"'crew dra"_s << u"'"_s;
    QTest::newRow("behind a phrase") << u"\"a b\" 'c"_s << u"'"_s;
    QTest::newRow("behind a comma") << u"c206,\"crew dra"_s << u"\""_s;
    QTest::newRow("quoted itself") << u"'\"' \"'\""_s << u""_s;
    QTest::newRow("escaped end") << u"\"a b\\\""_s << u"\""_s;
}

void TestSearchTerms::findsAnOpenQuote()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    const auto found = openQuote(text);
    QCOMPARE(found ? QString(*found) : QString(), quote);
}

void TestSearchTerms::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("problem");
    QStringList words;
    for (int i = 0; i < 33; ++i)
        words << QString::number(i);
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("ordinary") << u"\"crew dragon\", 100% _ O'Neill"_s << u""_s;
    QTest::newRow("32 words") << words.first(32).join(u' ') << u""_s;
    QTest::newRow("33 words") << words.join(u' ') << u"At most 32 words: leave some out."_s;
    QTest::newRow("256 characters") << QString(256, u'x') << u""_s;
    QTest::newRow("257 characters") << QString(257, u'x') << u"At most 256 characters: shorten it."_s;
    QTest::newRow("open") << u"\"crew dra"_s << u"A phrase is left open: add \" at its end."_s;
}

void TestSearchTerms::saysWhatIsWrong()
{
    QFETCH(QString, search);
    QTEST(searchProblem(search).value_or(QString()), "problem");
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
