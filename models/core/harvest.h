// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "jsonreader.h"

#include <QHash>
#include <QMap>

namespace Skydock {

/// Gathers what an answer holds: each record, host and port once, a record in the richest of its forms.
class Harvest
{
public:
    void add(Decoded<Spacecraft> spacecraft);
    void add(Decoded<Flight> flight);
    void add(Decoded<Stay> stay);
    void add(const Host &host);
    void add(const Port &port);
    void add(const FilterChoice &status);
    void add(KeptRecord record);

    const DecodedPage &page() const { return m_page; }

private:
    DecodedPage m_page;
    QHash<qint64, qsizetype> m_spacecraft, m_flights, m_stays; ///< id to place in the list
    QMap<HostKey, qsizetype> m_hosts;
    QMap<PortKey, qsizetype> m_ports;
};

/// The level of a record: what it says itself, or else, for a listed one, what was asked for. A record inside
/// another does not come in detail unless it says so.
RecordLevel levelOf(const JsonReader &reader);

/// A value with the bytes it was read from.
template <class T>
Decoded<T> decoded(T value, const JsonReader &reader, RecordLevel level)
{
    RecordOrigin origin = reader.context().origin;
    origin.level = level;
    return {std::move(value), reader.bytes(), origin};
}

} // namespace Skydock
