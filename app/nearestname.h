// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Skydock {

/// The name that was probably meant: the one that the fewest typing errors lead to, if they are few.
std::optional<QString> nearestName(const QString &given, const QStringList &names);

/// `sentence`, followed by what was probably meant and by all there is to choose from.
QString withChoices(const QString &sentence, const QString &given, const QStringList &names);

/// Text that somebody gave, in quotation marks for a message: one line, not longer than a line.
QString quoted(const QString &text);

} // namespace Skydock
