// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagefixture.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestImageFetcher : public QObject
{
    Q_OBJECT
private slots:
    void fetchesAPicture();
    void fetchesOnceForAllSizes();
    void fetchesFourAtATime();
    void dropsWhatHasNotBegun();
    void dropsWhatIsUnderWay();
    void mayEndAtAnyTime_data();
    void mayEndAtAnyTime();
    void keepsPicturesOverARestart();
    void refreshesOldPictures();
    void showsOldPicturesWhenThereAreNoNew_data();
    void showsOldPicturesWhenThereAreNoNew();
    void forgetsWhatTheServerHasNoMore();
    void mendsADamagedFile();
    void keepsWithinItsBound();
    void followsARedirectElsewhere();
    void saysHowFarItIs();
    void savesWhatTheServerSends();
    void savesWhatIsOnTheDisk();
    void savesWhatNobodyLooksAtAnyMore();
    void savesNothingThatIsNoPicture();
    void saysWhyItCannotSave();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestImageFetcher::saysHowFarItIs()
{
    ImageFixture fixture;
    const qint64 size = sampleImage(1, {100, 80}, "png").size();
    QSignalSpy progressed(fixture.fetcher.get(), &ImageFetcher::progressed);
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last(), (QVariantList{fixture.url(1), size, size}));
}

void TestImageFetcher::savesWhatTheServerSends()
{
    ImageFixture fixture;
    const QTemporaryDir dir;
    QSignalSpy saved(fixture.fetcher.get(), &ImageFetcher::saved);
    fixture.fetcher->save(fixture.url(1), dir.filePath(u"a.png"_s), fixture.nowMs);
    fixture.fetcher->save(fixture.url(1), dir.filePath(u"b.png"_s), fixture.nowMs);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(saved.first(), (QVariantList{fixture.url(1), dir.filePath(u"a.png"_s), QString()}));
    QCOMPARE(contentOf(dir.filePath(u"a.png"_s)), sampleImage(1, {100, 80}, "png"));
    QCOMPARE(contentOf(dir.filePath(u"b.png"_s)), sampleImage(1, {100, 80}, "png"));
    QCOMPARE(fixture.server.requests().size(), 1);
    QVERIFY2(fixture.images.isEmpty(), "nobody wanted to see it");
}

void TestImageFetcher::savesWhatIsOnTheDisk()
{
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    fixture.server.goDown();
    const QTemporaryDir dir;
    fixture.fetcher->save(fixture.url(1), dir.filePath(u"a.png"_s), fixture.nowMs);
    QCOMPARE(contentOf(dir.filePath(u"a.png"_s)), sampleImage(1, {100, 80}, "png"));
}

void TestImageFetcher::savesWhatNobodyLooksAtAnyMore()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody));
    const QTemporaryDir dir;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    fixture.fetcher->save(fixture.url(1), dir.filePath(u"a.png"_s), fixture.nowMs);
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    fixture.fetcher->drop(fixture.url(1));
    fixture.server.release();
    QTRY_COMPARE(contentOf(dir.filePath(u"a.png"_s)), sampleImage(1, {100, 80}, "png"));
    QVERIFY(fixture.images.isEmpty());
}

void TestImageFetcher::savesNothingThatIsNoPicture()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::html(200));
    const QTemporaryDir dir;
    QSignalSpy saved(fixture.fetcher.get(), &ImageFetcher::saved);
    fixture.fetcher->save(fixture.url(1), dir.filePath(u"a.png"_s), fixture.nowMs);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!saved.first().at(2).toString().isEmpty());
    QVERIFY(!QFile::exists(dir.filePath(u"a.png"_s)));
}

void TestImageFetcher::saysWhyItCannotSave()
{
    ImageFixture fixture;
    QSignalSpy saved(fixture.fetcher.get(), &ImageFetcher::saved);
    fixture.fetcher->save(fixture.url(1), u"/missing/folder/a.png"_s, fixture.nowMs);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.first().at(2).toString().contains(u"/missing/folder"_s));
}

void TestImageFetcher::fetchesAPicture()
{
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.shown(), QStringList{u"1: 50x40"_s});
    QVERIFY(fixture.images.constFirst() == decodeImage(sampleImage(1, {100, 80}, "png"), {50, 50}));
    const HttpRequest request = fixture.server.requests().at(0);
    QCOMPARE(request.header("User-Agent"), "Skydock/" SKYDOCK_VERSION);
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.header("Cookie"), QByteArray());
    QVERIFY(request.header("Accept").startsWith("image/"));
}

void TestImageFetcher::fetchesOnceForAllSizes()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    fixture.fetcher->want(fixture.url(1), {20, 20}, fixture.nowMs);
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    fixture.fetcher->want(fixture.url(1), {10, 10}, fixture.nowMs);
    fixture.server.release();
    QTRY_COMPARE(fixture.shown(), (QStringList{u"1: 50x40"_s, u"1: 20x16"_s, u"1: 10x8"_s}));
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestImageFetcher::fetchesFourAtATime()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallBeforeHead), {.times = 0});
    for (int number = 1; number <= 6; ++number)
        fixture.fetcher->want(fixture.url(number), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.server.requests().size(), 4);
    fixture.fetcher->drop(fixture.url(1));
    QTRY_COMPARE(fixture.server.requests().size(), 5);
    fixture.server.clearFaults();
    fixture.server.release();
    QTRY_COMPARE(fixture.images.size(), 5);
    QCOMPARE(fixture.server.requests().size(), 6);
}

