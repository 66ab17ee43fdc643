// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsections.h"

#include "detailleftout.h"
#include "detailpicture.h"
#include "detailsummary.h"
#include "tst_detailsample.h"

#include <QTest>

#include <algorithm>

using namespace Skydock;

namespace {

QString textOf(const DetailLineList &lines)
{
    QStringList all;
    for (const DetailLine &line : lines)
        all.append(line.label + QStringLiteral(": ") + line.value + QLatin1Char(' ') + line.exact);
    return all.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

/// All that the pane says of a craft, summary and sections.
QString everything(const SpacecraftDetail &detail)
{
    const DisplayText text(QLocale::c());
    const DetailSummary summary = detailSummary(detail, text, DetailSample::now());
    QStringList all{textOf(summary.heading), textOf(summary.facts),
                    textOf(pictureLines(detail, ImageSource::State::Ready, text))};
    for (const DetailSectionContent &section : detailedSections(detail, text, DetailSample::now()))
        all.append(section.title + QLatin1Char(' ') + section.count + QLatin1Char('\n') +
                   textOf(section.lines));
    return all.join(QLatin1Char('\n'));
}

DetailSectionContent section(const SpacecraftDetail &detail, const char *key)
{
    const auto all = detailedSections(detail, DisplayText(QLocale::c()), DetailSample::now());
    const auto found = std::find_if(all.begin(), all.end(), [&](const DetailSectionContent &content) {
        return content.key == QLatin1String(key);
    });
    return found == all.end() ? DetailSectionContent{} : *found;
}

bool isLeftOut(const QString &field)
{
    const QList<LeftOutField> leftOut = fieldsLeftOut();
    return std::any_of(leftOut.begin(), leftOut.end(),
                       [&](const LeftOutField &left) { return left.field == field; });
}

struct FieldOf
{
    const char *field;
    const char *shownAs; ///< nullptr: left out on purpose
};

// One line for each member; a structured binding below fails to compile when a struct gets another.
const FieldOf fields[] = {
    {"Spacecraft.id", "spacecraft 74"},
    {"Spacecraft.name", "Crew Dragon Endeavour"},
    {"Spacecraft.url", "https://ll.thespacedevs.com/2.3.0/spacecraft/74/"},
    {"Spacecraft.serialNumber", "C206"},
    {"Spacecraft.isPlaceholder", "Placeholder: no"},
    {"Spacecraft.inSpace", "In space: yes"},
    {"Spacecraft.image", "Endeavour approaching"},
    {"Spacecraft.timeInSpaceMs", "in space 543 d 3 h 12 s"},
    {"Spacecraft.timeDockedMs", "docked 541 d 1 h"},
    {"Spacecraft.flightsCount", "6 flight"},
    {"Spacecraft.missionEndsCount", "5 mission"},
    {"Spacecraft.statusId", nullptr},
    {"Spacecraft.statusName", "Active"},
    {"Spacecraft.description", "It was named by its first crew."},
    {"Spacecraft.configuration", "Crew Dragon 2"},
    {"Spacecraft.fastestTurnaroundMs", "fastest turnaround 138 d"},
    {"Configuration.id", "Configuration: 6"},
    {"Configuration.name", "Capsule · Crew Dragon 2"},
    {"Configuration.typeId", nullptr},
    {"Configuration.typeName", "Type: Capsule"},
    {"Configuration.agency", "Operator: SpaceX"},
    {"Configuration.families", "Family: Dragon"},
    {"Configuration.inUse", "In use: yes"},
    {"Configuration.image", nullptr},
    {"Configuration.detail", "Height"},
    {"ConfigurationDetail.capability", "Carries up to seven people."},
    {"ConfigurationDetail.history", "Grew out of Dragon 1."},
    {"ConfigurationDetail.details", "Docks by itself."},
    {"ConfigurationDetail.maidenFlight", "First flight: 30 May 2020"},
    {"ConfigurationDetail.heightMetres", "Height: 8.1 m"},
    {"ConfigurationDetail.diameterMetres", "Diameter: 3.7 m"},
    {"ConfigurationDetail.humanRated", "Human-rated: yes"},
    {"ConfigurationDetail.crewCapacity", "Crew: 7"},
    {"ConfigurationDetail.payloadCapacityKg", "Payload up: 6000 kg"},
    {"ConfigurationDetail.payloadReturnCapacityKg", "Payload down: 3307 kg"},
    {"ConfigurationDetail.flightLife", "210 days docked"},
    {"ConfigurationDetail.wikiLink", "https://en.wikipedia.org/wiki/SpaceX_Dragon_2"},
    {"ConfigurationDetail.infoLink", "https://www.spacex.com/vehicles/dragon/"},
    {"ConfigurationDetail.spacecraftFlown", "Craft flown: 5"},
    {"ConfigurationDetail.totalLaunches", "Launches: 19"},
    {"ConfigurationDetail.successfulLaunches", "18 successful (94.7 %)"},
    {"ConfigurationDetail.failedLaunches", "1 failed"},
    {"ConfigurationDetail.attemptedLandings", "Landings: 17"},
    {"ConfigurationDetail.successfulLandings", "16 successful (94.1 %)"},
    {"ConfigurationDetail.failedLandings", "2 failed"},
    {"ConfigurationDetail.fastestTurnaroundMs", "137 d 4 h"},
    {"Agency.id", "Operator: 121"},
    {"Agency.name", "SpaceX"},
    {"Agency.abbreviation", "SpX"},
    {"Agency.type", "Commercial"},
    {"Family.id", nullptr},
    {"Family.name", "Dragon 2"},
    {"Family.parentId", nullptr},
    {"Family.parentName", "Part of: Dragon"},
    {"Family.manufacturer", "SpaceX Hawthorne"},
    {"Family.maidenFlight", "8 Dec 2010"},
    {"Family.description", "Capsules of the company."},
    {"Image.id", nullptr},
    {"Image.name", "Endeavour approaching"},
    {"Image.url", "https://example.org/endeavour.jpg"},
    {"Image.thumbnailUrl", nullptr},
    {"Image.credit", "Photograph: NASA"},
    {"Image.licenceName", "NASA Image and Media Guidelines"},
    {"Image.licenceLink", "https://www.nasa.gov/images-and-media/"},
    {"Flight.id", nullptr},
    {"Flight.spacecraftId", nullptr},
    {"Flight.spacecraftName", nullptr},
    {"Flight.destination", "Destination: ISS"},
    {"Flight.missionEndMs", "25 May 2025 05:44 UTC"},
    {"Flight.durationMs", "Duration: 33 d"},
    {"Flight.turnAroundMs", "Turnaround: 200 d"},
    {"Flight.launchId", nullptr},
    {"Flight.launchName", "Falcon 9 Block 5 | Crew-9"},
    {"Flight.launchNetMs", "21 Apr 2025 08:15:46 UTC"},
    {"Flight.launchStatusId", nullptr},
    {"Flight.launchStatus", "Launch Successful"},
    {"Flight.rocketName", "Rocket: Falcon 9"},
    {"Flight.missionName", "Crew-9 Mission"},
    {"Flight.missionType", "Human Exploration"},
    {"Flight.orbitName", "Low Earth Orbit"},
    {"Flight.padName", "Launch Complex 39A"},
    {"Flight.padLocation", "Kennedy Space Center, FL, USA"},
    {"Flight.programs", "Commercial Crew Program"},
    {"Flight.landing", "Landing: success"},
    {"Flight.crews", "Crew aboard: the same"},
    {"FlightCrews.launch", "Crew up: Nick Hague"},
    {"FlightCrews.onboard", "Crew aboard: the same"},
    {"FlightCrews.landing", "Crew down: Nick Hague (Commander, NASA) · Suni Williams"},
    {"CrewMember.name", "Nick Hague"},
    {"CrewMember.role", "(Mission Specialist)"},
    {"CrewMember.agency", "(Commander, NASA)"},
    {"Landing.attempt", nullptr},
    {"Landing.success", "success"},
    {"Landing.locationName", "Gulf of Mexico"},
    {"Landing.typeName", "Splashdown"},
    {"Landing.description", "Off Pensacola at night"},
    {"Landing.downrangeKm", "12.5 km"},
    {"Stay.id", nullptr},
    {"Stay.dockingMs", "22 Apr 2025 12:40 UTC"},
    {"Stay.departureMs", "23 May 2025 16:05 UTC"},
    {"Stay.port", nullptr},
    {"Stay.portName", "Harmony zenith"},
    {"Stay.hostName", "International Space Station · Harmony zenith"},
    {"Stay.chaser", nullptr},
    {"Stay.target", nullptr},
    {"RecordOrigin.version", "API version: 2.3.0"},
    {"RecordOrigin.level", "Level: detailed"},
    {"RecordOrigin.fetchedMs", "Fetched: 7 Dec 2025 00:00 UTC"},
};

/// Compiles only while every struct has as many members as the table above has lines for it.
[[maybe_unused]] void membersAreCounted(const SpacecraftDetail &detail)
{
    [[maybe_unused]] const auto &[s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16] =
        detail.spacecraft;
    [[maybe_unused]] const auto &[c1, c2, c3, c4, c5, c6, c7, c8, c9] = *detail.spacecraft.configuration;
    [[maybe_unused]] const auto &[d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17,
                                  d18, d19, d20, d21] = *c9;
    [[maybe_unused]] const auto &[a1, a2, a3, a4] = *c5;
    [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7] = c6.first();
    [[maybe_unused]] const auto &[i1, i2, i3, i4, i5, i6, i7] = *s7;
    [[maybe_unused]] const auto &[g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17,
                                  g18, g19, g20, g21] = detail.flights.first();
    [[maybe_unused]] const auto &[k1, k2, k3] = g21;
    [[maybe_unused]] const auto &[m1, m2, m3] = k1.first();
    [[maybe_unused]] const auto &[l1, l2, l3, l4, l5, l6] = *g20;
    [[maybe_unused]] const auto &[t1, t2, t3, t4, t5, t6, t7, t8] = detail.stays.first();
    [[maybe_unused]] const auto &[o1, o2, o3] = detail.origin;
}

} // namespace

class TestDetailSections : public QObject
{
    Q_OBJECT
private slots:
    void noFieldIsDroppedSilently_data();
    void noFieldIsDroppedSilently();
    void whatIsLeftOutHasAReason();
    void aBareRecordSaysWhatIsMissing();
    void unknownIsSaidAndZeroIsZero();
    void aRelocationIsShownAsSuch();
    void openStays();
    void doubtsAreFlagged();
    void plannedFlyingEndedAndFailedDiffer();
    void whatWasNotedIsSaid();
    void whatWentUpTogetherLeadsOn();
    void onlyHttpsOpens_data();
    void onlyHttpsOpens();
    void outsideTextIsOneLine();
};

void TestDetailSections::noFieldIsDroppedSilently_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("shownAs");
    for (const FieldOf &field : fields)
        QTest::newRow(field.field) << QString::fromUtf8(field.field) << QString::fromUtf8(field.shownAs);
}

