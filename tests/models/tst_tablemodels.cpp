// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtablemodel.h"
#include "flighttablemodel.h"
#include "pageloader.h"
#include "spacecrafttablemodel.h"
#include "temporarymirror.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Skydock;

namespace {

/// The table as a person sees it: the columns shown at first, a line a row.
QStringList picture(const PagedTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.isColumnShownByDefault(column))
                cells << model.index(row, column).data().toString();
        }
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace

/// The three tables over the bundled catalogue, as the window uses them.
class TestTableModels : public QObject
{
    Q_OBJECT
private:
    TemporaryMirror m_mirror;
    std::unique_ptr<PageLoader> m_loader;

private slots:
    void init() { m_loader = std::make_unique<PageLoader>(m_mirror.path()); }
    void cleanup() { m_loader.reset(); }

    void spacecraft()
    {
        SpacecraftTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 34);
        model.setSearchText(QStringLiteral("endeavour"));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(picture(model),
                 QStringList{QStringLiteral(
                     "Crew Dragon Endeavour | C206 | Active | Capsule | Crew Dragon 2 | 819 d 19 h | 6")});
        QVERIFY(model.isNarrowed());
        model.clearFilters();
        QTRY_COMPARE(model.rowCount(), 34);
    }

    void clickingAHeaderSortsUnknownLast()
    {
        SpacecraftTableModel model;
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 34);
        const int column = model.columnOf(QStringLiteral("fastest_turnaround"));
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            model.sort(column, order);
            QTRY_VERIFY(!model.isRefreshing());
            QVERIFY(model.rowAt(0)->fastestTurnaroundMs);
            QVERIFY(!model.rowAt(33)->fastestTurnaroundMs);
        }
    }

    void dockings()
    {
        DockingTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 10);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Shenzhou 22")); // the newest
        QCOMPARE(model.index(0, model.columnOf(QStringLiteral("departure"))).data().toString(),
                 QStringLiteral("still docked"));
        QCOMPARE(model.index(0, 0).data(PagedTableModel::SpacecraftIdRole).toLongLong(), 624);
        QCOMPARE(model.index(0, 0).data(PagedTableModel::StayIdRole).toLongLong(), 633);
    }

    void flights()
    {
        FlightTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 17);
        QCOMPARE(model.index(0, 0).data().toString(),
                 QStringLiteral("Crew Dragon")); // Crew-13, launch September 2026
        QVERIFY(model.rowAt(0)->launchNetMs);
        QVERIFY(!model.rowAt(16)->launchNetMs); // unknown launch times last
    }

    void lettingGoOfTheMirrorEmptiesTheTable()
    {
        SpacecraftTableModel model;
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 34);
        model.setLoader(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), PagedTableModel::State::Empty);
    }
};

QTEST_MAIN(TestTableModels)
#include "tst_tablemodels.moc"
