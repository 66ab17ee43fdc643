// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Skydock {

/// A field that the detail pane does not show, and why.
struct LeftOutField
{
    QString field;
    QString reason;
};

/// Fields of what the mirror reads: "Flight.launchStatusId".
QList<LeftOutField> fieldsLeftOut();

/// Members of Launch Library's records, of a spacecraft, its flights and its dockings. The field is a regular expression
/// for the end of a path without indexes: "launch\\.slug" stands for "flights.launch.slug", too.
QList<LeftOutField> membersLeftOut();

} // namespace Skydock
