// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include "facetstore.h"
#include "pageloader.h"
#include "spacecrafttablemodel.h"

#include <QHash>

namespace Skydock {

namespace {

SpacecraftQuery withoutOrder(SpacecraftQuery query)
{
    query.ordering = {};
    return query;
}

/// The values of the whole mirror in its order, with the counts of now; last what is chosen and gone.
QList<FilterChoice> merged(const QList<FilterChoice> &whole, const QList<FilterChoice> &counted)
{
    QHash<qint64, int> counts;
    for (const FilterChoice &value : counted)
        counts.insert(value.id, value.count);
    QList<FilterChoice> values;
    for (const FilterChoice &value : whole) {
        values << value;
        values.last().count = counts.take(value.id);
    }
    for (const FilterChoice &value : counted) {
        if (counts.contains(value.id))
            values << value;
    }
    return values;
}

} // namespace

FacetModel::FacetModel(SpacecraftTableModel *table, QObject *parent) : QObject(parent), m_table(table)
{
    connect(table, &PagedTableModel::stateChanged, this, &FacetModel::followTable);
}

FacetModel::~FacetModel()
{
    cancel();
}

void FacetModel::setLoader(PageLoader *loader)
{
    cancel();
    m_loader = loader;
    m_asked.reset();
    m_whole.reset();
    m_isRefreshing = false;
    followTable();
}

void FacetModel::refresh()
{
    m_whole.reset();
    if (m_loader && m_asked)
        load();
}

/// Rows come first: they are what is being waited for.
void FacetModel::followTable()
{
    if (!m_loader || m_table->state() != PagedTableModel::State::Ready)
        return;
    const SpacecraftQuery query = withoutOrder(m_table->query());
    if (m_asked == query)
        return;
    m_asked = query;
    load();
}

Result<FacetModel::Reading> FacetModel::read(const FacetStore &store, const SpacecraftQuery &query,
                                             bool readsWhole)
{
    Result<QList<Facet>> counted = store.facets(query);
    if (!counted || !readsWhole)
        return counted.map([](const QList<Facet> &facets) { return Reading{{}, facets}; });
    return store.facets({}).map([&](const QList<Facet> &whole) { return Reading{whole, *counted}; });
}

void FacetModel::load()
{
    cancel();
    m_isRefreshing = true;
    const auto readNow = [query = *m_asked, readsWhole = !m_whole,
                          index = m_loader->spacecraftIndex()](const QSqlDatabase &database) {
        return read(FacetStore(database, index), query, readsWhole);
    };
    const LoadTicket ticket = m_loader->load<Reading>(this, readNow, [this](const Result<Reading> &reading) {
        m_isRefreshing = false;
        if (reading)
            take(*reading);
        else
            emit failed(reading.error());
        emit refreshed();
    });
    m_cancel = [ticket] { ticket.cancel(); };
}

void FacetModel::take(const Reading &reading)
{
    if (reading.whole)
        m_whole = reading.whole;
    auto values = m_values;
    for (qsizetype i = 0; i < reading.counted.size(); ++i)
        values[size_t(i)] = merged(m_whole->at(i).values, reading.counted[i].values);
    if (values == m_values)
        return;
    m_values = values;
    emit changed();
}

void FacetModel::cancel()
{
    if (m_cancel)
        m_cancel();
    m_cancel = nullptr;
}

} // namespace Skydock
