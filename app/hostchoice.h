// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "result.h"

#include <QStringList>

namespace Skydock {

/// The hosts that are meant: by id, by name in upper or lower case, or by words of a name that only one host has. In
/// the order of `hosts`, each once. NotFound, with those that come nearest, where there is none.
Result<QList<Host>> chooseHosts(const QList<Host> &hosts, const QStringList &given);

} // namespace Skydock
