// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftseries.h"

#include <QStringList>

#include <algorithm>

namespace Skydock::Samples {

namespace {

constexpr SampleAgency agencyTable[] = {
    {63, "Russian Federal Space Agency (ROSCOSMOS)", "RFSA", "Government"},
    {121, "SpaceX", "SpX", "Commercial"},
    {44, "National Aeronautics and Space Administration", "NASA", "Government"},
    {17, "China National Space Administration", "CNSA", "Government"},
    {257, "Northrop Grumman Space Systems", "NGSS", "Commercial"},
    {37, "Japan Aerospace Exploration Agency", "JAXA", "Government"},
    {27, "European Space Agency", "ESA", "Multinational"},
    {66, "Soviet Space Program", "CCCP", "Government"},
};

constexpr SampleHost hostTable[] = {
    {HostKind::Station, 4, "International Space Station", "2000-11-02T09:21:03Z", ""},
    {HostKind::Station, 18, "Tiangong space station", "2021-05-29T21:01:00Z", ""},
    {HostKind::Station, 3, "Mir", "1986-03-15T13:38:00Z", "2000-06-15T21:24:00Z"},
    {HostKind::Station, 7, "Salyut 1", "1971-04-24T01:47:00Z", "1971-10-11T00:00:00Z"},
    {HostKind::Station, 12, "Salyut 6", "1977-12-11T03:02:00Z", "1981-05-26T09:00:00Z"},
    {HostKind::Station, 13, "Salyut 7", "1982-05-14T11:57:00Z", "1986-06-25T14:58:00Z"},
    {HostKind::Station, 9, "Skylab", "1973-05-25T21:56:00Z", "1974-02-08T11:33:00Z"},
    {HostKind::Configuration, 61, "Agena Target Vehicle", "1966-03-16T23:14:00Z", "1966-11-15T00:00:00Z", 28},
    {HostKind::Configuration, 62, "Apollo Lunar Module", "1969-03-03T19:00:00Z", "1972-12-15T02:00:00Z", 29},
    {HostKind::Payload, 77, "Hubble Space Telescope", "1993-12-04T08:48:00Z", "2009-05-19T12:57:00Z"},
};

// Ports of stations that still fly are numbered as in the bundled catalogue, or they would stand there twice.
// clang-format off: a table
constexpr CraftSeries seriesTable[] = {
    {0, 19, "Harmony forward",
     "Crew Dragon Endeavour|Crew Dragon Resilience|Crew Dragon Endurance|Crew Dragon Freedom|Crew Dragon "
     "Grace",
     "Crew Dragon C%1", "", "C%1", 206, 6, "Crew Dragon 2", 2, 1, 7, "Dragon 2", "Falcon 9 Block 5", "", ""},
    {0, 30, "Harmony zenith", "", "Cargo Dragon C%1", "", "C%1", 208, 7, "Cargo Dragon 2", 2, 1, 7,
     "Dragon 2", "Falcon 9 Block 5", "", ""},
    {0, 21, "Harmony nadir", "", "HTV-%1", "こうのとり%1号機", "", 1, 14, "H-II Transfer Vehicle", 4, 5, 14,
     "HTV", "H-IIB 304", "", ""},
    {0, 35, "Unity nadir", "", "Cygnus CRS NG-%1", "", "", 10, 19, "Cygnus Enhanced", 4, 4, 3, "Cygnus",
     "Antares 230+", "", ""},
    {0, 34, "Rassvet nadir", "", "Soyuz MS-%1", "Союз МС-%1", "No. 7%1", 1, 2, "Soyuz MS", 2, 0, 1, "Soyuz",
     "Soyuz 2.1a", "", ""},
    {0, 3, "Poisk zenith", "", "Progress MS-%1", "Прогресс МС-%1", "No. 4%1", 1, 3, "Progress MS", 4, 0, 2,
     "Progress", "Soyuz 2.1a", "", ""},
    {0, 36, "Prichal nadir", "", "Soyuz TMA-%1", "Союз ТМА-%1", "No. 2%1", 1, 4, "Soyuz TMA", 2, 0, 1,
     "Soyuz", "Soyuz-FG", "", ""},
    {0, 2, "Zvezda aft",
     "ATV-1 Jules Verne|ATV-2 Johannes Kepler|ATV-3 Edoardo Amaldi|ATV-4 Albert Einstein|ATV-5 Georges "
     "Lemaître",
     "ATV-%1", "", "", 1, 15, "Automated Transfer Vehicle", 4, 6, 15, "ATV", "Ariane 5 ES", "", ""},
    {0, 38, "Pirs nadir", "", "Progress M-%1M", "Прогресс М-%1М", "No. 4%1", 1, 16, "Progress-M 11F615A60", 4,
     0, 2, "Progress", "Soyuz-U", "", ""},
    {0, 39, "Pressurized Mating Adapter 2",
     "Space Shuttle Discovery|Space Shuttle Atlantis|Space Shuttle Endeavour", "Space Shuttle OV-%1", "",
     "OV-%1", 103, 8, "Space Shuttle", 3, 2, 8, "Space Shuttle", "Space Shuttle", "", ""},
    {1, 41, "Tianhe nadir", "", "Shenzhou %1", "神舟%1号", "", 12, 9, "Shenzhou", 2, 3, 9, "Shenzhou",
     "Long March 2F/G", "", ""},
    {1, 32, "Tianhe aft", "", "Tianzhou-%1", "天舟%1号", "", 2, 10, "Tianzhou", 4, 3, 10, "Tianzhou",
     "Long March 7", "", ""},
    {1, 33, "Tianhe forward", "", "Mengzhou-%1", "梦舟%1号", "", 1, 17, "Mengzhou", 2, 3, 17, "Mengzhou",
     "Long March 10A", "", ""},
    {2, 50, "Forward", "", "Soyuz TM-%1", "Союз ТМ-%1", "No. %1", 2, 18, "Soyuz TM", 2, 7, 1, "Soyuz",
     "Soyuz-U2", "", ""},
    {2, 51, "Aft", "", "Progress %1", "Прогресс-%1", "", 25, 20, "Progress 7K-TG", 4, 7, 2, "Progress",
     "Soyuz-U2", "", ""},
    {2, 52, "Kvant aft", "", "Progress M-%1", "Прогресс М-%1", "No. 2%1", 1, 21, "Progress-M 11F615A55", 4, 7,
     2, "Progress", "Soyuz-U2", "", ""},
    {2, 53, "Kristall axial", "Space Shuttle Atlantis|Space Shuttle Columbia", "Space Shuttle OV-%1", "",
     "OV-%1", 201, 8, "Space Shuttle", 3, 2, 8, "Space Shuttle", "Space Shuttle", "", ""},
    {3, 60, "Forward", "", "Soyuz %1", "Союз-%1", "", 10, 22, "Soyuz 7K-OKS", 2, 7, 1, "Soyuz", "Soyuz", "",
     ""},
    {4, 61, "Forward", "", "Soyuz 7K-T No.%1", "Союз 7К-Т № %1", "7K-T #%1", 42, 23, "Soyuz 7K-T", 2, 7, 1,
     "Soyuz", "Soyuz-U", "", ""},
    {4, 62, "Aft", "", "Progress 7K-TG No.%1", "", "7K-TG #%1", 101, 20, "Progress 7K-TG", 4, 7, 2,
     "Progress", "Soyuz-U", "", ""},
    {5, 63, "Forward", "", "Soyuz T-%1", "Союз Т-%1", "No. %1L", 5, 24, "Soyuz T", 2, 7, 1, "Soyuz",
     "Soyuz-U", "", ""},
    {5, 64, "Aft", "", "TKS-%1", "ТКС-%1", "", 2, 25, "TKS", 4, 7, 25, "TKS", "Proton-K", "", ""},
    {6, 65, "Axial", "", "Apollo CSM-%1", "", "CSM-%1", 116, 11, "Apollo CSM", 2, 2, 11, "Apollo",
     "Saturn IB", "", ""},
    {6, 66, "Radial", "", "Apollo CSM-%1R", "", "CSM-%1R", 119, 11, "Apollo CSM", 2, 2, 11, "Apollo",
     "Saturn IB", "", ""},
    {7, 67, "Docking cone", "", "Gemini %1", "", "SC%1", 8, 12, "Gemini", 2, 2, 12, "Gemini", "Titan II GLV",
     "", ""},
    {8, 68, "Drogue",
     "Apollo CSM-104 Gumdrop|Apollo CSM-106 Charlie Brown|Apollo CSM-107 Columbia|Apollo CSM-108 Yankee "
     "Clipper",
     "Apollo CSM-%1", "", "CSM-%1", 104, 11, "Apollo CSM", 2, 2, 11, "Apollo", "Saturn V", "", ""},
    {9, 69, "Soft capture mechanism",
     "Space Shuttle Endeavour|Space Shuttle Discovery|Space Shuttle Columbia|Space Shuttle Atlantis",
     "Space Shuttle OV-%1", "", "OV-%1", 301, 8, "Space Shuttle", 3, 2, 8, "Space Shuttle", "Space Shuttle",
     "", ""},
    {1, 43, "Wentian forward", "", "Qingzhou-%1", "轻舟%1号", "", 1, 26, "Qingzhou", 4, 3, 26, "Qingzhou",
     "Lijian-2", "", ""},
    {-1, 0, "", "", "Agena GATV-500%1", "", "GATV-500%1", 1, 61, "Agena Target Vehicle", 4, 2, 61, "Agena",
     "Atlas SLV-3 Agena-D", "1966-03-16T15:00:00Z", "1966-11-11T19:00:00Z"},
    {-1, 0, "", "Spider|Snoopy|Eagle|Intrepid|Aquarius|Antares|Falcon|Orion|Challenger", "Lunar Module LM-%1",
     "", "LM-%1", 3, 62, "Apollo Lunar Module", 2, 2, 11, "Apollo", "Saturn V", "1969-03-03T16:00:00Z",
     "1972-12-07T05:33:00Z"},
    {-1, 0, "", "", "Starship S%1", "", "S%1", 20, 27, "Starship", 6, 1, 27, "Starship", "Starship",
     "2023-04-20T13:33:00Z", ""},
    {-1, 0, "", "", "Vostok-3KA No.%1", "Восток-3КА № %1", "3KA #%1", 1, 28, "Vostok", 2, 7, 28, "Vostok",
     "Vostok-K", "1960-05-15T00:00:00Z", "1963-06-19T08:00:00Z"},
    {-1, 0, "", "", "Mercury No.%1", "", "%1", 1, 29, "Mercury", 2, 2, 29, "Mercury", "Atlas LV-3B",
     "1960-12-19T16:15:00Z", "1963-05-16T23:24:00Z"},
    {-1, 0, "", "", "X-37B OTV-%1", "", "", 1, 30, "X-37B", 3, 2, 30, "X-37", "Atlas V 501",
     "2010-04-22T23:52:00Z", ""},
};
// clang-format on

} // namespace

std::span<const SampleAgency> agencies()
{
    return agencyTable;
}

std::span<const SampleHost> hosts()
{
    return hostTable;
}

std::span<const CraftSeries> series()
{
    return seriesTable;
}

int berthCount()
{
    static const auto count = std::count_if(series().begin(), series().end(),
                                            [](const CraftSeries &craft) { return craft.host >= 0; });
    return int(count);
}

QString typeName(int typeId)
{
    static const char *const names[] = {
        "Unknown", "Spacecraft",           "Capsule", "Spaceplane", "Cargo Resupply",
        "Lander",  "Reuseable Upper Stage"};
    return QString::fromLatin1(names[typeId]);
}

QString craftName(const CraftSeries &series, int number, bool native)
{
    const QStringList names = QString::fromUtf8(series.names).split(u'|', Qt::SkipEmptyParts);
    if (number < names.size())
        return names[number];
    const char *pattern = native && *series.nativeName ? series.nativeName : series.pattern;
    return QString::fromUtf8(pattern).arg(series.firstNumber + number);
}

} // namespace Skydock::Samples
