// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagefixture.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// Broken, huge and mistyped pictures, and servers in trouble: one failure, in words, and nothing is kept.
class TestImageFailures : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void toleratesAWrongType();
    void losesPatience();
    void saysThatThereIsNoNetwork();
    void isStillShownWhenItCannotBeKept();
};

namespace {

using Kind = Error::Kind;

QByteArray hugePng()
{
    QImage picture(8000, 5000, QImage::Format_Mono);
    picture.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.save(&buffer, "png"))
        qFatal("no PNG can be written");
    return bytes;
}

void addAnswers()
{
    const QByteArray png = sampleImage(1, {100, 80}, "png");
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    QTest::newRow("broken") << Faults::json(png.left(png.size() / 2)) << Kind::Damaged << u"damaged"_s;
    QTest::newRow("empty") << Faults::emptyBody() << Kind::Damaged << u"kind"_s;
    QTest::newRow("page") << Faults::html(200) << Kind::Damaged << u"kind"_s;
    QTest::newRow("SVG as PNG") << Faults::json(svg) << Kind::Damaged << u"kind"_s;
    QTest::newRow("SVG") << Faults::status(200, svg, "image/svg+xml") << Kind::Damaged << u"kind"_s;
    QTest::newRow("huge") << Faults::json(hugePng()) << Kind::Damaged << u"too large"_s;
    QTest::newRow("heavy") << Faults::oversized() << Kind::Damaged << u"too large"_s;
    QTest::newRow("endless") << Faults::onWire(Fault::Wire::EndlessBody) << Kind::Damaged << u"too large"_s;
    QTest::newRow("bomb") << Faults::compressionBomb(2) << Kind::Damaged << u"kind"_s;
    QTest::newRow("404") << Faults::html(404) << Kind::NotFound << u"not found"_s;
    QTest::newRow("410") << Faults::html(410) << Kind::NotFound << u"not found"_s;
    QTest::newRow("403") << Faults::html(403) << Kind::Network << u"403"_s;
    QTest::newRow("500") << Faults::html(500) << Kind::Network << u"500"_s;
}

} // namespace

void TestImageFailures::saysWhatHappened_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    addAnswers();
    QTest::newRow("reset") << Faults::onWire(Fault::Wire::ResetInBody) << Kind::Network
                           << u"does not answer"_s;
    QTest::newRow("closed") << Faults::onWire(Fault::Wire::CloseWithoutAnswer) << Kind::Network
                            << u"does not answer"_s;
    QTest::newRow("loop") << Faults::redirectToItself() << Kind::Network << u"not secure"_s;
    for (const char *target :
         {"http://example.org/1.png", "file:///etc/passwd", "http://user@127.0.0.1/1.png"})
        QTest::addRow("redirect to %s", target)
            << Faults::redirect(QUrl(QString::fromLatin1(target))) << Kind::Network << u"not secure"_s;
}

void TestImageFailures::saysWhatHappened()
{
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    ImageFixture fixture;
    fixture.server.inject(fault, {.times = 0});
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    fixture.fetcher->want(fixture.url(1), {20, 20}, fixture.nowMs);
    QTRY_COMPARE(fixture.failures.size(), 1);
    const Error error = fixture.failures.constFirst();
    QTEST(error.kind, "kind");
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QCOMPARE(fixture.keptBytes(), 0);

    fixture.server.clearFaults();
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.shown(), QStringList{u"1: 50x40"_s});
    QCOMPARE(fixture.failures.size(), 1);
}

void TestImageFailures::toleratesAWrongType()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::contentType("text/html"));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.shown(), QStringList{u"1: 50x40"_s});
}

void TestImageFailures::losesPatience()
{
    ImageFixture fixture;
    constexpr qint64 soonMs = 60;
    fixture.limits.download.idleMs = soonMs;
    fixture.restart();
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.failures.size(), 1);
    QTRY_COMPARE(fixture.server.openConnections(), 0);
}

void TestImageFailures::saysThatThereIsNoNetwork()
{
    ImageFixture fixture;
    fixture.server.goDown();
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.failures.size(), 1);
    QCOMPARE(fixture.failures.constFirst().kind, Kind::Offline);
    QVERIFY(fixture.server.comeBack());
}

void TestImageFailures::isStillShownWhenItCannotBeKept()
{
    ImageFixture fixture;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be kept"_s));
    fixture.fetcher = std::make_unique<ImageFetcher>(u"/proc/version/pictures"_s, fixture.limits);
    QSignalSpy decoded(fixture.fetcher.get(), &ImageFetcher::decoded);
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    fixture.fetcher->want(fixture.url(2), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(decoded.size(), 2);
}

QTEST_GUILESS_MAIN(TestImageFailures)
#include "tst_imagefailures.moc"
