// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdockings.h"
#include "icalendar.h"
#include "utctime.h"

#include "docking.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

qint64 instant(const char *text)
{
    return *parseUtc(QString::fromLatin1(text));
}

std::optional<qint64> maybeInstant(const QString &text)
{
    return text.isEmpty() ? std::nullopt : parseUtc(text);
}

Stay endeavour(const QString &docking, const QString &departure)
{
    Stay stay;
    stay.id = 627;
    stay.port = {{HostKind::Station, 4}, 12};
    stay.hostName = u"International Space Station"_s;
    stay.portName = u"Harmony zenith"_s;
    stay.chaser = Vehicle();
    stay.chaser->name = u"Crew Dragon Endeavour"_s;
    stay.chaser->operatorName = u"SpaceX"_s;
    stay.dockingMs = maybeInstant(docking);
    stay.departureMs = maybeInstant(departure);
    return stay;
}

const qint64 nowMs = instant("2025-11-21T12:00:00Z");

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT
private slots:
    void foldsLongLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("folded");
        const QByteArray a75(75, 'a');
        const QByteArray a74(74, 'a');
        QTest::newRow("empty") << QByteArray() << QByteArray("\r\n");
        QTest::newRow("short") << QByteArray("UID:1") << QByteArray("UID:1\r\n");
        QTest::newRow("75 octets fit") << a75 << QByteArray(a75 + "\r\n");
        QTest::newRow("76 do not") << QByteArray(a75 + 'b') << QByteArray(a75 + "\r\n b\r\n");
        QTest::newRow("the space counts")
            << QByteArray(a75 + a74 + 'b') << QByteArray(a75 + "\r\n " + a74 + "\r\n b\r\n");
        QTest::newRow("no character is cut") << QByteArray(a74 + "é.") << QByteArray(a74 + "\r\n é.\r\n");
        QTest::newRow("nor one of four octets")
            << QByteArray(a74.left(72) + "🛰.") << QByteArray(a74.left(72) + "\r\n 🛰.\r\n");
    }
    void foldsLongLines()
    {
        QFETCH(QByteArray, line);
        QTEST(foldedLine(line), "folded");
    }

    void unfoldsToWhatItWas()
    {
        const QByteArray line = QString(u"Союз 🛰 神舟 "_s).repeated(40).toUtf8();
        QByteArray folded = foldedLine(line);
        for (const QByteArray &part : folded.split('\n'))
            QVERIFY(part.size() <= 76 && QString::fromUtf8(part).toUtf8() == part);
        folded.replace("\r\n ", "").chop(2);
        QCOMPARE(folded, line);
    }

    void escapesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("plain") << u"Harmony zenith"_s << QByteArray("Harmony zenith");
        QTest::newRow("signs with a meaning") << u"a;b,c\\d"_s << QByteArray("a\\;b\\,c\\\\d");
        QTest::newRow("colons and quotes have none") << u"a:\"b\""_s << QByteArray("a:\"b\"");
        QTest::newRow("lines") << u"a\nb\r\nc\rd"_s << QByteArray("a\\nb\\nc\\nd");
        QTest::newRow("control characters") << u"a\u0007b\u009bc\td"_s << QByteArray("abc\td");
        QTest::newRow("a property in disguise") << u"a\r\nATTACH:file"_s << QByteArray("a\\nATTACH:file");
    }
    void escapesText()
    {
        QFETCH(QString, text);
        QTEST(calendarText(text), "escaped");
    }

    void writesAnEvent()
    {
        CalendarEvent event;
        event.uid = u"docking-event-1@skydock.org"_s;
        event.stampMs = instant("2025-08-25T10:00:00Z");
        event.startMs = instant("1966-03-16T22:14:00Z");
        event.endMs = instant("1966-03-16T22:45:30Z");
        event.summary = u"Gemini 8 at Agena"_s;
        event.isTentative = true;
        QCOMPARE(calendarEvent(event), QByteArray("BEGIN:VEVENT\r\n"
                                                  "UID:docking-event-1@skydock.org\r\n"
                                                  "DTSTAMP:20250825T100000Z\r\n"
                                                  "DTSTART:19660316T221400Z\r\n"
                                                  "DTEND:19660316T224530Z\r\n"
                                                  "SUMMARY:Gemini 8 at Agena\r\n"
                                                  "STATUS:TENTATIVE\r\n"
                                                  "TRANSP:TRANSPARENT\r\n"
                                                  "END:VEVENT\r\n"));
    }

    void hasWhatACalendarMustHave()
    {
        const QByteArray head = calendarHead(u"Dockings"_s);
        QVERIFY(head.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Skydock//"));
        QCOMPARE(calendarTail(), QByteArray("END:VCALENDAR\r\n"));
    }

    void tellsOfAStay_data()
    {
        QTest::addColumn<QString>("docking");
        QTest::addColumn<QString>("departure");
        QTest::addColumn<bool>("hasEnd");
        QTest::addColumn<bool>("isTentative");
        QTest::addColumn<QString>("says");
        QTest::newRow("closed") << u"2025-08-02T06:26:00Z"_s << u"2025-09-02T06:26:00Z"_s << true << false
                                << u"Departed: 2 Sep 2025 06:26 UTC"_s;
        QTest::newRow("open") << u"2025-08-02T06:26:00Z"_s << QString() << false << false
                              << u"Still docked, as far as the mirror knows"_s;
        QTest::newRow("planned") << u"2026-02-01T00:00:00Z"_s << QString() << false << true
                                 << u"Docking planned: 1 Feb 2026"_s;
        QTest::newRow("departed before it docked")
            << u"2025-08-02T06:26:00Z"_s << u"2025-08-01T06:26:00Z"_s << false << false
            << u"The departure lies before the docking"_s;
        QTest::newRow("at once") << u"2025-08-02T06:26:00Z"_s << u"2025-08-02T06:26:00Z"_s << false << false
                                 << u"same instant"_s;
    }
    void tellsOfAStay()
    {
        QFETCH(QString, docking);
        QFETCH(QString, departure);
        QFETCH(QString, says);
        const CalendarEvent event = eventOf(endeavour(docking, departure), 1000, nowMs);
        QCOMPARE(event.uid, u"docking-event-627@skydock.org"_s);
        QCOMPARE(event.stampMs, qint64(1000));
        QCOMPARE(event.startMs, *parseUtc(docking));
        QCOMPARE(event.summary, u"Crew Dragon Endeavour at Harmony zenith"_s);
        QCOMPARE(event.location, u"International Space Station · Harmony zenith"_s);
        QTEST(event.endMs.has_value(), "hasEnd");
        QTEST(event.isTentative, "isTentative");
        QVERIFY2(event.description.contains(says), qPrintable(event.description));
    }

    void knowsWhatIsInARange_data()
    {
        QTest::addColumn<QString>("docking");
        QTest::addColumn<QString>("departure");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isIn");
        const QString june = u"2025-06-01T00:00:00Z"_s;
        const QString july = u"2025-07-01T00:00:00Z"_s;
        const QString may = u"2025-05-01T00:00:00Z"_s;
        const QString august = u"2025-08-01T00:00:00Z"_s;
        QTest::newRow("no range") << june << july << QString() << QString() << true;
        QTest::newRow("no range and no time") << QString() << QString() << QString() << QString() << true;
        QTest::newRow("no time") << QString() << QString() << may << QString() << false;
        QTest::newRow("within") << june << july << may << august << true;
        QTest::newRow("reaches in") << may << july << june << august << true;
        QTest::newRow("reaches out") << june << august << may << july << true;
        QTest::newRow("around it") << may << august << june << july << true;
        QTest::newRow("ends where it begins") << may << june << june << july << false;
        QTest::newRow("begins where it ends") << july << august << june << july << false;
        QTest::newRow("open, begun before") << may << QString() << june << july << true;
        QTest::newRow("open, from now on")
            << may << QString() << u"2025-11-21T12:00:00Z"_s << QString() << false;
        QTest::newRow("planned") << u"2026-01-01T00:00:00Z"_s << QString() << june << QString() << true;
        QTest::newRow("inverted") << july << june << u"2025-06-15T00:00:00Z"_s << u"2025-06-16T00:00:00Z"_s
                                  << true;
        QTest::newRow("departure alone") << QString() << june << may << july << true;
        QTest::newRow("departure alone, outside") << QString() << august << may << july << false;
    }
    void knowsWhatIsInARange()
    {
        QFETCH(QString, docking);
        QFETCH(QString, departure);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(isInRange(endeavour(docking, departure), maybeInstant(from), maybeInstant(to), nowMs), "isIn");
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
