// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spacecraftindex.h"

#include <QString>
#include <QThreadPool>

#include <atomic>

namespace Skydock {

/// The index of one mirror for all the workers that read it. A small mirror is read at once when it has changed; a big
/// one in a thread of its own, while SQL answers.
class SharedSpacecraftIndex
{
public:
    /// Spacecraft that are read in the time a person does not notice.
    static constexpr int fewSpacecraft = 20'000;

    /// At most `few` spacecraft are read by who asks.
    explicit SharedSpacecraftIndex(QString databasePath, int few = fewSpacecraft);
    ~SharedSpacecraftIndex();
    SharedSpacecraftIndex(const SharedSpacecraftIndex &) = delete;
    SharedSpacecraftIndex &operator=(const SharedSpacecraftIndex &) = delete;

    /// The index of the mirror as `database` sees it; null while there is none.
    std::shared_ptr<const SpacecraftIndex> of(const QSqlDatabase &database);

private:
    using Index = std::shared_ptr<const SpacecraftIndex>;
    Result<Index> read(const QSqlDatabase &database) const;
    void readBeside(qint64 revision);
    Result<Index> readFile() const;

    QString m_path;
    int m_few;
    std::mutex m_mutex;
    Index m_index;
    bool m_isReading = false;
    qint64 m_unreadable = 0; ///< the revision that could not be read; not tried again
    std::atomic_bool m_isGoing = false;
    QThreadPool m_pool;
};

} // namespace Skydock
