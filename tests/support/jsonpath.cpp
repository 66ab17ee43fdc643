// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"

#include <QJsonArray>

namespace Skydock {

QList<QJsonValue> valuesAt(const QJsonValue &record, QStringView path)
{
    if (record.isArray()) {
        QList<QJsonValue> values;
        const QJsonArray elements = record.toArray();
        for (const QJsonValue &element : elements)
            values += valuesAt(element, path);
        return values;
    }
    if (path.isEmpty())
        return {record.isUndefined() ? QJsonValue() : record};
    const qsizetype slash = path.indexOf(u'/');
    const QStringView rest = slash < 0 ? QStringView() : path.sliced(slash + 1);
    return valuesAt(record[path.first(slash < 0 ? path.size() : slash)], rest);
}

QJsonValue valueAt(const QJsonValue &record, QStringView path)
{
    const QList<QJsonValue> values = valuesAt(record, path);
    return values.isEmpty() ? QJsonValue() : values.constFirst();
}

} // namespace Skydock
