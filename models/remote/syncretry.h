// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Skydock {

/// How long to leave Launch Library alone after something went wrong: longer each time, at most a quarter of an hour.
class SyncRetry
{
public:
    static constexpr qint64 firstDelayMs = 15'000;
    static constexpr qint64 longestDelayMs = 15LL * 60'000;
    /// After so many failures of one page less is asked for: a large answer may be more than the server manages.
    static constexpr int failuresUntilLess = 2;

    void failed(const Error &error, qint64 nowMs);
    void succeeded() { *this = {}; }
    /// A person does not want to wait.
    void tryNow() { m_nextMs.reset(); }

    int failures() const { return m_failures; }
    const std::optional<Error> &error() const { return m_error; }
    /// Before this nothing is asked; nullopt: at once.
    std::optional<qint64> nextMs() const { return m_nextMs; }

private:
    int m_failures = 0;
    std::optional<Error> m_error;
    std::optional<qint64> m_nextMs;
};

} // namespace Skydock
