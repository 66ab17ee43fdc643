// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorcolors.h"
#include "staydescription.h"
#include "timelinegeometry.h"
#include "timelineranges.h"

#include <QTest>

using namespace Skydock;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 nowMs = 100 * dayMs;

Stay stay(qint64 id, qint64 portId, std::optional<qint64> fromDay, std::optional<qint64> toDay)
{
    Stay made;
    made.id = id;
    made.port = {{HostKind::Station, portId / 10}, portId};
    made.hostName = QStringLiteral("Station %1").arg(portId / 10);
    made.portName = QStringLiteral("Port %1").arg(portId);
    if (fromDay)
        made.dockingMs = *fromDay * dayMs;
    if (toDay)
        made.departureMs = *toDay * dayMs;
    made.chaser = Vehicle{VehicleKind::Flight, id, QStringLiteral("Craft %1").arg(id), id, {}, {}, {}};
    return made;
}

TimelineMetrics metrics()
{
    TimelineMetrics sizes;
    sizes.labelWidth = 100;
    return sizes;
}

/// A station of two ports above one of one port; a hundred days on a thousand pixels.
class Stage
{
public:
    explicit Stage(const QList<Stay> &stays, Qt::LayoutDirection direction = Qt::LeftToRight,
                   const TimelineFolds &folds = {})
        : contents(buildTimeline({}, stays, {.order = LaneOrder::Name}, nowMs))
        , rows(contents, metrics(), folds)
        , geometry(contents, rows, metrics(), QSize(1100, 400), {0, 100 * dayMs}, 0, direction, nowMs)
    {}
    QRect bar(quint32 index) const { return geometry.stayRect(index); }

    TimelineContents contents;
    TimelineRows rows;
    TimelineGeometry geometry;
};

} // namespace

