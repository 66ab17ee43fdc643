// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace Skydock {

/// What a bug report says of a mirror. Instants are UTC milliseconds.
struct MirrorDiagnostics
{
    QString sqliteVersion;
    int schemaStep = 0;
    int newestStep = 0; ///< that this Skydock knows
    qint64 sizeBytes = 0;
    qint64 spacecraft = 0;
    qint64 flights = 0;
    qint64 stays = 0;
    qint64 ports = 0;
    qint64 records = 0;
    std::optional<qint64> newestFetchMs;
    std::optional<qint64> lastPassMs; ///< when the last complete pass over a list ended
    int problems = 0;
    bool operator==(const MirrorDiagnostics &) const = default;
};

/// Changes nothing, not even a mirror of an older schema. Blocks: for a worker, or a program without a window. NotFound
/// where there is no mirror.
Result<MirrorDiagnostics> readMirrorDiagnostics(const QString &path);

/// The same in a worker; `done` follows on the receiver's thread, unless that is gone by then.
void readMirrorDiagnostics(const QString &path, QObject *receiver,
                           const std::function<void(const Result<MirrorDiagnostics> &)> &done);

} // namespace Skydock
