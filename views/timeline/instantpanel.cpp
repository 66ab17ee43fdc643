// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantpanel.h"

#include "dockingtimelineview.h"
#include "icons.h"
#include "instantrowsmodel.h"
#include "occupancytext.h"
#include "semanticcolors.h"
#include "staypainter.h"
#include "timelineinstant.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace Skydock {

namespace {

/// The bar of an operator in small: its colour, and its cue for eyes that cannot tell the colours.
QIcon chip(const TimelineStyle &style, size_t slot, qreal pixelRatio)
{
    const QSize size(style.metrics.barHeight, style.metrics.barHeight * 3 / 4);
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPainter painter(&pixmap);
    StayPainter::fillBar(painter, QRect({}, size), slot, style);
    StayPainter::drawCue(painter, QRect({}, size), 1, slot, style);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // selected or not, it is the same operator
    return icon;
}

/// A text runs in its own direction: "270 d" stays itself in a window that runs from right to left.
class InstantRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        constexpr QChar leftToRightMark(0x200e);
        if (option->direction == Qt::RightToLeft && !option->text.isRightToLeft())
            option->text.prepend(leftToRightMark);
    }
};

} // namespace

InstantPanel::InstantPanel(DockingTimelineView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_rows(new InstantRowsModel([view]() -> const TimelineContents & { return view->contents(); }, this))
    , m_edit(new QDateTimeEdit)
    , m_total(new QLabel)
    , m_tree(new QTreeView)
{
    setObjectName(QStringLiteral("instantPanel"));
    setAccessibleName(tr("Who was docked when"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeInstantRow());
    m_total->setObjectName(QStringLiteral("instantTotal"));
    m_total->setTextFormat(Qt::PlainText);
    m_total->setWordWrap(true);
    const int gap = fontMetrics().height() / 4;
    m_total->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    column->addWidget(m_total);
    makeTree();
    column->addWidget(m_tree, 1);
    setLocalTime(false);
    takeLook();
    hide();
    connect(&view->instant(), &TimelineInstant::changed, this, &InstantPanel::takeInstant);
    connect(view, &DockingTimelineView::rowsChanged, this, &InstantPanel::takeContents);
    connect(view, &DockingTimelineView::selectionChanged, this, &InstantPanel::takeSelection);
    takeInstant();
}

QWidget *InstantPanel::makeInstantRow()
{
    auto *bar = new QWidget;
    bar->setLayoutDirection(Qt::LeftToRight); // as time runs in the lanes, and as the date is written
    auto *row = new QHBoxLayout(bar);
    const int gap = fontMetrics().height() / 4;
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    m_previous = addButton(row, "instantPrevious", QStringLiteral("previous"),
                           tr("Previous docking or departure"), tr(","));
    m_edit->setObjectName(QStringLiteral("instantEdit"));
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false); // a year half typed is no year
    m_edit->setDateTimeRange(QDateTime(QDate(100, 1, 1), QTime(0, 0), Qt::UTC),
                             QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC));
    row->addWidget(m_edit, 1);
    m_next = addButton(row, "instantNext", QStringLiteral("next"), tr("Next docking or departure"), tr("."));
    const QAction *now = addButton(row, "instantNow", QStringLiteral("now"), tr("Now"), {});
    const QAction *closing = addButton(row, "instantClose", QStringLiteral("close"), tr("Close"), tr("Esc"));
    addActions({m_previous, m_next});
    connect(m_previous, &QAction::triggered, this, [this] { m_view->instant().goToPreviousEvent(); });
    connect(m_next, &QAction::triggered, this, [this] { m_view->instant().goToNextEvent(); });
    connect(now, &QAction::triggered, this, [this] { m_view->instant().goToNow(); });
    connect(closing, &QAction::triggered, this, &InstantPanel::close);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &instant) { m_view->instant().bringTo(instant.toMSecsSinceEpoch()); });
    return bar;
}

QAction *InstantPanel::addButton(QBoxLayout *row, const char *name, const QString &icon, const QString &text,
                                 const QString &shortcut)
{
    auto *action = new QAction(tintedIcon(icon), text, this);
    action->setObjectName(QLatin1StringView(name) + QLatin1StringView("Action"));
    action->setToolTip(shortcut.isEmpty() ? text
                                          : tr("%1 (%2)", "an action and its key").arg(text, shortcut));
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return action;
}

void InstantPanel::makeTree()
{
    m_tree->setObjectName(QStringLiteral("instantPorts"));
    m_tree->setAccessibleName(tr("Ports and who was docked"));
    m_tree->setModel(m_rows);
    m_tree->setItemDelegate(new InstantRowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(fontMetrics().height() / 2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(InstantRowsModel::LaneName, QHeaderView::Interactive);
    header->setSectionResizeMode(InstantRowsModel::Occupants, QHeaderView::Stretch);
    header->setSectionResizeMode(InstantRowsModel::Duration, QHeaderView::Interactive);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) { choose(index, false); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) { choose(index, true); });
}

