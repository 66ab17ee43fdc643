// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturelegend.h"

#include "linehatching.h"
#include "staypainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr qint64 hourMs = 3'600'000;
/// The time that a swatch shows.
constexpr TimeInterval swatchRange{0, 100 * hourMs};
/// When it is now there: an open stay ends in time for its arrow to be seen.
constexpr qint64 swatchNowMs = 70 * hourMs;

class LegendText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::PictureLegend)
public:
    static QString of(PictureLegend::Sign sign)
    {
        switch (sign) {
        case PictureLegend::Sign::Category:
            return tr("unknown");
        case PictureLegend::Sign::Open:
            return tr("still docked");
        case PictureLegend::Sign::Planned:
            return tr("planned");
        case PictureLegend::Sign::Doubtful:
            return tr("doubtful or overlapping");
        case PictureLegend::Sign::Merged:
            return tr("several stays too short to be told apart");
        case PictureLegend::Sign::UnknownTime:
            return tr("nothing is known");
        case PictureLegend::Sign::Relocation:
            return tr("moved to another port");
        }
        Q_UNREACHABLE();
    }
};

Stay sampleStay(qint64 dockingMs, std::optional<qint64> departureMs, const QString &operatorName)
{
    Stay stay;
    stay.id = 1;
    stay.port = {{HostKind::Station, 1}, 1};
    stay.dockingMs = dockingMs;
    stay.departureMs = departureMs;
    stay.chaser = Vehicle();
    stay.chaser->operatorName = operatorName;
    return stay;
}

/// Stays that the timeline draws with this sign.
QList<Stay> sampleStays(PictureLegend::Sign sign, const QString &operatorName)
{
    const qint64 from = swatchRange.fromMs;
    const qint64 to = swatchRange.toMs;
    QList<Stay> stays;
    switch (sign) {
    case PictureLegend::Sign::Category:
        return {sampleStay(from, to, operatorName)};
    case PictureLegend::Sign::Open:
        return {sampleStay(from, {}, operatorName)};
    case PictureLegend::Sign::Planned:
        return {sampleStay(from, to, operatorName)};
    case PictureLegend::Sign::Doubtful:
        return {sampleStay(to - 15 * hourMs, from, operatorName)}; // departs before it docks
    case PictureLegend::Sign::Merged:
        for (qint64 i = 0; i < 12; ++i)
            stays.append(sampleStay(to / 2 + i * 60'000, to / 2 + i * 60'000 + 1, operatorName));
        return stays;
    case PictureLegend::Sign::UnknownTime:
    case PictureLegend::Sign::Relocation:
        break;
    }
    return stays;
}

} // namespace

PictureLegend::PictureLegend(const PictureFacts &facts, const TimelineStyle &style)
    : m_color(facts.color)
    , m_style(&style)
{
    addCategories(facts.categories);
    const auto addSign = [this](bool occurs, Sign sign) {
        if (occurs)
            m_entries.append({sign, LegendText::of(sign), {}});
    };
    addSign(facts.hasOpen, Sign::Open);
    addSign(facts.hasPlanned, Sign::Planned);
    addSign(facts.hasRelocation, Sign::Relocation);
    addSign(facts.hasMerged, Sign::Merged);
    addSign(facts.hasDoubtful, Sign::Doubtful);
    addSign(facts.hasUnknownTime, Sign::UnknownTime);
}

void PictureLegend::addCategories(const QStringList &names)
{
    for (const QString &name : names) {
        const QString known = categoryName(name, m_color);
        const QString shortName =
            name.isEmpty() ? LegendText::of(Sign::Category) : LabelCache::oneLine(known);
        const auto isKnown = [&shortName](const Entry &entry) { return entry.text == shortName; };
        if (std::none_of(m_entries.begin(), m_entries.end(), isKnown))
            m_entries.append({Sign::Category, shortName, name});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        return slotOf(a.category) < slotOf(b.category);
    });
}

int PictureLegend::slotOf(const QString &category) const
{
    return colorSlot(category, m_color);
}

int PictureLegend::lineHeight() const
{
    return m_style->metrics.barHeight + 2 * m_style->metrics.laneGap;
}

int PictureLegend::swatchWidth() const
{
    return 2 * m_style->metrics.barHeight + 4; // room for the cue of an operator
}

