// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangefield.h"

#include "calendarrange.h"
#include "semanticcolors.h"
#include "timeticks.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace Skydock {

namespace {
constexpr int longestText = 64;
} // namespace

RangeField::RangeField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("timelineRange"));
    setMaxLength(longestText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Time shown"));
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    setProblem({});
}

/// As wide as what it says, and no narrower than two years take.
QSize RangeField::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(widthFor(text()), least.width()), least.height()};
}

QSize RangeField::minimumSizeHint() const
{
    return {widthFor(QStringLiteral("8888-88-88")), QLineEdit::sizeHint().height()};
}

int RangeField::widthFor(const QString &text) const
{
    const int air = 2 * fontMetrics().averageCharWidth() + QLineEdit::sizeHint().height() / 2;
    return fontMetrics().horizontalAdvance(text) + air;
}

void RangeField::setRange(const TimeInterval &range, Qt::TimeSpec zone)
{
    m_range = range;
    m_zone = zone;
    if (!hasFocus())
        showRange();
}

void RangeField::showRange()
{
    setText(timeRangeText(m_range, m_zone, locale()));
    setCursorPosition(0);
}

/// While it is written in it shows a form that can be read back, all of it selected.
void RangeField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    setText(formatCalendarRange(m_range, m_zone));
    // After the mouse, which would put its cursor somewhere.
    QMetaObject::invokeMethod(this, &QLineEdit::selectAll, Qt::QueuedConnection);
}

void RangeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    setProblem({});
    showRange();
}

/// Beside what answers them.
QList<KeyHelp> RangeField::keyHelp()
{
    return {
        {{Qt::Key_Return}, tr("Show the range that was written")},
        {{Qt::Key_Escape}, tr("Go back to the lanes")},
    };
}

void RangeField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        setProblem({});
        QLineEdit::keyPressEvent(event);
    }
}

void RangeField::enter()
{
    const Result<TimeInterval> range = parseCalendarRange(text(), m_zone);
    if (!range)
        return setProblem(range.error().text);
    emit rangeEntered(*range);
    emit left();
}

/// In words beside the field, and by colour; what was written stays.
void RangeField::setProblem(const QString &text)
{
    setPalette(QPalette());
    setAccessibleDescription(text);
    setToolTip(text.isEmpty()
                   ? tr("The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)")
                   : text);
    if (text.isEmpty())
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::Base, SemanticColors(colors).errorFill());
    setPalette(colors);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), text, this);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace Skydock
