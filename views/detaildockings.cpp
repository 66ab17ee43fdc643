// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detaildockings.h"

#include "detailflights.h"
#include "detaillines.h"
#include "detailplace.h"
#include "detailvisits.h"

namespace Skydock {

namespace {

class DockingLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailDockings)
public:
    DockingLines(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
        : m_lines(text)
        , m_detail(detail)
        , m_nowMs(nowMs)
    {}

    void add(const Visit &visit)
    {
        m_lines.add(titleOf(visit));
        for (qsizetype i = 0; i < visit.stays.size(); ++i)
            add(visit.stays[i], i == 0 ? nullptr : &visit.stays[i - 1]);
        if (visit.stays.size() > 1)
            total(visit);
    }

    DetailSectionContent section(qsizetype visitCount)
    {
        if (visitCount == 0)
            m_lines.note(tr("The mirror knows no docking of it."));
        return {.key = QStringLiteral("dockings"),
                .title = tr("Dockings"),
                .count = m_lines.text().number(std::optional(int(m_detail.stays.size()))),
                .lines = m_lines.lines()};
    }

private:
    const DisplayText &text() const { return m_lines.text(); }

    /// The mission where it is known: two visits to one station are told apart by it.
    DetailLine titleOf(const Visit &visit) const
    {
        if (visit.received)
            return received(visit);
        const QString host = DisplayText::oneLine(visit.hostName);
        QList<DetailPart> parts{{host.isEmpty() ? tr("Unknown host") : host, HostWay{visit.host}}};
        for (const Flight &flight : m_detail.flights) {
            if (visit.chaser && visit.chaser->kind == VehicleKind::Flight && flight.id == visit.chaser->id)
                parts.append({flightTitle(flight)});
        }
        return lineOf(DetailLine::Kind::Title, parts);
    }

    /// Who came leads to the craft that it is, where it is one.
    static DetailLine received(const Visit &visit)
    {
        const QString name = chaserName(visit);
        DetailLine line{.kind = DetailLine::Kind::Title, .value = tr("%1 came to it").arg(name)};
        if (visit.chaser && visit.chaser->spacecraftId)
            line.spans.append({line.value.indexOf(name), name.size(), CraftWay{*visit.chaser->spacecraftId}});
        return line;
    }

    static QString chaserName(const Visit &visit)
    {
        const QString name = visit.chaser ? DisplayText::oneLine(visit.chaser->name) : QString();
        return name.isEmpty() ? tr("An unknown craft") : name;
    }

    void add(const Stay &stay, const Stay *before)
    {
        m_lines.stay(label(stay, before), DisplayText::hostAndPort(stay.hostName, stay.portName), stay.id);
        m_lines.fact(tr("From"), stay.dockingMs ? text().instant(stay.dockingMs) : DisplayText::unknown());
        m_lines.fact(tr("Until"), until(stay));
        length(stay);
        m_lines.add(DetailLine::Kind::Doubt, DisplayText::doubts(stay.doubts()));
    }

    QString label(const Stay &stay, const Stay *before) const
    {
        if (stay.isPlanned(m_nowMs))
            return tr("Planned");
        if (!before)
            return tr("Docked");
        return before->port == stay.port ? tr("Docked again") : tr("Relocated");
    }

    QString until(const Stay &stay) const
    {
        if (stay.departureMs)
            return text().instant(stay.departureMs);
        if (stay.isPlanned(m_nowMs))
            return tr("open");
        return isGoingOn(stay) ? tr("still docked") : tr("departure not recorded");
    }

    bool isGoingOn(const Stay &stay) const { return isStillDocked(stay, m_detail.flights, m_nowMs); }

    /// Signed: a departure before the docking shows as what it is.
    std::optional<qint64> lengthMs(const Stay &stay) const
    {
        if (!stay.dockingMs || (!stay.departureMs && !isGoingOn(stay)))
            return {};
        return stay.departureMs.value_or(m_nowMs) - *stay.dockingMs;
    }

    void length(const Stay &stay)
    {
        const std::optional<qint64> ms = lengthMs(stay);
        if (stay.departureMs || !ms)
            m_lines.duration(tr("Length"), ms);
        else
            m_lines.fact(tr("Length"), tr("%1 so far").arg(text().duration(ms)),
                         tr("%1 so far").arg(text().exactDuration(ms)));
    }

    void total(const Visit &visit)
    {
        qint64 sumMs = 0;
        for (const Stay &stay : visit.stays) {
            const std::optional<qint64> ms = lengthMs(stay);
            if (!ms || stay.doubts() != Stay::NoDoubt)
                return; // a sum of what is doubtful says nothing
            sumMs += *ms;
        }
        m_lines.duration(tr("Docked in all"), sumMs);
    }

    DetailLines m_lines;
    const SpacecraftDetail &m_detail;
    qint64 m_nowMs;
};

} // namespace

DetailSectionContent dockingsSection(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    DockingLines lines(detail, text, nowMs);
    const QList<Visit> all = visits(detail.stays, detail.spacecraft.id);
    for (const Visit &visit : all)
        lines.add(visit);
    return lines.section(all.size());
}

} // namespace Skydock
