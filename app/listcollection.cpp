// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"

#include <algorithm>

namespace Skydock {

const QList<ListCollection> &listCollections()
{
    static const QList<ListCollection> collections{spacecraftCollection(), dockingCollection(),
                                                   flightCollection(), portCollection(), hostCollection()};
    return collections;
}

const ListCollection *findListCollection(QStringView name)
{
    const QList<ListCollection> &all = listCollections();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const ListCollection &c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace Skydock
