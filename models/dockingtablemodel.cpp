// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtablemodel.h"

#include "dockingcolumns.h"
#include "dockingstore.h"
#include "storefetcher.h"

namespace Skydock {

namespace {

DockingQuery firstQuery()
{
    DockingQuery query;
    query.ordering = {{{DockingField::Docking, true}}, UnknownValues::Last};
    return query;
}

} // namespace

DockingTableModel::DockingTableModel(QObject *parent) : RowsModel(dockingColumns(), firstQuery(), parent)
{}

void DockingTableModel::setLoader(PageLoader *loader)
{
    using StoreRows = StoreFetcher<DockingStore, Stay, DockingQuery>;
    setFetcher(loader ? std::make_unique<StoreRows>(loader) : nullptr);
}

DockingQuery DockingTableModel::widened() const
{
    DockingQuery wide;
    wide.ordering = query().ordering;
    return wide;
}

QVariant DockingTableModel::roleData(const Stay &stay, int role) const
{
    switch (role) {
    case IdRole:
    case StayIdRole:
        return stay.id;
    case SpacecraftIdRole:
        return stay.chaser && stay.chaser->spacecraftId ? QVariant(*stay.chaser->spacecraftId) : QVariant();
    default:
        return {};
    }
}

} // namespace Skydock
