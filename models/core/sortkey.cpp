// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortkey.h"

#include "searchterms.h"

namespace Skydock {

namespace {

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// A number as its count of digits followed by the digits: shorter numbers sort first, equally long ones by value.
QString comparableNumber(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    constexpr qsizetype longest =
        40; // '0' + 40 still sorts before the letters; longer runs compare digit by digit
    const QChar length(char16_t(u'0' + std::min(digits.size(), longest)));
    return length + digits.toString();
}

} // namespace

QString naturalSortKey(const QString &text)
{
    const QString folded = foldedForSearch(text);
    QString key;
    key.reserve(folded.size() + 4);
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && isAsciiDigit(folded[end]))
            ++end;
        if (end > at)
            key += comparableNumber(QStringView(folded).mid(at, end - at));
        else
            key += folded[end++];
        at = end;
    }
    return key;
}

} // namespace Skydock
