// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"
#include "craftselection.h"
#include "detailpane.h"
#include "dockingtimelineview.h"
#include "facet.h"
#include "filterchip.h"
#include "noticebar.h"
#include "settings.h"
#include "settingsmemory.h"
#include "spacecraftfilters.h"
#include "timelinesource.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Skydock;

/// A window is as it was left: the first thing asked and shown is what was asked and shown last.
class TestWindowRecall : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theQueryComesBackAndIsTheFirstOneAsked()
    {
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            QTRY_VERIFY(first.fixture.choose("filter-status", QStringLiteral("Active")));
            first.fixture.type(QStringLiteral("dragon"));
            first.fixture.find<SearchField>("searchField")->flush();
            first.fixture.clickHeader("flights_count");
            QTRY_VERIFY(first.fixture.settled());
            first.close();
        }
        Start second(path());
        QCOMPARE(second.settings.problems(), QStringList());
        PagedTableModel &model = second.fixture.workspace->spacecraft;
        QCOMPARE(second.fixture.workspace->spacecraft.query().search, QStringLiteral("dragon"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(second.fixture.openAndRead());
        QCOMPARE(resets.size(), 3); // no mirror, the mirror, and the rows of one question
        QCOMPARE(second.fixture.find<SearchField>("searchField")->text(), QStringLiteral("dragon"));
        QCOMPARE(second.fixture.workspace->spacecraft.query().statusIds, QList<qint64>{1});
        const int column = model.columnOf(QStringLiteral("flights_count"));
        QCOMPARE(model.sorts(), (ColumnSorts{{column, Qt::DescendingOrder}}));
        QVERIFY(!second.fixture.window->currentPage()->findChildren<FilterChip *>().isEmpty());
    }

    void theCountKnowsTheWhole_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("spacecraft") << 0;
        QTest::newRow("dockings") << 1;
        QTest::newRow("flights") << 2;
    }
    void theCountKnowsTheWhole()
    {
        QFETCH(const int, tab);
        QString count;
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            first.fixture.find<QTabWidget>("tabs")->setCurrentIndex(tab);
            QTRY_VERIFY(first.fixture.settled() && first.fixture.rowCount() > 0);
            const QString whole = QLocale().toString(first.fixture.rowCount());
            first.fixture.type(QStringLiteral("dragon"));
            first.fixture.find<SearchField>("searchField")->flush();
            QTRY_VERIFY(first.fixture.settled());
            count = first.fixture.label("countLabel");
            QVERIFY2(count.contains(QStringLiteral(" of ") + whole), qPrintable(count));
            first.close();
        }
        Start second(path());
        QVERIFY(second.fixture.openAndRead());
        QTRY_COMPARE(second.fixture.label("countLabel"), count);
    }

    void theLayoutComesBackBeforeTheFirstPaint()
    {
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            first.fixture.window->setGeometry(40, 30, 700, 500);
            first.fixture.table()->setColumnShown(first.column("family"), true);
            first.fixture.table()->setColumnShown(first.column("type"), false);
            QHeaderView *header = first.fixture.table()->horizontalHeader();
            header->moveSection(header->visualIndex(first.column("status")), 0);
            first.fixture.find<QDockWidget>("timelineDock")->hide();
            first.fixture.find<QTabWidget>("tabs")->setCurrentIndex(2);
            first.fixture.window->findChild<DetailPane *>()->setMode(DetailMode::Detailed);
            QTRY_VERIFY(first.fixture.settled());
            first.close();
        }
        Start second(path());
        second.fixture.open();
        QCOMPARE(second.fixture.window->geometry(), QRect(40, 30, 700, 500));
        QVERIFY(!second.fixture.find<QDockWidget>("timelineDock")->isVisible());
        QVERIFY(second.fixture.find<QDockWidget>("detailDock")->isVisible());
        QCOMPARE(second.fixture.find<QTabWidget>("tabs")->currentIndex(), 2);
        QCOMPARE(second.fixture.window->findChild<DetailPane *>()->mode(), DetailMode::Detailed);
        second.fixture.find<QTabWidget>("tabs")->setCurrentIndex(0);
        QVERIFY(second.fixture.table()->isColumnShown(second.column("family")));
        QVERIFY(!second.fixture.table()->isColumnShown(second.column("type")));
        QCOMPARE(second.fixture.table()->shownColumns().first(), second.column("status"));
    }

    void widthsAreKeptOnceTheyWereSetByHand()
    {
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            first.fixture.table()->findChild<ColumnWidths *>()->keep();
            first.fixture.table()->setColumnWidth(first.column("status"), 151);
            first.close();
        }
        Start second(path());
        QVERIFY(second.fixture.openAndRead());
        QCOMPARE(second.fixture.table()->columnWidth(second.column("status")), 151);
    }

    void theTimelineAndTheCraftComeBack()
    {
        const HostKey station{HostKind::Station, 4};
        const TimeInterval range{1'600'000'000'000, 1'650'000'000'000};
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            QTRY_VERIFY(!first.fixture.workspace->timeline.hosts().isEmpty());
            QVERIFY(!first.fixture.workspace->timeline.chosenHosts());
            first.fixture.workspace->timeline.showHosts({station});
            first.fixture.workspace->timeline.arrange(
                {TimelineGrouping::ByPort, LaneOrder::Name, StayColor::Type});
            first.fixture.table()->selectRow(3);
            QTRY_COMPARE(first.fixture.workspace->detail.state(), SpacecraftDetailModel::State::Ready);
            first.view()->setVisibleRange(range);
            first.close();
        }
        Start second(path());
        const auto craft = second.fixture.workspace->selection.spacecraftId();
        QVERIFY(craft);
        QVERIFY(second.fixture.openAndRead());
        QTRY_COMPARE(second.fixture.workspace->timeline.shownHosts(), QList<HostKey>{station});
        QTRY_VERIFY(!second.fixture.workspace->timeline.isRefreshing());
        QCOMPARE(second.fixture.workspace->timeline.arrangement().order, LaneOrder::Name);
        QVERIFY(second.view()->visibleRange() == range);
        QTRY_COMPARE(second.fixture.workspace->detail.state(), SpacecraftDetailModel::State::Ready);
        QTRY_VERIFY(second.fixture.table()->selectedRow() >= 0);
        QCOMPARE(second.fixture.workspace->selection.spacecraftId(), craft);
    }

    void rowsOfTheTimelineStayFolded()
    {
        const HostKey station{HostKind::Station, 4};
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            QTRY_VERIFY(first.groupOf(station) >= 0);
            QVERIFY(!first.view()->contents().modules().empty());
            first.view()->toggleFolded(first.groupOf(station));
            first.view()->toggleModule(0);
            QTRY_VERIFY(!Settings(path()).values().window.timeline.folds.hosts.isEmpty()); // a moment later
            first.close();
        }
        Start second(path());
        QCOMPARE(second.settings.problems(), QStringList());
        QVERIFY(second.fixture.openAndRead());
        QTRY_VERIFY(second.groupOf(station) >= 0);
        QVERIFY(second.isFolded(station));
        QCOMPARE(second.view()->folds().modules.size(), 1);

        QVERIFY(second.fixture.trigger("resetLayoutAction"));
        QVERIFY(!second.isFolded(station));
        QVERIFY(second.view()->folds() == TimelineFolds());
        second.fixture.find<QPushButton>("noticeAction")->click();
        QVERIFY(second.isFolded(station));
        QVERIFY(second.fixture.trigger("resetLayoutAction"));
        second.close();
        QTRY_VERIFY(Settings(path()).values().window.timeline.folds == TimelineFolds());
    }

    void aWindowOfTheFullScreenIsOneAgain_data()
    {
        QTest::addColumn<bool>("isMaximised");
        QTest::newRow("from a place of its own") << false;
        QTest::newRow("from the maximised window") << true;
    }
    void aWindowOfTheFullScreenIsOneAgain()
    {
        QFETCH(const bool, isMaximised);
        const QRect place(10, 20, 780, 560);
        {
            Start first(path());
            QVERIFY(first.fixture.openAndRead());
            first.fixture.window->setGeometry(place);
            if (isMaximised)
                first.fixture.window->showMaximized();
            QVERIFY(first.fixture.trigger("fullScreenAction"));
            QTRY_VERIFY(first.fixture.window->isFullScreen());
            QTRY_VERIFY(first.fixture.window->width() > place.width());
            first.close();
        }
        Start second(path());
        QCOMPARE(second.settings.problems(), QStringList());
        QVERIFY(second.fixture.openAndRead());
        const MainWindow &window = *second.fixture.window;
        QVERIFY(window.isFullScreen());
        QVERIFY(second.fixture.find<QAction>("fullScreenAction")->isChecked());
        QCOMPARE(window.normalGeometry(), place);

        QVERIFY(second.fixture.trigger("resetLayoutAction"));
        QTRY_VERIFY(!window.isFullScreen());
        QCOMPARE(window.isMaximized(), isMaximised);
        if (!isMaximised)
            QTRY_COMPARE(window.geometry(), place);
        second.fixture.find<QPushButton>("noticeAction")->click();
        QTRY_VERIFY(window.isFullScreen());
        QVERIFY(second.fixture.trigger("fullScreenAction"));
        QTRY_VERIFY(!window.isFullScreen());
        second.close();
        QTRY_COMPARE(Settings(path()).values().window.place,
                     std::optional(WindowPlace{place, isMaximised, false}));
    }

    void whatTheMirrorDoesNotHaveIsDropped()
    {
        {
            Settings settings(path());
            SettingsValues values;
            values.window.tables[0].filters = {{QStringLiteral("status"), {1, 987'654}},
                                               {QStringLiteral("agency"), {987'654}},
                                               {QStringLiteral("visited"), {987'654}},
                                               {QStringLiteral("no_such_filter"), {1}}};
            values.window.tables[0].columns = {{QStringLiteral("no_such_column"), true, 0}};
            values.window.tables[0].sorts = {{QStringLiteral("no_such_column"), true}};
            values.window.tables[1].filters = {{QStringLiteral("spacecraft"), {987'654}},
                                               {QStringLiteral("host"), {qint64(4) * 4, 987'655}}};
            values.window.tables[2].filters = {{QStringLiteral("phase"), {2, 99}},
                                               {QStringLiteral("spacecraft"), {987'654}}};
            values.window.timeline.hosts =
                QList<HostKey>{{HostKind::Station, 987'654}, {HostKind::Station, 4}};
            values.window.spacecraftId = 987'654;
            QVERIFY(settings.set(values));
        }
        Start start(path());
        QVERIFY(start.fixture.openAndRead());
        const Workspace &workspace = *start.fixture.workspace;
        QTRY_COMPARE(workspace.spacecraft.query().statusIds, QList<qint64>{1});
        QTRY_VERIFY(workspace.spacecraft.query().agencyIds.isEmpty());
        QTRY_VERIFY(workspace.spacecraft.query().visitedHosts.isEmpty());
        QTRY_VERIFY(!workspace.dockings.query().spacecraftId);
        QTRY_COMPARE(workspace.dockings.query().hosts, (QList<HostKey>{{HostKind::Station, 4}}));
        QTRY_VERIFY(!workspace.flights.query().spacecraftId);
        QCOMPARE(workspace.flights.query().phases, QList<FlightPhase>{FlightPhase::Flying});
        QTRY_COMPARE(workspace.timeline.shownHosts(), (QList<HostKey>{{HostKind::Station, 4}}));
        QTRY_VERIFY(!workspace.selection.spacecraftId());
        QTRY_VERIFY(start.fixture.settled());
        QVERIFY(start.fixture.rowCount() > 0);
        QVERIFY(!start.fixture.find<NoticeBar>("noticeBar")->isVisible()); // not an error
    }

    void aChangeIsKeptAMomentLater()
    {
        Start start(path());
        QVERIFY(start.fixture.openAndRead());
        QVERIFY(!QFile::exists(path())); // nobody has chosen anything
        start.fixture.find<QTabWidget>("tabs")->setCurrentIndex(1);
        QTRY_COMPARE(Settings(path()).values().window.tab, 1); // the window is still open
    }

    void anUntouchedWindowLeavesNothingBehind()
    {
        {
            Start start(path());
            QVERIFY(start.fixture.openAndRead());
            start.close();
        }
        QVERIFY(!QFile::exists(path()));
    }

    void theLayoutIsResetAndTheResetUndone()
    {
        Start start(path());
        QVERIFY(start.fixture.openAndRead());
        WindowFixture &fixture = start.fixture;
        fixture.type(QStringLiteral("dragon"));
        fixture.find<SearchField>("searchField")->flush();
        const QByteArray first = fixture.window->saveState(1);
        fixture.find<QDockWidget>("timelineDock")->hide();
        fixture.table()->setColumnShown(start.column("type"), false);
        fixture.find<QToolButton>("facetFold-status")->click();
        const QString folded = fixture.find<QToolButton>("facetFold-status")->accessibleDescription();

        QVERIFY(fixture.trigger("resetLayoutAction"));
        QVERIFY(fixture.find<QDockWidget>("timelineDock")->isVisible());
        QVERIFY(fixture.table()->isColumnShown(start.column("type")));
        QVERIFY(fixture.find<QToolButton>("facetFold-status")->accessibleDescription() != folded);
        QTRY_COMPARE(fixture.window->saveState(1), first);
        QCOMPARE(fixture.workspace->spacecraft.query().search, QStringLiteral("dragon"));
        QCOMPARE(start.settings.values().foldedSpacecraftFilters, std::nullopt);

        auto *undo = fixture.find<QPushButton>("noticeAction");
        QVERIFY(undo->isVisible());
        undo->click();
        QVERIFY(!fixture.find<QDockWidget>("timelineDock")->isVisible());
        QVERIFY(!fixture.table()->isColumnShown(start.column("type")));
        QCOMPARE(fixture.find<QToolButton>("facetFold-status")->accessibleDescription(), folded);
        QVERIFY(!fixture.find<NoticeBar>("noticeBar")->isVisible());
        QVERIFY(start.settings.values().foldedSpacecraftFilters);
    }

private:
    /// One start of the program.
    struct Start
    {
        explicit Start(const QString &path) : settings(path), memory(&settings), fixture(&memory) {}
        void close() const { fixture.window->close(); }
        int column(const char *key) const
        {
            return fixture.workspace->spacecraft.columnOf(QLatin1StringView(key));
        }
        DockingTimelineView *view() const { return fixture.find<DockingTimelineView>("timelineView"); }
        int groupOf(const HostKey &host) const
        {
            const QList<LaneGroup> &groups = view()->contents().groups();
            const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                            [&host](const LaneGroup &group) { return group.host == host; });
            return found == groups.cend() ? -1 : int(found - groups.cbegin());
        }
        bool isFolded(const HostKey &host) const
        {
            const TimelineGeometry where = view()->geometry();
            const int group = groupOf(host);
            return std::any_of(
                where.rows().rows().begin(), where.rows().rows().end(), [group](const TimelineRow &row) {
                    return row.kind == TimelineRow::Heading && row.index == group && row.isFolded();
                });
        }

        Settings settings;
        SettingsMemory memory;
        WindowFixture fixture;
    };
    QString path() const { return m_dir->filePath(QStringLiteral("skydock.ini")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestWindowRecall)
#include "tst_windowrecall.moc"
