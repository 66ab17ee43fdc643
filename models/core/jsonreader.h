// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonslice.h"
#include "problemlog.h"
#include "recordorigin.h"

#include <QDate>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace Skydock {

/// What every part of a record being read has in common.
struct RecordContext
{
    QString record; ///< its name in problems: "spacecraft 474"
    RecordOrigin origin;
    ProblemLog &log;
};

/// Reads typed fields of one JSON object. What is missing or null is unknown; what has the wrong type or an
/// impossible value is unknown too, and reported under its path in the record. The context must outlive the reader.
class JsonReader
{
public:
    JsonReader(const RecordContext &context, QJsonObject object, JsonSlice slice, QString path = {});

    const RecordContext &context() const { return *m_context; }
    bool isListed() const { return m_path.isEmpty(); } ///< the record itself and not a part of it
    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool isObject(QLatin1StringView key) const { return m_object.value(key).isObject(); }
    /// The object's own bytes, minified; empty where it was not asked for with record() or records().
    QByteArray bytes() const { return m_slice.minified(); }

    std::optional<qint64> id(QLatin1StringView key) const;
    /// The object's `id`, without which it cannot be used: a missing one is reported as well.
    std::optional<qint64> requiredId() const;
    QString text(QLatin1StringView key) const;
    std::optional<QString> optionalText(QLatin1StringView key) const;
    std::optional<bool> flag(QLatin1StringView key) const;
    std::optional<int> count(QLatin1StringView key) const;
    std::optional<double> number(QLatin1StringView key) const;
    std::optional<qint64> instantMs(QLatin1StringView key) const;
    std::optional<qint64> durationMs(QLatin1StringView key) const;
    std::optional<QDate> date(QLatin1StringView key) const;
    /// An address a person may be sent to: http or https with a host. An empty text is no address and no problem.
    QUrl url(QLatin1StringView key) const;
    /// The level in `response_mode`, or `otherwise`.
    RecordLevel level(RecordLevel otherwise) const;

    std::optional<JsonReader> object(QLatin1StringView key) const;
    QList<JsonReader> objects(QLatin1StringView key) const;
    /// The same for an object that is a record of its own: its bytes are kept.
    std::optional<JsonReader> record(QLatin1StringView key) const;
    QList<JsonReader> records(QLatin1StringView key) const;

private:
    template <class Convert>
    auto read(QLatin1StringView key, const char *expected, Convert convert) const
        -> decltype(convert(QJsonValue()));
    template <class Convert>
    auto readText(QLatin1StringView key, const char *expected, Convert convert) const
        -> decltype(convert(QString()));
    std::optional<JsonReader> child(QLatin1StringView key, JsonSlice slice) const;
    QList<JsonReader> children(QLatin1StringView key, const QList<JsonSlice> &slices) const;
    QString pathOf(QLatin1StringView key) const;
    void report(const QString &path, const QString &text) const;

    const RecordContext *m_context;
    QJsonObject m_object;
    JsonSlice m_slice;
    QString m_path;
};

} // namespace Skydock
