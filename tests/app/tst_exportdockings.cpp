// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportprocess.h"
#include "fixtures.h"
#include "temporarymirror.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

/// `skydock export dockings` as a person runs it.
class TestExportDockings : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    Outcome exported(const QString &line) const
    {
        return runExport(u"dockings"_s, line, m_dir.filePath(u"mirror"_s), m_dir.path());
    }

    /// The value of each line of that name, in order; lines are unfolded.
    static QStringList values(const QByteArray &calendar, const QString &name)
    {
        QStringList values;
        const QStringList lines = QString::fromUtf8(calendar).replace(u"\r\n "_s, QString()).split(u"\r\n"_s);
        for (const QString &line : lines) {
            if (line.startsWith(name + u':'))
                values.append(line.mid(name.size() + 1));
        }
        return values;
    }

private slots:
    void writesACalendar()
    {
        const Outcome outcome = exported(u"--format ics"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.output.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(outcome.output.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        QCOMPARE(outcome.output.count('\n'), outcome.output.count("\r\n"));
        for (const QByteArray &line : outcome.output.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // with its carriage return
        const QStringList uids = values(outcome.output, u"UID"_s);
        QCOMPARE(uids.size(), 10);
        QVERIFY(uids.contains(u"docking-event-627@skydock.org"_s));
        QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 10);
        QCOMPARE(values(outcome.output, u"DTSTAMP"_s).size(), 10);
        QStringList starts = values(outcome.output, u"DTSTART"_s);
        QVERIFY(std::is_sorted(starts.begin(), starts.end()));
        QVERIFY(starts.contains(u"20250802T062656Z"_s)); // Endeavour, with the seconds that are known
        QVERIFY(values(outcome.output, u"SUMMARY"_s).contains(u"Crew Dragon Endeavour at Harmony zenith"_s));
        // The same mirror gives the same calendar.
        QCOMPARE(exported(u"--format ics"_s).output, outcome.output);
    }

    void openStaysHaveNoEnd()
    {
        const QByteArray calendar = exported(u"--format ics --host 4"_s).output;
        const qsizetype from = calendar.indexOf("UID:docking-event-627@");
        const QByteArray event = calendar.mid(from, calendar.indexOf("END:VEVENT", from) - from);
        QVERIFY(!event.contains("DTEND"));
        QVERIFY(QString::fromUtf8(event).replace(u"\r\n "_s, QString()).contains(u"Still docked"_s));
    }

    void writesTheRecordsAsListDoes()
    {
        const QStringList common{u"--data-dir"_s, m_dir.filePath(u"mirror"_s)};
        const Outcome listed = run(common + QStringList{u"list"_s, u"dockings"_s, u"--ordering"_s,
                                                        u"docking"_s, u"--format"_s, u"json"_s});
        QCOMPARE(exported(u"--format json"_s).output, listed.output);
        const Outcome csv = run(common + QStringList{u"list"_s, u"dockings"_s, u"--ordering"_s, u"docking"_s,
                                                     u"--format"_s, u"csv"_s});
        QCOMPARE(exported(u"--format csv"_s).output, csv.output);
    }

    void keepsToHostsAndRange()
    {
        const Outcome tiangong = exported(u"--format json --host Tiangong_space_station"_s);
        QVERIFY(!tiangong.ids().isEmpty());
        const Outcome all = exported(u"--format json"_s);
        QVERIFY(all.ids().size() > tiangong.ids().size());
        // Who was there at some time of that day, not only who came on it.
        const QList<qint64> there = exported(u"--format json --from 2025-08-10 --to 2025-08-11"_s).ids();
        QVERIFY(there.contains(627));
        QVERIFY(!there.contains(628)); // came on 25 August
        QCOMPARE(exported(u"--format json --to 1950"_s).json()[u"count"_s].toInt(-1), 0);
    }

    void writesAFile()
    {
        const Outcome outcome = exported(u"--output FOLDER/dockings.csv"_s);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QByteArray());
        QFile file(m_dir.filePath(u"dockings.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported(u"--format csv"_s).output);
    }

    void saysHowManyHaveNoPlaceInACalendar()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(stayPage({{.id = 1}, {.id = 2, .docking = {}}, {.id = 3, .docking = {}}}));
        const QStringList words{u"--data-dir"_s, mirror.dataDir(), u"export"_s, u"dockings"_s, u"--format"_s};
        const Outcome calendar = run(words + QStringList{u"ics"_s});
        QCOMPARE(calendar.exitCode, 0);
        const QStringList uids = values(calendar.output, u"UID"_s); // with those of the catalogue
        QVERIFY(uids.contains(u"docking-event-1@skydock.org"_s));
        QVERIFY(!uids.contains(u"docking-event-2@skydock.org"_s));
        QCOMPARE(calendar.errors,
                 u"skydock: 2 dockings left out: without a time they have no place in a calendar.\n"_s);
        const QList<qint64> ids = run(words + QStringList{u"json"_s}).ids();
        QCOMPARE(ids.size(), uids.size() + 2);
        QCOMPARE(ids.last(2), (QList<qint64>{2, 3}));
    }

    void saysWhyAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("an unknown host")
            << u"--format ics --host Harmony"_s << u"skydock: There is no host “Harmony”"_s;
        QTest::newRow("an empty range")
            << u"--format ics --from 2025 --to 2025"_s << u"skydock: The range is empty: "_s;
        QTest::newRow("no folder") << u"--output /no/such/folder/a.ics"_s
                                   << u"skydock: There is no folder “/no/such/folder”."_s;
        QTest::newRow("a full disk") << u"--format json --output /dev/full"_s
                                     << u"skydock: “/dev/full” could not be written: "_s;
    }
    void saysWhyAndLeavesNothing()
    {
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        const Outcome outcome = exported(line);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.startsWith(sentence), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
        QVERIFY(!showsInnards(outcome.errors));
    }
};

QTEST_GUILESS_MAIN(TestExportDockings)
#include "tst_exportdockings.moc"
