// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askcontent.h"
#include "mirrorsession.h"
#include "pagedtablemodel.h"
#include "tablesubject.h"

#include <QString>

#include <optional>

namespace Skydock {

/// What stands in the place of a table that has no rows to show.
struct PlaceholderContent
{
    enum class Kind {
        None,    ///< rows are there: show them
        Waiting, ///< rows are on their way
        Nothing, ///< the mirror holds none
        NoMatch, ///< the search or a filter leaves none
        Error,
    };
    enum class Action { None, Retry, ChooseFolder, ClearAll, ClearFilters, AskLibrary };

    Kind kind = Kind::None;
    QString title;
    QString sentence;
    Action action = Action::None;
    QString actionText = {}; ///< in place of the action's usual words
    bool operator==(const PlaceholderContent &) const = default;
};

/// Everything the choice depends on.
struct TableSituation
{
    TableSubject subject = TableSubject::Spacecraft;
    MirrorSession::State mirror = MirrorSession::State::Closed;
    std::optional<Error> mirrorError;
    PagedTableModel::State state = PagedTableModel::State::Empty;
    std::optional<Error> error;
    int rows = 0;
    bool narrowed = false;
    QString search;
    AskContent ask = {};   ///< what there is to say about asking Launch Library for the search
    bool filtered = false; ///< filters narrow the list, alone or with the search
};

PlaceholderContent placeholderFor(const TableSituation &situation);

/// What a person can do about an error: most can be tried again, a folder that cannot be used cannot.
PlaceholderContent::Action actionFor(const Error &error);
QString actionText(PlaceholderContent::Action action);

} // namespace Skydock
