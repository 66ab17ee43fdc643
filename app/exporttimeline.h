// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportoptions.h"
#include "mirrorinfo.h"
#include "picturerequest.h"

#include <QSqlDatabase>

namespace Skydock {

/// What `skydock export timeline` draws: the hosts that were named, or else those where something is docked; the range
/// that was given, or else everything. Needs a QGuiApplication. Blocks.
Result<PictureRequest> timelineRequest(const QSqlDatabase &database, const MirrorInfo &mirror,
                                       const ExportOptions &options, qint64 nowMs);

/// The picture as a file's content, in the format that was asked for.
Result<QByteArray> encodedTimeline(const PictureRequest &request, const ExportOptions &options);

} // namespace Skydock
