// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QImage>
#include <QSize>

namespace Skydock {

/// Decodes a picture that came from outside, on whatever thread it is called: PNG, JPEG, WebP or GIF (its first frame),
/// told by its first bytes alone, never by a name or a type. It fits into `pixels` with its proportions, turned as the
/// camera was held, and is never enlarged. What it says of its size is checked before anything is allocated.
///
/// Damaged: it cannot be read, is of another kind (SVG, which is a program more than a picture, included) or would need
/// too much memory; the text says which, for a person.
Result<QImage> decodeImage(const QByteArray &bytes, const QSize &pixels);

/// The size that such a picture says it has, turned as the camera was held; empty where it cannot be read.
QSize imageSize(const QByteArray &bytes);

} // namespace Skydock
