// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanemodules.h"

#include <QList>

namespace Skydock {

/// Which hosts and modules are folded to one row each. By what they are, so that it outlives new contents.
struct TimelineFolds
{
    QList<HostKey> hosts;
    QList<ModuleKey> modules;

    bool contains(const HostKey &host) const { return hosts.contains(host); }
    bool contains(const ModuleKey &module) const { return modules.contains(module); }
    void toggle(const HostKey &host) { toggleIn(hosts, host); }
    void toggle(const ModuleKey &module) { toggleIn(modules, module); }
    bool operator==(const TimelineFolds &) const = default;

private:
    template <typename Key>
    static void toggleIn(QList<Key> &folded, const Key &key)
    {
        if (folded.removeAll(key) == 0)
            folded.append(key);
    }
};

} // namespace Skydock
