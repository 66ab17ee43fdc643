// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flightphase.h"

#include <QColor>
#include <QPalette>

#include <algorithm>
#include <optional>

namespace Skydock {

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `under` with a share (0 to 1) of `over` laid on it.
inline QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float a, float b) {
        return std::clamp(a + (b - a) * static_cast<float>(share), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

/// The colour, moved towards black or white only as far as the contrast to the background demands.
QColor withContrast(const QColor &color, const QColor &background, double atLeast);

/// Colours with a meaning, made readable on a palette's base. Never the only carrier of the meaning.
class SemanticColors
{
public:
    explicit SemanticColors(const QPalette &palette) : m_palette(palette) {}

    /// A dot or another mark for a status: contrast at least 3:1, whatever the row or the panel is filled with.
    QColor statusDot(std::optional<qint64> statusId) const;
    /// Text that says a status: contrast at least 4.5:1.
    QColor statusText(std::optional<qint64> statusId) const;

    /// A mark for how far a flight has come: contrast at least 3:1.
    QColor phaseMark(FlightPhase phase) const;

    QColor hoverFill() const; ///< of a row
    QColor facetHoverFill() const;
    /// The selected row of a table that has no focus.
    QColor restingSelectionFill() const;
    QColor quietText() const; ///< secondary text: contrast at least 4.5:1 in a panel, hovered or not
    QColor chipEdge() const;  ///< contrast at least 3:1
    QColor line() const;      ///< a hairline between areas
    QColor noticeFill() const;
    QColor warningFill() const;
    QColor errorFill() const;

private:
    QColor mark(const QColor &hue) const;
    QColor window() const { return m_palette.color(QPalette::Window); }

    QPalette m_palette;
};

} // namespace Skydock
