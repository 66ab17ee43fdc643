// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinedock.h"

#include "arrangementpicker.h"
#include "dockingtimelineview.h"
#include "hostpicker.h"
#include "icons.h"
#include "instantpanel.h"
#include "rangefield.h"
#include "timelineinstant.h"
#include "timelinelegend.h"
#include "timelineoverview.h"
#include "toolstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Skydock {

TimelineDock::TimelineDock(QWidget *parent)
    : QDockWidget(tr("Docking timeline"), parent)
    , m_view(new DockingTimelineView)
    , m_overview(new TimelineOverview)
    , m_hostPicker(new HostPicker)
    , m_legend(new TimelineLegend)
    , m_arrangementPicker(new ArrangementPicker)
    , m_rangeField(new RangeField)
    , m_instantPanel(new InstantPanel(m_view))
{
    setObjectName(QStringLiteral("timelineDock"));
    m_view->setObjectName(QStringLiteral("timelineView"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeLanesPage());
    m_pages->addWidget(makePlaceholder());
    column->addWidget(m_pages, 1);
    setWidget(content);

    connect(m_hostPicker, &HostPicker::shownChanged, this, &TimelineDock::shownHostsChanged);
    connect(m_arrangementPicker, &ArrangementPicker::arrangementChosen, this,
            &TimelineDock::arrangementChosen);
    connect(m_arrangementPicker, &ArrangementPicker::localTimeChosen, this, &TimelineDock::setLocalTime);
    connect(m_rangeField, &RangeField::rangeEntered, m_view, &DockingTimelineView::setVisibleRange);
    connect(m_rangeField, &RangeField::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &DockingTimelineView::rangeFieldRequested, m_rangeField,
            [this] { m_rangeField->setFocus(Qt::ShortcutFocusReason); });
    connectOverview();
    updateRangeText();
    updatePage();
}

QWidget *TimelineDock::makeToolRow()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    m_toolRow = row;
    const int gap = fontMetrics().height() / 4;
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_hostPicker);
    row->addWidget(m_arrangementPicker);
    row->addSpacing(2 * gap);
    auto *strip = new ToolStrip(bar);
    strip->setObjectName(QStringLiteral("timelineTools"));
    addMovement(strip);
    addInstantAction(strip);
    row->addWidget(strip);
    row->addSpacing(2 * gap);
    row->addWidget(m_legend, 1);
    m_leftOut = new QLabel;
    m_leftOut->setObjectName(QStringLiteral("timelineLeftOut"));
    m_leftOut->hide();
    row->addWidget(m_leftOut);
    row->addWidget(m_rangeField);
    return bar;
}

void TimelineDock::addMovement(ToolStrip *strip)
{
    m_back = addButton(strip, QStringLiteral("timelineBack"), QStringLiteral("previous"), tr("Earlier view"),
                       tr("Alt+Left"), &DockingTimelineView::goBack);
    m_forward = addButton(strip, QStringLiteral("timelineForward"), QStringLiteral("next"), tr("Later view"),
                          tr("Alt+Right"), &DockingTimelineView::goForward);
    addButton(strip, QStringLiteral("timelineZoomOut"), QStringLiteral("zoom-out"), tr("Zoom out"), tr("−"),
              &DockingTimelineView::zoomOut);
    addButton(strip, QStringLiteral("timelineZoomIn"), QStringLiteral("zoom-in"), tr("Zoom in"), tr("+"),
              &DockingTimelineView::zoomIn);
    addButton(strip, QStringLiteral("timelineAll"), QStringLiteral("zoom-fit"), tr("Show everything"),
              tr("Home"), &DockingTimelineView::showAll);
    addButton(strip, QStringLiteral("timelineSelected"), QStringLiteral("zoom-selection"),
              tr("Show the selected spacecraft"), tr("F"), &DockingTimelineView::showSelected);
    addButton(strip, QStringLiteral("timelineNow"), QStringLiteral("now"), tr("Go to now"), tr("End"),
              &DockingTimelineView::showNow);
    followHistory();
}

void TimelineDock::followHistory()
{
    const auto updateHistory = [this] {
        m_back->setEnabled(m_view->motion().canGoBack());
        m_forward->setEnabled(m_view->motion().canGoForward());
    };
    connect(&m_view->motion(), &TimelineMotion::historyChanged, this, updateHistory);
    updateHistory();
}

QAction *TimelineDock::addButton(ToolStrip *strip, const QString &name, const QString &icon,
                                 const QString &text, const QString &shortcut,
                                 void (DockingTimelineView::*slot)())
{
    auto *action = new QAction(tintedIcon(icon), text, this);
    action->setObjectName(name);
    // The view itself answers the keys while it has the focus: "+" must stay a letter in a search field.
    action->setToolTip(tr("%1 (%2)", "an action and its key").arg(text, shortcut));
    connect(action, &QAction::triggered, m_view, slot);
    strip->addAction(action);
    addAction(action);
    return action;
}

void TimelineDock::addTool(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_toolRow->addWidget(button);
}

QList<QAction *> TimelineDock::tools() const
{
    return actions() + m_instantPanel->actions() + m_arrangementPicker->choices();
}

QWidget *TimelineDock::makeLanesPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_overview);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("timelineSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(page);
    splitter->addWidget(m_instantPanel);
    splitter->setStretchFactor(0, 1);
    return splitter;
}

