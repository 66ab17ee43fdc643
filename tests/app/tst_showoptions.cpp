// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// The command line of `skydock show`.
class TestShowOptions : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

namespace {

/// An underscore stands for a space within a word.
Result<CommandLine> parsed(const QString &line)
{
    QStringList words{u"skydock"_s, u"show"_s};
    for (QString word : line.split(u' ', Qt::SkipEmptyParts))
        words.append(word.replace(u'_', u' '));
    return parseCommandLine(words);
}

} // namespace

void TestShowOptions::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("detailed");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("an id") << u"spacecraft 474"_s << u"474"_s << false << false;
    QTest::newRow("a name in one word")
        << u"spacecraft Crew_Dragon_Endeavour"_s << u"Crew Dragon Endeavour"_s << false << false;
    QTest::newRow("a name in several")
        << u"spacecraft Crew Dragon Endeavour"_s << u"Crew Dragon Endeavour"_s << false << false;
    QTest::newRow("everything") << u"spacecraft 474 --mode detailed --format json"_s << u"474"_s << true
                                << true;
    QTest::newRow("the defaults by name")
        << u"--mode normal --format text spacecraft 474"_s << u"474"_s << false << false;
}

void TestShowOptions::reads()
{
    QFETCH(QString, line);
    const Result<CommandLine> read = parsed(line);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->mode, CommandLine::Mode::Show);
    QTEST(read->show.which, "which");
    QTEST(read->show.detailed, "detailed");
    QTEST(read->show.format == ShowFormat::Json, "isJson");
}

void TestShowOptions::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"needs to know what to show"_s;
    QTest::newRow("another subject") << u"spacecrafts 474"_s << u"Did you mean “spacecraft”?"_s;
    QTest::newRow("nobody") << u"spacecraft"_s << u"wants an id or a name"_s;
    QTest::newRow("an empty name") << u"spacecraft _"_s << u"wants an id or a name"_s;
    QTest::newRow("an unknown mode") << u"spacecraft 474 --mode detail"_s << u"Did you mean “detailed”?"_s;
    QTest::newRow("an unknown format") << u"spacecraft 474 --format csv"_s << u"There is no format “csv”."_s;
    QTest::newRow("an option of list")
        << u"spacecraft 474 --limit 3"_s << u"“--limit” belongs to “skydock list”."_s;
}

void TestShowOptions::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Result<CommandLine> read = parsed(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Usage);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

QTEST_GUILESS_MAIN(TestShowOptions)
#include "tst_showoptions.moc"
