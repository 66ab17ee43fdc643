// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchoices.h"

#include "pageloader.h"
#include "spacecraftstore.h"

namespace Skydock {

namespace {

using Choices = QPair<QList<FilterChoice>, QList<FilterChoice>>;

Result<Choices> readChoices(const QSqlDatabase &database)
{
    const SpacecraftStore store(database);
    const Result<QList<FilterChoice>> statuses = store.statuses();
    if (!statuses)
        return tl::unexpected(statuses.error());
    return store.types().map([&](const QList<FilterChoice> &types) { return Choices(*statuses, types); });
}

} // namespace

FilterChoices::FilterChoices(QObject *parent) : QObject(parent)
{}

void FilterChoices::setLoader(PageLoader *loader)
{
    m_loader = loader;
    refresh();
}

void FilterChoices::refresh()
{
    m_isRefreshing = m_loader;
    if (!m_loader)
        return;
    m_loader->load<Choices>(this, readChoices, [this](const Result<Choices> &choices) {
        m_isRefreshing = false;
        if (choices)
            take(*choices);
        else
            emit failed(choices.error());
        emit refreshed();
    });
}

void FilterChoices::take(const Choices &choices)
{
    if (choices == Choices(m_statuses, m_types))
        return;
    m_statuses = choices.first;
    m_types = choices.second;
    emit changed();
}

} // namespace Skydock
