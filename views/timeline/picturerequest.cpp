// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturerequest.h"

namespace Skydock {

namespace {

QPalette paletteOf(const QColor &base, const QColor &text, const QColor &accent)
{
    QPalette palette(text, base, base, base, base, text, base);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, accent);
    return palette;
}

} // namespace

QPalette paperPalette()
{
    return paletteOf(Qt::white, QColor(0x1a, 0x1c, 0x1f), QColor(0x00, 0x5a, 0x9e));
}

QPalette nightPalette()
{
    return paletteOf(QColor(0x1e, 0x1f, 0x22), QColor(0xe6, 0xe6, 0xe6), QColor(0x3d, 0x7a, 0xd6));
}

} // namespace Skydock
