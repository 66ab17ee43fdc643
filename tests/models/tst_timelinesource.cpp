// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesource.h"

#include "dockingtimelinemodel.h"
#include "pageloader.h"
#include "temporarymirror.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Skydock;

// What the timeline shows follows hosts, arrangement, the table's query and the mirror.
class TestTimelineSource : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryMirror> m_mirror;
    std::unique_ptr<PageLoader> m_loader;
    std::unique_ptr<TimelineSource> m_source;

    const TimelineContents &contents() const { return m_source->timeline()->contents(); }
    void settle() { QTRY_VERIFY(!m_source->isRefreshing()); }
    void run(const QString &statement)
    {
        QSqlQuery query(m_mirror->database());
        QVERIFY(query.exec(statement));
    }
    QStringList laneNames() const
    {
        QStringList names;
        for (const Lane &lane : contents().lanes())
            names << (lane.spacecraftId ? lane.spacecraftName : lane.portName);
        return names;
    }
    void reread()
    {
        QSignalSpy refreshed(m_source.get(), &TimelineSource::refreshed);
        m_source->refresh();
        QTRY_COMPARE(refreshed.size(), 1);
    }

private slots:
    void init()
    {
        m_mirror = std::make_unique<TemporaryMirror>();
        m_loader = std::make_unique<PageLoader>(m_mirror->path());
        m_source = std::make_unique<TimelineSource>();
        m_source->setLoader(m_loader.get());
        settle();
    }
    void cleanup()
    {
        m_source.reset();
        m_loader.reset();
        m_mirror.reset();
    }

    void showsTheSpacecraftOfTheTable()
    {
        SpacecraftQuery query;
        query.search = QStringLiteral("dragon");
        query.ordering.keys = {{SpacecraftField::Name, true}};
        m_source->setSpacecraftQuery(query);
        QVERIFY(!contents().isBySpacecraft()); // nobody has asked for that
        m_source->arrange({TimelineGrouping::BySpacecraft, LaneOrder::Given, StayColor::Type});
        QTRY_VERIFY(contents().isBySpacecraft());
        QStringList names = laneNames();
        QVERIFY(names.size() > 2);
        QVERIFY(std::all_of(names.begin(), names.end(),
                            [](const QString &name) { return name.contains(QStringLiteral("Dragon")); }));
        QVERIFY(std::is_sorted(names.rbegin(), names.rend()));
        QVERIFY(contents().stayCount() > 0);
        QCOMPARE(m_source->spacecraftLeftOut(), 0);

        query.search = QStringLiteral("dragon endeavour");
        m_source->setSpacecraftQuery(query);
        QTRY_COMPARE(laneNames(), QStringList{QStringLiteral("Crew Dragon Endeavour")});
        query.search = QStringLiteral("no such craft");
        m_source->setSpacecraftQuery(query);
        QTRY_COMPARE(laneNames(), QStringList());
        m_source->arrange({});
        QTRY_VERIFY(!contents().lanes().isEmpty());
        QVERIFY(!contents().isBySpacecraft());
    }

    /// Changed stays alone are read; the lanes keep their places, and nothing else of the mirror is looked at.
    void readsChangedStaysAlone()
    {
        const Stay first = contents().stay(0);
        const qsizetype count = contents().stayCount();
        run(QStringLiteral("UPDATE stay SET chaser_name = 'Renamed' WHERE id = %1").arg(first.id));
        run(QStringLiteral("UPDATE stay SET chaser_name = 'Not looked at' WHERE id <> %1").arg(first.id));
        m_source->noteChangedStays({first.id});
        reread();
        QCOMPARE(m_source->timeline()->stay(first.id)->chaser->name, QStringLiteral("Renamed"));
        QCOMPARE(contents().stayCount(), count);
        for (quint32 i = 1; i < quint32(count); ++i)
            QVERIFY(contents().stay(i).chaser->name != QStringLiteral("Not looked at"));
    }

    void readsEverythingWhereAnythingMayHaveChanged()
    {
        const Stay first = contents().stay(0);
        run(QStringLiteral("UPDATE stay SET chaser_name = 'Renamed'"));
        m_source->noteChangedStays({first.id});
        m_source->noteChange();
        m_source->noteChangedStays({first.id});
        reread();
        for (quint32 i = 0; i < quint32(contents().stayCount()); ++i)
            QCOMPARE(contents().stay(i).chaser->name, QStringLiteral("Renamed"));
    }

    /// What a failed reading should have brought is not forgotten.
    void readsEverythingAfterAFailure()
    {
        const Stay first = contents().stay(0);
        const Stay second = contents().stay(1);
        run(QStringLiteral("UPDATE stay SET chaser_name = 'Renamed'"));
        run(QStringLiteral("ALTER TABLE stay RENAME COLUMN docking_ms TO away"));
        m_source->noteChangedStays({first.id});
        reread();
        QVERIFY(m_source->error());
        QCOMPARE(m_source->timeline()->stay(first.id)->chaser->name, first.chaser->name); // the last good one
        run(QStringLiteral("ALTER TABLE stay RENAME COLUMN away TO docking_ms"));
        m_source->noteChangedStays({second.id});
        reread();
        QVERIFY(!m_source->error());
        QCOMPARE(m_source->timeline()->stay(first.id)->chaser->name, QStringLiteral("Renamed"));
    }

    void noticesAStayThatHasGone()
    {
        const Stay first = contents().stay(0);
        run(QStringLiteral("DELETE FROM stay WHERE id = %1").arg(first.id));
        m_source->noteChangedStays({first.id});
        reread();
        QVERIFY(!m_source->timeline()->stay(first.id));
    }

    void noticesAStayAtANewPort()
    {
        const Stay first = contents().stay(0);
        run(QStringLiteral("UPDATE stay SET location_id = 4711, port_name = 'New port' WHERE id = %1")
                .arg(first.id));
        m_source->noteChangedStays({first.id});
        reread();
        QVERIFY(laneNames().contains(QStringLiteral("New port")));
    }
};

QTEST_GUILESS_MAIN(TestTimelineSource)
#include "tst_timelinesource.moc"
