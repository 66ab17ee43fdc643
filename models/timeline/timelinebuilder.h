// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laneorder.h"
#include "timelinecontents.h"

#include <QHash>

#include <map>
#include <vector>

namespace Skydock {

/// Turns records into lanes, once. One pass over the records (they are large), then everything per lane.
class TimelineBuilder
{
public:
    TimelineBuilder(QList<Stay> stays, const TimelineArrangement &arrangement, qint64 nowMs);
    void addPort(const Port &port);
    void addSpacecraft(const LaneSpacecraft &spacecraft);
    TimelineContents build();

private:
    struct Draft
    {
        Lane lane;
        std::vector<StaySpan> spans;
        int stayCount = 0;
    };

    int draftFor(const Stay &stay);
    int draftFor(const PortKey &key, const QString &hostName, const QString &portName);
    int draftFor(qint64 spacecraftId);
    quint16 category(const QString &name);
    void addStay(quint32 index);
    void indexDrafts();
    void measure();
    std::vector<LaneBundle> bundles() const;
    void placeLanes();
    void findModules();

    qint64 m_nowMs;
    TimelineContents m_contents;
    std::map<PortKey, int> m_draftOfPort;
    QHash<qint64, int> m_draftOfSpacecraft;
    std::vector<Draft> m_drafts;
    std::vector<VisitStay> m_visitStays;
    QHash<QString, quint16> m_categories;
    PortKey m_lastPort; ///< neighbours in the list are often neighbours in space
    int m_lastDraft = -1;
};

} // namespace Skydock
