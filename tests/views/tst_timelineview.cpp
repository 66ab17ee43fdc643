// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinefixture.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Skydock;

class TestTimelineView : public TimelineFixture
{
    Q_OBJECT

    QPoint centreOf(qint64 stayId) const
    {
        return m_view->geometry().stayRect(*m_model->contents().indexOf(stayId)).center();
    }
    void turnWheel(const QPoint &position, int steps, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(position, m_view->viewport()->mapToGlobal(position), {}, {0, 120 * steps},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    qint64 length() const { return m_view->visibleRange().lengthMs(); }

private slots:
    void init() { QVERIFY(open(TimelineSample::history(10, 20), {1000, 600})); }
    void cleanup() { close(); }

    void showsEverythingAtFirst()
    {
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
        QVERIFY(m_view->visibleRange().contains(*m_model->contents().stay(0).dockingMs));
    }

    void keepsTheRangeAPersonChose()
    {
        const TimeInterval chosen{nowMs - 400 * dayMs, nowMs};
        m_view->setVisibleRange(chosen);
        m_model->setContents({}, TimelineSample::history(12, 30));
        QCOMPARE(m_view->visibleRange(), chosen);
        m_view->showAll();
        m_model->setContents({}, TimelineSample::history(10, 10));
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
    }

    void zoomsAboutTheCursor()
    {
        const QPoint cursor = m_view->geometry().plotRect().center() + QPoint(150, 0);
        const qint64 under = m_view->geometry().scale().instantAt(cursor.x());
        const qint64 before = length();
        turnWheel(cursor, 3);
        QVERIFY(length() < before);
        QVERIFY(settle());
        QVERIFY(std::abs(m_view->geometry().scale().xAt(under) - cursor.x()) < 1.5);
        turnWheel(cursor, -3);
        QVERIFY(std::abs(length() - before) < dayMs);
    }

    void pansByWheelWithShift()
    {
        const TimeInterval before = m_view->visibleRange();
        turnWheel(m_view->geometry().plotRect().center(), 1, Qt::ShiftModifier);
        QVERIFY(m_view->visibleRange().fromMs < before.fromMs);
        QCOMPARE(length(), before.lengthMs());
    }

    void pansByDragging()
    {
        const QPoint start = m_view->geometry().plotRect().center();
        const qint64 under = m_view->geometry().scale().instantAt(start.x());
        QSignalSpy selected(m_view.get(), &DockingTimelineView::staySelected);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_view->viewport(), start + QPoint(60, 0));
        QTest::mouseMove(m_view->viewport(), start + QPoint(120, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start + QPoint(120, 0));
        QVERIFY(std::abs(m_view->geometry().scale().xAt(under) - (start.x() + 120)) < 1.5);
        QCOMPARE(selected.count(), 0);
        m_view->goBack(); // one movement, one step
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
    }

    void scrollsLanesByDragging()
    {
        m_view->resize(1000, 200);
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
        const QPoint start = m_view->geometry().plotRect().center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_view->viewport(), start - QPoint(0, 40));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start - QPoint(0, 40));
        QCOMPARE(m_view->verticalScrollBar()->value(), 40);
    }

