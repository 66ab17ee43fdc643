// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Skydock {

/// A spacecraft as a 2.0.0 flight holds it, in the field names of 2.3.0: `image_url` becomes `image.image_url`, the
/// agency's type an object, and what the older shape does not know is null.
QByteArray spacecraftInNewShape(const QByteArray &record);

} // namespace Skydock
