// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturerequest.h"
#include "utctime.h"

#include <QString>

/// A small timeline with one of everything that a picture can show.
namespace Skydock::Testing {

inline qint64 instant(const char *text)
{
    return *parseUtc(QString::fromLatin1(text));
}

inline constexpr HostKey iss{HostKind::Station, 4};
inline constexpr HostKey tiangong{HostKind::Station, 18};

inline Stay sampleStay(qint64 id, const PortKey &port, const QString &chaser, const QString &operatorName)
{
    Stay stay;
    stay.id = id;
    stay.port = port;
    stay.hostName = port.host == iss ? QStringLiteral("International Space Station")
                                     : QStringLiteral("Tiangong space station");
    stay.portName = QStringLiteral("Port %1").arg(port.locationId);
    stay.chaser = Vehicle();
    stay.chaser->id = id;
    stay.chaser->name = chaser;
    stay.chaser->spacecraftId = id;
    stay.chaser->operatorName = operatorName;
    return stay;
}

inline QList<Stay> sampleStays()
{
    const QString spaceX = QStringLiteral("SpaceX");
    const QString roscosmos = QStringLiteral("Russian Federal Space Agency (ROSCOSMOS)");
    Stay closed = sampleStay(1, {iss, 1}, QStringLiteral("Crew Dragon Endeavour"), spaceX);
    closed.dockingMs = instant("2025-02-01T06:00:00Z");
    closed.departureMs = instant("2025-05-01T06:00:00Z");
    Stay open = sampleStay(2, {iss, 2}, QStringLiteral("Progress MS-31"), roscosmos);
    open.dockingMs = instant("2025-04-05T21:25:00Z");
    Stay planned = sampleStay(3, {iss, 1}, QStringLiteral("Cargo Dragon C211"), spaceX);
    planned.dockingMs = instant("2025-08-25T11:05:00Z");
    planned.departureMs = instant("2025-10-01T00:00:00Z");
    Stay inverted =
        sampleStay(4, {tiangong, 3}, QStringLiteral("Shenzhou 20"), QStringLiteral("China <&> more"));
    inverted.dockingMs = instant("2025-04-24T00:00:00Z");
    inverted.departureMs = instant("2025-03-24T00:00:00Z");
    return {closed, open, planned, inverted};
}

inline constexpr qint64 sampleNowMs = 1'752'580'800'000; ///< 2025-07-15T12:00:00Z

/// The year 2025 in light colours and English, whatever the machine is set to.
inline PictureRequest sampleRequest(const QList<Stay> &stays = sampleStays())
{
    PictureRequest request;
    request.contents = buildTimeline({}, stays, {TimelineGrouping::ByPort, LaneOrder::Name}, sampleNowMs);
    request.range = {instant("2025-01-01T00:00:00Z"), instant("2026-01-01T00:00:00Z")};
    request.nowMs = sampleNowMs;
    request.source = {instant("2025-07-15T11:02:00Z"), false};
    request.width = 1200;
    request.font = QFont(QStringLiteral("DejaVu Sans"));
    request.font.setPixelSize(13);
    request.palette = paperPalette();
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return request;
}

} // namespace Skydock::Testing
