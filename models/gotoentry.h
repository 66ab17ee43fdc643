// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "namesearch.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Skydock {

struct CraftPlace
{
    qint64 spacecraftId = 0;
    bool operator==(const CraftPlace &) const = default;
};

/// Something that can be done; the number is whoever offers it's own.
struct ActionPlace
{
    int action = 0;
    bool operator==(const ActionPlace &) const = default;
};

/// Where one can go. Of two that answer equally well the earlier alternative stands first.
using GoToPlace = std::variant<CraftPlace, HostKey, PortKey, ActionPlace>;

/// One of the things that can be gone to by name.
struct GoToEntry
{
    GoToPlace place;
    QString name;
    QString beside = {};    ///< what tells it from another of the same name
    QString shortcut = {};  ///< as the keyboard is labelled
    QStringList names = {}; ///< folded: what it is called first, then what it is found by besides

    bool operator==(const GoToEntry &) const = default;
};

/// Those that answer the search, the best first, at most so many of each sort. Equals stay in their order.
QList<GoToEntry> bestEntries(const QList<GoToEntry> &entries, const NameSearch &search,
                             qsizetype mostOfASort);

} // namespace Skydock
