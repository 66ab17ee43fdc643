// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrecall.h"

#include "columnmemory.h"
#include "craftselection.h"
#include "detailpane.h"
#include "dockingtimelineview.h"
#include "dockmirror.h"
#include "filterrecall.h"
#include "pagedtableview.h"
#include "spacecraftdetailmodel.h"
#include "spacecrafttablemodel.h"
#include "tablepage.h"
#include "timelinesource.h"
#include "windowdocks.h"
#include "windowmemory.h"
#include "windowplace.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QTabWidget>
#include <QWindow>

namespace Skydock {

namespace {

constexpr int soonMs = 1000;

QList<QRect> screens()
{
    QList<QRect> places;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        places << screen->availableGeometry();
    return places;
}

ColumnSorts sortsOf(const PagedTableModel &model, const QList<SortState> &states)
{
    ColumnSorts sorts;
    for (const SortState &state : states) {
        const int column = model.columnOf(state.column);
        if (column >= 0 && model.isColumnSortable(column) && rankOf(sorts, column) < 0)
            sorts << ColumnSort{column, state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return sorts;
}

QList<SortState> sortStates(const PagedTableModel &model)
{
    QList<SortState> states;
    const ColumnSorts sorts = model.sorts();
    if (sorts == model.firstSorts())
        return states;
    for (const ColumnSort &sort : sorts)
        states << SortState{model.columnKey(sort.column), sort.order == Qt::DescendingOrder};
    return states;
}

} // namespace

WindowRecall::WindowRecall(const WindowModels &models, const std::vector<TablePage *> &pages,
                           QTabWidget *tabs, WindowDocks *docks, QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_pages(pages)
    , m_tabs(tabs)
    , m_docks(docks)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    for (const TablePage *page : m_pages)
        m_filters.push_back(new FilterRecall(page->filters(), this));
    if (m_models.memory)
        watch();
}

void WindowRecall::watch()
{
    connect(&m_soon, &QTimer::timeout, this, &WindowRecall::remember);
    m_window->installEventFilter(this);
    const auto docks = m_window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
    for (QDockWidget *dock : docks)
        dock->installEventFilter(this);
    for (const TablePage *page : m_pages) {
        const QHeaderView *header = page->table()->horizontalHeader();
        connect(page->model(), &PagedTableModel::stateChanged, this, &WindowRecall::rememberSoon);
        connect(page->table(), &PagedTableView::columnsChanged, this, &WindowRecall::rememberSoon);
        connect(header, &QHeaderView::sectionMoved, this, &WindowRecall::rememberSoon);
        connect(header, &QHeaderView::sectionResized, this, &WindowRecall::rememberSoon);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &WindowRecall::rememberSoon);
    connect(m_docks->detail(), &DetailPane::modeChanged, this, &WindowRecall::rememberSoon);
    connect(m_docks->timeline(), &DockingTimelineView::visibleRangeChanged, this,
            &WindowRecall::rememberSoon);
    connect(m_docks->timeline(), &DockingTimelineView::foldsChanged, this, &WindowRecall::rememberSoon);
    connect(m_models.timeline, &TimelineSource::shownHostsChanged, this, &WindowRecall::rememberSoon);
    connect(m_models.timeline, &TimelineSource::arrangementChanged, this, &WindowRecall::rememberSoon);
    connect(m_models.selection, &CraftSelection::changed, this, &WindowRecall::rememberSoon);
}

void WindowRecall::recall()
{
    if (!m_models.memory)
        return;
    m_known = m_models.memory->windowState();
    for (size_t table = 0; table < tableCount; ++table)
        recallTable(table, m_known.tables[table]);
    recallTimeline(m_known.timeline);
    recallCraft(m_known.spacecraftId);
    m_tabs->setCurrentIndex(m_known.tab);
    m_docks->detail()->setMode(m_known.isDetailed ? DetailMode::Detailed : DetailMode::Normal);
    if (m_known.place)
        recallPlace(*m_known.place);
    m_isLaidOut =
        !m_known.docks.isEmpty() && m_window->restoreState(readFromTheLeft(m_known.docks), docksVersion);
}

void WindowRecall::recallPlace(const WindowPlace &place)
{
    m_window->setGeometry(reachablePlace(place.normal, screens()));
    m_window->setWindowState(m_window->windowState()
                                 .setFlag(Qt::WindowMaximized, place.isMaximised)
                                 .setFlag(Qt::WindowFullScreen, place.isFullScreen));
}

void WindowRecall::recallTable(size_t table, const TableState &state)
{
    const TablePage *page = m_pages[table];
    if (!state.columns.isEmpty())
        setColumnStates(*page, state.columns);
    page->model()->setSorts(sortsOf(*page->model(), state.sorts));
    page->model()->setSearchText(state.search);
    m_filters[table]->recall(state.filters);
}

void WindowRecall::recallTimeline(const TimelineState &state)
{
    m_models.timeline->setSpacecraftQuery(m_models.spacecraft->query());
    m_models.timeline->arrange(state.arrangement);
    if (state.hosts)
        m_models.timeline->showHosts(*state.hosts);
    m_docks->timeline()->setFolds(state.folds);
    if (state.range)
        m_docks->timeline()->recallRange(*state.range);
}

/// One that is not in this mirror is left alone.
void WindowRecall::recallCraft(std::optional<qint64> spacecraftId)
{
    if (!spacecraftId || m_models.selection->spacecraftId() == spacecraftId)
        return;
    auto *once = new QObject(this);
    connect(m_models.detail, &SpacecraftDetailModel::stateChanged, once, [this, once, spacecraftId] {
        const SpacecraftDetailModel &detail = *m_models.detail;
        if (detail.state() == SpacecraftDetailModel::State::Loading)
            return;
        once->deleteLater();
        const auto error = detail.error();
        if (error && error->kind == Error::Kind::NotFound && detail.spacecraftId() == spacecraftId)
            m_models.selection->select({});
    });
    m_models.selection->select(spacecraftId);
}

/// Docks are remembered as in a window that is read from the left: in the other direction the same ones lie at the other
/// side. Works both ways.
QByteArray WindowRecall::readFromTheLeft(const QByteArray &docks) const
{
    return m_window->layoutDirection() == Qt::RightToLeft ? mirroredDocks(docks) : docks;
}

WindowState WindowRecall::state() const
{
    WindowState state;
    state.place = place();
    state.docks = readFromTheLeft(m_window->saveState(docksVersion));
    for (size_t table = 0; table < tableCount; ++table)
        state.tables[table] = tableState(table);
    state.timeline = {m_models.timeline->chosenHosts(), m_docks->timeline()->chosenRange(),
                      m_models.timeline->arrangement(), m_docks->timeline()->folds()};
    state.tab = m_tabs->currentIndex();
    state.isDetailed = m_docks->detail()->mode() == DetailMode::Detailed;
    state.spacecraftId = m_models.selection->spacecraftId();
    return state;
}

TableState WindowRecall::tableState(size_t table) const
{
    const TablePage *page = m_pages[table];
    return {columnStates(*page), sortStates(*page->model()), page->model()->searchText(),
            m_filters[table]->states()};
}

std::optional<WindowPlace> WindowRecall::place() const
{
    const bool isLarge = m_window->isMaximized() || m_window->isFullScreen();
    const QRect normal = isLarge ? m_window->normalGeometry() : m_window->geometry();
    WindowPlace place = m_known.place.value_or(WindowPlace());
    // Not every window system can say what a large window was like before: some name the full screen.
    if (normal.isValid() && !(isLarge && normal.size() == m_window->screen()->size()))
        place.normal = normal;
    place.isMaximised = m_window->isMaximized();
    place.isFullScreen = m_window->isFullScreen();
    return place.normal.isValid() ? std::optional(place) : std::nullopt;
}

void WindowRecall::rememberSoon()
{
    if (m_isSettled && !m_soon.isActive())
        m_soon.start();
}

void WindowRecall::remember()
{
    m_soon.stop();
    if (!m_models.memory || !m_isSettled)
        return;
    WindowState now = state();
    if (!m_isArranged) {
        now.place = m_known.place;
        now.docks = m_known.docks;
    }
    if (now == m_known)
        return;
    m_known = now;
    m_models.memory->setWindowState(now);
}

/// What changes from now on is a choice.
void WindowRecall::settle()
{
    const WindowState kept = m_models.memory->windowState();
    m_known = state();
    m_known.place = kept.place;
    m_known.docks = kept.docks;
    m_isSettled = true;
}

bool WindowRecall::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_window && !m_isSettled)
            m_window->windowHandle()->installEventFilter(this);
        break;
    case QEvent::Expose: // the window system has given it its size
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &WindowRecall::settle);
        break;
    case QEvent::Close:
        if (watched == m_window)
            remember();
        break;
    default:
        break;
    }
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        if (watched != m_window)
            break;
        [[fallthrough]];
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::MouseButtonRelease: // after a panel or the line between two was dragged
    case QEvent::WindowStateChange:
        m_isArranged = m_isArranged || m_isSettled;
        rememberSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Skydock
