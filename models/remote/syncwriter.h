// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "database.h"
#include "decodedpage.h"
#include "syncagenda.h"

#include <memory>

namespace Skydock {

/// What an answer brought into the mirror.
struct WrittenAnswer
{
    MirrorChange change;
    qint64 rows = 0;     ///< records listed in the answer
    qint64 matching = 0; ///< records at the server that match
};

/// The synchroniser's hand on the mirror: its own writing connection, on the thread that opens it. Every function
/// blocks.
class SyncWriter
{
public:
    /// `server`: whose data the mirror follows; another one than before begins every pass anew.
    static Result<SyncWriter> open(const QString &mirrorPath, const QString &server);

    Result<SyncKnowledge> knowledge() const;
    /// Before a page is asked for: notes a pass that begins with it.
    Result<void> begin(const SyncJob &job);
    /// Decodes the answer and writes it. Damaged where it is no answer to this job; nothing is written then. Cancelled
    /// when another process has gone on with the pass meanwhile.
    Result<WrittenAnswer> write(const SyncJob &job, const ApiReply &reply);
    /// Asks for less from here on: large pages can be more than the server manages in time.
    Result<void> lowerLevel(const SyncPosition &position);
    /// Ends a pass that cannot go on.
    Result<void> giveUp(const SyncPosition &position, qint64 nowMs);
    /// Changes when another connection has written to the mirror.
    Result<qint64> dataVersion() const;

private:
    explicit SyncWriter(Database database);
    Result<void> writePage(const SyncJob &job, const DecodedPage &page, qint64 nowMs);

    Database m_database;
};

} // namespace Skydock
