// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandhelp.h"
#include "commandline.h"
#include "commandoptions.h"
#include "listcollection.h"

#include <QDir>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return QStringList{u"skydock"_s} +
           line.split(u' ', line.isEmpty() ? Qt::SkipEmptyParts : Qt::KeepEmptyParts);
}

CommandLine parsed(const QString &line)
{
    const auto read = parseCommandLine(words(line));
    if (!read)
        qFatal("%s: %s", qUtf8Printable(line), qUtf8Printable(read.error().text));
    return *read;
}

/// Everything that can be given on the command line, as the help has to name it.
QStringList publicWords()
{
    using Scope = CommandOption::Scope;
    QStringList list;
    for (const CommandOption &option : commandOptions()) {
        if (option.scope == Scope::Common || option.scope == Scope::List)
            list.append(u"--"_s + QLatin1StringView(option.name));
    }
    for (const ListCollection &collection : listCollections()) {
        list.append(u"  "_s + collection.name);
        list += collection.orderings;
        for (const ListFilterKey &key : collection.filters)
            list.append(key.name + u'=');
    }
    return list;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void defaultsToTheWindow()
    {
        const CommandLine line = parsed({});
        QCOMPARE(line.mode, CommandLine::Mode::Window);
        QCOMPARE(line.dataDir, defaultDataDir());
        QCOMPARE(line.catalogueDir, u":/catalogue"_s);
        QVERIFY(!line.offline);
        QVERIFY(!line.window.benchmarkStart);
    }

    void keepsTheMirrorWhereTheManPageSays()
    {
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", "/somewhere/else");
        QCOMPARE(defaultDataDir(), u"/somewhere/else/skydock"_s);
        qunsetenv("XDG_DATA_HOME");
        QCOMPARE(defaultDataDir(), QDir::homePath() + u"/.local/share/skydock"_s);
        if (!before.isEmpty())
            qputenv("XDG_DATA_HOME", before);
    }

    void findsTheMode_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<CommandLine::Mode>("mode");
        QTest::newRow("window") << u"--offline"_s << CommandLine::Mode::Window;
        QTest::newRow("list") << u"list hosts"_s << CommandLine::Mode::List;
        QTest::newRow("help") << u"--help"_s << CommandLine::Mode::Help;
        QTest::newRow("help as a command") << u"help"_s << CommandLine::Mode::Help;
        QTest::newRow("help, short") << u"-h"_s << CommandLine::Mode::Help;
        QTest::newRow("help about list, which is not complete")
            << u"list --help"_s << CommandLine::Mode::Help;
        QTest::newRow("version") << u"--version"_s << CommandLine::Mode::Version;
        QTest::newRow("version, short") << u"-v"_s << CommandLine::Mode::Version;
    }

    void findsTheMode()
    {
        QFETCH(QString, line);
        QFETCH(CommandLine::Mode, mode);
        QCOMPARE(parsed(line).mode, mode);
    }

    void takesCommonOptionsAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before the command") << u"--data-dir /m --offline list ports --limit 3"_s;
        QTest::newRow("behind the command") << u"list --data-dir /m ports --limit 3 --offline"_s;
        QTest::newRow("behind everything") << u"list ports --limit 3 --offline --data-dir=/m"_s;
    }

    void takesCommonOptionsAnywhere()
    {
        QFETCH(QString, line);
        const CommandLine read = parsed(line);
        QCOMPARE(read.dataDir, u"/m"_s);
        QVERIFY(read.offline);
        QCOMPARE(read.list.collection, u"ports"_s);
        QCOMPARE(read.list.limit, std::optional(3));
    }

    void leavesQtsOwnOptionsToQt()
    {
        const CommandLine line =
            parsed(u"-platform offscreen --offline -style fusion -style=fusion -geometry 1024x700"_s);
        QCOMPARE(line.mode, CommandLine::Mode::Window);
        QCOMPARE(line.window.platform, u"offscreen"_s);
        QVERIFY(line.offline);
        QVERIFY(parsed(u"-display :3"_s).window.hasDisplayOption);
    }

    void takesAValueForWhatItIs()
    {
        // Values that look like options, ours or Qt's, and an equals sign in a value.
        QCOMPARE(parsed(u"list spacecraft --ordering -time_docked"_s).list.ordering.first(),
                 (ListSortKey{u"time_docked"_s, true}));
        QCOMPARE(parsed(u"list spacecraft --search -style"_s).list.search, u"-style"_s);
        const ListFilter name = parsed(u"list spacecraft --filter name=a=b"_s).list.filters.first();
        QCOMPARE(std::get<QString>(name.value), u"a=b"_s);
    }

    void readsEveryListOption()
    {
        const CommandLine line =
            parsed(u"list dockings --search iss,crew --filter docked=TRUE "
                   "--filter docking__gte=2025-07-15 --filter space_station_target__id=4 "
                   "--ordering docking,-departure --limit 10 --offset 20 --format csv"_s);
        const ListOptions expected{u"dockings"_s,
                                   u"iss,crew"_s,
                                   {{u"docked"_s, u"TRUE"_s, true},
                                    {u"docking__gte"_s, u"2025-07-15"_s, qint64(1752537600000)},
                                    {u"space_station_target__id"_s, u"4"_s, qint64(4)}},
                                   {{u"docking"_s, false}, {u"departure"_s, true}},
                                   10,
                                   20,
                                   OutputFormat::Csv};
        QVERIFY(line.list == expected);
    }

    void listsEverythingAsATableByDefault()
    {
        const ListOptions options = parsed(u"list flights"_s).list;
        QCOMPARE(options.limit, std::optional<int>());
        QCOMPARE(options.offset, 0);
        QCOMPARE(options.format, OutputFormat::Table);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("instant");
        QTest::newRow("date") << u"2025-07-15"_s << qint64(1752537600000);
        QTest::newRow("UTC") << u"2025-07-15T12:00:00Z"_s << qint64(1752580800000);
        QTest::newRow("no zone means UTC") << u"2025-07-15T12:00:00"_s << qint64(1752580800000);
        QTest::newRow("offset") << u"2025-07-15T14:00:00+02:00"_s << qint64(1752580800000);
        QTest::newRow("before 1970") << u"1966-03-16"_s << qint64(-119836800000);
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, instant);
        const CommandLine line = parsed(u"list dockings --filter docking__lt="_s + text);
        QCOMPARE(std::get<qint64>(line.list.filters.first().value), instant);
    }

    void refusesWrongUsage_data();
    void refusesWrongUsage();

    void helpNamesEverythingThereIs()
    {
        const QString help = helpText();
        for (const QString &word : publicWords())
            QVERIFY2(help.contains(word), qPrintable(word));
        QVERIFY(!help.contains(u"--benchmark-start"_s));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
};

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("says"); // what a person needs to know to put it right
    const auto row = [](const char *name, const QString &line, const QStringList &says) {
        QTest::newRow(name) << line << says;
    };
    row("unknown option", u"--serch x"_s, {u"--serch"_s, u"--search"_s});
    row("option without its value", u"list spacecraft --limit"_s, {u"--limit"_s});
    row("value for a switch", u"--offline=3"_s, {u"--offline"_s});
    row("empty data directory", u"--data-dir= list hosts"_s, {u"--data-dir"_s});
    row("unknown command", u"lst"_s, {u"“lst”"_s, u"list"_s, u"help"_s});
    row("list option for the window", u"--limit 4"_s, {u"--limit"_s, u"skydock list"_s});
    row("window option for list", u"list hosts --benchmark-start"_s, {u"--benchmark-start"_s, u"window"_s});
    row("Qt's option for list", u"list hosts -style fusion"_s, {u"-style"_s, u"window"_s});
    row("no collection", u"list"_s, {u"spacecraft, dockings, flights, ports, hosts"_s});
    row("unknown collection", u"list docking"_s, {u"“docking”"_s, u"Did you mean “dockings”?"_s, u"hosts"_s});
    row("two collections", u"list hosts ports"_s, {u"“ports”"_s});
    row("unknown format", u"list hosts --format xml"_s, {u"“xml”"_s, u"table, json, csv"_s});
    row("unknown filter", u"list spacecraft --filter statu=1"_s,
        {u"“statu”"_s, u"Did you mean “status”?"_s, u"in_space"_s});
    row("filter of another collection", u"list flights --filter in_space=true"_s,
        {u"in_space"_s, u"spacecraft"_s});
    row("filter without a value", u"list spacecraft --filter in_space"_s, {u"key=value"_s});
    row("filter given twice", u"list spacecraft --filter status=1 --filter status=3"_s,
        {u"status"_s, u"twice"_s});
    row("bad boolean", u"list dockings --filter docked=maybe"_s,
        {u"docked"_s, u"true"_s, u"false"_s, u"“maybe”"_s});
    row("bad id", u"list spacecraft --filter status=x"_s, {u"status"_s, u"whole number"_s});
    row("negative id", u"list spacecraft --filter status=-1"_s, {u"status"_s, u"whole number"_s});
    row("empty id", u"list spacecraft --filter status="_s, {u"status"_s, u"whole number"_s});
    row("id out of range", u"list spacecraft --filter status=99999999999999999999"_s, {u"status"_s});
    row("no date", u"list dockings --filter docking__gt=yesterday"_s, {u"docking__gt"_s, u"2025-07-15"_s});
    row("date out of the calendar", u"list dockings --filter docking__gt=2025-02-30"_s, {u"2025-02-30"_s});
    row("half a date", u"list dockings --filter docking__gt=2025-02"_s, {u"docking__gt"_s});
    row("bad choice", u"list hosts --filter kind=station"_s, {u"spacestation, spacecraft, payload"_s});
    row("unknown ordering", u"list spacecraft --ordering name"_s, {u"“name”"_s, u"time_docked"_s});
    row("ordering of another collection", u"list dockings --ordering id"_s,
        {u"“id”"_s, u"departure, docking"_s});
    row("empty ordering", u"list spacecraft --ordering id,"_s, {u"time_docked"_s});
    row("double reverse", u"list spacecraft --ordering --id"_s, {u"“-id”"_s});
    row("negative limit", u"list hosts --limit -1"_s, {u"--limit"_s, u"“-1”"_s});
    row("limit in words", u"list hosts --limit ten"_s, {u"--limit"_s, u"“ten”"_s});
    row("empty limit", u"list hosts --limit="_s, {u"--limit"_s});
    row("limit out of range", u"list hosts --limit 2147483648"_s, {u"--limit"_s, u"2147483647"_s});
    row("negative offset", u"list hosts --offset -1"_s, {u"--offset"_s});
    row("control characters", u"list \x1b[2J"_s, {u"“\uFFFD[2J”"_s});
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QStringList, says);
    const auto read = parseCommandLine(words(line));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Usage);
    for (const QString &part : says)
        QVERIFY2(read.error().text.contains(part), qUtf8Printable(read.error().text));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
