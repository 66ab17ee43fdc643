// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "spacecraftdetail.h"

namespace Skydock {

/// What answers "what is this?" at a glance.
struct DetailSummary
{
    DetailLineList heading;       ///< name, serial, status
    DetailLineList facts;         ///< where it is, what it is, counts, description
    std::optional<qint64> typeId; ///< for the silhouette
    bool operator==(const DetailSummary &) const = default;
};

DetailSummary detailSummary(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);

} // namespace Skydock
