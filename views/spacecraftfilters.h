// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"
#include "tablefilters.h"

namespace Skydock {

class FacetModel;
class SpacecraftTableModel;
class TimelineSource;

/// The facets, counted, and what else spacecraft can be narrowed by.
class SpacecraftFilters : public TableFilters
{
    Q_OBJECT
public:
    SpacecraftFilters(SpacecraftTableModel *model, FacetModel *facets, const TimelineSource *hosts,
                      QObject *parent = nullptr);

    /// The key of a facet's group.
    static QString keyOf(FacetKind kind);

    QList<FilterGroup> groups() const override;
    void choose(const QString &key, const QList<qint64> &ids) override;
    void clear() override;
    std::optional<bool> exists(const QString &key, qint64 id) const override;

private:
    std::optional<bool> existsIn(FacetKind kind, qint64 id) const;
    FilterGroup facetGroup(FacetKind kind) const;
    FilterOption option(FacetKind kind, const FilterChoice &value) const;
    FilterGroup hostGroup() const;
    QList<FilterGroup> otherGroups() const;

    SpacecraftTableModel *m_model;
    FacetModel *m_facets;
    const TimelineSource *m_hosts;
};

} // namespace Skydock
