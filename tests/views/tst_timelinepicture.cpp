// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorcolors.h"
#include "picturesample.h"
#include "timelinepicture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const TimelinePicture &picture, int page = 0)
{
    QImage image(picture.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta); // nothing may be left undrawn
    QPainter painter(&image);
    picture.paint(painter, page);
    return image;
}

/// The hosts with one stay at each of `ports` ports.
PictureRequest requestWithPorts(int hosts, int ports)
{
    QList<Stay> stays;
    for (int h = 0; h < hosts; ++h) {
        for (int p = 0; p < ports; ++p) {
            const PortKey port{{HostKind::Station, h + 1}, p + 1};
            Stay stay = sampleStay(stays.size() + 1, port, u"Craft"_s, u"SpaceX"_s);
            stay.hostName = u"Host %1"_s.arg(h + 1);
            stay.portName = u"Port %1"_s.arg(p + 1, 2, 10, QLatin1Char('0'));
            stay.dockingMs = instant("2025-02-01T00:00:00Z");
            stay.departureMs = instant("2025-03-01T00:00:00Z");
            stays.append(stay);
        }
    }
    return sampleRequest(stays);
}

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatIsShown()
    {
        const TimelinePicture picture(sampleRequest());
        QCOMPARE(picture.words().title(),
                 u"Docking timeline: International Space Station and Tiangong space station"_s);
        QVERIFY2(picture.words().subtitle().startsWith(u"1 Jan 2025 – 1 Jan 2026 UTC · 3 "_s),
                 qPrintable(picture.words().subtitle()));
        QVERIFY2(picture.words().subtitle().contains(u" · 4 "_s), qPrintable(picture.words().subtitle()));
        QCOMPARE(picture.words().source(),
                 u"Source: Launch Library 2 by The Space Devs, fetched 15 Jul 2025 11:02 UTC"_s);
    }

    void namesTheBundledCatalogue()
    {
        PictureRequest request = sampleRequest();
        request.source.isBundled = true;
        QCOMPARE(TimelinePicture(request).words().source(),
                 u"Source: Launch Library 2 by The Space Devs, bundled catalogue of 15 Jul 2025"_s);
        request.source.fetchedMs.reset();
        QCOMPARE(TimelinePicture(request).words().source(), u"Source: Launch Library 2 by The Space Devs"_s);
    }

    void tellsTheTimeOfAShortRange()
    {
        PictureRequest request = sampleRequest();
        request.range = {instant("2025-04-05T12:00:00Z"), instant("2025-04-06T12:00:00Z")};
        const QString subtitle = TimelinePicture(request).words().subtitle();
        QVERIFY2(subtitle.startsWith(u"5 Apr 2025 12:00 – 6 Apr 2025 12:00 UTC · "_s), qPrintable(subtitle));
    }

    void speaksOfSpacecraftWhereTheyHaveTheLanes()
    {
        PictureRequest request = sampleRequest();
        const QList<Stay> stays = sampleStays();
        request.contents = buildSpacecraftTimeline(spacecraftOf(stays), stays,
                                                   {TimelineGrouping::BySpacecraft}, sampleNowMs);
        const TimelinePicture picture(request);
        QVERIFY2(picture.words().title().startsWith(u"Docking timeline: 4 spacecraft"_s),
                 qPrintable(picture.words().title()));
        QVERIFY2(picture.words().subtitle().contains(u" · 4 spacecraft · 4 "_s),
                 qPrintable(picture.words().subtitle()));
        request.rows = RowSpan{1, 3}; // there are no headings to bring along
        QCOMPARE(TimelinePicture(request).facts().laneCount, 2);
        request.rows = RowSpan{0, 1};
        QCOMPARE(TimelinePicture(request).words().title(),
                 u"Docking timeline: %1"_s.arg(request.contents.lanes().first().spacecraftName));
    }

    void legendGrowsNeitherWithTheLanesNorOverTheFoot()
    {
        PictureRequest request = sampleRequest();
        const QImage natural = drawn(TimelinePicture(request));
        request.height = natural.height() + 150;
        const QImage grown = drawn(TimelinePicture(request));
        // From the first line of the legend down to the edge both are alike.
        const int legendAndFoot = 80;
        QCOMPARE(grown.copy(0, grown.height() - legendAndFoot, 1200, legendAndFoot),
                 natural.copy(0, natural.height() - legendAndFoot, 1200, legendAndFoot));
    }

    /// In the bars and in the legend alike: nothing else of the picture has that colour.
    void colorsByTypeWhereThatIsWanted()
    {
        PictureRequest request = requestWithPorts(1, 2);
        QList<Stay> stays;
        for (quint32 i = 0; i < 2; ++i) {
            stays << request.contents.stay(i);
            stays.last().chaser->typeName = i == 0 ? u"Progress"_s : u"Soyuz MS"_s;
        }
        const auto pixelsOf = [](const PictureRequest &asked, const QColor &color) {
            const QImage image = drawn(TimelinePicture(asked));
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == color ? 1 : 0;
            }
            return count;
        };
        const QColor ofSpaceX = operatorColor(operatorSlot(u"SpaceX"_s), false);
        const QColor ofProgress = operatorColor(typeSlot(u"Progress"_s), false);
        QVERIFY(ofSpaceX != ofProgress);
        QVERIFY(pixelsOf(request, ofSpaceX) > 0);
        QCOMPARE(pixelsOf(request, ofProgress), 0);
        request.contents = buildTimeline({}, stays, {.color = StayColor::Type}, sampleNowMs);
        QCOMPARE(pixelsOf(request, ofSpaceX), 0);
        QVERIFY(pixelsOf(request, ofProgress) > 0);
    }

    void explainsTheLineOfARelocation()
    {
        QList<Stay> stays;
        for (int port = 1; port <= 2; ++port) {
            Stay stay = sampleStay(port, {{HostKind::Station, 1}, port}, u"Craft"_s, u"SpaceX"_s);
            stay.chaser->id = 7; // one flight
            stay.dockingMs = instant(port == 1 ? "2025-02-01T00:00:00Z" : "2025-05-01T06:00:00Z");
            stay.departureMs = instant(port == 1 ? "2025-05-01T00:00:00Z" : "2025-08-01T00:00:00Z");
            stays << stay;
        }
        QVERIFY(TimelinePicture(sampleRequest(stays)).facts().hasRelocation);
        stays.last().chaser->id = 8;
        QVERIFY(!TimelinePicture(sampleRequest(stays)).facts().hasRelocation);
    }

    void countsManyHostsInsteadOfNamingThem()
    {
        const QString title = TimelinePicture(requestWithPorts(4, 1)).words().title();
        QVERIFY2(title.startsWith(u"Docking timeline: 4 "_s), qPrintable(title));
    }

    void explainsWhatOccursAndNothingElse_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("stays");
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("signs");
        const QString roscosmos = u"Russian Federal Space Agency (ROSCOSMOS)"_s;
        QTest::newRow("the year") << u"2025-01-01"_s << u"2026-01-01"_s << 4
                                  << QStringList{u"SpaceX"_s, roscosmos, u"China <&> more"_s}
                                  << u"open planned doubtful unknown"_s;
        QTest::newRow("before everything")
            << u"2020-01-01"_s << u"2021-01-01"_s << 0 << QStringList{} << u"unknown"_s;
        QTest::newRow("one closed and one open, not its end")
            << u"2025-04-26"_s << u"2025-04-28"_s << 2 << QStringList{u"SpaceX"_s, roscosmos} << u"unknown"_s;
        QTest::newRow("planned") << u"2025-09-01"_s << u"2025-09-08"_s << 1 << QStringList{u"SpaceX"_s}
                                 << u"planned unknown"_s;
    }
    void explainsWhatOccursAndNothingElse()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        PictureRequest request = sampleRequest();
        request.range = {*parseUtc(from + u"T00:00:00Z"_s), *parseUtc(to + u"T00:00:00Z"_s)};
        const PictureFacts facts = TimelinePicture(request).facts();
        QTEST(int(facts.stayCount), "stays");
        QTEST(facts.categories, "categories");
        QStringList signs;
        const std::pair<bool, QString> all[] = {{facts.hasOpen, u"open"_s},
                                                {facts.hasPlanned, u"planned"_s},
                                                {facts.hasDoubtful, u"doubtful"_s},
                                                {facts.hasMerged, u"merged"_s},
                                                {facts.hasUnknownTime, u"unknown"_s}};
        for (const auto &[occurs, name] : all) {
            if (occurs)
                signs.append(name);
        }
        QTEST(signs.join(u' '), "signs");
    }

    void explainsMergedStays()
    {
        QList<Stay> stays;
        for (int i = 0; i < 40; ++i) {
            Stay stay = sampleStay(i + 1, {iss, 1}, u"Craft"_s, u"SpaceX"_s);
            stay.dockingMs = instant("2025-02-01T00:00:00Z") + i * qint64(7'200'000);
            stay.departureMs = *stay.dockingMs + 3'600'000;
            stays.append(stay);
        }
        QVERIFY(TimelinePicture(sampleRequest(stays)).facts().hasMerged);
    }

    void coversItsWholePage()
    {
        const QImage image = drawn(TimelinePicture(sampleRequest()));
        QVERIFY(image.width() == 1200);
        for (const QPoint &corner :
             {QPoint(0, 0), QPoint(1199, 0), QPoint(0, image.height() - 1), QPoint(1199, image.height() - 1)})
            QCOMPARE(image.pixelColor(corner), QColor(Qt::white));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == QColor(Qt::magenta))
                    QFAIL(qPrintable(u"nothing was drawn at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void keepsTheMarginsFree()
    {
        PictureRequest request = sampleRequest(); // bars go on beyond this range on either side
        request.range = {instant("2025-04-10T00:00:00Z"), instant("2025-04-20T00:00:00Z")};
        const QImage image = drawn(TimelinePicture(request));
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {0, 12, 24, 1175, 1187, 1199})
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }

    void drawsInTheColorsThatAreAskedFor()
    {
        PictureRequest request = sampleRequest();
        request.palette = nightPalette();
        QCOMPARE(drawn(TimelinePicture(request)).pixelColor(0, 0), nightPalette().color(QPalette::Base));
    }

    void showsTheRowsThatAreAskedFor()
    {
        PictureRequest request = requestWithPorts(2, 3); // a heading and three ports, twice
        const int whole = TimelinePicture(request).size().height();
        request.rows = RowSpan{5, 7};
        const TimelinePicture part(request);
        QCOMPARE(part.facts().laneCount, 2);
        QCOMPARE(part.facts().subjects, QStringList{u"Host 2"_s});
        QVERIFY(part.size().height() < whole);
        request.rows = RowSpan{6, 8}; // the heading comes along: a port is named with its host
        QCOMPARE(TimelinePicture(request).size(), part.size());
    }

    void foldedHostsKeepTheirStays()
    {
        PictureRequest request = requestWithPorts(2, 3);
        const int height = TimelinePicture(request).size().height();
        const auto stays = TimelinePicture(request).facts().stayCount;
        request.folds.hosts = {{HostKind::Station, 1}};
        const TimelinePicture picture(request);
        QVERIFY(picture.size().height() < height);
        QCOMPARE(picture.facts().laneCount, 6);
        QCOMPARE(picture.facts().stayCount, stays);
        QCOMPARE(picture.facts().subjects, (QStringList{u"Host 1"_s, u"Host 2"_s}));
    }

    void growsToTheHeightThatIsAskedFor()
    {
        PictureRequest request = requestWithPorts(1, 5);
        const int natural = TimelinePicture(request).size().height();
        for (const int height : {natural, natural + 7, natural + 120, natural + 2000}) {
            request.height = height;
            QCOMPARE(TimelinePicture(request).size().height(), height);
        }
        request.height = natural - 1;
        QCOMPARE(TimelinePicture(request).size().height(), natural);
    }

    void goesOnOverPages()
    {
        PictureRequest request = requestWithPorts(3, 10);
        request.height = 400;
        request.isPaged = true;
        const TimelinePicture picture(request);
        QCOMPARE(picture.size(), QSize(1200, 400));
        QVERIFY(picture.pageCount() >= 3);
        for (int page = 0; page < picture.pageCount(); ++page)
            QCOMPARE(drawn(picture, page).pixelColor(0, 0), QColor(Qt::white));
        request.height = 2000;
        const TimelinePicture single(request);
        QCOMPARE(single.pageCount(), 1);
        QCOMPARE(single.size(), QSize(1200, 2000));
        // What the lanes leave of a page stays white: source and legend follow them.
        request = sampleRequest();
        request.height = 2000;
        request.isPaged = true;
        const QImage page = drawn(TimelinePicture(request));
        for (int y = 1000; y < 2000; ++y)
            QCOMPARE(page.pixelColor(300, y), QColor(Qt::white));
    }

    void isFineWithoutAnything()
    {
        const TimelinePicture picture(sampleRequest({}));
        QCOMPARE(picture.words().title(), u"Docking timeline"_s);
        QCOMPARE(picture.pageCount(), 1);
        QVERIFY(!drawn(picture).isNull());
    }

    void isMirroredFromRightToLeft()
    {
        PictureRequest request = sampleRequest();
        const QImage usual = drawn(TimelinePicture(request));
        request.direction = Qt::RightToLeft;
        const QImage mirrored = drawn(TimelinePicture(request));
        QCOMPARE(mirrored.size(), usual.size());
        // The title stands on the other side.
        const auto isEmpty = [](const QImage &image, int left, int right) {
            for (int y = 26; y < 50; ++y) {
                for (int x = left; x < right; ++x) {
                    if (image.pixelColor(x, y) != QColor(Qt::white))
                        return false;
                }
            }
            return true;
        };
        QVERIFY(!isEmpty(usual, 30, 200) && isEmpty(usual, 1000, 1170));
        QVERIFY(isEmpty(mirrored, 30, 200) && !isEmpty(mirrored, 1000, 1170));
    }
};

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
