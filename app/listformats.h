// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listanswer.h"
#include "listcollection.h"

#include <optional>

namespace Skydock {

/// Aligned columns, and a last line that counts. `width`: the terminal's columns; nullopt: as wide as it takes.
Result<void> writeTable(const ListCollection &collection, const ListAnswer &answer, std::optional<int> width,
                        const OutputSink &write);

/// The API's envelope around the records as they came, one record a line.
Result<void> writeJson(const ListAnswer &answer, const OutputSink &write);

/// The neighbouring pages as a relative reference ("?limit=10&offset=10&status=1"), nullopt where there is none.
std::optional<QString> nextPage(const ListOptions &options, int count);
std::optional<QString> previousPage(const ListOptions &options);

/// RFC 4180: a line of column names, then a line a record.
Result<void> writeCsv(const ListCollection &collection, const ListAnswer &answer, const OutputSink &write);

} // namespace Skydock
