// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "database.h"
#include "fixtures.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Skydock;

namespace {

int craftIn(const QString &path)
{
    const Database database = valueOf(Database::open(path, Database::Access::Read));
    return valueOf(SpacecraftStore(database.handle()).count({}));
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bundled catalogue as files, to be broken.
QString catalogueCopy(const QTemporaryDir &dir)
{
    const QDir source(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue"));
    const QStringList names = source.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names)
        QFile::copy(source.filePath(name), dir.filePath(name));
    return dir.path();
}

} // namespace

class TestMirror : public QObject
{
    Q_OBJECT
private slots:
    void firstStartHoldsTheBundledCatalogue()
    {
        const QTemporaryDir dir;
        const Mirror mirror(dir.filePath(QStringLiteral("not/yet/there")));
        const MirrorInfo info = valueOf(mirror.open());
        QVERIFY(info.filledFromCatalogue);
        QVERIFY(!info.setAside);
        QVERIFY(info.newestFetchMs);
        QVERIFY(!info.hasFetched);
        QCOMPARE(craftIn(mirror.path()), 34); // 20 listed and 14 inside stays and flights
        QVERIFY(!valueOf(mirror.open()).filledFromCatalogue);
    }

    void damagedFileIsSetAsideAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database at all") << QByteArray("This was a database once.").repeated(100);
        QTest::newRow("header, then rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
    }

    void damagedFileIsSetAsideAndKept()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir dir;
        const Mirror mirror(dir.path());
        writeFile(mirror.path(), content);
        const MirrorInfo info = valueOf(mirror.open());
        QVERIFY(info.setAside);
        QCOMPARE(contentOf(*info.setAside), content);
        QCOMPARE(craftIn(mirror.path()), 34);
    }

    void damageInsideIsFound()
    {
        const QTemporaryDir dir;
        const Mirror mirror(dir.path());
        (void)valueOf(mirror.open());
        QFile file(mirror.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(qint64(3) * 4096));
        file.write(QByteArray(qsizetype(file.size()) - qsizetype(4) * 4096, '\x5a'));
        file.close();
        const MirrorInfo info = valueOf(mirror.open());
        QVERIFY(info.setAside);
        QVERIFY(QFile::exists(*info.setAside));
        QCOMPARE(craftIn(mirror.path()), 34);
    }

    void anotherProgramsDatabaseIsSetAside()
    {
        const QTemporaryDir dir;
        const Mirror mirror(dir.path());
        {
            const Database other = valueOf(Database::open(mirror.path(), Database::Access::Write));
            (void)valueOf(Sql::run(other.handle(), QStringLiteral("CREATE TABLE songs (title TEXT)")));
        }
        const MirrorInfo info = valueOf(mirror.open());
        QVERIFY(info.setAside);
        const Database kept = valueOf(Database::open(*info.setAside, Database::Access::Read));
        QVERIFY(Sql::run(kept.handle(), QStringLiteral("SELECT title FROM songs")));
    }

    void newerMirrorIsRefusedAndUntouched()
    {
        const QTemporaryDir dir;
        const Mirror mirror(dir.path());
        (void)valueOf(mirror.open());
        {
            const Database database = valueOf(Database::open(mirror.path(), Database::Access::Write));
            (void)valueOf(Sql::run(database.handle(), QStringLiteral("PRAGMA user_version = 999")));
        }
        const Result<MirrorInfo> info = mirror.open();
        QVERIFY(!info);
        QCOMPARE(info.error().kind, Error::Kind::NewerSchema);
        QVERIFY(info.error().text.contains(QStringLiteral("999")));
        QCOMPARE(craftIn(mirror.path()), 34);
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("*damaged*")}).size(), 0);
    }

    void folderThatCannotBeMadeIsAPermissionError_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("below a file") << QStringLiteral(SKYDOCK_SOURCE_DIR "/CMakeLists.txt/data");
        QTest::newRow("a file itself") << QStringLiteral(SKYDOCK_SOURCE_DIR "/LICENSE");
        QTest::newRow("a file system that takes none") << QStringLiteral("/proc/skydock");
    }

    void folderThatCannotBeMadeIsAPermissionError()
    {
        QFETCH(const QString, folder);
        const Result<MirrorInfo> info = Mirror(folder).open();
        QVERIFY(!info);
        QCOMPARE(info.error().kind, Error::Kind::Permission);
        QVERIFY2(info.error().text.contains(folder), qPrintable(info.error().text));
    }

    void damagedCatalogueLeavesNoHalfMirror()
    {
        const QTemporaryDir source;
        const QString catalogue = catalogueCopy(source);
        writeFile(catalogue + QStringLiteral("/docking_events.json"),
                  "{\"count\": 10, \"results\": [{\"id\": ");
        const QTemporaryDir dir;
        const Mirror mirror(dir.path());
        const Result<MirrorInfo> info = mirror.open(catalogue);
        QVERIFY(!info);
        QCOMPARE(info.error().kind, Error::Kind::Damaged);
        QVERIFY(info.error().text.contains(QStringLiteral("docking_events.json")));
        QCOMPARE(craftIn(mirror.path()), 0);
        QVERIFY(valueOf(mirror.open()).filledFromCatalogue);
        QCOMPARE(craftIn(mirror.path()), 34);
    }

    void damagedCatalogueDoesNotLockAFilledMirror()
    {
        const QTemporaryDir dir;
        const Mirror mirror(dir.path());
        (void)valueOf(mirror.open());
        const QTemporaryDir nothing;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("catalogue is damaged")));
        QVERIFY(mirror.open(nothing.path()));
    }

    void fullDiskKeepsThePageOutWhole()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const DecodedPage page = valueOf(decodePage(
            contentOf(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue/docking_events.json")),
            Collection::DockingEvents, {}));
        const int pages =
            valueOf(Sql::scalar(mirror.database(), QStringLiteral("PRAGMA page_count")))->toInt();
        (void)valueOf(
            Sql::run(mirror.database(), QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)));
        const Result<void> written = Mirror::write(mirror.database(), page);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::StorageFull);
        QCOMPARE(craftIn(mirror.path()), 0);
        (void)valueOf(Sql::run(mirror.database(), QStringLiteral("PRAGMA max_page_count = 100000")));
        QVERIFY(Mirror::write(mirror.database(), page));
        QCOMPARE(craftIn(mirror.path()), int(page.spacecraft.size()));
    }
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
