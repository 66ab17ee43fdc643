// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skydockprocess.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <pty.h>
#include <unistd.h>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

namespace {

QJsonArray catalogue(const QString &name)
{
    QFile file(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object()[u"results"_s].toArray();
}

using ById = QMap<qint64, QJsonObject>;

void put(ById &records, const QJsonValue &record)
{
    if (record.isObject())
        records[record[u"id"_s].toInteger()] = record.toObject();
}

/// Every spacecraft that the catalogue tells of in the 2.3.0 shape, the latest word on each.
ById newShapedSpacecraft()
{
    ById craft;
    for (const char *name : {"spacecraft-1.json", "spacecraft-2.json"}) {
        const QJsonArray records = catalogue(QLatin1StringView(name));
        for (const QJsonValue &record : records)
            put(craft, record);
    }
    const QJsonArray stays = catalogue(u"docking_events.json"_s);
    for (const QJsonValue &stay : stays) {
        put(craft, stay[u"flight_vehicle_chaser"_s][u"spacecraft"_s]);
        put(craft, stay[u"flight_vehicle_target"_s][u"spacecraft"_s]);
    }
    return craft;
}

ById oldShapedSpacecraft()
{
    ById craft;
    const QJsonArray flights = catalogue(u"spacecraft_flights-2.0.0.json"_s);
    for (const QJsonValue &flight : flights)
        put(craft, flight[u"spacecraft"_s]);
    return craft;
}

/// The first difference between two records, as a path; empty where there is none.
QString difference(const QJsonValue &actual, const QJsonValue &expected, const QString &path = {})
{
    if (!expected.isObject() || !actual.isObject())
        return actual == expected ? QString() : path + u" differs"_s;
    const QJsonObject object = expected.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString found = difference(actual[it.key()], it.value(), path + u'.' + it.key());
            !found.isEmpty())
            return found;
    }
    return actual.toObject().size() == object.size() ? QString() : path + u" has other keys"_s;
}

} // namespace

class TestListOutput : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    Outcome list(const QString &line) const
    {
        return run(QStringList{u"--data-dir"_s, m_dir.path(), u"list"_s} + line.split(u' '));
    }

