// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedanswer.h"

#include "recordfilter.h"
#include "recordforms.h"
#include "recordordering.h"
#include "recordsearch.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualLimit = 10;
constexpr qint64 largestLimit = 100;

/// A repeated parameter counts as it stood last.
QString lastValue(const HttpRequest &request, const QString &name)
{
    const QStringList values = request.query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.isEmpty() ? QString() : values.constLast();
}

/// A number from `least`; what is none, or below, is as good as none at all.
qint64 numberOr(const QString &text, qint64 least, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= least ? number : otherwise;
}

RecordLevel levelOf(const HttpRequest &request, const ServedEndpoint &endpoint, bool single)
{
    const RecordLevel usual = single ? RecordLevel::Detailed : RecordLevel::Normal;
    if (!endpoint.hasModes)
        return RecordLevel::Normal;
    const QString mode = lastValue(request, u"mode"_s);
    if (mode == "list"_L1 && endpoint.hasListMode)
        return RecordLevel::List;
    if (mode == "normal"_L1)
        return RecordLevel::Normal;
    return mode == "detailed"_L1 ? RecordLevel::Detailed : usual;
}

/// The request's own address at another place of the list: its parameters by name, and in the format for browsers.
QString addressAt(const HttpRequest &request, qint64 limit, qint64 offset)
{
    QMap<QString, QString> parameters;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded))
        parameters.insert(name, value);
    parameters.insert(u"format"_s, u"api"_s);
    parameters.insert(u"limit"_s, QString::number(limit));
    if (offset > 0)
        parameters.insert(u"offset"_s, QString::number(offset));
    else
        parameters.remove(u"offset"_s);
    QStringList query;
    for (auto item = parameters.cbegin(); item != parameters.cend(); ++item)
        query << QString::fromLatin1(QUrl::toPercentEncoding(item.key()) + '=' +
                                     QUrl::toPercentEncoding(item.value()));
    return u"https://ll.thespacedevs.com%1?%2"_s.arg(request.path, query.join(u'&'));
}

QJsonValue nextAddress(const HttpRequest &request, qint64 limit, qint64 offset, qint64 count)
{
    return offset + limit < count ? addressAt(request, limit, offset + limit) : QJsonValue();
}

QJsonValue previousAddress(const HttpRequest &request, qint64 limit, qint64 offset)
{
    return offset > 0 ? addressAt(request, limit, std::max<qint64>(0, offset - limit)) : QJsonValue();
}

} // namespace

tl::expected<QList<QJsonObject>, QJsonObject> ServedAnswer::matching(const HttpRequest &request) const
{
    QList<QJsonObject> records = m_catalogue.table(m_endpoint.collection).records();
    QJsonObject wrong;
    for (const ServedFilter &filter : m_endpoint.filters) {
        const RecordFilter asked = recordFilter(filter, lastValue(request, filter.name), m_catalogue);
        if (!asked.message.isEmpty())
            wrong.insert(filter.name, QJsonArray{asked.message});
        else if (asked.matches)
            records.removeIf([&](const QJsonObject &record) { return !asked.matches(record); });
    }
    if (!wrong.isEmpty())
        return tl::unexpected(wrong);
    if (!m_endpoint.searched.isEmpty()) {
        const QStringList terms = servedSearchTerms(lastValue(request, u"search"_s));
        records.removeIf(
            [&](const QJsonObject &record) { return !isFound(record, terms, m_endpoint.searched); });
    }
    return records;
}

tl::expected<QJsonObject, QJsonObject> ServedAnswer::list(const HttpRequest &request, const ListDrift &drift,
                                                          quint32 seed) const
{
    auto records = matching(request);
    if (!records)
        return tl::unexpected(records.error());
    orderRecords(*records, lastValue(request, u"ordering"_s), m_endpoint,
                 seed * 65'537 + quint32(request.number));
    const qint64 count = drift.count.value_or(records->size());
    const qint64 limit = std::min(numberOr(lastValue(request, u"limit"_s), 1, usualLimit), largestLimit);
    const qint64 offset = numberOr(lastValue(request, u"offset"_s), 0, 0);
    const qint64 begin = offset > 0 ? std::max<qint64>(0, offset + drift.slip) : 0;
    const RecordForms forms(m_catalogue);
    const RecordLevel level = levelOf(request, m_endpoint, false);
    QJsonArray results;
    for (qint64 i = begin; i < std::min<qint64>(records->size(), begin + limit); ++i)
        results.append(forms.form(m_endpoint.collection, records->at(i), level, false));
    return QJsonObject{{u"count"_s, count},
                       {u"next"_s, nextAddress(request, limit, offset, count)},
                       {u"previous"_s, previousAddress(request, limit, offset)},
                       {u"results"_s, results}};
}

std::optional<QJsonObject> ServedAnswer::single(const HttpRequest &request, qint64 id) const
{
    const ServedTable &table = m_catalogue.table(m_endpoint.collection);
    if (!table.contains(id))
        return std::nullopt;
    return RecordForms(m_catalogue)
        .form(m_endpoint.collection, table.record(id), levelOf(request, m_endpoint, true), true);
}

} // namespace Skydock
