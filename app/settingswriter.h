// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QVariant>

#include <optional>

namespace Skydock {

/// Writes settings to their file in a worker: what is asked while it writes goes with the next writing, the last value of
/// a key wins, and keys that were not asked for stay as they are in the file.
class SettingsWriter : public QObject
{
    Q_OBJECT
public:
    /// By key; an invalid value takes the key out.
    using Changes = QHash<QString, QVariant>;

    explicit SettingsWriter(QString path, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~SettingsWriter() override;

    /// Returns at once.
    void write(const Changes &changes);
    /// Waits until everything is written; what became of the last writing, if there was any since the last call.
    Result<void> finish();

signals:
    void written(const std::optional<Skydock::Error> &error);

private:
    void work();
    std::optional<Error> put(const Changes &changes) const;

    const QString m_path;
    QMutex m_mutex; ///< over what follows
    Changes m_waiting;
    bool m_isWorking = false;
    std::optional<Error> m_error; ///< of the last writing
    QThreadPool m_pool;
};

} // namespace Skydock
