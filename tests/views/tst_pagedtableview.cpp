// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnchooser.h"
#include "fakepagedmodel.h"
#include "pagedtableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestPagedTableView : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<FakePagedModel>();
        m_table = std::make_unique<PagedTableView>();
        m_model->setRows(threeCrafts());
        m_table->setModel(m_model.get());
        m_table->resize(600, 300);
        m_table->show();
    }

    void showsTheModelsColumns()
    {
        QVERIFY(m_table->isColumnShown(0));
        QVERIFY(!m_table->isColumnShown(3));
    }

    void headerClickSortsThenReverses()
    {
        clickHeader(0);
        QCOMPARE(m_model->sorts.last(), std::pair(0, Qt::AscendingOrder));
        clickHeader(0);
        QCOMPARE(m_model->sorts.last(), std::pair(0, Qt::DescendingOrder));
        // Numbers begin at the top, as their header says.
        clickHeader(2);
        QCOMPARE(m_model->sorts.last(), std::pair(2, Qt::DescendingOrder));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 2);
    }

    void aColumnWithoutOrderKeepsTheOldOne()
    {
        m_table->setColumnShown(3, true);
        clickHeader(0);
        const auto sorts = m_model->sorts.size();
        clickHeader(3);
        QCOMPARE(m_model->sorts.size(), sorts);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void headerSaysItsOrder()
    {
        m_table->sortBy(QStringLiteral("flights_count"), Qt::DescendingOrder);
        QCOMPARE(m_table->horizontalHeader()->accessibleDescription(),
                 QStringLiteral("Sorted by Flights, descending"));
    }

    void copiesTheRowAsShown()
    {
        m_table->selectRow(0);
        m_table->setColumnShown(1, false);
        m_table->horizontalHeader()->moveSection(2, 0);
        // The exact text, and no tab from inside a cell.
        QCOMPARE(m_table->selectedText(), QStringLiteral("6 flights\tEndeavour"));
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("6 flights\tEndeavour"));
    }

    void enterOpensARow()
    {
        QSignalSpy opened(m_table.get(), &QAbstractItemView::activated);
        m_table->selectRow(1);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void homeAndEndGoThroughTheRows()
    {
        m_table->selectRow(1);
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->selectedRow(), 2);
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(m_table->selectedRow(), 0);
    }

    void typingDoesNotWalkThroughTheRows()
    {
        m_table->selectRow(0);
        QTest::keyClicks(m_table.get(), QStringLiteral("Pro"));
        QCOMPARE(m_table->selectedRow(), 0);
    }

    void tabLeavesTheTable() { QVERIFY(!m_table->tabKeyNavigation()); }

    void hoverLightsTheRow()
    {
        QHoverEvent enter(QEvent::HoverMove, QPointF(5, m_table->rowViewportPosition(1) + 2), QPointF(),
                          QPointF());
        QCoreApplication::sendEvent(m_table->viewport(), &enter);
        QCOMPARE(m_table->hoveredRow(), 1);
        QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(), QPointF());
        QCoreApplication::sendEvent(m_table->viewport(), &leave);
        QCOMPARE(m_table->hoveredRow(), -1);
    }

    void chooserTicksColumns()
    {
        ColumnChooser chooser(m_table.get());
        QAction *note = chooser.findChild<QAction *>(QStringLiteral("column-note"));
        QCOMPARE(note->text(), QStringLiteral("Note && more"));
        note->trigger();
        QVERIFY(m_table->isColumnShown(3));
        chooser.findChild<QAction *>(QStringLiteral("column-status"))->trigger();
        QVERIFY(!m_table->isColumnShown(1));
        QVERIFY(!chooser.findChild<QAction *>(QStringLiteral("column-name"))->isEnabled());
    }

    void resetBringsTheFirstColumnsBack()
    {
        m_table->setColumnShown(1, false);
        m_table->setColumnShown(3, true);
        m_table->horizontalHeader()->moveSection(2, 0);
        ColumnChooser chooser(m_table.get());
        chooser.findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
        QVERIFY(m_table->isColumnShown(1));
        QVERIFY(!m_table->isColumnShown(3));
        QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 2);
    }

    void theNameStays()
    {
        m_table->setColumnShown(PagedTableView::mainColumn, false);
        QVERIFY(m_table->isColumnShown(PagedTableView::mainColumn));
    }

    void rowsFollowTheFont()
    {
        const int before = m_table->rowHeight(0);
        QFont font = m_table->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        m_table->setFont(font);
        QVERIFY(m_table->rowHeight(0) > before * 3 / 2);
    }

private:
    void clickHeader(int column)
    {
        QHeaderView *header = m_table->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    }

    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<PagedTableView> m_table;
};

QTEST_MAIN(TestPagedTableView)
#include "tst_pagedtableview.moc"
