// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturelegend.h"
#include "picturerequest.h"
#include "picturewords.h"
#include "timelineframe.h"

class QPainter;

namespace Skydock {

/// The timeline as a page of its own: title, range, lanes, legend and source. What belongs to a screen (hover,
/// selection, focus) is not on it. Draws on any painter and in any thread; laid out once, when it is made.
class TimelinePicture
{
public:
    explicit TimelinePicture(PictureRequest request);
    TimelinePicture(const TimelinePicture &) = delete;
    TimelinePicture &operator=(const TimelinePicture &) = delete;

    /// Of a page, in logical pixels. Higher than asked for when not even the narrowest rows fit.
    QSize size() const { return m_size; }
    int pageCount() const { return int(m_pages.size()); }

    PictureWords words() const { return {m_request, m_facts}; }
    const PictureFacts &facts() const { return m_facts; }

    void paint(QPainter &painter, int page = 0) const;

private:
    void chooseRows();
    void fitColumn();
    double nameWidth(const TimelineRow &row) const;
    void layOut();
    void growLanes(int room);
    void splitIntoPages(int room);
    QRect timelineRect(const TimelineRows &rows) const;
    TimelineGeometry geometryOf(const TimelineRows &rows) const;
    int headHeight() const;
    int footHeight() const;
    int footLines() const;

    void paintTimeline(QPainter &painter, const TimelineRows &rows) const;
    void paintMargins(QPainter &painter, const QRect &timeline) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, const QRect &timeline, int page) const;

    PictureRequest m_request;
    TimelineStyle m_style;
    TimelineStyle m_legendStyle; ///< does not grow with the lanes
    QFont m_titleFont;
    std::vector<quint8> m_slots;
    TimelineRows m_rows; ///< all that are drawn
    std::vector<TimelineRows> m_pages;
    PictureFacts m_facts;
    int m_margin = 0;
    int m_legendHeight = 0;
    QSize m_size;
    QRect m_timeline; ///< at its largest
};

} // namespace Skydock
