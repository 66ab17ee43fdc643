// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include "labelcache.h"
#include "staypainter.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace Skydock {

namespace {
constexpr qsizetype longestName = 24;
} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineLegend"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TimelineLegend::setCategories(const QStringList &names, StayColor color)
{
    m_entries.clear();
    QStringList whole;
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        const QString shortName = LabelCache::oneLine(categoryName(name, color));
        whole += color == StayColor::Type ? shortName : LabelCache::oneLine(name);
        const auto isKnown = [&shortName](const Entry &entry) { return entry.name == shortName; };
        if (std::none_of(m_entries.begin(), m_entries.end(), isKnown))
            m_entries.append({colorSlot(name, color), shortName.left(longestName)});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.slot < b.slot; });
    const QString text = whole.join(QLatin1Char('\n'));
    setToolTip(Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text);
    const QString list = whole.join(tr(", ", "between two operators or types"));
    setAccessibleName(color == StayColor::Type ? tr("Colours by type: %1").arg(list)
                                               : tr("Colours by operator: %1").arg(list));
    update();
}

QSize TimelineLegend::sizeHint() const
{
    return {200, fontMetrics().height() + 2};
}

int TimelineLegend::widthOf(const Entry &entry) const
{
    const int em = fontMetrics().height();
    return em + em / 3 + fontMetrics().horizontalAdvance(entry.name) + em;
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineStyle style(palette(), font());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int em = fontMetrics().height();
    int used = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int entryWidth = widthOf(entry);
        if (used + entryWidth > width())
            break;
        const int left = mirrored ? width() - used - entryWidth + em : used;
        const QRect swatch(mirrored ? left + entryWidth - 2 * em : left, (height() - em * 3 / 4) / 2, em,
                           em * 3 / 4);
        StayPainter::fillBar(painter, swatch, size_t(entry.slot), style);
        StayPainter::drawCue(painter, swatch, swatch.left() + 1, size_t(entry.slot), style);
        const QRect room(mirrored ? left - em : swatch.right() + em / 3, 0, entryWidth - em - em / 3,
                         height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(room,
                         Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                             Qt::TextSingleLine,
                         entry.name);
        used += entryWidth;
    }
}

} // namespace Skydock
