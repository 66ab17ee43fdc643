// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>

namespace Skydock {

/// A JSON string, quotes included.
QByteArray jsonString(const QString &text);

/// A minified JSON object in the order given (QJsonObject would sort the keys); the values are JSON already.
QByteArray jsonObject(std::initializer_list<std::pair<const char *, QByteArray>> members);

/// The same JSON with DEL and the C1 control characters written as escapes: a terminal would obey them.
QByteArray jsonForTerminals(const QByteArray &json);

} // namespace Skydock
