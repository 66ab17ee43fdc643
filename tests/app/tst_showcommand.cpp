// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skydockprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

/// `skydock show` as a person runs it, on the bundled catalogue.
class TestShowCommand : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    Outcome show(const QStringList &words) const
    {
        return run(QStringList{u"--data-dir"_s, m_dir.filePath(u"mirror"_s), u"show"_s, u"spacecraft"_s} +
                   words);
    }

private slots:
    void findsTheCraft_data();
    void findsTheCraft();
    void saysWhatMayHaveBeenMeant_data();
    void saysWhatMayHaveBeenMeant();
    void normalIsAtAGlance();
    void detailedIsEverything();
    void pluralsAreWords();
    void jsonIsTheRecord();
    void jsonInDetailHasFlightsAndDockings();
    void wrongUsageIsTwo();
};

void TestShowCommand::findsTheCraft_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("by id") << QStringList{u"474"_s};
    QTest::newRow("by name") << QStringList{u"Cargo Dragon C209"_s};
    QTest::newRow("in several words, in any case") << QStringList{u"cargo"_s, u"dragon"_s, u"c209"_s};
    QTest::newRow("by serial number") << QStringList{u"C209"_s};
}

void TestShowCommand::findsTheCraft()
{
    QFETCH(QStringList, words);
    const Outcome outcome = show(words);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QVERIFY(outcome.errors.isEmpty());
    QVERIFY2(outcome.output.startsWith("Cargo Dragon C209\n"), outcome.output.constData());
}

void TestShowCommand::saysWhatMayHaveBeenMeant_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("several") << u"dragon"_s
                             << QStringList{u"can mean several spacecraft"_s,
                                            u"“Crew Dragon Freedom” (551)"_s};
    QTest::newRow("a slip of the finger")
        << u"Cargo Dragon C20p"_s << QStringList{u"Did you mean"_s, u"“Cargo Dragon C209” (474)"_s};
    QTest::newRow("nothing like it") << u"zzzzzzzzzzzz"_s << QStringList{u"skydock list spacecraft"_s};
    QTest::newRow("an id that is none") << u"987654321"_s << QStringList{u"There is no spacecraft"_s};
}

void TestShowCommand::saysWhatMayHaveBeenMeant()
{
    QFETCH(QString, given);
    QFETCH(QStringList, says);
    const Outcome outcome = show({given});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.isEmpty());
    for (const QString &words : says)
        QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
}

void TestShowCommand::normalIsAtAGlance()
{
    const QString text = QString::fromUtf8(show({u"474"_s}).output);
    for (const QString &words : {u"C209"_s, u"Active"_s, u"Cargo Dragon"_s, u"SpaceX"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u"Flights ("_s));
    QVERIFY(!text.contains(QChar(QChar::Nbsp)));
}

void TestShowCommand::detailedIsEverything()
{
    const QString text = QString::fromUtf8(show({u"474"_s, u"--mode"_s, u"detailed"_s}).output);
    for (const QString &words :
         {u"Flights ("_s, u"Dockings ("_s, u"Configuration"_s, u"Family and maker"_s, u"Links"_s, u"Data"_s,
          u"spacecraft 474"_s, u"International Space Station"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
}

/// In English as well: "5 flights", "1 flight".
void TestShowCommand::pluralsAreWords()
{
    const QString text = QString::fromUtf8(show({u"474"_s, u"--mode"_s, u"detailed"_s}).output);
    QVERIFY2(text.contains(QRegularExpression(u"\\d+ flights?\\b"_s)), qPrintable(text));
    QVERIFY2(!text.contains(u"(s)"_s), qPrintable(text));
}

void TestShowCommand::jsonIsTheRecord()
{
    const QJsonObject record = show({u"474"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(record.value("id"_L1).toInteger(), 474);
    QCOMPARE(record.value("serial_number"_L1).toString(), u"C209"_s);
    QVERIFY(!record.contains("flights"_L1));
}

void TestShowCommand::jsonInDetailHasFlightsAndDockings()
{
    const QJsonObject record = show({u"474"_s, u"--mode"_s, u"detailed"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(record.value("id"_L1).toInteger(), 474);
    QCOMPARE(record.value("flights"_L1).toArray().size(), 2);
    QCOMPARE(record.value("flights"_L1)[0]["id"_L1].toInteger(), 879);
    QCOMPARE(record.value("docking_events"_L1).toArray().size(), 1);
}

void TestShowCommand::wrongUsageIsTwo()
{
    const Outcome outcome = show({});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.errors.contains(u"skydock --help"_s));
}

QTEST_GUILESS_MAIN(TestShowCommand)
#include "tst_showcommand.moc"