class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private slots:
    void placesBars()
    {
        const Stage stage({stay(1, 11, 10, 30), stay(2, 12, 20, {}), stay(3, 21, 50, 50)});
        QCOMPARE(stage.bar(0).left(), 200);
        QCOMPARE(stage.bar(0).right(), 398); // a pixel of air before the next
        QVERIFY(stage.bar(1).top() > stage.bar(0).bottom());
        QCOMPARE(stage.bar(1).left(), 300);
        QVERIFY(stage.bar(1).right() >= 1098);
        QCOMPARE(stage.bar(2).width(), 2); // however short
    }

    void turnsAnInvertedStayRound()
    {
        const Stage stage({stay(1, 11, 30, 10)});
        QCOMPARE(stage.bar(0).left(), 200);
        QCOMPARE(stage.bar(0).right(), 398);
    }

    void putsOverlappingStaysUnderEachOther()
    {
        const Stage stage({stay(1, 11, 10, 30), stay(2, 11, 20, 40)});
        QVERIFY(!stage.bar(0).intersects(stage.bar(1)));
        QCOMPARE(stage.rows.rows().at(1).height, metrics().laneHeight(2));
    }

    void keepsTimeRunningToTheRightInMirroredLayout()
    {
        const Stage stage({stay(1, 11, 10, 30)}, Qt::RightToLeft);
        QCOMPARE(stage.geometry.columnRect().left(), 1000);
        QCOMPARE(stage.bar(0).left(), 100);
        QVERIFY(stage.bar(0).left() < stage.bar(0).right());
    }

    void foldsAHost()
    {
        const Stage stage({stay(1, 11, 10, 30), stay(2, 21, 10, 30)}, Qt::LeftToRight,
                          {.hosts = {{HostKind::Station, 1}}, .modules = {}});
        const QRect heading = stage.geometry.rowRect(stage.rows.rows().front());
        QVERIFY(heading.contains(stage.bar(0))); // as a strip
        QVERIFY(stage.bar(1).top() > heading.bottom());
        QCOMPARE(stage.rows.rows().size(), size_t(3)); // two headings, one lane
    }

    void hitsWhatIsUnderThePoint_data()
    {
        QTest::addColumn<QPoint>("offset"); // from the centre of the first bar
        QTest::addColumn<TimelineHit::Kind>("kind");
        QTest::newRow("the bar") << QPoint(0, 0) << TimelineHit::Bar;
        QTest::newRow("beside it, near") << QPoint(-103, 0) << TimelineHit::Bar;
        QTest::newRow("beside it, far") << QPoint(-130, 0) << TimelineHit::Plot;
        QTest::newRow("the heading") << QPoint(0, -20) << TimelineHit::Heading;
        QTest::newRow("the name") << QPoint(-260, 0) << TimelineHit::LaneLabel;
        QTest::newRow("the axis") << QPoint(0, -50) << TimelineHit::Axis;
        QTest::newRow("below everything") << QPoint(0, 200) << TimelineHit::Nothing;
    }
    void hitsWhatIsUnderThePoint()
    {
        QFETCH(QPoint, offset);
        QFETCH(TimelineHit::Kind, kind);
        const Stage stage({stay(1, 11, 10, 30), stay(2, 12, 60, 70)});
        const TimelineHit hit = stage.geometry.hitTest(stage.bar(0).center() + offset, 4);
        QCOMPARE(hit.kind, kind);
        if (kind == TimelineHit::Bar)
            QCOMPARE(hit.stay, 0U);
    }

    void hitsTheNearestOfTwo()
    {
        const Stage stage({stay(1, 11, 10, 11), stay(2, 11, 12, 13)});
        QCOMPARE(stage.geometry.hitTest(stage.bar(0).center(), 10).stay, 0U);
        QCOMPARE(stage.geometry.hitTest(stage.bar(1).center(), 10).stay, 1U);
        QCOMPARE(stage.geometry.hitTest({stage.bar(1).left() - 2, stage.bar(1).center().y()}, 10).stay, 1U);
    }

    void countsMergedStaysAlikeFromEverywhere()
    {
        QList<Stay> stays;
        for (int i = 0; i < 500; ++i) {
            Stay one = stay(i + 1, 11, 50, 50);
            one.dockingMs = 50 * dayMs + qint64(i) * 30'000;
            one.departureMs = *one.dockingMs + 10'000;
            stays.append(one);
        }
        const Stage stage(stays);
        const int y = stage.geometry.rowRect(stage.rows.rows().at(1)).center().y();
        int total = 0;
        QSet<qint64> seen;
        for (int x = 580; x < 640; ++x) {
            const TimelineHit hit = stage.geometry.hitTest({x, y}, 0);
            if (hit.kind != TimelineHit::Mark || seen.contains(hit.markTime.fromMs))
                continue;
            seen.insert(hit.markTime.fromMs);
            total += int(hit.markCount);
        }
        QCOMPARE(total, 500);
    }

    void survivesAnyExtreme()
    {
        QList<Stay> stays{stay(1, 11, 0, {}), stay(2, 11, {}, {}), stay(3, 12, {}, 5)};
        stays[0].dockingMs = std::numeric_limits<qint64>::min();
        Stay far = stay(4, 11, 1, 1);
        far.dockingMs = std::numeric_limits<qint64>::max();
        far.departureMs = std::numeric_limits<qint64>::min();
        stays.append(far);
        const Stage stage(stays);
        QVERIFY(stage.bar(0).isValid());
        QVERIFY(!stage.bar(1).isValid());
        QVERIFY(stage.bar(3).isValid());
        for (int x = 0; x < 1100; x += 7)
            stage.geometry.hitTest({x, x % 400}, 5);
    }

    void bringsAStayIntoView()
    {
        const Stage stage({stay(1, 11, 10, 30), stay(2, 12, 60, {})});
        const TimelineRanges ranges(stage.contents, nowMs);
        const TimeInterval early{0, 5 * dayMs};
        QVERIFY(ranges.broughtIntoView(early, 0).contains(12 * dayMs));
        const TimeInterval inside{15 * dayMs, 20 * dayMs};
        QCOMPARE(ranges.broughtIntoView(inside, 0), inside);
        QVERIFY(ranges.everything().contains(nowMs - 1));
        QVERIFY(ranges.group(0)->fromMs < 10 * dayMs);
    }

    void keepsItsColors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("slot");
        QTest::newRow("unknown") << QString() << unknownOperatorSlot;
        QTest::newRow("SpaceX") << "SpaceX" << 0;
        QTest::newRow("Roscosmos") << "Russian Federal Space Agency (ROSCOSMOS)" << 1;
        QTest::newRow("by hash") << "Sierra Space" << operatorSlot(QStringLiteral("Sierra Space"));
    }
    void keepsItsColors()
    {
        QFETCH(QString, name);
        QFETCH(int, slot);
        QCOMPARE(operatorSlot(name), slot);
        QVERIFY(slot >= 0 && slot <= unknownOperatorSlot);
    }

    void saysWhatIsDoubtful_data()
    {
        QTest::addColumn<Stay>("described");
        QTest::addColumn<QString>("text");
        QTest::newRow("fine") << stay(1, 11, 10, 30)
                              << "Craft 1\nStation 1 · Port 11\nDocked: 11 Jan 1970 00:00 UTC\n"
                                 "Departed: 31 Jan 1970 00:00 UTC\nLength: 20 d 0 h";
        QTest::newRow("open") << stay(1, 11, 90, {})
                              << "Craft 1\nStation 1 · Port 11\nDocked: 1 Apr 1970 00:00 UTC\n"
                                 "Still docked, as far as the mirror knows\nLength: 10 d 0 h";
        QTest::newRow("planned") << stay(1, 11, 101, {})
                                 << "Craft 1\nStation 1 · Port 11\nDocking planned: 12 Apr 1970 00:00 UTC\n"
                                    "Departure not known";
        QTest::newRow("inverted")
            << stay(1, 11, 30, 10)
            << "Craft 1\nStation 1 · Port 11\nDocked: 31 Jan 1970 00:00 UTC\n"
               "Departed: 11 Jan 1970 00:00 UTC\n⚠ The departure lies before the docking";
        Stay nameless = stay(1, 11, 10, 30);
        nameless.chaser->name = QStringLiteral("two\nlines");
        nameless.hostName.clear();
        nameless.portName = QStringLiteral(" ");
        QTest::newRow("names missing")
            << nameless
            << "two lines\nUnknown host · unknown port\nDocked: 11 Jan 1970 00:00 UTC\n"
               "Departed: 31 Jan 1970 00:00 UTC\nLength: 20 d 0 h";
    }
    void saysWhatIsDoubtful()
    {
        QFETCH(Stay, described);
        QFETCH(QString, text);
        QCOMPARE(StayDescription(nowMs, Qt::UTC, QLocale::c()).text(described), text);
    }
};

QTEST_APPLESS_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
