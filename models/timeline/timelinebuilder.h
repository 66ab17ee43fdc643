// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

#include <QHash>

#include <map>
#include <vector>

namespace Skydock {

/// Turns records into lanes, once. One pass over the records (they are large), then everything per lane.
class TimelineBuilder
{
public:
    TimelineBuilder(QList<Port> ports, QList<Stay> stays, LaneOrder order, qint64 nowMs);
    TimelineContents build();

private:
    struct Draft
    {
        Lane lane;
        std::vector<StaySpan> spans;
        int stayCount = 0;
    };
    struct HostDraft
    {
        HostKey host;
        QString name;
        std::vector<int> drafts;
        qint64 firstMs = openEndMs;
        qint64 lastMs = earliestInstantMs - 1;
        qsizetype stayCount = 0;
    };

    int draftFor(const PortKey &key, const QString &hostName, const QString &portName);
    quint16 operatorIndex(const QString &name);
    void addStay(quint32 index);
    void indexDrafts();
    void measure();
    std::vector<HostDraft> hostsInOrder() const;
    void placeLanes();

    QList<Port> m_ports;
    LaneOrder m_order;
    qint64 m_nowMs;
    TimelineContents m_contents;
    std::map<PortKey, int> m_draftOfPort;
    std::vector<Draft> m_drafts;
    QHash<QString, quint16> m_operatorIndexes;
    PortKey m_lastPort; ///< neighbours in the list are often neighbours in space
    int m_lastDraft = -1;
};

} // namespace Skydock
