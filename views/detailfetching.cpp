// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfetching.h"

#include "displaytext.h"

namespace Skydock {

namespace {

class Fetching
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailFetching)
public:
    static QString asked(const std::optional<Error> &error)
    {
        if (!error)
            return tr("Fetching the details from Launch Library…");
        if (!error->retryAfter)
            return error->text;
        const QString time = error->retryAfter->toUTC().toString(QStringLiteral("HH:mm"));
        return tr("The calls of this hour are used up. The details come at %1 UTC.").arg(time);
    }
};

} // namespace

DetailLineList fetchingLines(DetailWish::State state, const std::optional<Error> &error)
{
    switch (state) {
    case DetailWish::State::NotNeeded:
        break;
    case DetailWish::State::Offline:
        return {{.kind = DetailLine::Kind::Note,
                 .value = Fetching::tr("Offline. The mirror does not have the details of this craft.")}};
    case DetailWish::State::Asked:
        return {{.kind = DetailLine::Kind::Note, .value = Fetching::asked(error)}};
    case DetailWish::State::Failed:
        return {{.kind = DetailLine::Kind::Doubt,
                 .value = Fetching::tr("The details could not be fetched. %1")
                              .arg(DisplayText::oneLine(error.value_or(Error{}).text))}};
    }
    return {};
}

} // namespace Skydock
