// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Skydock {

/// The terms of a search as Launch Library reads them (Django REST framework): split on white space and commas, text
/// between double or single quotes kept whole. A quote left open runs to the end, so that a term can be searched
/// for while it is being typed. Control characters count as white space. At most 32 terms of 256 characters each.
QStringList searchTerms(QStringView text);

/// Text folded for comparison: Unicode case folding, characters that fold to several
/// included. The mirror stores what this returns and searches for what this
/// returns.
QString foldedForSearch(const QString &text);

} // namespace Skydock
