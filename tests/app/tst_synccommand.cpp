// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "synctext.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

Result<CommandLine> parse(const QString &line)
{
    return parseCommandLine(QStringList{u"skydock"_s} + line.split(u' ', Qt::SkipEmptyParts));
}

SyncStatus waitingAfter(std::initializer_list<CollectionProgress> progress)
{
    SyncStatus status;
    status.activity = SyncStatus::Activity::WaitingForCalls;
    status.nextStepMs = 1'763'683'200'000; // 2025-11-21T00:00:00Z
    status.progress = progress;
    return status;
}

} // namespace

/// `skydock sync`: what it takes, and what it says.
class TestSyncCommand : public QObject
{
    Q_OBJECT
private slots:
    void takesItsOptions();
    void hasDefaults();
    void refuses_data();
    void refuses();
    void namesOfCollections();
    void saysWhatIsLeft();
    void saysWhenNothingIsLeft();
    void progress_data();
    void progress();
};

void TestSyncCommand::takesItsOptions()
{
    const auto line =
        parse(u"sync --collection dockings --max-requests 4 --wait --base-url http://127.0.0.1:8000 "
              "--data-dir /m"_s);
    QVERIFY(line);
    QCOMPARE(line->mode, CommandLine::Mode::Sync);
    QCOMPARE(line->sync.collection, u"dockings"_s);
    QCOMPARE(line->sync.mostRequests, std::optional(4));
    QVERIFY(line->sync.wait);
    QCOMPARE(line->baseUrl, std::optional(QUrl(u"http://127.0.0.1:8000"_s)));
    QCOMPARE(line->dataDir, u"/m"_s);
}

void TestSyncCommand::hasDefaults()
{
    const auto line = parse(u"sync"_s);
    QVERIFY(line);
    QCOMPARE(line->sync, SyncOptions());
    QCOMPARE(line->baseUrl, std::nullopt);
}

void TestSyncCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such collection") << u"sync --collection rockets"_s << u"spacecraft"_s;
    QTest::newRow("meant another") << u"sync --collection docking"_s << u"dockings"_s;
    QTest::newRow("no requests at all") << u"sync --max-requests 0"_s << u"from 1"_s;
    QTest::newRow("no number") << u"sync --max-requests many"_s << u"from 1"_s;
    QTest::newRow("offline") << u"sync --offline"_s << u"--offline"_s;
    QTest::newRow("a word too much") << u"sync spacecraft"_s << u"spacecraft"_s;
    QTest::newRow("option of list") << u"sync --limit 3"_s << u"skydock list"_s;
    QTest::newRow("option of sync") << u"list ports --wait"_s << u"skydock sync"_s;
    QTest::newRow("option of the window") << u"sync --benchmark-start"_s << u"window"_s;
    QTest::newRow("plain http to elsewhere") << u"sync --base-url http://ll.example"_s << u"https"_s;
    QTest::newRow("no address") << u"sync --base-url nonsense"_s << u"https"_s;
}

void TestSyncCommand::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const auto parsed = parse(line);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::Usage);
    QVERIFY2(parsed.error().text.contains(says), qPrintable(parsed.error().text));
}

void TestSyncCommand::namesOfCollections()
{
    QSet<SyncCollection> covered;
    const QStringList names = syncCollectionNames();
    for (const QString &name : names) {
        const auto collections = syncCollections(name);
        QVERIFY2(collections, qPrintable(name));
        for (const SyncCollection collection : *collections)
            covered.insert(collection);
    }
    QCOMPARE(covered.size(), syncCollectionCount);
}

void TestSyncCommand::saysWhatIsLeft()
{
    const SyncStatus status = waitingAfter({{SyncCollection::DockingEvents, 555, 555, true, 1},
                                            {SyncCollection::Spacecraft, 603, 202, false, {}}});
    const QString text = SyncText::summary(status, 9, 757);
    QVERIFY2(text.contains(u'9') && text.contains(u"757"_s), qPrintable(text));
    QVERIFY2(text.contains(u"5 request"_s), qPrintable(text)); // 401 rows in pages with one row in common
    QVERIFY2(text.contains(u"2025-11-21 00:00 UTC"_s), qPrintable(text));
}

void TestSyncCommand::saysWhenNothingIsLeft()
{
    SyncStatus status = waitingAfter({});
    status.activity = SyncStatus::Activity::UpToDate;
    status.isComplete = true;
    QVERIFY(SyncText::summary(status, 25, 2055).contains(u"complete"_s));
}

void TestSyncCommand::progress_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("text");
    SyncStatus fetching;
    fetching.activity = SyncStatus::Activity::Fetching;
    fetching.task = SyncTask{SyncTask::Kind::FirstMirror, SyncCollection::DockingEvents, 2, 6, 100, 555};
    QTest::newRow("a page") << fetching << u"docking events: page 2 of 6, 100 of 555 rows"_s;
    fetching.task = SyncTask{SyncTask::Kind::FirstMirror, SyncCollection::Spacecraft, 1, {}, 0, {}};
    QTest::newRow("the first page") << fetching << u"spacecraft: page 1"_s;
    SyncStatus retrying = waitingAfter({});
    retrying.activity = SyncStatus::Activity::WaitingToRetry;
    retrying.error = Error{Error::Kind::Network, u"The server is in trouble."_s};
    QTest::newRow("trouble") << retrying
                             << u"The server is in trouble. Trying again at 2025-11-21 00:00 UTC."_s;
    QTest::newRow("nothing to say") << SyncStatus() << QString();
}

void TestSyncCommand::progress()
{
    QFETCH(const SyncStatus, status);
    QTEST(SyncText::progress(status), "text");
}

QTEST_GUILESS_MAIN(TestSyncCommand)
#include "tst_synccommand.moc"
