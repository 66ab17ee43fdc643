// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailvisits.h"

#include "tst_detailsample.h"

#include <QTest>

using namespace Skydock;

namespace {

/// A line for each visit: who, where, ids of the stays in order.
QString picture(const QList<Visit> &visits)
{
    QStringList lines;
    for (const Visit &visit : visits) {
        QStringList ids;
        for (const Stay &stay : visit.stays)
            ids.append(QString::number(stay.id));
        lines.append(QStringLiteral("%1%2: %3")
                         .arg(visit.received ? QStringLiteral("received ") : QString(), visit.hostName,
                              ids.join(QLatin1Char(' '))));
    }
    return lines.join(QLatin1Char('\n'));
}

Stay stayAt(qint64 id, qint64 flight, const char *docking, qint64 hostId, const char *hostName)
{
    Stay stay =
        DetailSample::stay(id, flight, QString::fromLatin1(docking), {}, 100 + id, QStringLiteral("Port"));
    stay.port.host.id = hostId;
    stay.hostName = QString::fromLatin1(hostName);
    return stay;
}

} // namespace

class TestDetailVisits : public QObject
{
    Q_OBJECT
private slots:
    void aRelocationMakesOneVisit();
    void thereAndBackIsThreeVisits();
    void flightsAreApart();
    void theTargetReceives();
    void anUnknownDockingComesLast();
    void nothing() { QVERIFY(visits({}, 74).isEmpty()); }
};

void TestDetailVisits::aRelocationMakesOneVisit()
{
    QCOMPARE(picture(visits(DetailSample::stays(), 74)),
             QStringLiteral("International Space Station: 630\nInternational Space Station: 622 623"));
}

void TestDetailVisits::thereAndBackIsThreeVisits()
{
    // Soyuz T-15, 1986
    const QList<Stay> stays = {stayAt(3, 7, "1986-06-26T00:00:00", 2, "Mir"),
                               stayAt(2, 7, "1986-05-06T00:00:00", 9, "Salyut 7"),
                               stayAt(1, 7, "1986-03-15T00:00:00", 2, "Mir")};
    QCOMPARE(picture(visits(stays, 74)), QStringLiteral("Mir: 3\nSalyut 7: 2\nMir: 1"));
}

void TestDetailVisits::flightsAreApart()
{
    const QList<Stay> stays = {stayAt(1, 7, "2020-01-01T00:00:00", 4, "ISS"),
                               stayAt(2, 8, "2021-01-01T00:00:00", 4, "ISS")};
    QCOMPARE(picture(visits(stays, 74)), QStringLiteral("ISS: 2\nISS: 1"));
}

void TestDetailVisits::theTargetReceives()
{
    Stay stay = stayAt(1, 7, "1966-03-16T22:14:00", 1, "Agena");
    stay.target = stay.chaser;
    stay.chaser->spacecraftId = 8;
    QCOMPARE(picture(visits({stay}, 74)), QStringLiteral("received Agena: 1"));
    QCOMPARE(picture(visits({stay}, 8)), QStringLiteral("Agena: 1"));
}

void TestDetailVisits::anUnknownDockingComesLast()
{
    Stay unknown = stayAt(1, 7, "2020-01-01T00:00:00", 4, "ISS");
    unknown.dockingMs.reset();
    const Stay known = stayAt(2, 8, "1966-01-01T00:00:00", 4, "ISS");
    QCOMPARE(picture(visits({unknown, known}, 74)), QStringLiteral("ISS: 2\nISS: 1"));
}

QTEST_GUILESS_MAIN(TestDetailVisits)
#include "tst_detailvisits.moc"