void TimelineDock::addInstantAction(ToolStrip *strip)
{
    auto *action = new QAction(tintedIcon(QStringLiteral("instant")), tr("Who was docked when"), this);
    action->setObjectName(QStringLiteral("timelineInstant"));
    action->setToolTip(tr("%1 (%2)", "an action and its key").arg(action->text(), tr("T")));
    action->setCheckable(true);
    // Assistive technology toggles without triggering.
    connect(action, &QAction::toggled, &m_view->instant(), [instant = &m_view->instant()](bool isWanted) {
        if (isWanted != instant->at().has_value())
            isWanted ? instant->toggle() : instant->remove();
    });
    connect(&m_view->instant(), &TimelineInstant::changed, action,
            [action](std::optional<qint64> instantMs) { action->setChecked(instantMs.has_value()); });
    strip->addAction(action);
    addAction(action);
}

QWidget *TimelineDock::makePlaceholder()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("timelinePlaceholder"));
    auto *column = new QVBoxLayout(page);
    m_placeholderText = new QLabel;
    m_placeholderText->setObjectName(QStringLiteral("timelinePlaceholderText"));
    m_placeholderText->setTextFormat(Qt::PlainText);
    m_placeholderText->setWordWrap(true);
    m_placeholderText->setAlignment(Qt::AlignCenter);
    m_placeholderAction = new QAction(this);
    m_placeholderAction->setObjectName(QStringLiteral("timelinePlaceholderAction"));
    auto *button = new QToolButton;
    button->setDefaultAction(m_placeholderAction);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    column->addStretch(1);
    column->addWidget(m_placeholderText);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_placeholderAction, &QAction::triggered, this, [this] {
        if (m_error.isEmpty())
            m_hostPicker->showAllHosts();
        else
            emit retryRequested();
    });
    return page;
}

void TimelineDock::connectOverview()
{
    connect(m_overview, &TimelineOverview::movementBegun, &m_view->motion(), &TimelineMotion::beginMovement);
    connect(m_overview, &TimelineOverview::windowRequested, m_view, &DockingTimelineView::drift);
    connect(&m_view->motion(), &TimelineMotion::shownChanged, m_overview,
            [this] { m_overview->setWindow(m_view->motion().shown()); });
    connect(&m_view->instant(), &TimelineInstant::changed, m_overview, &TimelineOverview::setInstant);
    connect(m_view, &DockingTimelineView::visibleRangeChanged, this, &TimelineDock::updateRangeText);
    connect(m_view, &DockingTimelineView::plotMoved, m_overview, [this] {
        const QRect plot = m_view->geometry().plotRect();
        m_overview->setStrip(m_view->viewport()->x() + plot.left(), plot.width());
    });
}

void TimelineDock::setModel(DockingTimelineModel *model)
{
    if (m_view->model())
        m_view->model()->disconnect(this);
    m_view->setModel(model);
    if (model)
        connect(model, &DockingTimelineModel::contentsChanged, this, [this] {
            updateOverview();
            updatePage();
        });
    updateOverview();
    updatePage();
}

void TimelineDock::setHosts(const QList<Host> &hosts, const QList<HostKey> &shown)
{
    m_hosts = hosts;
    m_hostPicker->setHosts(hosts, shown);
    updatePage();
}

void TimelineDock::setError(const QString &text)
{
    m_error = text;
    updatePage();
}

void TimelineDock::setLocalTime(bool isLocal)
{
    m_arrangementPicker->setLocalTime(isLocal);
    m_view->setLocalTime(isLocal);
    m_instantPanel->setLocalTime(isLocal);
    updateRangeText();
}

void TimelineDock::updateOverview()
{
    const DockingTimelineModel *model = m_view->model();
    m_legend->setCategories(model ? model->contents().categories() : QStringList(),
                            model ? model->contents().arrangement().color : StayColor::Operator);
    m_overview->setDensity(model ? model->contents().density() : StayDensity(), m_view->fullRange(),
                           m_view->nowMs());
    m_overview->setWindow(m_view->motion().shown());
}

void TimelineDock::updateRangeText()
{
    m_rangeField->setRange(m_view->visibleRange(), m_view->timeZone());
}

void TimelineDock::setArrangement(const TimelineArrangement &arrangement, int spacecraftLeftOut)
{
    m_arrangementPicker->setArrangement(arrangement);
    const bool isByPort = arrangement.grouping == TimelineGrouping::ByPort;
    m_hostPicker->setEnabled(isByPort);
    m_leftOut->setVisible(!isByPort && spacecraftLeftOut > 0);
    m_leftOut->setText(tr("%Ln more without a lane", "spacecraft of the table", spacecraftLeftOut));
    m_leftOut->setToolTip(tr("Narrow the table to see the others."));
    updatePage();
}

/// An empty space says why it is empty and what to do.
void TimelineDock::updatePage()
{
    const bool hasLanes = m_view->model() && !m_view->model()->lanes().isEmpty();
    m_pages->setCurrentIndex(hasLanes && m_error.isEmpty() ? 0 : 1);
    if (!m_error.isEmpty()) {
        m_placeholderText->setText(m_error);
        m_placeholderAction->setText(tr("Try again"));
    } else if (m_arrangementPicker->arrangement().grouping == TimelineGrouping::BySpacecraft) {
        m_placeholderText->setText(tr("The table shows no spacecraft"));
    } else {
        m_placeholderText->setText(m_hosts.isEmpty() ? tr("No docking is known yet")
                                                     : tr("No host is shown"));
        m_placeholderAction->setText(tr("Show all hosts"));
    }
    const bool canShowHosts = !m_hosts.isEmpty() && m_hostPicker->isEnabled();
    m_placeholderAction->setVisible(!m_error.isEmpty() || canShowHosts);
}

} // namespace Skydock
