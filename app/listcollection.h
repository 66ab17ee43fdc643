// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownids.h"
#include "listoptions.h"
#include "result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>

#include <memory>

namespace Skydock {

/// One listed record in the API's field names, minified.
struct ListRecord
{
    QByteArray json;
    QList<QByteArray> others; ///< the same record in other shapes, which may know what `json` leaves out
};

/// The records that answer one question, in its order.
class ListSource
{
public:
    ListSource() = default;
    ListSource(const ListSource &) = delete;
    ListSource &operator=(const ListSource &) = delete;
    virtual ~ListSource() = default;

    virtual Result<int> count() const = 0;
    virtual Result<QList<ListRecord>> records(int first, int limit) const = 0;
};

enum class ValueKind { Boolean, Id, Text, Time, Choice };

struct ListFilterKey
{
    QString name;
    ValueKind kind = ValueKind::Text;
    QStringList choices;          ///< for ValueKind::Choice
    std::optional<KnownKind> ids; ///< for ValueKind::Id: what it is the id of
};

enum class CellKind { Text, Number, YesNo, Time, Duration };

/// A column for reading. `path` leads into a record, `__` from object to object as in the API's filters; of several
/// paths, with `|` between them, the first that leads to a value counts.
struct ListColumn
{
    const char *title = ""; ///< in the translation context "Skydock::List"
    CellKind kind = CellKind::Text;
    QLatin1StringView path;
};

/// All there is to say about one collection that `skydock list` knows.
struct ListCollection
{
    QString name;
    const char *summary = "";  ///< texts are in the translation context "Skydock::List"
    const char *countOne = ""; ///< "%1 of %n docking"
    const char *countMany = "";
    QStringList searchFields;
    QList<ListFilterKey> filters;
    QStringList orderings;
    QList<ListColumn> columns;
    QStringList csvFields;
    Result<std::unique_ptr<ListSource>> (*open)(const QSqlDatabase &database,
                                                const ListOptions &options) = nullptr;
};

const QList<ListCollection> &listCollections();
/// nullptr where there is none of that name.
const ListCollection *findListCollection(QStringView name);

// Each in its own file: adding a filter, an ordering or a column there adds one row to a table.
ListCollection spacecraftCollection();
ListCollection dockingCollection();
ListCollection flightCollection();
ListCollection portCollection();
ListCollection hostCollection();

} // namespace Skydock
