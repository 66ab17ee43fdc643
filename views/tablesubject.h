// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Skydock {

/// What the rows of a table are.
enum class TableSubject { Spacecraft, Dockings, Flights };

/// What a table says about its rows, in plural forms.
class TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::TableTexts)
public:
    static QString title(TableSubject subject);
    static QString icon(TableSubject subject);
    static QString searchHint(TableSubject subject);
    /// "31 spacecraft", or "12 of 31 spacecraft" where the list is narrowed; "31 spacecraft · 603 at Launch Library"
    /// where that has more than the mirror.
    static QString count(TableSubject subject, int matching, int total, std::optional<qint64> atLibrary = {});
    static QString nothingTitle(TableSubject subject);
    /// "No spacecraft matches “xyz”", "… “xyz” and these filters"; without a search: "… these filters".
    static QString noMatchTitle(TableSubject subject, const QString &search, bool filtered = false);

private:
    static QString noMatchFilters(TableSubject subject);
    static QString noMatchBoth(TableSubject subject, const QString &quoted);
    static QString countHere(TableSubject subject, int matching, int total);
};

} // namespace Skydock
