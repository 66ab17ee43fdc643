// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangementpicker.h"
#include "dockingtimelineview.h"
#include "timelinedock.h"
#include "timelineoverview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

namespace {

constexpr HostKey iss{HostKind::Station, 4};
constexpr HostKey mir{HostKind::Station, 3};

QList<Host> hosts()
{
    return {{iss, QStringLiteral("ISS & more"), 8, 300},
            {mir, QStringLiteral("Mir"), 3, 90},
            {{HostKind::Payload, 1}, {}, 1, 1}};
}

Stay stay(qint64 id, qint64 dockingMs, qint64 departureMs)
{
    Stay made;
    made.id = id;
    made.port = {iss, 1};
    made.hostName = QStringLiteral("ISS");
    made.portName = QStringLiteral("Port");
    made.dockingMs = dockingMs;
    made.departureMs = departureMs;
    return made;
}

} // namespace

class TestTimelineDock : public QObject
{
    Q_OBJECT

    template <typename T>
    static T *child(const TimelineDock &dock, const char *name)
    {
        return dock.findChild<T *>(QString::fromLatin1(name));
    }
    static void trigger(const TimelineDock &dock, const char *name)
    {
        auto *action = child<QAction>(dock, name);
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }

private slots:
    void namesTheHostsThatAreShown_data()
    {
        QTest::addColumn<QList<HostKey>>("shown");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QList<HostKey>{} << "No host";
        QTest::newRow("one") << QList<HostKey>{iss} << "ISS && more";
        QTest::newRow("two") << QList<HostKey>{mir, iss} << "ISS && more, Mir";
        QTest::newRow("all") << QList<HostKey>{mir, iss, {HostKind::Payload, 1}} << "All hosts";
        QTest::newRow("gone") << QList<HostKey>{{HostKind::Station, 99}} << "No host";
    }
    void namesTheHostsThatAreShown()
    {
        QFETCH(QList<HostKey>, shown);
        QFETCH(QString, text);
        TimelineDock dock;
        dock.setHosts(hosts(), shown);
        QCOMPARE(child<QPushButton>(dock, "hostPicker")->text(), text);
    }

