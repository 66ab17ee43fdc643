// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QUrl>

namespace Skydock {

/// Pictures as they were downloaded, in a folder, one file for each address; the oldest go when there is no room. Several
/// processes may share the folder. Reads and writes the disk at every call.
class ImageDisk
{
public:
    struct Kept
    {
        QByteArray bytes;
        qint64 fetchedMs = 0; ///< UTC
    };

    /// The folder is created when something is written. `mostBytes`: of all files together; 0 keeps nothing.
    ImageDisk(const QString &folder, qint64 mostBytes);

    /// nullopt where there is none, or it cannot be read.
    std::optional<Kept> read(const QUrl &url) const;
    /// Replaces the file whole, then makes room. Permission or StorageFull; nothing has changed then.
    Result<void> write(const QUrl &url, const QByteArray &bytes, qint64 fetchedMs);
    void remove(const QUrl &url);

    void setMostBytes(qint64 mostBytes);
    qint64 size() const; ///< bytes of all files; looks through the folder

private:
    QString pathOf(const QUrl &url) const;
    void makeRoom();

    QString m_folder;
    qint64 m_mostBytes;
    qint64 m_size = -1; ///< about; -1 until the folder has been looked through
};

} // namespace Skydock