void TestDetailSections::noFieldIsDroppedSilently()
{
    QFETCH(QString, field);
    QFETCH(QString, shownAs);
    QCOMPARE(isLeftOut(field), shownAs.isEmpty());
    const QString text = everything(DetailSample::full());
    QVERIFY2(text.contains(shownAs), qPrintable(text));
}

void TestDetailSections::whatIsLeftOutHasAReason()
{
    for (const LeftOutField &left : fieldsLeftOut()) {
        QVERIFY2(!left.reason.isEmpty(), qPrintable(left.field));
        const bool exists = std::any_of(std::begin(fields), std::end(fields), [&](const FieldOf &field) {
            return left.field == QString::fromUtf8(field.field);
        });
        QVERIFY2(exists, qPrintable(left.field));
    }
}

void TestDetailSections::aBareRecordSaysWhatIsMissing()
{
    const QString text = everything(DetailSample::bare());
    for (const char *words :
         {"No photograph yet: comes with the first sync", "Status unknown", "Where it is now is unknown",
          "The description comes with the first sync.", "Detailed facts come with the first sync.",
          "The mirror knows no flight of it.", "The mirror knows no docking of it.",
          "The record gives no address.", "Level: normal", "Fetched: unknown"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void TestDetailSections::whatWasNotedIsSaid()
{
    const QString text = everything(DetailSample::full());
    QVERIFY(text.contains(QStringLiteral("Withdrawn: no longer at Launch Library, found on 6 Dec 2025")));
    QVERIFY(text.contains(QStringLiteral("Doubtful: landing.type: a number, expected a text")));
    QVERIFY(!everything(DetailSample::bare()).contains(QStringLiteral("Withdrawn")));
}

void TestDetailSections::whatWentUpTogetherLeadsOn()
{
    QList<DetailLine> lines;
    for (const DetailLine &line : section(DetailSample::full(), "flights").lines) {
        if (line.label == QStringLiteral("Together with"))
            lines.append(line);
    }
    QCOMPARE(lines.size(), 1); // on one of the two launches
    QCOMPARE(lines.first().value, QStringLiteral("Lunar Module Eagle"));
    QCOMPARE(lines.first().spans, (QList<DetailSpan>{{0, 18, CraftWay{75}}}));
}

void TestDetailSections::unknownIsSaidAndZeroIsZero()
{
    SpacecraftDetail detail = DetailSample::bare();
    QVERIFY(everything(detail).contains(QStringLiteral("in space unknown")));
    QVERIFY(everything(detail).contains(QStringLiteral("flights unknown")));
    detail.spacecraft.timeInSpaceMs = 0;
    detail.spacecraft.flightsCount = 0;
    QVERIFY(everything(detail).contains(QStringLiteral("in space 0")));
    QVERIFY(everything(detail).contains(QStringLiteral("0 flight")));
    QVERIFY(everything(detail).contains(QStringLiteral("It has not flown yet.")));
}

void TestDetailSections::aRelocationIsShownAsSuch()
{
    const DetailSectionContent content = section(DetailSample::full(), "dockings");
    QStringList stays;
    for (const DetailLine &line : content.lines) {
        if (line.stayId)
            stays.append(QStringLiteral("%1 %2 %3").arg(line.label, line.value).arg(*line.stayId));
    }
    const QString iss = QStringLiteral("International Space Station · Harmony ");
    QCOMPARE(stays, QStringList({QStringLiteral("Docked ") + iss + QStringLiteral("forward 630"),
                                 QStringLiteral("Docked ") + iss + QStringLiteral("zenith 622"),
                                 QStringLiteral("Relocated ") + iss + QStringLiteral("forward 623")}));
    QVERIFY(textOf(content.lines).contains(QStringLiteral("Docked in all: 31 d 2 h")));
}

void TestDetailSections::openStays()
{
    SpacecraftDetail detail = DetailSample::full();
    QVERIFY(textOf(section(detail, "dockings").lines).contains(QStringLiteral("Until: still docked")));
    detail.flights[0].missionEndMs = DetailSample::now() - 1;
    QVERIFY(
        textOf(section(detail, "dockings").lines).contains(QStringLiteral("Until: departure not recorded")));
    detail.stays[0].dockingMs = DetailSample::now() + 1;
    QVERIFY(textOf(section(detail, "dockings").lines).contains(QStringLiteral("Planned: International")));
}

void TestDetailSections::doubtsAreFlagged()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.stays[1].departureMs = *detail.stays[1].dockingMs - 3'600'000;
    const DetailSectionContent content = section(detail, "dockings");
    const bool isFlagged =
        std::any_of(content.lines.begin(), content.lines.end(), [](const DetailLine &line) {
            return line.kind == DetailLine::Kind::Doubt &&
                   line.value == QStringLiteral("departure before docking");
        });
    QVERIFY(isFlagged);
    QVERIFY(textOf(content.lines).contains(QStringLiteral("Length: -1 h")));
    QVERIFY(!textOf(content.lines).contains(QStringLiteral("Docked in all")));
}

void TestDetailSections::plannedFlyingEndedAndFailedDiffer()
{
    SpacecraftDetail detail = DetailSample::full();
    const auto title = [&] { return section(detail, "flights").lines.first().value; };
    QCOMPARE(title(), QStringLiteral("Crew-11 · flying"));
    detail.flights[0].launchStatusId = 2; // to be determined: the date slipped by
    QCOMPARE(title(), QStringLiteral("Crew-11 · planned"));
    detail.flights[0].launchStatusId = 4;
    QCOMPARE(title(), QStringLiteral("Crew-11 · launch failed"));
    detail.flights[0].launchStatusId = {};
    detail.flights[0].missionEndMs = DetailSample::now();
    QCOMPARE(title(), QStringLiteral("Crew-11 · ended"));
    detail.flights[0].launchName.clear();
    QCOMPARE(title(), QStringLiteral("Flight to ISS · ended"));
    detail.flights[0].destination.clear();
    QCOMPARE(title(), QStringLiteral("Flight 901 · ended"));
}

void TestDetailSections::onlyHttpsOpens_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << QStringLiteral("https://example.org/a") << true;
    QTest::newRow("http") << QStringLiteral("http://example.org/a") << false;
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("no host") << QStringLiteral("https:///a") << false;
}

void TestDetailSections::onlyHttpsOpens()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    SpacecraftDetail detail = DetailSample::bare();
    detail.spacecraft.url = QUrl(address);
    const DetailSectionContent content = section(detail, "links");
    QCOMPARE(content.lines.first().value, address);
    QCOMPARE(!content.lines.first().link.isEmpty(), opens);
    QCOMPARE(content.lines.size(), opens ? 1 : 2); // it says why it does not open
}

void TestDetailSections::outsideTextIsOneLine()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.name = QStringLiteral("a\nb\u202ec");
    detail.flights[0].destination = QStringLiteral("x\r\n\ty");
    detail.spacecraft.description = QStringLiteral("one\r\n\r\ntwo\tthree");
    const QString text = everything(detail);
    QVERIFY(text.contains(QStringLiteral("a bc")));
    QVERIFY(text.contains(QStringLiteral("Destination: x y")));
    QVERIFY(text.contains(QStringLiteral("one\ntwo three")));
}

QTEST_GUILESS_MAIN(TestDetailSections)
#include "tst_detailsections.moc"
