// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdocks.h"

#include "craftselection.h"
#include "detailpane.h"
#include "dockingtimelineview.h"
#include "facetpanel.h"
#include "spacecrafttablemodel.h"
#include "tablepage.h"
#include "timelinedock.h"
#include "timelinesource.h"
#include "windowfolds.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>

namespace Skydock {

namespace {

/// Line heights: in a narrower window the filters would leave too little of the table.
constexpr int narrowestForFilters = 66;

FoldingPanel filtersOf(TableSubject subject)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return FoldingPanel::SpacecraftFilters;
    case TableSubject::Dockings:
        return FoldingPanel::DockingFilters;
    case TableSubject::Flights:
        return FoldingPanel::FlightFilters;
    }
    Q_UNREACHABLE();
}

enum class Side { Leading, Trailing };

/// A window has its docks at the left or the right whatever the language: that they begin where reading begins is ours.
Qt::DockWidgetArea sideOf(const QMainWindow &window, Side side)
{
    const bool isMirrored = window.layoutDirection() == Qt::RightToLeft;
    return (side == Side::Leading) != isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

} // namespace

WindowDocks::WindowDocks(const WindowModels &models, QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_window(window)
    , m_folds(new WindowFolds(models.memory, this))
{
    makeDetail();
    makeTimeline();
}

void WindowDocks::makeFilters(const std::vector<TablePage *> &pages)
{
    m_filters = new QDockWidget(tr("Filters"), m_window);
    m_filters->setObjectName(QStringLiteral("filterDock"));
    m_filters->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_filterPanels = new QStackedWidget(m_filters);
    for (TablePage *page : pages) {
        auto *panel = new FacetPanel(page->subject(), page->filters(), m_filterPanels);
        m_folds->watch(filtersOf(page->subject()), panel);
        m_filterPanels->addWidget(panel);
    }
    m_filters->setWidget(m_filterPanels);
    m_window->addDockWidget(sideOf(*m_window, Side::Leading), m_filters);
}

void WindowDocks::showFiltersOf(size_t page)
{
    m_filterPanels->setCurrentIndex(static_cast<int>(page));
}

QAction *WindowDocks::filtersToggle() const
{
    return m_filters->toggleViewAction();
}

void WindowDocks::makeDetail()
{
    m_detail = new QDockWidget(tr("Details"), m_window);
    m_detail->setObjectName(QStringLiteral("detailDock"));
    auto *pane = new DetailPane(m_models.detail, m_models.selection, m_detail);
    if (m_models.sync)
        pane->fetchWith(m_models.sync);
    pane->setImageSource(m_models.images);
    m_folds->watch(FoldingPanel::Details, pane);
    connect(pane, &DetailPane::photographActivated, this, &WindowDocks::photographActivated);
    m_detail->setWidget(pane);
    const Qt::DockWidgetArea side = sideOf(*m_window, Side::Trailing);
    m_window->addDockWidget(side, m_detail);
    // A craft's story is long and narrow: it has the whole height, beside the timeline.
    m_window->setCorner(side == Qt::RightDockWidgetArea ? Qt::BottomRightCorner : Qt::BottomLeftCorner, side);
}

void WindowDocks::makeTimeline()
{
    m_timeline = new TimelineDock(m_window);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_timeline);
    // Below a narrower table Qt would lay it over the details, which have the corner.
    m_window->centralWidget()->setMinimumWidth(m_timeline->minimumSizeHint().width());
    m_timeline->setModel(m_models.timeline->timeline());
    connect(m_models.timeline, &TimelineSource::hostsChanged, this, &WindowDocks::showHosts);
    connect(m_models.timeline, &TimelineSource::shownHostsChanged, this, &WindowDocks::showHosts);
    connect(m_timeline, &TimelineDock::shownHostsChanged, m_models.timeline, &TimelineSource::showHosts);
    connect(m_timeline, &TimelineDock::arrangementChosen, m_models.timeline, &TimelineSource::arrange);
    connect(m_models.timeline, &TimelineSource::arrangementChanged, this, &WindowDocks::showArrangement);
    connect(m_models.timeline, &TimelineSource::refreshed, this, &WindowDocks::showArrangement);
    connect(m_models.spacecraft, &PagedTableModel::stateChanged, this, &WindowDocks::passQueryOn);
    connect(m_models.timeline, &TimelineSource::errorChanged, this, [this] {
        const auto error = m_models.timeline->error();
        m_timeline->setError(error ? error->text : QString());
    });
    const auto select = [this](qint64 stayId, std::optional<qint64> spacecraftId) {
        m_models.selection->select(spacecraftId, stayId);
    };
    connect(timeline(), &DockingTimelineView::staySelected, this, select);
    connect(timeline(), &DockingTimelineView::stayActivated, this,
            [this, select](qint64 stayId, std::optional<qint64> spacecraftId) {
                select(stayId, spacecraftId);
                openDetail(false);
            });
    connect(m_models.selection, &CraftSelection::changed, this, &WindowDocks::selectInTimeline);
    connect(m_timeline, &TimelineDock::retryRequested, m_models.timeline, &TimelineSource::refresh);
    showHosts();
    showArrangement();
    selectInTimeline();
}

