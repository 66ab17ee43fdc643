// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesource.h"

#include "dockingstore.h"
#include "dockingtimelinemodel.h"
#include "pageloader.h"
#include "timelinecontents.h"

namespace Skydock {

struct TimelineSource::HostsAnswer
{
    QList<Host> hosts;
    QList<HostKey> occupied; ///< where somebody is docked, as far as the mirror knows
};

Result<TimelineSource::HostsAnswer> TimelineSource::readHosts(const QSqlDatabase &database)
{
    const DockingStore store(database);
    const Result<QList<Host>> hosts = store.hosts();
    DockingQuery open;
    open.docked = true;
    const Result<QList<Stay>> stays = store.rows(open, 0, -1);
    if (!hosts || !stays)
        return tl::unexpected(hosts ? stays.error() : hosts.error());
    HostsAnswer answer{*hosts, {}};
    for (const Host &host : *hosts) {
        const auto isHere = [&](const Stay &stay) { return stay.port.host == host.key; };
        if (std::any_of(stays->begin(), stays->end(), isHere))
            answer.occupied << host.key;
    }
    return answer;
}

namespace {

Result<TimelineContents> readContents(const QSqlDatabase &database, const QList<HostKey> &hosts)
{
    const DockingStore store(database);
    const Result<QList<Port>> ports = store.ports(hosts);
    DockingQuery query;
    query.hosts = hosts;
    const Result<QList<Stay>> stays = store.rows(query, 0, -1);
    if (!ports || !stays)
        return tl::unexpected(ports ? stays.error() : ports.error());
    return buildTimeline(*ports, *stays);
}

QList<HostKey> keysOf(const QList<Host> &hosts)
{
    QList<HostKey> keys;
    for (const Host &host : hosts)
        keys << host.key;
    return keys;
}

} // namespace

TimelineSource::TimelineSource(QObject *parent) : QObject(parent), m_timeline(new DockingTimelineModel(this))
{}

TimelineSource::~TimelineSource()
{
    for (const auto &cancel : {m_cancelHosts, m_cancelStays}) {
        if (cancel)
            cancel();
    }
}

void TimelineSource::setLoader(PageLoader *loader)
{
    m_loader = loader;
    if (m_loader)
        return refresh();
    m_isRefreshing = false;
    m_hosts.clear();
    m_shown.clear();
    emit hostsChanged();
    emit shownHostsChanged();
    loadStays();
}

void TimelineSource::refresh()
{
    if (m_cancelHosts)
        m_cancelHosts();
    if (!m_loader)
        return;
    m_isRefreshing = true;
    const LoadTicket ticket =
        m_loader->load<HostsAnswer>(this, readHosts, [this](const Result<HostsAnswer> &answer) {
            if (!answer)
                return end(answer.error());
            takeHosts(*answer);
            loadStays();
        });
    m_cancelHosts = [ticket] { ticket.cancel(); };
}

/// At first the hosts where somebody is docked now; without one, all. Later what is shown is the reader's choice.
void TimelineSource::takeHosts(const HostsAnswer &answer)
{
    const bool isFirst = m_hosts.isEmpty();
    if (!isFirst && answer.hosts == m_hosts)
        return;
    m_hosts = answer.hosts;
    emit hostsChanged();
    if (!isFirst)
        return;
    m_shown = answer.occupied.isEmpty() ? keysOf(m_hosts) : answer.occupied;
    emit shownHostsChanged();
}

void TimelineSource::showHosts(const QList<HostKey> &hosts)
{
    if (hosts == m_shown)
        return;
    m_shown = hosts;
    emit shownHostsChanged();
    loadStays();
}

void TimelineSource::loadStays()
{
    if (m_cancelStays)
        m_cancelStays();
    if (!m_loader || m_shown.isEmpty()) {
        m_timeline->setContents(TimelineContents());
        return end({});
    }
    const QList<HostKey> hosts = m_shown;
    const LoadTicket ticket = m_loader->load<TimelineContents>(
        this, [hosts](const QSqlDatabase &database) { return readContents(database, hosts); },
        [this](Result<TimelineContents> contents) {
            if (!contents)
                return end(contents.error());
            m_timeline->setContents(std::move(*contents));
            end({});
        });
    m_cancelStays = [ticket] { ticket.cancel(); };
}

void TimelineSource::end(const std::optional<Error> &error)
{
    if (error != m_error) {
        m_error = error;
        emit errorChanged();
    }
    m_isRefreshing = false;
    emit refreshed();
}

} // namespace Skydock
