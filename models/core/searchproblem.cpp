// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchproblem.h"

#include "searchterms.h"

#include <QCoreApplication>

namespace Skydock {
namespace {

class SearchProblem
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::SearchProblem)
};

} // namespace

std::optional<QString> searchProblem(const QString &search)
{
    if (search.size() > longestSearch)
        return SearchProblem::tr("At most %n characters: shorten it.", nullptr, int(longestSearch));
    if (const auto quote = openQuote(search))
        return SearchProblem::tr("A phrase is left open: add %1 at its end.", "a quotation mark").arg(*quote);
    if (searchTerms(search).size() > mostSearchTerms)
        return SearchProblem::tr("At most %n words: leave some out.", nullptr, int(mostSearchTerms));
    return {};
}

} // namespace Skydock
