// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace Skydock {

/// Fusion with marks and outlines that can be seen: what it makes of a window's own colour often cannot. A button that is
/// on has a bar; one that is read from the right has its text beside its icon.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// Nothing is outlined; or what one ticks; or, where window, button and field are all of one colour, everything.
    enum class Reach { Bars, Indicators, Everything };
    explicit OutlinedStyle(Reach reach);

    Reach reach() const { return m_reach; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;

private:
    void drawFromTheRight(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
    void outline(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;

    const Reach m_reach;
};

} // namespace Skydock
