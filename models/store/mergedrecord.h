// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"
#include "result.h"

#include <optional>

namespace Skydock {

/// One value from all stored forms of a record: the first wins, the others fill its gaps. nullopt for no readable
/// form.
template <class Value, class Decode, class Merge>
std::optional<Value> mergedRecord(const QList<StoredRecord> &records, Decode decode, Merge merge)
{
    std::optional<Value> merged;
    for (const StoredRecord &record : records) {
        const Result<Value> value = decode(record.json, record.origin);
        if (!value)
            continue; // a form that cannot be read is as good as none; the others still speak
        merged = merged ? merge(std::move(*merged), *value) : *value;
    }
    return merged;
}

} // namespace Skydock
