// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(not there)");
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

private slots:
    void writesAllOfIt()
    {
        const QString path = m_dir.filePath(u"new.txt"_s);
        QVERIFY(OutputFile::save(path, "whole"));
        QCOMPARE(content(path), QByteArray("whole"));
        QVERIFY(OutputFile::save(path, "another"));
        QCOMPARE(content(path), QByteArray("another"));
    }

    void keepsWhatWasThereUntilTheEnd()
    {
        const QString path = m_dir.filePath(u"kept.txt"_s);
        QVERIFY(OutputFile::save(path, "before"));
        {
            Result<OutputFile> file = OutputFile::open(path);
            QVERIFY(file);
            QVERIFY(file->write("half of"));
            QCOMPARE(content(path), QByteArray("before"));
        }
        QCOMPARE(content(path), QByteArray("before"));
        QCOMPARE(QDir(m_dir.path()).entryList({u"kept*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void leavesNothingOfAFileThatWasNotEnded()
    {
        const QString path = m_dir.filePath(u"never.txt"_s);
        QVERIFY(OutputFile::open(path).and_then([](OutputFile file) { return file.write("half"); }));
        QCOMPARE(QDir(m_dir.path()).entryList({u"never*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void failsInWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("no folder") << m_dir.filePath(u"no/such/file"_s) << u"There is no folder “"_s;
        QTest::newRow("a folder") << m_dir.path() << u"” is a folder."_s;
        QTest::newRow("a name that is too long")
            << m_dir.filePath(QString(300, u'x')) << u"could not be written: "_s;
        QTest::newRow("a place for no files") << u"/proc/self/new.txt"_s << u"“/proc/self/new.txt” "_s;
        QTest::newRow("full") << u"/dev/full"_s << u"the disk is full"_s;
    }
    void failsInWords()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const Result<void> done = OutputFile::save(path, "something");
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(text), qPrintable(done.error().text));
        QVERIFY2(done.error().text.endsWith(u'.'), qPrintable(done.error().text));
    }

    void aReaderThatWentAwayIsNoFailure()
    {
        std::signal(SIGPIPE, SIG_IGN);
        int ends[2] = {};
        QCOMPARE(pipe(ends), 0);
        Result<OutputFile> file = OutputFile::open(u"/proc/self/fd/%1"_s.arg(ends[1]));
        QVERIFY(file);
        close(ends[0]);
        close(ends[1]);
        const Result<void> written = file->write("something");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    }

    void aDeviceStaysADevice()
    {
        QVERIFY(!OutputFile::save(u"/dev/full"_s, "something"));
        QVERIFY(OutputFile::save(u"/dev/null"_s, "something"));
        for (const char *device : {"/dev/full", "/dev/null"}) {
            struct stat entry
            {};
            QCOMPARE(stat(device, &entry), 0);
            QVERIFY2(S_ISCHR(entry.st_mode), device);
        }
    }
};

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
