// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Skydock {

/// What happened when the mirror was opened, and how old its content is.
struct MirrorInfo
{
    QString path;
    std::optional<QString> setAside; ///< a damaged file was found and kept under this name; the mirror is new
    bool filledFromCatalogue = false;    ///< this opening read the bundled catalogue
    std::optional<qint64> newestFetchMs; ///< when the newest answer in the mirror was given, UTC
    bool hasFetched =
        false; ///< something came from Launch Library; otherwise it is the bundled catalogue alone
    bool operator==(const MirrorInfo &) const = default;
};

} // namespace Skydock