    void zoomsIntoARubberBand()
    {
        const QRect plot = m_view->geometry().plotRect();
        const TimeScale scale = m_view->geometry().scale();
        const QPoint start = plot.center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, start);
        QTest::mouseMove(m_view->viewport(), start + QPoint(100, 30));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, start + QPoint(100, 30));
        QCOMPARE(m_view->visibleRange().fromMs, scale.instantAt(start.x()));
        QVERIFY(double(length()) < 102 * scale.msPerPixel());
    }

    void escapeGivesUpTheRubberBand()
    {
        const TimeInterval before = m_view->visibleRange();
        const QPoint start = m_view->geometry().plotRect().center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, start);
        QTest::mouseMove(m_view->viewport(), start + QPoint(100, 30));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, start + QPoint(100, 30));
        QCOMPARE(m_view->visibleRange(), before);
    }

    void movesByKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("fromMoves"); // -1 earlier, 1 later
        QTest::addColumn<int>("lengthChanges");
        QTest::newRow("left") << int(Qt::Key_Left) << -1 << 0;
        QTest::newRow("right") << int(Qt::Key_Right) << 1 << 0;
        QTest::newRow("plus") << int(Qt::Key_Plus) << 1 << -1;
        QTest::newRow("minus") << int(Qt::Key_Minus) << -1 << 1;
    }
    void movesByKeys()
    {
        QFETCH(int, key);
        QFETCH(int, fromMoves);
        QFETCH(int, lengthChanges);
        const auto sign = [](qint64 value) { return value > 0 ? 1 : value < 0 ? -1 : 0; };
        const TimeInterval before{nowMs - 1000 * dayMs, nowMs - 500 * dayMs};
        m_view->setVisibleRange(before);
        QTest::keyClick(m_view.get(), Qt::Key(key));
        QCOMPARE(sign(m_view->visibleRange().fromMs - before.fromMs), fromMoves);
        QCOMPARE(sign(length() - before.lengthMs()), lengthChanges);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(sign(m_view->visibleRange().fromMs - before.fromMs), fromMoves);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
    }

    void bracketsGoFromStayToStay()
    {
        QSignalSpy selected(m_view.get(), &DockingTimelineView::staySelected);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentLane(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_BracketRight);
        const qint64 first = *m_view->selectedStay();
        QTest::keyClick(m_view.get(), Qt::Key_BracketRight);
        QCOMPARE(*m_view->selectedStay(), first + 1);
        QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
        QCOMPARE(*m_view->selectedStay(), first);
        QCOMPARE(selected.count(), 3);
        QCOMPARE(m_model->laneOfStay(first), 1);
    }

    void enterOpensTheSelectedStay()
    {
        QSignalSpy activated(m_view.get(), &DockingTimelineView::stayActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        m_view->setSelectedStay(2003);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 2003);
    }

    void clickSelects()
    {
        QSignalSpy selected(m_view.get(), &DockingTimelineView::staySelected);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centreOf(3005));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.first().at(0).toLongLong(), 3005);
        QCOMPARE(selected.first().at(1).value<std::optional<qint64>>(), std::optional<qint64>(305));
        QCOMPARE(m_view->selection().ringed().size(), 2); // both stays of the craft
    }

    void doubleClickZoomsAndOpens()
    {
        QSignalSpy activated(m_view.get(), &DockingTimelineView::stayActivated);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centreOf(3005));
        QCOMPARE(activated.count(), 1);
        QVERIFY(length() < 150 * dayMs);
        QVERIFY(m_view->visibleRange().contains(*m_model->stay(3005)->dockingMs));
    }

    void showsTheWholeSelectedCraft()
    {
        m_view->setVisibleRange({nowMs, nowMs + dayMs});
        m_view->setSelectedSpacecraft(3); // its stays are 3 and 13, at port 0
        QTest::keyClick(m_view.get(), Qt::Key_F);
        for (const qint64 id : {3, 13}) {
            const Stay stay = *m_model->stay(id);
            QVERIFY(m_view->visibleRange().contains(*stay.dockingMs));
            QVERIFY(m_view->visibleRange().contains(*stay.departureMs));
        }
        QVERIFY(length() < 15LL * 150 * dayMs);
        const TimeInterval shown = m_view->visibleRange();
        m_view->setSelectedSpacecraft(std::nullopt);
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QCOMPARE(m_view->visibleRange(), shown); // nothing to show
    }

    void showsTheNewestStayOfACraftSelectedElsewhere()
    {
        QSignalSpy selected(m_view.get(), &DockingTimelineView::staySelected);
        m_view->resize(1000, 160);
        m_view->setVisibleRange({nowMs - 20'000 * dayMs, nowMs - 19'900 * dayMs});
        m_view->setSelectedSpacecraft(903); // at the last port
        const TimeInterval newest{*m_model->stay(9013)->dockingMs, *m_model->stay(9013)->departureMs};
        QVERIFY(m_view->visibleRange().intersects(newest));
        QVERIFY(settle());
        QVERIFY(m_view->geometry().plotRect().intersects(QRect(centreOf(9013), QSize(1, 1))));
        QCOMPARE(selected.count(), 0);
    }

    void staysWhereItIsWhenTheCraftIsInView()
    {
        const TimeInterval before = m_view->visibleRange();
        m_view->setSelectedSpacecraft(3);
        QCOMPARE(m_view->visibleRange(), before);
        m_view->setSelectedSpacecraft(std::nullopt);
        QVERIFY(m_view->selection().ringed().isEmpty());
    }

    void keepsTheSelectionThroughNewContents()
    {
        m_view->setSelectedStay(3005);
        m_model->setContents({}, TimelineSample::history(10, 8));
        QCOMPARE(m_view->selection().stay(), m_model->contents().indexOf(3005));
        m_model->setContents({}, {});
        QVERIFY(!m_view->selection().stay());
        QCOMPARE(m_view->selectedStay(), std::optional<qint64>(3005));
    }

    void hoverDescribesAsPlainText()
    {
        const TimelineHit hit = m_view->geometry().hitTest(centreOf(3005), 2);
        QVERIFY(m_view->describe(hit).startsWith(QLatin1String("Craft <b>5</b>\n")));
        QTest::mouseMove(m_view->viewport(), centreOf(3005));
        QVERIFY(m_view->grab().toImage() != QImage());
    }

    void foldsAHostByItsHeading()
    {
        const int before = m_view->geometry().rows().totalHeight();
        const QRect heading = m_view->geometry().rowRect(m_view->geometry().rows().rows().front());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(10, heading.center().y()));
        QVERIFY(m_view->geometry().rows().totalHeight() < before);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(10, heading.center().y()));
        QCOMPARE(m_view->geometry().rows().totalHeight(), before);
    }

    void foldsAHostByKey()
    {
        const int before = m_view->geometry().rows().totalHeight();
        QTest::keyClick(m_view.get(), Qt::Key_Space); // nowhere yet
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(m_view->geometry().rows().totalHeight() < before);
        QTest::keyClick(m_view.get(), Qt::Key_BracketRight); // what cannot be seen is not chosen
        QVERIFY(!m_view->selectedStay());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentLane(), 5); // the first lane of the second host
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentLane(), 0); // the folded host is one stop
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentLane(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->geometry().rows().totalHeight(), before);
    }

    void ringsTheSelectedCraft()
    {
        const QColor accent = m_view->palette().color(QPalette::Highlight);
        const auto accented = [&](qint64 stayId) {
            const QRect bar = m_view->geometry().stayRect(*m_model->contents().indexOf(stayId));
            return m_view->viewport()->grab().toImage().pixelColor(bar.center().x(), bar.top() - 2) == accent;
        };
        QVERIFY(!accented(3005));
        m_view->setSelectedSpacecraft(305);
        QVERIFY(accented(3005));
        QVERIFY(accented(3015));
        QVERIFY(!accented(3006));
    }

    void drawsAnythingWithoutCrashing_data()
    {
        QTest::addColumn<TimeInterval>("range");
        QTest::newRow("the calendar") << TimeInterval{earliestInstantMs, latestInstantMs};
        QTest::newRow("empty") << TimeInterval{nowMs, nowMs};
        QTest::newRow("reversed") << TimeInterval{nowMs, nowMs - dayMs};
        QTest::newRow("an hour") << TimeInterval{nowMs, nowMs + 3'600'000};
    }
    void drawsAnythingWithoutCrashing()
    {
        QFETCH(TimeInterval, range);
        QList<Stay> stays = TimelineSample::history(3, 4);
        stays[0].dockingMs = earliestInstantMs;
        stays[1].departureMs.reset();
        stays[2].departureMs = *stays[2].dockingMs - dayMs;
        stays[3].dockingMs = latestInstantMs - 1;
        stays[4].chaser->name = QString(300, QLatin1Char('W'));
        stays[5].chaser->name = QStringLiteral("سفينة\nفضاء\u2028");
        stays[6].chaser.reset();
        stays[7].hostName.clear();
        stays[8].dockingMs.reset();
        stays[8].departureMs.reset();
        m_model->setContents({}, stays);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_view->setLayoutDirection(direction);
            for (const QSize &size : {QSize(1000, 400), QSize(40, 30), QSize(1, 1)}) {
                m_view->resize(size);
                m_view->setVisibleRange(range);
                QVERIFY(!m_view->grab().isNull());
            }
        }
    }

    void followsThePalette()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_view->setPalette(dark);
        QVERIFY(m_view->timelineStyle().isDark);
        m_view->setPalette(QPalette(Qt::lightGray, Qt::white));
        QVERIFY(!m_view->timelineStyle().isDark);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
