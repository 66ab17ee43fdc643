// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwindow.h"
#include "shortcutsdialog.h"
#include "widgetkeys.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabWidget>
#include <QTreeView>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// The keys of the window: those that every desktop has, the way round the panels, and the list of all of them.
class TestShortcuts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void usualKeys_data();
    void usualKeys();
    void noKeyMeansTwoThings();
    void everyShortcutIsInTheList();
    void keysOfTheTimelinesButtonsAreInTheList();
    void theListIsSearched_data();
    void theListIsSearched();
    void tabsByKey();
    void roundThePanels();
    void hiddenPanelsAreLeftOut();
    void thePanelRemembersWhereOneWas();
    void theMenusOpen();

private:
    ShortcutsDialog *openList() const;
    static QStringList linesOf(const QTreeView &tree);
    QString panel() const;

    std::unique_ptr<KeyboardWindow> m_window;
};

void TestShortcuts::init()
{
    m_window = std::make_unique<KeyboardWindow>();
    QVERIFY(m_window->open());
}

void TestShortcuts::usualKeys_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QKeySequence>("key");
    const auto row = [](const char *action, const QKeySequence &key) {
        QTest::addRow("%s %s", action, qPrintable(key.toString())) << QByteArray(action) << key;
    };
    row("findAction", Qt::CTRL | Qt::Key_F);
    row("copyAction", Qt::CTRL | Qt::Key_C);
    row("selectAllAction", Qt::CTRL | Qt::Key_A);
    row("exportTableAction", Qt::CTRL | Qt::Key_E);
    row("printTimelineAction", Qt::CTRL | Qt::Key_P);
    row("refreshMirrorAction", Qt::Key_F5);
    row("preferencesAction", Qt::CTRL | Qt::Key_Comma);
    row("closeWindowAction", Qt::CTRL | Qt::Key_W);
    row("quitAction", Qt::CTRL | Qt::Key_Q);
    row("fullScreenAction", Qt::Key_F11);
    row("backAction", Qt::ALT | Qt::Key_Left);
    row("forwardAction", Qt::ALT | Qt::Key_Right);
    row("nextTabAction", Qt::CTRL | Qt::Key_Tab);
    row("nextTabAction", Qt::CTRL | Qt::Key_PageDown);
    row("previousTabAction", Qt::CTRL | Qt::Key_PageUp);
    row("nextPanelAction", Qt::Key_F6);
    row("previousPanelAction", Qt::SHIFT | Qt::Key_F6);
    row("goToAction", Qt::CTRL | Qt::Key_K);
    row("shortcutsAction", Qt::Key_F1);
}

void TestShortcuts::usualKeys()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QKeySequence, key);
    const auto *found = m_window->find<QAction>(action.constData());
    QVERIFY(found);
    QVERIFY2(found->shortcuts().contains(key), qPrintable(QKeySequence::listToString(found->shortcuts())));
}

void TestShortcuts::noKeyMeansTwoThings()
{
    QSet<QString> seen;
    const QList<QAction *> actions = m_window->window->actions();
    QVERIFY(actions.size() > 20);
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString() + u' ' + action->text()));
            seen << key.toString();
        }
    }
}

ShortcutsDialog *TestShortcuts::openList() const
{
    m_window->press(Qt::Key_F1);
    auto *dialog = m_window->window->findChild<ShortcutsDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

/// "what it does: keys", below its heading.
QStringList TestShortcuts::linesOf(const QTreeView &tree)
{
    QStringList lines;
    const QAbstractItemModel *model = tree.model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        for (int row = 0; row < model->rowCount(heading); ++row)
            lines << model->index(row, 0, heading).data().toString() + u": "_s +
                         model->index(row, 1, heading).data().toString();
    }
    return lines;
}

void TestShortcuts::everyShortcutIsInTheList()
{
    const ShortcutsDialog *dialog = openList();
    QVERIFY(dialog);
    QCOMPARE(m_window->focusName(), u"shortcutsFind"_s);
    const auto *tree = dialog->findChild<QTreeView *>();
    const QString all = linesOf(*tree).join(u'\n');
    const QList<QAction *> actions = m_window->window->actions();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys)
            QVERIFY2(all.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QVERIFY(all.contains(u"Select the docking after in the lane: ]"_s));
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->window->findChild<ShortcutsDialog *>());
}

