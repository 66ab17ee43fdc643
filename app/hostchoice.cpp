// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostchoice.h"

#include "listvalue.h"
#include "nearestname.h"
#include "searchterms.h"
#include "sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostSuggestions = 5;

QString initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters += word.front();
    return letters;
}

class HostChoice
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::HostChoice)
public:
    explicit HostChoice(const QList<Host> &hosts) : m_hosts(hosts) {}

    Result<QList<Host>> find(const QString &given) const
    {
        const QString folded = foldedForSearch(given.simplified());
        const QList<Host> exact = thatMeet([&](const Host &host) {
            return QString::number(host.key.id) == given.trimmed() ||
                   (!folded.isEmpty() && foldedForSearch(host.name.simplified()) == folded);
        });
        if (!exact.isEmpty())
            return exact;
        const QList<Host> similar = thatMeet([&](const Host &host) { return isMeantBy(host, given); });
        if (similar.size() == 1)
            return similar;
        const QStringList names = similar.isEmpty() ? nearest(folded) : namesOf(similar);
        if (similar.size() > 1)
            return failure(Error::Kind::NotFound,
                           tr("%1 can mean several hosts: %2.").arg(quoted(given), listed(names)));
        return failure(Error::Kind::NotFound,
                       sentences(tr("There is no host %1 in the mirror.").arg(quoted(given)),
                                 names.isEmpty() ? tr("“skydock list hosts” names them all.")
                                                 : tr("Did you mean %1?").arg(listed(names))));
    }

private:
    template <class Condition>
    QList<Host> thatMeet(Condition condition) const
    {
        QList<Host> found;
        std::copy_if(m_hosts.begin(), m_hosts.end(), std::back_inserter(found), condition);
        return found;
    }

    /// Every word stands in its name, or these are its initials.
    static bool isMeantBy(const Host &host, const QString &given)
    {
        const QString name = foldedForSearch(host.name);
        const QStringList terms = searchTerms(given);
        if (terms.isEmpty())
            return false;
        return foldedForSearch(initials(host.name)) == foldedForSearch(given.simplified()) ||
               std::all_of(terms.begin(), terms.end(),
                           [&](const QString &term) { return name.contains(foldedForSearch(term)); });
    }

    static QStringList namesOf(const QList<Host> &hosts)
    {
        QStringList names;
        for (const Host &host : hosts)
            names.append(host.name.isEmpty() ? QString::number(host.key.id) : host.name);
        return names;
    }

    static QString listed(const QStringList &names)
    {
        QStringList shown;
        for (const QString &name : names.first(std::min(names.size(), mostSuggestions)))
            shown.append(quoted(name));
        if (names.size() > mostSuggestions)
            shown.append(u"…"_s);
        return shown.join(tr(", ", "between names"));
    }

    /// By the name as a whole, then by each of its words.
    QStringList nearest(const QString &folded) const
    {
        QStringList names;
        for (const Host &host : m_hosts) {
            const QString name = foldedForSearch(host.name);
            QStringList candidates = name.split(u' ', Qt::SkipEmptyParts);
            candidates.prepend(name);
            if (nearestName(folded, candidates) && !names.contains(host.name))
                names.append(host.name);
        }
        return names;
    }

    const QList<Host> &m_hosts;
};

} // namespace

Result<QList<Host>> chooseHosts(const QList<Host> &hosts, const QStringList &given)
{
    QList<HostKey> chosen;
    for (const QString &name : given) {
        const Result<QList<Host>> found = HostChoice(hosts).find(name);
        if (!found)
            return tl::unexpected(found.error());
        for (const Host &host : *found)
            chosen.append(host.key);
    }
    QList<Host> list;
    std::copy_if(hosts.begin(), hosts.end(), std::back_inserter(list),
                 [&](const Host &host) { return chosen.contains(host.key); });
    return list;
}

} // namespace Skydock
