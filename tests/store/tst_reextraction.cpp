// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reextraction.h"

#include "facetstore.h"
#include "fixtures.h"
#include "flightstore.h"
#include "mirror.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QTest>

using namespace Skydock;

// Columns that a schema step has added are filled from the kept records.
class TestReextraction : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryMirror> m_mirror;

    void run(const char *statement)
    {
        const auto done = Sql::run(m_mirror->database(), QLatin1String(statement));
        QVERIFY(done);
    }
    QString scalar(const char *statement)
    {
        const auto value = valueOf(Sql::scalar(m_mirror->database(), QLatin1String(statement)));
        return value ? value->toString() : QStringLiteral("none");
    }
    QList<Facet> facets() { return valueOf(FacetStore(m_mirror->database()).facets({})); }

private slots:
    void init() { m_mirror = std::make_unique<TemporaryMirror>(); }

    void aMirrorOfAnEarlierStepGetsItsFacets()
    {
        const QList<Facet> expected = facets();
        QVERIFY(expected[qsizetype(FacetKind::Family)].values.size() > 3);
        for (const char *trigger : {"spacecraft_inserted", "spacecraft_updated", "spacecraft_deleted"})
            run(qPrintable(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger)));
        for (const char *table : {"facet_cell", "facet_family", "spacecraft_facet", "configuration_rating",
                                  "spacecraft_revision"})
            run(qPrintable(QStringLiteral("DROP TABLE ") + QLatin1String(table)));
        run("PRAGMA user_version = 2");
        (void)valueOf(Mirror(m_mirror->dataDir()).open());
        QCOMPARE(facets(), expected);
        QCOMPARE(scalar("SELECT count(*) FROM meta WHERE key LIKE 'reread%'"), QStringLiteral("0"));
    }

    void aMirrorOfAnEarlierStepFindsFlightsByAnyName()
    {
        FlightQuery query;
        query.search = QStringLiteral("ISS");
        const auto found = [&] { return valueOf(FlightStore(m_mirror->database()).ids(query, 0, -1)); };
        const QList<qint64> expected = found();
        QVERIFY(!expected.isEmpty());
        run("UPDATE flight_search SET destination = '', mission = '', programs = ''");
        run("PRAGMA user_version = 4");
        (void)valueOf(Mirror(m_mirror->dataDir()).open());
        QCOMPARE(found(), expected);
    }

    void goesOnWhereItWasStopped()
    {
        const QSqlDatabase database = m_mirror->database();
        QVERIFY(!valueOf(Reextraction::takeBatch(database, Collection::Spacecraft))); // nobody has asked
        run("INSERT INTO meta (key, value) VALUES ('reread_0', '-1')");
        run("UPDATE spacecraft SET name = 'lost'");
        QVERIFY(valueOf(Reextraction::takeBatch(database, Collection::Spacecraft, 10)));
        QCOMPARE(scalar("SELECT count(*) FROM spacecraft WHERE name <> 'lost'"), QStringLiteral("10"));
        QCOMPARE(scalar("SELECT value FROM meta WHERE key = 'reread_0'"),
                 scalar("SELECT max(id) FROM spacecraft WHERE name <> 'lost'"));
        QVERIFY(Reextraction::finish(database));
        QCOMPARE(scalar("SELECT count(*) FROM spacecraft WHERE name = 'lost'"), QStringLiteral("0"));
        QCOMPARE(scalar("SELECT value FROM meta WHERE key = 'reread_0'"), QStringLiteral("none"));
    }

    /// A flight inside its craft does not name it: that stands in the columns alone, and stays.
    void whatOnlyColumnsKnowStays()
    {
        m_mirror->write(craftPage({{7001, QStringLiteral("Nested"),
                                    QStringLiteral(R"("flights": [{"id": 7002, "destination": "ISS"}])")}}));
        run("INSERT INTO meta (key, value) VALUES ('reread_1', '-1'), ('reread_2', '-1')");
        run("UPDATE flight SET destination = NULL WHERE id = 7002");
        run("UPDATE stay SET chaser_key = 'lost'");
        const QString stays = scalar("SELECT group_concat(id || host_name || chaser_name) FROM stay");
        QVERIFY(Reextraction::finish(m_mirror->database()));
        QCOMPARE(scalar("SELECT spacecraft_id || destination FROM flight WHERE id = 7002"),
                 QStringLiteral("7001ISS"));
        QCOMPARE(scalar("SELECT count(*) FROM stay WHERE chaser_key = 'lost'"), QStringLiteral("0"));
        QCOMPARE(scalar("SELECT group_concat(id || host_name || chaser_name) FROM stay"), stays);
    }

    void aRecordThatCannotBeReadStopsNothing()
    {
        run("UPDATE record SET body = x'00' WHERE collection = 0 AND id = (SELECT min(id) FROM spacecraft)");
        run("INSERT INTO meta (key, value) VALUES ('reread_0', '-1')");
        run("UPDATE spacecraft SET name = 'lost'");
        QVERIFY(Reextraction::finish(m_mirror->database()));
        QCOMPARE(scalar("SELECT count(*) FROM spacecraft WHERE name = 'lost'"), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestReextraction)
#include "tst_reextraction.moc"
