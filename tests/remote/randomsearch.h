// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace Skydock {

using namespace Qt::StringLiterals;

/// The same choices in every run.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    int below(int count) { return int(m_random.bounded(count)); }
    template <class T>
    T of(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    QRandomGenerator m_random;
};

/// A phrase, closed or left open, in quotation marks of either kind.
inline QString quoted(Chance &chance, QString term)
{
    const QChar mark = chance.oneIn(2) ? u'"' : u'\'';
    if (!chance.oneIn(4))
        term.replace(u'\\', u"\\\\"_s).replace(mark, u'\\' + QString(mark));
    return chance.oneIn(6) ? mark + term : mark + term + mark;
}

/// Some of what a person might type: pieces of names in any case, phrases, commas, and what SQL, a full-text language or
/// the rule for phrases would like to read as its own.
inline QString searchText(Chance &chance, const QStringList &names)
{
    static const QStringList odd{u"%"_s,  u"_"_s,  u"100%"_s,   u"O'Neill"_s, u"5\""_s,     u"*"_s,
                                 u"OR"_s, u"-"_s,  u"(a"_s,     u"NEAR"_s,    u"\\"_s,      u"a\\"_s,
                                 u"\""_s, u"''"_s, u"\u0001"_s, u"\u001Ca"_s, u"a\u007F"_s, u"\n"_s};
    static const QStringList separators{u" "_s,  u" "_s,  u", "_s,     u","_s,
                                        u" ,"_s, u"\t"_s, u"\u3000"_s, QString()};
    QString text;
    for (int i = chance.below(3); i >= 0; --i) {
        QString term = chance.of(names);
        const int from = chance.below(int(term.size()));
        term = term.mid(from, 1 + chance.below(9)).trimmed();
        if (chance.oneIn(3))
            term = chance.oneIn(2) ? term.toUpper() : term.toLower();
        if (chance.oneIn(9))
            term = chance.of(odd);
        if (chance.oneIn(term.contains(u' ') ? 2 : 9))
            term = quoted(chance, term);
        text += term + (i > 0 ? chance.of(separators) : QString());
    }
    return text;
}

} // namespace Skydock