private slots:
    void initTestCase()
    {
        const Outcome first = list(u"spacecraft"_s);
        QVERIFY2(first.exitCode == 0, qPrintable(first.errors));
        QCOMPARE(first.errors, QString());
    }

    void spacecraftAreWhatTheApiSaid()
    {
        const ById expected = newShapedSpacecraft();
        const QJsonArray results = list(u"spacecraft --format json"_s).results();
        int compared = 0;
        for (const QJsonValue &record : results) {
            const qint64 id = record[u"id"_s].toInteger();
            if (!expected.contains(id))
                continue;
            QCOMPARE(difference(record, expected[id], u"spacecraft %1"_s.arg(id)), QString());
            ++compared;
        }
        QCOMPARE(compared, expected.size());
    }

    void spacecraftOfOldFlightsAreCompleted()
    {
        ById old = oldShapedSpacecraft();
        const ById known = newShapedSpacecraft();
        old.removeIf([&](const auto &entry) { return known.contains(entry.key()); });
        QVERIFY(!old.isEmpty());
        const QJsonArray results = list(u"spacecraft --format json"_s).results();
        QCOMPARE(results.size(), known.size() + old.size());
        for (const QJsonValue &record : results) {
            const QJsonObject source = old.value(record[u"id"_s].toInteger());
            if (source.isEmpty())
                continue;
            for (const QString &key :
                 {u"url"_s, u"name"_s, u"serial_number"_s, u"status"_s, u"description"_s})
                QCOMPARE(record[key], source[key]);
            const QJsonValue configuration = record[u"spacecraft_config"_s];
            QCOMPARE(configuration[u"image"_s][u"image_url"_s],
                     source[u"spacecraft_config"_s][u"image_url"_s]);
            QCOMPARE(configuration[u"agency"_s][u"type"_s][u"name"_s],
                     source[u"spacecraft_config"_s][u"agency"_s][u"type"_s]);
            // Not "does not fly" but "nobody said".
            for (const QString &key :
                 {u"in_space"_s, u"flights_count"_s, u"time_docked"_s, u"fastest_turnaround"_s})
                QVERIFY(record.toObject().contains(key) && record[key].isNull());
        }
    }

    void dockingsAndFlightsAreWhatTheApiSaid_data()
    {
        ById stays;
        ById flights;
        const QJsonArray oldFlights = catalogue(u"spacecraft_flights-2.0.0.json"_s);
        for (const QJsonValue &flight : oldFlights)
            put(flights, flight);
        const QJsonArray events = catalogue(u"docking_events.json"_s);
        for (const QJsonValue &stay : events) {
            put(stays, stay);
            put(flights, stay[u"flight_vehicle_chaser"_s]);
            put(flights, stay[u"flight_vehicle_target"_s]);
        }
        QTest::addColumn<QString>("collection");
        QTest::addColumn<ById>("expected");
        QTest::newRow("dockings") << u"dockings"_s << stays;
        QTest::newRow("flights") << u"flights"_s << flights;
    }

    void dockingsAndFlightsAreWhatTheApiSaid()
    {
        QFETCH(QString, collection);
        QFETCH(ById, expected);
        const Outcome outcome = list(collection + u" --format json"_s);
        QCOMPARE(outcome.ids(), expected.keys());
        QCOMPARE(outcome.json()[u"count"_s].toInteger(), expected.size());
        const QJsonArray results = outcome.results();
        for (const QJsonValue &record : results)
            QCOMPARE(difference(record, expected[record[u"id"_s].toInteger()]), QString());
    }

    void csvHasALineForEachRecord()
    {
        const QList<QByteArray> lines = list(u"spacecraft --format csv --ordering id"_s).output.split('\n');
        QCOMPARE(lines.size() - 2, list(u"spacecraft --format json"_s).results().size());
        QVERIFY(lines[0].startsWith("id,url,name,serial_number,is_placeholder,in_space,time_in_space,"));
        QVERIFY(lines[1].startsWith("289,"));
        QVERIFY(lines[1].contains(",P829DT7H47M23S,"));
        QVERIFY(lines[1].endsWith('\r'));
    }

    void aTableEndsWithTheCount()
    {
        const QString table = QString::fromUtf8(list(u"dockings --limit 4"_s).output);
        QVERIFY2(table.endsWith(u"\n4 of 10 dockings\n"_s), qPrintable(table));
        QVERIFY(table.contains(
            u"International Space Station  Harmony zenith  2025-04-22 12:40  2025-05-23 16:05\n"_s));
    }

    void aTableFitsTheTerminal()
    {
        winsize size{};
        size.ws_col = 60;
        int terminal = -1;
        int line = -1;
        QCOMPARE(openpty(&terminal, &line, nullptr, nullptr, &size), 0);
        const Outcome outcome =
            run({u"--data-dir"_s, m_dir.path(), u"list"_s, u"spacecraft"_s, u"--limit"_s, u"5"_s},
                [line] { dup2(line, STDOUT_FILENO); });
        QCOMPARE(outcome.exitCode, 0);
        QByteArray shown(65'536, '\0');
        shown.truncate(std::max<ssize_t>(0, read(terminal, shown.data(), size_t(shown.size()))));
        close(line);
        close(terminal);
        const QStringList lines = QString::fromUtf8(shown).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 8); // header, 5 craft, count, the end of the last line
        for (const QString &each : lines)
            QVERIFY2(each.size() <= 60, qPrintable(each));
        QVERIFY2(lines[0].contains(u"Name"_s) && !lines[0].contains(u"Time in space"_s),
                 qPrintable(lines[0]));
    }
};

QTEST_GUILESS_MAIN(TestListOutput)
#include "tst_listoutput.moc"
