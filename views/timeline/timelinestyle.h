// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operatorcolors.h"

#include <QFont>
#include <QPalette>

#include <array>

namespace Skydock {

/// Sizes in pixels, all derived from the font.
struct TimelineMetrics
{
    int barHeight = 16;
    int laneGap = 3; ///< above and below the bars of a lane, and between tracks
    int headingHeight = 20;
    int axisRowHeight = 18;
    int labelWidth = 120; ///< of the column with the names of the ports
    int padding = 4;
    int moduleIndent = 11; ///< of names under a host that has modules to fold
    double characterWidth = 7;

    int axisHeight() const { return 2 * axisRowHeight; }
    int indent() const { return padding + barHeight * 2 / 3; } ///< of names, beside what folds them
    int trackHeight(int trackCount) const;
    int laneHeight(int trackCount) const;
};

/// Colours from the palette and sizes from the font: the look of the timeline as a value.
struct TimelineStyle
{
    explicit TimelineStyle(const QPalette &palette = QPalette(), const QFont &baseFont = QFont());

    QFont font;
    QFont boldFont;
    QFont smallFont;
    TimelineMetrics metrics;

    bool isDark = false;
    bool isPaper = false; ///< hatched with lines, which grow with the picture, instead of a pattern of pixels
    QColor base;
    QColor zebra;
    QColor heading;
    QColor column; ///< behind the names
    QColor axis;
    QColor separator;
    QColor minorGrid;
    QColor majorGrid;
    QColor text;
    QColor dimText;
    QColor hatch;
    QColor accent;
    QColor now;
    QColor warning;
    QColor mark; ///< merged stays of several operators
    QColor markFoot;
    std::array<QColor, operatorSlotCount + 1> slotColors;
    std::array<QColor, operatorSlotCount + 1> slotTexts;
    std::array<QColor, operatorSlotCount + 1> slotCues; ///< the shape cue inside the bar
    std::array<QColor, operatorSlotCount + 1>
        slotEdges;                                      ///< around a bar: tells even a pale one from the base
    std::array<QColor, operatorSlotCount + 1> slotFeet; ///< of merged stays of one operator
};

} // namespace Skydock
