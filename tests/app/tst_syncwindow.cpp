// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"
#include "mainwindow.h"
#include "online.h"
#include "resources.h"
#include "settings.h"
#include "syncprocess.h"
#include "tablepage.h"
#include "workspace.h"

#include <QTemporaryDir>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// The real window, live, on a server that this test runs.
class LiveWindow
{
public:
    explicit LiveWindow(const LaunchLibraryOptions &options = smallLibrary())
        : server(&m_clock, options)
        , m_settings(m_dir.filePath(u"skydock.ini"_s))
    {
        loadResources();
        workspace = std::make_unique<Workspace>(dataDir(), u":/catalogue"_s);
        OnlineOptions online;
        online.ledgerPath = m_dir.filePath(u"skydock/requests.json"_s);
        online.imageFolder = m_dir.filePath(u"images"_s);
        online.baseUrl = server.baseUrl();
        workspace->goOnline(&m_settings, online);
        window = std::make_unique<MainWindow>(workspace->models());
        window->show();
        workspace->session.open();
    }
    ~LiveWindow()
    {
        window.reset();
        workspace.reset();
    }

    QString dir() const { return m_dir.path(); }
    QString dataDir() const { return m_dir.filePath(u"skydock"_s); }
    QString mirrorPath() const { return dataDir() + u"/mirror.sqlite"_s; }
    SyncStatus status() const { return workspace->models().sync->status(); }
    bool becomesComplete()
    {
        return QTest::qWaitFor([this] { return status().isComplete; }, 120'000);
    }
    int spacecraftRows() const { return workspace->spacecraft.rowCount(); }

private:
    SystemClock m_clock;
    QTemporaryDir m_dir;

public:
    LaunchLibraryServer server;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

private:
    Settings m_settings;
};

} // namespace

/// The window while its mirror is filled.
class TestSyncWindow : public QObject
{
    Q_OBJECT
private slots:
    void rowsComeWhileItIsOpen();
    void besideAProcess();
    void whatIsSelectedStays();
    void goesOnAtTheNextStart();
};

void TestSyncWindow::rowsComeWhileItIsOpen()
{
    LiveWindow live;
    QVERIFY(live.becomesComplete());
    QCOMPARE(idsInMirror(live.mirrorPath(), Collection::Spacecraft),
             live.server.catalogue().ids(SyncCollection::Spacecraft));
    // The bundled craft that this server does not have stay, withdrawn.
    QTRY_VERIFY(live.spacecraftRows() >= 150);
    QTRY_VERIFY(live.workspace->dockings.rowCount() >= 130);
    QTRY_VERIFY(live.workspace->timeline.hosts().size() > 2);
}

/// `skydock sync` beside an open window: the two take turns, and both see the same rows in the end.
void TestSyncWindow::besideAProcess()
{
    LiveWindow live;
    QVERIFY(QTest::qWaitFor([&] { return live.status().activity == SyncStatus::Activity::Fetching; }));
    SyncProcess process(live.server, live.dir());
    QVERIFY(process.ends());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(live.becomesComplete());
    const QSet<qint64> ids = idsInMirror(live.mirrorPath(), Collection::Spacecraft);
    QCOMPARE(ids, live.server.catalogue().ids(SyncCollection::Spacecraft));
    const Database database = valueOf(Database::open(live.mirrorPath(), Database::Access::Read));
    const auto all = valueOf(Sql::scalar(database.handle(), u"SELECT count(*) FROM spacecraft"_s));
    QTRY_COMPARE(live.spacecraftRows(), all->toInt());
}

void TestSyncWindow::whatIsSelectedStays()
{
    LiveWindow live;
    QTRY_VERIFY(live.spacecraftRows() > 0);
    const qint64 craft = 289; // Crew Dragon Endeavour, of the bundled catalogue
    live.workspace->selection.select(craft);
    QVERIFY(live.becomesComplete());
    QTRY_VERIFY(live.spacecraftRows() >= 150);
    QCOMPARE(live.workspace->selection.spacecraftId(), std::optional(craft));
    QCOMPARE(live.workspace->detail.spacecraftId(), std::optional(craft));
}

void TestSyncWindow::goesOnAtTheNextStart()
{
    QTemporaryDir dir;
    SystemClock clock;
    LaunchLibraryServer server(&clock, smallLibrary());
    SyncProcess part(server, dir.path(), {u"--max-requests"_s, u"3"_s});
    QVERIFY(part.ends());
    QCOMPARE(server.countedCalls(), 3);
    SyncProcess rest(server, dir.path());
    QVERIFY(rest.ends());
    QVERIFY(rest.output().contains(u"complete"_s));
    QVERIFY2(server.countedCalls() <= 13 + 3, qPrintable(QString::number(server.countedCalls())));
}

QTEST_MAIN(TestSyncWindow)
#include "tst_syncwindow.moc"
