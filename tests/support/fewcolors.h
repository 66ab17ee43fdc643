// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>

#include <algorithm>

namespace Skydock {

/// The picture in at most 256 of its colours, every other replaced by the nearest of them. A window is made of few
/// colours and their blends, so that nobody sees a difference; the file is a third of the size.
class FewColors
{
public:
    static QImage of(const QImage &image)
    {
        const QImage source = image.convertToFormat(QImage::Format_RGB32);
        FewColors colors(source);
        QImage result(source.size(), QImage::Format_Indexed8);
        result.setColorTable(colors.m_table);
        for (int y = 0; y < source.height(); ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
            std::transform(from, from + source.width(), result.scanLine(y),
                           [&](QRgb color) { return colors.indexOf(color); });
        }
        return result;
    }

private:
    struct Candidate
    {
        QRgb color;
        int uses;
        int distance = 3 * 255 * 255; ///< to the nearest colour chosen so far
    };

    static bool lessMissed(const Candidate &a, const Candidate &b)
    {
        return qint64(a.uses) * a.distance < qint64(b.uses) * b.distance;
    }

    explicit FewColors(const QImage &image)
    {
        QHash<QRgb, int> uses;
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x)
                ++uses[line[x]];
        }
        choose(uses);
    }

    /// Again and again the colour that would be furthest off, counted over all its pixels: a status dot of ten pixels
    /// keeps its hue, a blend next to another is given up.
    void choose(const QHash<QRgb, int> &uses)
    {
        QList<Candidate> candidates;
        for (auto use = uses.begin(); use != uses.end(); ++use)
            candidates.append({use.key(), use.value()});
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.color < b.color;
        }); // a hash has no order
        while (m_table.size() < std::min<qsizetype>(candidates.size(), 256)) {
            const QRgb next = std::max_element(candidates.begin(), candidates.end(), lessMissed)->color;
            m_table.append(next);
            for (Candidate &candidate : candidates)
                candidate.distance = std::min(candidate.distance, distance(candidate.color, next));
        }
    }

    uchar indexOf(QRgb color)
    {
        const auto known = m_indices.constFind(color);
        if (known != m_indices.constEnd())
            return *known;
        const auto nearest = std::min_element(m_table.begin(), m_table.end(), [color](QRgb a, QRgb b) {
            return distance(a, color) < distance(b, color);
        });
        return *m_indices.insert(color, uchar(nearest - m_table.begin()));
    }

    static int distance(QRgb a, QRgb b)
    {
        const int red = qRed(a) - qRed(b);
        const int green = qGreen(a) - qGreen(b);
        const int blue = qBlue(a) - qBlue(b);
        return red * red + green * green + blue * blue;
    }

    QList<QRgb> m_table;
    QHash<QRgb, uchar> m_indices;
};

} // namespace Skydock