/// Colours first; the signs begin a line of their own.
std::vector<PictureLegend::Place> PictureLegend::places(int width) const
{
    std::vector<Place> places;
    const QFontMetricsF metrics(m_style->font);
    const int gap = m_style->metrics.barHeight;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int wanted = swatchWidth() + m_style->metrics.padding +
                           int(std::ceil(metrics.horizontalAdvance(entry.text))) + 1;
        const bool isFirstSign =
            !places.empty() && entry.sign != Sign::Category && places.back().entry->sign == Sign::Category;
        if (isFirstSign || (x > 0 && x + wanted > width)) {
            x = 0;
            y += lineHeight();
        }
        places.push_back({&entry, QRect(x, y, std::min(wanted, width), lineHeight())});
        x += wanted + gap;
    }
    return places;
}

int PictureLegend::heightFor(int width) const
{
    const std::vector<Place> all = places(width);
    return all.empty() ? 0 : all.back().rect.bottom() + 1;
}

void PictureLegend::paint(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) const
{
    LabelCache labels(LabelCache::Drawing::Text);
    const bool mirrored = direction == Qt::RightToLeft;
    for (const Place &place : places(rect.width())) {
        QRect entry = place.rect.translated(rect.topLeft());
        if (mirrored)
            entry.moveRight(rect.right() - place.rect.left());
        const int reach = swatchWidth() + m_style->metrics.padding;
        const QRect swatch(mirrored ? entry.right() + 1 - swatchWidth() : entry.left(),
                           entry.top() + m_style->metrics.laneGap, swatchWidth(), m_style->metrics.barHeight);
        paintSwatch(painter, swatch, *place.entry);
        labels.draw(painter, mirrored ? entry.adjusted(0, 0, -reach, 0) : entry.adjusted(reach, 0, 0, 0),
                    place.entry->text, m_style->font, m_style->text,
                    mirrored ? Qt::AlignRight : Qt::AlignLeft);
    }
}

/// By the painter of the timeline itself, so that a sign cannot look different here.
void PictureLegend::paintSwatch(QPainter &painter, const QRect &rect, const Entry &entry) const
{
    if (entry.sign == Sign::UnknownTime)
        return hatchWithLines(painter, rect, *m_style);
    if (entry.sign == Sign::Relocation)
        return paintRelocation(painter, rect);
    const qint64 nowMs = entry.sign == Sign::Planned ? swatchRange.fromMs - hourMs : swatchNowMs;
    TimelineStyle style = *m_style;
    style.metrics.laneGap = 0;
    style.metrics.headingHeight = 0;
    style.metrics.axisRowHeight = 0;
    style.metrics.labelWidth = 0;
    const TimelineContents contents = buildTimeline({}, sampleStays(entry.sign, entry.category), {}, nowMs);
    const TimelineRows rows(contents, style.metrics);
    std::vector<quint8> slotsByCategory;
    for (const QString &name : contents.categories())
        slotsByCategory.push_back(quint8(slotOf(name)));
    const TimelineFrame frame(
        TimelineGeometry(contents, rows, style.metrics, rect.size(), swatchRange, 0, Qt::LeftToRight, nowMs),
        style, slotsByCategory);
    LabelCache labels(LabelCache::Drawing::Text);
    painter.save();
    painter.translate(rect.topLeft());
    StayPainter(frame, labels).drawLane(painter, rows.rows().back(), swatchRange);
    painter.restore();
}

/// From one bar to the next, one lane below.
void PictureLegend::paintRelocation(QPainter &painter, const QRect &rect) const
{
    const QSize bar(rect.width() / 3, rect.height() / 3);
    const QRect from(rect.topLeft(), bar);
    const QRect to(QPoint(rect.right() + 1 - bar.width(), rect.bottom() + 1 - bar.height()), bar);
    const int turn = rect.center().x();
    painter.fillRect(from, m_style->mark);
    painter.fillRect(to, m_style->mark);
    painter.setPen(QPen(m_style->dimText, 1));
    painter.drawPolyline(QPolygon({QPoint(from.right(), from.center().y()), QPoint(turn, from.center().y()),
                                   QPoint(turn, to.center().y()), QPoint(to.left(), to.center().y())}));
}

} // namespace Skydock
