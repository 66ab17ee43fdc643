// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftdetailmodel.h"

#include "dockingstore.h"
#include "flightstore.h"
#include "pageloader.h"
#include "problemstore.h"
#include "spacecraftstore.h"

namespace Skydock {

namespace {

/// Adds what was noted about the record: that it was withdrawn, and what could not be used of it.
Result<SpacecraftDetail> withRemarks(const QSqlDatabase &database, SpacecraftDetail detail)
{
    const qint64 id = detail.spacecraft.id;
    const auto withdrawn = SpacecraftStore(database).withdrawnMs(id);
    const auto problems = ProblemStore(database).of(recordName(Collection::Spacecraft, id));
    if (!withdrawn || !problems)
        return tl::unexpected(withdrawn ? problems.error() : withdrawn.error());
    detail.withdrawnMs = *withdrawn;
    detail.problems = *problems;
    return detail;
}

Result<SpacecraftDetail> readDetail(const QSqlDatabase &database, qint64 id)
{
    const SpacecraftStore store(database);
    const Result<Spacecraft> spacecraft = store.spacecraft(id);
    const Result<QList<StoredRecord>> records = store.records(id);
    FlightQuery flightQuery;
    flightQuery.spacecraftId = id;
    flightQuery.ordering = {{{FlightField::Launch, true}}, UnknownValues::Last};
    DockingQuery dockingQuery;
    dockingQuery.spacecraftId = id;
    dockingQuery.ordering = {{{DockingField::Docking, true}}, UnknownValues::Last};
    const Result<QList<Flight>> flights = FlightStore(database).rows(flightQuery, 0, -1);
    const Result<QList<Stay>> stays = DockingStore(database).rows(dockingQuery, 0, -1);
    if (!spacecraft || !records)
        return tl::unexpected(spacecraft ? records.error() : spacecraft.error());
    if (!flights || !stays)
        return tl::unexpected(flights ? stays.error() : flights.error());
    SpacecraftDetail detail;
    detail.spacecraft = *spacecraft;
    detail.flights = *flights;
    detail.stays = *stays;
    if (!records->isEmpty()) {
        detail.origin = records->first().origin;
        detail.recordJson = records->first().json;
    }
    detail.level = RecordLevel::List;
    for (const StoredRecord &record : *records)
        detail.level = std::max(detail.level, record.origin.level);
    return withRemarks(database, std::move(detail));
}

} // namespace

SpacecraftDetailModel::SpacecraftDetailModel(QObject *parent) : QObject(parent)
{}

SpacecraftDetailModel::~SpacecraftDetailModel()
{
    if (m_cancel)
        m_cancel();
}

void SpacecraftDetailModel::setLoader(PageLoader *loader)
{
    m_loader = loader;
    if (m_id)
        load();
}

void SpacecraftDetailModel::open(std::optional<qint64> spacecraftId)
{
    if (spacecraftId == m_id && m_state != State::Failed)
        return;
    m_id = spacecraftId;
    if (m_cancel)
        m_cancel();
    m_isRefreshing = false;
    m_detail = {};
    if (m_id)
        load();
    else
        setState(State::Closed);
}

void SpacecraftDetailModel::refresh()
{
    if (m_id)
        load();
}

void SpacecraftDetailModel::load()
{
    m_isRefreshing = m_loader;
    if (!m_loader)
        return;
    if (m_cancel)
        m_cancel();
    if (m_state != State::Ready || m_detail.spacecraft.id != m_id)
        setState(State::Loading);
    const qint64 id = *m_id;
    const LoadTicket ticket = m_loader->load<SpacecraftDetail>(
        this, [id](const QSqlDatabase &database) { return readDetail(database, id); },
        [this](const Result<SpacecraftDetail> &detail) {
            m_isRefreshing = false;
            if (detail)
                m_detail = *detail;
            else
                m_error = detail.error();
            setState(detail ? State::Ready : State::Failed);
        });
    m_cancel = [ticket] { ticket.cancel(); };
}

void SpacecraftDetailModel::setState(State state)
{
    if (state != State::Failed)
        m_error.reset();
    m_state = state;
    emit stateChanged();
}

} // namespace Skydock
