// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailflights.h"

#include "detaillines.h"

namespace Skydock {

namespace {

constexpr qint64 launchFailed = 4; // launch status ids of Launch Library
constexpr bool saysNotLaunched(qint64 statusId)
{
    return statusId == 1 || statusId == 2 || statusId == 5 ||
           statusId == 8; // go, to be determined, hold, to be confirmed
}

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
        const State state = stateOf(flight);
        m_lines.title(tr("%1 · %2", "flight and its state").arg(titleOf(flight), word(state)));
        m_lines.fact(tr("Launch"), joinedParts({launch(flight, state), flight.launchStatus}));
        m_lines.fact(tr("Destination"), flight.destination);
        m_lines.fact(tr("Mission end"), missionEnd(flight, state));
        duration(flight, state);
        m_lines.duration(tr("Turnaround"), flight.turnAroundMs);
        if (flight.landing)
            landing(*flight.landing);
        m_lines.fact(tr("Pad"), joinedParts({flight.padName, flight.padLocation}));
        m_lines.fact(tr("Rocket"), flight.rocketName);
        if (titleOf(flight) != DisplayText::oneLine(flight.launchName))
            m_lines.fact(tr("Launched as"), flight.launchName);
        m_lines.fact(tr("Mission"), flight.missionType);
        m_lines.fact(tr("Orbit"), flight.orbitName);
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
            m_lines.note(tr("Still to come with a sync: %n flight(s).", nullptr, int(count - known)));
    }

    DetailSectionContent section(const SpacecraftDetail &detail) const
    {
        return {.key = QStringLiteral("flights"),
                .title = tr("Flights"),
                .count = count(int(detail.flights.size()), detail.spacecraft.flightsCount.value_or(0)),
                .lines = m_lines.lines()};
    }

private:
    enum class State { Planned, Flying, Ended, Failed };

    State stateOf(const Flight &flight) const
    {
        if (flight.launchStatusId == launchFailed)
            return State::Failed;
        if (flight.missionEndMs && *flight.missionEndMs <= m_nowMs)
            return State::Ended;
        const bool isDue = flight.launchNetMs && *flight.launchNetMs <= m_nowMs;
        // A launch that slipped has its date in the past and no lift-off.
        const bool isLaunched = isDue && !saysNotLaunched(flight.launchStatusId.value_or(0));
        return isLaunched ? State::Flying : State::Planned;
    }

    static QString word(State state)
    {
        switch (state) {
        case State::Planned:
            return tr("planned");
        case State::Flying:
            return tr("flying");
        case State::Ended:
            return tr("ended");
        case State::Failed:
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
    QString launch(const Flight &flight, State state) const
    {
        if (!flight.launchNetMs)
            return DisplayText::unknown();
        const QString time = m_lines.text().instant(flight.launchNetMs);
        if (state == State::Ended || state == State::Failed)
            return time;
        //: %1 a time, %2 "in 3 days"
        return tr("%1 (%2)", "time").arg(time, m_lines.text().relative(flight.launchNetMs, m_nowMs));
    }

    QString missionEnd(const Flight &flight, State state) const
    {
        if (flight.missionEndMs)
            return m_lines.text().instant(flight.missionEndMs);
        return state == State::Failed ? DisplayText::unknown() : tr("not yet");
    }

    void duration(const Flight &flight, State state)
    {
        if (flight.durationMs || state != State::Flying)
            return m_lines.duration(tr("Duration"), flight.durationMs);
        m_lines.fact(tr("Duration"),
                     tr("%1 so far").arg(m_lines.text().duration(m_nowMs - *flight.launchNetMs)));
    }

    void landing(const Landing &landing)
    {
        m_lines.fact(tr("Landing"), joinedParts({outcome(landing), landing.locationName, landing.typeName}));
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
        QStringList facts{DisplayText::oneLine(member.role), DisplayText::oneLine(member.agency)};
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
