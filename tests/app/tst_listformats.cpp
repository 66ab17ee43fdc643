// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"
#include "listformats.h"
#include "listmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// JSON written with apostrophes for quotes: moc stumbles over raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

ListCollection craftCollection()
{
    return {
        .name = u"crafts"_s,
        .summary = "",
        .countOne = "%1 of %n craft",
        .countMany = "%1 of %n crafts",
        .searchFields = {},
        .filters = {},
        .orderings = {},
        .columns = {{"Id", CellKind::Number, "id"_L1},
                    {"Name", CellKind::Text, "name|title"_L1},
                    {"In space", CellKind::YesNo, "in_space"_L1},
                    {"Docked", CellKind::Time, "docking"_L1},
                    {"Time", CellKind::Duration, "time"_L1},
                    {"Family", CellKind::Text, "config__family__name"_L1}},
        .csvFields = {u"id"_s, u"name"_s, u"in_space"_s, u"time"_s, u"config__family__name"_s},
        .open = nullptr,
    };
}

QList<ListRecord> threeCrafts()
{
    return {
        {json("{'id':7,'name':'Dragon','in_space':true,'docking':'2025-07-15T12:00:00Z','time':'"
              "P213DT10H26M29S',"
              "'config':{'family':[{'name':'Dragon'},{'name':'Dragon 2'}]}}"),
         {}},
        {json("{'id':12,'name':'神舟二十一号','in_space':false,'docking':null,'time':'P0D','config':null}"),
         {}},
        {json("{'id':100,'name':null,'title':'by another path','in_space':null,'time':null}"),
         {json("{'id':100,'time':'PT2M'}")}},
    };
}

template <class Write>
QString written(Write write)
{
    QByteArray text;
    const Result<void> done = write([&text](const QByteArray &part) -> Result<void> {
        text += part;
        return {};
    });
    return done ? QString::fromUtf8(text) : u"failed: "_s + done.error().text;
}

QString tableOf(const QList<ListRecord> &records, const ListOptions &options = {},
                std::optional<int> width = {})
{
    const MemorySource source(records);
    return written([&](const OutputSink &sink) {
        return writeTable(craftCollection(), *ListAnswer::of(source, options), width, sink);
    });
}

QString jsonOf(const QList<ListRecord> &records, const ListOptions &options = {})
{
    const MemorySource source(records);
    return written([&](const OutputSink &sink) { return writeJson(*ListAnswer::of(source, options), sink); });
}

QString csvOf(const QList<ListRecord> &records)
{
    const MemorySource source(records);
    return written([&](const OutputSink &sink) {
        return writeCsv(craftCollection(), *ListAnswer::of(source, {}), sink);
    });
}

ListOptions window(std::optional<int> limit, int offset)
{
    ListOptions options;
    options.limit = limit;
    options.offset = offset;
    return options;
}

} // namespace

class TestListFormats : public QObject
{
    Q_OBJECT
private slots:
    void alignsATable()
    {
        const QString expected =
            u" Id  Name             In space  Docked                  Time  Family\n"
            "  7  Dragon           yes       2025-07-15 12:00  213 d 10 h  Dragon, Dragon 2\n"
            " 12  神舟二十一号     no        –                          0  –\n"
            "100  by another path  –         –                      2 min  –\n"
            "3 of 3 crafts\n"_s;
        QCOMPARE(tableOf(threeCrafts()), expected);
    }

