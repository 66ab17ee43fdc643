// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepicture.h"

#include "labelcache.h"
#include "semanticcolors.h"
#include "timelinepainter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr double titleScale = 1.6;

/// Sized in pixels, so that all devices lay it out alike, and without hinting, which would fit it to one of them.
QFont pictureFont(const QFont &font)
{
    constexpr int leastPixels = 10;
    QFont sized = font;
    sized.setFamily(QFontInfo(font).family()); // the real one: a vector file names it
    sized.setPixelSize(std::max(leastPixels, QFontInfo(font).pixelSize()));
    sized.setHintingPreference(QFont::PreferNoHinting);
    return sized;
}

int lineHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height()));
}

} // namespace

TimelinePicture::TimelinePicture(PictureRequest request)
    : m_request(std::move(request))
    , m_style(m_request.palette, pictureFont(m_request.font))
    , m_titleFont(m_style.boldFont)
{
    m_style.isPaper = true;
    if (m_request.folds.modules.isEmpty()) // no arrow stands before a name
        m_style.metrics.moduleIndent = 0;
    m_style.hatch = mixed(m_style.base, m_style.text, 0.2); // thin lines need more of it than a pattern
    m_titleFont.setPixelSize(int(std::lround(m_style.font.pixelSize() * titleScale)));
    m_margin = 2 * m_style.metrics.barHeight; // more than a bar can reach over the edge of the plot
    for (const QString &name : m_request.contents.categories())
        m_slots.push_back(quint8(colorSlot(name, m_request.contents.arrangement().color)));
    m_legendStyle = m_style;
    chooseRows();
    fitColumn();
    layOut();
}

void TimelinePicture::chooseRows()
{
    const TimelineRows all(m_request.contents, m_style.metrics, m_request.folds);
    const RowSpan span = m_request.rows.value_or(RowSpan{0, all.rows().size()});
    m_rows = all.part(span.first, span.end);
}

/// As wide as the longest name needs, within reason.
void TimelinePicture::fitColumn()
{
    constexpr double leastCharacters = 12;
    constexpr double mostCharacters = 36;
    const QFontMetricsF metrics(m_style.font);
    double widest = leastCharacters * metrics.averageCharWidth();
    for (const TimelineRow &row : m_rows.rows())
        widest = std::max(widest, nameWidth(row) + 1);
    m_style.metrics.labelWidth =
        int(std::ceil(std::min(widest, mostCharacters * metrics.averageCharWidth()))) +
        m_style.metrics.barHeight + 2 * m_style.metrics.padding;
}

/// Of what has to stand in the column, with what it is indented by: an open host's name runs on over the plot.
double TimelinePicture::nameWidth(const TimelineRow &row) const
{
    const TimelineContents &contents = m_request.contents;
    const auto widthOf = [](const QString &name, const QFont &font) {
        return QFontMetricsF(font).horizontalAdvance(LabelCache::oneLine(name));
    };
    if (row.kind == TimelineRow::Heading)
        return row.isFolded() ? widthOf(contents.groups().at(row.index).hostName, m_style.boldFont) : 0;
    const QString name = row.kind == TimelineRow::Module
                             ? contents.modules()[size_t(row.index)].key.name
                             : TimelinePainter::laneName(contents.lanes().at(row.index));
    return widthOf(name, m_style.font) + m_style.metrics.moduleIndent;
}

void TimelinePicture::layOut()
{
    const int width = m_request.width - 2 * m_margin;
    m_timeline =
        QRect(m_margin, m_margin + headHeight(), width, m_style.metrics.axisHeight() + m_rows.totalHeight());
    m_facts = pictureFacts(geometryOf(m_rows));
    m_legendHeight = PictureLegend(m_facts, m_legendStyle).heightFor(width);
    const int around = 2 * m_margin + headHeight() + footHeight() + m_style.metrics.axisHeight();
    const int room = m_request.height.value_or(0) - around;
    if (m_request.isPaged && m_rows.totalHeight() > room)
        splitIntoPages(room);
    else
        growLanes(room);
    int highest = 0;
    for (const TimelineRows &page : m_pages)
        highest = std::max(highest, page.totalHeight());
    // An image of a given height stays full: the calendar runs down to the legend.
    m_timeline.setHeight(m_style.metrics.axisHeight() + std::max(highest, room));
    m_size = QSize(m_request.width, around - m_style.metrics.axisHeight() + m_timeline.height());
}

/// Fills a height that was asked for, as far as it can be filled without looking blown up.
void TimelinePicture::growLanes(int room)
{
    constexpr int mostGrowth = 3;
    const int mostBarHeight = mostGrowth * m_style.metrics.barHeight;
    while (m_style.metrics.barHeight < mostBarHeight) {
        TimelineMetrics larger = m_style.metrics;
        ++larger.barHeight;
        larger.laneGap = std::max(larger.laneGap, larger.barHeight / 6);
        TimelineRows rows(m_request.contents, larger, m_request.folds);
        if (m_request.rows)
            rows = rows.part(m_request.rows->first, m_request.rows->end);
        if (rows.totalHeight() > room)
            break;
        m_style.metrics = larger;
        m_rows = rows;
    }
    fitColumn(); // names are indented by the height of a bar
    m_pages = {m_rows};
}

