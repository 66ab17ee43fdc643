// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "filterchoice.h"
#include "flightquery.h"
#include "recordstore.h"
#include "result.h"
#include "rowrange.h"
#include "selectstatement.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>

namespace Skydock {

/// Flights in the mirror, merged from all shapes known of each.
class FlightStore
{
public:
    explicit FlightStore(const QSqlDatabase &database);

    /// Inside the caller's transaction.
    Result<bool> put(const Decoded<Flight> &flight);
    /// Writes columns anew from the kept records and from what the columns alone know, inside the caller's
    /// transaction.
    Result<void> extract(qint64 id);

    Result<int> count(const FlightQuery &query) const;
    Result<QList<Flight>> rows(const FlightQuery &query, int first, int limit) const;
    Result<QList<qint64>> ids(const FlightQuery &query, int first, int limit) const;
    Result<std::optional<int>> position(const FlightQuery &query, qint64 id) const;
    Result<QList<StoredRecord>> records(qint64 id) const;
    /// The flights of other spacecraft on the same launches as these.
    Result<QList<Flight>> companions(const QList<Flight> &flights) const;
    /// From the detailed records, which alone know them; by flight, those without such a record are not there.
    Result<QHash<qint64, FlightCrews>> crews(const QList<qint64> &ids) const;
    /// The best of these.
    Result<QByteArray> recordAsItCame(qint64 id) const;
    /// Rows one after the other; `visit` returns false when it has enough.
    Result<void> visit(const FlightQuery &query, RowRange rows,
                       const std::function<Result<bool>(const Flight &)> &visit) const;

    /// Phases of the flights that the query asks for otherwise, with their counts; ids as in FlightPhase, no names.
    Result<QList<FilterChoice>> phases(const FlightQuery &query) const;
    /// The spacecraft of all flights, those with most flights first.
    Result<QList<FilterChoice>> spacecraft() const;

    static SelectStatement select(const FlightQuery &query);

private:
    Result<void> write(const Flight &known);

    QSqlDatabase m_database;
    RecordStore m_records;
};

} // namespace Skydock
