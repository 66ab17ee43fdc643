// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncoptions.h"

#include "nearestname.h"

#include <QCoreApplication>

namespace Skydock {

using namespace Qt::StringLiterals;

QStringList syncCollectionNames()
{
    return {u"spacecraft"_s, u"dockings"_s, u"flights"_s, u"ports"_s, u"all"_s};
}

Result<QList<SyncCollection>> syncCollections(const QString &name)
{
    using enum SyncCollection;
    if (name == "all"_L1)
        return QList<SyncCollection>();
    if (name == "spacecraft"_L1)
        return QList<SyncCollection>{Spacecraft, SpacecraftStatuses};
    if (name == "dockings"_L1)
        return QList<SyncCollection>{DockingEvents};
    if (name == "flights"_L1)
        return QList<SyncCollection>{Flights, LegacyFlights};
    if (name == "ports"_L1)
        return QList<SyncCollection>{DockingLocations, SpaceStations};
    const QString text =
        QCoreApplication::translate("Skydock::CommandLine", "There is no collection %1 to mirror.")
            .arg(quoted(name));
    return failure(Error::Kind::Usage, withChoices(text, name, syncCollectionNames()));
}

} // namespace Skydock
