// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listformats.h"

#include "jsontext.h"

#include <QMap>
#include <QUrl>

#include <algorithm>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

QString orderingText(const QList<ListSortKey> &keys)
{
    QStringList fields;
    for (const ListSortKey &key : keys)
        fields.append((key.descending ? u"-"_s : QString()) + key.field);
    return fields.join(u',');
}

/// The question again with another window on its answer; parameters sorted by name, as the API's own links have them.
QString pageReference(const ListOptions &options, qint64 limit, qint64 offset)
{
    QMap<QString, QString> parameters;
    for (const ListFilter &filter : options.filters)
        parameters[filter.key] = filter.text;
    if (!options.search.isEmpty())
        parameters[u"search"_s] = options.search;
    if (!options.ordering.isEmpty())
        parameters[u"ordering"_s] = orderingText(options.ordering);
    parameters[u"limit"_s] = QString::number(limit);
    if (offset > 0)
        parameters[u"offset"_s] = QString::number(offset);
    QStringList pairs;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        pairs.append(it.key() + u'=' + QLatin1StringView(QUrl::toPercentEncoding(it.value())));
    return u'?' + pairs.join(u'&');
}

QByteArray jsonOrNull(const std::optional<QString> &text)
{
    return text ? jsonString(*text) : QByteArrayLiteral("null");
}

} // namespace

std::optional<QString> nextPage(const ListOptions &options, int count)
{
    const qint64 limit = options.limit.value_or(0);
    const qint64 next = options.offset + limit;
    return limit > 0 && next < count ? std::optional(pageReference(options, limit, next)) : std::nullopt;
}

std::optional<QString> previousPage(const ListOptions &options)
{
    // Without a limit this page runs to the end, and the one before it holds all that was left out.
    const qint64 limit = options.limit.value_or(options.offset);
    if (limit == 0 || options.offset == 0)
        return std::nullopt;
    return pageReference(options, limit, std::max<qint64>(0, options.offset - limit));
}

Result<void> writeJson(const ListAnswer &answer, const OutputSink &write)
{
    const QByteArray head = "{\"count\":" + QByteArray::number(answer.count()) +
                            ",\"next\":" + jsonOrNull(nextPage(answer.options(), answer.count())) +
                            ",\"previous\":" + jsonOrNull(previousPage(answer.options())) + ",\"results\":[";
    if (Result<void> written = write(head); !written)
        return written;
    QByteArray separator = QByteArrayLiteral("\n");
    Result<void> written = answer.forEach([&](const ListRecord &record) {
        const QByteArray text = separator + jsonForTerminals(record.json);
        separator = QByteArrayLiteral(",\n");
        return write(text);
    });
    if (!written)
        return written;
    return write(answer.shown() > 0 ? QByteArrayLiteral("\n]}\n") : QByteArrayLiteral("]}\n"));
}

} // namespace Skydock
