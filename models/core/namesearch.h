// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace Skydock {

/// How well a thing answers to what was typed; the least is the best.
struct NameRank
{
    enum Place { Whole, Beginning, Word, Inside };

    Place place = Inside; ///< where the words stand, the farthest counts
    qsizetype name = 0;   ///< in which of its names; 0 is what it is called
    auto operator<=>(const NameRank &) const = default;
};

/// What somebody typed to go to a thing by its name. It is taken apart as a search is, upper and lower case are alike,
/// and accents may be left out.
class NameSearch
{
public:
    explicit NameSearch(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// Each term has to be in one of the names, which are `folded`; nullopt when it is not.
    std::optional<NameRank> rank(const QStringList &names) const;

    static QString folded(const QString &name);
    static QStringList folded(const QStringList &names);

private:
    QString m_whole;
    QStringList m_terms;
};

} // namespace Skydock
