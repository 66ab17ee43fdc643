// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelcache.h"

#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr int cacheBytes = 16 * 1024 * 1024;
constexpr qsizetype mostCharacters = 120;

bool isRaster(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

int leftOf(const QRect &rect, int width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.right() + 1 - width;
    if (alignment & Qt::AlignHCenter)
        return rect.left() + (rect.width() - width) / 2;
    return rect.left();
}

QPixmap transparentPixmap(const QSize &size, qreal pixelRatio)
{
    QPixmap pixmap(int(std::ceil(size.width() * pixelRatio)), int(std::ceil(size.height() * pixelRatio)));
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

int bytesOf(const QPixmap &pixmap)
{
    constexpr int overhead = 200;
    return 4 * pixmap.width() * pixmap.height() + overhead;
}

const QString &ellipsis()
{
    static const QString text = QStringLiteral("…");
    return text;
}

} // namespace

LabelCache::LabelCache(Drawing drawing) : m_drawing(drawing), m_labels(cacheBytes)
{}

QString LabelCache::oneLine(const QString &text)
{
    const QString start = text.size() > mostCharacters ? text.left(mostCharacters) + ellipsis() : text;
    const auto breaksLine = [](QChar c) {
        return c < QLatin1Char(' ') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    // simplified() knows all of these as white space.
    return std::any_of(start.begin(), start.end(), breaksLine) ? start.simplified() : start;
}

int LabelCache::draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                     const QColor &color, Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    if (m_drawing == Drawing::Text || !isRaster(painter))
        return drawText(painter, rect, text, font, color, alignment);
    const Label &drawn = label(text, font, color, painter.device()->devicePixelRatioF());
    if (drawn.width > rect.width()) {
        drawCut(painter, rect, drawn, font, color);
        return rect.width();
    }
    const int height = int(drawn.pixmap.deviceIndependentSize().height());
    painter.drawPixmap(leftOf(rect, drawn.width, alignment), rect.top() + (rect.height() - height) / 2,
                       drawn.pixmap);
    return drawn.width;
}

void LabelCache::drawSign(QPainter &painter, const QPoint &topLeft, const QSize &size, const QString &name,
                          const QColor &color, const std::function<void(QPainter &)> &paint)
{
    if (m_drawing == Drawing::Text || !isRaster(painter)) {
        painter.save();
        painter.translate(topLeft);
        paint(painter);
        painter.restore();
        return;
    }
    const qreal pixelRatio = painter.device()->devicePixelRatioF();
    constexpr int noWeight = -1; // of a font: no label has this key
    const Key key{name, color.rgba(), noWeight, size.width(), int(pixelRatio * 100)};
    Label *drawn = m_labels.object(key);
    if (!drawn) {
        drawn = new Label;
        drawn->pixmap = transparentPixmap(size, pixelRatio);
        QPainter picture(&drawn->pixmap);
        paint(picture);
        picture.end();
        m_labels.insert(key, drawn, bytesOf(drawn->pixmap)); // far from as large as the cache: it is kept
    }
    painter.drawPixmap(topLeft, drawn->pixmap);
}

int LabelCache::widthOf(const QString &text, const QFont &font, const QColor &color, qreal pixelRatio)
{
    if (text.isEmpty())
        return 0;
    if (m_drawing == Drawing::Text)
        return int(std::ceil(QFontMetricsF(font).horizontalAdvance(oneLine(text))));
    return label(text, font, color, pixelRatio).width;
}

int LabelCache::drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                         const QColor &color, Qt::Alignment alignment) const
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font, painter.device());
    const QString cut = metrics.elidedText(oneLine(text), Qt::ElideRight, rect.width());
    const Qt::Alignment place = alignment | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.drawText(rect, int(place) | Qt::TextSingleLine, cut);
    return std::min(rect.width(), metrics.horizontalAdvance(cut));
}

void LabelCache::drawCut(QPainter &painter, const QRect &rect, const Label &drawn, const QFont &font,
                         const QColor &color)
{
    const qreal ratio = drawn.pixmap.devicePixelRatio();
    const Label whole = drawn; // the next look-up may drop it from the cache
    const Label dots = label(ellipsis(), font, color, ratio);
    const auto beyond = std::upper_bound(whole.reach.begin(), whole.reach.end(), rect.width() - dots.width);
    const int kept = beyond == whole.reach.begin() ? 0 : *(beyond - 1);
    if (kept == 0)
        return;
    const QSizeF size = whole.pixmap.deviceIndependentSize();
    const int top = rect.top() + (rect.height() - int(size.height())) / 2;
    const qreal fromX = whole.isRightToLeft ? whole.width - kept : 0;
    const QRectF source(fromX * ratio, 0, kept * ratio, size.height() * ratio);
    const int left = whole.isRightToLeft ? rect.right() + 1 - kept : rect.left();
    painter.drawPixmap(QRectF(left, top, kept, size.height()), whole.pixmap, source);
    painter.drawPixmap(whole.isRightToLeft ? left - dots.width : left + kept, top, dots.pixmap);
}

const LabelCache::Label &LabelCache::label(const QString &text, const QFont &font, const QColor &color,
                                           qreal pixelRatio)
{
    const Key key{text, color.rgba(), font.weight(), int(font.pointSizeF() * 10), int(pixelRatio * 100)};
    if (const Label *found = m_labels.object(key))
        return *found;
    auto *drawn = new Label;
    QTextLayout layout(oneLine(text), font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    drawn->width = int(std::ceil(line.naturalTextWidth()));
    drawn->isRightToLeft = layout.text().isRightToLeft();
    int farthest = 0;
    for (int i = 1; i <= layout.text().size(); ++i) {
        farthest = std::max(farthest, int(std::ceil(std::abs(line.cursorToX(i) - line.cursorToX(0)))));
        drawn->reach.push_back(farthest);
    }
    const QSize size(std::max(1, drawn->width), std::max(1, int(std::ceil(line.height()))));
    drawn->pixmap = transparentPixmap(size, pixelRatio);
    QPainter painter(&drawn->pixmap);
    painter.setPen(color);
    line.draw(&painter, QPointF(0, 0));
    painter.end();
    m_labels.insert(key, drawn, bytesOf(drawn->pixmap) + int(drawn->reach.size()) * 4);
    static const Label none;
    const Label *kept = m_labels.object(key); // gone at once only if it is larger than the whole cache
    return kept ? *kept : none;
}

} // namespace Skydock
