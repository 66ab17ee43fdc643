// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinebuilder.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Skydock {

namespace {

qint64 orNow(std::optional<qint64> nowMs)
{
    return nowMs.value_or(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

TimelineContents buildTimeline(QList<Port> ports, QList<Stay> stays, TimelineArrangement arrangement,
                               std::optional<qint64> nowMs)
{
    arrangement.grouping = TimelineGrouping::ByPort;
    TimelineBuilder builder(std::move(stays), arrangement, orNow(nowMs));
    for (const Port &port : std::as_const(ports))
        builder.addPort(port);
    return builder.build();
}

TimelineContents buildSpacecraftTimeline(const QList<LaneSpacecraft> &spacecraft, QList<Stay> stays,
                                         TimelineArrangement arrangement, std::optional<qint64> nowMs)
{
    arrangement.grouping = TimelineGrouping::BySpacecraft;
    QSet<qint64> wanted;
    for (const LaneSpacecraft &craft : spacecraft)
        wanted.insert(craft.id);
    stays.removeIf([&](const Stay &stay) {
        const auto id = chasingSpacecraft(stay);
        return !id || !wanted.contains(*id);
    });
    TimelineBuilder builder(std::move(stays), arrangement, orNow(nowMs));
    for (const LaneSpacecraft &craft : spacecraft)
        builder.addSpacecraft(craft);
    return builder.build();
}

QList<LaneSpacecraft> spacecraftOf(const QList<Stay> &stays)
{
    QList<const Stay *> inOrder;
    for (const Stay &stay : stays) {
        if (chasingSpacecraft(stay))
            inOrder.append(&stay);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Stay *a, const Stay *b) {
        return a->dockingMs.value_or(openEndMs) < b->dockingMs.value_or(openEndMs);
    });
    QSet<qint64> seen;
    QList<LaneSpacecraft> spacecraft;
    for (const Stay *stay : std::as_const(inOrder)) {
        const qint64 id = *chasingSpacecraft(*stay);
        if (!seen.contains(id))
            spacecraft.append({id, stay->chaser->name});
        seen.insert(id);
    }
    return spacecraft;
}

TimelineBuilder::TimelineBuilder(QList<Stay> stays, const TimelineArrangement &arrangement, qint64 nowMs)
    : m_nowMs(nowMs)
{
    m_contents.m_arrangement = arrangement;
    m_contents.m_stays = std::move(stays);
    m_contents.m_categories.append(QString());
    m_categories.insert(QString(), 0);
}

TimelineContents TimelineBuilder::build()
{
    const qsizetype count = m_contents.m_stays.size();
    m_contents.m_stayIds.reserve(count);
    m_contents.m_spacecraftIds.reserve(count);
    m_contents.m_flightIds.reserve(count);
    m_contents.m_laneOfStay.reserve(count);
    m_visitStays.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        addStay(quint32(i));
    const QList<qint64> &ids = m_contents.m_stayIds;
    m_contents.m_ascendingIds = std::is_sorted_until(ids.begin(), ids.end()) - ids.begin();
    m_contents.m_visitLinks = VisitLinks(std::move(m_visitStays));
    indexDrafts();
    measure();
    placeLanes();
    return std::move(m_contents);
}

void TimelineBuilder::addPort(const Port &port)
{
    draftFor(port.key, port.hostName, port.name);
}

void TimelineBuilder::addSpacecraft(const LaneSpacecraft &spacecraft)
{
    Lane &lane = m_drafts[size_t(draftFor(spacecraft.id))].lane;
    lane.spacecraftName = spacecraft.name;
}

int TimelineBuilder::draftFor(const Stay &stay)
{
    const auto spacecraft = chasingSpacecraft(stay);
    if (m_contents.isBySpacecraft() && spacecraft)
        return draftFor(*spacecraft);
    return draftFor(stay.port, stay.hostName, stay.portName);
}

int TimelineBuilder::draftFor(qint64 spacecraftId)
{
    const auto found = m_draftOfSpacecraft.constFind(spacecraftId);
    if (found != m_draftOfSpacecraft.constEnd())
        return *found;
    Draft draft;
    draft.lane.spacecraftId = spacecraftId;
    m_draftOfSpacecraft.insert(spacecraftId, int(m_drafts.size()));
    m_drafts.push_back(std::move(draft));
    return int(m_drafts.size()) - 1;
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

quint16 TimelineBuilder::category(const QString &name)
{
    const auto found = m_categories.constFind(name);
    if (found != m_categories.constEnd())
        return *found;
    if (m_contents.m_categories.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto index = quint16(m_contents.m_categories.size());
    m_contents.m_categories.append(name);
    m_categories.insert(name, index);
    return index;
}

void TimelineBuilder::addStay(quint32 index)
{
    const Stay &stay = m_contents.m_stays.at(index);
    const int draftIndex = draftFor(stay);
    Draft &draft = m_drafts[size_t(draftIndex)];
    ++draft.stayCount;
    m_contents.m_stayIds.append(stay.id);
    m_contents.m_spacecraftIds.append(chasingSpacecraft(stay).value_or(noSpacecraft));
    m_contents.m_flightIds.append(chasingFlight(stay).value_or(noFlight));
    m_contents.m_laneOfStay.append(draftIndex);
    std::optional<StaySpan> span = spanOf(stay, index);
    if (!span) {
        ++draft.lane.undatedCount;
        return;
    }
    span->category = category(categoryOf(stay, m_contents.m_arrangement.color));
    draft.spans.push_back(*span);
    if (m_contents.m_flightIds.constLast() != noFlight && !m_contents.isBySpacecraft())
        m_visitStays.push_back({stay.chaser->id, stay.port.host, *span});
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
    // Room for what docks next, so that the overview need not be counted anew for it.
    constexpr qint64 shareAhead = 20;
    const TimeInterval extent = *m_contents.m_extent;
    m_contents.m_density = StayDensity({extent.fromMs, extent.toMs + extent.lengthMs() / shareAhead});
    for (const Draft &draft : m_drafts) {
        for (qsizetype i = 0; i < draft.lane.stays.size(); ++i)
            m_contents.m_density.add(draft.lane.stays.at(i));
    }
    m_contents.m_density.finish();
}

/// A host with its ports, or one spacecraft.
std::vector<LaneBundle> TimelineBuilder::bundles() const
{
    std::vector<LaneBundle> bundles;
    std::map<HostKey, size_t> bundleOfHost;
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        const Lane &lane = m_drafts[i].lane;
        size_t at = bundles.size();
        if (!m_contents.isBySpacecraft())
            at = bundleOfHost.try_emplace(lane.port.host, at).first->second;
        if (at == bundles.size())
            bundles.push_back({lane.port.host, lane.spacecraftName, {}});
        if (bundles[at].name.isEmpty())
            bundles[at].name = lane.hostName;
        bundles[at].add(int(i), lane, m_drafts[i].stayCount);
    }
    sortBundles(bundles, m_contents.m_arrangement.order);
    return bundles;
}

void TimelineBuilder::placeLanes()
{
    std::vector<PortOrder> order;
    order.reserve(m_drafts.size());
    for (const Draft &draft : m_drafts)
        order.emplace_back(draft.lane);
    const auto isBefore = [&](int a, int b) { return order[size_t(a)] < order[size_t(b)]; };
    std::vector<int> laneOfDraft(m_drafts.size());
    QList<LaneGroup> &groups = m_contents.m_groups;
    for (LaneBundle &bundle : bundles()) {
        std::sort(bundle.members.begin(), bundle.members.end(), isBefore);
        if (!m_contents.isBySpacecraft())
            groups.append({bundle.host, bundle.name, int(m_contents.m_lanes.size())});
        else if (groups.isEmpty())
            groups.append(LaneGroup());
        groups.last().laneCount += int(bundle.members.size());
        groups.last().stayCount += bundle.stayCount;
        for (const int draft : bundle.members) {
            laneOfDraft[size_t(draft)] = int(m_contents.m_lanes.size());
            m_drafts[size_t(draft)].lane.group = int(groups.size()) - 1;
            m_contents.m_lanes.append(std::move(m_drafts[size_t(draft)].lane));
        }
    }
    for (int &lane : m_contents.m_laneOfStay)
        lane = laneOfDraft[size_t(lane)];
    findModules();
}

void TimelineBuilder::findModules()
{
    m_contents.m_modules = modulesOf(m_contents.m_lanes);
    for (size_t module = 0; module < m_contents.m_modules.size(); ++module) {
        const LaneModule &found = m_contents.m_modules[module];
        m_contents.m_groups[found.group].hasModules = true;
        for (int lane = found.firstLane; lane < found.firstLane + found.laneCount; ++lane)
            m_contents.m_lanes[lane].module = int(module);
    }
}

} // namespace Skydock
