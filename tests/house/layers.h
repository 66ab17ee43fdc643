// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace Skydock {

using namespace Qt::StringLiterals;

/// What the files under one folder may include: of the project, and of Qt.
struct Layer
{
    QLatin1StringView folder;
    QLatin1StringView title;
    std::array<QLatin1StringView, 8> mayInclude; ///< folders of layers
    std::array<QLatin1StringView, 5> mayUseQt;   ///< modules; none named: all of them
};

// The direction of includes (app → views → models → {remote → store, timeline} → core) in one table. A folder inside
// another stands before it.
inline constexpr std::array<Layer, 8> layers{{
    {"models/core"_L1, "core"_L1, {"models/core"_L1}, {"QtCore"_L1}},
    {"models/store"_L1,
     "store"_L1,
     {"models/store"_L1, "models/core"_L1, "resources"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtSql"_L1, "QtConcurrent"_L1}},
    {"models/remote"_L1,
     "remote"_L1,
     {"models/remote"_L1, "models/store"_L1, "models/core"_L1, "resources"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtSql"_L1, "QtNetwork"_L1, "QtConcurrent"_L1}},
    {"models/timeline"_L1, "timeline"_L1, {"models/timeline"_L1, "models/core"_L1}, {"QtCore"_L1}},
    {"models"_L1,
     "the item models"_L1,
     {"models"_L1, "models/store"_L1, "models/timeline"_L1, "models/core"_L1, "resources"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtSql"_L1, "QtConcurrent"_L1}},
    {"views"_L1,
     "views"_L1,
     {"views"_L1, "models"_L1, "models/timeline"_L1, "models/core"_L1, "resources"_L1},
     {}},
    {"app"_L1,
     "app"_L1,
     {"app"_L1, "views"_L1, "models"_L1, "models/remote"_L1, "models/store"_L1, "models/timeline"_L1,
      "models/core"_L1, "resources"_L1},
     {}},
    {"resources"_L1, "resources"_L1, {"resources"_L1}, {"QtCore"_L1}},
}};

} // namespace Skydock
