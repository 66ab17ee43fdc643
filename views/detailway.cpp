// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailway.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace Skydock {

namespace {

struct WayText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailWay)
};

constexpr QLatin1StringView schemes[] = {QLatin1StringView("facet"), QLatin1StringView("craft"),
                                         QLatin1StringView("host"), QLatin1StringView("stay")};
static_assert(std::size(schemes) == std::variant_size_v<DetailWay>);

using Numbers = QList<qint64>;

Numbers numbersOf(const FacetWay &way)
{
    return {qint64(way.facet), way.id};
}

Numbers numbersOf(const CraftWay &way)
{
    return {way.spacecraftId};
}

Numbers numbersOf(const HostWay &way)
{
    return {qint64(way.host.kind), way.host.id};
}

Numbers numbersOf(const StayWay &way)
{
    return {way.stayId};
}

/// Empty where the path is no list of numbers.
Numbers numbersOf(const QString &path)
{
    Numbers numbers;
    for (const QString &part : path.split(u'/')) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

bool isBelow(qint64 number, qint64 end)
{
    return number >= 0 && number < end;
}

std::optional<DetailWay> wayOf(size_t index, const Numbers &numbers)
{
    constexpr qint64 hostKinds = 3;
    const qint64 first = numbers.value(0);
    const qint64 second = numbers.value(1);
    if (index == 0 && numbers.size() == 2 && isBelow(first, facetKindCount))
        return FacetWay{FacetKind(first), second};
    if (index == 1 && numbers.size() == 1)
        return CraftWay{first};
    if (index == 2 && numbers.size() == 2 && isBelow(first, hostKinds))
        return HostWay{{HostKind(first), second}};
    if (index == 3 && numbers.size() == 1)
        return StayWay{first};
    return {};
}

} // namespace

QString anchorOf(const DetailWay &way)
{
    QStringList texts;
    for (const qint64 number : std::visit([](const auto &to) { return numbersOf(to); }, way))
        texts.append(QString::number(number));
    return schemes[way.index()] + u':' + texts.join(u'/');
}

std::optional<DetailWay> wayOfAnchor(const QUrl &anchor)
{
    for (size_t i = 0; i < std::size(schemes); ++i) {
        if (anchor.scheme() == schemes[i])
            return wayOf(i, numbersOf(anchor.path()));
    }
    return {};
}

QString hintOf(const DetailWay &way)
{
    const std::array<QString, std::size(schemes)> hints{
        WayText::tr("Show all of these in the table"), WayText::tr("Open this spacecraft"),
        WayText::tr("Show it in the docking timeline"),
        WayText::tr("Show this stay in the docking timeline")};
    return hints[way.index()];
}

} // namespace Skydock
