// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcollection.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Skydock {

/// A listed record, to be asked for single values. What its best shape leaves out is looked for in the others.
class RecordView
{
public:
    explicit RecordView(const ListRecord &record);

    /// The values a path leads to; see ListColumn::path. A list on the way leads on from each of its elements. Without
    /// nulls: empty means unknown.
    QList<QJsonValue> values(QLatin1StringView paths) const;

private:
    QList<QJsonObject> m_shapes;
};

/// A value as the API writes it: `true`, `6`, a text without quotes.
QString plainText(const QJsonValue &value);

} // namespace Skydock
