// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

#include <QString>

#include <span>

namespace Skydock {

struct SampleAgency
{
    qint64 id;
    const char *name;
    const char *abbreviation;
    const char *type;
};

/// Something with ports, for as long as craft come to it.
struct SampleHost
{
    HostKind kind = HostKind::Station;
    qint64 id = 0;
    const char *name = "";
    const char *from = "";
    const char *until = ""; ///< empty: to this day
    int targetSeries = -1;  ///< whose craft are the targets, for a configuration
    bool isAlive() const { return !*until; }
};

/// Craft of one kind that come to one port, or to none.
struct CraftSeries
{
    int host; ///< -1: they dock nowhere
    qint64 locationId;
    const char *port;
    const char *names;      ///< of the first ones, between bars
    const char *pattern;    ///< of the others
    const char *nativeName; ///< a pattern that some are called by
    const char *serial;     ///< a pattern; empty: they have none
    int firstNumber;
    qint64 configurationId;
    const char *configuration;
    int typeId;
    int agency;
    qint64 familyId;
    const char *family;
    const char *rocket;
    const char *from; ///< for those that dock nowhere
    const char *until;
};

namespace Samples {

std::span<const SampleAgency> agencies();
std::span<const SampleHost> hosts();
/// Those with a port come first.
std::span<const CraftSeries> series();
int berthCount(); ///< series with a port
QString typeName(int typeId);
QString craftName(const CraftSeries &series, int number, bool native);

} // namespace Samples

} // namespace Skydock
