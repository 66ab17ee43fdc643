// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include "pageloader.h"
#include "spacecrafttablemodel.h"
#include "temporarymirror.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Skydock;

class TestFacetModel : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryMirror> m_mirror;
    std::unique_ptr<PageLoader> m_loader;
    std::unique_ptr<SpacecraftTableModel> m_table;
    std::unique_ptr<FacetModel> m_facets;

    int countOf(FacetKind kind, const char *name) const
    {
        for (const FilterChoice &value : m_facets->values(kind)) {
            if (value.name == QLatin1String(name))
                return value.count;
        }
        return 0;
    }
    void ask(const SpacecraftQuery &query)
    {
        QSignalSpy refreshed(m_facets.get(), &FacetModel::refreshed);
        m_table->setQuery(query);
        QTRY_COMPARE(refreshed.size(), 1);
    }

private slots:
    void init()
    {
        m_mirror = std::make_unique<TemporaryMirror>();
        m_loader = std::make_unique<PageLoader>(m_mirror->path());
        m_table = std::make_unique<SpacecraftTableModel>();
        m_facets = std::make_unique<FacetModel>(m_table.get());
        m_facets->setLoader(m_loader.get());
        QVERIFY(!m_facets->isRefreshing()); // rows first
        m_table->setLoader(m_loader.get());
        QTRY_VERIFY(!m_facets->values(FacetKind::Status).isEmpty());
    }
    void cleanup()
    {
        m_facets.reset();
        m_table.reset();
        m_loader.reset();
        m_mirror.reset();
    }

    void countsFollowSearchAndTheOtherFacets()
    {
        const int all = countOf(FacetKind::Type, "Capsule");
        QVERIFY(all > 1);
        SpacecraftQuery query = m_table->query();
        query.search = QStringLiteral("dragon");
        ask(query);
        const int dragons = countOf(FacetKind::Type, "Capsule");
        QVERIFY(dragons > 0 && dragons < all);
        query.statusIds = {1};
        ask(query);
        QVERIFY(countOf(FacetKind::Type, "Capsule") <= dragons);
        QCOMPARE(countOf(FacetKind::Status, "Active"), m_table->rowCount());
    }

    void anotherOrderCountsNothingAnew()
    {
        const QSignalSpy refreshed(m_facets.get(), &FacetModel::refreshed);
        QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
        m_table->sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(reset.size(), 1);
        QVERIFY(!m_facets->isRefreshing());
        QCOMPARE(refreshed.size(), 0);
    }

    /// The last good counts stay while newer ones are on their way, and only the newest question is answered.
    void theNewestCancelsTheOlder()
    {
        const QList<FilterChoice> before = m_facets->values(FacetKind::Status);
        QSignalSpy refreshed(m_facets.get(), &FacetModel::refreshed);
        QSignalSpy changed(m_facets.get(), &FacetModel::changed);
        m_facets->refresh();
        SpacecraftQuery query = m_table->query();
        query.search = QStringLiteral("no such craft");
        m_table->setQuery(query);
        query.search = QStringLiteral("endeavour");
        m_table->setQuery(query);
        QCOMPARE(m_facets->values(FacetKind::Status), before);
        QTRY_COMPARE(countOf(FacetKind::Status, "Active"), 1);
        QTRY_VERIFY(!m_facets->isRefreshing());
        QCOMPARE(changed.size(), 1);
        // The same values in the same places, most of them with nothing left.
        int active = 0;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const FilterChoice now = m_facets->values(FacetKind::Status)[i];
            QCOMPARE(now.id, before[i].id);
            active += now.count;
        }
        QCOMPARE(active, 1);
    }

    void looksAgainAfterTheMirrorHasChanged()
    {
        QSqlQuery gone(m_mirror->database());
        QVERIFY(gone.exec(QStringLiteral("DELETE FROM spacecraft_facet")));
        QSignalSpy changed(m_facets.get(), &FacetModel::changed);
        m_facets->refresh();
        QVERIFY(m_facets->isRefreshing());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_facets->values(FacetKind::Status).isEmpty());
        m_facets->refresh();
        QTRY_VERIFY(!m_facets->isRefreshing());
        QCOMPARE(changed.size(), 1); // the same as before: nothing to say
    }

    void aFailureLeavesTheLastGoodCounts()
    {
        QSqlQuery gone(m_mirror->database());
        QVERIFY(gone.exec(QStringLiteral("DROP TABLE facet_cell")));
        QSignalSpy failed(m_facets.get(), &FacetModel::failed);
        m_facets->refresh();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_facets->isRefreshing());
        QVERIFY(!m_facets->values(FacetKind::Status).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
