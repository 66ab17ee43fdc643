// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtablemodel.h"
#include "fixtures.h"
#include "flightcolumns.h"
#include "flightfacets.h"
#include "flighttablemodel.h"
#include "pageloader.h"
#include "sortkey.h"
#include "spacecrafttablemodel.h"
#include "tableexport.h"
#include "temporarymirror.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        SpacecraftQuery query = model.query();
        query.typeIds = {3};
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 0);
        model.clearFilters(); // the search stays
        QTRY_COMPARE(model.rowCount(), 1);
        model.setSearchText({});
        QTRY_COMPARE(model.rowCount(), 34);
        QVERIFY(!model.isNarrowed());
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

    void everyColumnButThePictureSorts()
    {
        SpacecraftTableModel spacecraft;
        DockingTableModel dockings;
        FlightTableModel flights;
        spacecraft.setLoader(m_loader.get());
        dockings.setLoader(m_loader.get());
        flights.setLoader(m_loader.get());
        for (PagedTableModel *model :
             std::initializer_list<PagedTableModel *>{&spacecraft, &dockings, &flights}) {
            QTRY_VERIFY(model->rowCount() > 0 && !model->isRefreshing());
            const int rows = model->rowCount();
            for (int column = 0; column < model->columnCount(); ++column) {
                QCOMPARE(model->isColumnSortable(column),
                         model->columnKey(column) != QStringLiteral("picture"));
                model->sort(column, Qt::DescendingOrder);
                QTRY_VERIFY(!model->isRefreshing());
                QCOMPARE(model->state(), PagedTableModel::State::Ready);
                QCOMPARE(model->rowCount(), rows);
            }
        }
    }

    void severalKeysSortInTheMirror()
    {
        SpacecraftTableModel model;
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 34);
        const int status = model.columnOf(QStringLiteral("status"));
        const int flights = model.columnOf(QStringLiteral("flights_count"));
        model.setSorts(
            {{status, Qt::AscendingOrder}, {flights, Qt::DescendingOrder}, {0, Qt::DescendingOrder}});
        QTRY_VERIFY(!model.isRefreshing());
        for (int row = 1; row < model.rowCount(); ++row) {
            const SpacecraftRow &above = *model.rowAt(row - 1);
            const SpacecraftRow &here = *model.rowAt(row);
            const int order = naturalSortKey(above.statusName).compare(naturalSortKey(here.statusName));
            QVERIFY(order <= 0);
            if (order < 0)
                continue;
            QVERIFY(above.flightsCount >= here.flightsCount);
            if (above.flightsCount == here.flightsCount)
                QVERIFY(naturalSortKey(above.name) >= naturalSortKey(here.name));
        }
        QCOMPARE(model.headerData(flights, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Flights, sorted descending, key 2 of 3"));
        QCOMPARE(model.headerData(status, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Status, sorted ascending, key 1 of 3"));
        model.setSorts(model.firstSorts());
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Name, sorted ascending"));
    }

    void rowsAreReadAsTheyCame()
    {
        SpacecraftTableModel model;
        model.setLoader(m_loader.get());
        model.setSearchText(QStringLiteral("endeavour"));
        QByteArray json;
        std::optional<int> rows;
        model.read(
            this, TableProgress(),
            [&json](const TableReader &reader) -> Result<TableOutcome> {
                return writeExtract(reader, {}, TableFormat::Json, TableProgress(),
                                    [&json](const QByteArray &more) -> Result<void> {
                                        json += more;
                                        return {};
                                    })
                    .map([](int written) { return TableOutcome{written}; });
            },
            [&rows](const Result<TableOutcome> &outcome) { rows = outcome ? outcome->rows : -1; });
        QTRY_COMPARE(rows, std::optional(1));
        const QJsonObject craft = QJsonDocument::fromJson(json)
                                      .object()
                                      .value(QStringLiteral("results"))
                                      .toArray()
                                      .first()
                                      .toObject();
        QCOMPARE(craft.value(QStringLiteral("name")).toString(), QStringLiteral("Crew Dragon Endeavour"));
        QVERIFY(craft.value(QStringLiteral("spacecraft_config")).isObject());
    }

    void lettingGoOfTheMirrorEndsWhatIsRead()
    {
        SpacecraftTableModel model;
        model.setLoader(m_loader.get());
        const TableProgress progress;
        bool isAnswered = false;
        model.read(
            this, progress, [](const TableReader &) -> Result<TableOutcome> { return TableOutcome(); },
            [&isAnswered](const Result<TableOutcome> &) { isAnswered = true; });
        model.setLoader(nullptr);
        QVERIFY(progress.isCancelled());
        QTRY_VERIFY(progress.isFinished());
        QVERIFY(!isAnswered);
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

    void flightsSayHowFarTheyAre()
    {
        FlightTableModel model;
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.rowCount(), 17);
        QTRY_VERIFY(!model.facets()->phases().isEmpty());
        const int state = model.columnOf(QStringLiteral("phase"));
        for (const FilterChoice &phase : model.facets()->phases()) {
            FlightQuery query = model.query();
            query.phases = {FlightPhase(phase.id)};
            model.setQuery(query);
            QTRY_VERIFY(!model.isRefreshing());
            QCOMPARE(model.rowCount(), phase.count);
            QVERIFY(model.isNarrowed());
            QCOMPARE(model.index(0, state).data().toString(), flightPhaseName(FlightPhase(phase.id)));
            QCOMPARE(model.index(0, state).data(PagedTableModel::PhaseRole).toLongLong(), phase.id);
        }
        model.clearFilters();
        QTRY_COMPARE(model.rowCount(), 17);
        QVERIFY(model.facets()->spacecraft().size() > 5);
        model.setLoader(nullptr);
        QVERIFY(model.facets()->phases().isEmpty());
    }

    void flightsUnderWaySaySo()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(decodedResults(
            QStringLiteral("{\"id\": 99001, \"destination\": \"Moon\", \"launch\": {\"id\": \"x\", "
                           "\"net\": \"2020-01-01T00:00:00Z\"}}"),
            Collection::SpacecraftFlights));
        PageLoader loader(mirror.path());
        FlightTableModel model;
        model.setLoader(&loader);
        model.setSearchText(QStringLiteral("Moon"));
        QTRY_COMPARE(model.rowCount(), 1);
        const auto cell = [&](const char *key) {
            return model.index(0, model.columnOf(QLatin1String(key))).data().toString();
        };
        QTRY_COMPARE(cell("phase"), QStringLiteral("In flight"));
        QCOMPARE(cell("mission_end"), QStringLiteral("still in flight"));
        QVERIFY2(cell("duration").contains(QStringLiteral("d")), qPrintable(cell("duration")));
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
