// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguewords.h"
#include "displaytext.h"

#include <QString>

/// How a member of a row reads in a table cell: one template per kind of value, for the tables of columns.
namespace Skydock::ColumnText {

inline QString orDash(const QString &text)
{
    return text.isEmpty() ? DisplayText::dash() : DisplayText::oneLine(text);
}

template <class Row, auto member>
QString plain(const Row &row, const DisplayText &)
{
    return orDash(row.*member);
}

/// A fixed word of Launch Library.
template <class Row, auto member, WordList list>
QString word(const Row &row, const DisplayText &)
{
    return orDash(catalogueWord(list, row.*member));
}

template <class Row, auto member>
QString optionalText(const Row &row, const DisplayText &)
{
    return orDash((row.*member).value_or(QString()));
}

template <class Row, auto member>
QString shortDuration(const Row &row, const DisplayText &display)
{
    return row.*member ? display.shortDuration(row.*member) : DisplayText::dash();
}

template <class Row, auto member>
QString exactDuration(const Row &row, const DisplayText &display)
{
    return row.*member ? display.exactDuration(row.*member) : DisplayText::dash();
}

template <class Row, auto member>
QString shortInstant(const Row &row, const DisplayText &display)
{
    return row.*member ? display.shortInstant(row.*member) : DisplayText::dash();
}

template <class Row, auto member>
QString instant(const Row &row, const DisplayText &display)
{
    return row.*member ? display.instant(row.*member) : DisplayText::dash();
}

template <class Row, auto member>
QString number(const Row &row, const DisplayText &display)
{
    return row.*member ? display.number(row.*member) : DisplayText::dash();
}

template <class Row, auto member>
QString yesNo(const Row &row, const DisplayText &display)
{
    return row.*member ? display.yesNo(row.*member) : DisplayText::dash();
}

} // namespace Skydock::ColumnText
