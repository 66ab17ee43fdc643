// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skydockprocess.h"

#include "isoduration.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A value to sort by, as the API sorts: unknown is greater than everything.
std::pair<bool, qint64> sortValue(const QJsonValue &value)
{
    if (value.isNull())
        return {true, 0};
    return {false, value.isString() ? parseIsoDuration(value.toString()).value() : value.toInteger()};
}

} // namespace

class TestListQueries : public QObject
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

    void searchLooksWhereTheApiLooks()
    {
        const QJsonArray all = list(u"spacecraft --format json"_s).results();
        QList<qint64> expected;
        for (const QJsonValue &craft : all) {
            const QString text =
                craft[u"name"_s].toString() + u'\n' + craft[u"spacecraft_config"_s][u"name"_s].toString();
            if (text.contains(u"dragon"_s, Qt::CaseInsensitive))
                expected.append(craft[u"id"_s].toInteger());
        }
        QVERIFY(expected.size() > 2 && expected.size() < all.size());
        QCOMPARE(list(u"spacecraft --search DRAGON --format json"_s).ids(), expected);
        // The window's search finds serial numbers too, the API's does not.
        QVERIFY(list(u"spacecraft --search C206 --format json"_s).ids().isEmpty());
    }

    void ordersAsTheApiDoes_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field :
             {"flights_count", "id", "mission_ends_count", "time_docked", "time_in_space"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void ordersAsTheApiDoes()
    {
        QFETCH(QString, field);
        for (const bool descending : {false, true}) {
            const QString sign = descending ? u"-"_s : QString();
            const Outcome outcome = list(u"spacecraft --format json --ordering "_s + sign + field);
            const QJsonArray results = outcome.results();
            QList<QJsonValue> expected(results.begin(), results.end());
            std::sort(expected.begin(), expected.end(), [&](const QJsonValue &a, const QJsonValue &b) {
                const auto left = sortValue((descending ? b : a)[field]);
                const auto right = sortValue((descending ? a : b)[field]);
                return left == right ? a[u"id"_s].toInteger() < b[u"id"_s].toInteger() : left < right;
            });
            QList<qint64> ids;
            for (const QJsonValue &craft : expected)
                ids.append(craft[u"id"_s].toInteger());
            QCOMPARE(outcome.ids(), ids);
        }
    }

    void filters_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("exact name") << u"spacecraft --filter name=Soyuz|7K-L1|No.2"_s << QList<qint64>{503};
        QTest::newRow("part of a name is not the name")
            << u"spacecraft --filter name=Soyuz"_s << QList<qint64>{};
        QTest::newRow("two filters") << u"spacecraft --filter in_space=true --filter spacecraft_config=6"_s
                                     << QList<qint64>{289};
        QTest::newRow("departed") << u"dockings --filter docked=false"_s << QList<qint64>{622, 632};
        QTest::newRow("at a port") << u"dockings --filter docking_location__id=30"_s
                                   << QList<qint64>{622, 627};
        QTest::newRow("by a flight") << u"dockings --filter flight_vehicle_chaser__id=877"_s
                                     << QList<qint64>{622};
        QTest::newRow("after, not at")
            << u"dockings --filter docking__gt=2025-10-31T19:22:00Z"_s << QList<qint64>{633};
        QTest::newRow("at or after") << u"dockings --filter docking__gte=2025-10-31T19:22:00Z"_s
                                     << QList<qint64>{632, 633};
        QTest::newRow("before, not at")
            << u"dockings --filter docking__lt=2025-04-24T15:49:00Z"_s << QList<qint64>{622};
        QTest::newRow("at or before")
            << u"dockings --filter docking__lte=2025-04-24T15:49:00Z"_s << QList<qint64>{622, 623};
        QTest::newRow("in April")
            << u"dockings --filter docking__gte=2025-04-01 --filter docking__lt=2025-05-01"_s
            << QList<qint64>{622, 623};
        QTest::newRow("at a station, newest first")
            << u"dockings --filter space_station_target__id=18 --ordering -docking"_s
            << QList<qint64>{633, 632, 626, 623};
        QTest::newRow("open stays first, as the API has it")
            << u"dockings --ordering -departure,docking --filter space_station_target__id=18"_s
            << QList<qint64>{623, 626, 633, 632};
        QTest::newRow("a craft's flights") << u"flights --filter spacecraft=474"_s << QList<qint64>{877, 879};
        QTest::newRow("a page") << u"flights --limit 2 --offset 1"_s << QList<qint64>{874, 875};
        QTest::newRow("ports of a station")
            << u"ports --filter spacestation=18 --ordering -id"_s << QList<qint64>{41, 33, 32};
        QTest::newRow("ports by name") << u"ports --search zenith"_s << QList<qint64>{30, 3};
        QTest::newRow("ports by stays, ties by id")
            << u"ports --ordering -stays"_s << QList<qint64>{30, 33, 2, 3, 19, 21, 32, 41};
        QTest::newRow("hosts by stays") << u"hosts --ordering stays"_s << QList<qint64>{18, 4};
        QTest::newRow("hosts of a kind") << u"hosts --filter kind=payload"_s << QList<qint64>{};
        QTest::newRow("several orderings, some descending")
            << u"dockings --ordering docking,-departure --limit 2"_s << QList<qint64>{622, 623};
        QTest::newRow("a flight that never docked")
            << u"dockings --filter flight_vehicle_chaser__id=879"_s << QList<qint64>{};
    }

    void filters()
    {
        QFETCH(QString, line);
        QStringList words = line.split(u' ');
        words.replaceInStrings(u"|"_s, u" "_s); // a space inside a value
        const Outcome outcome =
            run(QStringList{u"--data-dir"_s, m_dir.path(), u"list"_s, u"--format=json"_s} + words);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QTEST(outcome.ids(), "ids");
    }

    void whatDoesNotExistIsWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &line, const QString &sentence) {
            QTest::newRow(qPrintable(line)) << line << sentence;
        };
        row(u"spacecraft --filter status=4711"_s, u"Possible: 1 (Active), "_s);
        row(u"spacecraft --filter spacecraft_config=5"_s, u"Nearest: "_s);
        row(u"spacecraft --filter status=-1"_s, u"wants an id"_s);
        row(u"spacecraft --filter status=99999999999999999999"_s, u"wants an id"_s);
        row(u"spacecraft --filter name="_s, u"wants a text"_s);
        row(u"spacecraft --filter in_space=perhaps"_s, u"true or false"_s);
        row(u"spacecraft --filter statsu=1"_s, u"Did you mean “status”?"_s);
        row(u"spacecraft --filter serial_number=C206"_s, u"cannot be filtered by"_s);
        row(u"spacecraft --ordering name"_s, u"Possible: flights_count, id, "_s);
        row(u"spacecraft --ordering -flight_count"_s, u"Did you mean “flights_count”?"_s);
        row(u"spacecraft --ordering id,"_s, u"cannot be ordered by"_s);
        row(u"dockings --filter docking__gt=2025-02-30"_s, u"wants a date"_s);
        row(u"dockings --filter docking__lte=2025-01-01T25:00:00Z"_s, u"wants a date"_s);
        row(u"dockings --filter docking_gt=2025-01-01"_s, u"Did you mean “docking__gt”?"_s);
        row(u"dockings --filter docking_location__id=4711"_s, u"(Zvezda aft)"_s);
        row(u"dockings --filter flight_vehicle_chaser__id=1"_s, u"Nearest: "_s);
        row(u"dockings --filter space_station_target__id=5"_s, u"Possible: 4 (International"_s);
        row(u"flights --filter spacecraft=1"_s, u"Nearest: 289 (Crew Dragon Endeavour)"_s);
        row(u"flights --filter spacecraft=9223372036854775807"_s, u"Nearest: "_s);
        row(u"ports --filter spacestation=99"_s, u"Possible: 4 (International"_s);
        row(u"hosts --filter kind=station"_s, u"Possible: spacestation, "_s);
        row(u"spacecraft --limit 1e3"_s, u"a whole number from 0"_s);
        row(u"spacecraft --offset -1"_s, u"a whole number from 0"_s);
    }

    void whatDoesNotExistIsWrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        const Outcome outcome = list(line);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains(sentence) && !showsInnards(outcome.errors),
                 qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QByteArray());
    }

    void aSearchIsTextAndNothingElse_data()
    {
        QTest::addColumn<QString>("search");
        for (const char *text :
             {"%", "_", "'\"'", "\"'\"", "a' OR 1=1 --", "*", "NEAR(", "name:dragon", "^dragon", "\\"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("control characters") << u"\x01\x1b[2J"_s;
        QTest::newRow("256 characters") << QString(256, u'x');
    }

    void aSearchIsTextAndNothingElse()
    {
        QFETCH(QString, search);
        for (const char *collection : {"spacecraft", "dockings", "flights", "ports", "hosts"}) {
            const Outcome outcome = run({u"list"_s, QString::fromLatin1(collection), u"--format=json"_s,
                                         u"--data-dir"_s, m_dir.path(), u"--search"_s, search});
            QVERIFY2(outcome.exitCode == 0 && outcome.errors.isEmpty(), qPrintable(outcome.errors));
            QVERIFY(outcome.json().contains(u"results"_s));
        }
        // No pattern, no operator: there is no craft with any of these in its name.
        QCOMPARE(run({u"list"_s, u"spacecraft"_s, u"--format=json"_s, u"--data-dir"_s, m_dir.path(),
                      u"--search=%"_s})
                     .ids()
                     .size(),
                 0);
    }

    void aSearchThatCannotBeAskedIsWrongUsage_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("open") << u"\"crew dra"_s << u"add \" at its end"_s;
        QTest::newRow("open single") << u"' OR 1=1 --"_s << u"add ' at its end"_s;
        QTest::newRow("10 000 characters") << QString(10'000, u'x') << u"At most 256 characters"_s;
        QTest::newRow("many words") << u"a "_s.repeated(40) << u"At most 32 words"_s;
    }

    void aSearchThatCannotBeAskedIsWrongUsage()
    {
        QFETCH(QString, search);
        QFETCH(QString, sentence);
        const Outcome outcome =
            run({u"list"_s, u"spacecraft"_s, u"--data-dir"_s, m_dir.path(), u"--search"_s, search});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains(sentence) && outcome.errors.size() < 300,
                 qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QByteArray());
    }

    void hostsAndPortsReferToEachOther()
    {
        const QJsonArray hosts = list(u"hosts --format json"_s).results();
        QVERIFY(!hosts.isEmpty());
        for (const QJsonValue &host : hosts) {
            const QString kind = host[u"kind"_s].toString();
            const QJsonArray ports =
                list(u"ports --format json --filter %1=%2"_s.arg(kind).arg(host[u"id"_s].toInteger()))
                    .results();
            QCOMPARE(ports.size(), host[u"ports"_s].toInteger());
            for (const QJsonValue &port : ports)
                QCOMPARE(port[kind][u"name"_s], host[u"name"_s]);
        }
    }
};

QTEST_GUILESS_MAIN(TestListQueries)
#include "tst_listqueries.moc"
