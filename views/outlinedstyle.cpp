// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedstyle.h"

#include "semanticcolors.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

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

/// A combo box whose list is open draws the same panel.
bool isSwitchedOn(QStyle::PrimitiveElement element, const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_PanelButtonTool) && button &&
           button->isCheckable() && option.state & QStyle::State_On;
}

/// Along the lower edge, in the accent's colour as far as that can be told from the button, held down or not.
void drawBar(QPainter &painter, const QStyleOption &option)
{
    constexpr int gap = 3; // to the button's edges
    constexpr int strongest = 130;
    constexpr double markContrast = 3.0;
    const QPalette &palette = option.palette;
    const QColor button = palette.color(QPalette::Button);
    const bool isDark = button.lightnessF() < palette.color(QPalette::ButtonText).lightnessF();
    const QColor under = isDark ? button.lighter(strongest) : button.darker(strongest);
    const QColor color = withContrast(palette.color(QPalette::Highlight), under, markContrast);
    const int height = std::max(3, option.fontMetrics.height() / 6);
    const QRect rect = option.rect.adjusted(gap, gap, -gap, -gap);
    painter.fillRect(rect.x(), rect.bottom() + 1 - height, rect.width(), height, color);
}

const QStyleOptionButton *readFromTheRight(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->direction == Qt::RightToLeft ? button : nullptr;
}

} // namespace

OutlinedStyle::OutlinedStyle(Reach reach) : QProxyStyle(QStringLiteral("Fusion")), m_reach(reach)
{}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (m_reach == Reach::Everything && element == PE_FrameFocusRect) {
        drawFrame(*painter, option->rect, lineColor(*option), 1);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_reach != Reach::Bars)
        outline(element, *option, *painter);
    if (isSwitchedOn(element, *option, widget))
        drawBar(*painter, *option);
}

void OutlinedStyle::outline(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const bool isAll = m_reach == Reach::Everything;
    const QColor color = isAll ? lineColor(option) : softColor(option);
    if (isAll && (isOutlined(element) || isOutlinedButton(element, option)))
        drawOutline(painter, option, option.rect);
    else if (element == PE_IndicatorCheckBox)
        drawFrame(painter, option.rect, color, 1);
    else if (element == PE_IndicatorRadioButton)
        drawRing(painter, option.rect, color);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const QStyleOptionButton *mirrored = readFromTheRight(option);
    if (element == CE_PushButtonLabel && mirrored && !mirrored->icon.isNull() && !mirrored->text.isEmpty())
        return drawFromTheRight(*mirrored, *painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
    if (m_reach != Reach::Everything)
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

/// Qt aligns such a text to the far end, where the arrow of a menu is.
void OutlinedStyle::drawFromTheRight(const QStyleOptionButton &button, QPainter &painter,
                                     const QWidget *widget) const
{
    constexpr int gap = 4; // as QPushButton::sizeHint() has it
    const bool isEnabled = button.state & State_Enabled;
    const bool hasMenu = button.features & QStyleOptionButton::HasMenu;
    const int arrow = hasMenu ? pixelMetric(PM_MenuButtonIndicator, &button, widget) : 0;
    const QRect room = button.rect.adjusted(arrow, 0, 0, 0);
    const int flags =
        Qt::AlignCenter |
        (styleHint(SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = std::min(room.width(), button.iconSize.width() + gap + textWidth);
    const int right = room.right() - (room.width() - width) / 2;
    const QRect icon(right + 1 - button.iconSize.width(), room.y(), button.iconSize.width(), room.height());
    const QRect text(right + 1 - width, room.y(), width - icon.width() - gap, room.height());
    button.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state & State_On ? QIcon::On : QIcon::Off);
    drawItemText(&painter, text, flags, button.palette, isEnabled, button.text, QPalette::ButtonText);
}

/// Read from the right a text comes close to the arrow of its menu with its end, where letters swing out.
QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const QStyleOptionButton *mirrored = type == CT_PushButton ? readFromTheRight(option) : nullptr;
    if (mirrored && mirrored->features & QStyleOptionButton::HasMenu)
        whole.rwidth() += mirrored->fontMetrics.height() / 2;
    return whole;
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_reach != Reach::Everything)
        return;
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*painter, *option, option->rect);
    else if (control == CC_ScrollBar)
        drawFrame(*painter,
                  subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(1, 1, -1, -1),
                  lineColor(*option), 2);
}

/// The line under one letter keeps Arabic letters from being joined at it: the word gets wider than it was measured, and its
/// end is cut off. The keys work without the line.
int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace Skydock
