// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "generatedrecords.h"

#include <QSqlDatabase>

namespace Skydock {

/// A Launch Library of any size, made up: the same for the same numbers and seed, each record on demand from its
/// index. Stays need flights, and flights need spacecraft; asked for without, there are none.
class GeneratedCatalogue
{
public:
    /// The default is the size of the real one in 2026.
    explicit GeneratedCatalogue(int spacecraft = 603, int dockings = 555, int flights = 897,
                                quint32 seed = 1);

    /// The records' own "now", for whoever needs a clock.
    static qint64 nowMs() { return GeneratedSchedule::nowMs(); }

    int count(Collection collection) const;
    /// The answer of the list endpoint, 2.3.0, normal mode: at most 100 records, as the API gives at most.
    QByteArray page(Collection collection, int offset, int limit) const;
    /// All of it, page by page, through the decoder.
    void writeTo(const QSqlDatabase &database) const;

private:
    QJsonObject record(Collection collection, int index) const;

    GeneratedSchedule m_schedule;
    GeneratedRecords m_records;
};

} // namespace Skydock
