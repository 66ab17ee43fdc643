// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QList>
#include <QString>

namespace Skydock {

enum class FilterKind {
    Boolean,  ///< true, false, 1, 0; anything else is ignored
    IsNull,   ///< the same, of "there is no value"
    Exact,    ///< the whole text
    Contains, ///< a part of it
    Choice,   ///< an id that stands at `choicePath` in some record of `choices`; anything else is an error
    Choices,  ///< ids between commas, any of them
    Number,   ///< no number is an error
    Numbers,  ///< numbers between commas, any of them
    Instant,  ///< a date or a time; anything else is an error
};

enum class Comparison { Equal, Greater, GreaterOrEqual, Less, LessOrEqual };

/// One parameter of a list.
struct ServedFilter
{
    QString name;
    FilterKind kind = FilterKind::Exact;
    QString path; ///< in the record, see jsonpath.h; ends in "year", "month" or "day" below an instant
    Comparison comparison = Comparison::Equal;
    SyncCollection choices = SyncCollection::Spacecraft;
    QString choicePath = {};
};

/// One list and its single records, as Launch Library documents them.
struct ServedEndpoint
{
    QString path; ///< "/2.3.0/spacecraft/"
    SyncCollection collection = SyncCollection::Spacecraft;
    bool hasModes = false;
    bool hasListMode = false;
    QList<ServedFilter> filters = {};
    QStringList searched = {};                         ///< paths
    QList<std::pair<QString, QString>> orderings = {}; ///< names and paths
};

const QList<ServedEndpoint> &servedEndpoints();
const ServedEndpoint &servedEndpoint(SyncCollection collection);

} // namespace Skydock
