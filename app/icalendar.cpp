// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalendar.h"

#include "utctime.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype lineOctets = 75; // RFC 5545, 3.1, without the line break

bool continuesCharacter(char octet)
{
    return (static_cast<uchar>(octet) & 0xc0U) == 0x80U; // UTF-8
}

QByteArray property(const char *name, const QByteArray &value)
{
    return foldedLine(QByteArray(name) + ':' + value);
}

QByteArray textProperty(const char *name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : property(name, calendarText(text));
}

} // namespace

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype from = 0;
    qsizetype room = lineOctets;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from + 1 && continuesCharacter(line[to]))
            --to;
        folded += line.sliced(from, to - from) + "\r\n ";
        from = to;
        room = lineOctets - 1; // the space in front counts
    }
    return folded + line.sliced(from) + "\r\n";
}

QByteArray calendarText(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPairedReturn = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u"\\"_s + c;
        else if (c == u'\n' || (c == u'\r' && !isPairedReturn))
            escaped += u"\\n"_s;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            escaped += c;
    }
    return escaped.toUtf8();
}

QByteArray calendarTime(qint64 instantMs)
{
    return utcDateTime(instantMs).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray calendarHead(const QString &name)
{
    return property("BEGIN", "VCALENDAR") + property("VERSION", "2.0") +
           property("PRODID", "-//Skydock//Skydock " SKYDOCK_VERSION "//EN") +
           property("CALSCALE", "GREGORIAN") + textProperty("NAME", name) +
           textProperty("X-WR-CALNAME", name);
}

QByteArray calendarEvent(const CalendarEvent &event)
{
    QByteArray text = property("BEGIN", "VEVENT") + textProperty("UID", event.uid) +
                      property("DTSTAMP", calendarTime(event.stampMs)) +
                      property("DTSTART", calendarTime(event.startMs));
    if (event.endMs)
        text += property("DTEND", calendarTime(*event.endMs));
    return text + textProperty("SUMMARY", event.summary) + textProperty("LOCATION", event.location) +
           textProperty("DESCRIPTION", event.description) +
           property("STATUS", event.isTentative ? "TENTATIVE" : "CONFIRMED") +
           property("TRANSP", "TRANSPARENT") + property("END", "VEVENT");
}

QByteArray calendarTail()
{
    return property("END", "VCALENDAR");
}

} // namespace Skydock
