// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "displaytext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Skydock;

namespace {

/// Rows of a name and a number: "Craft 0", 0 and so on, with a few that are hard to write.
class FakeReader : public TableReader
{
public:
    explicit FakeReader(int rows) : m_rows(rows) {}

    Result<int> count() const override
    {
        return failCount ? Result<int>(failure(Error::Kind::Storage, QStringLiteral("no count"))) : m_rows;
    }
    Result<void> forEach(RowRange rows, const Visit &visit) const override
    {
        for (int row = rows.first; row < rows.end(); ++row) {
            if (row == failAt)
                return failure(Error::Kind::Damaged, QStringLiteral("The mirror's file is damaged."));
            const TableRow visited{row, [row](int column) { return text(row, column); },
                                   [row]() -> Result<QByteArray> {
                                       return QByteArrayLiteral("{\"id\":") + QByteArray::number(row) + '}';
                                   }};
            if (const Result<bool> wantsMore = visit(visited); !wantsMore)
                return tl::unexpected(wantsMore.error());
        }
        return {};
    }

    static QString text(int row, int column)
    {
        if (column == 1)
            return row == 2 ? DisplayText::dash() : QString::number(row);
        const QString names[] = {QStringLiteral("Soyuz, MS"), QStringLiteral("=HYPERLINK(\"x\")"),
                                 QStringLiteral("神舟\t\"22\"")};
        return names[row % 3];
    }

    bool failCount = false;
    int failAt = -1;

private:
    int m_rows;
};

TableExtract twoColumns()
{
    return {std::nullopt, {0, 1}, {QStringLiteral("Name"), QStringLiteral("Flights")}};
}

QByteArray written(const FakeReader &reader, const TableExtract &extract, TableFormat format)
{
    QByteArray bytes;
    const Result<int> rows = writeExtract(reader, extract, format, TableProgress(),
                                          [&bytes](const QByteArray &more) -> Result<void> {
                                              bytes += more;
                                              return {};
                                          });
    return rows ? bytes : rows.error().text.toUtf8();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT
private slots:
    void formats_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("csv") << TableFormat::Csv
                             << QByteArray(
                                    "Name,Flights\r\n\"Soyuz, MS\",0\r\n\"'=HYPERLINK(\"\"x\"\")\",1\r\n"
                                    "\"神舟\t\"\"22\"\"\",\r\n");
        QTest::newRow("tsv") << TableFormat::Tsv
                             << QByteArray(
                                    "Name\tFlights\nSoyuz, MS\t0\n'=HYPERLINK(\"x\")\t1\n神舟 \"22\"\t\n");
        QTest::newRow("json") << TableFormat::Json
                              << QByteArray("{\"count\":3,\"next\":null,\"previous\":null,\"results\":[\n"
                                            "{\"id\":0},\n{\"id\":1},\n{\"id\":2}\n]}\n");
    }
    void formats()
    {
        QFETCH(TableFormat, format);
        QTEST(written(FakeReader(3), twoColumns(), format), "expected");
    }

    void jsonReadsLikeAPageOfTheApi()
    {
        for (const int rows : {0, 1, 250}) {
            const QJsonObject page =
                QJsonDocument::fromJson(written(FakeReader(rows), twoColumns(), TableFormat::Json)).object();
            QCOMPARE(page.value(QStringLiteral("count")).toInt(-1), rows);
            QCOMPARE(page.value(QStringLiteral("results")).toArray().size(), rows);
        }
    }

    void onlyTheRowsAsked()
    {
        TableExtract extract = twoColumns();
        extract.titles.clear();
        extract.columns = {1};
        extract.rows = {{7, 2}, {3, 1}, {98, 10}, {8, 1}};
        QCOMPARE(written(FakeReader(100), extract, TableFormat::Csv),
                 QByteArray("3\r\n7\r\n8\r\n98\r\n99\r\n"));
        // And what is no longer there counts for nothing.
        QVERIFY(written(FakeReader(4), extract, TableFormat::Json).startsWith("{\"count\":1,"));
    }

