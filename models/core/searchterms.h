// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Skydock {

/// What a search may hold; a person is told so before it is asked (searchproblem.h).
constexpr qsizetype longestSearch = 256; ///< characters; fits into one line of a request at any server
constexpr qsizetype mostSearchTerms = 32;

/// The terms of a search, exactly as Launch Library takes it apart: `search_smart_split` of Django REST framework 3.15
/// (rest_framework/filters.py) on `smart_split` of Django (django/utils/text.py). Pieces end at white space except within
/// closed quotation marks, double or single; commas around a piece are dropped. A piece between two like quotation marks
/// is one phrase, in which a backslash before that mark or before a backslash is dropped; any other piece is split at
/// its commas. So a mark left open stands for itself, and so do the marks of a phrase that something follows directly:
/// `"a b",c` looks for `"a b"`, marks included, and for `c`. Empty terms, which everything contains, are left out,
/// and so is NUL.
QStringList searchTerms(QStringView text);

/// The quotation mark that begins a phrase in such a text and finds no like; nullopt without one.
std::optional<QChar> openQuote(QStringView text);

/// Text folded for comparison: Unicode case folding, characters that fold to several
/// included. The mirror stores what this returns and searches for what this
/// returns.
QString foldedForSearch(const QString &text);

} // namespace Skydock
