// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagezoom.h"

#include <QTest>

using namespace Skydock;

namespace {

ImageZoom zoomOf(QSize pixels, QSizeF room, qreal ratio = 1)
{
    ImageZoom zoom;
    zoom.setRoom(room, ratio);
    zoom.setPicture(pixels);
    return zoom;
}

/// The point of the picture, 0 to 1, under a point of the room.
QPointF under(const ImageZoom &zoom, QPointF point)
{
    const QRectF place = zoom.place();
    return {(point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height()};
}

bool isNear(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 1e-9;
}

} // namespace

class TestImageZoom : public QObject
{
    Q_OBJECT
private slots:
    void fits_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QSizeF>("room");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<QRectF>("place");
        QTest::addColumn<qreal>("scale");
        const QSizeF room(400, 300);
        QTest::newRow("wide") << QSize(800, 200) << room << 1.0 << QRectF(0, 100, 400, 100) << 0.5;
        QTest::newRow("tall") << QSize(300, 600) << room << 1.0 << QRectF(125, 0, 150, 300) << 0.5;
        QTest::newRow("never enlarged") << QSize(100, 50) << room << 1.0 << QRectF(150, 125, 100, 50) << 1.0;
        QTest::newRow("at 2x a pixel is half as large")
            << QSize(100, 50) << room << 2.0 << QRectF(175, 137.5, 50, 25) << 1.0;
        QTest::newRow("at 2x twice the pixels fit")
            << QSize(1600, 400) << room << 2.0 << QRectF(0, 100, 400, 100) << 0.5;
        QTest::newRow("60 000 pixels")
            << QSize(60'000, 60'000) << room << 1.0 << QRectF(50, 0, 300, 300) << 0.005;
        QTest::newRow("a line") << QSize(4000, 1) << room << 1.0 << QRectF(0, 149.95, 400, 0.1) << 0.1;
    }
    void fits()
    {
        QFETCH(QSize, pixels);
        QFETCH(QSizeF, room);
        QFETCH(qreal, ratio);
        const ImageZoom zoom = zoomOf(pixels, room, ratio);
        QVERIFY(zoom.isFitted());
        QTEST(zoom.place(), "place");
        QTEST(zoom.scale(), "scale");
        QVERIFY(!zoom.canPan(Qt::Horizontal) && !zoom.canPan(Qt::Vertical));
    }

    void staysUnderThePointer_data()
    {
        QTest::addColumn<QPointF>("about");
        QTest::addColumn<qreal>("factor");
        QTest::newRow("middle") << QPointF(200, 150) << 2.0;
        QTest::newRow("top left") << QPointF(10, 20) << 3.0;
        QTest::newRow("bottom right") << QPointF(390, 290) << 1.25;
        QTest::newRow("back") << QPointF(120, 80) << 0.8;
    }
    void staysUnderThePointer()
    {
        QFETCH(QPointF, about);
        QFETCH(qreal, factor);
        ImageZoom zoom = zoomOf({4000, 3000}, {400, 300});
        zoom.zoomTo(0.5, {200, 150});
        const QPointF before = under(zoom, about);
        zoom.zoomBy(factor, about);
        QCOMPARE(zoom.scale(), 0.5 * factor);
        QVERIFY(isNear(under(zoom, about), before));
    }

    void staysWithinItsBounds()
    {
        ImageZoom zoom = zoomOf({4000, 3000}, {400, 300});
        zoom.zoomTo(1000, zoom.middle());
        QCOMPARE(zoom.scale(), ImageZoom::largest);
        QVERIFY(!zoom.canZoomIn() && zoom.canZoomOut());
        zoom.zoomTo(0, zoom.middle());
        QCOMPARE(zoom.scale(), ImageZoom::smallest);
        QVERIFY(zoom.canZoomIn() && !zoom.canZoomOut());
        ImageZoom huge = zoomOf({60'000, 60'000}, {300, 300});
        huge.zoomTo(0, huge.middle());
        QCOMPARE(huge.scale(), 0.005); // all of it can be seen
    }

