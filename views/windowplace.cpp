// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowplace.h"

#include <algorithm>

namespace Skydock {

namespace {

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

} // namespace

QRect reachablePlace(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    QRect home = screens.first();
    qint64 seen = 0;
    for (const QRect &screen : screens) {
        const qint64 here = areaOf(screen & wanted);
        if (here > areaOf(home & wanted))
            home = screen;
        seen += here;
    }
    const QPoint grip(wanted.center().x(), wanted.top());
    const bool isGripThere =
        std::ranges::any_of(screens, [&](const QRect &screen) { return screen.contains(grip); });
    const bool fits = wanted.width() <= home.width() && wanted.height() <= home.height();
    if (fits && isGripThere && seen >= areaOf(wanted) / 4 * 3)
        return wanted;
    QRect place(wanted.topLeft(), wanted.size().boundedTo(home.size()));
    place.moveLeft(std::clamp(place.left(), home.left(), home.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), home.top(), home.bottom() + 1 - place.height()));
    return place;
}

} // namespace Skydock
