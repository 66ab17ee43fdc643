// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Skydock {

/// Where unknown values go: Launch Library (PostgreSQL) puts them last ascending and first descending; a person
/// wants them last.
enum class UnknownValues { AsApi, Last };

/// One key of an ordering; ties end at the id, ascending.
template <class Field>
struct SortKey
{
    Field field = {};
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

template <class Field>
struct Ordering
{
    QList<SortKey<Field>> keys;
    UnknownValues unknown = UnknownValues::AsApi;
    bool operator==(const Ordering &) const = default;
};

} // namespace Skydock
