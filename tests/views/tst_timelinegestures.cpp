// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelineview.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Skydock;

// Two fingers, on a trackpad and on a screen.

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 nowMs = 20'000 * dayMs;

QList<Stay> history()
{
    QList<Stay> stays;
    for (int i = 0; i < 400; ++i) {
        Stay stay;
        stay.id = i;
        stay.port = {{HostKind::Station, 1}, i % 40};
        stay.dockingMs = nowMs - qint64(400 - i) * 10 * dayMs;
        stay.departureMs = *stay.dockingMs + 100 * dayMs;
        stays.append(stay);
    }
    return stays;
}

} // namespace

class TestTimelineGestures : public QObject
{
    Q_OBJECT

    std::unique_ptr<DockingTimelineModel> m_model;
    std::unique_ptr<DockingTimelineView> m_view;

    QPoint middle() const { return m_view->geometry().plotRect().center(); }
    qint64 underMiddle() const { return m_view->geometry().scale().instantAt(middle().x()); }
    qint64 length() const { return m_view->visibleRange().lengthMs(); }
    void scroll(const QPoint &pixels, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(middle(), m_view->viewport()->mapToGlobal(middle()), pixels, pixels * 8,
                          Qt::NoButton, modifiers, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

private slots:
    void init()
    {
        m_model = std::make_unique<DockingTimelineModel>();
        m_model->setContents({}, history());
        m_view = std::make_unique<DockingTimelineView>();
        m_view->setNow([] { return nowMs; });
        m_view->setModel(m_model.get());
        m_view->resize(1000, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setVisibleRange({nowMs - 1000 * dayMs, nowMs});
        QTRY_COMPARE(m_view->motion().shown(), m_view->visibleRange());
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

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
};

QTEST_MAIN(TestTimelineGestures)
#include "tst_timelinegestures.moc"
