// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwindow.h"
#include "spacecraftfilters.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDockWidget>
#include <QImage>
#include <QSet>
#include <QStatusBar>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 600; ///< more is a trap
constexpr qint64 crewDragon = 551;

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2” in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                  widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Of buttons that exclude each other the arrow keys reach the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

} // namespace

/// Tab goes everywhere and comes round, and wherever the keyboard is one sees it.
class TestTabOrder : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void tabComesRound_data();
    void tabComesRound();
    void theOrderIsThatOfTheWindow();
    void focusIsSeen();

private:
    QList<QWidget *> round(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<KeyboardWindow> m_window;
};

void TestTabOrder::init()
{
    m_window = std::make_unique<KeyboardWindow>();
    m_window->window->resize(1400, 900);
    QVERIFY(m_window->open());
    m_window->workspace->selection.select(crewDragon);
    QTRY_COMPARE(m_window->workspace->detail.state(), SpacecraftDetailModel::State::Ready);
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    m_window->type(u"crew"_s); // something to clear, and a chip to come
    QTRY_VERIFY(m_window->isSettled());
    QCOMPARE(m_window->focusName(), u"searchField"_s);
    const TablePage *page = m_window->window->currentPage();
    page->filters()->choose(SpacecraftFilters::keyOf(FacetKind::Status), {1}); // which makes a chip
    QTRY_VERIFY(m_window->isSettled());
    QTRY_VERIFY(m_window->find<QWidget>("chip-status-1"));
    QTRY_VERIFY(!m_window->find<QWidget>("chip-status-1")->visibleRegion().isEmpty());
}

/// From the search field on; empty when it never comes back there.
QList<QWidget *> TestTabOrder::round(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> visited{m_window->focus()};
    for (int step = 0; step < mostSteps; ++step) {
        m_window->press(key, modifiers);
        if (m_window->focus() == visited.first())
            return visited;
        if (m_window->focus() != visited.last())
            visited << m_window->focus();
    }
    qWarning("a trap: %s", qUtf8Printable(nameOf(visited.last())));
    return {};
}

void TestTabOrder::tabComesRound_data()
{
    QTest::addColumn<bool>("isBackwards");
    QTest::newRow("Tab") << false;
    QTest::newRow("Shift+Tab") << true;
}

void TestTabOrder::tabComesRound()
{
    QFETCH(const bool, isBackwards);
    const QList<QWidget *> visited =
        isBackwards ? round(Qt::Key_Backtab, Qt::ShiftModifier) : round(Qt::Key_Tab);
    QVERIFY(!visited.isEmpty());
    QStringList missed;
    const QList<QWidget *> widgets = m_window->window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isThere = widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty();
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isThere && takesTab && widget->window() == m_window->window.get() && !visited.contains(widget) &&
            !isReachedByArrows(widget))
            missed << nameOf(widget);
    }
    QVERIFY2(missed.isEmpty(), qUtf8Printable(u'\n' + missed.join(u'\n')));
}

void TestTabOrder::theOrderIsThatOfTheWindow()
{
    const QList<QWidget *> visited = round(Qt::Key_Tab);
    QStringList panels;
    const auto note = [&panels](const QString &name) {
        if (panels.isEmpty() || panels.last() != name)
            panels << name;
    };
    for (const QWidget *widget : visited) {
        for (const char *part : {"searchToolBar", "filterDock", "tabs", "detailDock", "timelineDock"}) {
            if (m_window->find<QWidget>(part)->isAncestorOf(widget))
                note(QLatin1StringView(part));
        }
        if (m_window->window->statusBar()->isAncestorOf(widget))
            note(u"statusBar"_s);
    }
    if (panels.size() > 1 && panels.last() == panels.first())
        panels.removeLast();
    const auto placeOf = [&](const char *name) {
        return visited.indexOf(
            m_window->window->currentPage()->findChild<QWidget *>(QLatin1StringView(name)));
    };
    QVERIFY(placeOf("chip-status-1") < placeOf("clearFilters"));
    QVERIFY(placeOf("clearFilters") < placeOf("spacecraftTable"));
    QCOMPARE(panels.join(u' '), u"searchToolBar filterDock tabs detailDock timelineDock"_s);
}

/// The same widget looks otherwise once the keyboard has gone on.
void TestTabOrder::focusIsSeen()
{
    QStringList unseen;
    QWidget *first = m_window->focus();
    QWidget *here = first;
    QImage before = here->grab().toImage();
    for (int step = 0; step < mostSteps; ++step) {
        m_window->press(Qt::Key_Tab);
        QWidget *next = m_window->focus();
        if (next == here)
            continue;
        if (here->grab().toImage() == before)
            unseen << nameOf(here);
        if (next == first)
            break;
        here = next;
        before = here->grab().toImage();
    }
    QCOMPARE(m_window->focus(), first);
    QVERIFY2(unseen.isEmpty(), qUtf8Printable(u'\n' + unseen.join(u'\n')));
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
