// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QSize>
#include <QString>

#include <optional>

namespace Skydock {

/// The icon `:/icons/<name>.svg` in the palette's text colour, sharp at any scale; follows a change of palette.
/// Arrows along the line of reading turn round where that runs from right to left.
QIcon tintedIcon(const QString &name);

/// The silhouette that stands in for a photograph of a craft of this type, in the colour given. `size` is in device
/// independent pixels; the drawing keeps its shape and is centred.
QPixmap silhouette(std::optional<qint64> typeId, QSize size, qreal devicePixelRatio, const QColor &color);

} // namespace Skydock
