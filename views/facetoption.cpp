// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetoption.h"

#include "plaintooltip.h"
#include "semanticcolors.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace Skydock {

FacetOption::FacetOption(qint64 id, QWidget *parent) : QCheckBox(parent)
{
    m_option.id = id;
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FacetOption::setOption(const FilterOption &option, bool hasDot, const QString &spokenCount)
{
    m_option = option;
    m_hasDot = hasDot;
    setText(option.name);
    //: A value of a filter and how many records have it: "Active, 31 spacecraft"
    setAccessibleName(spokenCount.isEmpty() ? option.name : tr("%1, %2").arg(option.name, spokenCount));
    setToolTip(plainToolTip(option.name));
    setAccessibleDescription(accessibleName()); // instead of the tool tip with its markup
    update();
}

QString FacetOption::countText() const
{
    return m_option.count ? QLocale().toString(*m_option.count) : QString();
}

QSize FacetOption::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, std::max(line * 5 / 4, QCheckBox::sizeHint().height())};
}

QSize FacetOption::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, sizeHint().height()};
}

int FacetOption::drawDot(QPainter &painter, const QRect &content) const
{
    if (!m_hasDot)
        return content.left();
    const int diameter = fontMetrics().ascent() * 2 / 3;
    QRectF dot(content.left(), 0, diameter, diameter);
    dot.moveTop(content.center().y() + 0.5 - diameter / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(SemanticColors(palette()).statusDot(m_option.id));
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot.toRect()));
    painter.restore();
    return content.left() + diameter + fontMetrics().height() / 3;
}

void FacetOption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton box;
    initStyleOption(&box);
    box.text.clear();
    if (underMouse())
        painter.fillRect(rect(), SemanticColors(palette()).facetHoverFill());
    style()->drawControl(QStyle::CE_CheckBox, &box, &painter, this);
    const int gap = fontMetrics().height() / 3;
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this);
    QRect content = rect().adjusted(indicator + 2 * gap, 0, -gap, 0);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = QStyle::visualRect(layoutDirection(), rect(), content.adjusted(-gap / 2, 1, gap, -1));
        focus.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    const bool isDim = m_option.count == 0;
    const QColor quiet = SemanticColors(palette()).quietText();
    const QString count = countText();
    painter.setPen(quiet);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter,
                     count);
    content.setLeft(drawDot(painter, content));
    content.setRight(content.right() - fontMetrics().horizontalAdvance(count) - gap);
    painter.setPen(isDim ? quiet : palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                         Qt::TextSingleLine,
                     fontMetrics().elidedText(m_option.name, Qt::ElideRight, content.width()));
}

} // namespace Skydock
