// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callwindow.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace Skydock {

/// The calls of all accounts in one small JSON file, shared by every Skydock process of this user: read at once, changed
/// under a lock file beside it and replaced whole. Reads and writes the disk at every call.
///
/// A file that cannot be understood is set aside (".damaged") and a new one begun. What it held is not known any more, so
/// half of the usual limit counts as made when the file was last written: enough to go on with, few enough not to run
/// into refusals, and set right as soon as the server is asked for its count.
class CallLedger
{
public:
    /// True when the change is to be kept.
    using Change = std::function<bool(CallWindow &)>;

    /// The file is created when something is counted, its folder too.
    explicit CallLedger(QString path);

    /// Damaged, Permission or Storage.
    Result<CallWindow> read(const QString &account) const;
    /// Sets a damaged file aside. Permission, StorageFull or Storage when the change cannot be kept; nothing has changed then.
    Result<void> change(const QString &account, const Change &change);

    /// A damaged file that has been set aside since this was last asked.
    std::optional<Error> takeTrouble() { return std::exchange(m_trouble, std::nullopt); }

private:
    Result<QJsonObject> load() const;
    Result<QJsonObject> loadOrBeginAnew();
    Result<void> save(const QJsonObject &ledger) const;

    QString m_path;
    std::optional<Error> m_trouble;
};

} // namespace Skydock