/// As many whole rows on a page as fit, one at least. A heading does not stand alone at the end.
void TimelinePicture::splitIntoPages(int room)
{
    const size_t count = m_rows.rows().size();
    size_t first = 0;
    while (first < count) {
        size_t end = first + 1;
        while (end < count && m_rows.part(first, end + 1).totalHeight() <= room)
            ++end;
        const bool endsWithHeading = end < count && m_rows.rows()[end - 1].kind == TimelineRow::Heading;
        if (endsWithHeading)
            end = end - first > 1 ? end - 1 : end + 1;
        m_pages.push_back(m_rows.part(first, end));
        first = end;
    }
    if (m_pages.empty())
        m_pages.push_back(m_rows);
}

/// A page of paper may end in white.
QRect TimelinePicture::timelineRect(const TimelineRows &rows) const
{
    if (!m_request.isPaged)
        return m_timeline;
    return QRect(m_timeline.topLeft(),
                 QSize(m_timeline.width(), m_style.metrics.axisHeight() + rows.totalHeight()));
}

TimelineGeometry TimelinePicture::geometryOf(const TimelineRows &rows) const
{
    return TimelineGeometry(m_request.contents, rows, m_style.metrics, timelineRect(rows).size(),
                            m_request.range, 0, m_request.direction, m_request.nowMs);
}

int TimelinePicture::headHeight() const
{
    return lineHeight(m_titleFont) + lineHeight(m_style.font) + m_style.font.pixelSize();
}

int TimelinePicture::footHeight() const
{
    const int gap = m_style.font.pixelSize();
    return gap + m_legendHeight + gap / 2 + footLines() * lineHeight(m_style.smallFont);
}

/// Source and date stand beside each other where there is room for both.
int TimelinePicture::footLines() const
{
    const QFontMetricsF metrics(m_style.smallFont);
    const double wanted = metrics.horizontalAdvance(words().source()) +
                          metrics.horizontalAdvance(words().drawn(0, pageCount())) +
                          2.0 * m_style.font.pixelSize();
    return wanted <= m_timeline.width() ? 1 : 2;
}

void TimelinePicture::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.fillRect(QRect(QPoint(0, 0), m_size), m_style.base);
    paintTimeline(painter, m_pages.at(size_t(page)));
    const QRect timeline = timelineRect(m_pages.at(size_t(page)));
    paintMargins(painter, timeline);
    paintHead(painter);
    paintFoot(painter, timeline, page);
    painter.restore();
}

void TimelinePicture::paintTimeline(QPainter &painter, const TimelineRows &rows) const
{
    TimelineFrame frame(geometryOf(rows), m_style, m_slots);
    frame.folds = m_request.folds;
    frame.zone = m_request.zone;
    frame.locale = m_request.locale;
    LabelCache labels(LabelCache::Drawing::Text);
    painter.save();
    painter.translate(m_timeline.topLeft());
    TimelinePainter(frame, labels).paint(painter, QRect(QPoint(0, 0), timelineRect(rows).size()));
    painter.restore();
}

/// Qt's vector files know no clipping: bars that go on beyond the range are cut by the margins.
void TimelinePicture::paintMargins(QPainter &painter, const QRect &timeline) const
{
    const int right = timeline.right() + 1;
    const int bottom = timeline.bottom() + 1;
    painter.fillRect(QRect(0, 0, m_margin, m_size.height()), m_style.base);
    painter.fillRect(QRect(right, 0, m_size.width() - right, m_size.height()), m_style.base);
    painter.fillRect(QRect(0, bottom, m_size.width(), m_size.height() - bottom), m_style.base);
    painter.fillRect(timeline.left(), timeline.top(), timeline.width(), 1, m_style.separator);
    painter.fillRect(timeline.left(), timeline.bottom(), timeline.width(), 1, m_style.separator);
    painter.fillRect(timeline.left(), timeline.top(), 1, timeline.height(), m_style.separator);
    painter.fillRect(timeline.right(), timeline.top(), 1, timeline.height(), m_style.separator);
}

void TimelinePicture::paintHead(QPainter &painter) const
{
    LabelCache labels(LabelCache::Drawing::Text);
    const Qt::Alignment side = m_request.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QRect head(m_timeline.left(), m_margin, m_timeline.width(), lineHeight(m_titleFont));
    labels.draw(painter, head, words().title(), m_titleFont, m_style.text, side);
    const QRect below(head.left(), head.bottom() + 1, head.width(), lineHeight(m_style.font));
    labels.draw(painter, below, words().subtitle(), m_style.font, m_style.dimText, side);
}

void TimelinePicture::paintFoot(QPainter &painter, const QRect &timeline, int page) const
{
    LabelCache labels(LabelCache::Drawing::Text);
    const bool mirrored = m_request.direction == Qt::RightToLeft;
    const int gap = m_style.font.pixelSize();
    const QRect legend(timeline.left(), timeline.bottom() + 1 + gap, timeline.width(), m_legendHeight);
    PictureLegend(m_facts, m_legendStyle).paint(painter, legend, m_request.direction);
    const int line = lineHeight(m_style.smallFont);
    const QRect first(legend.left(), legend.bottom() + 1 + gap / 2, legend.width(), line);
    const QRect last = first.translated(0, (footLines() - 1) * line);
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    labels.draw(painter, first, words().source(), m_style.smallFont, m_style.dimText, start);
    labels.draw(painter, last, words().drawn(page, pageCount()), m_style.smallFont, m_style.dimText,
                first == last ? end : start);
}

} // namespace Skydock
