// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorcolors.h"

#include "cataloguewords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Skydock {

namespace {

struct KnownOperator
{
    QLatin1String part; ///< of the name as Launch Library writes it
    int slot = 0;
    QLatin1String shortName;
};

// Those who fly most must not share a slot by accident of hashing.
constexpr std::array knownOperators = {
    KnownOperator{QLatin1String("SpaceX"), 0, QLatin1String("SpaceX")},
    KnownOperator{QLatin1String("ROSCOSMOS"), 1, QLatin1String("Roscosmos")},
    KnownOperator{QLatin1String("Soviet"), 6, QLatin1String("Soviet")},
    KnownOperator{QLatin1String("National Aeronautics"), 2, QLatin1String("NASA")},
    KnownOperator{QLatin1String("China National"), 3, QLatin1String("CNSA")},
    KnownOperator{QLatin1String("China Aerospace"), 6, QLatin1String("CASC")},
    KnownOperator{QLatin1String("China"), 3, QLatin1String()},
    KnownOperator{QLatin1String("European Space Agency"), 4, QLatin1String("ESA")},
    KnownOperator{QLatin1String("Japan Aerospace"), 5, QLatin1String("JAXA")},
    KnownOperator{QLatin1String("Northrop"), 7, QLatin1String("Northrop Grumman")},
    KnownOperator{QLatin1String("Orbital"), 7, QLatin1String()},
};

struct KnownType
{
    QLatin1String part;
    int slot = 0;
};

// Those that shared a station must not share a colour.
constexpr std::array knownTypes = {
    KnownType{QLatin1String("Crew Dragon"), 0},   KnownType{QLatin1String("Cargo Dragon"), 4},
    KnownType{QLatin1String("Dragon"), 4},        KnownType{QLatin1String("Soyuz"), 1},
    KnownType{QLatin1String("Progress"), 2},      KnownType{QLatin1String("Cygnus"), 7},
    KnownType{QLatin1String("Shuttle"), 5},       KnownType{QLatin1String("Shenzhou"), 1},
    KnownType{QLatin1String("Tianzhou"), 2},      KnownType{QLatin1String("HTV"), 6},
    KnownType{QLatin1String("H-II Transfer"), 6}, KnownType{QLatin1String("Transfer Vehicle"), 3},
    KnownType{QLatin1String("Starliner"), 3},     KnownType{QLatin1String("TKS"), 6},
    KnownType{QLatin1String("Apollo"), 0},        KnownType{QLatin1String("Gemini"), 0},
    KnownType{QLatin1String("Agena"), 7},
};

struct SlotColor
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<SlotColor, operatorSlotCount + 1> slotColors = {{
    {0xff0072b2, 0xff3f9bd8}, // blue
    {0xffd55e00, 0xffe2702c}, // vermilion
    {0xffe69f00, 0xffe8a825}, // orange
    {0xffe3d02b, 0xfff0e04a}, // yellow
    {0xff56b4e9, 0xff7cc8f2}, // sky blue
    {0xff009e73, 0xff1fb58a}, // bluish green
    {0xffc46a97, 0xffd989b2}, // reddish purple
    {0xff5b6770, 0xff93a1ab}, // slate
    {0xff9a9a9a, 0xff777777}, // unknown
}};

/// The same in every process, unlike qHash.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

int operatorSlot(const QString &operatorName)
{
    if (operatorName.isEmpty())
        return unknownOperatorSlot;
    for (const KnownOperator &known : knownOperators) {
        if (operatorName.contains(known.part, Qt::CaseInsensitive))
            return known.slot;
    }
    return int(stableHash(operatorName) % operatorSlotCount);
}

int typeSlot(const QString &typeName)
{
    if (typeName.isEmpty())
        return unknownOperatorSlot;
    for (const KnownType &known : knownTypes) {
        if (typeName.contains(known.part, Qt::CaseInsensitive))
            return known.slot;
    }
    return int(stableHash(typeName) % operatorSlotCount);
}

int colorSlot(const QString &name, StayColor color)
{
    return color == StayColor::Type ? typeSlot(name) : operatorSlot(name);
}

QString shortOperatorName(const QString &operatorName)
{
    for (const KnownOperator &known : knownOperators) {
        if (!known.shortName.isEmpty() && operatorName.contains(known.part, Qt::CaseInsensitive))
            return QString(known.shortName);
    }
    return operatorName;
}

QString categoryName(const QString &name, StayColor color)
{
    return color == StayColor::Type ? catalogueWord(WordList::SpacecraftType, name) : shortOperatorName(name);
}

QColor operatorColor(int slot, bool onDark)
{
    const SlotColor &color = slotColors[size_t(std::clamp(slot, 0, unknownOperatorSlot))];
    return QColor::fromRgb(onDark ? color.dark : color.light);
}

QColor textColorOn(const QColor &background)
{
    const double luminance = 0.2126 * linear(background.redF()) + 0.7152 * linear(background.greenF()) +
                             0.0722 * linear(background.blueF());
    // Where both contrasts are equal: sqrt(1.05 * 0.05) - 0.05.
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace Skydock
