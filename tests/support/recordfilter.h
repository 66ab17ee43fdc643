// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "servedcatalogue.h"
#include "servedendpoint.h"

#include <functional>

namespace Skydock {

/// What a filter's value asks of a record, or why it is no value: `{field: [messages]}` says the answer with 400.
struct RecordFilter
{
    std::function<bool(const QJsonObject &)> matches = {}; ///< empty: every record does
    QString message = {};                                  ///< empty: all is well
};

/// `text` is the parameter's value as it came; an empty one asks nothing.
RecordFilter recordFilter(const ServedFilter &filter, const QString &text, const ServedCatalogue &catalogue);

} // namespace Skydock
