// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanthandle.h"
#include "timelinefixture.h"
#include "timelineinstant.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

namespace {
constexpr qint64 minuteMs = 60'000;
} // namespace

/// The cursor in the lanes: put there, dragged, stepped, taken away.
class TestTimelineInstant : public TimelineFixture
{
    Q_OBJECT

    TimelineInstant &instant() { return m_view->instant(); }
    QPoint onHandle() const
    {
        const TimelineGeometry where = m_view->geometry();
        return {where.scale().pixelAt(*m_view->instant().at()), where.axisRect().bottom() - 2};
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    qint64 at(int day) const { return nowMs + day * dayMs; }

private slots:
    void init() { QVERIFY(open(TimelineSample::stays(), {1000, 300})); }
    void cleanup() { close(); }

    void comesAndGoesByKey()
    {
        QSignalSpy changed(&instant(), &TimelineInstant::changed);
        const TimeInterval range = m_view->visibleRange();
        QTest::keyClick(m_view.get(), Qt::Key_T);
        QVERIFY(instant().at());
        QVERIFY(std::abs(*instant().at() - (range.fromMs + range.lengthMs() / 2)) < minuteMs);
        QCOMPARE(*instant().at() % minuteMs, 0);
        QTest::keyClick(m_view.get(), Qt::Key_T);
        QVERIFY(!instant().at());
        QCOMPARE(changed.count(), 2);
    }

    void isFetchedFromOutOfSight()
    {
        instant().moveTo(at(-95));
        m_view->setVisibleRange({at(-20), at(0)});
        QTest::keyClick(m_view.get(), Qt::Key_T);
        QVERIFY(m_view->visibleRange().contains(*instant().at()));
    }

    void standsStillWhileTheRangeMoves()
    {
        instant().moveTo(at(-50));
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Left, Qt::Key_End, Qt::Key_Home})
            QTest::keyClick(m_view.get(), key);
        m_view->goBack();
        QCOMPARE(instant().at(), std::optional(at(-50)));
    }

    void isDraggedByItsHandle()
    {
        instant().moveTo(at(-50));
        const TimeInterval before = m_view->visibleRange();
        const int x = onHandle().x();
        drag(onHandle() + QPoint(10, 0),
             onHandle() + QPoint(110, 40)); // down into the lanes: still the cursor
        QVERIFY(std::abs(m_view->geometry().scale().xAt(*instant().at()) - (x + 100)) < 1.5);
        QCOMPARE(m_view->visibleRange(), before);
        QVERIFY(!m_view->motion().canGoBack());
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::SplitHCursor);
        drag(onHandle(), QPoint(-500, 5)); // no further than what is shown
        QVERIFY(m_view->visibleRange().contains(*instant().at()));
    }

    void touchingTheHandleChangesNothing()
    {
        instant().moveTo(at(-50) + 123);
        drag(onHandle() + QPoint(7, 0), onHandle() + QPoint(7, 0));
        QCOMPARE(instant().at(), std::optional(at(-50) + 123));
    }

    void besideTheHandleTheRangeIsDragged()
    {
        instant().moveTo(at(-50));
        const TimeInterval before = m_view->visibleRange();
        const QPoint beside(onHandle().x() + 200, m_view->geometry().plotRect().center().y());
        drag(beside, beside + QPoint(50, 0));
        QCOMPARE(instant().at(), std::optional(at(-50)));
        QVERIFY(m_view->visibleRange() != before);
    }

    void escapeGivesUpTheDrag()
    {
        instant().moveTo(at(-50));
        const QPoint from = onHandle();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(90, 0));
        QVERIFY(instant().at() != std::optional(at(-50)));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseMove(m_view->viewport(), from + QPoint(120, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
        QCOMPARE(instant().at(), std::optional(at(-50)));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!instant().at());
    }

    void clickOnTheAxisBringsIt()
    {
        const QPoint there(m_view->geometry().axisRect().center().x() + 200, 5);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, there);
        QVERIFY(!instant().at());
        instant().moveTo(at(-90));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, there);
        QVERIFY(std::abs(m_view->geometry().scale().xAt(*instant().at()) - there.x()) < 1.5);
    }

    void stepsFromEventToEvent()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QVERIFY(!instant().at()); // nothing to step
        instant().moveTo(at(-55));
        QList<qint64> days;
        for (const Qt::Key key : {Qt::Key_Period, Qt::Key_Period, Qt::Key_Period, Qt::Key_Comma,
                                  Qt::Key_Comma, Qt::Key_Comma, Qt::Key_Comma}) {
            QTest::keyClick(m_view.get(), key);
            days += (*instant().at() - nowMs) / dayMs;
        }
        QCOMPARE(days, (QList<qint64>{-50, -40, -30, -40, -50, -60, -80}));
        instant().moveTo(at(-10));
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QCOMPARE(instant().at(), std::optional(at(-10))); // the last one
    }

    void theViewFollowsWithoutATrace()
    {
        m_view->setVisibleRange({at(-35), at(-25)});
        m_view->goBack();
        m_view->goForward();
        instant().moveTo(at(-30));
        QTest::keyClick(m_view.get(), Qt::Key_Comma);
        QCOMPARE(instant().at(), std::optional(at(-40)));
        QVERIFY(m_view->visibleRange().contains(at(-40)));
        QCOMPARE(m_view->visibleRange().lengthMs(), 10 * dayMs);
        QVERIFY(settle());
        m_view->goBack();
        QCOMPARE(m_view->visibleRange(), m_view->fullRange());
        QVERIFY(!m_view->motion().canGoBack());
    }

    void newContentsLeaveItWhereItIs()
    {
        instant().moveTo(at(-50));
        m_model->setContents({}, {});
        QCOMPARE(instant().at(), std::optional(at(-50)));
        QTest::keyClick(m_view.get(), Qt::Key_Period); // no event, no crash
        QVERIFY(!m_view->grab().isNull());
    }

    void isDrawn_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void isDrawn()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_view->setLayoutDirection(direction);
        const auto isDark = [this](qint64 instantMs) {
            const QRect plot = m_view->geometry().plotRect();
            const QPoint spot(m_view->geometry().scale().pixelAt(instantMs), plot.bottom() - 5);
            return m_view->viewport()->grab().toImage().pixelColor(spot) == m_view->timelineStyle().text;
        };
        QVERIFY(!isDark(at(-55)));
        instant().moveTo(at(-55));
        QVERIFY(isDark(at(-55)));
        instant().moveTo(at(-75));
        QVERIFY(isDark(at(-75)) && !isDark(at(-55)));
    }

    void theHandleIsEasyToGrab()
    {
        const TimelineGeometry where = m_view->geometry();
        const auto handle =
            InstantHandle::of(where, m_view->timelineStyle(), at(-50), m_view->instantText(at(-50)));
        QVERIFY(handle);
        const int y = where.axisRect().bottom();
        for (const int beside : {-12, 0, 12})
            QVERIFY(handle->isGrabbedAt({handle->x + beside, y}));
        QVERIFY(!handle->isGrabbedAt({handle->x, y + 3})); // the lanes are for their stays
        QVERIFY(handle->isGrabbedAt(handle->flag.center()));
        QVERIFY(!InstantHandle::of(where, m_view->timelineStyle(), at(-5000), {}));
        // At the edge the flag stays whole.
        const auto last = InstantHandle::of(where, m_view->timelineStyle(),
                                            m_view->visibleRange().toMs - dayMs, m_view->instantText(0));
        QVERIFY(last && where.axisRect().contains(last->flag));
    }

    void saysItsTimeInTheZoneOfTheView()
    {
        QCOMPARE(m_view->instantText(0), QStringLiteral("1 Jan 1970 00:00 UTC"));
        m_view->setLocalTime(true);
        QVERIFY(m_view->instantText(0) != QStringLiteral("1 Jan 1970 00:00 UTC"));
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Kathmandu"); // far from UTC, by a quarter of an hour
    QApplication application(argc, argv);
    TestTimelineInstant test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timelineinstant.moc"
