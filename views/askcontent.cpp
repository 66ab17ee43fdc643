// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askcontent.h"

#include <QCoreApplication>
#include <QLocale>

namespace Skydock {

namespace {

/// Matching records that one answer brings.
constexpr qint64 rowsOfOneCall = 100;

class Ask
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::AskLibrary)
public:
    static AskContent content(const AskSituation &situation)
    {
        switch (situation.state) {
        case RemoteSearch::State::NotOffered:
            return {};
        case RemoteSearch::State::Offered:
            return {offer(situation), tr("Ask Launch Library")};
        case RemoteSearch::State::Asked:
            return {asked(situation), {}};
        case RemoteSearch::State::Answered:
            return {answered(situation), {}};
        case RemoteSearch::State::Failed:
            return {situation.error ? situation.error->text : QString(), tr("Ask again")};
        }
        return {};
    }

private:
    static QString offer(const AskSituation &situation)
    {
        const QLocale locale;
        const QString here = locale.toString(situation.here);
        const auto there = int(situation.there.value_or(0));
        const bool isKnown = situation.there.value_or(0) > situation.here;
        if (situation.subject == TableSubject::Spacecraft)
            return isKnown ? tr("The mirror holds %1 of %Ln spacecraft so far.", nullptr, there).arg(here)
                           : tr("The mirror does not hold all spacecraft yet.");
        return isKnown ? tr("The mirror holds %1 of %Ln dockings so far.", nullptr, there).arg(here)
                       : tr("The mirror does not hold all dockings yet.");
    }

    static QString asked(const AskSituation &situation)
    {
        if (!situation.error)
            return tr("Asking Launch Library for “%1”…").arg(shortened(situation.search));
        if (!situation.error->retryAfter)
            return situation.error->text;
        const QString time = situation.error->retryAfter->toUTC().toString(QStringLiteral("HH:mm"));
        return tr("The calls of this hour are used up. Launch Library is asked at %1 UTC.").arg(time);
    }

    static QString answered(const AskSituation &situation)
    {
        if (situation.found == 0)
            return situation.matching > 0 ? tr("Launch Library finds no other.")
                                          : tr("Launch Library finds none either.");
        if (situation.found > rowsOfOneCall)
            return tr("%Ln match at Launch Library; the first %1 of them are in the mirror now.", nullptr,
                      int(situation.found))
                .arg(rowsOfOneCall);
        return tr("%Ln found at Launch Library; the mirror holds them now.", nullptr, int(situation.found));
    }

    static QString shortened(const QString &search)
    {
        constexpr int longest = 40;
        return search.size() <= longest ? search : search.first(longest - 1) + QChar(0x2026);
    }
};

} // namespace

AskContent askContentFor(const AskSituation &situation)
{
    return Ask::content(situation);
}

} // namespace Skydock
