// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttimeline.h"

#include "dockingstore.h"
#include "exportdockings.h"
#include "hostchoice.h"
#include "timelinepicture.h"
#include "timelineranges.h"
#include "utctime.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace Skydock {
namespace {

constexpr int fontPixels = 13;

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Export)
};

/// Those that are named, or, as the window does at first, those where somebody is docked; without one, all.
Result<QList<HostKey>> hostsFor(const DockingStore &store, const QStringList &given)
{
    const Result<QList<Host>> all = store.hosts();
    const Result<QList<Host>> named = all ? chooseHosts(*all, given) : all;
    if (!named)
        return tl::unexpected(named.error());
    QList<HostKey> keys;
    for (const Host &host : *named)
        keys.append(host.key);
    if (!keys.isEmpty())
        return keys;
    DockingQuery open;
    open.docked = true;
    const Result<QList<Stay>> stays = store.rows(open, 0, -1);
    if (!stays)
        return tl::unexpected(stays.error());
    for (const Stay &stay : *stays) {
        if (!keys.contains(stay.port.host))
            keys.append(stay.port.host);
    }
    return keys;
}

/// Lanes for the spacecraft that were at these hosts in the range, in the order in which they came.
TimelineContents laneForEachSpacecraft(QList<Stay> stays, const ExportOptions &options, qint64 nowMs)
{
    stays.removeIf([&](const Stay &stay) { return !isInRange(stay, options.fromMs, options.toMs, nowMs); });
    const TimelineArrangement arrangement{TimelineGrouping::BySpacecraft, LaneOrder::Given};
    return buildSpacecraftTimeline(spacecraftOf(stays), stays, arrangement, nowMs);
}

Result<TimelineContents> readContents(const QSqlDatabase &database, const ExportOptions &options,
                                      qint64 nowMs)
{
    const DockingStore store(database);
    const Result<QList<HostKey>> hosts = hostsFor(store, options.hosts);
    if (!hosts)
        return tl::unexpected(hosts.error());
    const Result<QList<Port>> ports = store.ports(*hosts);
    DockingQuery query;
    query.hosts = *hosts;
    const Result<QList<Stay>> stays = store.rows(query, 0, -1);
    if (!ports || !stays)
        return tl::unexpected(ports ? stays.error() : ports.error());
    if (options.grouping == TimelineGrouping::BySpacecraft)
        return laneForEachSpacecraft(*stays, options, nowMs);
    return buildTimeline(*ports, *stays, {}, nowMs);
}

/// What was not given is as far as anything is known.
Result<TimeInterval> rangeOf(const TimelineContents &contents, const ExportOptions &options, qint64 nowMs)
{
    const TimeInterval all = TimelineRanges(contents, nowMs).everything();
    const TimeInterval range{options.fromMs.value_or(all.fromMs), options.toMs.value_or(all.toMs)};
    if (!range.isEmpty())
        return range;
    return failure(Error::Kind::NotFound,
                   options.fromMs
                       ? ExportText::tr("Nothing is known from %1 on. Give a “--to” as well to see that.")
                             .arg(formatUtc(range.fromMs))
                       : ExportText::tr("Nothing is known before %1. Give a “--from” as well to see that.")
                             .arg(formatUtc(range.toMs)));
}

} // namespace

Result<PictureRequest> timelineRequest(const QSqlDatabase &database, const MirrorInfo &mirror,
                                       const ExportOptions &options, qint64 nowMs)
{
    Result<TimelineContents> contents = readContents(database, options, nowMs);
    if (!contents)
        return tl::unexpected(contents.error());
    const Result<TimeInterval> range = rangeOf(*contents, options, nowMs);
    if (!range)
        return tl::unexpected(range.error());
    PictureRequest request;
    request.contents = std::move(*contents);
    request.range = *range;
    request.nowMs = nowMs;
    request.source = {mirror.newestFetchMs, !mirror.hasFetched};
    request.width = options.width;
    request.height = options.height;
    request.font = QGuiApplication::font();
    request.font.setPixelSize(fontPixels);
    request.palette = options.theme == ExportOptions::Theme::Dark ? nightPalette() : paperPalette();
    request.direction = QGuiApplication::layoutDirection();
    return request;
}

Result<QByteArray> encodedTimeline(const PictureRequest &request, const ExportOptions &options)
{
    const TimelinePicture picture(request);
    if (options.height && picture.size().height() > *options.height)
        return failure(Error::Kind::NotFound,
                       ExportText::tr("The lanes do not fit into a height of %1 pixels; they need %2.")
                           .arg(*options.height)
                           .arg(picture.size().height()));
    return encodedPicture(picture, options.pictureFormat, options.scale);
}

} // namespace Skydock
