// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedstyle.h"

#include "semanticcolors.h"

#include <QPainter>
#include <QStyleOption>

namespace Skydock {

namespace {

QColor lineColor(const QStyleOption &option)
{
    return option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled,
                                QPalette::WindowText);
}

QColor softColor(const QStyleOption &option)
{
    const QColor window = option.palette.color(QPalette::Window);
    constexpr double markContrast = 3.0;
    return withContrast(mixed(window, lineColor(option), 0.4), window, markContrast);
}

void drawFrame(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(color);
    for (int inset = 0; inset < width; ++inset)
        painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset));
    painter.restore();
}

void drawRing(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
    painter.restore();
}

/// Two lines, in the accent's colour, around what has the focus.
void drawOutline(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    drawFrame(painter, rect, hasFocus ? option.palette.color(QPalette::Highlight) : lineColor(option),
              hasFocus ? 2 : 1);
}

bool isOutlined(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameDockWidget:
    case QStyle::PE_PanelTipLabel:
    case QStyle::PE_Frame:
        return true;
    default:
        return false;
    }
}

/// A button that lies flat gets its outline when it is under the pointer, held down, or in focus.
bool isOutlinedButton(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    constexpr QStyle::State raised =
        QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On | QStyle::State_HasFocus;
    if (element != QStyle::PE_PanelButtonCommand && element != QStyle::PE_PanelButtonTool)
        return false;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button ? bool(button->features & QStyleOptionButton::Flat)
                               : bool(option.state & QStyle::State_AutoRaise);
    return !isFlat || option.state & raised;
}

} // namespace

OutlinedStyle::OutlinedStyle(Reach reach) : QProxyStyle(QStringLiteral("Fusion")), m_reach(reach)
{}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (m_reach == Reach::Indicators) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox)
            drawFrame(*painter, option->rect, softColor(*option), 1);
        else if (element == PE_IndicatorRadioButton)
            drawRing(*painter, option->rect, softColor(*option));
        return;
    }
    if (element == PE_FrameFocusRect) {
        drawFrame(*painter, option->rect, lineColor(*option), 1);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isOutlined(element) || isOutlinedButton(element, *option))
        drawOutline(*painter, *option, option->rect);
    if (element == PE_IndicatorRadioButton)
        drawRing(*painter, option->rect, lineColor(*option));
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (m_reach == Reach::Indicators)
        return;
    const QRect &rect = option->rect;
    switch (element) {
    case CE_ProgressBarGroove:
    case CE_TabBarTabShape:
        drawFrame(*painter, rect, lineColor(*option), option->state & State_Selected ? 2 : 1);
        break;
    case CE_Splitter:
        drawFrame(*painter, rect, lineColor(*option), 1);
        break;
    case CE_HeaderSection:
    case CE_DockWidgetTitle:
    case CE_ToolBar:
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, lineColor(*option));
        break;
    default:
        break;
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_reach == Reach::Indicators)
        return;
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*painter, *option, option->rect);
    else if (control == CC_ScrollBar)
        drawFrame(*painter,
                  subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(1, 1, -1, -1),
                  lineColor(*option), 2);
}

} // namespace Skydock
