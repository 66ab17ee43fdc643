// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesource.h"

#include "dockingstore.h"
#include "dockingtimelinemodel.h"
#include "pageloader.h"

#include <QDateTime>

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
    m_question.hosts.clear();
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
            if (m_changedStays && !m_changedStays->isEmpty())
                loadChangedStays();
            else
                loadStays();
        });
    m_cancelHosts = [ticket] { ticket.cancel(); };
}

/// Those that were chosen, or where somebody is docked now; without one, all.
QList<HostKey> TimelineSource::firstHosts(const HostsAnswer &answer) const
{
    const QList<HostKey> all = keysOf(answer.hosts);
    if (m_chosenHosts) {
        QList<HostKey> known = *m_chosenHosts;
        known.removeIf([&](const HostKey &host) { return !all.contains(host); });
        if (!known.isEmpty() || m_chosenHosts->isEmpty())
            return known;
    }
    return answer.occupied.isEmpty() ? all : answer.occupied;
}

/// Later what is shown is the reader's choice.
void TimelineSource::takeHosts(const HostsAnswer &answer)
{
    const bool isFirst = m_hosts.isEmpty();
    if (!isFirst && answer.hosts == m_hosts)
        return;
    m_hosts = answer.hosts;
    emit hostsChanged();
    if (!isFirst)
        return;
    m_question.hosts = firstHosts(answer);
    emit shownHostsChanged();
}

void TimelineSource::showHosts(const QList<HostKey> &hosts)
{
    if (hosts == m_question.hosts && m_chosenHosts == hosts)
        return;
    m_chosenHosts = hosts;
    m_question.hosts = hosts;
    emit shownHostsChanged();
    loadStays();
}

void TimelineSource::arrange(const TimelineArrangement &arrangement)
{
    if (arrangement == m_question.arrangement)
        return;
    m_question.arrangement = arrangement;
    emit arrangementChanged();
    loadStays();
}

void TimelineSource::setSpacecraftQuery(const SpacecraftQuery &query)
{
    if (query == m_question.spacecraft)
        return;
    m_question.spacecraft = query;
    if (m_question.arrangement.grouping == TimelineGrouping::BySpacecraft)
        loadStays();
}

void TimelineSource::noteChangedStays(const QList<qint64> &ids)
{
    if (m_changedStays)
        m_changedStays->unite(QSet<qint64>(ids.begin(), ids.end()));
}

void TimelineSource::loadStays()
{
    if (m_cancelStays)
        m_cancelStays();
    m_changedStays = QSet<qint64>();
    const bool isBySpacecraft = m_question.arrangement.grouping == TimelineGrouping::BySpacecraft;
    if (!m_loader || (m_question.hosts.isEmpty() && !isBySpacecraft)) {
        m_isReadingStays = false;
        m_timeline->setContents(TimelineContents());
        return end({});
    }
    m_isReadingStays = true;
    const TimelineQuestion question = m_question;
    const LoadTicket ticket = m_loader->load<TimelineAnswer>(
        this, [question](const QSqlDatabase &database) { return readTimeline(database, question); },
        [this](Result<TimelineAnswer> answer) {
            m_isReadingStays = false;
            if (!answer)
                return fail(answer.error());
            m_spacecraftLeftOut = answer->spacecraftLeftOut;
            m_timeline->setContents(std::move(answer->contents));
            end({});
        });
    m_cancelStays = [ticket] { ticket.cancel(); };
}

void TimelineSource::loadChangedStays()
{
    if (m_isReadingStays)
        return loadStays(); // which takes the place of what is being read
    m_isReadingStays = true;
    DockingQuery query;
    query.ids = m_changedStays->values();
    m_changedStays->clear();
    const LoadTicket ticket = m_loader->load<QList<Stay>>(
        this, [query](const QSqlDatabase &database) { return DockingStore(database).rows(query, 0, -1); },
        [this, asked = query.ids.size()](const Result<QList<Stay>> &stays) {
            m_isReadingStays = false;
            if (!stays)
                return fail(stays.error());
            takeStays(*stays, asked);
        });
    m_cancelStays = [ticket] { ticket.cancel(); };
}

/// Where one has vanished, or one is not of the hosts shown, or new lanes are needed, everything is built anew.
void TimelineSource::takeStays(const QList<Stay> &stays, qsizetype asked)
{
    QList<Stay> shown;
    for (const Stay &stay : stays) {
        if (m_question.hosts.contains(stay.port.host))
            shown << stay;
    }
    const bool areAllThere = stays.size() == asked;
    const auto isElsewhere = [&](const Stay &stay) {
        return !m_question.hosts.contains(stay.port.host) && m_timeline->stay(stay.id);
    };
    if (!areAllThere || std::any_of(stays.begin(), stays.end(), isElsewhere) ||
        !m_timeline->addStays(shown, QDateTime::currentMSecsSinceEpoch()))
        return loadStays();
    end({});
}

/// What was to be read is still to be read: changed stays alone would leave the rest as old as it is.
void TimelineSource::fail(const Error &error)
{
    noteChange();
    end(error);
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
