// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

namespace Skydock {

/// A host's identity has two parts, an option's has one.
constexpr qint64 hostKinds = 4;

constexpr qint64 optionId(const HostKey &host)
{
    return host.id * hostKinds + static_cast<qint64>(host.kind);
}

constexpr HostKey hostOf(qint64 optionId)
{
    return {static_cast<HostKind>(optionId % hostKinds), optionId / hostKinds};
}

} // namespace Skydock
