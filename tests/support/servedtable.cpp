// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedtable.h"

namespace Skydock {

namespace {

qint64 idOf(const QJsonObject &record)
{
    return record.value(QLatin1StringView("id")).toInteger();
}

} // namespace

void ServedTable::put(const QJsonObject &record)
{
    const qint64 id = idOf(record);
    if (m_records.contains(id))
        m_order.removeOne(id);
    m_order.append(id);
    m_records.insert(id, record);
}

void ServedTable::replace(const QJsonObject &record)
{
    if (contains(idOf(record)))
        m_records.insert(idOf(record), record);
}

void ServedTable::remove(qint64 id)
{
    m_records.remove(id);
    m_order.removeOne(id);
}

QList<QJsonObject> ServedTable::records() const
{
    QList<QJsonObject> all;
    all.reserve(m_order.size());
    for (const qint64 id : m_order)
        all.append(m_records.value(id));
    return all;
}

} // namespace Skydock
