// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesubject.h"

#include <QLocale>

namespace Skydock {

namespace {

/// A search is quoted whole while it is short enough to read.
QString quotable(const QString &search)
{
    constexpr int longest = 40;
    const QString line = search.simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + QChar(0x2026);
}

} // namespace

QString TableTexts::title(TableSubject subject)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return tr("Spacecraft");
    case TableSubject::Dockings:
        return tr("Dockings");
    case TableSubject::Flights:
        break;
    }
    return tr("Flights");
}

QString TableTexts::icon(TableSubject subject)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return QStringLiteral("spacecraft");
    case TableSubject::Dockings:
        return QStringLiteral("docking");
    case TableSubject::Flights:
        break;
    }
    return QStringLiteral("flight");
}

QString TableTexts::searchHint(TableSubject subject)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return tr("Search name, configuration, serial number…");
    case TableSubject::Dockings:
        return tr("Search spacecraft, station, port…");
    case TableSubject::Flights:
        break;
    }
    return tr("Search spacecraft, launch, destination, mission…");
}

QString TableTexts::count(TableSubject subject, int matching, int total, std::optional<qint64> atLibrary)
{
    const QString here = countHere(subject, matching, total);
    //: %1 "31 spacecraft", %2 a number
    return atLibrary ? tr("%1 · %2 at Launch Library").arg(here, QLocale().toString(*atLibrary)) : here;
}

QString TableTexts::countHere(TableSubject subject, int matching, int total)
{
    const QLocale locale;
    const QString part = locale.toString(matching);
    const bool whole = matching >= total;
    switch (subject) {
    case TableSubject::Spacecraft:
        return whole ? tr("%Ln spacecraft", nullptr, matching)
                     : tr("%1 of %Ln spacecraft", nullptr, total).arg(part);
    case TableSubject::Dockings:
        return whole ? tr("%Ln dockings", nullptr, matching)
                     : tr("%1 of %Ln dockings", nullptr, total).arg(part);
    case TableSubject::Flights:
        break;
    }
    return whole ? tr("%Ln flights", nullptr, matching) : tr("%1 of %Ln flights", nullptr, total).arg(part);
}

QString TableTexts::nothingTitle(TableSubject subject)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return tr("No spacecraft here yet");
    case TableSubject::Dockings:
        return tr("No dockings here yet");
    case TableSubject::Flights:
        break;
    }
    return tr("No flights here yet");
}

QString TableTexts::noMatchTitle(TableSubject subject, const QString &search, bool filtered)
{
    const QString quoted = quotable(search);
    if (quoted.isEmpty())
        return noMatchFilters(subject);
    if (filtered)
        return noMatchBoth(subject, quoted);
    switch (subject) {
    case TableSubject::Spacecraft:
        return tr("No spacecraft matches “%1”").arg(quoted);
    case TableSubject::Dockings:
        return tr("No docking matches “%1”").arg(quoted);
    case TableSubject::Flights:
        break;
    }
    return tr("No flight matches “%1”").arg(quoted);
}

QString TableTexts::noMatchFilters(TableSubject subject)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return tr("No spacecraft matches these filters");
    case TableSubject::Dockings:
        return tr("No docking matches these filters");
    case TableSubject::Flights:
        break;
    }
    return tr("No flight matches these filters");
}

QString TableTexts::noMatchBoth(TableSubject subject, const QString &quoted)
{
    switch (subject) {
    case TableSubject::Spacecraft:
        return tr("No spacecraft matches “%1” and these filters").arg(quoted);
    case TableSubject::Dockings:
        return tr("No docking matches “%1” and these filters").arg(quoted);
    case TableSubject::Flights:
        break;
    }
    return tr("No flight matches “%1” and these filters").arg(quoted);
}

} // namespace Skydock
