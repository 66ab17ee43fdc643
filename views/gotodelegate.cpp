// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotodelegate.h"

#include "gotomodel.h"
#include "icons.h"
#include "semanticcolors.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace Skydock {

namespace {

QIcon iconFor(int place)
{
    static constexpr std::array names{"spacecraft", "host", "docking", "chevron-right"};
    return tintedIcon(QLatin1StringView(names.at(size_t(place))));
}

/// Texts side by side in a row, from its beginning and from its end, in a window of either direction.
class RowTexts
{
public:
    RowTexts(QPainter *painter, const QStyleOptionViewItem &option, QRect free)
        : m_painter(painter)
        , m_option(option)
        , m_free(free)
    {}

    void fromBeginning(const QString &text, const QColor &color)
    {
        const int width = std::min(advance(text), m_free.width());
        draw(QRect(m_free.left(), m_free.top(), width, m_free.height()), text, color);
        m_free.setLeft(m_free.left() + width + gap());
    }
    void fromEnd(const QString &text, const QColor &color)
    {
        const int width = std::min(advance(text), m_free.width());
        draw(QRect(m_free.right() + 1 - width, m_free.top(), width, m_free.height()), text, color);
        m_free.setRight(m_free.right() - width - gap());
    }

private:
    int gap() const { return m_option.fontMetrics.height() * 2 / 3; }
    int advance(const QString &text) const { return m_option.fontMetrics.horizontalAdvance(text) + 1; }
    void draw(const QRect &place, const QString &text, const QColor &color)
    {
        m_painter->setPen(color);
        m_painter->drawText(QStyle::visualRect(m_option.direction, m_option.rect, place),
                            Qt::AlignCenter | Qt::TextSingleLine,
                            m_option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_free;
};

} // namespace

void GoToDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    // The keyboard is in the field above; what it would open is chosen all the same.
    row.state &= ~QStyle::State_HasFocus;
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    const bool isChosen = row.state & QStyle::State_Selected;
    const QColor ink = row.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isChosen ? ink : SemanticColors(row.palette).quietText();
    const int side = row.fontMetrics.height();
    const int margin = side / 2;
    const QRect icon(row.rect.left() + margin, row.rect.center().y() - side / 2, side, side);
    iconFor(index.data(GoToModel::PlaceRole).toInt())
        .paint(painter, QStyle::visualRect(row.direction, row.rect, icon), Qt::AlignCenter,
               isChosen ? QIcon::Selected : QIcon::Normal);
    painter->setFont(row.font);
    RowTexts texts(painter, row, row.rect.adjusted(side + 2 * margin, 0, -margin, 0));
    texts.fromEnd(index.data(GoToModel::SortRole).toString(), quiet);
    const QString shortcut = index.data(GoToModel::ShortcutRole).toString();
    if (!shortcut.isEmpty())
        texts.fromEnd(shortcut, ink);
    texts.fromBeginning(row.text, ink);
    texts.fromBeginning(index.data(GoToModel::BesideRole).toString(), quiet);
}

QSize GoToDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() * 9 / 5};
}

} // namespace Skydock
