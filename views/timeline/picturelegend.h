// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturefacts.h"

#include <QList>
#include <QRect>

class QPainter;

namespace Skydock {

/// Explains the colours and signs of a picture, those that occur in it and no others. Entries flow over as many lines
/// as they need.
class PictureLegend
{
public:
    enum class Sign { Category, Open, Planned, Doubtful, Merged, UnknownTime, Relocation };

    PictureLegend(const PictureFacts &facts, const TimelineStyle &style);

    int heightFor(int width) const;
    void paint(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) const;

private:
    struct Entry
    {
        Sign sign = Sign::Category;
        QString text;
        QString category; ///< for Sign::Category
    };
    struct Place
    {
        const Entry *entry = nullptr;
        QRect rect; ///< from left to right
    };

    void addCategories(const QStringList &names);
    std::vector<Place> places(int width) const;
    int lineHeight() const;
    int swatchWidth() const;
    void paintSwatch(QPainter &painter, const QRect &rect, const Entry &entry) const;

    QList<Entry> m_entries;
    void paintRelocation(QPainter &painter, const QRect &rect) const;
    int slotOf(const QString &category) const;

    StayColor m_color;
    const TimelineStyle *m_style;
};

} // namespace Skydock
