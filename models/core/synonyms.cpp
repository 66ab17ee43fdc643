// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonyms.h"

#include <QStringList>

#include <algorithm>

namespace Skydock {

namespace {

/// Each line names one place.
const QList<QStringList> &places()
{
    static const QList<QStringList> all{
        {QStringLiteral("ISS"), QStringLiteral("International Space Station")},
        {QStringLiteral("Tiangong"), QStringLiteral("Tiangong Space Station"),
         QStringLiteral("Chinese Space Station"), QStringLiteral("CSS")},
    };
    return all;
}

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
    const bool ends = at + length >= text.size() || !text.at(at + length).isLetterOrNumber();
    return begins && ends;
}

/// As a word of its own: "Mission" holds no "ISS".
bool names(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (isWordAt(text, at, name.size()))
            return true;
    }
    return false;
}

} // namespace

QString withSynonyms(const QString &text)
{
    QString result = text;
    for (const QStringList &place : places()) {
        const auto isNamed = [&text](const QString &name) { return names(text, name); };
        if (std::ranges::none_of(place, isNamed))
            continue;
        for (const QString &name : place) {
            if (!isNamed(name))
                result += QLatin1Char('\n') + name;
        }
    }
    return result;
}

} // namespace Skydock
