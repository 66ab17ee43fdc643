// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinestyle.h"

#include "semanticcolors.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

} // namespace

int TimelineMetrics::trackHeight(int trackCount) const
{
    // Up to three tracks keep their full height; more share what three would take.
    return trackCount <= 3 ? barHeight : std::max(3, 3 * barHeight / trackCount);
}

int TimelineMetrics::laneHeight(int trackCount) const
{
    const int between = trackCount > 1 ? trackCount - 1 : 0;
    return 2 * laneGap + trackCount * trackHeight(trackCount) + between;
}

TimelineStyle::TimelineStyle(const QPalette &palette, const QFont &baseFont)
    : font(baseFont)
    , boldFont(baseFont)
    , smallFont(baseFont)
{
    boldFont.setBold(true);
    if (font.pointSizeF() > 0)
        smallFont.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.9));
    else
        smallFont.setPixelSize(std::max(8, int(std::lround(font.pixelSize() * 0.9))));
    const QFontMetricsF fontMetrics(font);
    const double em = fontMetrics.height();
    metrics.barHeight = int(em) + 1;
    metrics.laneGap = std::max(2, int(em / 6));
    metrics.headingHeight = int(em * 1.35);
    metrics.axisRowHeight = int(em * 1.2);
    metrics.padding = std::max(3, int(em / 3));
    metrics.moduleIndent = metrics.barHeight * 2 / 3;
    metrics.characterWidth = QFontMetricsF(smallFont).horizontalAdvance(u'0');

    base = palette.color(QPalette::Base);
    text = palette.color(QPalette::Text);
    isDark = base.lightnessF() < 0.5F;
    zebra = mixed(base, text, 0.025);
    heading = mixed(base, text, 0.07);
    column = mixed(base, text, 0.035);
    axis = mixed(base, text, 0.05);
    separator = mixed(base, text, 0.22);
    minorGrid = mixed(base, text, 0.08);
    majorGrid = mixed(base, text, 0.2);
    dimText =
        withContrast(mixed(base, text, 0.62), heading, textContrast); // the strongest of the backgrounds
    hatch = mixed(base, text, 0.1);
    accent = withContrast(palette.color(QPalette::Highlight), base, markContrast);
    now = isDark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
    warning = isDark ? QColor(0xff, 0xc1, 0x07) : QColor(0xb7, 0x1c, 0x1c);
    mark = mixed(base, text, 0.5);
    const auto footOf = [this](const QColor &color) {
        constexpr double darker = 0.3; // or lighter, on dark
        return mixed(color, isDark ? QColor(Qt::white) : QColor(Qt::black), darker);
    };
    markFoot = footOf(mark);
    for (size_t slot = 0; slot < slotColors.size(); ++slot) {
        slotColors[slot] = operatorColor(int(slot), isDark);
        slotTexts[slot] = textColorOn(slotColors[slot]);
        slotCues[slot] = mixed(slotColors[slot], slotTexts[slot], 0.45);
        slotEdges[slot] = withContrast(slotColors[slot], base, markContrast);
        slotFeet[slot] = footOf(slotColors[slot]);
    }
}

} // namespace Skydock
