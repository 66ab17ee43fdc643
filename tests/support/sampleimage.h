// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace Skydock {

/// A picture that is easily told from its neighbours: a colour and a pattern of its own for each number. `format` as
/// QImageWriter knows it ("png", "jpeg"); the size in pixels.
QByteArray sampleImage(qint64 number, const QSize &size, const char *format);

} // namespace Skydock
