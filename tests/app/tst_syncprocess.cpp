// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncprocess.h"

#include <QDirIterator>
#include <QHash>
#include <QTemporaryDir>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

QString mirrorIn(const QTemporaryDir &dir)
{
    return dir.filePath(u"skydock/mirror.sqlite"_s);
}

/// How often a page of a pass was asked for again. What the stations look like now is one question in a first mirror
/// and in a refresh.
int repeatedPages(LaunchLibraryServer &server)
{
    QHash<QByteArray, int> asked;
    for (const HttpRequest &request : server.wire().requests()) {
        if (!request.path.contains("throttle"_L1) && !request.path.contains("space_stations"_L1))
            ++asked[request.target];
    }
    int repeated = 0;
    for (const int times : std::as_const(asked))
        repeated += times - 1;
    return repeated;
}

} // namespace

/// `skydock sync` from outside: the processes, the signals and what they leave behind.
class TestSyncProcess : public QObject
{
    Q_OBJECT
private slots:
    void fillsTheMirror();
    void killedAtAnyPage_data();
    void killedAtAnyPage();
    void endsWhenTheCallsAreUsedUp();
    void theCallsOfAllProcessesCount();
    void twoAtOnce();
    void saysWhyItCannot();
    void theTokenGoesNowhereElse();
};

void TestSyncProcess::fillsTheMirror()
{
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary());
    QTemporaryDir dir;
    SyncProcess sync(server, dir.path());
    QVERIFY(sync.ends());
    QCOMPARE(sync.exitCode(), 0);
    QVERIFY(sync.output().contains(u"The mirror is complete."_s));
    QVERIFY(sync.complaints().contains(u"docking events: page 2 of 2"_s));
    QCOMPARE(idsInMirror(mirrorIn(dir), Collection::Spacecraft),
             server.catalogue().ids(SyncCollection::Spacecraft));
    QCOMPARE(idsInMirror(mirrorIn(dir), Collection::DockingEvents),
             server.catalogue().ids(SyncCollection::DockingEvents));
}

void TestSyncProcess::killedAtAnyPage_data()
{
    QTest::addColumn<bool>("beforeTheAnswer");
    QTest::newRow("while it waits for the answer") << true;
    QTest::newRow("when the answer has come") << false;
}

/// Killed again and again, a page further each time: the same mirror in the end, and for each kill at most the one page
/// that was under way is asked for again.
void TestSyncProcess::killedAtAnyPage()
{
    QFETCH(const bool, beforeTheAnswer);
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary());
    QTemporaryDir dir;
    int kills = 0;
    for (int page = 1; page <= 8; page += 2) {
        std::optional<SyncProcess> sync(std::in_place, server, dir.path());
        int pages = 0;
        const auto atPage = [&](const HttpRequest &request) {
            if (!request.path.contains("throttle"_L1) && ++pages == page) {
                sync->kill();
                ++kills;
            }
        };
        if (beforeTheAnswer)
            server.wire().beforeAnswer(atPage);
        else
            server.wire().afterAnswer(atPage);
        QVERIFY(sync->ends());
        server.wire().beforeAnswer({});
        server.wire().afterAnswer({});
    }
    QVERIFY(kills > 1);
    SyncProcess last(server, dir.path());
    QVERIFY(last.ends());
    QCOMPARE(last.exitCode(), 0);
    QCOMPARE(idsInMirror(mirrorIn(dir), Collection::Spacecraft),
             server.catalogue().ids(SyncCollection::Spacecraft));
    QCOMPARE(idsInMirror(mirrorIn(dir), Collection::DockingEvents),
             server.catalogue().ids(SyncCollection::DockingEvents));
    QVERIFY2(repeatedPages(server) <= kills, qPrintable(QString::number(repeatedPages(server))));
}

void TestSyncProcess::endsWhenTheCallsAreUsedUp()
{
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary(5));
    QTemporaryDir dir;
    SyncProcess sync(server, dir.path());
    QVERIFY(sync.ends());
    QCOMPARE(sync.exitCode(), 0);
    const QString said = sync.output();
    QVERIFY2(said.contains(u"left."_s) && said.contains(u"It can go on from"_s), qPrintable(said));
    QCOMPARE(server.countedCalls(), 3);
    QCOMPARE(server.refusedCalls(), 0);
}

void TestSyncProcess::theCallsOfAllProcessesCount()
{
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary(5));
    QTemporaryDir dir;
    QTemporaryDir elsewhere;
    SyncProcess first(server, dir.path());
    QVERIFY(first.ends());
    // Another mirror of the same user: the calls come from the same address.
    SyncProcess second(server, dir.path(), {u"--data-dir"_s, elsewhere.path()});
    QVERIFY(second.ends());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(server.countedCalls(), 3);
    QCOMPARE(server.refusedCalls(), 0);
}

void TestSyncProcess::twoAtOnce()
{
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary());
    QTemporaryDir dir;
    SyncProcess one(server, dir.path());
    SyncProcess other(server, dir.path());
    QVERIFY(one.ends());
    QVERIFY(other.ends());
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(idsInMirror(mirrorIn(dir), Collection::Spacecraft),
             server.catalogue().ids(SyncCollection::Spacecraft));
    QCOMPARE(idsInMirror(mirrorIn(dir), Collection::DockingEvents),
             server.catalogue().ids(SyncCollection::DockingEvents));
}

void TestSyncProcess::saysWhyItCannot()
{
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary());
    server.wire().goDown();
    QTemporaryDir dir;
    SyncProcess sync(server, dir.path());
    QVERIFY(sync.ends());
    QCOMPARE(sync.exitCode(), 1);
    QVERIFY(sync.output().isEmpty());
    QVERIFY(sync.complaints().contains(u"127.0.0.1"_s));
}

/// The token is in the requests to the server and nowhere else: not in what is said, not in any file.
void TestSyncProcess::theTokenGoesNowhereElse()
{
    const QByteArray token = "s3cr3t-t0k3n-0123456789";
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary());
    server.wire().inject(Faults::html(503), {.number = 3});
    QTemporaryDir dir;
    qputenv("SKYDOCK_API_TOKEN", token);
    qputenv("QT_LOGGING_RULES", "*=true");
    SyncProcess sync(server, dir.path());
    const bool ended = sync.ends();
    qunsetenv("SKYDOCK_API_TOKEN");
    qunsetenv("QT_LOGGING_RULES");
    QVERIFY(ended);
    QCOMPARE(server.wire().requests().constFirst().header("Authorization"), QByteArray("Token " + token));
    QVERIFY(!sync.output().contains(QString::fromLatin1(token)));
    QVERIFY(!sync.complaints().contains(QString::fromLatin1(token)));
    QDirIterator files(dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestSyncProcess)
#include "tst_syncprocess.moc"
