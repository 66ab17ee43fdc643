// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstruntext.h"

#include "sentences.h"

namespace Skydock {

namespace {

using Action = FirstRunText::Action;
using Activity = SyncStatus::Activity;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::FirstRun)
public:
    static QString catalogue(const CatalogueFacts::Facts &facts, const DisplayText &display)
    {
        //: %1 and %2 are dates
        return tr("This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as "
                  "of "
                  "%1 to %2.",
                  nullptr, facts.spacecraft)
            .arg(display.date(std::optional(facts.oldestMs)), display.date(std::optional(facts.newestMs)));
    }

    static FirstRunText after(const SyncStatus &status)
    {
        switch (status.activity) {
        case Activity::Off:
            return status.error ? withoutAction(tr("Start Skydock without --offline to fetch the rest."))
                                : FirstRunText();
        case Activity::Paused:
            return {tr("Fetching the rest is paused."), tr("Go live"), Action::GoOn};
        case Activity::UpToDate:
            return {tr("The rest can be fetched now."), tr("Go live"), Action::Refresh};
        case Activity::WaitingToRetry:
        case Activity::Stopped:
            return {tr("The rest could not be fetched; the status bar says why."), tr("Try again"),
                    Action::Retry};
        case Activity::Fetching:
        case Activity::WaitingForCalls:
        case Activity::WaitingForOther:
            break;
        }
        return withoutAction(tr("The rest is being fetched; the status bar says how far it is."));
    }

private:
    static FirstRunText withoutAction(const QString &text) { return {text, {}, Action::None}; }
};

} // namespace

FirstRunText firstRunText(const CatalogueFacts::Facts &facts, const SyncStatus &status,
                          const DisplayText &display)
{
    FirstRunText line = Words::after(status);
    line.text = sentences(Words::catalogue(facts, display), line.text);
    return line;
}

} // namespace Skydock
