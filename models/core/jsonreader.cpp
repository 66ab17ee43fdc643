// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include "isoduration.h"
#include "jsonvalue.h"
#include "utctime.h"

#include <QJsonArray>

#include <cmath>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTextLength = 64LL * 1024;

std::optional<RecordLevel> namedLevel(const QString &text)
{
    if (text == "list"_L1)
        return RecordLevel::List;
    if (text == "normal"_L1)
        return RecordLevel::Normal;
    return text == "detailed"_L1 ? std::optional(RecordLevel::Detailed) : std::nullopt;
}

} // namespace

JsonReader::JsonReader(const RecordContext &context, QJsonObject object, JsonSlice slice, QString path)
    : m_context(&context)
    , m_object(std::move(object))
    , m_slice(slice)
    , m_path(std::move(path))
{}

template <class Convert>
auto JsonReader::read(QLatin1StringView key, const char *expected, Convert convert) const
    -> decltype(convert(QJsonValue()))
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    auto result = convert(value);
    if (!result)
        report(pathOf(key), mismatch(value, expected));
    return result;
}

template <class Convert>
auto JsonReader::readText(QLatin1StringView key, const char *expected, Convert convert) const
    -> decltype(convert(QString()))
{
    return read(key, expected, [&convert](const QJsonValue &value) {
        return value.isString() ? convert(value.toString()) : std::nullopt;
    });
}

std::optional<qint64> JsonReader::id(QLatin1StringView key) const
{
    return read(key, "a whole number from 1 to 2^53", usableId);
}

std::optional<qint64> JsonReader::requiredId() const
{
    const QJsonValue value = m_object.value("id"_L1);
    const auto id = usableId(value);
    if (!id)
        report(pathOf("id"_L1), mismatch(value, "a whole number from 1 to 2^53"));
    return id;
}

QString JsonReader::text(QLatin1StringView key) const
{
    return optionalText(key).value_or(QString());
}

std::optional<QString> JsonReader::optionalText(QLatin1StringView key) const
{
    auto text = readText(key, "a text", [](const QString &found) { return std::optional(found); });
    if (!text || text->size() <= maximumTextLength)
        return text;
    report(pathOf(key), u"longer than %1 characters, cut there"_s.arg(maximumTextLength));
    const bool splitsPair = text->at(maximumTextLength - 1).isHighSurrogate();
    text->truncate(splitsPair ? maximumTextLength - 1 : maximumTextLength);
    return text;
}

std::optional<bool> JsonReader::flag(QLatin1StringView key) const
{
    return read(key, "true or false", [](const QJsonValue &value) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    });
}

std::optional<int> JsonReader::count(QLatin1StringView key) const
{
    return read(key, "a whole number from 0 to 2147483647", usableCount);
}

std::optional<double> JsonReader::number(QLatin1StringView key) const
{
    return read(key, "a number", [](const QJsonValue &value) {
        return value.isDouble() && std::isfinite(value.toDouble()) ? std::optional(value.toDouble())
                                                                   : std::nullopt;
    });
}

std::optional<qint64> JsonReader::instantMs(QLatin1StringView key) const
{
    return readText(key, "an ISO 8601 time", [](const QString &text) { return parseUtc(text); });
}

std::optional<qint64> JsonReader::durationMs(QLatin1StringView key) const
{
    return readText(key, "an ISO 8601 duration", [](const QString &text) { return parseIsoDuration(text); });
}

std::optional<QDate> JsonReader::date(QLatin1StringView key) const
{
    return readText(key, "an ISO 8601 date", isoDate);
}

QUrl JsonReader::url(QLatin1StringView key) const
{
    return readText(key, "an http or https address of at most 2048 characters", safeUrl).value_or(QUrl());
}

RecordLevel JsonReader::level(RecordLevel otherwise) const
{
    return readText("response_mode"_L1, "list, normal or detailed", namedLevel).value_or(otherwise);
}

std::optional<JsonReader> JsonReader::object(QLatin1StringView key) const
{
    return child(key, {});
}

QList<JsonReader> JsonReader::objects(QLatin1StringView key) const
{
    return children(key, {});
}

std::optional<JsonReader> JsonReader::record(QLatin1StringView key) const
{
    return child(key, m_slice.member(QByteArrayView(key)));
}

QList<JsonReader> JsonReader::records(QLatin1StringView key) const
{
    return children(key, m_slice.member(QByteArrayView(key)).elements());
}

std::optional<JsonReader> JsonReader::child(QLatin1StringView key, JsonSlice slice) const
{
    return read(key, "an object", [&](const QJsonValue &value) -> std::optional<JsonReader> {
        if (!value.isObject())
            return std::nullopt;
        return JsonReader(*m_context, value.toObject(), slice, pathOf(key));
    });
}

QList<JsonReader> JsonReader::children(QLatin1StringView key, const QList<JsonSlice> &slices) const
{
    const auto array = read(key, "a list", [](const QJsonValue &value) {
        return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
    });
    QList<JsonReader> list;
    for (qsizetype i = 0; array && i < array->size(); ++i) {
        const QJsonValue element = array->at(i);
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(i);
        if (element.isObject())
            list.append(JsonReader(*m_context, element.toObject(), slices.value(i), path));
        else if (!element.isNull())
            report(path, mismatch(element, "an object"));
    }
    return list;
}

QString JsonReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

void JsonReader::report(const QString &path, const QString &text) const
{
    m_context->log.add({m_context->record, path, text});
}

} // namespace Skydock
