// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linehatching.h"

#include "timelinestyle.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Skydock {

void hatchWithLines(QPainter &painter, const QRect &rect, const TimelineStyle &style)
{
    const int spacing = std::max(4, style.metrics.barHeight / 3);
    const int left = rect.left();
    const int top = rect.top();
    const int right = rect.right() + 1;
    const int bottom = rect.bottom() + 1;
    QPainterPath lines; // each on x + y = sum
    for (int sum = ((left + top) / spacing + 1) * spacing; sum < right + bottom; sum += spacing) {
        const int fromX = std::max(left, sum - bottom);
        const int toX = std::min(right, sum - top);
        lines.moveTo(fromX, sum - fromX);
        lines.lineTo(toX, sum - toX);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(style.hatch, 1);
    pen.setCapStyle(Qt::FlatCap);
    painter.strokePath(lines, pen);
    painter.restore();
}

} // namespace Skydock
