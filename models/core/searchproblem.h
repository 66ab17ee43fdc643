// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Skydock {

/// Why a search as a person wrote it is not asked: it is too long, a quotation mark is left open, or it has too many
/// words. A sentence that says what to do; nullopt when nothing is wrong. Launch Library takes an open mark for an
/// ordinary character; somebody who really looks for one quotes it: '"'.
std::optional<QString> searchProblem(const QString &search);

} // namespace Skydock
