// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcollection.h"

namespace Skydock {

/// Digits and nothing else, within what a qint64 holds.
std::optional<qint64> parseWholeNumber(const QString &text);

/// Reads the value of a filter; Usage, with what the key wants, where the text is none.
Result<FilterValue> parseFilterValue(const ListFilterKey &key, const QString &text);

/// What a key wants, for help: "true|false", "ID", "TIME", "TEXT", or its choices.
QString valuePlaceholder(const ListFilterKey &key);

} // namespace Skydock
