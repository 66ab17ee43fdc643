// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchproblem.h"
#include "settingentry.h"
#include "settings.h"
#include "windowwords.h"

#include <limits>

namespace Skydock {

namespace {

using Values = SettingsValues;

Result<void> refusal()
{
    return failure(Error::Kind::Damaged, {});
}

/// Puts what was read into its place. Nothing read is a refusal.
template <class Value, class Place>
Result<void> taken(const std::optional<Value> &value, Place &place)
{
    if (!value)
        return refusal();
    place = *value;
    return {};
}

/// Nothing is written of what is as at first.
template <class Value>
QVariant written(const Value &value, const Value &first = {})
{
    return value == first ? QVariant() : QVariant(WindowWords::text(value));
}

template <class Value>
QVariant written(const std::optional<Value> &value)
{
    return value ? QVariant(WindowWords::text(*value)) : QVariant();
}

Result<void> readPlace(const QString &text, Values &values)
{
    return taken(WindowWords::place(text), values.window.place);
}

QVariant writePlace(const Values &values)
{
    return written(values.window.place);
}

Result<void> readDocks(const QString &text, Values &values)
{
    return taken(WindowWords::docks(text), values.window.docks);
}

QVariant writeDocks(const Values &values)
{
    return written(values.window.docks);
}

Result<void> readTab(const QString &text, Values &values)
{
    bool isNumber = false;
    const int tab = text.toInt(&isNumber);
    if (!isNumber || tab < 0 || tab >= int(tableCount))
        return refusal();
    values.window.tab = tab;
    return {};
}

QVariant writeTab(const Values &values)
{
    return values.window.tab == 0 ? QVariant() : QVariant(values.window.tab);
}

Result<void> readDetailed(const QString &text, Values &values)
{
    values.window.isDetailed = text == QLatin1StringView("true");
    return values.window.isDetailed || text == QLatin1StringView("false") ? Result<void>() : refusal();
}

QVariant writeDetailed(const Values &values)
{
    return values.window.isDetailed ? QVariant(true) : QVariant();
}

Result<void> readSpacecraft(const QString &text, Values &values)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 0)
        return refusal();
    values.window.spacecraftId = id;
    return {};
}

QVariant writeSpacecraft(const Values &values)
{
    return values.window.spacecraftId ? QVariant(*values.window.spacecraftId) : QVariant();
}

Result<void> readHosts(const QString &text, Values &values)
{
    return taken(WindowWords::hosts(text), values.window.timeline.hosts);
}

QVariant writeHosts(const Values &values)
{
    return written(values.window.timeline.hosts);
}

Result<void> readRange(const QString &text, Values &values)
{
    return taken(WindowWords::range(text), values.window.timeline.range);
}

QVariant writeRange(const Values &values)
{
    return written(values.window.timeline.range);
}

Result<void> readArrangement(const QString &text, Values &values)
{
    return taken(WindowWords::arrangement(text), values.window.timeline.arrangement);
}

QVariant writeArrangement(const Values &values)
{
    return written(values.window.timeline.arrangement);
}

Result<void> readFolds(const QString &text, Values &values)
{
    return taken(WindowWords::folds(text), values.window.timeline.folds);
}

QVariant writeFolds(const Values &values)
{
    return written(values.window.timeline.folds);
}

template <size_t table>
Result<void> readColumns(const QString &text, Values &values)
{
    return taken(WindowWords::columns(text), values.window.tables[table].columns);
}

template <size_t table>
QVariant writeColumns(const Values &values)
{
    return written(values.window.tables[table].columns);
}

template <size_t table>
Result<void> readSorts(const QString &text, Values &values)
{
    return taken(WindowWords::sorts(text), values.window.tables[table].sorts);
}

template <size_t table>
QVariant writeSorts(const Values &values)
{
    return written(values.window.tables[table].sorts);
}

template <size_t table>
Result<void> readSearch(const QString &text, Values &values)
{
    if (searchProblem(text))
        return refusal();
    values.window.tables[table].search = text;
    return {};
}

template <size_t table>
QVariant writeSearch(const Values &values)
{
    const QString &search = values.window.tables[table].search;
    return search.isEmpty() ? QVariant() : QVariant(search);
}

template <size_t table>
Result<void> readFilters(const QString &text, Values &values)
{
    return taken(WindowWords::filters(text), values.window.tables[table].filters);
}

template <size_t table>
QVariant writeFilters(const Values &values)
{
    return written(values.window.tables[table].filters);
}

constexpr SettingEntry entries[] = {
    {"window/place", readPlace, writePlace},
    {"window/docks", readDocks, writeDocks},
    {"window/tab", readTab, writeTab},
    {"window/detailed", readDetailed, writeDetailed},
    {"window/spacecraft", readSpacecraft, writeSpacecraft},
    {"timeline/hosts", readHosts, writeHosts},
    {"timeline/range", readRange, writeRange},
    {"timeline/arrangement", readArrangement, writeArrangement},
    {"timeline/folds", readFolds, writeFolds},
    {"spacecraft/columns", readColumns<0>, writeColumns<0>},
    {"spacecraft/order", readSorts<0>, writeSorts<0>},
    {"spacecraft/search", readSearch<0>, writeSearch<0>},
    {"spacecraft/filters", readFilters<0>, writeFilters<0>},
    {"dockings/columns", readColumns<1>, writeColumns<1>},
    {"dockings/order", readSorts<1>, writeSorts<1>},
    {"dockings/search", readSearch<1>, writeSearch<1>},
    {"dockings/filters", readFilters<1>, writeFilters<1>},
    {"flights/columns", readColumns<2>, writeColumns<2>},
    {"flights/order", readSorts<2>, writeSorts<2>},
    {"flights/search", readSearch<2>, writeSearch<2>},
    {"flights/filters", readFilters<2>, writeFilters<2>},
};

} // namespace

std::span<const SettingEntry> windowSettings()
{
    return entries;
}

} // namespace Skydock
