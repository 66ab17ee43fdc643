// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelineview.h"
#include "gotodialog.h"
#include "gotomodel.h"
#include "keyboardwindow.h"
#include "timelineinstant.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// Ctrl+K and a name lead anywhere.
class TestGoTo : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aSpacecraftOpens();
    void aSpacecraftTheTableDoesNotHave();
    void aHostOpensInTheTimeline();
    void aPortHasTheKeyboard_data();
    void aPortHasTheKeyboard();
    void anActionIsDone();
    void aButtonOfTheTimelineIsFound_data();
    void aButtonOfTheTimelineIsFound();
    void theCursorIsMovedByName();
    void theLanesAreArrangedByName();
    void whatCannotBeDoneIsLeftOut();
    void enterDoesNotWaitForTheAnswer();
    void whoGoesOnTypingIsNotTaken();
    void theFieldMovesInTheList();
    void escapeLeavesEverythingAsItWas();
    void nothingFoundIsSaid();
    void aFocusedFieldDoesNotKeepTheKey();

private:
    GoToDialog *dialog() const { return m_window->window->findChild<GoToDialog *>(); }
    QListView *list() const { return dialog()->findChild<QListView *>(); }
    void ask(const QString &text) const;
    /// Asked, and the answer is there.
    void answer(const QString &text) const;

    std::unique_ptr<KeyboardWindow> m_window;
};

void TestGoTo::init()
{
    m_window = std::make_unique<KeyboardWindow>();
    QVERIFY(m_window->open());
}

void TestGoTo::ask(const QString &text) const
{
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(dialog());
    QTRY_COMPARE(m_window->focusName(), u"goToField"_s);
    m_window->type(text);
}

void TestGoTo::answer(const QString &text) const
{
    ask(text);
    const auto *model = static_cast<GoToModel *>(list()->model());
    QTRY_VERIFY(!model->isSearching());
    QTRY_VERIFY(model->rowCount() > 0);
}

void TestGoTo::aSpacecraftOpens()
{
    answer(u"c206"_s);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const SpacecraftDetailModel &detail = m_window->workspace->detail;
    QTRY_COMPARE(detail.state(), SpacecraftDetailModel::State::Ready);
    QCOMPARE(detail.detail().spacecraft.name, u"Crew Dragon Endeavour"_s);
    QTRY_VERIFY2(m_window->find<QDockWidget>("detailDock")->isAncestorOf(m_window->focus()),
                 qPrintable(m_window->focusName()));
    // The table has it, too.
    QTRY_COMPARE(m_window->table()->model()->index(m_window->table()->selectedRow(), 0).data().toString(),
                 u"Crew Dragon Endeavour"_s);
}

void TestGoTo::aSpacecraftTheTableDoesNotHave()
{
    m_window->find<QLineEdit>("searchField")->setText(u"soyuz"_s);
    const int all = m_window->table()->model()->rowCount();
    QTRY_VERIFY(m_window->isSettled() && m_window->table()->model()->rowCount() < all);
    answer(u"c206"_s);
    m_window->press(Qt::Key_Return);
    const SpacecraftDetailModel &detail = m_window->workspace->detail;
    QTRY_COMPARE(detail.detail().spacecraft.name, u"Crew Dragon Endeavour"_s);
    QCOMPARE(m_window->find<QLineEdit>("searchField")->text(), u"soyuz"_s);
}

void TestGoTo::aHostOpensInTheTimeline()
{
    answer(u"tiangong"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace->timeline.shownHosts().size(), 1);
    QTRY_COMPARE(m_window->focusName(), u"timelineView"_s);
    const auto *view = m_window->find<DockingTimelineView>("timelineView");
    QTRY_COMPARE(view->contents().groups().size(), 1);
    QVERIFY(view->contents().groups().first().hostName.contains(u"Tiangong"_s));
}

void TestGoTo::aPortHasTheKeyboard_data()
{
    QTest::addColumn<bool>("isFolded");
    QTest::newRow("its lane is there") << false;
    QTest::newRow("its lane is folded") << true;
}

void TestGoTo::aPortHasTheKeyboard()
{
    QFETCH(const bool, isFolded);
    auto *view = m_window->find<DockingTimelineView>("timelineView");
    QTRY_VERIFY(!view->contents().lanes().isEmpty());
    for (int group = 0; isFolded && group < view->contents().groups().size(); ++group)
        view->toggleFolded(group);
    for (const QString &port : {u"iss zenith"_s, u"iss harmony forward"_s}) {
        answer(port);
        const QString name = list()->currentIndex().data().toString();
        QCOMPARE(list()->currentIndex().data(GoToModel::SortRole).toString(), u"Port"_s);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(view->currentLane() >= 0);
        QTRY_COMPARE(view->contents().lanes().at(view->currentLane()).portName, name);
        QTRY_COMPARE(m_window->focusName(), u"timelineView"_s);
        const TimelineGeometry where = view->geometry();
        const TimelineRow *row = where.rows().rowOfLane(view->currentLane());
        QVERIFY(row);
        QVERIFY(view->viewport()->rect().contains(where.rowRect(*row)));
    }
}

void TestGoTo::anActionIsDone()
{
    QCOMPARE(m_window->find<QTabWidget>("tabs")->currentIndex(), 0);
    answer(u"flights"_s);
    QCOMPARE(list()->currentIndex().data(GoToModel::SortRole).toString(), u"Action"_s);
    QCOMPARE(list()->currentIndex().data(GoToModel::ShortcutRole).toString(), u"Ctrl+3"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->find<QTabWidget>("tabs")->currentIndex(), 2);
}

