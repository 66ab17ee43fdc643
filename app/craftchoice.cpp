// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftchoice.h"

#include "listvalue.h"
#include "nearestname.h"
#include "searchterms.h"
#include "sentences.h"
#include "spacecraftstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostNamed = 10;

struct Candidate
{
    qint64 id = 0;
    QString name;
    QString serialNumber;
};

bool isCalled(const Candidate &craft, const QString &folded)
{
    return foldedForSearch(craft.name.simplified()) == folded ||
           foldedForSearch(craft.serialNumber.simplified()) == folded;
}

bool hasWords(const Candidate &craft, const QStringList &terms)
{
    const QString text = foldedForSearch(craft.name + u'\n' + craft.serialNumber);
    return !terms.isEmpty() && std::ranges::all_of(terms, [&](const QString &term) {
        return text.contains(foldedForSearch(term));
    });
}

/// By the name as a whole, then by each of its words.
bool isNear(const Candidate &craft, const QString &folded)
{
    const QString name = foldedForSearch(craft.name);
    QStringList names = name.split(u' ', Qt::SkipEmptyParts);
    names.prepend(name);
    if (!craft.serialNumber.isEmpty())
        names.append(foldedForSearch(craft.serialNumber));
    return nearestName(folded, names).has_value();
}

/// What the given text may mean, better and worse.
struct Candidates
{
    QList<Candidate> exact;
    QList<Candidate> similar;
    QList<Candidate> near;
};

class CraftChoice
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::CraftChoice)
public:
    static Result<qint64> of(const Candidates &candidates, const QString &given)
    {
        for (const QList<Candidate> &fitting : {candidates.exact, candidates.similar}) {
            if (fitting.size() == 1)
                return fitting.first().id;
            if (fitting.size() > 1)
                return failure(Error::Kind::NotFound,
                               tr("%1 can mean several spacecraft: %2. Give the id of one.")
                                   .arg(quoted(given), listed(fitting)));
        }
        return failure(Error::Kind::NotFound,
                       sentences(tr("There is no spacecraft %1 in the mirror.").arg(quoted(given)),
                                 candidates.near.isEmpty()
                                     ? tr("“skydock list spacecraft” lists them all.")
                                     : tr("Did you mean %1?").arg(listed(candidates.near))));
    }

private:
    static QString listed(const QList<Candidate> &fitting)
    {
        QStringList shown;
        for (const Candidate &craft : fitting.first(std::min(fitting.size(), mostNamed)))
            //: %1 is the name of a spacecraft, %2 its id
            shown.append(tr("%1 (%2)", "spacecraft and id").arg(quoted(craft.name)).arg(craft.id));
        if (fitting.size() > mostNamed)
            shown.append(u"…"_s);
        return shown.join(tr(", ", "between spacecraft"));
    }
};

Result<Candidates> candidatesFor(const SpacecraftStore &store, const QString &given)
{
    const QString folded = foldedForSearch(given);
    const QStringList terms = searchTerms(given);
    Candidates found;
    SpacecraftQuery everything;
    everything.ordering = {{{SpacecraftField::Name, false}}, UnknownValues::Last};
    return store
        .visit(everything, {0, -1},
               [&](const SpacecraftRow &row) -> Result<bool> {
                   const Candidate craft{row.id, row.name, row.serialNumber.value_or(QString())};
                   if (isCalled(craft, folded))
                       found.exact.append(craft);
                   else if (hasWords(craft, terms))
                       found.similar.append(craft);
                   else if (found.near.size() <= mostNamed && isNear(craft, folded))
                       found.near.append(craft);
                   return true;
               })
        .map([&] { return found; });
}

} // namespace

Result<qint64> chooseSpacecraft(const QSqlDatabase &database, const QString &given)
{
    const SpacecraftStore store(database);
    if (const auto id = parseWholeNumber(given)) {
        const Result<Spacecraft> craft = store.spacecraft(*id);
        if (craft || craft.error().kind != Error::Kind::NotFound)
            return craft.map([](const Spacecraft &found) { return found.id; });
    }
    return candidatesFor(store, given).and_then([&](const Candidates &candidates) {
        return CraftChoice::of(candidates, given);
    });
}

} // namespace Skydock
