// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecrafttablemodel.h"

#include "spacecraftcolumns.h"
#include "spacecraftstore.h"
#include "storefetcher.h"

namespace Skydock {

namespace {

SpacecraftQuery firstQuery()
{
    SpacecraftQuery query;
    query.ordering = {{{SpacecraftField::Name, false}}, UnknownValues::Last};
    return query;
}

QVariant idOrNothing(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

} // namespace

SpacecraftTableModel::SpacecraftTableModel(QObject *parent)
    : RowsModel(spacecraftColumns(), firstQuery(), parent)
{}

void SpacecraftTableModel::setLoader(PageLoader *loader)
{
    using StoreRows = StoreFetcher<SpacecraftStore, SpacecraftRow, SpacecraftQuery>;
    setFetcher(loader ? std::make_unique<StoreRows>(loader) : nullptr);
}

SpacecraftQuery SpacecraftTableModel::widened() const
{
    SpacecraftQuery wide;
    wide.scope = query().scope;
    wide.ordering = query().ordering;
    return wide;
}

QVariant SpacecraftTableModel::roleData(const SpacecraftRow &row, int role) const
{
    switch (role) {
    case IdRole:
    case SpacecraftIdRole:
        return row.id;
    case StatusRole:
        return idOrNothing(row.statusId);
    case TypeRole:
        return idOrNothing(row.typeId);
    case PictureRole:
        return row.thumbnailUrl.isEmpty() ? QVariant() : QVariant(row.thumbnailUrl);
    default:
        return {};
    }
}

} // namespace Skydock
