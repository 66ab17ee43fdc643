// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remotesearch.h"
#include "tablesubject.h"

#include <QString>

namespace Skydock {

/// What there is to say about a search that the mirror may not answer completely. The sentence is empty when there is
/// nothing to say, the action's text when there is nothing to do.
struct AskContent
{
    QString sentence;
    QString actionText;
    bool operator==(const AskContent &) const = default;
};

/// Everything the choice depends on.
struct AskSituation
{
    TableSubject subject = TableSubject::Spacecraft;
    RemoteSearch::State state = RemoteSearch::State::NotOffered;
    QString search;
    qint64 found = 0;
    std::optional<Error> error;
    int matching = 0;            ///< rows that are shown
    qint64 here = 0;             ///< rows of the whole list in the mirror
    std::optional<qint64> there; ///< and at Launch Library
    bool operator==(const AskSituation &) const = default;
};

AskContent askContentFor(const AskSituation &situation);

} // namespace Skydock
