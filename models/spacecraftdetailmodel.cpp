// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftdetailmodel.h"

#include "pageloader.h"
#include "spacecraftdetailreading.h"

namespace Skydock {

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
        this, [id](const QSqlDatabase &database) { return readSpacecraftDetail(database, id); },
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
