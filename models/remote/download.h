// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Skydock {

/// How long and how large an answer may get. Durations in milliseconds, sizes in bytes.
struct DownloadLimits
{
    qint64 connectMs = 15'000;             ///< until the first byte of the head
    qint64 idleMs = 20'000;                ///< without another byte
    qint64 wholeMs = 120'000;              ///< from asking to the last byte
    qint64 mostBytes = 32LL * 1024 * 1024; ///< after decompression
    int mostRedirects = 5;
};

} // namespace Skydock
