// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Skydock {

/// Collects what a bug report should say of this Skydock and the computer it runs on. Never the token.
class DiagnosticsSource
{
public:
    using Collected = std::function<void(const QString &text)>;

    DiagnosticsSource() = default;
    DiagnosticsSource(const DiagnosticsSource &) = delete;
    DiagnosticsSource &operator=(const DiagnosticsSource &) = delete;
    virtual ~DiagnosticsSource() = default;

    /// Returns at once; the text follows on the receiver's thread, unless that is gone by then.
    virtual void collect(QObject *receiver, const Collected &collected) = 0;
};

} // namespace Skydock
