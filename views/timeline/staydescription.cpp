// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staydescription.h"

#include "labelcache.h"

#include <QDateTime>

namespace Skydock {

StayDescription::StayDescription(qint64 nowMs, Qt::TimeSpec zone, const QLocale &locale)
    : m_nowMs(nowMs)
    , m_zone(zone)
    , m_locale(locale)
{}

QString StayDescription::chaserName(const Stay &stay)
{
    const QString name = stay.chaser ? LabelCache::oneLine(stay.chaser->name) : QString();
    return name.trimmed().isEmpty() ? tr("Unknown spacecraft") : name;
}

QString StayDescription::place(const QString &hostName, const QString &portName)
{
    const QString host = LabelCache::oneLine(hostName).trimmed();
    const QString port = LabelCache::oneLine(portName).trimmed();
    return tr("%1 · %2", "host, port")
        .arg(host.isEmpty() ? tr("Unknown host") : host, port.isEmpty() ? tr("unknown port") : port);
}

/// Seconds that are zero are not known, and so not said.
QString StayDescription::instant(qint64 instantMs) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instantMs, m_zone);
    const QString format = time.time().second() == 0
                               ? tr("d MMM yyyy HH:mm", "date format: a day and a time")
                               : tr("d MMM yyyy HH:mm:ss", "date format: to the second");
    const QString text = m_locale.toString(time, format);
    return m_zone == Qt::UTC ? tr("%1 UTC").arg(text) : tr("%1 local time").arg(text);
}

QString StayDescription::duration(qint64 lengthMs)
{
    const qint64 minutes = lengthMs / 60'000;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days >= 1)
        return tr("%1 d %2 h", "days and hours").arg(days).arg(hours % 24);
    if (hours >= 1)
        return tr("%1 h %2 min", "hours and minutes").arg(hours).arg(minutes % 60);
    return tr("%1 min", "minutes").arg(minutes);
}

QString StayDescription::when(const Stay &stay) const
{
    const QString docking = stay.dockingMs ? instant(*stay.dockingMs) : tr("unknown");
    QString lines =
        stay.isPlanned(m_nowMs) ? tr("Docking planned: %1").arg(docking) : tr("Docked: %1").arg(docking);
    lines += QLatin1Char('\n');
    if (stay.departureMs)
        return lines + tr("Departed: %1").arg(instant(*stay.departureMs));
    if (stay.isPlanned(m_nowMs))
        return lines + tr("Departure not known");
    return lines +
           (stay.isOpen() ? tr("Still docked, as far as the mirror knows") : tr("Departure not known"));
}

QString StayDescription::length(const Stay &stay) const
{
    if (!stay.dockingMs || stay.isPlanned(m_nowMs))
        return {};
    const qint64 lengthMs = stay.departureMs.value_or(m_nowMs) - *stay.dockingMs;
    return lengthMs > 0 ? tr("Length: %1").arg(duration(lengthMs)) : QString();
}

QStringList StayDescription::doubts(const Stay &stay)
{
    QStringList lines;
    const Stay::Doubts found = stay.doubts();
    if (found & Stay::Inverted)
        lines += tr("⚠ The departure lies before the docking");
    if (found & Stay::ZeroLength)
        lines += tr("⚠ Docking and departure are the same instant");
    if (found & Stay::DockingUnknown)
        lines += tr("⚠ The time of docking is not known");
    if (found & Stay::PortUnknown)
        lines += tr("⚠ The port is not known");
    if (found & Stay::ChaserUnknown)
        lines += tr("⚠ The chaser is not known");
    return lines;
}

QString StayDescription::text(const Stay &stay) const
{
    QStringList lines{chaserName(stay)};
    if (stay.chaser && !stay.chaser->operatorName.isEmpty())
        lines += LabelCache::oneLine(stay.chaser->operatorName);
    if (stay.chaser && !stay.chaser->flightName.isEmpty())
        lines += tr("Flight: %1").arg(LabelCache::oneLine(stay.chaser->flightName));
    lines += place(stay.hostName, stay.portName);
    lines += when(stay);
    lines += length(stay);
    lines += doubts(stay);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString StayDescription::text(const TimelineContents &contents, const TimelineHit &hit) const
{
    if (hit.kind == TimelineHit::Mark)
        return tr("%Ln stay(s), too close to each other to be told apart here.\nClick to zoom in.",
                  "merged into one mark", int(hit.markCount));
    if (hit.kind == TimelineHit::LaneLabel)
        return laneName(contents.lanes().at(hit.lane));
    if (hit.kind == TimelineHit::Module)
        return module(contents, contents.modules()[size_t(hit.module)]);
    if (hit.kind != TimelineHit::Bar)
        return {};
    const StaySpan *span = contents.spanOf(hit.stay);
    QStringList lines{text(contents.stay(hit.stay))};
    if (span && span->flags & StaySpan::Overlapping)
        lines += contents.isBySpacecraft() ? tr("⚠ Overlaps another stay of this spacecraft")
                                           : tr("⚠ Overlaps another stay at this port");
    lines += relocations(contents, hit.stay);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString StayDescription::laneName(const Lane &lane)
{
    if (!lane.spacecraftId)
        return place(lane.hostName, lane.portName);
    const QString name = LabelCache::oneLine(lane.spacecraftName).trimmed();
    return name.isEmpty() ? tr("Unknown spacecraft") : name;
}

QString StayDescription::module(const TimelineContents &contents, const LaneModule &module)
{
    qsizetype stays = 0;
    for (int i = module.firstLane; i < module.firstLane + module.laneCount; ++i)
        stays += contents.lanes().at(i).stays.size() + contents.lanes().at(i).undatedCount;
    return place(contents.lanes().at(module.firstLane).hostName, module.key.name) + u'\n' +
           tr("%Ln port(s)", "of a module", module.laneCount) + u'\n' +
           tr("%Ln stay(s)", "of a module", int(stays));
}

/// Where the same visit was before and after.
QStringList StayDescription::relocations(const TimelineContents &contents, quint32 stay)
{
    QStringList lines;
    const auto portOf = [&contents](quint32 index) {
        const QString name = LabelCache::oneLine(contents.stay(index).portName).trimmed();
        return name.isEmpty() ? tr("unknown port") : name;
    };
    for (const VisitLink &link : contents.visitLinks().links()) {
        if (link.to == stay)
            lines += tr("Same visit: moved here from %1").arg(portOf(link.from));
        if (link.from == stay)
            lines += tr("Same visit: moved on to %1").arg(portOf(link.to));
    }
    return lines;
}

QString StayDescription::sentence(const Stay &stay) const
{
    const QString where = place(stay.hostName, stay.portName);
    if (stay.dockingMs && stay.departureMs)
        return tr("%1 at %2, from %3 to %4")
            .arg(chaserName(stay), where, instant(*stay.dockingMs), instant(*stay.departureMs));
    if (stay.isPlanned(m_nowMs))
        return tr("%1 at %2, planned for %3").arg(chaserName(stay), where, instant(*stay.dockingMs));
    if (stay.dockingMs)
        return tr("%1 at %2, still docked since %3").arg(chaserName(stay), where, instant(*stay.dockingMs));
    return tr("%1 at %2, at an unknown time").arg(chaserName(stay), where);
}

} // namespace Skydock
