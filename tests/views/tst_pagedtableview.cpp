// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnchooser.h"
#include "fakepagedtable.h"
#include "headermenu.h"
#include "tableheader.h"

#include <QAction>
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
        m_table.reset();
        m_model = modelOfThreeCrafts();
        m_table = shownTable(m_model.get());
    }

    void showsTheModelsColumns()
    {
        QVERIFY(m_table->isColumnShown(0));
        QVERIFY(!m_table->isColumnShown(3));
    }

    void headerClickSortsThenReverses()
    {
        clickHeader(0);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{0, Qt::AscendingOrder}}));
        clickHeader(0);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{0, Qt::DescendingOrder}}));
        // Numbers begin at the top, as their header says.
        clickHeader(2);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{2, Qt::DescendingOrder}}));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 2);
    }

    void shiftClickAddsAKeyThenReversesItThenTakesItOut()
    {
        QSignalSpy sorted(m_table.get(), &PagedTableView::aboutToSort);
        clickHeader(2);
        clickHeader(0, Qt::ShiftModifier);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}));
        QCOMPARE(names(), QStringLiteral("Endeavour, Progress MS-31, Soyuz MS-27"));
        clickHeader(0, Qt::ShiftModifier);
        QCOMPARE(names(), QStringLiteral("Endeavour, Soyuz MS-27, Progress MS-31"));
        // The arrow of the style stays with the first key.
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        clickHeader(0, Qt::ShiftModifier);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{2, Qt::DescendingOrder}}));
        QCOMPARE(sorted.size(), 4);
    }

    void controlShiftClickTakesAKeyOut()
    {
        clickHeader(0);
        clickHeader(1, Qt::ShiftModifier);
        clickHeader(0, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{1, Qt::AscendingOrder}}));
    }

    void aColumnWithoutOrderKeepsTheOldOne()
    {
        m_table->setColumnShown(3, true);
        clickHeader(0);
        const auto asked = m_model->asked.size();
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)})
            clickHeader(3, modifiers);
        QCOMPARE(m_model->asked.size(), asked);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void headerSaysItsOrder()
    {
        m_model->setSorts({{2, Qt::DescendingOrder}});
        QCOMPARE(m_table->horizontalHeader()->accessibleDescription(),
                 QStringLiteral("Sorted by Flights, descending"));
        m_model->setSorts({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(m_table->horizontalHeader()->accessibleDescription(),
                 QStringLiteral("Sorted by Flights, descending, then by Name, ascending"));
        QCOMPARE(m_table->accessibleDescription(), m_table->horizontalHeader()->accessibleDescription());
    }

    void theKeyboardSortsFromTheHeader()
    {
        QHeaderView *header = m_table->horizontalHeader();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        header->setFocus(Qt::TabFocusReason);
        QVERIFY(header->hasFocus());
        QTest::keyClick(header, Qt::Key_Return);
        QTest::keyClick(header, Qt::Key_Right);
        QCOMPARE(header->accessibleName(), QStringLiteral("Status"));
        QTest::keyClick(header, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_model->sorts(), (ColumnSorts{{0, Qt::AscendingOrder}, {1, Qt::AscendingOrder}}));
        // The note is hidden, so this is the last one that can be reached.
        QTest::keyClick(header, Qt::Key_End);
        QTest::keyClick(header, Qt::Key_Right);
        QCOMPARE(header->accessibleName(), QStringLiteral("Flights"));
        QTest::keyClick(header, Qt::Key_Down);
        QVERIFY(m_table->hasFocus());
    }

    void theHeadersMenuSorts()
    {
        clickHeader(0);
        QCOMPARE(headerMenu(2, "sortThenBy"), QString());
        QCOMPARE(m_model->sorts(), (ColumnSorts{{0, Qt::AscendingOrder}, {2, Qt::DescendingOrder}}));
        QCOMPARE(headerMenu(2, "sortAscending"), QString());
        QCOMPARE(m_model->sorts(), (ColumnSorts{{0, Qt::AscendingOrder}, {2, Qt::AscendingOrder}}));
        QCOMPARE(headerMenu(0, "sortWithout"), QString());
        QCOMPARE(m_model->sorts(), (ColumnSorts{{2, Qt::AscendingOrder}}));
        QCOMPARE(headerMenu(2, "sortWithout"), QStringLiteral("no such entry"));
        QCOMPARE(headerMenu(1, "sortDescending"), QString());
        QCOMPARE(m_model->sorts(), (ColumnSorts{{1, Qt::DescendingOrder}}));
        QCOMPARE(headerMenu(-1, "sortReset"), QString());
        QCOMPARE(m_model->sorts(), m_model->firstSorts());
        QCOMPARE(headerMenu(1, "hideColumn"), QString());
        QVERIFY(!m_table->isColumnShown(1));
        QCOMPARE(headerMenu(0, "hideColumn"), QStringLiteral("no such entry"));
    }

    void shiftAndControlSelectSeveralRows()
    {
        m_table->selectRow(0);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedRows(), (QList<RowRange>{{0, 2}}));
        QCOMPARE(m_table->selectedRow(), 1);
        QTest::keySequence(m_table.get(), QKeySequence::SelectAll);
        QCOMPARE(m_table->selectedRows(), (QList<RowRange>{{0, 3}}));
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
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView *header = m_table->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, header->height() / 2});
    }

    /// Chooses an entry; says what hindered it.
    QString headerMenu(int section, const char *entry)
    {
        HeaderMenu menu(m_table.get(), static_cast<TableHeader *>(m_table->horizontalHeader()), section);
        auto *action = menu.findChild<QAction *>(QLatin1StringView(entry));
        if (!action)
            return QStringLiteral("no such entry");
        action->trigger();
        return {};
    }
    QString names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names << m_model->index(row, 0).data().toString();
        return names.join(QStringLiteral(", "));
    }

    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<PagedTableView> m_table;
};

QTEST_MAIN(TestPagedTableView)
#include "tst_pagedtableview.moc"
