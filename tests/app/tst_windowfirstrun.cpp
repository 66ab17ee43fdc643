// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "fakesynccontrol.h"
#include "firstrunline.h"
#include "settings.h"
#include "settingsmemory.h"
#include "sql.h"
#include "windowfixture.h"

#include <QToolButton>

using namespace Skydock;
using namespace Qt::StringLiterals;
using Activity = SyncStatus::Activity;
using Action = FirstRunText::Action;

namespace {

/// A window on a new mirror, whose synchroniser does as the test says.
class FirstWindow
{
public:
    explicit FirstWindow(WindowMemory *memory = nullptr)
    {
        sync.setActivity(Activity::Paused);
        WindowModels models = m_fixture.workspace->models();
        models.sync = &sync;
        models.memory = memory;
        window = std::make_unique<MainWindow>(models);
        window->show();
        m_fixture.workspace->session.open();
    }

    FirstRunLine *line() const { return window->findChild<FirstRunLine *>(u"firstRunLine"_s); }
    QPushButton *button() const { return line()->findChild<QPushButton *>(u"firstRunAction"_s); }
    QToolButton *close() const { return line()->findChild<QToolButton *>(u"firstRunClose"_s); }
    bool settled() const { return m_fixture.workspace->spacecraft.rowCount() > 0; }
    QString path() const { return m_fixture.workspace->session.info().path; }
    void openAgain() { m_fixture.workspace->session.openAt(m_fixture.dataDir()); }

    FakeSyncControl sync;

private:
    WindowFixture m_fixture; ///< for its mirror alone

public:
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestWindowFirstRun : public QObject
{
    Q_OBJECT
private slots:
    void says_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<bool>("hasError");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("button");
        QTest::addColumn<Action>("action");
        const auto row = [](const char *name, Activity activity, bool hasError, const char *part,
                            const char *button, Action action) {
            QTest::newRow(name) << activity << hasError << QString::fromLatin1(part)
                                << QString::fromLatin1(button) << action;
        };
        row("offline", Activity::Off, true, "without --offline", "", Action::None);
        row("not yet", Activity::Off, false, "", "", Action::None);
        row("paused", Activity::Paused, false, "paused", "Go live", Action::GoOn);
        row("when asked", Activity::UpToDate, false, "can be fetched", "Go live", Action::Refresh);
        row("fetching", Activity::Fetching, false, "is being fetched", "", Action::None);
        row("waiting for calls", Activity::WaitingForCalls, false, "is being fetched", "", Action::None);
        row("another one fetches", Activity::WaitingForOther, false, "is being fetched", "", Action::None);
        row("failed", Activity::WaitingToRetry, true, "could not be fetched", "Try again", Action::Retry);
        row("failed for good", Activity::Stopped, true, "could not be fetched", "Try again", Action::Retry);
    }
    void says()
    {
        QFETCH(const Activity, activity);
        QFETCH(const bool, hasError);
        QFETCH(const QString, part);
        SyncStatus status;
        status.activity = activity;
        if (hasError)
            status.error = Error{Error::Kind::Offline, u"no network"_s};
        const qint64 april = 1'744'502'400'000; // 2025-04-13
        const qint64 may = 1'778'889'600'000;   // 2026-05-16
        const FirstRunText line = firstRunText({34, april, may}, status, DisplayText(QLocale::c()));
        QVERIFY2(line.text.contains(u"34 spacecraft"_s), qPrintable(line.text));
        QVERIFY2(line.text.contains(u"13 Apr 2025"_s), qPrintable(line.text));
        QVERIFY2(line.text.contains(u"16 May 2026"_s), qPrintable(line.text));
        QVERIFY(line.text.contains(u"Launch Library 2 by The Space Devs"_s));
        QVERIFY2(line.text.contains(part), qPrintable(line.text));
        QCOMPARE(line.text.contains(u"--offline"_s), activity == Activity::Off && hasError);
        QTEST(line.actionText, "button");
        QTEST(line.action, "action");
    }

    void offersToGoLive()
    {
        FirstWindow first;
        QTRY_VERIFY(first.line()->isVisible());
        QVERIFY(first.line()->text().contains(u"34 spacecraft"_s));
        QCOMPARE(first.line()->accessibleName(), first.line()->text());
        QVERIFY(first.button()->focusPolicy() & Qt::TabFocus);
        QVERIFY(first.close()->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(first.button(), Qt::Key_Space);
        QCOMPARE(first.sync.calls, QStringList{u"resume"_s});
        first.sync.setActivity(Activity::UpToDate);
        first.button()->click();
        first.sync.setActivity(Activity::Stopped, Error{Error::Kind::Network, u"no answer"_s});
        first.button()->click();
        QCOMPARE(first.sync.calls, (QStringList{u"resume"_s, u"refresh"_s, u"retry"_s}));
        first.sync.setActivity(Activity::Fetching);
        QVERIFY(!first.button()->isVisible());
    }

    void goesWhenAllIsThere()
    {
        FirstWindow first;
        QTRY_VERIFY(first.line()->isVisible());
        SyncStatus status;
        status.activity = Activity::UpToDate;
        status.isComplete = true;
        first.sync.setStatus(status);
        QVERIFY(!first.line()->isVisible());
    }

    void staysAwayOnceDismissed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"skydock.ini"_s);
        {
            Settings settings(path);
            SettingsMemory memory(&settings);
            FirstWindow first(&memory);
            QTRY_VERIFY(first.line()->isVisible());
            QTest::keyClick(first.close(), Qt::Key_Space);
            QVERIFY(!first.line()->isVisible());
            first.sync.setActivity(Activity::Fetching);
            QVERIFY(!first.line()->isVisible());
        }
        Settings settings(path);
        QCOMPARE(settings.problems(), QStringList());
        QVERIFY(settings.values().isFirstRunLineDismissed);
        SettingsMemory memory(&settings);
        FirstWindow second(&memory);
        QTRY_VERIFY(second.settled());
        QVERIFY(!second.line()->isVisible());
    }

    void isNotOfAMirrorThatWasFetched()
    {
        FirstWindow first;
        QTRY_VERIFY(first.line()->isVisible());
        {
            const auto database = Database::open(first.path(), Database::Access::Write);
            QVERIFY(database);
            QVERIFY(Sql::run(database->handle(), u"INSERT INTO meta (key, value) VALUES ('fetched', '1')"_s));
        }
        first.openAgain();
        QVERIFY(!first.line()->isVisible());
        QTRY_VERIFY(first.settled());
        QVERIFY(!first.line()->isVisible());
    }

    void saysSoWithoutNetwork()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openAndRead());
        const auto *line = fixture.find<FirstRunLine>("firstRunLine");
        QTRY_VERIFY(line->isVisible());
        QVERIFY(line->text().contains(u"without --offline"_s));
        QVERIFY(!line->findChild<QPushButton *>(u"firstRunAction"_s)->isVisible());
    }
};

QTEST_MAIN(TestWindowFirstRun)
#include "tst_windowfirstrun.moc"
