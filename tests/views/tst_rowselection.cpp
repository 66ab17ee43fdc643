// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"
#include "fakepagedmodel.h"
#include "pagedtableview.h"
#include "rowselection.h"
#include "tableheader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestRowSelection : public QObject
{
    Q_OBJECT
private slots:
    void init() { make(TableSubject::Spacecraft, threeCrafts()); }

    void aChosenRowIsTheSelectedCraft()
    {
        m_table->selectRow(1);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(20));
    }

    void aCraftSelectedElsewhereFindsItsRow()
    {
        m_craft->select(30);
        QCOMPARE(m_table->selectedRow(), 2);
        m_craft->select(std::nullopt);
        QCOMPARE(m_table->selectedRow(), -1);
    }

    void selectionSurvivesANewOrder()
    {
        m_table->selectRow(0);
        m_model->sort(0, Qt::DescendingOrder);
        QCOMPARE(m_model->idAt(m_table->selectedRow()), std::optional<qint64>(10));
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(10));
    }

    void aCraftThatIsFilteredAwayStaysSelected()
    {
        m_table->selectRow(0);
        m_model->setSearchText(QStringLiteral("soyuz"));
        QCOMPARE(m_table->selectedRow(), -1);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(10));
        m_model->setSearchText({});
        QCOMPARE(m_table->selectedRow(), 0);
    }

    void aRemovedRowDoesNotPassTheSelectionOn()
    {
        m_table->selectRow(1);
        QSignalSpy changed(m_craft.get(), &CraftSelection::changed);
        m_model->removeRow(1);
        QCOMPARE(m_table->selectedRow(), -1);
        QCOMPARE(changed.size(), 0);
        m_model->removeRow(0);
        QCOMPARE(changed.size(), 0);
    }

    void aRowStillOnItsWayIsSelectedWhenItArrives()
    {
        QList<FakePagedModel::Row> rows = threeCrafts();
        rows[2].isHere = false;
        m_model->setRows(rows);
        m_table->selectRow(2);
        QCOMPARE(m_craft->spacecraftId(), std::nullopt);
        m_model->arrive(2);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(30));
    }

    void aDockingSelectsStayAndCraft()
    {
        make(TableSubject::Dockings, stays());
        m_table->selectRow(2);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(10));
        QCOMPARE(m_craft->stayId(), std::optional<qint64>(503));
    }

    void aStaySelectedElsewhereFindsItsRow()
    {
        make(TableSubject::Dockings, stays());
        m_craft->select(20, 502);
        QCOMPARE(m_table->selectedRow(), 1);
        m_craft->select(10, 503);
        QCOMPARE(m_table->selectedRow(), 2);
    }

    void withoutAStayTheFirstRowOfTheCraftIsSelected()
    {
        make(TableSubject::Dockings, stays());
        m_craft->select(10);
        QCOMPARE(m_table->selectedRow(), 0);
        m_craft->select(99);
        QCOMPARE(m_table->selectedRow(), -1);
    }

    void aFlightKeepsItsRowAmongOthersOfTheSameCraft()
    {
        QList<FakePagedModel::Row> flights = stays();
        for (auto &flight : flights)
            flight.stay.reset();
        make(TableSubject::Flights, flights);
        m_table->selectRow(2);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(10));
        m_model->sort(0, Qt::DescendingOrder);
        QCOMPARE(m_model->idAt(m_table->selectedRow()), std::optional<qint64>(503));
    }

    void aModuleWithoutACraftStillSelectsItsStay()
    {
        QList<FakePagedModel::Row> rows = stays();
        rows[1].craft.reset();
        make(TableSubject::Dockings, rows);
        m_table->selectRow(1);
        QCOMPARE(m_craft->spacecraftId(), std::nullopt);
        QCOMPARE(m_craft->stayId(), std::optional<qint64>(502));
        QCOMPARE(m_table->selectedRow(), 1);
    }

    void selectionScrollsIntoViewOnlyWhenItComesFromElsewhere()
    {
        m_model->setRows(manyCrafts());
        m_craft->select(250);
        QCOMPARE(m_table->selectedRow(), 250);
        QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_model->index(250, 0))));
        m_table->scrollToTop();
        m_model->sort(0, Qt::AscendingOrder);
        QCOMPARE(m_table->selectedRow(), 250);
        QCOMPARE(m_table->rowAt(0), 0);
    }

    void aRowInSightIsSeenAtItsNewPlace()
    {
        m_model->setRows(manyCrafts());
        m_table->selectRow(2);
        header()->choose({{0, Qt::DescendingOrder}});
        QCOMPARE(m_table->selectedRow(), 297);
        QVERIFY(m_table->isSelectionInSight());
        // One that was out of sight before does not pull the table along.
        m_table->scrollToTop();
        header()->choose({{0, Qt::AscendingOrder}});
        QCOMPARE(m_table->selectedRow(), 2);
        m_craft->select(250);
        m_table->scrollToTop();
        header()->choose({{0, Qt::DescendingOrder}});
        header()->choose({{0, Qt::AscendingOrder}});
        QCOMPARE(m_table->selectedRow(), 250);
        QVERIFY(!m_table->isSelectionInSight());
    }

    void severalRowsSurviveANewOrder()
    {
        selectRows({0, 1});
        const auto craft = m_craft->spacecraftId();
        m_model->setSorts({{0, Qt::DescendingOrder}});
        QTRY_COMPARE(selectedIds(), (QList<qint64>{20, 10}));
        QCOMPARE(m_craft->spacecraftId(), craft);
        QCOMPARE(m_model->idAt(m_table->selectedRow()), craft);
    }

    void severalRowsAreFoundAgainAfterAFilter()
    {
        selectRows({0, 2});
        m_model->setSearchText(QStringLiteral("soyuz"));
        QTRY_COMPARE(selectedIds(), QList<qint64>());
        m_model->setSearchText(QStringLiteral("progress"));
        QTRY_COMPARE(selectedIds(), QList<qint64>{30});
        m_model->setSearchText({});
        QTRY_COMPARE(selectedIds(), (QList<qint64>{10, 30}));
    }

    void severalRowsFollowTheirRecordsThroughARefresh()
    {
        selectRows({1, 2});
        QList<FakePagedModel::Row> rows = threeCrafts();
        rows.prepend({5, QStringLiteral("Apollo"), {}, 1, 5});
        m_model->beginRefresh();
        m_model->endRefresh(rows);
        QTRY_COMPARE(selectedIds(), (QList<qint64>{20, 30}));
    }

    void rowsThatAreNotHereAreRememberedToo()
    {
        QList<FakePagedModel::Row> rows = threeCrafts();
        rows[1].isHere = false;
        m_model->setRows(rows);
        m_table->selectAll();
        m_model->setSorts({{0, Qt::DescendingOrder}});
        QTRY_COMPARE(m_table->selectedRows(), (QList<RowRange>{{0, 3}}));
    }

    void aCraftSelectedElsewhereEndsTheManyRows()
    {
        selectRows({0, 1});
        m_craft->select(30);
        QCOMPARE(selectedIds(), QList<qint64>{30});
        m_model->setSorts({{0, Qt::DescendingOrder}});
        QCOMPARE(selectedIds(), QList<qint64>{30});
    }

    void thePaneFollowsTheCurrentRowOfMany()
    {
        m_table->selectRow(0);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(20));
        QCOMPARE(selectedIds(), (QList<qint64>{10, 20}));
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_craft->spacecraftId(), std::optional<qint64>(30));
        QCOMPARE(selectedIds(), QList<qint64>{30});
    }

