// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelineview.h"
#include "instantpanel.h"
#include "instantrowsmodel.h"
#include "timelinedock.h"
#include "timelineinstant.h"
#include "timelinesample.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Skydock;

namespace {

constexpr qint64 dayMs = TimelineSample::dayMs;
constexpr qint64 nowMs = TimelineSample::nowMs;

qint64 at(int day)
{
    return nowMs + day * dayMs;
}

/// "Alpha: Port 10 | Craft 2 | 5 d, Port 20 | free |", a line for each host.
QString picture(const QAbstractItemModel &model)
{
    const auto text = [](const QModelIndex &index) {
        return index.data().toString().remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    };
    QStringList lines;
    for (int host = 0; host < model.rowCount(); ++host) {
        const QModelIndex parent = model.index(host, 0);
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells += text(model.index(row, column, parent));
            rows += cells.join(QStringLiteral(" | ")).trimmed();
        }
        lines += text(parent) + QStringLiteral(": ") + rows.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// The list beside the lanes: who was docked at the cursor.
class TestInstantPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<DockingTimelineModel> m_model;
    std::unique_ptr<TimelineDock> m_dock;

    DockingTimelineView *view() const { return m_dock->view(); }
    TimelineInstant &instant() const { return view()->instant(); }
    template <typename T>
    T *child(const char *name) const
    {
        return m_dock->findChild<T *>(QString::fromLatin1(name));
    }
    InstantPanel *panel() const { return child<InstantPanel>("instantPanel"); }
    QTreeView *tree() const { return child<QTreeView>("instantPorts"); }
    QString shown() const { return picture(*panel()->rows()); }
    QString total() const { return child<QLabel>("instantTotal")->text(); }
    QDateTime edited() const { return child<QDateTimeEdit>("instantEdit")->dateTime(); }
    /// As laid out as it is shown.
    void put(int day)
    {
        instant().moveTo(at(day));
        QTRY_VERIFY(panel()->width() > 100);
        QTRY_VERIFY(tree()->visualRect(tree()->model()->index(0, 0)).isValid());
    }
    void press(const char *button) { QTest::mouseClick(child<QToolButton>(button), Qt::LeftButton); }

private slots:
    void init()
    {
        m_model = std::make_unique<DockingTimelineModel>();
        m_model->setContents({}, TimelineSample::stays());
        m_dock = std::make_unique<TimelineDock>();
        view()->setNow([] { return nowMs; });
        m_dock->setModel(m_model.get());
        m_dock->resize(1000, 300);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    }
    void cleanup()
    {
        m_dock.reset();
        m_model.reset();
    }

    void comesAndGoesWithTheCursor()
    {
        QVERIFY(!panel()->isVisible());
        auto *action = child<QAction>("timelineInstant");
        QVERIFY(action && action->isCheckable() && !action->isChecked());
        action->trigger();
        QVERIFY(panel()->isVisible() && instant().at());
        QVERIFY(view()->isVisible());
        QTRY_VERIFY(panel()->width() > 100);
        press("instantClose");
        QVERIFY(!panel()->isVisible() && !instant().at() && !action->isChecked());
        QTest::keyClick(view(), Qt::Key_T);
        QVERIFY(panel()->isVisible() && action->isChecked());
        view()->setVisibleRange({at(-5000), at(-4000)}); // out of sight: the button still means "away"
        action->trigger();
        QVERIFY(!panel()->isVisible() && !action->isChecked());
        QTest::keyClick(view(), Qt::Key_T);
        QTest::keyClick(tree(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
    }

    void listsEveryPort_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("total");
        const auto row = [](int day, const char *rows, const char *total) {
            QTest::addRow("day %d", day) << day << QString::fromUtf8(rows) << QString::fromUtf8(total);
        };
        row(-200,
            "Alpha: Port 10 | unknown |, Port 20 | unknown |\n"
            "Beta: Port 30 | unknown |, Port 40 | unknown |",
            "0 of 4 port(s) in use · 0 spacecraft docked · 4 unknown");
        row(-55,
            "Alpha: Port 10 | free |, Port 20 | Craft 4 | 25 d\n"
            "Beta: Port 30 | Craft 6 | 35 d, Port 40 | unknown |",
            "2 of 4 port(s) in use · 2 spacecraft docked · 1 unknown");
        row(-35,
            "Alpha: Port 10 | Craft 2 | 15 d, Port 20 | Craft 4 | 45 d, Port 20 | Craft 5 | 5 d\n"
            "Beta: Port 30 | Craft 6 | 55 d, Port 40 | unknown |",
            "3 of 4 port(s) in use · 4 spacecraft docked · 1 unknown");
        row(-30,
            "Alpha: Port 10 | Craft 2 | 20 d, Port 20 | unknown |\n"
            "Beta: Port 30 | Craft 6 | 60 d, Port 40 | Craft 7 | 0",
            "3 of 4 port(s) in use · 3 spacecraft docked · 1 unknown");
    }
    void listsEveryPort()
    {
        QFETCH(int, day);
        QFETCH(QString, rows);
        QFETCH(QString, total);
        instant().moveTo(at(day));
        QCOMPARE(shown(), rows);
        QCOMPARE(this->total(), total);
        QCOMPARE(edited().toMSecsSinceEpoch(), at(day));
    }

    void keepsItsRowsWhileTheCursorMoves()
    {
        instant().moveTo(at(-100));
        auto *rows = tree()->model();
        const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(rows, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex lastPort = rows->index(1, 0, rows->index(1, 0));
        for (int day = -101; day <= 1; ++day)
            instant().moveTo(at(day));
        for (int day = 0; day >= -101; day -= 7)
            instant().moveTo(at(day));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(lastPort.data().toString(), QStringLiteral("Port 40"));
        QVERIFY(tree()->isExpanded(rows->index(0, 0)) && tree()->isExpanded(rows->index(1, 0)));
    }

    void followsWhileDragging()
    {
        instant().moveTo(at(-55));
        const TimelineGeometry where = view()->geometry();
        const auto onAxis = [&](int day) {
            return QPoint(where.scale().pixelAt(at(day)), where.axisRect().bottom() - 1);
        };
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, onAxis(-55));
        QTest::mouseMove(view()->viewport(), onAxis(-35));
        QVERIFY2(shown().contains(QStringLiteral("Craft 5")), qPrintable(shown()));
        QTest::mouseMove(view()->viewport(), onAxis(-25));
        QVERIFY(!shown().contains(QStringLiteral("Craft 5")));
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, onAxis(-25));
    }

    void stepsByItsButtons()
    {
        put(-55);
        press("instantNext");
        QCOMPARE(instant().at(), std::optional(at(-50)));
        press("instantPrevious");
        press("instantPrevious");
        QCOMPARE(instant().at(), std::optional(at(-80)));
        press("instantNow");
        QCOMPARE(instant().at(), std::optional(nowMs));
        QVERIFY(shown().contains(QStringLiteral("Port 10 | Craft 3 | 10 d")));
        QVERIFY(!child<QToolButton>("instantNext")->isEnabled()); // nothing is known to come
        instant().moveTo(at(-100));
        QVERIFY(!child<QToolButton>("instantPrevious")->isEnabled());
        QVERIFY(child<QToolButton>("instantNext")->isEnabled());
    }

    void takesADate()
    {
        instant().moveTo(at(-55));
        view()->setVisibleRange({at(-56), at(-50)});
        auto *edit = child<QDateTimeEdit>("instantEdit");
        edit->setDateTime(QDateTime(QDate(2024, 9, 1), QTime(12, 30), Qt::UTC));
        QCOMPARE(instant().at(),
                 std::optional(QDateTime(QDate(2024, 9, 1), QTime(12, 30), Qt::UTC).toMSecsSinceEpoch()));
        QVERIFY(view()->visibleRange().contains(*instant().at()));
        QVERIFY(!view()->motion().canGoForward());
    }

    void speaksLocalTimeWhenTheViewDoes()
    {
        instant().moveTo(at(-55));
        QCOMPARE(edited().time(), QTime(0, 0));
        QVERIFY(child<QDateTimeEdit>("instantEdit")->text().endsWith(QLatin1String("UTC")));
        m_dock->setLocalTime(true);
        QCOMPARE(instant().at(), std::optional(at(-55)));
        QCOMPARE(edited().time(), QTime(5, 45)); // Kathmandu
        QVERIFY(!child<QDateTimeEdit>("instantEdit")->text().contains(QLatin1String("UTC")));
        child<QDateTimeEdit>("instantEdit")->stepBy(0);
        QCOMPARE(instant().at(), std::optional(at(-55)));
        m_dock->setLocalTime(false);
        QCOMPARE(edited().time(), QTime(0, 0));
    }

    void choosingARowSelectsTheStay()
    {
        put(-35);
        QSignalSpy selected(view(), &DockingTimelineView::staySelected);
        QSignalSpy activated(view(), &DockingTimelineView::stayActivated);
        const QModelIndex alpha = tree()->model()->index(0, 0);
        const QModelIndex row = tree()->model()->index(1, InstantRowsModel::Occupants, alpha);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(row).center());
        QCOMPARE(selected.count(), 1);
        QCOMPARE(view()->selectedStay(), std::optional<qint64>(4));
        QCOMPARE(view()->selectedSpacecraft(), std::optional<qint64>(40));
        QCOMPARE(activated.count(), 0);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(view()->selectedStay(), std::optional<qint64>(5));
        QCOMPARE(activated.count(), 1);
        const QModelIndex unknown = tree()->model()->index(1, 0, tree()->model()->index(1, 0));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(unknown).center());
        QCOMPARE(view()->selectedStay(), std::optional<qint64>(5)); // nobody is there to be chosen
    }

    void marksTheSelectedStay()
    {
        instant().moveTo(at(-35));
        view()->setSelectedStay(6);
        const auto marked = [this] {
            const QModelIndexList rows = tree()->selectionModel()->selectedRows(InstantRowsModel::Occupants);
            return rows.isEmpty() ? QString() : rows.first().data().toString();
        };
        QCOMPARE(marked(), QStringLiteral("Craft <b>6</b>"));
        instant().moveTo(at(-95)); // it was not there yet
        QCOMPARE(marked(), QString());
        instant().moveTo(at(-85));
        QCOMPARE(marked(), QStringLiteral("Craft <b>6</b>"));
    }

    void saysExactlyOnHover()
    {
        instant().moveTo(at(-55) + 3'723'000);
        QVERIFY(!panel()->rows()->indexOfStay(2).isValid()); // not there at the time
        const QString exact =
            panel()->rows()->indexOfStay(5).data(Qt::ToolTipRole).toString().replace(QChar::Nbsp, u' ');
        QVERIFY2(exact.contains(QStringLiteral("35 d 1 h 2 min 3 s")), qPrintable(exact));
        QVERIFY(exact.contains(QStringLiteral("Beta · Port 30")));
        QVERIFY(!exact.contains(QStringLiteral("<b>6"))); // outside text is no markup
    }

    void saysWhereEachCraftWas()
    {
        TimelineArrangement bySpacecraft;
        bySpacecraft.grouping = TimelineGrouping::BySpacecraft;
        bySpacecraft.order = LaneOrder::FirstUse;
        const QList<Stay> stays = TimelineSample::stays().mid(0, 3);
        m_model->setContents(buildSpacecraftTimeline(spacecraftOf(stays), stays, bySpacecraft, nowMs));
        instant().moveTo(at(-35));
        QCOMPARE(shown(), QStringLiteral("Spacecraft: Craft 1 | not docked |, "
                                         "Craft 2 | Alpha · Port 10 | 15 d, Craft 3 | not docked |"));
        QCOMPARE(total(), QStringLiteral("1 of 3 spacecraft docked"));
        QCOMPARE(panel()->rows()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Docked at"));
    }

    void newContentsAreShownAtOnce()
    {
        instant().moveTo(at(-35));
        m_model->setContents({}, {TimelineSample::stay(9, 10, -90, {})});
        QCOMPARE(shown(), QStringLiteral("Alpha: Port 10 | Craft 9 | 55 d"));
        m_model->setContents({}, {});
        QCOMPARE(shown(), QString());
        QCOMPARE(total(), QStringLiteral("No port is shown"));
        m_model->setContents({}, TimelineSample::stays());
        QVERIFY(panel()->isVisible());
        QVERIFY(tree()->isExpanded(tree()->model()->index(1, 0)));
        QVERIFY(shown().contains(QStringLiteral("Craft 5")));
        m_dock->setModel(nullptr);
        QCOMPARE(shown(), QString());
    }

    void newContentsDoNotScrollTheList()
    {
        m_model->setContents({}, TimelineSample::history(40, 3));
        put(-35);
        QScrollBar *bar = tree()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 5);
        bar->setValue(5);
        m_model->setContents({}, TimelineSample::history(41, 3));
        QCOMPARE(bar->value(), 5);
    }

    void everyPartHasAName()
    {
        instant().moveTo(at(-35));
        QVERIFY(!tree()->accessibleName().isEmpty());
        QVERIFY(child<QDateTimeEdit>("instantEdit")->accessibleName().contains(QLatin1String("UTC")));
        const auto buttons =
            panel()->findChildren<QToolButton *>(QRegularExpression(QStringLiteral("^instant")));
        QCOMPARE(buttons.size(), 4);
        for (const QToolButton *button : buttons)
            QVERIFY2(!button->accessibleName().isEmpty() && !button->icon().isNull(),
                     qPrintable(button->objectName()));
    }

    void isReachedByTab()
    {
        put(-35);
        view()->setFocus();
        QStringList order;
        for (int i = 0; i < 40 && !order.contains(QStringLiteral("instantPorts")); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order += QApplication::focusWidget()->objectName();
        }
        order.removeDuplicates(); // the parts of the date
        QCOMPARE(order.filter(QRegularExpression(QStringLiteral("^instant"))),
                 (QStringList{QStringLiteral("instantPrevious"), QStringLiteral("instantEdit"),
                              QStringLiteral("instantNext"), QStringLiteral("instantNow"),
                              QStringLiteral("instantClose"), QStringLiteral("instantPorts")}));
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Kathmandu"); // far from UTC, by a quarter of an hour
    QApplication application(argc, argv);
    TestInstantPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_instantpanel.moc"
