// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"
#include "fakepagedmodel.h"
#include "pagedtableview.h"
#include "rowselection.h"

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
        QList<FakePagedModel::Row> rows;
        for (int i = 0; i < 300; ++i)
            rows.append({i, QStringLiteral("Craft %1").arg(i, 3, 10, QLatin1Char('0')), {}, 0, i});
        m_model->setRows(rows);
        m_craft->select(250);
        QCOMPARE(m_table->selectedRow(), 250);
        QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_model->index(250, 0))));
        m_table->scrollToTop();
        m_model->sort(0, Qt::AscendingOrder);
        QCOMPARE(m_table->selectedRow(), 250);
        QCOMPARE(m_table->rowAt(0), 0);
    }

private:
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
