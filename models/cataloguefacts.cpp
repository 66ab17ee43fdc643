// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefacts.h"

#include "mirrorsession.h"
#include "pageloader.h"
#include "sql.h"

namespace Skydock {

namespace {

using Facts = CatalogueFacts::Facts;

Result<Facts> readFacts(const QSqlDatabase &database)
{
    return Sql::run(database, QStringLiteral("SELECT (SELECT count(*) FROM spacecraft), min(fetched_ms), "
                                             "max(fetched_ms) FROM record"))
        .map([](QSqlQuery query) {
            return query.next() ? Facts{query.value(0).toInt(), query.value(1).toLongLong(),
                                        query.value(2).toLongLong()}
                                : Facts();
        });
}

} // namespace

CatalogueFacts::CatalogueFacts(const MirrorSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &MirrorSession::stateChanged, this, &CatalogueFacts::follow);
    follow();
}

void CatalogueFacts::follow()
{
    if (m_facts) {
        m_facts.reset();
        emit changed();
    }
    if (m_session->state() == MirrorSession::State::Ready && !m_session->info().hasFetched)
        read();
}

/// Where it cannot be read, the tables say so; nothing is lost here.
void CatalogueFacts::read()
{
    m_session->loader()->load<Facts>(this, readFacts, [this](const Result<Facts> &facts) {
        if (!facts || facts->spacecraft == 0)
            return;
        m_facts = *facts;
        emit changed();
    });
}

} // namespace Skydock
