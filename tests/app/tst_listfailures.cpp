// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skydockprocess.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray hostTable()
{
    return "Id  Name                         Kind          Ports  Stays\n"
           " 4  International Space Station  spacestation      5      6\n"
           "18  Tiangong space station       spacestation      3      4\n"
           "2 of 2 hosts\n";
}

Outcome listHosts(const QString &dataDir, const std::function<void()> &prepare = {})
{
    return run({u"list"_s, u"hosts"_s, u"--data-dir"_s, dataDir}, prepare);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void pretendToBeNewer(const QString &path)
{
    const QString connection = u"newer"_s;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    if (!database.open() || !QSqlQuery(database).exec(u"PRAGMA user_version = 4711"_s))
        qFatal("cannot change %s", qPrintable(path));
    database = {};
    QSqlDatabase::removeDatabase(connection);
}

/// What is wrong with the way in which the program failed: it has to say why in a sentence and end with status 1. Empty
/// when nothing is.
QString faultOf(const Outcome &outcome)
{
    if (outcome.crashed || outcome.exitCode != 1)
        return u"status %1: %2"_s.arg(outcome.exitCode).arg(outcome.errors);
    const bool isSentence = outcome.errors.startsWith(u"skydock: "_s) && outcome.errors.endsWith(u".\n"_s);
    return isSentence && !showsInnards(outcome.errors) ? QString() : u"says: "_s + outcome.errors;
}

} // namespace

class TestListFailures : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString dir(const QString &name) const { return m_dir.filePath(name); }
    QString file(const QString &name) const { return dir(name) + u"/mirror.sqlite"_s; }

