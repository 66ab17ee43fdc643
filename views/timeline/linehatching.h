// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace Skydock {

struct TimelineStyle;

/// Hatching that is made of lines: it stays what it is at every scale, in vector files and on paper, and does not reach
/// over the rectangle where there is no clipping. Neighbouring rectangles are hatched as one.
void hatchWithLines(QPainter &painter, const QRect &rect, const TimelineStyle &style);

} // namespace Skydock
