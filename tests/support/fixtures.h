// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"

#include <QString>

#include <initializer_list>

namespace Skydock {

/// A spacecraft as the API writes it: `{"id": 1, "name": "Soyuz", …}` with what the test adds.
struct CraftFixture
{
    qint64 id = 1;
    QString name = QStringLiteral("Soyuz");
    QString fields = {}; ///< further JSON members, comma separated: `"in_space": true`
    QString configuration = QStringLiteral("Soyuz MS");
};

/// A page of spacecraft as the server would answer, decoded.
DecodedPage craftPage(std::initializer_list<CraftFixture> craft, RecordOrigin origin = {});

struct StayFixture
{
    qint64 id = 1;
    QString docking = QStringLiteral("2025-01-01T00:00:00Z");
    QString departure = {}; ///< empty: null
    qint64 locationId = 1;
    QString portName = QStringLiteral("Forward");
    qint64 stationId = 4;
    QString stationName = QStringLiteral("International Space Station");
    qint64 flightId = 1;
    qint64 craftId = 1;
    QString craftName = QStringLiteral("Soyuz");
};

DecodedPage stayPage(std::initializer_list<StayFixture> stays, RecordOrigin origin = {});

/// Any answer of a list endpoint: `results` is what stands between its brackets.
DecodedPage decodedResults(const QString &results, Collection collection, RecordOrigin origin = {});

} // namespace Skydock
