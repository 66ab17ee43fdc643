// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spacecraft.h"

namespace Skydock {

/// A photograph and what it shows.
struct CraftPicture
{
    Image image;
    QString subject;                ///< the craft's name, or that of its configuration
    bool isOfConfiguration = false; ///< perhaps of another craft
    bool operator==(const CraftPicture &) const = default;
};

/// The photographs that are known of a craft: its own, then that of its configuration. One that both have stands there
/// once.
QList<CraftPicture> picturesOf(const Spacecraft &craft);

/// A file name for it, without a folder: "Crew Dragon Endeavour.jpeg".
QString fileNameFor(const CraftPicture &picture);

} // namespace Skydock
