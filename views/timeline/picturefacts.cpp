// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefacts.h"

#include "staypainter.h"

#include <QSet>

namespace Skydock {

namespace {

/// Looks at what lies in the range, row by row.
class FactFinder
{
public:
    explicit FactFinder(const TimelineGeometry &geometry)
        : m_geometry(geometry)
        , m_range(geometry.scale().range())
    {}

    PictureFacts find()
    {
        for (const TimelineRow &row : m_geometry.rows().rows()) {
            for (int lane = row.firstLane; lane < row.firstLane + row.laneCount; ++lane)
                lookAt(m_geometry.contents().lanes().at(lane));
            if (row.kind == TimelineRow::Heading)
                add(m_facts.subjects, m_subjects, m_geometry.contents().groups().at(row.index).hostName);
        }
        lookForRelocations();
        m_facts.color = m_geometry.contents().arrangement().color;
        return std::move(m_facts);
    }

private:
    void lookForRelocations()
    {
        StayPainter::forEachRelocation(
            m_geometry, [this](const QRect &, const QRect &) { m_facts.hasRelocation = true; });
    }

    static void add(QStringList &list, QSet<QString> &known, const QString &name)
    {
        if (known.contains(name))
            return;
        known.insert(name);
        list.append(name);
    }

    void lookAt(const Lane &lane)
    {
        ++m_facts.laneCount;
        if (lane.spacecraftId)
            m_facts.subjects.append(lane.spacecraftName); // two may have one name
        lane.stays.forEachReaching(m_range, 0, [&](qsizetype i) { lookAt(lane.stays.at(i)); });
        aggregateStays(lane.stays, m_range, m_geometry.scale().msPerPixel(), m_picture);
        m_facts.hasMerged = m_facts.hasMerged || !m_picture.marks.empty();
        const std::optional<TimeInterval> known = lane.lifetime.known;
        if (lane.spacecraftId)
            return; // not hatched
        m_facts.hasUnknownTime = m_facts.hasUnknownTime || !known || known->fromMs > m_range.fromMs ||
                                 (!lane.lifetime.inUse && known->toMs < m_range.toMs);
    }

    void lookAt(const StaySpan &span)
    {
        const bool isPlanned = m_geometry.isPlanned(span);
        // An open one ends at now: in a range after that nothing of it is drawn.
        if (span.isOpen() && !isPlanned && m_geometry.nowMs() < m_range.fromMs)
            return;
        ++m_facts.stayCount;
        m_facts.hasPlanned = m_facts.hasPlanned || isPlanned;
        m_facts.hasOpen =
            m_facts.hasOpen || (span.isOpen() && !isPlanned && m_range.contains(m_geometry.nowMs()));
        m_facts.hasDoubtful =
            m_facts.hasDoubtful || (span.flags & (StaySpan::Doubtful | StaySpan::Overlapping));
        add(m_facts.categories, m_categories, m_geometry.contents().categories().at(span.category));
    }

    const TimelineGeometry &m_geometry;
    TimeInterval m_range;
    PictureFacts m_facts;
    QSet<QString> m_subjects;
    QSet<QString> m_categories;
    StayPicture m_picture;
};

} // namespace

PictureFacts pictureFacts(const TimelineGeometry &geometry)
{
    return FactFinder(geometry).find();
}

} // namespace Skydock
