// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbudget.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWindowSeconds = 31LL * 24 * 60 * 60;
constexpr int longestIdent = 200;

/// A whole number from `least`, cut at `most`; nullopt for anything else, fractions included.
std::optional<int> numberIn(const QJsonValue &value, qint64 least, qint64 most)
{
    constexpr qint64 none = -1;
    const qint64 number = value.toInteger(none);
    if (number == none || number < least)
        return std::nullopt;
    return int(std::min(number, most));
}

} // namespace

Result<ApiThrottle> parseThrottle(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    constexpr qint64 most = std::numeric_limits<int>::max();
    const std::optional<int> limit = numberIn(answer["your_request_limit"_L1], 1, most);
    const std::optional<int> window = numberIn(answer["limit_frequency_secs"_L1], 1, longestWindowSeconds);
    const std::optional<int> used = numberIn(answer["current_use"_L1], 0, most);
    if (!limit || !window || !used)
        return failure(Error::Kind::Damaged,
                       QCoreApplication::translate(
                           "Skydock::Remote", "The server's answer does not say how many calls are left."));
    const int nextUse = int(std::clamp<double>(std::ceil(answer["next_use_secs"_L1].toDouble()), 0, *window));
    return ApiThrottle{*limit, *window, *used, nextUse, answer["ident"_L1].toString().left(longestIdent)};
}

} // namespace Skydock
