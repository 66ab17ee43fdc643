// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Skydock {

/// An event of a calendar. Times are UTC milliseconds, to the second in the file; texts are plain and may have lines.
struct CalendarEvent
{
    QString uid;        ///< the same for the same event, whenever it is written
    qint64 stampMs = 0; ///< when this was known
    qint64 startMs = 0;
    std::optional<qint64> endMs; ///< later than the start; nullopt where it is not known
    QString summary;
    QString location;
    QString description;
    bool isTentative = false;
};

/// RFC 5545, in pieces: head, events, tail. Lines end in CR LF and are folded at 75 octets.
QByteArray calendarHead(const QString &name);
QByteArray calendarEvent(const CalendarEvent &event);
QByteArray calendarTail();

/// A content line, folded between characters, with its end.
QByteArray foldedLine(const QByteArray &line);
/// A value of type TEXT: what has a meaning in it is escaped, control characters go.
QByteArray calendarText(const QString &text);
/// "20250725T123000Z"
QByteArray calendarTime(qint64 instantMs);

} // namespace Skydock