void WindowDocks::showHosts()
{
    m_timeline->setHosts(m_models.timeline->hosts(), m_models.timeline->shownHosts());
}

void WindowDocks::showArrangement()
{
    m_timeline->setArrangement(m_models.timeline->arrangement(), m_models.timeline->spacecraftLeftOut());
}

/// The lanes by spacecraft are those of the table, once it has its answer.
void WindowDocks::passQueryOn()
{
    if (m_models.spacecraft->state() == PagedTableModel::State::Ready && !m_models.spacecraft->isRefreshing())
        m_models.timeline->setSpacecraftQuery(m_models.spacecraft->query());
}

void WindowDocks::selectInTimeline()
{
    timeline()->setSelectedSpacecraft(m_models.selection->spacecraftId());
    timeline()->setSelectedStay(m_models.selection->stayId());
}

void WindowDocks::openTimeline()
{
    m_timeline->show();
    m_timeline->raise();
}

void WindowDocks::arrangeByPort()
{
    TimelineArrangement arrangement = m_models.timeline->arrangement();
    arrangement.grouping = TimelineGrouping::ByPort;
    m_models.timeline->arrange(arrangement);
}

void WindowDocks::openHost(const HostKey &host)
{
    openTimeline();
    arrangeByPort();
    m_models.timeline->showHosts({host});
}

void WindowDocks::openStay(qint64 stayId, const HostKey &host)
{
    openTimeline();
    if (timeline()->contents().indexOf(stayId))
        return timeline()->setSelectedStay(stayId);
    arrangeByPort();
    QList<HostKey> shown = m_models.timeline->shownHosts();
    if (!shown.contains(host))
        m_models.timeline->showHosts(shown << host);
    // Its lane is on its way; whoever has gone on to something else meanwhile is left alone.
    auto *once = new QObject(this);
    connect(m_models.timeline, &TimelineSource::refreshed, once, [this, once, stayId] {
        if (m_models.selection->stayId() == stayId)
            timeline()->setSelectedStay(stayId);
        once->deleteLater();
    });
}

QList<QAction *> WindowDocks::toggleActions() const
{
    return {m_filters->toggleViewAction(), m_detail->toggleViewAction(), m_timeline->toggleViewAction()};
}

DockingTimelineView *WindowDocks::timeline() const
{
    return m_timeline->view();
}

DetailPane *WindowDocks::detail() const
{
    return static_cast<DetailPane *>(m_detail->widget());
}

void WindowDocks::setDisplay(const DisplayChoice &choice)
{
    detail()->setDisplayText(DisplayText(m_window->locale(), choice));
    m_timeline->setLocalTime(choice.zone == TimeZoneChoice::Local);
}

void WindowDocks::addTimelineTool(QAction *action)
{
    m_timeline->addTool(action);
}

QList<QAction *> WindowDocks::timelineTools() const
{
    return m_timeline->tools();
}

QString WindowDocks::timelineTitle() const
{
    return m_timeline->windowTitle();
}

void WindowDocks::setFirstSizes(QSize window)
{
    const int line = m_window->fontMetrics().height();
    m_window->resizeDocks({m_detail}, {std::clamp(window.width() * 3 / 10, 18 * line, 26 * line)},
                          Qt::Horizontal);
    // A narrow window has no room for a third column: the buttons above the table do instead.
    m_filters->setVisible(window.width() >= narrowestForFilters * line);
    m_window->resizeDocks({m_filters}, {14 * line}, Qt::Horizontal);
    m_window->resizeDocks({m_timeline}, {std::clamp(window.height() * 9 / 25, 10 * line, 24 * line)},
                          Qt::Vertical);
}

void WindowDocks::openDetail(bool takeFocus)
{
    m_detail->show();
    m_detail->raise();
    if (takeFocus)
        m_detail->widget()->setFocus();
}

} // namespace Skydock