void TestImageFetcher::dropsWhatHasNotBegun()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallBeforeHead), {.times = 0});
    for (int number = 1; number <= 6; ++number)
        fixture.fetcher->want(fixture.url(number), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.server.requests().size(), 4);
    fixture.fetcher->drop(fixture.url(5));
    fixture.fetcher->drop(fixture.url(77));
    fixture.server.clearFaults();
    fixture.server.release();
    QTRY_COMPARE(fixture.images.size(), 5);
    QVERIFY(fixture.server.requestsBelow(u"/5.png"_s).isEmpty());
}

void TestImageFetcher::dropsWhatIsUnderWay()
{
    ImageFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    fixture.fetcher->drop(fixture.url(1));
    QTRY_COMPARE(fixture.server.openConnections(), 0);

    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.shown(), QStringList{u"1: 50x40"_s});
    QVERIFY(fixture.failures.isEmpty());
}

void TestImageFetcher::mayEndAtAnyTime_data()
{
    QTest::addColumn<Fault::Wire>("wire");
    QTest::newRow("before the head") << Fault::Wire::StallBeforeHead;
    QTest::newRow("in the body") << Fault::Wire::StallInBody;
    QTest::newRow("while it is decoded") << Fault::Wire::None;
}

void TestImageFetcher::mayEndAtAnyTime()
{
    QFETCH(Fault::Wire, wire);
    ImageFixture fixture;
    fixture.server.inject(Faults::onWire(wire), {.times = 0});
    bool sent = false;
    fixture.server.afterAnswer([&sent](const HttpRequest &) { sent = true; });
    for (int number = 1; number <= 6; ++number)
        fixture.fetcher->want(fixture.url(number), {50, 50}, fixture.nowMs);
    QTRY_VERIFY(wire == Fault::Wire::None ? sent : fixture.server.requests().size() == 4);
    fixture.fetcher.reset();
    QTRY_COMPARE(fixture.server.openConnections(), 0);
}

void TestImageFetcher::keepsPicturesOverARestart()
{
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    fixture.restart();
    fixture.server.goDown();
    fixture.fetcher->want(fixture.url(1), {20, 20}, fixture.nowMs + fixture.limits.freshMs - 1);
    QTRY_COMPARE(fixture.shown(), (QStringList{u"1: 50x40"_s, u"1: 20x16"_s}));
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestImageFetcher::refreshesOldPictures()
{
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    const qint64 laterMs = fixture.nowMs + fixture.limits.freshMs;
    fixture.fetcher->want(fixture.url(1), {50, 50}, laterMs);
    QTRY_COMPARE(fixture.images.size(), 2);
    QCOMPARE(fixture.server.requests().size(), 2);
    fixture.fetcher->want(fixture.url(1), {50, 50}, laterMs + 1000);
    QTRY_COMPARE(fixture.images.size(), 3);
    QCOMPARE(fixture.server.requests().size(), 2);
}

void TestImageFetcher::showsOldPicturesWhenThereAreNoNew_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("500") << Faults::html(500);
    QTest::newRow("a page with 200") << Faults::html(200);
    QTest::newRow("broken off") << Faults::onWire(Fault::Wire::ResetInBody);
    QTest::newRow("too large") << Faults::oversized();
    QTest::newRow("redirected to a file") << Faults::redirect(QUrl(u"file:///etc/passwd"_s));
}

void TestImageFetcher::showsOldPicturesWhenThereAreNoNew()
{
    QFETCH(Fault, fault);
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    fixture.server.inject(fault);
    const qint64 laterMs = fixture.nowMs + fixture.limits.freshMs;
    fixture.fetcher->want(fixture.url(1), {50, 50}, laterMs);
    QTRY_COMPARE(fixture.images.size(), 2);
    QCOMPARE(fixture.server.requests().size(), 2);
    fixture.restart();
    fixture.server.goDown();
    fixture.fetcher->want(fixture.url(1), {50, 50}, laterMs);
    QTRY_COMPARE(fixture.images.size(), 3);
    QVERIFY(fixture.failures.isEmpty());
}

void TestImageFetcher::forgetsWhatTheServerHasNoMore()
{
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    fixture.server.inject(Faults::html(404));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs + fixture.limits.freshMs);
    QTRY_COMPARE(fixture.failures.size(), 1);
    QCOMPARE(fixture.failures.constFirst().kind, Error::Kind::NotFound);
    QCOMPARE(fixture.keptBytes(), 0);
}

void TestImageFetcher::mendsADamagedFile()
{
    ImageFixture fixture;
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 1);
    QVERIFY(ImageDisk(fixture.folder(), fixture.limits.diskBytes)
                .write(fixture.url(1), sampleImage(1, {100, 80}, "png").left(100), fixture.nowMs));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.images.size(), 2);
    QCOMPARE(fixture.server.requests().size(), 2);
    QCOMPARE(fixture.keptBytes(), sampleImage(1, {100, 80}, "png").size());
}

void TestImageFetcher::keepsWithinItsBound()
{
    ImageFixture fixture;
    const qint64 bound = 3 * sampleImage(1, {100, 80}, "png").size();
    fixture.fetcher->setDiskBytes(bound);
    for (int number = 1; number <= 10; ++number)
        fixture.fetcher->want(fixture.url(number), {50, 50}, fixture.nowMs + number);
    QTRY_COMPARE(fixture.images.size(), 10);
    QVERIFY(fixture.keptBytes() > 0 && fixture.keptBytes() <= bound);
}

/// Picture hosts hand over to others.
void TestImageFetcher::followsARedirectElsewhere()
{
    ImageFixture fixture;
    ImageFixture other;
    fixture.server.inject(Faults::redirect(other.url(2)));
    fixture.fetcher->want(fixture.url(1), {50, 50}, fixture.nowMs);
    QTRY_COMPARE(fixture.shown(), QStringList{u"1: 50x40"_s});
    QCOMPARE(other.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestImageFetcher)
#include "tst_imagefetcher.moc"
