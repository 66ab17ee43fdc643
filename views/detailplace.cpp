// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailplace.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr qint64 destroyed = 3; // status ids of Launch Library
constexpr qint64 singleUse = 4;
constexpr qint64 dayMs = 86'400'000;

class Place
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailPlace)
public:
    Place(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
        : m_detail(detail)
        , m_text(text)
        , m_nowMs(nowMs)
    {}

    DetailLine line() const
    {
        const std::optional<Stay> stay = isHere() ? goingOn() : planned();
        DetailLine line{.kind = DetailLine::Kind::Lead, .value = sentence(stay)};
        const QString where = stay ? place(*stay) : QString();
        if (const qsizetype first = line.value.indexOf(where); !where.isEmpty() && first >= 0)
            line.spans.append({first, where.size(), StayWay{stay->id}});
        return line;
    }

private:
    /// Where Launch Library says that it is down, a stay without departure is one that nobody closed.
    bool isHere() const { return m_detail.spacecraft.inSpace != false && goingOn(); }

    QString sentence(const std::optional<Stay> &stay) const
    {
        if (!stay)
            return loose();
        if (isHere())
            return docked(*stay);
        return tr("%1. Due to dock at %2 on %3").arg(loose(), place(*stay), m_text.date(stay->dockingMs));
    }

    bool comes(const Stay &stay) const
    {
        return stay.chaser && stay.chaser->spacecraftId == m_detail.spacecraft.id;
    }

    std::optional<Stay> goingOn() const
    {
        std::optional<Stay> newest;
        for (const Stay &stay : m_detail.stays) {
            if (comes(stay) && isStillDocked(stay, m_detail.flights, m_nowMs) &&
                (!newest || stay.dockingMs > newest->dockingMs))
                newest = stay;
        }
        return newest;
    }

    std::optional<Stay> planned() const
    {
        std::optional<Stay> next;
        for (const Stay &stay : m_detail.stays) {
            if (comes(stay) && stay.isPlanned(m_nowMs) && (!next || stay.dockingMs < next->dockingMs))
                next = stay;
        }
        return next;
    }

    QString place(const Stay &stay) const
    {
        const QString port = DisplayText::oneLine(stay.portName);
        const QString host = DisplayText::oneLine(stay.hostName);
        return tr("%1, %2", "port, host")
            .arg(port.isEmpty() ? tr("an unknown port") : port, host.isEmpty() ? tr("unknown host") : host);
    }

    QString docked(const Stay &stay) const
    {
        const qint64 lengthMs = m_nowMs - *stay.dockingMs;
        if (lengthMs < dayMs)
            return tr("Docked at %1, for %2").arg(place(stay), m_text.duration(lengthMs));
        //: %1 is port and host, %n the number of days
        return tr("Docked at %1, for %Ln day(s)", nullptr, int(lengthMs / dayMs)).arg(place(stay));
    }

    QString loose() const
    {
        const Spacecraft &craft = m_detail.spacecraft;
        if (!craft.inSpace)
            return tr("Where it is now is unknown");
        if (*craft.inSpace)
            return tr("In space");
        // What burnt up on its way down is not on the ground.
        const bool isGone = craft.statusId == destroyed ||
                            (craft.statusId == singleUse && craft.missionEndsCount.value_or(0) > 0);
        return isGone ? tr("No longer in space") : tr("On the ground");
    }

    const SpacecraftDetail &m_detail;
    const DisplayText &m_text;
    qint64 m_nowMs;
};

} // namespace

bool isStillDocked(const Stay &stay, const QList<Flight> &flights, qint64 nowMs)
{
    if (!stay.isOpen() || stay.isPlanned(nowMs))
        return false;
    return std::none_of(flights.begin(), flights.end(), [&](const Flight &flight) {
        return stay.chaser && flight.id == stay.chaser->id && flight.missionEndMs &&
               *flight.missionEndMs <= nowMs;
    });
}

QString whereNow(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    return whereNowLine(detail, text, nowMs).value;
}

DetailLine whereNowLine(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    return Place(detail, text, nowMs).line();
}

} // namespace Skydock