    void saysHowManyThereAre_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("last");
        QTest::newRow("none") << 0 << 10 << 0 << u"0 of 0 crafts"_s;
        QTest::newRow("one") << 1 << 10 << 0 << u"1 of 1 craft"_s;
        QTest::newRow("a page") << 3 << 2 << 0 << u"2 of 3 crafts"_s;
        QTest::newRow("the rest") << 3 << 2 << 2 << u"1 of 3 crafts"_s;
        QTest::newRow("past the end") << 3 << 2 << 9 << u"0 of 3 crafts"_s;
        QTest::newRow("no more than the count") << 3 << 0 << 0 << u"0 of 3 crafts"_s;
        QTest::newRow("the largest numbers") << 3 << INT_MAX << INT_MAX << u"0 of 3 crafts"_s;
    }

    void saysHowManyThereAre()
    {
        QFETCH(int, records);
        QFETCH(int, limit);
        QFETCH(int, offset);
        QFETCH(QString, last);
        const QStringList lines = tableOf(threeCrafts().mid(0, records), window(limit, offset)).split(u'\n');
        QCOMPARE(lines[lines.size() - 2], last);
        const qint64 headerAndCount = 2;
        QCOMPARE(lines.size() - 1 - headerAndCount, last.section(u' ', 0, 0).toInt());
    }

    void showsHostileTextOnOneLine()
    {
        const QString table = tableOf(
            {{json("{'id':1,'name':'a\\nb\\u001b[31mred\\u0007\\u202edesrever\\u0000','in_space':true}"),
              {}}});
        QVERIFY(table.contains(u"a b\uFFFD[31mred\uFFFD\uFFFDdesrever"_s));
        QCOMPARE(table.count(u'\n'), 3);
    }

    void wrapsRecordsInTheApisEnvelope()
    {
        const QString json = jsonOf(threeCrafts(), window(1, 1));
        const QString expected =
            u"{\"count\":3,\"next\":\"?limit=1&offset=2\",\"previous\":\"?limit=1\",\"results\":[\n"_s +
            QString::fromUtf8(threeCrafts().value(1).json) + u"\n]}\n"_s;
        QCOMPARE(json, expected);
    }

    void emptyAnswersAreJsonToo()
    {
        QCOMPARE(jsonOf({}), u"{\"count\":0,\"next\":null,\"previous\":null,\"results\":[]}\n"_s);
    }

    void everyRecordReachesTheOutput()
    {
        // More than one page of the answer.
        QList<ListRecord> many;
        for (int id = 0; id < 1201; ++id)
            many.append({"{\"id\":" + QByteArray::number(id) + '}', {}});
        const QJsonArray results =
            QJsonDocument::fromJson(jsonOf(many).toUtf8()).object()[u"results"_s].toArray();
        QCOMPARE(results.size(), many.size());
        for (qsizetype i = 0; i < results.size(); ++i)
            QCOMPARE(results[i][u"id"_s].toInteger(), i);
    }

    void jsonGivesATerminalNothingToObey()
    {
        const QByteArray json = "{\"name\":\"a\xc2\x9b"
                                "31m\x7f \xc3\x9b\"}";
        const QByteArray safe = jsonForTerminals(json);
        QCOMPARE(safe, QByteArray("{\"name\":\"a\\u009b31m\\u007f \xc3\x9b\"}"));
        QCOMPARE(QJsonDocument::fromJson(safe), QJsonDocument::fromJson(json));
    }

    void linksToTheNeighbours_data()
    {
        QTest::addColumn<std::optional<int>>("limit");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("previous");
        const auto row = [](const char *name, std::optional<int> limit, int offset, const char *next,
                            const char *previous) {
            QTest::newRow(name) << limit << offset << QString::fromLatin1(next)
                                << QString::fromLatin1(previous);
        };
        row("all", {}, 0, "", "");
        row("first page", 10, 0, "?limit=10&offset=10", "");
        row("second page", 10, 10, "?limit=10&offset=20", "?limit=10");
        row("third page", 10, 20, "?limit=10&offset=30", "?limit=10&offset=10");
        row("last page", 10, 30, "", "?limit=10&offset=20");
        row("between pages", 10, 5, "?limit=10&offset=15", "?limit=10");
        row("exactly the rest", 11, 20, "", "?limit=11&offset=9");
        row("past the end", 10, 100, "", "?limit=10&offset=90");
        row("all from an offset", {}, 20, "", "?limit=20");
        row("nothing", 0, 10, "", "");
        row("the largest numbers", INT_MAX, INT_MAX, "", "?limit=2147483647");
    }

    void linksToTheNeighbours()
    {
        QFETCH(std::optional<int>, limit);
        QFETCH(int, offset);
        QTEST(nextPage(window(limit, offset), 31).value_or(QString()), "next");
        QTEST(previousPage(window(limit, offset)).value_or(QString()), "previous");
    }

    void linksRepeatTheQuestion()
    {
        ListOptions options = window(10, 0);
        options.search = u"crew & 神舟"_s;
        options.filters = {{u"status"_s, u"1"_s, qint64(1)}, {u"in_space"_s, u"true"_s, true}};
        options.ordering = {{u"time_docked"_s, true}, {u"id"_s, false}};
        QCOMPARE(*nextPage(options, 31),
                 u"?in_space=true&limit=10&offset=10&ordering=-time_docked%2Cid&search=crew%20%26%20"
                 "%E7%A5%9E%E8%88%9F&status=1"_s);
    }

    void writesCsv()
    {
        const QString expected = u"id,name,in_space,time,config__family__name\r\n"
                                 "7,Dragon,true,P213DT10H26M29S,Dragon; Dragon 2\r\n"
                                 "12,神舟二十一号,false,P0D,\r\n"
                                 "100,,,PT2M,\r\n"_s;
        QCOMPARE(csvOf(threeCrafts()), expected);
    }

    void stopsAtTheFirstErrorOfTheOutput()
    {
        const MemorySource source(threeCrafts());
        int calls = 0;
        const OutputSink full = [&calls](const QByteArray &) -> Result<void> {
            return ++calls < 2 ? Result<void>() : failure(Error::Kind::StorageFull, u"full"_s);
        };
        const ListAnswer answer = *ListAnswer::of(source, {});
        QCOMPARE(writeJson(answer, full).error().kind, Error::Kind::StorageFull);
        QCOMPARE(calls, 2);
    }
};

QTEST_GUILESS_MAIN(TestListFormats)
#include "tst_listformats.moc"
