// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestImageDisk : public QObject
{
    Q_OBJECT
private slots:
    void keepsPictures();
    void replacesAPicture();
    void forgetsOnePicture();
    void theOldestGo();
    void aSmallerBoundTakesEffect();
    void keepsNothingIfToldSo();
    void refusesWhatIsLargerThanTheBound();
    void countsWhatOthersLeft();
    void saysThatItCannotWrite();
    void hasNoNamesFromOutside();
};

namespace {

constexpr qint64 nowMs = 1'745'325'600'000;
constexpr qint64 secondMs = 1000;
constexpr qint64 plenty = 1'000'000;

QUrl url(int number)
{
    return QUrl(u"https://images.example.org/%1.jpeg"_s.arg(number));
}

QByteArray picture(int number)
{
    return QByteArray(1000, char('a' + number));
}

QString folderIn(const QTemporaryDir &dir)
{
    return dir.filePath(u"sub/pictures"_s);
}

QList<int> keptOf(const ImageDisk &disk, int count)
{
    QList<int> kept;
    for (int number = 0; number < count; ++number) {
        if (disk.read(url(number)))
            kept << number;
    }
    return kept;
}

} // namespace

void TestImageDisk::keepsPictures()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), plenty);
    QVERIFY(!disk.read(url(1)));
    QVERIFY(disk.write(url(1), picture(1), nowMs));
    const std::optional<ImageDisk::Kept> kept = ImageDisk(folderIn(dir), plenty).read(url(1));
    QVERIFY(kept);
    QCOMPARE(kept->bytes, picture(1));
    QCOMPARE(kept->fetchedMs, nowMs);
    QVERIFY(!disk.read(url(2)));
}

void TestImageDisk::replacesAPicture()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), 2500);
    for (int round = 0; round < 10; ++round)
        QVERIFY(disk.write(url(1), picture(round), nowMs + round));
    QVERIFY(disk.write(url(2), picture(2), nowMs));
    QCOMPARE(disk.read(url(1))->bytes, picture(9));
    QCOMPARE(disk.read(url(1))->fetchedMs, nowMs + 9);
    QCOMPARE(disk.size(), 2000);
}

void TestImageDisk::forgetsOnePicture()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), plenty);
    QVERIFY(disk.write(url(1), picture(1), nowMs));
    QVERIFY(disk.write(url(2), picture(2), nowMs));
    disk.remove(url(1));
    disk.remove(url(3));
    QCOMPARE(keptOf(disk, 3), QList{2});
}

void TestImageDisk::theOldestGo()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), 5500);
    for (const int number : {3, 1, 4, 0, 2})
        QVERIFY(disk.write(url(number), picture(number), nowMs + number * secondMs));
    QCOMPARE(disk.size(), 5000);
    QVERIFY(disk.write(url(5), picture(5), nowMs + 5000));
    QCOMPARE(keptOf(disk, 6), (QList{2, 3, 4, 5}));
}

void TestImageDisk::aSmallerBoundTakesEffect()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), plenty);
    for (int number = 0; number < 5; ++number)
        QVERIFY(disk.write(url(number), picture(number), nowMs + number * secondMs));
    disk.setMostBytes(2500);
    QCOMPARE(keptOf(disk, 5), (QList{3, 4}));
    disk.setMostBytes(0);
    QCOMPARE(disk.size(), 0);
}

void TestImageDisk::keepsNothingIfToldSo()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), 0);
    QVERIFY(disk.write(url(1), picture(1), nowMs));
    QVERIFY(!disk.read(url(1)));
    QVERIFY(!QFileInfo::exists(folderIn(dir)));
}

void TestImageDisk::refusesWhatIsLargerThanTheBound()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), 2500);
    QVERIFY(disk.write(url(1), picture(1), nowMs));
    QVERIFY(disk.write(url(2), QByteArray(5000, 'x'), nowMs));
    QCOMPARE(keptOf(disk, 3), QList{1});
}

/// Half a file of a process that was killed goes like any other.
void TestImageDisk::countsWhatOthersLeft()
{
    const QTemporaryDir dir;
    QVERIFY(QDir().mkpath(folderIn(dir)));
    QFile half(folderIn(dir) + "/half.XXXXXX"_L1);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(QByteArray(2000, 'x'));
    half.flush();
    QVERIFY(
        half.setFileTime(QDateTime::fromMSecsSinceEpoch(nowMs - 1000), QFileDevice::FileModificationTime));
    half.close();
    ImageDisk disk(folderIn(dir), 2500);
    QVERIFY(disk.write(url(1), picture(1), nowMs));
    QVERIFY(!half.exists());
    QVERIFY(disk.read(url(1)));
}

void TestImageDisk::saysThatItCannotWrite()
{
    ImageDisk disk(u"/proc/version/pictures"_s, plenty);
    const Result<void> written = disk.write(url(1), picture(1), nowMs);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Permission);
    QVERIFY(!disk.read(url(1)));
    disk.setMostBytes(10);
}

void TestImageDisk::hasNoNamesFromOutside()
{
    const QTemporaryDir dir;
    ImageDisk disk(folderIn(dir), plenty);
    QVERIFY(disk.write(QUrl(u"https://example.org/../../../etc/passwd"_s), picture(1), nowMs));
    QVERIFY(disk.write(QUrl(u"https://example.org/"_s + QString(5000, u'x')), picture(2), nowMs));
    const QStringList names = QDir(folderIn(dir)).entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    for (const QString &name : names)
        QVERIFY2(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(name).hasMatch(), qPrintable(name));
}

QTEST_APPLESS_MAIN(TestImageDisk)
#include "tst_imagedisk.moc"
