// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace Skydock {

/// What stands at "spacecraft_config/type/id": null where a part of the way is missing, several values where a part is
/// a list.
QList<QJsonValue> valuesAt(const QJsonValue &record, QStringView path);

/// The first of them.
QJsonValue valueAt(const QJsonValue &record, QStringView path);

} // namespace Skydock
