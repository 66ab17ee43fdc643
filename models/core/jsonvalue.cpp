// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalue.h"

#include <limits>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumId = qint64(1) << 53;
constexpr qsizetype maximumUrlLength = 2048;
constexpr qsizetype maximumQuoteLength = 60;

/// What was found, short enough for a list of problems.
QString description(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return u"nothing"_s;
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return u'"' + value.toString().left(maximumQuoteLength) + u'"';
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    }
    return {};
}

} // namespace

std::optional<qint64> usableId(const QJsonValue &value)
{
    const qint64 id = value.toInteger(0); // 0 for a number that is not whole
    return id >= 1 && id <= maximumId ? std::optional(id) : std::nullopt;
}

std::optional<int> usableCount(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    const bool fits = number >= 0 && number <= std::numeric_limits<int>::max();
    return fits ? std::optional(int(number)) : std::nullopt;
}

std::optional<QUrl> safeUrl(const QString &text)
{
    if (text.isEmpty())
        return QUrl();
    if (text.size() > maximumUrlLength)
        return std::nullopt;
    const QUrl url(text);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

std::optional<QDate> isoDate(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString mismatch(const QJsonValue &found, const char *expected)
{
    return u"found %1, expected %2"_s.arg(description(found), QLatin1StringView(expected));
}

} // namespace Skydock
