// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchip.h"

#include "icons.h"
#include "plaintooltip.h"
#include "semanticcolors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Skydock {

FilterChip::FilterChip(const QString &filterTitle, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setIcon(tintedIcon(QStringLiteral("close")));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove filter %1: %2").arg(filterTitle, name));
    setPlainToolTip(this, accessibleName());
}

QSize FilterChip::sizeHint() const
{
    const int height = fontMetrics().height() * 3 / 2;
    const int longest = fontMetrics().averageCharWidth() * 40;
    const int text = std::min(fontMetrics().horizontalAdvance(this->text()), longest);
    return {padding() + text + 2 + padding() / 2 + crossSize() + padding(), height};
}

QSize FilterChip::minimumSizeHint() const
{
    return {2 * padding() + 4 * crossSize(), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    const double depth = isDown() ? 0.36 : underMouse() ? 0.26 : 0.16;
    painter.setBrush(mixed(window, accent, depth));
    const qreal pen = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(hasFocus() ? accent : SemanticColors(palette()).chipEdge(), pen));
    const QRectF outline = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const QRect cross(width() - padding() - crossSize(), (height() - crossSize()) / 2, crossSize(),
                      crossSize());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross));
    const QRect label(padding(), 0, cross.left() - padding() - padding() / 2, height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
}

/// Beside what answers them.
QList<KeyHelp> FilterChip::keyHelp()
{
    return {
        {{Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space},
         tr("Remove the filter of the button that has the focus")},
    };
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Skydock
