// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void csvFieldsAreSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &text, const QString &field) {
            QTest::newRow(name) << text << field;
        };
        row("plain", u"Soyuz 7K-L1 #2"_s, u"Soyuz 7K-L1 #2"_s);
        row("empty", {}, {});
        row("comma", u"a,b"_s, u"\"a,b\""_s);
        row("quotes", u"\"Zond\""_s, u"\"\"\"Zond\"\"\""_s);
        row("line break", u"a\nb"_s, u"\"a\nb\""_s);
        row("formula", u"=HYPERLINK(\"x\")"_s, u"\"'=HYPERLINK(\"\"x\"\")\""_s);
        row("plus", u"+1+cmd|' /C calc'!A0"_s, u"\"'+1+cmd|' /C calc'!A0\""_s);
        row("minus", u"-2+3"_s, u"\"'-2+3\""_s);
        row("at", u"@SUM(A1)"_s, u"\"'@SUM(A1)\""_s);
        row("tab", u"\t=1"_s, u"\"'\t=1\""_s);
        row("carriage return", u"\r=1"_s, u"\"'\r=1\""_s);
        row("full width", u"＝1"_s, u"\"'＝1\""_s);
        row("negative number", u"-80.57735736"_s, u"-80.57735736"_s);
        row("negative number with exponent", u"-5.9e+24"_s, u"-5.9e+24"_s);
        row("number with a line break behind it", u"-1\n"_s, u"\"'-1\n\""_s);
        row("negative duration", u"-P1DT2H"_s, u"-P1DT2H"_s);
        row("formula inside", u"a=b"_s, u"a=b"_s);
        row("control character", u"a\x1b[2J"_s, u"a\uFFFD[2J"_s);
    }

    void csvFieldsAreSafe()
    {
        QFETCH(QString, text);
        QTEST(csvField(text), "field");
    }

    void linesEndAsTheRfcWants()
    {
        QCOMPARE(csvLine({u"a"_s, u"b,c"_s, {}}), QByteArray("a,\"b,c\",\r\n"));
        QCOMPARE(csvLine({u"神舟"_s}), QByteArray("\xe7\xa5\x9e\xe8\x88\x9f\r\n"));
    }

    void tabbedFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &text, const QString &field) {
            QTest::newRow(name) << text << field;
        };
        row("plain", u"Soyuz MS-27"_s, u"Soyuz MS-27"_s);
        row("quotes stay", u"\"Zond\""_s, u"\"Zond\""_s);
        row("tab and line breaks", u"a\tb\r\nc"_s, u"a b c"_s);
        row("control character", u"a\x1b[2J"_s, u"a [2J"_s);
        row("formula", u"=1+1"_s, u"'=1+1"_s);
        row("formula behind white space", u"\t =1+1"_s, u"'=1+1"_s);
        row("negative number", u"-80.5"_s, u"-80.5"_s);
        row("dash", u"–"_s, u"–"_s);
    }

    void tabbedFields()
    {
        QFETCH(QString, text);
        QTEST(tsvField(text), "field");
    }

    void tabbedLines() { QCOMPARE(tsvLine({u"a"_s, {}, u"b\tc"_s}), u"a\t\tb c"_s); }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
