// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Skydock {

/// The bytes as a gzip file (RFC 1952), as `Content-Encoding: gzip` sends them.
QByteArray gzipped(const QByteArray &bytes);

} // namespace Skydock