    void tickingAHostAsksForIt()
    {
        TimelineDock dock;
        dock.setHosts(hosts(), {iss});
        QSignalSpy changed(&dock, &TimelineDock::shownHostsChanged);
        QAction *tick = nullptr;
        for (QAction *action : child<QPushButton>(dock, "hostPicker")->menu()->actions()) {
            if (action->text() == QLatin1String("Mir (90)"))
                tick = action;
        }
        QVERIFY(tick && !tick->isChecked());
        tick->trigger();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<QList<HostKey>>(), (QList<HostKey>{iss, mir}));
        tick->trigger();
        QCOMPARE(changed.last().first().value<QList<HostKey>>(), QList<HostKey>{iss});
    }

    void choosesTheArrangement()
    {
        TimelineDock dock;
        auto *picker = child<ArrangementPicker>(dock, "arrangementPicker");
        QSignalSpy chosen(&dock, &TimelineDock::arrangementChosen);
        const auto choose = [&](const char *name) {
            emit picker->menu()->aboutToShow();
            auto *action = picker->menu()->findChild<QAction *>(QString::fromLatin1(name));
            QVERIFY2(action, name);
            action->trigger();
            QVERIFY(!chosen.isEmpty());
            dock.setArrangement(chosen.last().first().value<TimelineArrangement>(), 7);
        };
        choose("colourByType");
        QCOMPARE(picker->arrangement().color, StayColor::Type);
        choose("lanesBySpacecraft");
        QCOMPARE(picker->arrangement(),
                 (TimelineArrangement{TimelineGrouping::BySpacecraft, LaneOrder::Given, StayColor::Type}));
        QCOMPARE(picker->text(), QStringLiteral("By spacecraft"));
        QVERIFY(!child<QPushButton>(dock, "hostPicker")->isEnabled()); // it is the table that decides
        QVERIFY(child<QLabel>(dock, "timelineLeftOut")->isVisibleTo(&dock));
        QCOMPARE(child<QLabel>(dock, "timelinePlaceholderText")->text(),
                 QStringLiteral("The table shows no spacecraft"));
        choose("orderBusiest");
        QCOMPARE(picker->arrangement().order, LaneOrder::Busiest);
        choose("lanesByPort");
        QCOMPARE(picker->arrangement().order, LaneOrder::LastUse);
        QVERIFY(child<QPushButton>(dock, "hostPicker")->isEnabled());
        QVERIFY(!child<QLabel>(dock, "timelineLeftOut")->isVisibleTo(&dock));
        emit picker->menu()->aboutToShow();
        picker->menu()->findChild<QAction *>(QStringLiteral("timesLocal"))->trigger();
        QCOMPARE(dock.view()->timeZone(), Qt::LocalTime);
        const qsizetype count = chosen.size();
        emit picker->menu()->aboutToShow();
        picker->menu()->findChild<QAction *>(QStringLiteral("lanesByPort"))->trigger();
        QCOMPARE(chosen.size(), count); // as it is already
    }

    void saysWhyItIsEmpty()
    {
        TimelineDock dock;
        DockingTimelineModel model;
        dock.setModel(&model);
        dock.show();
        auto *text = child<QLabel>(dock, "timelinePlaceholderText");
        auto *action = child<QAction>(dock, "timelinePlaceholderAction");
        QCOMPARE(text->text(), QStringLiteral("No docking is known yet"));
        QVERIFY(!action->isVisible());
        dock.setHosts(hosts(), {});
        QCOMPARE(text->text(), QStringLiteral("No host is shown"));
        QSignalSpy changed(&dock, &TimelineDock::shownHostsChanged);
        action->trigger();
        QCOMPARE(changed.first().first().value<QList<HostKey>>().size(), 3);
        model.setContents({}, {stay(1, 0, 86'400'000)});
        QVERIFY(dock.view()->isVisible());
        QSignalSpy retried(&dock, &TimelineDock::retryRequested);
        dock.setError(QStringLiteral("The mirror <b>cannot</b> be read"));
        QVERIFY(!dock.view()->isVisible());
        QCOMPARE(text->text(), QStringLiteral("The mirror <b>cannot</b> be read"));
        QCOMPARE(text->textFormat(), Qt::PlainText);
        action->trigger();
        QCOMPARE(retried.count(), 1);
        dock.clearError();
        QVERIFY(dock.view()->isVisible());
    }

    void movesByItsActions()
    {
        TimelineDock dock;
        DockingTimelineModel model;
        model.setContents({}, {stay(1, 0, 1'000'000'000'000)});
        dock.setModel(&model);
        const TimeInterval all = dock.view()->visibleRange();
        QCOMPARE(child<QLineEdit>(dock, "timelineRange")->text(), QStringLiteral("1969 – 2002"));
        QVERIFY(!child<QAction>(dock, "timelineBack")->isEnabled());
        trigger(dock, "timelineZoomIn");
        QVERIFY(dock.view()->visibleRange().lengthMs() < all.lengthMs());
        trigger(dock, "timelineBack");
        QCOMPARE(dock.view()->visibleRange(), all);
        trigger(dock, "timelineForward");
        trigger(dock, "timelineZoomOut");
        QVERIFY(std::abs(dock.view()->visibleRange().lengthMs() - all.lengthMs()) < 10);
        dock.view()->setNow([] { return 2'000'000'000'000; });
        trigger(dock, "timelineNow");
        QVERIFY(dock.view()->visibleRange().contains(2'000'000'000'000));
        trigger(dock, "timelineAll");
        QCOMPARE(dock.view()->visibleRange(), all);
    }

    void dragsTheWindowOfTheOverview()
    {
        TimelineDock dock;
        DockingTimelineModel model;
        model.setContents({}, {stay(1, 0, 1'000'000'000'000)});
        dock.setModel(&model);
        dock.resize(900, 300);
        dock.show();
        auto *overview = child<TimelineOverview>(dock, "timelineOverview");
        dock.view()->setVisibleRange({400'000'000'000, 600'000'000'000});
        QTRY_COMPARE(dock.view()->motion().shown(), dock.view()->visibleRange());
        const QPoint middle = overview->windowRect().center();
        const TimeInterval before = dock.view()->visibleRange();
        QTest::mousePress(overview, Qt::LeftButton, {}, middle);
        QTest::mouseMove(overview, middle + QPoint(50, 0));
        QTest::mouseRelease(overview, Qt::LeftButton, {}, middle + QPoint(50, 0));
        QVERIFY(dock.view()->visibleRange().fromMs > before.fromMs);
        QCOMPARE(dock.view()->visibleRange().lengthMs(), before.lengthMs());
        const QPoint edge(overview->windowRect().right(), middle.y());
        const qint64 from = dock.view()->visibleRange().fromMs;
        QTest::mousePress(overview, Qt::LeftButton, {}, edge);
        QTest::mouseMove(overview, edge + QPoint(40, 0));
        QTest::mouseRelease(overview, Qt::LeftButton, {}, edge + QPoint(40, 0));
        QCOMPARE(dock.view()->visibleRange().fromMs, from);
        QVERIFY(dock.view()->visibleRange().lengthMs() > before.lengthMs());
    }

    void everyActionSaysItsKey()
    {
        TimelineDock dock;
        for (const char *name : {"timelineBack", "timelineForward", "timelineZoomOut", "timelineZoomIn",
                                 "timelineAll", "timelineNow"}) {
            auto *action = child<QAction>(dock, name);
            QVERIFY2(action && !action->icon().isNull() && !action->text().isEmpty(), name);
            QVERIFY2(action->toolTip().contains(QLatin1Char('(')), name);
        }
    }
};

QTEST_MAIN(TestTimelineDock)
#include "tst_timelinedock.moc"
