// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "facet.h"

#include <QUrl>

#include <optional>
#include <variant>

namespace Skydock {

/// To the table, with one value of one filter chosen.
struct FacetWay
{
    FacetKind facet = FacetKind::Status;
    qint64 id = 0;
    bool operator==(const FacetWay &) const = default;
};

/// To another spacecraft.
struct CraftWay
{
    qint64 spacecraftId = 0;
    bool operator==(const CraftWay &) const = default;
};

/// To a host in the timeline.
struct HostWay
{
    HostKey host;
    bool operator==(const HostWay &) const = default;
};

/// To a stay in the timeline.
struct StayWay
{
    qint64 stayId = 0;
    bool operator==(const StayWay &) const = default;
};

/// Where a part of the pane leads within Skydock.
using DetailWay = std::variant<FacetWay, CraftWay, HostWay, StayWay>;

/// The way as an anchor of a text document: "stay:622".
QString anchorOf(const DetailWay &way);
/// The way behind such an anchor; nullopt for an address on the web.
std::optional<DetailWay> wayOfAnchor(const QUrl &anchor);
/// What happens when it is taken, for a tool tip.
QString hintOf(const DetailWay &way);

} // namespace Skydock
