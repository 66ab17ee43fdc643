// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harvest.h"

#include <algorithm>
#include <utility>

namespace Skydock {
namespace {

bool isRicher(const RecordOrigin &one, const RecordOrigin &other)
{
    return std::pair(one.level, one.version) > std::pair(other.level, other.version);
}

template <class T>
void addRichest(QList<Decoded<T>> &list, QHash<qint64, qsizetype> &places, Decoded<T> record)
{
    const auto place = places.constFind(record.value.id);
    if (place == places.constEnd()) {
        places.insert(record.value.id, list.size());
        list.append(std::move(record));
    } else if (isRicher(record.origin, list.at(*place).origin)) {
        list[*place] = std::move(record);
    }
}

/// Keeps the first of each key, with the first name that is known.
template <class T, class Key>
void addNamed(QList<T> &list, QMap<Key, qsizetype> &places, const T &item)
{
    const auto place = places.constFind(item.key);
    if (place == places.constEnd()) {
        places.insert(item.key, list.size());
        list.append(item);
    } else if (list.at(*place).name.isEmpty()) {
        list[*place] = item;
    }
}

} // namespace

void Harvest::add(Decoded<Spacecraft> spacecraft)
{
    addRichest(m_page.spacecraft, m_spacecraft, std::move(spacecraft));
}

void Harvest::add(Decoded<Flight> flight)
{
    addRichest(m_page.flights, m_flights, std::move(flight));
}

void Harvest::add(Decoded<Stay> stay)
{
    addRichest(m_page.stays, m_stays, std::move(stay));
}

void Harvest::add(const Host &host)
{
    addNamed(m_page.hosts, m_hosts, host);
}

void Harvest::add(const Port &port)
{
    addNamed(m_page.ports, m_ports, port);
}

void Harvest::add(const FilterChoice &status)
{
    m_page.statuses.append(status);
}

void Harvest::add(KeptRecord record)
{
    m_page.kept.append(std::move(record));
}

RecordLevel levelOf(const JsonReader &reader)
{
    const RecordLevel asked = reader.context().origin.level;
    return reader.level(reader.isListed() ? asked : std::min(asked, RecordLevel::Normal));
}

} // namespace Skydock
