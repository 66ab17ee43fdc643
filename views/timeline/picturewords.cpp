// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewords.h"

#include "displaytext.h"
#include "picturefacts.h"
#include "picturerequest.h"

namespace Skydock {

namespace {

constexpr int mostNames = 3;

qint64 toTheMinute(qint64 instantMs)
{
    constexpr qint64 minuteMs = 60'000;
    return instantMs / minuteMs * minuteMs;
}

} // namespace

QString PictureWords::title() const
{
    QStringList names;
    for (const QString &name : m_facts->subjects) {
        const QString shown = DisplayText::oneLine(name);
        names += shown.isEmpty() ? DisplayText::unknown() : shown;
    }
    const auto count = int(names.size());
    if (count == 0)
        return tr("Docking timeline");
    if (count <= mostNames)
        return tr("Docking timeline: %1", "names of hosts or of spacecraft")
            .arg(m_request->locale.createSeparatedList(names));
    return m_request->contents.isBySpacecraft() ? tr("Docking timeline: %Ln spacecraft", nullptr, count)
                                                : tr("Docking timeline: %Ln host(s)", nullptr, count);
}

QString PictureWords::range() const
{
    constexpr qint64 daysTellEnoughMs = 3LL * 24 * 60 * 60 * 1000;
    const DisplayText display(m_request->locale,
                              m_request->zone == Qt::UTC ? TimeZoneChoice::Utc : TimeZoneChoice::Local);
    const TimeInterval range = TimeScale::fitted(m_request->range);
    const bool isLong = range.lengthMs() >= daysTellEnoughMs;
    const auto text = [&](qint64 ms) { return isLong ? display.date(ms) : display.shortInstant(ms); };
    const QString span = tr("%1 – %2", "from, to").arg(text(range.fromMs), text(range.toMs));
    return m_request->zone == Qt::UTC ? tr("%1 UTC").arg(span) : tr("%1 local time").arg(span);
}

QString PictureWords::subtitle() const
{
    const QString lanes = m_request->contents.isBySpacecraft()
                              ? tr("%Ln spacecraft", nullptr, m_facts->laneCount)
                              : tr("%Ln port(s)", nullptr, m_facts->laneCount);
    const QString stays = tr("%Ln stay(s)", nullptr, int(m_facts->stayCount));
    return tr("%1 · %2 · %3", "range, ports or spacecraft, stays").arg(range(), lanes, stays);
}

QString PictureWords::source() const
{
    const PictureSource &source = m_request->source;
    if (!source.fetchedMs)
        return tr("Source: Launch Library 2 by The Space Devs");
    const DisplayText display(m_request->locale);
    if (source.isBundled)
        return tr("Source: Launch Library 2 by The Space Devs, bundled catalogue of %1")
            .arg(display.date(source.fetchedMs));
    return tr("Source: Launch Library 2 by The Space Devs, fetched %1")
        .arg(display.instant(toTheMinute(*source.fetchedMs)));
}

/// When it was drawn, which is what "now" and "still docked" refer to.
QString PictureWords::drawn(int page, int pageCount) const
{
    const QString drawn =
        tr("Drawn %1 by Skydock").arg(DisplayText(m_request->locale).instant(toTheMinute(m_request->nowMs)));
    if (pageCount < 2)
        return drawn;
    return tr("%1 · page %2 of %3", "when and by whom it was drawn, page, pages")
        .arg(drawn, m_request->locale.toString(page + 1), m_request->locale.toString(pageCount));
}

} // namespace Skydock