    void ranges_data()
    {
        QTest::addColumn<QList<RowRange>>("ranges");
        QTest::addColumn<QList<RowRange>>("tidy");
        using Ranges = QList<RowRange>;
        QTest::newRow("none") << Ranges{} << Ranges{};
        QTest::newRow("neighbours") << Ranges{{3, 2}, {0, 3}} << Ranges{{0, 5}};
        QTest::newRow("overlap") << Ranges{{0, 4}, {2, 4}} << Ranges{{0, 6}};
        QTest::newRow("inside") << Ranges{{0, 9}, {2, 1}} << Ranges{{0, 9}};
        QTest::newRow("gap") << Ranges{{5, 1}, {1, 1}} << Ranges{{1, 1}, {5, 1}};
        QTest::newRow("beyond the end") << Ranges{{8, 5}, {20, 1}} << Ranges{{8, 2}};
    }
    void ranges()
    {
        QFETCH(QList<RowRange>, ranges);
        QTEST(tidyRanges(ranges, 10), "tidy");
    }

    void aCopyShowsDashesAndEndsWithoutALine()
    {
        TableExtract extract = twoColumns();
        extract.hasDashes = true;
        extract.rows = {{2, 1}};
        const Result<TableOutcome> copy = extractText(FakeReader(3), extract, TableProgress());
        QVERIFY(copy);
        QCOMPARE(copy->text, QStringLiteral("Name\tFlights\n神舟 \"22\"\t–"));
    }

    void writesAFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.csv"));
        const TableProgress progress;
        const Result<TableOutcome> outcome =
            exportToFile(FakeReader(1000), twoColumns(), TableFormat::Csv, progress, path);
        QVERIFY(outcome);
        QCOMPARE(outcome->rows, 1000);
        QCOMPARE(progress.done(), 1000);
        QCOMPARE(progress.total(), 1000);
        QCOMPARE(contentOf(path).count('\n'), 1001);
    }

    void failuresLeaveNothingBehind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("failAt");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << QStringLiteral("missing/a.csv") << -1
                                   << QStringLiteral("There is no folder");
        QTest::newRow("a folder in its place")
            << QStringLiteral("folder") << -1 << QStringLiteral("is a folder");
        QTest::newRow("a device") << QStringLiteral("/dev/full") << -1 << QStringLiteral("the disk is full");
        QTest::newRow("the mirror fails half way")
            << QStringLiteral("a.csv") << 500 << QStringLiteral("damaged");
    }
    void failuresLeaveNothingBehind()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
        FakeReader reader(1000);
        QFETCH(int, failAt);
        reader.failAt = failAt;
        const Result<TableOutcome> outcome = exportToFile(
            reader, twoColumns(), TableFormat::Csv, TableProgress(), QDir(dir.path()).absoluteFilePath(name));
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().text.contains(says), qPrintable(outcome.error().text));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("folder")});
    }

    void aFolderWithoutPermissionSaysSo()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkdir(folder));
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const Result<TableOutcome> outcome = exportToFile(FakeReader(3), twoColumns(), TableFormat::Csv,
                                                          TableProgress(), folder + QStringLiteral("/a.csv"));
        QFile::setPermissions(folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (outcome) // the administrator may write everywhere
            return;
        QCOMPARE(outcome.error().kind, Error::Kind::Permission);
        QVERIFY(outcome.error().text.contains(QStringLiteral("may not be written here")));
    }

    void aDiskThatTakesNoMoreLeavesNoFile()
    {
        const QTemporaryDir dir;
        const auto before = std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{rlim_t(64) * 1024, limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<TableOutcome> outcome =
            exportToFile(FakeReader(100'000), twoColumns(), TableFormat::Csv, TableProgress(),
                         dir.filePath(QStringLiteral("a.csv")));
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, before);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().text.contains(QStringLiteral("could not be written")),
                 qPrintable(outcome.error().text));
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aFailureKeepsTheFileThatWasThere()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.json"));
        QVERIFY(exportToFile(FakeReader(3), twoColumns(), TableFormat::Json, TableProgress(), path));
        const QByteArray before = contentOf(path);
        FakeReader reader(1000);
        reader.failAt = 999;
        QVERIFY(!exportToFile(reader, twoColumns(), TableFormat::Json, TableProgress(), path));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void cancellingStopsAndLeavesNothing()
    {
        const QTemporaryDir dir;
        const TableProgress progress;
        progress.cancel();
        const Result<TableOutcome> outcome = exportToFile(FakeReader(1000), twoColumns(), TableFormat::Csv,
                                                          progress, dir.filePath(QStringLiteral("a.csv")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        QCOMPARE(progress.done(), 0);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aFailedCountIsSaid()
    {
        FakeReader reader(3);
        reader.failCount = true;
        QCOMPARE(written(reader, twoColumns(), TableFormat::Csv), QByteArray("no count"));
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
