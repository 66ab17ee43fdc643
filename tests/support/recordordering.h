// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servedendpoint.h"

#include <QJsonObject>

namespace Skydock {

/// Orders records by `ordering` ("-docking,departure"); names the endpoint does not know are passed over. Unknown values
/// are last, or first where the order is turned round. What the order leaves open depends on `shuffle`; without any
/// order the records stay as they are.
void orderRecords(QList<QJsonObject> &records, const QString &ordering, const ServedEndpoint &endpoint,
                  quint32 shuffle);

} // namespace Skydock
