// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailmodebutton.h"

#include "semanticcolors.h"

#include <QPainter>
#include <QPainterPath>

namespace Skydock {

DetailModeButton::DetailModeButton(const QString &text, Side side, QWidget *parent)
    : QAbstractButton(parent)
    , m_side(side)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus); // until it is the one that holds
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DetailModeButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.height() * 2, metrics.height() * 7 / 4};
}

/// Round at the outer end only, so that the two halves make one shape.
QPainterPath DetailModeButton::outline(const QRectF &area) const
{
    const qreal radius = area.height() / 4;
    const bool roundLeft = (m_side == Side::Leading) == (layoutDirection() == Qt::LeftToRight);
    const qreal inset = roundLeft ? 0 : radius;
    QPainterPath round;
    round.addRoundedRect(area, radius, radius);
    QPainterPath square;
    square.addRect(roundLeft ? area.adjusted(radius, 0, 0, 0) : area.adjusted(0, 0, -inset, 0));
    return round.united(square).simplified();
}

void DetailModeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    const QColor window = colors.color(QPalette::Window);
    const QColor ink = colors.color(QPalette::WindowText);
    const QColor resting = mixed(window, ink, underMouse() ? 0.12 : 0.04);
    painter.setPen(mixed(window, ink, 0.3));
    painter.setBrush(isChecked() ? colors.color(QPalette::Highlight) : resting);
    // The leading half leaves its inner edge to the trailing one.
    const bool sharesRight = m_side == Side::Leading && layoutDirection() == Qt::LeftToRight;
    const bool sharesLeft = m_side == Side::Leading && layoutDirection() == Qt::RightToLeft;
    painter.drawPath(
        outline(QRectF(rect()).adjusted(sharesLeft ? -0.5 : 0.5, 0.5, sharesRight ? 0.5 : -0.5, -0.5)));
    painter.setPen(isChecked() ? colors.color(QPalette::HighlightedText) : ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (!hasFocus())
        return;
    const int inset = 3;
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(QRectF(rect()).adjusted(inset, inset, -inset, -inset)));
}

void DetailModeButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DetailModeButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Skydock
