// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowgoto.h"

#include "actiontext.h"
#include "craftselection.h"
#include "dockingtimelineview.h"
#include "gotodialog.h"
#include "gotomodel.h"
#include "mirrorsession.h"
#include "spacecraftdetailmodel.h"
#include "timelinesource.h"
#include "windowdocks.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>

namespace Skydock {

namespace {

/// An entry of a menu, and the button of the timeline that does the same: one of them is enough.
struct Twins
{
    QLatin1StringView entry;
    QLatin1StringView button;
};
constexpr Twins twins[] = {
    {QLatin1StringView("zoomInAction"), QLatin1StringView("timelineZoomIn")},
    {QLatin1StringView("zoomOutAction"), QLatin1StringView("timelineZoomOut")},
    {QLatin1StringView("showAllAction"), QLatin1StringView("timelineAll")},
    {QLatin1StringView("showNowAction"), QLatin1StringView("timelineNow")},
};

/// Nothing comes of choosing it, or a menu has it as well.
bool isSuperfluous(const QAction *tool)
{
    const bool isChosen = tool->actionGroup() && tool->isChecked();
    return isChosen || std::any_of(std::begin(twins), std::end(twins),
                                   [tool](const Twins &pair) { return tool->objectName() == pair.button; });
}

} // namespace

WindowGoTo::WindowGoTo(const WindowModels &models, WindowDocks *docks, QAction *action, QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_docks(docks)
    , m_action(action)
    , m_window(window)
    , m_model(new GoToModel(this))
{
    connect(action, &QAction::triggered, this, &WindowGoTo::show);
    connect(models.session, &MirrorSession::stateChanged, this, &WindowGoTo::followSession);
    followSession();
}

void WindowGoTo::followSession()
{
    const bool isReady = m_models.session->state() == MirrorSession::State::Ready;
    m_model->setLoader(isReady ? m_models.session->loader() : nullptr);
}

void WindowGoTo::show()
{
    m_actions.clear();
    m_model->begin(actions());
    auto *dialog = new GoToDialog(m_model, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::chosen, this, &WindowGoTo::go);
    dialog->open();
}

/// What cannot be done at this moment is left out. What stands in a menu within a menu comes last: of two that are called
/// alike the other is meant.
QList<GoToEntry> WindowGoTo::actions()
{
    struct Level
    {
        QList<QAction *> actions;
        QString path;
    };
    QList<GoToEntry> entries;
    QList<Level> levels{{m_window->menuBar()->actions(), {}}};
    while (!levels.isEmpty()) {
        const Level level = levels.takeFirst();
        for (QAction *action : level.actions) {
            if (const QMenu *menu = action->menu())
                levels.append({menu->actions(), menuPath(level.path, *menu)});
            else if (action != m_action && action->isEnabled() && action->isVisible())
                addAction(action, level.path, entries);
        }
    }
    addTools(entries);
    return entries;
}

/// What only buttons in the timeline do.
void WindowGoTo::addTools(QList<GoToEntry> &entries)
{
    m_firstTool = m_actions.size();
    QString heading = m_docks->timelineTitle();
    const QList<QAction *> tools = m_docks->timelineTools();
    for (QAction *tool : tools) {
        if (tool->isSeparator())
            heading = plainActionText(tool->text());
        else if (tool->isEnabled() && tool->isVisible() && !isSuperfluous(tool))
            addAction(tool, heading, entries);
    }
}

/// What the button that does the same as a menu's entry is called; empty where there is none.
QString WindowGoTo::buttonName(const QAction *action) const
{
    const auto pair = std::find_if(std::begin(twins), std::end(twins), [action](const Twins &each) {
        return action->objectName() == each.entry;
    });
    const auto *button = pair == std::end(twins) ? nullptr : m_window->findChild<QAction *>(pair->button);
    return button ? plainActionText(button->text()) : QString();
}

void WindowGoTo::addAction(QAction *action, const QString &path, QList<GoToEntry> &entries)
{
    const QString name = plainActionText(action->text());
    if (name.isEmpty())
        return;
    entries.append({ActionPlace{int(m_actions.size())}, name, path,
                    action->shortcut().toString(QKeySequence::NativeText),
                    NameSearch::folded(QStringList{name, path, buttonName(action)})});
    m_actions << action;
}

void WindowGoTo::go(const GoToEntry &entry)
{
    delete m_wish;
    std::visit([this](const auto &place) { goTo(place); }, entry.place);
}

/// Where the table has it its row follows the selection; the details have it in any case.
void WindowGoTo::goTo(const CraftPlace &place)
{
    m_models.selection->select(place.spacecraftId);
    m_docks->openDetail(true);
    if (m_models.detail->state() != SpacecraftDetailModel::State::Loading)
        return;
    // What takes the keyboard is hidden until the craft is read.
    m_wish = new QObject(this);
    connect(m_models.detail, &SpacecraftDetailModel::stateChanged, m_wish, [this] {
        m_wish->deleteLater();
        m_docks->openDetail(true);
    });
}

void WindowGoTo::goTo(const HostKey &host)
{
    m_docks->openHost(host);
    m_docks->timeline()->setFocus();
}

void WindowGoTo::goTo(const PortKey &port)
{
    const bool isShown = m_models.timeline->shownHosts() == QList{port.host} &&
                         m_models.timeline->arrangement().grouping == TimelineGrouping::ByPort;
    goTo(port.host);
    if (isShown && showLane(port))
        return;
    // Its lane is on its way.
    m_wish = new QObject(this);
    connect(m_models.timeline, &TimelineSource::refreshed, m_wish, [this, port] {
        if (showLane(port))
            m_wish->deleteLater();
    });
}

void WindowGoTo::goTo(const ActionPlace &place)
{
    QAction *action = m_actions.value(place.action);
    if (!action || !action->isEnabled())
        return;
    if (place.action >= m_firstTool) {
        m_docks->openTimeline();
        m_docks->timeline()->setFocus();
    }
    action->trigger();
}

/// Its host may be folded, and its module within that.
void WindowGoTo::unfold(int lane)
{
    DockingTimelineView *view = m_docks->timeline();
    for (int depth = 0; depth < 2; ++depth) {
        const TimelineGeometry where = view->geometry();
        const TimelineRow *row = where.rows().rowFor(lane);
        if (!row || !row->isFolded())
            return;
        const int index = row->index;
        row->kind == TimelineRow::Module ? view->toggleModule(index) : view->toggleFolded(index);
    }
}

/// Makes it the lane where the keyboard goes on, opened if it was folded.
bool WindowGoTo::showLane(const PortKey &port)
{
    DockingTimelineView *view = m_docks->timeline();
    const int lane = view->contents().indexOfLane({port, {}});
    if (lane < 0)
        return false;
    unfold(lane);
    view->goToLane(lane);
    return true;
}

} // namespace Skydock
