// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailflights.h"

#include "cataloguewords.h"
#include "detaillines.h"
#include "flightphase.h"

namespace Skydock {

namespace {

using Phase = std::optional<FlightPhase>;

class FlightLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailFlights)
public:
    FlightLines(const DisplayText &text, qint64 nowMs) : m_lines(text), m_nowMs(nowMs) {}

    static QString titleOf(const Flight &flight)
    {
        // A launch is called "Falcon 9 Block 5 | Crew-10": rocket and mission.
        const QString launched = flight.launchName.section(QLatin1Char('|'), -1);
        for (const QString &name : {flight.missionName, launched, flight.launchName}) {
            if (QString line = DisplayText::oneLine(name); !line.isEmpty())
                return line;
        }
        const QString destination = DisplayText::oneLine(flight.destination);
        return destination.isEmpty() ? tr("Flight %1").arg(flight.id) : tr("Flight to %1").arg(destination);
    }

    void add(const Flight &flight, const QList<Flight> &companions)
    {
        const Phase phase = flightPhase(flight, m_nowMs);
        m_lines.title(phase ? tr("%1 · %2", "flight and its state").arg(titleOf(flight), word(*phase))
                            : titleOf(flight));
        m_lines.fact(tr("Launch"), joinedParts({launch(flight, phase),
                                                catalogueWord(WordList::LaunchStatus, flight.launchStatus)}));
        m_lines.fact(tr("Destination"), flight.destination);
        m_lines.fact(tr("Mission end"), missionEnd(flight, phase));
        duration(flight, phase);
        m_lines.duration(tr("Turnaround"), flight.turnAroundMs);
        if (flight.landing)
            landing(*flight.landing);
        m_lines.fact(tr("Pad"), joinedParts({flight.padName, flight.padLocation}));
        m_lines.fact(tr("Rocket"), flight.rocketName);
        if (titleOf(flight) != DisplayText::oneLine(flight.launchName))
            m_lines.fact(tr("Launched as"), flight.launchName);
        m_lines.fact(tr("Mission"), catalogueWord(WordList::MissionType, flight.missionType));
        m_lines.fact(tr("Orbit"), catalogueWord(WordList::Orbit, flight.orbitName));
        m_lines.fact(tr("Programme"), joinedParts(flight.programs));
        company(flight, companions);
        crews(flight.crews);
    }

    void missing(const Spacecraft &craft, qsizetype known)
    {
        const int count = craft.flightsCount.value_or(0);
        if (known == 0 && craft.flightsCount == 0)
            m_lines.note(tr("It has not flown yet."));
        else if (known == 0 && count == 0)
            m_lines.note(tr("The mirror knows no flight of it."));
        else if (count > known)
            m_lines.note(tr("Still to come with a sync: %Ln flight(s).", nullptr, int(count - known)));
    }

    DetailSectionContent section(const SpacecraftDetail &detail) const
    {
        return {.key = QStringLiteral("flights"),
                .title = tr("Flights"),
                .count = count(int(detail.flights.size()), detail.spacecraft.flightsCount.value_or(0)),
                .lines = m_lines.lines()};
    }

private:
    static QString word(FlightPhase phase)
    {
        switch (phase) {
        case FlightPhase::Planned:
            return tr("planned");
        case FlightPhase::Flying:
            return tr("flying");
        case FlightPhase::Ended:
            return tr("ended");
        case FlightPhase::Failed:
            break;
        }
        return tr("launch failed");
    }

    QString count(int known, int all) const
    {
        QString number = m_lines.text().number(std::optional(known));
        if (all <= known)
            return number;
        //: so many flights of so many are in the mirror
        return tr("%1 of %2").arg(number, m_lines.text().number(std::optional(all)));
    }

