// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncstatuswidget.h"

#include "elidedlabel.h"
#include "fakesynccontrol.h"
#include "icons.h"
#include "mirrorsession.h"
#include "syncactions.h"

#include <QAccessible>
#include <QAction>
#include <QMainWindow>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Skydock;
using Activity = SyncStatus::Activity;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// The status line as a person sees and uses it.
class TestSyncStatusWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        tintedIcon(QStringLiteral("refresh")); // brings the resources with the bundled catalogue
        m_session = std::make_unique<MirrorSession>(m_dir.path());
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), MirrorSession::State::Ready, 20'000);
    }

    void init()
    {
        m_nowMs = m_session->info().newestFetchMs.value_or(0) + 14LL * 24 * 60 * minute;
        m_sync = std::make_unique<FakeSyncControl>();
        m_window = std::make_unique<QMainWindow>();
        m_actions = new SyncActions(m_sync.get(), m_window.get());
        m_widget = new SyncStatusWidget(m_sync.get(), m_session.get(), m_actions);
        m_widget->setClock([this] { return m_nowMs; });
        m_window->setCentralWidget(m_widget);
        m_window->resize(1000, 60);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_sync.reset();
    }

    void showsWhatIsFetched()
    {
        m_sync->setStatus(fetching(3));
        QCOMPARE(label("syncActivity"), QStringLiteral("Fetching dockings: page 3 of 6"));
        QCOMPARE(label("syncBudget"), QStringLiteral("11 of 15 calls left · all again in 41:12"));
        const auto *bar = m_widget->findChild<QProgressBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 200);
        QCOMPARE(bar->text(), QStringLiteral("200 of 555"));
        m_sync->setActivity(Activity::UpToDate);
        QVERIFY(!bar->isVisible());
        QCOMPARE(label("syncActivity"), QString());
    }

    void countsDownByItselfWhileThereIsSomethingToCount()
    {
        m_sync->setStatus(fetching(3));
        QVERIFY(m_widget->isCounting());
        m_nowMs += 1000;
        QTRY_COMPARE(label("syncBudget"), QStringLiteral("11 of 15 calls left · all again in 41:11"));
        m_nowMs += 42 * minute;
        QTRY_COMPARE(label("syncBudget"), QStringLiteral("15 of 15 calls left"));
        QVERIFY(!m_widget->isCounting());
    }

    void nobodyCountsForAHiddenWindow()
    {
        m_sync->setStatus(fetching(3));
        m_window->hide();
        QVERIFY(!m_widget->isCounting());
        m_nowMs += 60'000;
        m_window->show();
        QVERIFY(m_widget->isCounting());
        QCOMPARE(label("syncBudget"), QStringLiteral("11 of 15 calls left · all again in 40:12"));
    }

    void pausesGoesOnAndRefreshes()
    {
        m_sync->setStatus(fetching(3));
        click("syncPause");
        QCOMPARE(m_sync->calls.last(), QStringLiteral("pause"));
        QCOMPARE(m_actions->pause->text(), QStringLiteral("&Go on fetching"));
        click("syncPause");
        QCOMPARE(m_sync->calls.last(), QStringLiteral("resume"));
        click("syncRefresh");
        QCOMPARE(m_sync->calls.last(), QStringLiteral("refresh"));
        QVERIFY(m_actions->refresh->shortcuts().contains(QKeySequence(Qt::Key_F5)));
        m_sync->setActivity(Activity::Off);
        QVERIFY(!m_actions->refresh->isEnabled() && !m_actions->pause->isEnabled());
    }

    void anErrorOffersOneThingToDo()
    {
        m_sync->setActivity(Activity::WaitingToRetry,
                            Error{Error::Kind::Network, QStringLiteral("Launch Library is in trouble.")});
        QVERIFY(button("syncAction")->isVisible());
        click("syncAction");
        QCOMPARE(m_sync->calls.last(), QStringLiteral("retry"));
        QSignalSpy settings(m_widget, &SyncStatusWidget::settingsRequested);
        m_sync->setActivity(Activity::Stopped,
                            Error{Error::Kind::Permission, QStringLiteral("The token was not accepted.")});
        QCOMPARE(button("syncAction")->text(), QStringLiteral("Preferences…"));
        click("syncAction");
        QCOMPARE(settings.size(), 1);
        m_sync->setActivity(Activity::UpToDate);
        QVERIFY(!button("syncAction")->isVisible());
    }

    /// A change of the name is read out, so that it may change only when there is something to hear.
    void whatIsHeard()
    {
        m_sync->setStatus(fetching(1));
        const QString atWork = m_widget->accessibleName();
        for (int page = 2; page < 7; ++page) {
            m_nowMs += 1000;
            m_sync->setStatus(fetching(page));
            QCOMPARE(m_widget->accessibleName(), atWork);
        }
        m_sync->setActivity(Activity::UpToDate);
        QVERIFY(m_widget->accessibleName() != atWork);
        m_sync->setActivity(Activity::Stopped, Error{Error::Kind::Damaged, QStringLiteral("Not usable.")});
        QCOMPARE(m_widget->accessibleName(), QStringLiteral("Not usable."));
        QVERIFY(m_widget->accessibleDescription().contains(QStringLiteral("Launch Library 2")));
        auto *budget = m_widget->findChild<ElidedLabel *>(QStringLiteral("syncBudget"));
        QCOMPARE(QAccessible::queryAccessibleInterface(budget)->text(QAccessible::Name), budget->text());
    }

    void whatIsCutOffStandsInTheToolTip()
    {
        const QString text = QStringLiteral("An error that goes on and on, ").repeated(12);
        m_sync->setActivity(Activity::WaitingToRetry, Error{Error::Kind::Network, text});
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_widget->findChild<ElidedLabel *>(QStringLiteral("syncActivity"))->isElided());
        QVERIFY(m_widget->toolTip().contains(text.trimmed()));
        QVERIFY(m_widget->minimumSizeHint().width() < 600);
    }

    void markupFromOutsideIsText()
    {
        m_sync->setActivity(Activity::Stopped, Error{Error::Kind::Damaged, QStringLiteral("<b>x</b>")});
        QVERIFY(m_widget->toolTip().contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(label("syncActivity"), QStringLiteral("<b>x</b>"));
    }

private:
    SyncStatus fetching(int page) const
    {
        SyncStatus status;
        status.activity = Activity::Fetching;
        status.task = SyncTask{
            SyncTask::Kind::FirstMirror, SyncCollection::DockingEvents, page, 6, (page - 1) * 100LL, 555};
        status.budget = {15, 60 * minute, 11, {}, m_nowMs + 41 * minute + 12'000};
        return status;
    }
    QString label(const char *name) const
    {
        const auto *found = m_widget->findChild<ElidedLabel *>(QLatin1StringView(name));
        return found->isVisible() ? found->text() : QString();
    }
    QToolButton *button(const char *name) const
    {
        return m_widget->findChild<QToolButton *>(QLatin1StringView(name));
    }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    QTemporaryDir m_dir;
    std::unique_ptr<MirrorSession> m_session;
    std::unique_ptr<FakeSyncControl> m_sync;
    std::unique_ptr<QMainWindow> m_window;
    SyncActions *m_actions = nullptr;
    SyncStatusWidget *m_widget = nullptr;
    qint64 m_nowMs = 0;
};

QTEST_MAIN(TestSyncStatusWidget)
#include "tst_syncstatuswidget.moc"
