// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// The text with the other names of the places it names, a line each, so that a search for any of them finds it: Launch
/// Library's destinations are free text, "ISS" in one record and "International Space Station" in the next. For what is
/// searched alone; what is shown stays as it came.
QString withSynonyms(const QString &text);

} // namespace Skydock
