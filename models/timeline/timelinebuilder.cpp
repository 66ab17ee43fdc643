// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinebuilder.h"

#include <QDateTime>

#include <algorithm>

namespace Skydock {

namespace {

constexpr qint64 noSpacecraft = std::numeric_limits<qint64>::min();

qint64 clampInstant(qint64 instantMs)
{
    return std::clamp(instantMs, earliestInstantMs, latestInstantMs);
}

/// The time a record covers; an inverted one is turned round, an undated docking stands at its departure.
void setTimes(StaySpan &span, const Stay &stay)
{
    const qint64 dockingMs = clampInstant(stay.dockingMs.value_or(stay.departureMs.value_or(0)));
    const qint64 departureMs = stay.departureMs ? clampInstant(*stay.departureMs) : openEndMs;
    span.startMs = std::min(dockingMs, departureMs);
    span.endMs = std::max(dockingMs, departureMs);
}

quint8 flagsOf(const Stay &stay)
{
    quint8 flags = stay.doubts() ? StaySpan::Doubtful : 0;
    if (stay.chaser && stay.chaser->kind == VehicleKind::Station)
        flags |= StaySpan::StationChaser;
    if (stay.chaser && stay.chaser->kind == VehicleKind::Payload)
        flags |= StaySpan::PayloadChaser;
    return flags;
}

} // namespace

TimelineContents buildTimeline(QList<Port> ports, QList<Stay> stays, LaneOrder order,
                               std::optional<qint64> nowMs)
{
    return TimelineBuilder(std::move(ports), std::move(stays), order,
                           nowMs.value_or(QDateTime::currentMSecsSinceEpoch()))
        .build();
}

TimelineBuilder::TimelineBuilder(QList<Port> ports, QList<Stay> stays, LaneOrder order, qint64 nowMs)
    : m_ports(std::move(ports))
    , m_order(order)
    , m_nowMs(nowMs)
{
    m_contents.m_stays = std::move(stays);
    m_contents.m_operators.append(QString());
    m_operatorIndexes.insert(QString(), 0);
}

TimelineContents TimelineBuilder::build()
{
    for (const Port &port : std::as_const(m_ports))
        draftFor(port.key, port.hostName, port.name);
    const qsizetype count = m_contents.m_stays.size();
    m_contents.m_stayIds.reserve(count);
    m_contents.m_spacecraftIds.reserve(count);
    m_contents.m_laneOfStay.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        addStay(quint32(i));
    indexDrafts();
    measure();
    placeLanes();
    return std::move(m_contents);
}

int TimelineBuilder::draftFor(const PortKey &key, const QString &hostName, const QString &portName)
{
    if (m_lastDraft >= 0 && m_lastPort == key)
        return m_lastDraft;
    const auto [found, isNew] = m_draftOfPort.try_emplace(key, int(m_drafts.size()));
    if (isNew) {
        Draft draft;
        draft.lane.port = key;
        m_drafts.push_back(std::move(draft));
    }
    Lane &lane = m_drafts[size_t(found->second)].lane;
    if (lane.hostName.isEmpty())
        lane.hostName = hostName;
    if (lane.portName.isEmpty())
        lane.portName = portName;
    m_lastPort = key;
    m_lastDraft = found->second;
    return m_lastDraft;
}

quint16 TimelineBuilder::operatorIndex(const QString &name)
{
    const auto found = m_operatorIndexes.constFind(name);
    if (found != m_operatorIndexes.constEnd())
        return *found;
    if (m_contents.m_operators.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto index = quint16(m_contents.m_operators.size());
    m_contents.m_operators.append(name);
    m_operatorIndexes.insert(name, index);
    return index;
}

void TimelineBuilder::addStay(quint32 index)
{
    const Stay &stay = m_contents.m_stays.at(index);
    const int draftIndex = draftFor(stay.port, stay.hostName, stay.portName);
    Draft &draft = m_drafts[size_t(draftIndex)];
    ++draft.stayCount;
    m_contents.m_stayIds.append(stay.id);
    m_contents.m_spacecraftIds.append(stay.chaser ? stay.chaser->spacecraftId.value_or(noSpacecraft)
                                                  : noSpacecraft);
    m_contents.m_laneOfStay.append(draftIndex);
    if (!stay.dockingMs && !stay.departureMs) {
        ++draft.lane.undatedCount;
        return;
    }
    StaySpan span;
    setTimes(span, stay);
    span.stay = index;
    span.operatorIndex = stay.chaser ? operatorIndex(stay.chaser->operatorName) : 0;
    span.flags = flagsOf(stay);
    draft.spans.push_back(span);
}

void TimelineBuilder::indexDrafts()
{
    for (Draft &draft : m_drafts) {
        draft.lane.stays = StayIndex(std::move(draft.spans), m_nowMs);
        draft.lane.lifetime = lifetimeOf(draft.lane.stays);
        m_contents.m_hasOpenStays = m_contents.m_hasOpenStays || draft.lane.lifetime.inUse;
        if (const auto known = draft.lane.lifetime.known)
            m_contents.m_extent = m_contents.m_extent ? m_contents.m_extent->united(*known) : *known;
    }
}

void TimelineBuilder::measure()
{
    if (!m_contents.m_extent)
        return;
    m_contents.m_density = StayDensity(*m_contents.m_extent);
    for (const Draft &draft : m_drafts) {
        for (qsizetype i = 0; i < draft.lane.stays.size(); ++i)
            m_contents.m_density.add(draft.lane.stays.at(i));
    }
    m_contents.m_density.finish();
}

std::vector<TimelineBuilder::HostDraft> TimelineBuilder::hostsInOrder() const
{
    std::map<HostKey, HostDraft> byKey;
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        const Draft &draft = m_drafts[i];
        HostDraft &host = byKey[draft.lane.port.host];
        host.host = draft.lane.port.host;
        if (host.name.isEmpty())
            host.name = draft.lane.hostName;
        host.drafts.push_back(int(i));
        host.stayCount += draft.stayCount;
        if (const auto known = draft.lane.lifetime.known) {
            host.firstMs = std::min(host.firstMs, known->fromMs);
            host.lastMs = std::max(host.lastMs, draft.lane.lifetime.inUse ? openEndMs : known->toMs);
        }
    }
    std::vector<HostDraft> hosts;
    hosts.reserve(byKey.size());
    for (auto &[key, host] : byKey)
        hosts.push_back(std::move(host));
    std::stable_sort(hosts.begin(), hosts.end(), [this](const HostDraft &a, const HostDraft &b) {
        if (m_order == LaneOrder::LastUse && a.lastMs != b.lastMs)
            return a.lastMs > b.lastMs;
        if (m_order == LaneOrder::FirstUse && a.firstMs != b.firstMs)
            return a.firstMs < b.firstMs;
        if (m_order != LaneOrder::Name && a.stayCount != b.stayCount)
            return a.stayCount > b.stayCount;
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return hosts;
}

void TimelineBuilder::placeLanes()
{
    std::vector<int> laneOfDraft(m_drafts.size());
    for (HostDraft &host : hostsInOrder()) {
        std::sort(host.drafts.begin(), host.drafts.end(), [this](int a, int b) {
            const Lane &left = m_drafts[size_t(a)].lane;
            const Lane &right = m_drafts[size_t(b)].lane;
            const int order = left.portName.compare(right.portName, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : left.port < right.port;
        });
        const auto firstLane = int(m_contents.m_lanes.size());
        for (const int draft : host.drafts) {
            laneOfDraft[size_t(draft)] = int(m_contents.m_lanes.size());
            m_drafts[size_t(draft)].lane.group = int(m_contents.m_groups.size());
            m_contents.m_lanes.append(std::move(m_drafts[size_t(draft)].lane));
        }
        m_contents.m_groups.append(
            {host.host, host.name, firstLane, int(host.drafts.size()), host.stayCount});
    }
    for (int &lane : m_contents.m_laneOfStay)
        lane = laneOfDraft[size_t(lane)];
}

} // namespace Skydock
