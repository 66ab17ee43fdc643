// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaccessible.h"
#include "timelinefixture.h"
#include "timelineinstant.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

/// The timeline as a screen reader finds it: a table of ports and stays, read back.
class TestTimelineAccessible : public TimelineFixture
{
    Q_OBJECT

    TimelineAccessible *timeline() const
    {
        return dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(m_view.get()));
    }
    QAccessibleTableInterface *table() const { return timeline()->tableInterface(); }
    /// "Alpha · Port 10: Craft 1 at …; Craft 2 at …" without times, a line for each row.
    QString tree() const
    {
        QStringList lines;
        for (int row = 0; row < table()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table()->columnCount(); ++column) {
                if (QAccessibleInterface *cell = table()->cellAt(row, column);
                    cell && cell->role() == QAccessible::Cell)
                    cells += cell->text(QAccessible::Name).section(QStringLiteral(" at "), 0, 0);
            }
            lines += table()->rowDescription(row) + QStringLiteral(": ") + cells.join(QStringLiteral(", "));
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString focused() const
    {
        const QAccessibleInterface *child = timeline()->focusChild();
        return child ? child->text(QAccessible::Name) : QString();
    }
    void showExposed()
    {
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QTRY_COMPARE(m_view->motion().shown(), m_view->visibleRange());
    }

private slots:
    void init()
    {
        QVERIFY(open(TimelineSample::stays(), {1000, 300}));
        showExposed();
    }
    void cleanup() { close(); }

    void isATableOfPortsAndStays()
    {
        QCOMPARE(timeline()->role(), QAccessible::Table);
        QCOMPARE(table()->rowCount(), 4);
        QCOMPARE(table()->columnCount(), 3);
        QCOMPARE(tree(), QStringLiteral("Alpha · Port 10: Craft <b>1</b>, Craft <b>2</b>, Craft <b>3</b>\n"
                                        "Alpha · Port 20: Craft <b>4</b>, Craft <b>5</b>\n"
                                        "Beta · Port 30: Craft <b>6</b>\n"
                                        "Beta · Port 40: Craft <b>7</b>"));
        QCOMPARE(table()->columnDescription(1), QStringLiteral("Stay 2"));
        QVERIFY(!table()->cellAt(1, 3));
        QVERIFY(!table()->cellAt(0, -1));
        QVERIFY(!table()->cellAt(4, 0));
    }

    /// Qt's bridge to AT-SPI asks a cell for its selection or its extent without looking whether there is one.
    void hasACellEverywhere()
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            for (int column = 0; column < table()->columnCount(); ++column)
                QVERIFY(table()->cellAt(row, column)->tableCellInterface());
        }
        QCOMPARE(table()->cellAt(1, 2), timeline()->header(1));
    }

    void saysWhatItShows()
    {
        QCOMPARE(timeline()->text(QAccessible::Name), QStringLiteral("Docking timeline"));
        const QString description = timeline()->text(QAccessible::Description);
        QVERIFY2(description.contains(QStringLiteral("4 port(s)")), qPrintable(description));
        QVERIFY(description.contains(QStringLiteral("7 stay(s)")));
        QVERIFY(description.contains(QStringLiteral("2024")));
        m_view->setVisibleRange({nowMs - 8000 * dayMs, nowMs - 7000 * dayMs});
        QVERIFY(timeline()->text(QAccessible::Value).contains(QStringLiteral("2002")));
    }

    void childrenAreHeadersAndCells()
    {
        QCOMPARE(timeline()->childCount(), 4 + 7);
        for (int i = 0; i < timeline()->childCount(); ++i) {
            QAccessibleInterface *child = timeline()->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(timeline()->indexOfChild(child), i);
            QCOMPARE(child->parent(), static_cast<QAccessibleInterface *>(timeline()));
            QAccessibleTableCellInterface *cell = child->tableCellInterface();
            QVERIFY(cell);
            if (child->role() == QAccessible::RowHeader)
                continue;
            QCOMPARE(child->role(), QAccessible::Cell);
            QCOMPARE(table()->cellAt(cell->rowIndex(), cell->columnIndex()), child);
            QCOMPARE(cell->rowHeaderCells().size(), 1);
            QCOMPARE(cell->rowHeaderCells().constFirst()->text(QAccessible::Name),
                     table()->rowDescription(cell->rowIndex()));
        }
        QVERIFY(!timeline()->child(-1));
        QVERIFY(!timeline()->child(11));
    }

    void aCellSaysItsStay()
    {
        QAccessibleInterface *cell = table()->cellAt(0, 1);
        QCOMPARE(cell->text(QAccessible::Name), m_view->sentence(1));
        QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("30 d 0 h"));
        QVERIFY(cell->text(QAccessible::Description).contains(QStringLiteral("Length: 30 d")));
        QVERIFY(table()->cellAt(0, 2)->text(QAccessible::Name).contains(QStringLiteral("still docked")));
        QCOMPARE(table()->cellAt(0, 2)->text(QAccessible::Value), QStringLiteral("10 d 0 h"));
        QVERIFY(timeline()->child(0)->text(QAccessible::Description).startsWith(QStringLiteral("3 stay(s)")));
    }

    void isWhereItIsDrawn()
    {
        QAccessibleInterface *cell = table()->cellAt(0, 1);
        const QRect drawn = m_view->geometry().stayRect(1);
        QCOMPARE(cell->rect(), drawn.translated(m_view->viewport()->mapToGlobal(QPoint())));
        QVERIFY(!cell->state().offscreen && !cell->state().invisible);
        const QPoint middle = cell->rect().center();
        QCOMPARE(timeline()->childAt(middle.x(), middle.y()), cell);
        const QPoint header = timeline()->child(0)->rect().center();
        QCOMPARE(timeline()->childAt(header.x(), header.y()), timeline()->child(0));
        m_view->setVisibleRange({nowMs - 9000 * dayMs, nowMs - 8000 * dayMs});
        QTRY_COMPARE(m_view->motion().shown(), m_view->visibleRange());
        QVERIFY(cell->state().offscreen && cell->rect().isEmpty());
        m_view->setVisibleRange({nowMs - 30 * dayMs, nowMs});
        QTRY_COMPARE(m_view->motion().shown(), m_view->visibleRange());
        QRect plot = m_view->geometry().plotRect();
        plot.translate(m_view->viewport()->mapToGlobal(QPoint()));
        QVERIFY(plot.contains(cell->rect())); // cut off where the plot ends
        m_view->hide();
        QVERIFY(cell->state().invisible);
    }

    void knowsTheSelection()
    {
        QCOMPARE(table()->selectedCellCount(), 0);
        m_view->setSelectedStay(5);
        QCOMPARE(table()->selectedCells(), QList<QAccessibleInterface *>{table()->cellAt(1, 1)});
        QVERIFY(table()->cellAt(1, 1)->state().selected);
        QVERIFY(!table()->cellAt(1, 0)->state().selected);
        QVERIFY(table()->cellAt(1, 0)->state().selectable);
        m_view->setSelectedStay(std::nullopt);
        QCOMPARE(table()->selectedCellCount(), 0);
        m_view->setSelectedStay(999);
        QCOMPARE(table()->selectedCells(), QList<QAccessibleInterface *>());
    }

    void theFocusFollowsTheKeyboard()
    {
        QCOMPARE(focused(), QStringLiteral("Docking timeline"));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(focused(), QStringLiteral("Alpha · Port 10"));
        QVERIFY(timeline()->child(0)->state().focused);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
        QCOMPARE(focused(), m_view->sentence(*m_view->selection().stay()));
        QCOMPARE(timeline()->focusChild(), table()->cellAt(1, 0));
        QVERIFY(table()->cellAt(1, 0)->state().focused && !timeline()->child(0)->state().focused);
        m_view->clearFocus();
        QVERIFY(!timeline()->focusChild());
    }

    void theCursorIsSpokenOf()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        m_view->instant().moveTo(nowMs - 35 * dayMs);
        QCOMPARE(focused(), QStringLiteral("Docking timeline"));
        QCOMPARE(
            timeline()->text(QAccessible::Description),
            QStringLiteral("30 Aug 2024 00:00 UTC: 3 of 4 port(s) in use · 4 spacecraft docked · 1 unknown"));
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QVERIFY(timeline()->text(QAccessible::Description).startsWith(QStringLiteral("4 Sep 2024")));
        QTest::keyClick(m_view.get(), Qt::Key_Down); // back among the lanes
        QCOMPARE(focused(), QStringLiteral("Alpha · Port 20"));
        QVERIFY(timeline()->text(QAccessible::Description).startsWith(QStringLiteral("4 port(s)")));
        QTest::keyClick(m_view.get(), Qt::Key_Comma);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(focused(), QStringLiteral("Alpha · Port 20"));
    }

    void pressingSelects()
    {
        QSignalSpy selected(m_view.get(), &DockingTimelineView::staySelected);
        QAccessibleInterface *cell = table()->cellAt(2, 0);
        QAccessibleActionInterface *actions = cell->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        for (const QString &name : actions->actionNames())
            QVERIFY(!actions->localizedActionName(name).isEmpty());
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.first().first().toLongLong(), 6);
        QCOMPARE(m_view->currentLane(), 2);
        QVERIFY(cell->state().focused && cell->state().selected);
    }

    void zoomingShowsWhatWasOutOfSight()
    {
        m_view->setVisibleRange({nowMs - 9000 * dayMs, nowMs - 8000 * dayMs});
        QAccessibleInterface *cell = table()->cellAt(3, 0);
        cell->actionInterface()->doAction(cell->actionInterface()->actionNames().last());
        QTRY_COMPARE(m_view->motion().shown(), m_view->visibleRange());
        QVERIFY(!cell->state().offscreen);
        QAccessibleInterface *header = timeline()->child(0);
        header->actionInterface()->doAction(header->actionInterface()->actionNames().first());
        QVERIFY(m_view->visibleRange().contains(nowMs - 100 * dayMs));
    }

    void foldedPortsAreLeftOut()
    {
        QVERIFY(table()->cellAt(3, 0));
        m_view->toggleFolded(0);
        QCOMPARE(tree(), QStringLiteral("Beta · Port 30: Craft <b>6</b>\nBeta · Port 40: Craft <b>7</b>"));
        QCOMPARE(timeline()->childCount(), 4);
        QVERIFY(timeline()->text(QAccessible::Description).contains(QStringLiteral("2 port(s) folded away")));
        m_view->setSelectedStay(1);
        QCOMPARE(table()->selectedCellCount(), 0);
        m_view->toggleFolded(0);
        QCOMPARE(table()->selectedCellCount(), 1);
    }

    void aFoldedHostIsSpokenOf()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(focused(), QStringLiteral("Docking timeline"));
        QCOMPARE(timeline()->text(QAccessible::Description), QStringLiteral("Alpha, folded"));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(focused(), QStringLiteral("Alpha · Port 10"));
    }

    void rowsCanBeSpacecraft()
    {
        TimelineArrangement bySpacecraft;
        bySpacecraft.grouping = TimelineGrouping::BySpacecraft;
        bySpacecraft.order = LaneOrder::FirstUse;
        const QList<Stay> stays = TimelineSample::stays().mid(0, 2);
        m_model->setContents(buildSpacecraftTimeline(spacecraftOf(stays), stays, bySpacecraft, nowMs));
        QCOMPARE(tree(), QStringLiteral("Craft <b>1</b>: Craft <b>1</b>\nCraft <b>2</b>: Craft <b>2</b>"));
        QVERIFY(
            timeline()->text(QAccessible::Description).startsWith(QStringLiteral("2 spacecraft, 2 stay")));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Space); // no host to fold
        QCOMPARE(focused(), QStringLiteral("Craft <b>1</b>"));
    }

    void newContentsLeaveNothingBehind()
    {
        QList<QAccessible::Id> ids;
        for (int i = 0; i < timeline()->childCount(); ++i)
            ids += QAccessible::uniqueId(timeline()->child(i));
        QCOMPARE(timeline()->madeCount(), 11);
        m_model->setContents({}, {TimelineSample::stay(9, 10, -90, {})});
        QCOMPARE(timeline()->madeCount(), 0);
        for (const QAccessible::Id id : ids)
            QVERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(tree(), QStringLiteral("Alpha · Port 10: Craft <b>9</b>"));
        const QAccessible::Id last = QAccessible::uniqueId(timeline()->child(1));
        m_view.reset();
        QVERIFY(!QAccessible::accessibleInterface(last));
    }

    void costsNothingUntilItIsAsked()
    {
        QList<Stay> stays;
        for (int i = 0; i < 100'000; ++i)
            stays += TimelineSample::stay(i + 1, 10 + i % 20, -100'000 + i, -100'000 + i + 15);
        m_model->setContents({}, stays);
        QCOMPARE(timeline()->childCount(), 100'020);
        QCOMPARE(table()->rowCount(), 20);
        QCOMPARE(table()->columnCount(), 5000);
        QVERIFY(!timeline()->text(QAccessible::Description).isEmpty());
        QCOMPARE(timeline()->madeCount(), 0);
        QCOMPARE(timeline()->indexOfChild(timeline()->child(70'000)), 70'000);
        QCOMPARE(table()->cellAt(7, 4000)->tableCellInterface()->columnIndex(), 4000);
        QCOMPARE(timeline()->madeCount(), 2);
    }

    void nobodyListeningNothingIsMade()
    {
        QVERIFY(!QAccessible::isActive());
        QCOMPARE(timeline()->madeCount(), 0);
        for (const Qt::Key key :
             {Qt::Key_Down, Qt::Key_BracketLeft, Qt::Key_T, Qt::Key_Period, Qt::Key_Space})
            QTest::keyClick(m_view.get(), key);
        m_model->setContents({}, {TimelineSample::stay(9, 10, -90, {})});
        QCOMPARE(timeline()->madeCount(), 0);
    }

    void hasNothingToSayOfNothing()
    {
        m_model->setContents({}, {});
        QCOMPARE(timeline()->childCount(), 0);
        QCOMPARE(table()->rowCount(), 0);
        QCOMPARE(table()->columnCount(), 0);
        QVERIFY(!timeline()->child(0));
        QVERIFY(timeline()->focusChild());
        m_view->setModel(nullptr);
        QCOMPARE(tree(), QString());
    }
};

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timelineaccessible.moc"