    void isNeverMovedOutOfSight()
    {
        ImageZoom zoom = zoomOf({800, 600}, {400, 300});
        zoom.zoomTo(1, zoom.middle());
        QCOMPARE(zoom.place(), QRectF(-200, -150, 800, 600));
        zoom.pan({30, -20});
        QCOMPARE(zoom.place(), QRectF(-170, -170, 800, 600));
        zoom.pan({10'000, 10'000});
        QCOMPARE(zoom.place(), QRectF(0, 0, 800, 600));
        zoom.pan({-10'000, -10'000});
        QCOMPARE(zoom.place(), QRectF(-400, -300, 800, 600));
    }

    void movesOnlyWhereThereIsMore()
    {
        ImageZoom zoom = zoomOf({800, 200}, {400, 300});
        zoom.zoomTo(1, zoom.middle());
        QVERIFY(zoom.canPan(Qt::Horizontal) && !zoom.canPan(Qt::Vertical));
        zoom.pan({50, 50});
        QCOMPARE(zoom.place(), QRectF(-150, 50, 800, 200));
    }

    void anotherRoomKeepsTheMiddle()
    {
        ImageZoom zoom = zoomOf({4000, 3000}, {400, 300});
        zoom.zoomTo(1, {100, 100});
        const QPointF middle = under(zoom, zoom.middle());
        zoom.setRoom({600, 500}, 1);
        QVERIFY(isNear(under(zoom, zoom.middle()), middle));
        QCOMPARE(zoom.scale(), 1.0);
        zoom.setRoom({600, 500}, 2); // the same size to the eye
        QCOMPARE(zoom.scale(), 2.0);
        zoom.fit();
        zoom.setRoom({100, 100}, 1);
        QVERIFY(zoom.isFitted());
        QCOMPARE(zoom.place().width(), 100.0);
    }

    void theSamePictureWithMorePixelsStaysWhereItIs()
    {
        ImageZoom zoom = zoomOf({400, 300}, {400, 300});
        zoom.zoomTo(4, {50, 60});
        const QRectF place = zoom.place();
        zoom.setPixels({4000, 3000});
        QCOMPARE(zoom.place(), place);
        QCOMPARE(zoom.scale(), 0.4);
        ImageZoom fitted = zoomOf({400, 300}, {400, 300});
        fitted.setPixels({4000, 3000});
        QVERIFY(fitted.isFitted());
        QCOMPARE(fitted.place(), QRectF(0, 0, 400, 300));
    }

    void nothingIsNothing()
    {
        ImageZoom zoom;
        QVERIFY(zoom.isEmpty());
        zoom.zoomBy(2, {5, 5});
        zoom.pan({1, 1});
        zoom.setPicture({10, 10});
        zoom.zoomBy(2, {5, 5}); // no room
        QVERIFY(zoom.isEmpty() && !zoom.canZoomIn() && !zoom.canZoomOut());
        zoom.setRoom({100, 100}, 1);
        QCOMPARE(zoom.place(), QRectF(45, 45, 10, 10));
    }

    void asksForWhatItShows_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<QSize>("wanted");
        QTest::newRow("small") << 0.1 << QSize(400, 300);
        QTest::newRow("whole") << 1.0 << QSize(4000, 3000);
        QTest::newRow("enlarged") << 3.0 << QSize(4000, 3000);
    }
    void asksForWhatItShows()
    {
        QFETCH(qreal, scale);
        ImageZoom zoom = zoomOf({4000, 3000}, {400, 300});
        zoom.zoomTo(scale, zoom.middle());
        QTEST(zoom.wantedPixels(), "wanted");
    }

    void asksInSteps()
    {
        QCOMPARE(coarserPixels({1, 512}), QSize(512, 512));
        QCOMPARE(coarserPixels({513, 768}), QSize(768, 768));
        QCOMPARE(coarserPixels({769, 3000}), QSize(1152, 3888));
    }
};

QTEST_APPLESS_MAIN(TestImageZoom)
#include "tst_imagezoom.moc"
