// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Skydock {

/// A row of FakePagedModel.
struct FakeRow
{
    qint64 id = 0;
    QString name;
    QString status;
    int flights = 0;
    std::optional<qint64> craft = {};
    std::optional<qint64> stay = {};
    bool isHere = true;
};

/// Three crafts, with ids 10, 20 and 30.
inline QList<FakeRow> threeCrafts()
{
    return {{10, QStringLiteral("Endeavour"), QStringLiteral("Active"), 6, 10},
            {20, QStringLiteral("Soyuz MS-27"), QStringLiteral("Active"), 1, 20},
            {30, QStringLiteral("Progress MS-31"), QStringLiteral("Destroyed"), 1, 30}};
}

} // namespace Skydock
