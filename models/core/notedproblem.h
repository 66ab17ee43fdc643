// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// A field that could not be used as it came; the rest of its record is in the mirror.
struct NotedProblem
{
    QString record; ///< "spacecraft 474"
    QString field;  ///< path in the record: "spacecraft_config.type.id"; empty for the record as a whole
    QString text;   ///< what was found and what was expected
    qint64 notedMs = 0;
    bool operator==(const NotedProblem &) const = default;
};

} // namespace Skydock
