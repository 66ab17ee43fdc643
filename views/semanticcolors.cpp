// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "semanticcolors.h"

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Okabe and Ito's palette, which stays apart for colour-blind eyes. Ids as Launch Library gives them.
QColor statusHue(std::optional<qint64> statusId)
{
    switch (statusId.value_or(0)) {
    case 1: // active
        return {0x00, 0x9e, 0x73};
    case 3: // destroyed
        return {0xd5, 0x5e, 0x00};
    case 4: // single use
        return {0x00, 0x72, 0xb2};
    case 5: // under construction
        return {0xe6, 0x9f, 0x00};
    default: // inactive, retired, unknown
        return {0x80, 0x80, 0x80};
    }
}

QColor phaseHue(FlightPhase phase)
{
    switch (phase) {
    case FlightPhase::Planned:
        return {0x00, 0x72, 0xb2};
    case FlightPhase::Flying:
        return {0x00, 0x9e, 0x73};
    case FlightPhase::Failed:
        return {0xd5, 0x5e, 0x00};
    case FlightPhase::Ended:
        break;
    }
    return {0x80, 0x80, 0x80};
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor &color, const QColor &background, double atLeast)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const bool darken = contrastRatio(black, background) > contrastRatio(white, background);
    QColor result = color;
    for (int step = 1; step <= 20 && contrastRatio(result, background) < atLeast; ++step)
        result = mixed(color, darken ? black : white, step / 20.0);
    return result;
}

QColor SemanticColors::statusDot(std::optional<qint64> statusId) const
{
    return mark(statusHue(statusId));
}

QColor SemanticColors::statusText(std::optional<qint64> statusId) const
{
    return withContrast(statusHue(statusId), m_palette.color(QPalette::Base), textContrast);
}

QColor SemanticColors::phaseMark(FlightPhase phase) const
{
    return mark(phaseHue(phase));
}

/// Seen on all that a row or a facet is ever filled with.
QColor SemanticColors::mark(const QColor &hue) const
{
    QColor color = hue;
    for (const QColor &under :
         {m_palette.color(QPalette::Base), hoverFill(), restingSelectionFill(), window(), facetHoverFill()})
        color = withContrast(color, under, markContrast);
    return color;
}

QColor SemanticColors::hoverFill() const
{
    return mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.05);
}

QColor SemanticColors::facetHoverFill() const
{
    return mixed(window(), m_palette.color(QPalette::WindowText), 0.05);
}

QColor SemanticColors::chipEdge() const
{
    return withContrast(mixed(window(), m_palette.color(QPalette::Highlight), 0.5), window(), markContrast);
}

QColor SemanticColors::restingSelectionFill() const
{
    return mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Highlight), 0.2);
}

QColor SemanticColors::quietText() const
{
    const QColor faint = mixed(window(), m_palette.color(QPalette::WindowText), 0.62);
    return withContrast(withContrast(faint, window(), textContrast), facetHoverFill(), textContrast);
}

QColor SemanticColors::line() const
{
    return mixed(window(), m_palette.color(QPalette::WindowText), 0.2);
}

QColor SemanticColors::noticeFill() const
{
    return mixed(window(), m_palette.color(QPalette::Highlight), 0.14);
}

QColor SemanticColors::warningFill() const
{
    return mixed(window(), QColor(0xe6, 0x9f, 0x00), 0.2);
}

QColor SemanticColors::errorFill() const
{
    return mixed(window(), QColor(0xd5, 0x2a, 0x1e), 0.16);
}

} // namespace Skydock
