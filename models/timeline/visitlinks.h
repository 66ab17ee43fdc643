// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "stayindex.h"

#include <functional>
#include <vector>

namespace Skydock {

/// Two stays of one visit, one after the other: the flight was moved from port to port. Indexes of records.
struct VisitLink
{
    quint32 from = 0;
    quint32 to = 0;
    bool operator==(const VisitLink &) const = default;
};

/// A stay of a flight at a host, as visits are made of them.
struct VisitStay
{
    qint64 flightId = 0;
    HostKey host;
    StaySpan span;
};

/// The relocations of all visits, found by the time their two stays cover together.
class VisitLinks
{
public:
    VisitLinks() = default;
    explicit VisitLinks(std::vector<VisitStay> stays);

    /// Gives up the links that begin at a stay of these (`isGone`), and makes those of the visits handed over, whole.
    void change(const std::function<bool(quint32 stay)> &isGone, std::vector<VisitStay> stays);

    bool isEmpty() const { return m_links.empty(); }
    const std::vector<VisitLink> &links() const { return m_links; }

    /// Calls `visit(link)` for every link whose two stays together are at least `minLengthMs` long and share an instant
    /// with `range`.
    template <typename Visit>
    void forEachReaching(const TimeInterval &range, qint64 minLengthMs, Visit visit) const
    {
        m_index.forEachReaching(range, minLengthMs, [&](qsizetype position) {
            visit(m_links[size_t(m_index.at(position).stay)]);
        });
    }

private:
    void link(std::vector<VisitStay> stays, std::vector<StaySpan> &spans);

    std::vector<VisitLink> m_links;
    StayIndex m_index; ///< spans over both stays; `stay` is the link's number
};

} // namespace Skydock
