// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"
#include "dockingtimelineview.h"
#include "keyboardwindow.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// A day's work without a mouse: search, open, switch the mode, timeline, export, settings, quit. Nothing but keys is
/// pressed.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void searches();
    void opensTheFirst();
    void switchesTheMode();
    void walksTheTimeline();
    void exportsTheTable();
    void exportsTheTimeline();
    void changesAPreference();
    void quits();

private:
    QDialog *dialog(const char *name) const;
    /// Tab by Tab; false when it is never reached.
    bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab) const;
    void fill(const QString &path) const;

    std::unique_ptr<KeyboardWindow> m_window;
};

void TestKeyboardWalk::initTestCase()
{
    m_window = std::make_unique<KeyboardWindow>();
    QVERIFY(m_window->open());
}

QDialog *TestKeyboardWalk::dialog(const char *name) const
{
    auto *found = m_window->find<QDialog>(name);
    return found && QTest::qWaitForWindowActive(found) ? found : nullptr;
}

bool TestKeyboardWalk::tabTo(const QString &name, Qt::Key key) const
{
    constexpr int patience = 200;
    QStringList visited;
    for (int step = 0; step < patience && m_window->focusName() != name; ++step) {
        visited << m_window->focusName();
        m_window->press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    if (m_window->focusName() != name)
        qWarning("%s", qUtf8Printable(visited.join(u' ')));
    return m_window->focusName() == name;
}

/// Writes into the field that has the keyboard, in the place of what is there.
void TestKeyboardWalk::fill(const QString &path) const
{
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->type(path);
}

void TestKeyboardWalk::searches()
{
    const int all = m_window->table()->model()->rowCount();
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusName(), u"searchField"_s);
    m_window->type(u"crew dragon"_s);
    m_window->press(Qt::Key_Down); // to the results
    QTRY_VERIFY(m_window->isSettled() && m_window->table()->model()->rowCount() < all);
    QVERIFY(m_window->table()->hasFocus());
}

void TestKeyboardWalk::opensTheFirst()
{
    m_window->press(Qt::Key_Home);
    QCOMPARE(m_window->table()->selectedRow(), 0);
    m_window->press(Qt::Key_Return);
    const SpacecraftDetailModel &detail = m_window->workspace->detail;
    QTRY_COMPARE(detail.state(), SpacecraftDetailModel::State::Ready);
    QVERIFY(detail.detail().spacecraft.name.contains(u"Dragon"_s));
    QVERIFY(m_window->find<QWidget>("detailDock")->isAncestorOf(m_window->focus()));
}

void TestKeyboardWalk::switchesTheMode()
{
    const auto *pane = m_window->window->findChild<DetailPane *>();
    QCOMPARE(pane->mode(), DetailMode::Normal);
    QVERIFY(tabTo(u"modeNormal"_s, Qt::Key_Backtab));
    m_window->press(Qt::Key_Right);
    QCOMPARE(m_window->focusName(), u"modeDetailed"_s);
    QCOMPARE(pane->mode(), DetailMode::Detailed);
}

void TestKeyboardWalk::walksTheTimeline()
{
    m_window->press(Qt::Key_F6);
    QCOMPARE(m_window->focusName(), u"timelineView"_s);
    const auto *view = m_window->find<DockingTimelineView>("timelineView");
    m_window->press(Qt::Key_Home); // everything
    m_window->press(Qt::Key_Down);
    QVERIFY(view->currentLane() >= 0);
    m_window->press(Qt::Key_BracketLeft);
    QVERIFY(view->selectedStay());
    const TimeInterval before = view->visibleRange();
    m_window->press(Qt::Key_Plus);
    QVERIFY(view->visibleRange().lengthMs() < before.lengthMs());
    m_window->press(Qt::Key_Return); // its spacecraft
    QTRY_COMPARE(m_window->workspace->selection.stayId(), view->selectedStay());
}

void TestKeyboardWalk::exportsTheTable()
{
    const QString path = m_window->folder() + u"/crew.csv"_s;
    m_window->press(Qt::Key_F6);
    m_window->press(Qt::Key_F6);
    QTRY_COMPARE(m_window->focusName(), u"spacecraftTable"_s);
    m_window->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(dialog("tableExportDialog"));
    m_window->press(Qt::Key_A, Qt::AltModifier); // all rows
    m_window->press(Qt::Key_F, Qt::AltModifier); // the file
    QCOMPARE(m_window->focusName(), u"exportFile"_s);
    fill(path);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->find<QDialog>("tableExportDialog"));
    QVERIFY(QFileInfo(path).size() > 0);
    QTRY_VERIFY(m_window->find<QLabel>("noticeText")->isVisible());
    QTRY_COMPARE(m_window->focusName(), u"spacecraftTable"_s);
}

void TestKeyboardWalk::exportsTheTimeline()
{
    const QString path = m_window->folder() + u"/lanes.png"_s;
    m_window->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QDialog *opened = dialog("timelineExportDialog");
    QVERIFY(opened);
    m_window->press(Qt::Key_S, Qt::AltModifier); // the size
    QCOMPARE(m_window->focusName(), u"exportScale"_s);
    m_window->press(Qt::Key_Home);               // one to one
    m_window->press(Qt::Key_V, Qt::AltModifier); // everything
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(opened->findChild<QFileDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(opened->findChild<QFileDialog *>()));
    fill(path);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->find<QDialog>("timelineExportDialog"));
    QTRY_VERIFY(!QImage(path).isNull());
}

void TestKeyboardWalk::changesAPreference()
{
    const UnitSystem before = m_window->preferences.current.display.units;
    m_window->press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(dialog("settingsDialog"));
    m_window->press(Qt::Key_U, Qt::AltModifier);
    QCOMPARE(m_window->focusName(), u"displayUnits"_s);
    m_window->press(before == UnitSystem::Metric ? Qt::Key_Down : Qt::Key_Up);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->find<QDialog>("settingsDialog"));
    QCOMPARE(m_window->preferences.applied, 1);
    QVERIFY(m_window->preferences.current.display.units != before);
}

void TestKeyboardWalk::quits()
{
    m_window->press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->window->isVisible());
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
