// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

#include <algorithm>
#include <optional>

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

/// Is there such a host? nullopt while none is known.
inline std::optional<bool> isHost(const QList<Host> &hosts, qint64 optionId)
{
    if (hosts.isEmpty())
        return optionId % hostKinds > qint64(HostKind::Payload) ? std::optional(false) : std::nullopt;
    return std::ranges::any_of(hosts, [&](const Host &host) { return host.key == hostOf(optionId); });
}

} // namespace Skydock