/// A button names its key, which the lanes answer.
void TestShortcuts::keysOfTheTimelinesButtonsAreInTheList()
{
    QSet<QKeySequence> listed;
    const QList<KeyGroup> groups = widgetKeys();
    for (const KeyGroup &group : groups) {
        for (const KeyHelp &help : group.keys)
            listed.unite(QSet<QKeySequence>(help.keys.begin(), help.keys.end()));
    }
    const QList<QAction *> actions = m_window->find<QDockWidget>("timelineDock")->actions() +
                                     m_window->find<QWidget>("instantPanel")->actions();
    QVERIFY(actions.size() >= 10);
    for (const QAction *action : actions) {
        const QString key = action->toolTip().section(u'(', 1).section(u')', 0, 0);
        const QKeySequence sequence(key == u"−"_s ? u"-"_s : key);
        QVERIFY2(key.isEmpty() || listed.contains(sequence), qPrintable(action->toolTip()));
    }
}

void TestShortcuts::theListIsSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("by what it does") << u"full screen"_s << u"Full screen: F11"_s;
    QTest::newRow("by the key") << u"f6"_s << u"Next panel: F6"_s;
    QTest::newRow("by the part of the window") << u"header"_s << u"Go to the last column: End"_s;
}

void TestShortcuts::theListIsSearched()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    const ShortcutsDialog *dialog = openList();
    QVERIFY(dialog);
    const auto *tree = dialog->findChild<QTreeView *>();
    const qsizetype all = linesOf(*tree).size();
    m_window->type(text);
    const QStringList found = linesOf(*tree);
    QVERIFY(found.size() < all);
    QVERIFY2(found.filter(line.section(u':', 0, 0)).join(u'\n').contains(line.section(u':', 1)),
             qPrintable(found.join(u'\n')));
    m_window->type(u"xyzzy"_s);
    QVERIFY(linesOf(*tree).isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(u"shortcutsNothing"_s)->isVisible());
}

void TestShortcuts::tabsByKey()
{
    const auto *tabs = m_window->find<QTabWidget>("tabs");
    QVERIFY(m_window->table()->hasFocus());
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(m_window->table()->hasFocus());
    m_window->press(Qt::Key_PageDown, Qt::ControlModifier);
    m_window->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0); // round
    m_window->press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(m_window->table()->hasFocus());
}

QString TestShortcuts::panel() const
{
    for (const char *dock : {"filterDock", "detailDock", "timelineDock"}) {
        if (m_window->find<QDockWidget>(dock)->isAncestorOf(m_window->focus()))
            return QLatin1StringView(dock);
    }
    return m_window->table()->hasFocus() ? u"table"_s : m_window->focusName();
}

void TestShortcuts::roundThePanels()
{
    const QStringList round{u"detailDock"_s, u"timelineDock"_s, u"filterDock"_s, u"table"_s};
    QCOMPARE(panel(), u"table"_s);
    for (const QString &next : round) {
        m_window->press(Qt::Key_F6);
        QCOMPARE(panel(), next);
    }
    for (qsizetype i = round.size() - 2; i >= 0; --i) {
        m_window->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(panel(), round.at(i));
    }
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusName(), u"searchField"_s);
    m_window->press(Qt::Key_F6);
    QCOMPARE(panel(), u"table"_s);
}

void TestShortcuts::hiddenPanelsAreLeftOut()
{
    m_window->find<QDockWidget>("detailDock")->hide();
    m_window->press(Qt::Key_F6);
    QCOMPARE(panel(), u"timelineDock"_s);
    QCOMPARE(m_window->focusName(), u"timelineView"_s);
}

void TestShortcuts::thePanelRemembersWhereOneWas()
{
    m_window->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(panel(), u"filterDock"_s);
    m_window->press(Qt::Key_Tab);
    m_window->press(Qt::Key_Tab);
    const QWidget *there = m_window->focus();
    QCOMPARE(panel(), u"filterDock"_s);
    m_window->press(Qt::Key_F6);
    QCOMPARE(panel(), u"table"_s);
    m_window->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_window->focus(), there);
}

void TestShortcuts::theMenusOpen()
{
    m_window->press(Qt::Key_F10);
    const QMenu *file = m_window->window->menuBar()->actions().constFirst()->menu();
    QTRY_VERIFY(file->isVisible());
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!file->isVisible());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
