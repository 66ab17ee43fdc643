// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotomodel.h"

#include "displaytext.h"
#include "gotoreading.h"
#include "pageloader.h"
#include "searchproblem.h"

namespace Skydock {

namespace {

/// What sort of thing it is, in a word.
QString sortWord(const GoToEntry &entry)
{
    if (std::holds_alternative<CraftPlace>(entry.place))
        return GoToModel::tr("Spacecraft");
    if (std::holds_alternative<HostKey>(entry.place))
        return GoToModel::tr("Host");
    if (std::holds_alternative<PortKey>(entry.place))
        return GoToModel::tr("Port");
    return GoToModel::tr("Action");
}

/// All of a row, as it is read aloud.
QString spoken(const GoToEntry &entry)
{
    QStringList parts{entry.name, sortWord(entry), entry.beside, entry.shortcut};
    parts.removeAll(QString());
    return parts.join(GoToModel::tr(", ", "between the parts of what is read aloud"));
}

} // namespace

GoToModel::GoToModel(QObject *parent) : QAbstractListModel(parent)
{}

GoToModel::~GoToModel()
{
    for (const auto &cancel : {m_cancelPlaces, m_cancelSearch}) {
        if (cancel)
            cancel();
    }
}

void GoToModel::setLoader(PageLoader *loader)
{
    m_loader = loader;
    if (m_isSearching)
        search(); // the answer on its way is of a mirror that is gone
}

void GoToModel::begin(const QList<GoToEntry> &actions)
{
    m_actions = actions;
    m_places.clear();
    m_text.clear();
    m_error.reset();
    readPlaces();
    search();
}

void GoToModel::readPlaces()
{
    if (m_cancelPlaces)
        m_cancelPlaces();
    if (!m_loader)
        return;
    const LoadTicket ticket = m_loader->load<QList<GoToEntry>>(
        this, readGoToPlaces, [this](const Result<QList<GoToEntry>> &places) {
            if (!places)
                m_error = places.error();
            else
                m_places = *places;
            search();
        });
    m_cancelPlaces = [ticket] { ticket.cancel(); };
}

void GoToModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    search();
}

void GoToModel::search()
{
    if (m_cancelSearch)
        m_cancelSearch();
    m_isSearching = true;
    if (!m_loader || NameSearch(m_text).isEmpty() || searchProblem(m_text))
        return take({});
    const LoadTicket ticket = m_loader->load<QList<GoToEntry>>(
        this,
        [text = m_text, index = m_loader->spacecraftIndex()](const QSqlDatabase &database) {
            return readGoToSpacecraft(database, index, text);
        },
        [this](const Result<QList<GoToEntry>> &spacecraft) {
            if (!spacecraft)
                m_error = spacecraft.error();
            take(spacecraft.value_or(QList<GoToEntry>()));
        });
    m_cancelSearch = [ticket] { ticket.cancel(); };
}

/// With nothing typed there are the hosts, which are few, and what can be done.
void GoToModel::take(const QList<GoToEntry> &spacecraft)
{
    const NameSearch search(m_text);
    QList<GoToEntry> places = m_places;
    if (search.isEmpty())
        places.removeIf([](const GoToEntry &entry) { return std::holds_alternative<PortKey>(entry.place); });
    beginResetModel();
    m_entries = bestEntries(spacecraft + places + m_actions, search, mostOfASort);
    endResetModel();
    m_isSearching = false;
    emit answered();
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GoToEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case BesideRole:
        return entry.beside;
    case SortRole:
        return sortWord(entry);
    case ShortcutRole:
        return entry.shortcut;
    case PlaceRole:
        return int(entry.place.index());
    case Qt::AccessibleTextRole:
        return spoken(entry);
    default:
        return {};
    }
}

} // namespace Skydock
