// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableheader.h"

#include "pagedtablemodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Skydock {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("tableHeader"));
    setAccessibleName(tr("Column headers"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::TabFocus);
    setSortIndicator(-1, Qt::AscendingOrder);
    setToolTip(tr("Click to sort, Shift+click to sort by one more column"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { choose(section, m_modifiers); });
}

PagedTableModel *TableHeader::pagedModel() const
{
    return qobject_cast<PagedTableModel *>(model());
}

void TableHeader::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), &QAbstractItemModel::headerDataChanged, this, &TableHeader::followOrder);
    QHeaderView::setModel(newModel);
    m_current = 0;
    if (newModel)
        connect(newModel, &QAbstractItemModel::headerDataChanged, this, &TableHeader::followOrder);
    followOrder();
}

void TableHeader::choose(int section, Qt::KeyboardModifiers modifiers)
{
    const PagedTableModel *paged = pagedModel();
    if (!paged || section < 0 || !paged->isColumnSortable(section))
        return followOrder(); // the arrow has moved already
    const ColumnSorts sorts = paged->sorts();
    const auto first = static_cast<Qt::SortOrder>(
        paged->headerData(section, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
    if (!modifiers.testFlag(Qt::ShiftModifier))
        choose(sortedBy(sorts, section, first));
    else if (modifiers.testFlag(Qt::ControlModifier))
        choose(sortedWithout(sorts, section));
    else
        choose(sortedThenBy(sorts, section, first));
}

void TableHeader::choose(const ColumnSorts &sorts)
{
    if (PagedTableModel *paged = pagedModel(); paged && sorts != paged->sorts()) {
        emit aboutToSort();
        paged->setSorts(sorts);
    }
    followOrder();
}

/// The base class knows of one arrow; the other keys are painted by us.
void TableHeader::followOrder()
{
    const ColumnSorts sorts = pagedModel() ? pagedModel()->sorts() : ColumnSorts();
    const ColumnSort first = sorts.value(0);
    setSortIndicator(first.column, first.order);
    setAccessibleDescription(orderText());
    if (hasFocus())
        sayCurrent();
    viewport()->update();
    emit orderChanged();
}

QString TableHeader::orderText() const
{
    QString text;
    const ColumnSorts sorts = pagedModel() ? pagedModel()->sorts() : ColumnSorts();
    for (const ColumnSort &sort : sorts) {
        const QString title = model()->headerData(sort.column, Qt::Horizontal).toString();
        const bool isAscending = sort.order == Qt::AscendingOrder;
        if (text.isEmpty())
            text = (isAscending ? tr("Sorted by %1, ascending") : tr("Sorted by %1, descending")).arg(title);
        else
            text = (isAscending ? tr("%1, then by %2, ascending") : tr("%1, then by %2, descending"))
                       .arg(text, title);
    }
    return text;
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

/// What a cell keeps free beyond what the style keeps free in a header.
int TableHeader::extraPadding() const
{
    return std::max(0, cellPadding(fontMetrics()) -
                           style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this));
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(2 * extraPadding(), 0);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const ColumnSorts sorts = pagedModel() ? pagedModel()->sorts() : ColumnSorts();
    const int rank = rankOf(sorts, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    if (rank >= 0) // named for the way the arrow looks
        option->sortIndicator = sorts[rank].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                        : QStyleOptionHeader::SortUp;
}

/// As QHeaderView and the style do it, with the title moved inwards, and the rank of a key beside its arrow.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    section.rect = rect;
    initStyleOptionForIndex(&section, logicalIndex);
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    QStyleOptionHeaderV2 part = section;
    part.rect = rect.adjusted(extraPadding(), 0, -extraPadding(), 0);
    const QRect arrow = style()->subElementRect(QStyle::SE_HeaderArrow, &part, this);
    part.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &part, this);
    const ColumnSorts sorts = pagedModel() ? pagedModel()->sorts() : ColumnSorts();
    if (sorts.size() > 1 && rankOf(sorts, logicalIndex) >= 0)
        part.rect = paintRank(painter, part, rankOf(sorts, logicalIndex));
    style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    if (section.sortIndicator != QStyleOptionHeader::None) {
        part.rect = arrow;
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
    }
    if (hasFocus() && logicalIndex == m_current) {
        painter->setPen(
            QPen(palette().color(QPalette::Highlight), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

QFont TableHeader::rankFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    return small;
}

/// Returns what is left for the title.
QRect TableHeader::paintRank(QPainter *painter, const QStyleOptionHeader &part, int rank) const
{
    const QString number = locale().toString(rank + 1);
    const int width = QFontMetrics(rankFont()).horizontalAdvance(number) + cellPadding(fontMetrics()) / 2;
    QRect place = part.rect;
    place.setLeft(place.right() - width + 1);
    const QRect title = part.rect.adjusted(0, 0, -width, 0);
    painter->save();
    painter->setFont(rankFont());
    painter->setPen(part.palette.color(QPalette::ButtonText));
    painter->drawText(
        QStyle::visualRect(part.direction, part.rect, place),
        static_cast<int>(QStyle::visualAlignment(part.direction, Qt::AlignRight)) | Qt::AlignVCenter, number);
    painter->restore();
    return QStyle::visualRect(part.direction, part.rect, title);
}

/// Beside what answers them.
QList<KeyHelp> TableHeader::keyHelp()
{
    return {
        {{Qt::Key_Left}, tr("Go to the column on the left")},
        {{Qt::Key_Right}, tr("Go to the column on the right")},
        {{Qt::Key_Home}, tr("Go to the first column")},
        {{Qt::Key_End}, tr("Go to the last column")},
        {{Qt::Key_Return, Qt::Key_Space}, tr("Sort by the column")},
        {{Qt::SHIFT | Qt::Key_Return}, tr("Sort by the column as well")},
        {{Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}, tr("Show what can be done with the column")},
        {{Qt::Key_Down, Qt::Key_Escape}, tr("Go to the rows")},
    };
}

void TableHeader::keyPressEvent(QKeyEvent *event)
{
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(visualIndex(m_current) - forwards, -forwards);
    case Qt::Key_Right:
        return goTo(visualIndex(m_current) + forwards, forwards);
    case Qt::Key_Home:
        return goTo(0, 1);
    case Qt::Key_End:
        return goTo(count() - 1, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current, event->modifiers());
    case Qt::Key_Down:
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        event->ignore();
    }
}

/// The first visible section from there on.
void TableHeader::goTo(int visual, int step)
{
    while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)))
        visual += step;
    if (visual < 0 || visual >= count())
        return;
    m_current = logicalIndex(visual);
    sayCurrent();
}

/// Header cells take no focus of their own: while the keyboard is here, the header bears the name of one.
void TableHeader::sayCurrent()
{
    const QVariant spoken =
        model() ? model()->headerData(m_current, Qt::Horizontal, Qt::AccessibleTextRole) : QVariant();
    if (hasFocus() && model())
        setAccessibleName(
            (spoken.isValid() ? spoken : model()->headerData(m_current, Qt::Horizontal)).toString());
    emit currentSectionChanged(m_current);
    viewport()->update();
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int section = isByKey ? m_current : logicalIndexAt(event->pos());
    const QPoint below(sectionViewportPosition(m_current), height());
    emit menuRequested(section, isByKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void TableHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (isSectionHidden(m_current))
        m_current = 0;
    sayCurrent();
}

void TableHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    setAccessibleName(tr("Column headers"));
    viewport()->update();
}

} // namespace Skydock
