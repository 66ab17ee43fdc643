// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownpicture.h"

#include "timelinecanvas.h"

namespace Skydock {

namespace {

constexpr int narrowest = 640;

RowSpan rowsInView(const TimelineGeometry &geometry)
{
    const std::vector<TimelineRow> &rows = geometry.rows().rows();
    const QRect plot = geometry.plotRect();
    const auto isInView = [&](const TimelineRow &row) {
        const int middle = geometry.rowRect(row).top() + row.height / 2;
        return middle >= plot.top() && middle <= plot.bottom() + 1;
    };
    const auto first = std::find_if(rows.begin(), rows.end(), isInView);
    const auto end = std::find_if_not(first, rows.end(), isInView);
    return {size_t(first - rows.begin()), size_t(end - rows.begin())};
}

} // namespace

PictureRequest shownPicture(const TimelineCanvas &view)
{
    const TimelineFrame frame = view.frame();
    PictureRequest request;
    request.contents = frame.geometry.contents();
    request.range = view.motion().range();
    request.folds = frame.folds;
    request.rows = rowsInView(frame.geometry);
    request.nowMs = frame.geometry.nowMs();
    request.width = std::max(narrowest, view.viewport()->width());
    request.font = view.font();
    request.palette = view.palette();
    request.zone = frame.zone;
    request.locale = frame.locale;
    request.direction = frame.geometry.direction();
    return request;
}

} // namespace Skydock