private slots:
    void wrongUsageIsStatus2AndTouchesNothing()
    {
        const Outcome outcome = run(
            {u"list"_s, u"spacecraft"_s, u"--filter"_s, u"colour=red"_s, u"--data-dir"_s, dir(u"usage"_s)});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains(u"in_space"_s) && outcome.errors.contains(u"skydock --help"_s),
                 qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY(!QFileInfo::exists(dir(u"usage"_s)));
    }

    void dataDirectoryCannotBeUsed_data()
    {
        QTest::addColumn<QString>("path");
        writeFile(dir(u"file"_s), "not a directory");
        QTest::newRow("is a file") << dir(u"file"_s);
        QTest::newRow("below a file") << dir(u"file/below"_s);
        QTest::newRow("cannot be created") << u"/proc/nowhere/skydock"_s;
        QTest::newRow("cannot be written") << u"/proc/self"_s;
    }

    void dataDirectoryCannotBeUsed()
    {
        QFETCH(QString, path);
        const Outcome outcome = listHosts(path);
        QCOMPARE(faultOf(outcome), QString());
        QVERIFY2(outcome.errors.contains(path) && outcome.errors.contains(u"--data-dir"_s),
                 qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QByteArray());
    }

    void readOnlyDirectory()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere; /proc stands in for this above");
        QDir().mkpath(dir(u"readonly"_s));
        QFile::setPermissions(dir(u"readonly"_s), QFile::ReadOwner | QFile::ExeOwner);
        const Outcome outcome = listHosts(dir(u"readonly"_s));
        QFile::setPermissions(dir(u"readonly"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(faultOf(outcome), QString());
    }

    void damagedMirrorIsKeptAndReplaced_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("not a database") << QByteArray(8192, '\x5a');
        QTest::newRow("the beginning of one")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
    }

    void damagedMirrorIsKeptAndReplaced()
    {
        QFETCH(QByteArray, damage);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QDir().mkpath(dir(name));
        writeFile(file(name), damage);
        const Outcome outcome = listHosts(dir(name));
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.output, hostTable());
        QVERIFY2(outcome.errors.contains(u"damaged"_s) && !showsInnards(outcome.errors),
                 qPrintable(outcome.errors));
        // The message names a file that is there and holds what was found.
        const QStringList others =
            QDir(dir(name)).entryList({u"mirror?*.sqlite"_s}, QDir::Files).filter(u"damaged"_s);
        QCOMPARE(others.size(), 1);
        QVERIFY2(outcome.errors.contains(others.first()), qPrintable(outcome.errors));
        QFile kept(dir(name) + u'/' + others.first());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damage);
        const Outcome again = listHosts(dir(name));
        QCOMPARE(again.errors, QString());
    }

    void newerMirrorIsLeftAlone()
    {
        QCOMPARE(listHosts(dir(u"newer"_s)).exitCode, 0);
        pretendToBeNewer(file(u"newer"_s));
        const Outcome outcome = listHosts(dir(u"newer"_s));
        QCOMPARE(faultOf(outcome), QString());
        QVERIFY2(outcome.errors.contains(u"newer"_s), qPrintable(outcome.errors));
        QVERIFY(QDir(dir(u"newer"_s)).entryList(QDir::Files).filter(u"damaged"_s).isEmpty());
    }

    void damagedCatalogueFillsNothing()
    {
        QDir().mkpath(dir(u"catalogue"_s));
        const QStringList arguments{u"list"_s, u"spacecraft"_s, u"--data-dir"_s, dir(u"empty"_s)};
        const QStringList broken = arguments + QStringList{u"--catalogue"_s, dir(u"catalogue"_s)};
        const Outcome missing = run(broken);
        QCOMPARE(faultOf(missing), QString());
        QVERIFY2(missing.errors.contains(u"catalogue"_s), qPrintable(missing.errors));
        // The first files are good and the last is cut off: none of them may be in the mirror.
        const QDir source(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue"));
        for (const QString &name : source.entryList({u"*.json"_s}))
            QVERIFY(QFile::copy(source.filePath(name), dir(u"catalogue/"_s) + name));
        QFile last(dir(u"catalogue/spacecraft_flights-2.0.0.json"_s));
        QVERIFY(last.resize(last.size() / 2));
        QCOMPARE(faultOf(run(broken)), QString());
        const Outcome whole = run(arguments + QStringList{u"--format=json"_s});
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.errors));
        QCOMPARE(whole.results().size(),
                 run({u"list"_s, u"spacecraft"_s, u"--format=json"_s, u"--data-dir"_s, dir(u"fresh"_s)})
                     .results()
                     .size());
    }

    void diskIsFullWhileTheMirrorIsMade()
    {
        // Files may grow to 64 KiB and no further, as on a disk with that much left.
        const Outcome outcome = listHosts(dir(u"full"_s), [] {
            const rlimit limit{65'536, 65'536};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        QCOMPARE(faultOf(outcome), QString());
        QCOMPARE(outcome.output, QByteArray());
        const Outcome later = listHosts(dir(u"full"_s));
        QCOMPARE(later.errors, QString());
        QCOMPARE(later.output, hostTable());
    }

    void diskIsFullForTheOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("list") << QStringList{u"list"_s, u"hosts"_s, u"--data-dir"_s, dir(u"output"_s)};
        QTest::newRow("json") << QStringList{u"list"_s, u"spacecraft"_s, u"--format=json"_s, u"--data-dir"_s,
                                             dir(u"output"_s)};
        QTest::newRow("help") << QStringList{u"--help"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
    }

    void diskIsFullForTheOutput()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments, [] { dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO); });
        QCOMPARE(faultOf(outcome), QString());
        QVERIFY2(outcome.errors.contains(u"full"_s), qPrintable(outcome.errors));
    }

    void closedOutputIsAFailureAndNoFileTakesItsPlace()
    {
        const Outcome outcome = listHosts(dir(u"closed"_s), [] { close(STDOUT_FILENO); });
        QCOMPARE(faultOf(outcome), QString());
        QCOMPARE(listHosts(dir(u"closed"_s)).output, hostTable());
    }

    void aReaderThatLeavesEndsTheListQuietly()
    {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        close(ends[0]);
        const int writeEnd = ends[1];
        const Outcome outcome =
            run({u"list"_s, u"spacecraft"_s, u"--format=json"_s, u"--data-dir"_s, dir(u"pipe"_s)},
                [writeEnd] { dup2(writeEnd, STDOUT_FILENO); });
        close(writeEnd);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.errors, QString());
    }

    void twoFirstStartsAtOnceBothAnswer()
    {
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second}) {
            process->setProcessEnvironment(environmentWithoutDisplay());
            process->start(executable(), {u"list"_s, u"hosts"_s, u"--data-dir"_s, dir(u"twice"_s)});
        }
        QCOMPARE(finished(first).output, hostTable());
        QCOMPARE(finished(second).output, hostTable());
    }
};

QTEST_GUILESS_MAIN(TestListFailures)
#include "tst_listfailures.moc"
