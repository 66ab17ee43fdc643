// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mirrorinfo.h"
#include "result.h"

#include <QSqlDatabase>
#include <QString>

namespace Skydock {

class Database;
struct DecodedPage;

/// The mirror's file: makes it ready, fills it. Every function blocks and belongs on a worker thread (or in the
/// program without a window). There is one writer: the caller keeps `write` calls from overlapping within a process,
/// SQLite's lock between processes.
class Mirror
{
public:
    explicit Mirror(QString dataDir);

    QString path() const;
    /// Creates the folder, opens or creates the file, takes the schema steps, sets a damaged file aside, and fills an
    /// empty mirror from the bundled catalogue under `catalogueDir`.
    Result<MirrorInfo> open(const QString &catalogueDir = QStringLiteral(":/catalogue")) const;

    /// One page of records in one transaction: in the mirror whole or not at all.
    /// The same inside the caller's transaction.
    static Result<void> put(const QSqlDatabase &database, const DecodedPage &page);
    static Result<void> write(const QSqlDatabase &database, const DecodedPage &page);

private:
    Result<void> makeFolder() const;
    Result<Database> openFile() const;
    Result<MirrorInfo> filled(const QSqlDatabase &database, const QString &catalogueDir) const;
    Result<QString> setAside() const;

    QString m_dataDir;
};

} // namespace Skydock
