// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholdercontent.h"

#include <QCoreApplication>

namespace Skydock {

namespace {

using Kind = PlaceholderContent::Kind;
using Action = PlaceholderContent::Action;

QString say(const char *text)
{
    return QCoreApplication::translate("Skydock::Placeholder", text);
}

PlaceholderContent waiting()
{
    return {Kind::Waiting, say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "Reading the catalogue…")),
            say(QT_TRANSLATE_NOOP("Skydock::Placeholder",
                                  "The spacecraft appear here as soon as they are read.")),
            Action::None};
}

PlaceholderContent failed(const QString &title, const std::optional<Error> &error)
{
    const Error shown = error.value_or(Error{});
    return {Kind::Error, title, shown.text, actionFor(shown)};
}

/// Launch Library may know what the mirror does not; what it answered is said in the same place.
PlaceholderContent noMatchSoFar(const TableSituation &situation)
{
    const AskContent &ask = situation.ask;
    const Action action = ask.actionText.isEmpty() ? Action::ClearAll : Action::AskLibrary;
    return {Kind::NoMatch, TableTexts::noMatchTitle(situation.subject, situation.search), ask.sentence,
            action, ask.actionText};
}

/// The search alone might find it.
PlaceholderContent noMatchWithFilters(const TableSituation &situation)
{
    const char *const sentence =
        situation.search.simplified().isEmpty()
            ? QT_TRANSLATE_NOOP("Skydock::Placeholder", "Take a filter away to see more.")
            : QT_TRANSLATE_NOOP("Skydock::Placeholder", "The filters may leave out what you look for.");
    return {Kind::NoMatch, TableTexts::noMatchTitle(situation.subject, situation.search, true), say(sentence),
            Action::ClearFilters};
}

PlaceholderContent noMatch(const TableSituation &situation)
{
    if (situation.filtered)
        return noMatchWithFilters(situation);
    if (!situation.ask.sentence.isEmpty())
        return noMatchSoFar(situation);
    const char *const sentence =
        situation.search.simplified().isEmpty()
            ? QT_TRANSLATE_NOOP("Skydock::Placeholder", "Take a filter away to see more.")
            : QT_TRANSLATE_NOOP("Skydock::Placeholder",
                                "Check the spelling, or search for less of the name.");
    return {Kind::NoMatch, TableTexts::noMatchTitle(situation.subject, situation.search), say(sentence),
            Action::ClearAll};
}

PlaceholderContent nothing(TableSubject subject)
{
    return {Kind::Nothing, TableTexts::nothingTitle(subject),
            say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "The mirror on this computer holds none.")),
            Action::Retry};
}

} // namespace

PlaceholderContent placeholderFor(const TableSituation &situation)
{
    using State = PagedTableModel::State;
    if (situation.rows > 0)
        return {};
    if (situation.mirror == MirrorSession::State::Failed)
        return failed(say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "The catalogue cannot be opened")),
                      situation.mirrorError);
    if (situation.mirror != MirrorSession::State::Ready)
        return waiting();
    if (situation.state == State::Failed)
        return failed(say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "The list could not be read")),
                      situation.error);
    if (situation.state != State::Ready)
        return waiting();
    return situation.narrowed ? noMatch(situation) : nothing(situation.subject);
}

PlaceholderContent::Action actionFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Permission:
    case Error::Kind::NewerSchema:
        return Action::ChooseFolder;
    case Error::Kind::Usage:
    case Error::Kind::NotFound:
        return Action::ClearAll;
    default:
        return Action::Retry;
    }
}

QString actionText(PlaceholderContent::Action action)
{
    switch (action) {
    case Action::Retry:
        return say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "Try again"));
    case Action::ChooseFolder:
        return say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "Choose another folder…"));
    case Action::ClearAll:
        return say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "Clear search and filters"));
    case Action::ClearFilters:
        return say(QT_TRANSLATE_NOOP("Skydock::Placeholder", "Clear filters"));
    case Action::AskLibrary:
    case Action::None:
        break;
    }
    return {};
}

} // namespace Skydock
