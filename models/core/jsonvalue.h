// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QUrl>

#include <optional>

/// What a single JSON value means, or nullopt where it cannot mean that.
namespace Skydock {

/// Ids are whole numbers from 1 to 2^53, where JSON numbers stop being exact.
std::optional<qint64> usableId(const QJsonValue &value);

/// A whole number from 0 that an int can hold.
std::optional<int> usableCount(const QJsonValue &value);

/// An http or https address with a host, of at most 2048 characters. An empty text is an empty address.
std::optional<QUrl> safeUrl(const QString &text);

/// A date written as 2019-03-02.
std::optional<QDate> isoDate(const QString &text);

/// The sentence of a problem: what was found, shortened, and what should have been there.
QString mismatch(const QJsonValue &found, const char *expected);

} // namespace Skydock
