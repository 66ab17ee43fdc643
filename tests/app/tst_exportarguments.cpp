// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "exportarguments.h"
#include "hostchoice.h"
#include "utctime.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// An underscore stands for a space within a word.
Result<CommandLine> parse(const QString &line)
{
    QStringList words = (u"skydock export "_s + line).split(u' ');
    for (QString &word : words)
        word.replace(u'_', u' ');
    return parseCommandLine(words);
}

ExportOptions parsed(const QString &line)
{
    const Result<CommandLine> read = parse(line);
    if (!read)
        qFatal("%s: %s", qUtf8Printable(line), qUtf8Printable(read.error().text));
    return read->exportOptions;
}

QList<Host> hosts()
{
    return {{{HostKind::Station, 4}, u"International Space Station"_s, 8, 300},
            {{HostKind::Station, 18}, u"Tiangong space station"_s, 3, 20},
            {{HostKind::Configuration, 4}, u"Gemini Agena Target Vehicle"_s, 1, 5},
            {{HostKind::Station, 3}, u"Mir"_s, 3, 90}};
}

} // namespace

class TestExportArguments : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryOptionOfTheTimeline()
    {
        ExportOptions expected;
        expected.subject = ExportOptions::Subject::Timeline;
        expected.output = u"/tmp/a.PNG"_s;
        expected.hosts = QStringList{u"Mir"_s, u"4"_s};
        expected.fromMs = parseUtc(u"2025-01-01T00:00:00Z");
        expected.toMs = parseUtc(u"2025-07-15T12:00:00Z");
        expected.pictureFormat = PictureFormat::Png;
        expected.grouping = TimelineGrouping::BySpacecraft;
        expected.width = 2000;
        expected.height = 900;
        expected.scale = 3;
        expected.theme = ExportOptions::Theme::Dark;
        QCOMPARE(parsed(u"timeline --host Mir --host 4 --from 2025 --to 2025-07-15T12:00:00Z --by spacecraft "
                        "--width 2000 --height 900 --scale 3 --theme dark --output /tmp/a.PNG"_s),
                 expected);
    }

    void readsEveryOptionOfDockings()
    {
        ExportOptions expected;
        expected.subject = ExportOptions::Subject::Dockings;
        expected.hosts = QStringList{u"Mir"_s};
        expected.fromMs = parseUtc(u"2025-07-01T00:00:00Z");
        expected.toMs = parseUtc(u"2025-07-02T00:00:00Z");
        expected.dockingFormat = DockingFormat::Csv;
        const QString range = u"dockings --format csv --host Mir --from 2025-07 --to 2025-07-02"_s;
        QCOMPARE(parsed(range), expected);
        QCOMPARE(parsed(range + u" --output -"_s), expected);
        expected.output = u"a.txt"_s;
        QCOMPARE(parsed(range + u" --output a.txt"_s), expected);
    }

    void takesTheFormatFromTheName()
    {
        QCOMPARE(parsed(u"timeline --output a.svg"_s).pictureFormat, PictureFormat::Svg);
        QCOMPARE(parsed(u"timeline --output a.svg --format pdf"_s).pictureFormat, PictureFormat::Pdf);
        QCOMPARE(parsed(u"dockings --output a.json"_s).dockingFormat, DockingFormat::Json);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isUsage");
        QTest::addColumn<QString>("sentence"); // as it begins
        const auto row = [](const char *name, const QString &line, const QString &sentence,
                            bool isUsage = true) { QTest::newRow(name) << line << isUsage << sentence; };
        row("an unknown subject", u"timelines --output a.png"_s,
            u"“timelines” cannot be exported. Did you mean “timeline”? Possible: timeline, dockings."_s);
        row("no file", u"timeline"_s, u"“skydock export timeline” needs “--output FILE”"_s);
        row("no ending", u"timeline --output picture"_s,
            u"The name of the file does not say which format is meant"_s);
        row("a folder's ending", u"timeline --output a.png/picture"_s,
            u"The name of the file does not say"_s);
        row("another ending", u"timeline --output a.jpg"_s, u"The name of the file does not say"_s);
        row("no format", u"dockings"_s, u"The name of the file does not say"_s);
        row("another's format", u"dockings --format png"_s, u"There is no format “png” for this. "_s);
        row("a word too many", u"timeline dockings"_s,
            u"“skydock export” exports one thing; “dockings” is too much."_s);
        row("no time", u"dockings --format ics --from July"_s,
            u"“--from” wants a date or a time in UTC, such as 2025"_s);
        row("no month", u"dockings --format ics --to 2025-13"_s, u"“--to” wants a date or a time in UTC"_s);
        row("lanes by", u"timeline --output a.png --by planet"_s,
            u"The timeline has no lanes by “planet”. Possible: "_s);
        row("too narrow", u"timeline --output a.png --width 10"_s,
            u"“--width” wants a whole number from 400 to 20000"_s);
        row("no scale", u"timeline --output a.png --scale 5"_s,
            u"“--scale” wants a whole number from 1 to 4"_s);
        row("scaled vectors", u"timeline --output a.svg --scale 2"_s, u"“--scale” is for PNG"_s);
        row("no theme", u"timeline --output a.png --theme blue"_s, u"There is no theme “blue”. "_s);
        row("of the timeline", u"dockings --format ics --width 800"_s,
            u"“--width” belongs to “skydock export timeline”."_s);
        row("of list", u"dockings --format ics --limit 8"_s, u"“--limit” belongs to “skydock list”."_s);
        row("end before beginning", u"timeline --output a.png --from 2026 --to 2025"_s,
            u"The range is empty: it would begin at 2026-01-01T00:00:00Z and end at 2025-01-01T00:00:00Z."_s,
            false);
        row("no length", u"dockings --format ics --from 2025-07 --to 2025-07-01"_s, u"The range is empty: "_s,
            false);
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(bool, isUsage);
        QFETCH(QString, sentence);
        const Result<CommandLine> read = parse(line);
        QVERIFY(!read);
        QVERIFY2(read.error().text.startsWith(sentence), qPrintable(read.error().text));
        QCOMPARE(read.error().kind == Error::Kind::Usage, isUsage);
    }

    void keepsItsOptionsToItself()
    {
        const auto read = parseCommandLine({u"skydock"_s, u"list"_s, u"hosts"_s, u"--host"_s, u"Mir"_s});
        QVERIFY(!read);
        QCOMPARE(read.error().text, u"“--host” belongs to “skydock export”."_s);
    }

    void findsHosts_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("found"); // names, or the error
        const auto row = [](const char *name, const QStringList &given, const QString &found) {
            QTest::newRow(name) << given << found;
        };
        row("none", {}, {});
        row("by name", {u"Mir"_s}, u"Mir"_s);
        row("in any case", {u"mIR"_s}, u"Mir"_s);
        row("by id, which two may share", {u"4"_s},
            u"International Space Station, Gemini Agena Target Vehicle"_s);
        row("several, each once, in their order", {u"Mir"_s, u"18"_s, u"mir"_s},
            u"Tiangong space station, Mir"_s);
        row("by a word that one has", {u"tiangong"_s}, u"Tiangong space station"_s);
        row("by initials", {u"ISS"_s}, u"International Space Station"_s);
        row("by words that two have", {u"space station"_s},
            u"“space station” can mean several hosts: “International Space Station”, “Tiangong space station”."_s);
        row("misspelt", {u"Tiangang"_s},
            u"There is no host “Tiangang” in the mirror. Did you mean “Tiangong space station”?"_s);
        row("a word misspelt", {u"Agenda"_s},
            u"There is no host “Agenda” in the mirror. Did you mean “Gemini Agena Target Vehicle”?"_s);
        row("like none", {u"Skylab Orbital"_s},
            u"There is no host “Skylab Orbital” in the mirror. “skydock list hosts” names them all."_s);
        row("empty", {QString()},
            u"There is no host “” in the mirror. “skydock list hosts” names them all."_s);
    }
    void findsHosts()
    {
        QFETCH(QStringList, given);
        const Result<QList<Host>> chosen = chooseHosts(hosts(), given);
        QStringList names;
        for (const Host &host : chosen.value_or(QList<Host>()))
            names.append(host.name);
        QTEST(chosen ? names.join(u", "_s) : chosen.error().text, "found");
    }
};

QTEST_GUILESS_MAIN(TestExportArguments)
#include "tst_exportarguments.moc"
