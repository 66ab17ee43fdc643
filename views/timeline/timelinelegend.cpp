// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include "labelcache.h"
#include "semanticcolors.h"
#include "staypainter.h"

#include <QPainter>
#include <QStyle>
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

QString TimelineLegend::moreText(qsizetype count)
{
    return tr("+%L1", "operators or types that there is no room for").arg(count);
}

qsizetype TimelineLegend::fittingCount() const
{
    const int gap = fontMetrics().height(); // behind each, but for the last
    int whole = -gap;
    for (const Entry &entry : m_entries)
        whole += widthOf(entry);
    if (whole <= width())
        return m_entries.size();
    int used = fontMetrics().horizontalAdvance(moreText(m_entries.size()));
    qsizetype count = 0;
    while (count < m_entries.size() && used + widthOf(m_entries.at(count)) <= width())
        used += widthOf(m_entries.at(count++));
    return count;
}

/// A place `width` wide that begins `from` the side where reading begins.
QRect TimelineLegend::placeAt(int from, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width, height()));
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineStyle style(palette(), font());
    const int em = fontMetrics().height();
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignAbsolute |
                      Qt::AlignVCenter | Qt::TextSingleLine;
    const qsizetype count = fittingCount();
    int used = 0;
    for (const Entry &entry : m_entries.first(count)) {
        const QRect bar(placeAt(used, em).x(), (height() - em * 3 / 4) / 2, em, em * 3 / 4);
        StayPainter::fillBar(painter, bar, size_t(entry.slot), style);
        StayPainter::drawCue(painter, bar, bar.left() + 1, size_t(entry.slot), style);
        const int before = em + em / 3;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placeAt(used + before, widthOf(entry) - before), flags, entry.name);
        used += widthOf(entry);
    }
    if (count < m_entries.size()) {
        painter.setPen(SemanticColors(palette()).quietText());
        painter.drawText(placeAt(used, width() - used), flags, moreText(m_entries.size() - count));
    }
}

} // namespace Skydock
