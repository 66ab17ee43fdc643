// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"
#include "result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Skydock {

class FacetStore;
class PageLoader;
class SpacecraftTableModel;

/// The facets of the table's query, counted in a worker once the first page of that query is there. A new query
/// cancels an older one; the last good counts stay until newer ones come.
class FacetModel : public QObject
{
    Q_OBJECT
public:
    explicit FacetModel(SpacecraftTableModel *table, QObject *parent = nullptr);
    ~FacetModel() override;

    void setLoader(PageLoader *loader);
    /// Counts anew after the mirror has changed.
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }

    /// All values that the mirror has, in an order that does not change from query to query: the most frequent first,
    /// decades from the latest. Those that the query leaves none of have the count 0.
    const QList<FilterChoice> &values(FacetKind kind) const { return m_values[size_t(kind)]; }

signals:
    void changed();
    void failed(const Skydock::Error &error);
    /// A reading has ended, well or not.
    void refreshed();

private:
    struct Reading
    {
        std::optional<QList<Facet>> whole; ///< of the mirror without any query, where that was asked for
        QList<Facet> counted;
    };
    static Result<Reading> read(const FacetStore &store, const SpacecraftQuery &query, bool readsWhole);

    void followTable();
    void load();
    void take(const Reading &reading);
    void cancel();

    SpacecraftTableModel *m_table;
    QPointer<PageLoader> m_loader;
    std::function<void()> m_cancel;
    std::optional<SpacecraftQuery> m_asked; ///< without its order, which counts do not depend on
    std::optional<QList<Facet>> m_whole;    ///< nullopt: to be read (again)
    std::array<QList<FilterChoice>, facetKindCount> m_values;
    bool m_isRefreshing = false;
};

} // namespace Skydock