void TestGoTo::aButtonOfTheTimelineIsFound_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("found");
    QTest::newRow("zoom in") << QByteArray("timelineZoomIn") << u"Zoom timeline in"_s;
    QTest::newRow("zoom out") << QByteArray("timelineZoomOut") << u"Zoom timeline out"_s;
    QTest::newRow("everything") << QByteArray("timelineAll") << u"Show all of the timeline"_s;
    QTest::newRow("now") << QByteArray("timelineNow") << u"Now in the timeline"_s;
    for (const char *button : {"timelineSelected", "timelineInstant"})
        QTest::newRow(button) << QByteArray(button) << QString();
}

/// By what it is called, once, and it is done where it can be seen.
void TestGoTo::aButtonOfTheTimelineIsFound()
{
    QFETCH(const QByteArray, button);
    QFETCH(const QString, found);
    auto *dock = m_window->find<QDockWidget>("timelineDock");
    const auto *action = m_window->find<QAction>(button.constData());
    QVERIFY(action && action->isEnabled());
    dock->hide();
    answer(action->text());
    const QString name = found.isEmpty() ? action->text() : found;
    QCOMPARE(list()->currentIndex().data().toString(), name);
    const auto *model = static_cast<GoToModel *>(list()->model());
    int entries = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        entries += model->entry(row).name == action->text() || model->entry(row).name == name ? 1 : 0;
    QCOMPARE(entries, 1);
    if (!found.isEmpty())
        return;
    QSignalSpy triggered(action, &QAction::triggered);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(triggered.size(), 1);
    QVERIFY(dock->isVisible());
}

void TestGoTo::theCursorIsMovedByName()
{
    auto *view = m_window->find<DockingTimelineView>("timelineView");
    QTRY_VERIFY(!view->contents().lanes().isEmpty());
    ask(u"previous docking"_s);
    const auto *model = static_cast<GoToModel *>(list()->model());
    QTRY_VERIFY(!model->isSearching());
    QCOMPARE(model->rowCount(), 0); // there is no cursor
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    view->instant().goToNow();
    QTRY_VERIFY(view->instant().at());
    const qint64 before = *view->instant().at();
    answer(u"previous docking"_s);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(view->instant().at() && *view->instant().at() < before);
}

void TestGoTo::theLanesAreArrangedByName()
{
    answer(u"spacecraft of the table"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace->timeline.arrangement().grouping, TimelineGrouping::BySpacecraft);
    answer(u"colours type"_s);
    QCOMPARE(list()->currentIndex().data(GoToModel::BesideRole).toString(), u"Colours"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace->timeline.arrangement().color, StayColor::Type);
}

void TestGoTo::whatCannotBeDoneIsLeftOut()
{
    QVERIFY(!m_window->find<QAction>("backAction")->isEnabled());
    ask(u"back"_s);
    const auto *model = static_cast<GoToModel *>(list()->model());
    QTRY_VERIFY(!model->isSearching());
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->entry(row).name != u"Back"_s);
}

void TestGoTo::enterDoesNotWaitForTheAnswer()
{
    ask(u"c206"_s);
    m_window->press(Qt::Key_Return); // at once
    QTRY_COMPARE(m_window->workspace->detail.detail().spacecraft.name, u"Crew Dragon Endeavour"_s);
    QTRY_VERIFY(!dialog());
}

/// A wish holds for the words it was made for.
void TestGoTo::whoGoesOnTypingIsNotTaken()
{
    ask(u"xyzzy"_s);
    m_window->press(Qt::Key_Return); // maybe before the answer
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->type(u"c206"_s);
    const auto *model = static_cast<GoToModel *>(list()->model());
    QTRY_VERIFY(!model->isSearching() && model->rowCount() > 0);
    QVERIFY(dialog()->isVisible());
}

void TestGoTo::theFieldMovesInTheList()
{
    answer(u"dragon"_s);
    const auto *field = dialog()->findChild<QLineEdit *>();
    QCOMPARE(list()->currentIndex().row(), 0);
    const QString first = field->accessibleDescription();
    m_window->press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(field->accessibleDescription() != first); // what is chosen is read out
    QCOMPARE(field->accessibleDescription(), list()->currentIndex().data(Qt::AccessibleTextRole).toString());
    m_window->press(Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 0);
    m_window->press(Qt::Key_PageDown);
    QVERIFY(list()->currentIndex().row() > 1);
    m_window->press(Qt::Key_PageUp);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(field->hasFocus());
}

void TestGoTo::escapeLeavesEverythingAsItWas()
{
    const QWidget *before = m_window->focus();
    QVERIFY(before);
    answer(u"c206"_s);
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_window->focus(), before);
    QVERIFY(!m_window->workspace->selection.spacecraftId());
}

void TestGoTo::nothingFoundIsSaid()
{
    ask(u"xyzzy"_s);
    auto *remark = dialog()->findChild<QLabel *>(u"goToRemark"_s);
    QTRY_VERIFY(remark->isVisible() && !remark->text().isEmpty());
    QCOMPARE(dialog()->findChild<QLineEdit *>()->accessibleDescription(), remark->text());
    m_window->press(Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    // An open mark is a sentence of its own.
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->type(u"\"open"_s);
    QTRY_VERIFY(remark->text().contains(u'"') || remark->text().contains(u'“'));
}

/// Under X11 Ctrl+K cuts the rest of a line; no field may take it from the window.
void TestGoTo::aFocusedFieldDoesNotKeepTheKey()
{
    const QList<QLineEdit *> fields = m_window->window->findChildren<QLineEdit *>();
    QVERIFY(fields.size() > 1);
    for (QLineEdit *field : fields) {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
        key.ignore();
        QApplication::sendEvent(field, &key);
        QVERIFY2(!key.isAccepted(), qPrintable(field->objectName()));
    }
}

QTEST_MAIN(TestGoTo)
#include "tst_goto.moc"
