// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterchoice.h"
#include "flightquery.h"
#include "result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Skydock {

class PageLoader;

/// What flights can be filtered by, counted in a worker: their phases, under the query's search and spacecraft, and all
/// spacecraft that have flights. The last good counts stay until newer ones come.
class FlightFacets : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~FlightFacets() override;

    /// Null: there is nothing to count any more.
    void setLoader(PageLoader *loader);
    /// Counts anew; a newer call cancels an older.
    void count(const FlightQuery &query);

    /// Ids as in FlightPhase.
    const QList<FilterChoice> &phases() const { return m_counts.phases; }
    const QList<FilterChoice> &spacecraft() const { return m_counts.spacecraft; }

signals:
    void changed();

private:
    struct Counts
    {
        QList<FilterChoice> phases;
        QList<FilterChoice> spacecraft;
        bool operator==(const Counts &) const = default;
    };

    void take(const Counts &counts);
    void cancel();

    QPointer<PageLoader> m_loader;
    std::function<void()> m_cancel;
    Counts m_counts;
};

} // namespace Skydock