private:
    TableHeader *header() const { return static_cast<TableHeader *>(m_table->horizontalHeader()); }
    static QList<FakePagedModel::Row> manyCrafts()
    {
        QList<FakePagedModel::Row> rows;
        for (int i = 0; i < 300; ++i)
            rows.append({i, QStringLiteral("Craft %1").arg(i, 3, 10, QLatin1Char('0')), {}, 0, i});
        return rows;
    }
    void selectRows(const QList<int> &rows)
    {
        m_table->selectRow(rows.first());
        for (const int row : rows.sliced(1))
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::Select |
                                                                                   QItemSelectionModel::Rows);
    }
    QList<qint64> selectedIds() const
    {
        QList<qint64> ids;
        for (const RowRange &range : m_table->selectedRows()) {
            for (int row = range.first; row < range.end(); ++row)
                ids << m_model->idAt(row).value_or(-1);
        }
        return ids;
    }

    static QList<FakePagedModel::Row> stays()
    {
        return {{501, QStringLiteral("Endeavour"), {}, 0, 10, 501},
                {502, QStringLiteral("Soyuz MS-27"), {}, 0, 20, 502},
                {503, QStringLiteral("Endeavour"), {}, 0, 10, 503}};
    }

    void make(TableSubject subject, const QList<FakePagedModel::Row> &rows)
    {
        m_rows.reset();
        m_table = std::make_unique<PagedTableView>();
        m_model = std::make_unique<FakePagedModel>();
        m_craft = std::make_unique<CraftSelection>();
        m_model->setRows(rows);
        m_rows = std::make_unique<RowSelection>(subject, m_model.get(), m_table.get(), m_craft.get());
        m_table->resize(600, 300);
        m_table->show();
    }

    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<CraftSelection> m_craft;
    std::unique_ptr<PagedTableView> m_table;
    std::unique_ptr<RowSelection> m_rows;
};

QTEST_MAIN(TestRowSelection)
#include "tst_rowselection.moc"
