// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// Records in the older shape of 2.0.0.
namespace Skydock::LegacyRecords {

/// From a flight of 2.3.0 with its whole launch; the same id. A single one has the crews as well.
QJsonObject flight(const QJsonObject &newer, bool single);

} // namespace Skydock::LegacyRecords
