// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Skydock {

/// A text as one field of RFC 4180, harmless to a spreadsheet: what it would run as a formula gets an apostrophe in
/// front. Numbers and ISO 8601 durations stay as they are, negative ones too.
QString csvField(const QString &text);
/// A record of RFC 4180 with its line break, in UTF-8.
QByteArray csvLine(const QStringList &fields);

/// The same for text between tabs, which has no quotes: white space and control characters become single spaces.
QString tsvField(const QString &text);
/// Without a line break.
QString tsvLine(const QStringList &fields);

} // namespace Skydock
