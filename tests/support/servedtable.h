// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace Skydock {

/// The records of one list by id. Asked for without an order they come as the table holds them, which is not by id,
/// and a record that changes moves to the end: what databases do, and what a client must not rely on.
class ServedTable
{
public:
    /// Adds the record at the end, or moves it there when its id is known.
    void put(const QJsonObject &record);
    /// Changes the record where it stands; one that is not here stays away.
    void replace(const QJsonObject &record);
    void remove(qint64 id);

    bool contains(qint64 id) const { return m_records.contains(id); }
    /// An empty object when there is none.
    QJsonObject record(qint64 id) const { return m_records.value(id); }
    const QList<qint64> &ids() const { return m_order; }
    QList<QJsonObject> records() const;

private:
    QHash<qint64, QJsonObject> m_records;
    QList<qint64> m_order;
};

} // namespace Skydock
