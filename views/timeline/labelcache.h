// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace Skydock {

/// Draws one-line labels and small signs. On a raster each is shaped once and kept as a picture, which is twenty times faster than
/// drawing its text anew in every frame; on paper and in vector files it stays text.
class LabelCache
{
public:
    /// Pictures belong to the GUI thread. Text is drawn anew every time, on anything and in any thread.
    enum class Drawing { Pictures, Text };
    explicit LabelCache(Drawing drawing = Drawing::Pictures);

    /// Draws `text` on one line, cut with an ellipsis at the end of its reading direction where it does not fit,
    /// vertically centred. Answers the width used.
    int draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
             const QColor &color, Qt::Alignment alignment = Qt::AlignLeft);
    /// A sign that recurs: `paint` draws it into `size` from the origin. What `name` and `color` stand for must not
    /// change.
    void drawSign(QPainter &painter, const QPoint &topLeft, const QSize &size, const QString &name,
                  const QColor &color, const std::function<void(QPainter &)> &paint);
    /// The width the whole text would take. `color` only so that measuring and drawing share one picture.
    int widthOf(const QString &text, const QFont &font, const QColor &color, qreal pixelRatio);

    void clear() { m_labels.clear(); } ///< after a change of font

    /// For outside text: no line breaks, no more than a line could ever show.
    static QString oneLine(const QString &text);

private:
    struct Key
    {
        QString text;
        QRgb color = 0;
        int weight = 0;
        int size = 0;
        int pixelRatio = 100;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.color, key.weight, key.size, key.pixelRatio);
        }
    };
    struct Label
    {
        QPixmap pixmap;
        int width = 0; ///< logical
        bool isRightToLeft = false;
        std::vector<int> reach; ///< width of the first n characters, from the end where reading begins
    };

    const Label &label(const QString &text, const QFont &font, const QColor &color, qreal pixelRatio);
    int drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment) const;
    void drawCut(QPainter &painter, const QRect &rect, const Label &drawn, const QFont &font,
                 const QColor &color);

    Drawing m_drawing;
    QCache<Key, Label> m_labels;
};

} // namespace Skydock
