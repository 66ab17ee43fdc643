// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesearch.h"

#include "searchterms.h"

#include <algorithm>

namespace Skydock {

namespace {

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<NameRank::Place> placeOf(const QString &term, const QString &name)
{
    qsizetype at = name.indexOf(term);
    if (at < 0)
        return {};
    for (; at >= 0; at = name.indexOf(term, at + 1)) {
        if (beginsWord(name, at))
            return NameRank::Word;
    }
    return NameRank::Inside;
}

std::optional<NameRank> bestRank(const QString &term, const QStringList &names)
{
    std::optional<NameRank> best;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto place = placeOf(term, names.at(i));
        if (place && (!best || *place < best->place))
            best = NameRank{*place, i};
    }
    return best;
}

} // namespace

NameSearch::NameSearch(const QString &text) : m_whole(folded(text))
{
    const QStringList terms = searchTerms(text);
    for (const QString &term : terms)
        m_terms << folded(term);
    m_terms.removeAll(QString());
}

std::optional<NameRank> NameSearch::rank(const QStringList &names) const
{
    if (isEmpty())
        return NameRank();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i) == m_whole)
            return NameRank{NameRank::Whole, i};
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).startsWith(m_whole))
            return NameRank{NameRank::Beginning, i};
    }
    NameRank farthest{NameRank::Whole, 0};
    for (const QString &term : m_terms) {
        const auto rank = bestRank(term, names);
        if (!rank)
            return {};
        farthest.place = std::max(farthest.place, rank->place);
        farthest.name = std::max(farthest.name, rank->name);
    }
    return farthest;
}

QString NameSearch::folded(const QString &name)
{
    QString plain;
    const QString taken = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : taken) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return foldedForSearch(plain).simplified();
}

QStringList NameSearch::folded(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain << folded(name);
    return plain;
}

} // namespace Skydock
