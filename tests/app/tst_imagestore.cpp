// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagestore.h"

#include "imagedecode.h"
#include "loopbackserver.h"
#include "sampleimage.h"
#include "testclock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// Pictures as the window sees them: asked for in passing, answered by a signal.
class TestImageStore : public QObject
{
    Q_OBJECT
private slots:
    void loadsAPicture();
    void asksOnceForManyRows();
    void showsAnotherSizeMeanwhile();
    void givesUpWhatIsReleased();
    void needsNoNetworkAfterARestart();
    void saysWhyThereIsNone();
    void triesAgainAfterAWhile_data();
    void triesAgainAfterAWhile();
    void asksNobodyWithoutTls_data();
    void asksNobodyWithoutTls();
    void decodesElsewhere();
    void mayEndAtAnyTime();
    void knowsTheWholeSize();
    void savesAPicture();
};

namespace {

using State = ImageSource::State;
constexpr qint64 minuteMs = 60'000;

/// A server whose every address /N.png is picture N, and a store that gets its pictures from there.
class StoreFixture
{
public:
    /// `same`: the same picture at every address.
    explicit StoreFixture(const QByteArray &same = {})
        : server([same](const HttpRequest &request) {
            if (!same.isEmpty())
                return HttpResponse{200, "image/jpeg", same};
            const int number = request.path.mid(1).section(u'.', 0, 0).toInt();
            return HttpResponse{200, "image/png", sampleImage(number, {100, 80}, "png")};
        })
    {
        restart();
    }
    void restart() { store = std::make_unique<ImageStore>(m_dir.filePath(u"pictures"_s), &clock); }
    QUrl url(int number) const { return server.url(u"/%1.png"_s.arg(number)); }
    State state(int number) { return store->picture(url(number), {50, 50}).state; }
    bool settles(int number)
    {
        return QTest::qWaitFor([&] { return state(number) != State::Loading; });
    }

    TestClock clock;
    LoopbackServer server;
    std::unique_ptr<ImageStore> store;

private:
    QTemporaryDir m_dir;
};

} // namespace

void TestImageStore::loadsAPicture()
{
    StoreFixture fixture;
    QSignalSpy changed(fixture.store.get(), &ImageSource::changed);
    const ImageSource::Picture first = fixture.store->picture(fixture.url(1), {50, 50});
    QCOMPARE(first.state, State::Loading);
    QVERIFY(first.image.isNull());
    QVERIFY(changed.wait());
    QCOMPARE(changed.takeFirst().at(0).toUrl(), fixture.url(1));
    const ImageSource::Picture picture = fixture.store->picture(fixture.url(1), {50, 50});
    QCOMPARE(picture.state, State::Ready);
    QCOMPARE(picture.image.size(), QSize(50, 40));
    QVERIFY(changed.isEmpty());
}

void TestImageStore::asksOnceForManyRows()
{
    StoreFixture fixture;
    QSignalSpy changed(fixture.store.get(), &ImageSource::changed);
    for (int row = 0; row < 100; ++row)
        QCOMPARE(fixture.state(1), State::Loading);
    QVERIFY(fixture.settles(1));
    QCOMPARE(fixture.state(1), State::Ready);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestImageStore::showsAnotherSizeMeanwhile()
{
    StoreFixture fixture;
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    const ImageSource::Picture larger = fixture.store->picture(fixture.url(1), {80, 80});
    QCOMPARE(larger.state, State::Loading);
    QCOMPARE(larger.image.size(), QSize(50, 40));
    QTRY_COMPARE(fixture.store->picture(fixture.url(1), {80, 80}).image.size(), QSize(80, 64));
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestImageStore::givesUpWhatIsReleased()
{
    StoreFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody), {.times = 4});
    QSignalSpy changed(fixture.store.get(), &ImageSource::changed);
    for (int number = 1; number <= 6; ++number)
        QCOMPARE(fixture.state(number), State::Loading);
    QTRY_COMPARE(fixture.server.requests().size(), 4);
    fixture.store->release(fixture.url(6));
    for (int number = 1; number <= 4; ++number)
        fixture.store->release(fixture.url(number));
    QVERIFY(fixture.settles(5));
    QCOMPARE(fixture.state(5), State::Ready);
    QCOMPARE(changed.size(), 1);
    QVERIFY2(fixture.server.requestsBelow(u"/6.png"_s).isEmpty(), "never sent");
    QTRY_VERIFY2(fixture.server.openConnections() <= 1, "those under way were cut off");

    QCOMPARE(fixture.state(1), State::Loading);
    QVERIFY(fixture.settles(1));
    QCOMPARE(fixture.state(1), State::Ready);
}

