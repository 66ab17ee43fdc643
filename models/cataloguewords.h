// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// The lists of Launch Library that have fixed words.
enum class WordList {
    SpacecraftStatus,
    SpacecraftType,
    AgencyType,
    LaunchStatus,
    Orbit,
    MissionType,
    LandingType,
    CrewRole,
};

/// How a fixed word of Launch Library reads in the language of the person: "Single Use" is "Usage unique". A word that is
/// not in the list, which Launch Library may extend at any time, reads as it came. For display alone: what is stored,
/// sorted, searched or written for programs stays the record's own word. May be called from any thread.
QString catalogueWord(WordList list, const QString &word);

} // namespace Skydock
