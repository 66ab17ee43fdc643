// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace Skydock {

class TimelinePicture;

enum class PictureFormat { Png, Svg, Pdf };

inline constexpr int largestPictureScale = 4;

/// By the ending of a file's name, whatever its case; nullopt for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &fileName);
/// "png", "svg", "pdf"
QString fileEnding(PictureFormat format);

/// Why a picture of this size, in logical pixels, cannot be made; no error where it can.
Result<void> checkPictureSize(const QSize &size, PictureFormat format, int scale);

/// The picture as a file's content. PNG has `scale` pixels, 1 to largestPictureScale, for each logical one; SVG and PDF
/// are vectors with text that can be searched. Fails, in words, for an image too large to be made.
Result<QByteArray> encodedPicture(const TimelinePicture &picture, PictureFormat format, int scale = 1);

/// The same into a file, which is there whole or not at all. Blocks: belongs into a worker.
Result<void> savePicture(const TimelinePicture &picture, const QString &path, PictureFormat format,
                         int scale = 1);

} // namespace Skydock
