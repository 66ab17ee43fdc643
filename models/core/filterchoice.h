// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// A value that can be chosen in a filter, and how many spacecraft have it.
struct FilterChoice
{
    qint64 id = 0;
    QString name;
    int count = 0;
    bool operator==(const FilterChoice &) const = default;
};

} // namespace Skydock