    /// How long ago is worth saying while the flight is not over.
    QString launch(const Flight &flight, Phase phase) const
    {
        if (!flight.launchNetMs)
            return DisplayText::unknown();
        const QString time = m_lines.text().instant(flight.launchNetMs);
        if (phase == FlightPhase::Ended || phase == FlightPhase::Failed)
            return time;
        //: %1 a time, %2 "in 3 days"
        return tr("%1 (%2)", "time").arg(time, m_lines.text().relative(flight.launchNetMs, m_nowMs));
    }

    QString missionEnd(const Flight &flight, Phase phase) const
    {
        if (flight.missionEndMs)
            return m_lines.text().instant(flight.missionEndMs);
        return phase == FlightPhase::Planned || phase == FlightPhase::Flying ? tr("not yet")
                                                                             : DisplayText::unknown();
    }

    void duration(const Flight &flight, Phase phase)
    {
        if (flight.durationMs || phase != FlightPhase::Flying || !flight.launchNetMs)
            return m_lines.duration(tr("Duration"), flight.durationMs);
        m_lines.fact(tr("Duration"),
                     tr("%1 so far").arg(m_lines.text().duration(m_nowMs - *flight.launchNetMs)));
    }

    void landing(const Landing &landing)
    {
        m_lines.fact(tr("Landing"), joinedParts({outcome(landing), landing.locationName,
                                                 catalogueWord(WordList::LandingType, landing.typeName)}));
        m_lines.distance(tr("Downrange"), landing.downrangeKm);
        m_lines.fact(tr("How it landed"), landing.description);
    }

    /// Other spacecraft that went up with it.
    void company(const Flight &flight, const QList<Flight> &companions)
    {
        QList<DetailPart> parts;
        for (const Flight &other : companions) {
            if (flight.launchId.isEmpty() || other.launchId != flight.launchId || !other.spacecraftId)
                continue;
            const bool isNamed = !DisplayText::oneLine(other.spacecraftName).isEmpty();
            parts.append({isNamed ? other.spacecraftName : tr("spacecraft %1").arg(*other.spacecraftId),
                          CraftWay{*other.spacecraftId}});
        }
        m_lines.fact(tr("Together with"), parts);
    }

    void crews(const FlightCrews &crews)
    {
        m_lines.fact(tr("Crew up"), names(crews.launch));
        m_lines.fact(tr("Crew aboard"), namesBut(crews.onboard, crews.launch));
        m_lines.fact(tr("Crew down"), namesBut(crews.landing, crews.launch));
    }

    /// Who stays the same is not read twice.
    static QString namesBut(const QList<CrewMember> &crew, const QList<CrewMember> &before)
    {
        return !crew.isEmpty() && crew == before ? tr("the same") : names(crew);
    }

    static QString names(const QList<CrewMember> &crew)
    {
        QStringList all;
        for (const CrewMember &member : crew)
            all.append(nameOf(member));
        return joinedParts(all);
    }

    static QString nameOf(const CrewMember &member)
    {
        const QString name = DisplayText::oneLine(member.name);
        QStringList facts{DisplayText::oneLine(catalogueWord(WordList::CrewRole, member.role)),
                          DisplayText::oneLine(member.agency)};
        facts.removeAll(QString());
        const QString known = name.isEmpty() ? tr("unknown person") : name;
        //: a person, and role and agency
        return facts.isEmpty() ? known
                               : tr("%1 (%2)", "person").arg(known, facts.join(tr(", ", "between facts")));
    }

    static QString outcome(const Landing &landing)
    {
        if (landing.success)
            return *landing.success ? tr("success") : tr("failure");
        if (landing.attempt == false)
            return tr("not attempted");
        return landing.attempt == true ? tr("outcome unknown") : tr("not known whether attempted");
    }

    DetailLines m_lines;
    qint64 m_nowMs;
};

} // namespace

QString flightTitle(const Flight &flight)
{
    return FlightLines::titleOf(flight);
}

DetailSectionContent flightsSection(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    FlightLines lines(text, nowMs);
    for (const Flight &flight : detail.flights)
        lines.add(flight, detail.companions);
    lines.missing(detail.spacecraft, detail.flights.size());
    return lines.section(detail);
}

} // namespace Skydock
