// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"
#include "timelineinstant.h"
#include "timelineoverview.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Skydock;

// Two fingers, on a trackpad and on a screen; and a mouse, while other contents arrive under it.

class TestTimelineGestures : public TimelineFixture
{
    Q_OBJECT

    QPoint middle() const { return m_view->geometry().plotRect().center(); }
    qint64 underMiddle() const { return m_view->geometry().scale().instantAt(middle().x()); }
    qint64 length() const { return m_view->visibleRange().lengthMs(); }
    void scroll(const QPoint &pixels, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(middle(), m_view->viewport()->mapToGlobal(middle()), pixels, pixels * 8,
                          Qt::NoButton, modifiers, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    void press(const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, at);
    }
    void moveTo(const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(at), m_view->viewport()->mapToGlobal(QPointF(at)),
                          Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    void release(const QPoint &at) { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at); }
    qint64 portAt(const QPoint &at) const
    {
        const int lane = m_view->geometry().hitTest(at, 0).lane;
        return lane < 0 ? -1 : m_view->contents().lanes().at(lane).port.locationId;
    }
    /// Three ports of the same host that stand above the others, with stays from long ago.
    void takeLongerHistory(const QString &portName = {})
    {
        QList<Stay> stays;
        for (int i = 0; i < 3; ++i) {
            Stay stay;
            stay.id = 100'000 + i;
            stay.port = {{HostKind::Station, 0}, -3 + i};
            stay.portName = i == 2 ? portName : QString();
            stay.dockingMs = nowMs - 9000 * dayMs;
            stay.departureMs = *stay.dockingMs + 100 * dayMs;
            stays.append(stay);
        }
        m_model->setContents({}, stays + TimelineSample::history(40, 10, 40));
    }

private slots:
    void init()
    {
        QVERIFY(open(TimelineSample::history(40, 10, 40), {1000, 400}));
        m_view->setVisibleRange({nowMs - 1000 * dayMs, nowMs});
        QVERIFY(settle());
    }
    void cleanup() { close(); }

    void trackpadScrollsBothWays()
    {
        const TimeInterval before = m_view->visibleRange();
        const double msPerPixel = m_view->geometry().scale().msPerPixel();
        scroll({-50, -30});
        QCOMPARE(length(), before.lengthMs()); // it does not zoom
        QVERIFY(std::abs(double(m_view->visibleRange().fromMs - before.fromMs) - 50 * msPerPixel) <
                msPerPixel);
        QCOMPARE(m_view->verticalScrollBar()->value(), 30);
        scroll({50, 30});
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void trackpadZoomsWithControl()
    {
        const qint64 under = underMiddle();
        const qint64 before = length();
        scroll({0, 40}, Qt::ControlModifier);
        QVERIFY(length() < before);
        QVERIFY(std::abs(underMiddle() - under) < before / 500);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void trackpadPinchZoomsAboutTheCursor()
    {
        const qint64 under = underMiddle();
        const qint64 before = length();
        const QPointF position = middle();
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                                  position, m_view->viewport()->mapToGlobal(position),
                                  m_view->viewport()->mapToGlobal(position), 0.25, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY(std::abs(double(length()) - double(before) / 1.25) < double(dayMs));
        QVERIFY(std::abs(underMiddle() - under) < before / 500);
        m_view->goBack();
        QCOMPARE(length(), before); // one movement, one step
    }

    void fingersOnTheScreenZoomAndPan()
    {
        const qint64 before = length();
        const QPointF centre = m_view->viewport()->mapToGlobal(QPointF(middle()));
        QPinchGesture pinch;
        pinch.setScaleFactor(2);
        pinch.setLastCenterPoint(centre);
        pinch.setCenterPoint(centre + QPointF(40, 0));
        const qint64 under = underMiddle();
        QGestureEvent event({&pinch});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY(std::abs(length() - before / 2) < dayMs);
        // What lay under the fingers is under them still.
        const qint64 there = m_view->geometry().scale().instantAt(middle().x() + 40);
        QVERIFY(std::abs(there - under) < before / 500);
        pinch.setScaleFactor(0); // nonsense
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY(length() > 0);
    }

    void panGoesOnOverNewContents()
    {
        m_view->showAll(); // what comes would be shown whole
        QVERIFY(settle());
        const QPoint at = middle(); // of a column that may become wider
        press(at);
        moveTo(at - QPoint(0, 60)); // up and down alone: the range is nobody's yet
        const TimeInterval before = m_view->visibleRange();
        QCOMPARE(m_view->verticalScrollBar()->value(), 60);
        const qint64 port = portAt(at);
        takeLongerHistory();
        QCOMPARE(m_view->visibleRange(), before);
        QCOMPARE(portAt(at), port); // three lanes have come in above it
        const int scrolled = m_view->verticalScrollBar()->value();
        moveTo(at - QPoint(40, 70));
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled + 10);
        const double msPerPixel = m_view->geometry().scale().msPerPixel();
        QVERIFY(std::abs(double(m_view->visibleRange().fromMs - before.fromMs) - 40 * msPerPixel) <
                msPerPixel);
        release(at - QPoint(40, 70));
    }

    void whatHasComeIsShownOnceThePersonLetsGo()
    {
        m_view->showAll();
        QVERIFY(settle());
        const TimeInterval before = m_view->visibleRange();
        press(middle());
        takeLongerHistory();
        QCOMPARE(m_view->visibleRange(), before);
        release(middle());
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
        QVERIFY(m_view->fullRange() != before);
    }

    void rubberBandGoesOnOverNewContents()
    {
        const QPoint from = middle() - QPoint(100, 0);
        const qint64 fromMs = m_view->geometry().scale().instantAt(from.x());
        press(from, Qt::AltModifier);
        moveTo(middle());
        takeLongerHistory(QStringLiteral("A port whose name makes the column wider"));
        const qint64 toMs = m_view->geometry().scale().instantAt(middle().x());
        const double slack = 2 * m_view->geometry().scale().msPerPixel();
        moveTo(middle());
        release(middle());
        QVERIFY(std::abs(double(m_view->visibleRange().fromMs - fromMs)) < slack);
        QVERIFY(std::abs(double(m_view->visibleRange().toMs - toMs)) < slack);
    }

    void cursorIsDraggedOnOverNewContents()
    {
        m_view->showAll();
        QVERIFY(settle());
        m_view->instant().toggle();
        const TimeInterval before = m_view->visibleRange();
        const QPoint handle(m_view->geometry().scale().pixelAt(*m_view->instant().at()), 5);
        press(handle);
        QVERIFY(m_view->instant().isDragged());
        takeLongerHistory();
        QCOMPARE(m_view->visibleRange(), before);
        moveTo(handle + QPoint(50, 0));
        QCOMPARE(m_view->geometry().scale().pixelAt(*m_view->instant().at()), handle.x() + 50);
        release(handle + QPoint(50, 0));
        QVERIFY(!m_view->instant().isDragged());
    }

    void clickHitsWhatWasPressedOrNothing()
    {
        const quint32 pressed = *m_view->contents().indexOf(3009);
        const QPoint at = m_view->geometry().stayRect(pressed).center();
        QCOMPARE(portAt(at), 3);
        press(at);
        m_model->setContents({}, {});
        release(at);
        QVERIFY(!m_view->selectedStay());
        m_model->setContents({}, TimelineSample::history(40, 10, 40));
        press(m_view->geometry().stayRect(pressed).center());
        QList<Stay> fewer = TimelineSample::history(40, 10, 40);
        fewer.removeFirst(); // every index is another
        m_model->setContents({}, fewer);
        release(at);
        QCOMPARE(m_view->selectedStay(), std::optional<qint64>(3009));
    }

    void keyboardStaysAtItsPort()
    {
        m_view->setCurrentLane(20);
        takeLongerHistory();
        QCOMPARE(m_view->contents().lanes().at(m_view->currentLane()).port.locationId, 20);
        m_model->setContents({}, {});
        QCOMPARE(m_view->currentLane(), -1);
    }

    void overviewIsDraggedOnOverNewContents()
    {
        TimelineOverview strip;
        strip.resize(1000, 30);
        strip.setDensity({}, {0, 1000 * dayMs}, nowMs);
        strip.setWindow({400 * dayMs, 600 * dayMs});
        TimeInterval window;
        connect(&strip, &TimelineOverview::windowRequested, &strip, [&](const TimeInterval &wanted) {
            window = wanted;
            strip.setWindow(wanted);
        });
        QTest::mousePress(&strip, Qt::LeftButton, {}, {500, 15});
        QCOMPARE(window, (TimeInterval{400 * dayMs, 600 * dayMs}));
        strip.setDensity({}, {-9000 * dayMs, 1000 * dayMs}, nowMs); // a page from long ago
        QMouseEvent move(QEvent::MouseMove, QPointF(510, 15), strip.mapToGlobal(QPointF(510, 15)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&strip, &move);
        QVERIFY(std::abs(window.fromMs - 410 * dayMs) < dayMs);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, {510, 15});
        QVERIFY(strip.windowRect().left() > 900);
    }
};

QTEST_MAIN(TestTimelineGestures)
#include "tst_timelinegestures.moc"