void TestImageStore::needsNoNetworkAfterARestart()
{
    StoreFixture fixture;
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    fixture.restart();
    fixture.server.goDown();
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    QCOMPARE(fixture.state(1), State::Ready);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestImageStore::saysWhyThereIsNone()
{
    StoreFixture fixture;
    fixture.server.inject(Faults::html(404));
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    const ImageSource::Picture picture = fixture.store->picture(fixture.url(1), {50, 50});
    QCOMPARE(picture.state, State::Failed);
    QVERIFY2(picture.reason.contains("not found"_L1), qPrintable(picture.reason));
    QVERIFY(picture.image.isNull());
}

void TestImageStore::triesAgainAfterAWhile_data()
{
    QTest::addColumn<bool>("offline");
    QTest::addColumn<qint64>("patienceMs");
    QTest::newRow("not found") << false << 10 * minuteMs;
    QTest::newRow("no network") << true << minuteMs;
}

void TestImageStore::triesAgainAfterAWhile()
{
    QFETCH(bool, offline);
    QFETCH(qint64, patienceMs);
    StoreFixture fixture;
    fixture.server.inject(Faults::html(404));
    if (offline)
        fixture.server.goDown();
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    fixture.clock.advance(patienceMs - 1);
    QCOMPARE(fixture.state(1), State::Failed);
    fixture.store->release(fixture.url(1));
    QCOMPARE(fixture.state(1), State::Failed);
    QVERIFY(fixture.server.isListening() || fixture.server.comeBack());
    fixture.server.clearFaults();
    fixture.clock.advance(1);
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    QCOMPARE(fixture.state(1), State::Ready);
}

void TestImageStore::asksNobodyWithoutTls_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "http://example.org/1.png", "file:///etc/passwd", "data:image/png;base64,AAAA",
          "qrc:/icons/info.svg", "ftp://example.org/1.png", "1.png", "https://me:it@example.org/"})
        QTest::addRow("\"%s\"", url) << QString::fromLatin1(url);
}

void TestImageStore::asksNobodyWithoutTls()
{
    QFETCH(QString, url);
    StoreFixture fixture;
    const ImageSource::Picture picture = fixture.store->picture(QUrl(url), {50, 50});
    QCOMPARE(picture.state, State::Failed);
    QVERIFY(!picture.reason.isEmpty());
    fixture.store->release(QUrl(url));
}

/// Photographs that take long to decode do not hold up the window: no more than a hiccup of a busy machine.
void TestImageStore::decodesElsewhere()
{
    constexpr int count = 8;
    const QSize pixels(2000, 2000);
    const QByteArray photograph = sampleImage(1, {3000, 3000}, "jpeg");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(decodeImage(photograph, pixels));
    const qint64 decodingMs = timer.elapsed();

    StoreFixture fixture(photograph);
    int pauses = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] { pauses += timer.restart() >= decodingMs; });
    heartbeat.start(1);
    timer.restart();
    int ready = 0;
    connect(fixture.store.get(), &ImageSource::changed, &heartbeat, [&ready] { ++ready; });
    for (int number = 1; number <= count; ++number)
        fixture.store->picture(fixture.url(number), pixels);
    QTRY_COMPARE_WITH_TIMEOUT(ready, count, 60'000);
    QVERIFY2(pauses < count / 2, qPrintable(u"%1 pauses of %2 ms"_s.arg(pauses).arg(decodingMs)));
}

void TestImageStore::mayEndAtAnyTime()
{
    StoreFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody), {.times = 2});
    for (int number = 1; number <= 30; ++number)
        QCOMPARE(fixture.state(number), State::Loading);
    QTRY_VERIFY(fixture.server.requests().size() >= 2);
    fixture.store.reset();
    QTRY_COMPARE(fixture.server.openConnections(), 0);
}

void TestImageStore::knowsTheWholeSize()
{
    StoreFixture fixture;
    QVERIFY(fixture.state(1) == State::Loading && fixture.settles(1));
    QCOMPARE(fixture.store->picture(fixture.url(1), {50, 50}).whole, QSize(100, 80));
    QCOMPARE(fixture.store->picture(fixture.url(1), {70, 70}).whole, QSize(100, 80));
    QCOMPARE(fixture.store->picture(fixture.url(2), {70, 70}).whole, QSize());
}

void TestImageStore::savesAPicture()
{
    StoreFixture fixture;
    const QTemporaryDir dir;
    QSignalSpy saved(fixture.store.get(), &ImageSource::saved);
    QSignalSpy progressed(fixture.store.get(), &ImageSource::progressed);
    fixture.store->save(fixture.url(1), dir.filePath(u"a.png"_s));
    fixture.store->release(fixture.url(1)); // looking away does not undo it
    QVERIFY(saved.wait());
    QCOMPARE(saved.first(), (QVariantList{fixture.url(1), dir.filePath(u"a.png"_s), QString()}));
    QFile file(dir.filePath(u"a.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), sampleImage(1, {100, 80}, "png"));
    QVERIFY(!progressed.isEmpty());
}

QTEST_GUILESS_MAIN(TestImageStore)
#include "tst_imagestore.moc"
