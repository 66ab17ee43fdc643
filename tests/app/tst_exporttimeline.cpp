// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportprocess.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

/// `skydock export timeline` as a person runs it, where there is no display.
class TestExportTimeline : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    Outcome exported(const QString &line) const
    {
        return runExport(u"timeline"_s, line, m_dir.filePath(u"mirror"_s), out());
    }
    QString out() const { return m_dir.filePath(u"out"_s); }
    QString out(const QString &name) const { return out() + u'/' + name; }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(out())); }

    void drawsWithoutADisplay()
    {
        const Outcome outcome = exported(u"--host 4 --host Tiangong_space_station --output FOLDER/a.png"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.errors, QString());
        QCOMPARE(outcome.output, QByteArray());
        const QImage image(out(u"a.png"_s));
        QCOMPARE(image.width(), 1600);
        QVERIFY(image.text(u"Title"_s).contains(u"International Space Station"_s));
        QVERIFY(image.text(u"Source"_s).contains(u"bundled catalogue of "_s));
    }

    void takesSizeAndTheme()
    {
        const Outcome outcome =
            exported(u"--width 900 --height 700 --scale 2 --theme dark --output FOLDER/dark.png"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        const QImage image(out(u"dark.png"_s));
        QCOMPARE(image.size(), QSize(1800, 1400));
        QVERIFY(image.pixelColor(0, 0).lightness() < 60);
    }

    void writesVectorsWithTheChosenHosts()
    {
        const Outcome outcome = exported(u"--host tiangong --from 2025 --to 2026-01 --output FOLDER/t.svg"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        const QString svg = QString::fromUtf8(bytesOf(out(u"t.svg"_s)));
        QVERIFY(svg.contains(u"Docking timeline: Tiangong space station"_s));
        QVERIFY(svg.contains(u"2025"_s) && svg.contains(u"Shenzhou"_s));
        QVERIFY(!svg.contains(u"International Space Station"_s));
        QCOMPARE(exported(u"--host 4 --output FOLDER/p.pdf"_s).exitCode, 0);
        QVERIFY(bytesOf(out(u"p.pdf"_s)).startsWith("%PDF-"));
    }

    void givesEachSpacecraftALane()
    {
        const Outcome outcome =
            exported(u"--by spacecraft --host tiangong --from 2025-11 --to 2026 --output FOLDER/s.svg"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        const QString svg = QString::fromUtf8(bytesOf(out(u"s.svg"_s)));
        QVERIFY(svg.contains(u">Shenzhou 21</text>"_s)); // a name at the edge, whole
        QVERIFY(svg.contains(u"Tiangong space station · Tianhe nadir"_s));
        QVERIFY(!svg.contains(u"Dragon"_s));
        QVERIFY(svg.contains(u"4 spacecraft"_s));
    }

    void writesToStandardOutput()
    {
        const Outcome outcome = exported(u"--output - --format png"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.output.startsWith("\x89PNG"));
    }

    void saysWhyAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("an unknown host")
            << u"--host Tiangang --output FOLDER/x.png"_s
            << u"skydock: There is no host “Tiangang” in the mirror. Did you mean “Tiangong space station”?\n"_s;
        QTest::newRow("end before beginning")
            << u"--from 2026 --to 2025 --output FOLDER/x.png"_s
            << u"skydock: The range is empty: it would begin at 2026-01-01T00:00:00Z and end at "
               "2025-01-01T00:00:00Z. “--from” has to lie before “--to”.\n"_s;
        QTest::newRow("after everything")
            << u"--from 2190 --output FOLDER/x.png"_s
            << u"skydock: Nothing is known from 2190-01-01T00:00:00Z on. Give a “--to” as "
               "well to see that.\n"_s;
        QTest::newRow("no folder")
            << u"--output FOLDER/none/x.png"_s
            << u"skydock: There is no folder “%1/none”. Make it first, or choose another place.\n"_s;
        QTest::newRow("a folder") << u"--format png --output FOLDER"_s
                                  << u"skydock: “%1” is a folder. Give the name of a file in it.\n"_s;
        QTest::newRow("a full disk")
            << u"--format pdf --output /dev/full"_s
            << u"skydock: “/dev/full” could not be written: the disk is full. Free some space, "
               "or choose another place.\n"_s;
        QTest::newRow("too low")
            << u"--host 4 --host 18 --height 200 --output FOLDER/x.png"_s
            << u"skydock: The lanes do not fit into a height of 200 pixels; they need "_s;
        QTest::newRow("too large") << u"--width 20000 --scale 4 --output FOLDER/x.png"_s
                                   << u"skydock: The image would be 80000 × "_s;
    }
    void saysWhyAndLeavesNothing()
    {
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        const QStringList before = QDir(out()).entryList(QDir::AllEntries | QDir::Hidden);
        const Outcome outcome = exported(line);
        QCOMPARE(outcome.exitCode, 1);
        const QString expected = sentence.contains(u"%1"_s) ? sentence.arg(out()) : sentence;
        QVERIFY2(outcome.errors.startsWith(expected), qPrintable(outcome.errors));
        QVERIFY(!showsInnards(outcome.errors));
        QCOMPARE(QDir(out()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void keepsAnOlderFileWhenItFails()
    {
        QFile file(out(u"old.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        QCOMPARE(exported(u"--host nobody --output FOLDER/old.png"_s).exitCode, 1);
        QCOMPARE(bytesOf(file.fileName()), QByteArray("old"));
    }

    void wrongUsageHasItsOwnStatus()
    {
        QCOMPARE(exported(u"--output FOLDER/x.jpg"_s).exitCode, 2);
        QCOMPARE(exported(u"--style fusion --output FOLDER/x.png"_s).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestExportTimeline)
#include "tst_exporttimeline.moc"