QSize InstantPanel::sizeHint() const
{
    return {28 * fontMetrics().height(), QWidget::sizeHint().height()};
}

void InstantPanel::setLocalTime(bool isLocal)
{
    m_isLocalTime = isLocal;
    m_rows->setDisplayText(DisplayText(locale(), isLocal ? TimeZoneChoice::Local : TimeZoneChoice::Utc));
    const QSignalBlocker blocker(m_edit);
    m_edit->setTimeSpec(isLocal ? Qt::LocalTime : Qt::UTC);
    m_edit->setDisplayFormat(isLocal ? tr("yyyy-MM-dd HH:mm", "date format: typed by hand")
                                     : tr("yyyy-MM-dd HH:mm 'UTC'", "date format: typed by hand"));
    m_edit->setAccessibleName(isLocal ? tr("Instant, in local time") : tr("Instant, in UTC"));
    m_edit->setToolTip(m_edit->accessibleName());
    takeInstant();
}

void InstantPanel::takeContents()
{
    m_isStale = true;
    takeInstant();
}

void InstantPanel::takeInstant()
{
    const std::optional<qint64> instantMs = m_view->instant().at();
    if (instantMs)
        showInstant(*instantMs);
    updateButtons(instantMs);
    setVisible(instantMs.has_value());
}

void InstantPanel::showInstant(qint64 instantMs)
{
    const TimelineContents &contents = m_view->contents();
    if (m_isStale) {
        m_isStale = false;
        m_rows->takeContents();
        takeLook();
    }
    const bool isFirst = m_rows->occupancy().ports.empty();
    m_rows->show(occupancyAt(contents, instantMs, m_view->nowMs()));
    if (isFirst) {
        m_tree->expandAll();
        for (int group = 0; group < m_rows->rowCount(); ++group)
            m_tree->setFirstColumnSpanned(group, {}, true);
    }
    takeSelection();
    m_total->setText(OccupancyText::total(m_rows->occupancy()));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instantMs, m_isLocalTime ? Qt::LocalTime : Qt::UTC);
    const QSignalBlocker blocker(m_edit);
    m_edit->setDateTime(time);
}

/// Without the cursor there is no event before it, nor after.
void InstantPanel::updateButtons(std::optional<qint64> instantMs)
{
    const std::optional<TimeInterval> extent =
        m_view->contents().extent(); // from the first event to the last
    m_previous->setEnabled(extent && instantMs && extent->fromMs < *instantMs);
    m_next->setEnabled(extent && instantMs && *instantMs < extent->toMs);
}

/// The selected stay is the current row, when it is among them.
void InstantPanel::takeSelection()
{
    const std::optional<quint32> stay = m_view->selection().stay();
    const QModelIndex index = stay && !m_isStale ? m_rows->indexOfStay(*stay) : QModelIndex();
    // Not made the current one: that would tell a screen reader that the focus is here.
    QItemSelectionModel *selected = m_tree->selectionModel();
    if (!index.isValid())
        return selected->clearSelection();
    if (selected->isRowSelected(index.row(), index.parent()))
        return;
    selected->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

void InstantPanel::choose(const QModelIndex &index, bool activates)
{
    const std::optional<quint32> stay = m_rows->stayAt(index);
    if (!stay)
        return;
    m_view->selectStay(*stay);
    if (activates)
        m_view->activateStay(*stay);
}

/// Whoever was here goes on in the lanes.
void InstantPanel::close()
{
    m_view->setFocus();
    m_view->instant().remove();
}

/// Beside what answers them.
QList<KeyHelp> InstantPanel::keyHelp()
{
    return {
        {{Qt::Key_Escape}, tr("Put the list and the cursor away")},
    };
}

void InstantPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void InstantPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        takeLook();
}

/// Colours from the palette; columns as wide as their texts can be, found once and not while something is dragged.
void InstantPanel::takeLook()
{
    const TimelineStyle style(palette(), font());
    InstantRowsModel::Look look;
    for (size_t slot = 0; slot < style.slotColors.size(); ++slot)
        look.chips.push_back(chip(style, slot, devicePixelRatioF()));
    look.quiet = SemanticColors(palette()).quietText();
    look.hostFont = style.boldFont;
    const QFontMetrics metrics(m_tree->font());
    const int em = metrics.height();
    look.rowHeight = em * 4 / 3;
    m_rows->setLook(std::move(look));
    int widest = metrics.horizontalAdvance(m_rows->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const Lane &lane : m_view->contents().lanes())
        widest = std::max(widest, metrics.horizontalAdvance(OccupancyText::lane(lane).left(40)));
    m_tree->header()->resizeSection(InstantRowsModel::LaneName, std::clamp(widest + em, 5 * em, 10 * em));
    constexpr qint64 longStayMs = 8888LL * 86'400'000;
    m_tree->header()->resizeSection(
        InstantRowsModel::Duration,
        metrics.horizontalAdvance(DisplayText(locale()).shortDuration(longStayMs)) + em);
}

} // namespace Skydock
