// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"

#include "searchterms.h"

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// What an endpoint's `mode` can say.
enum class Modes { None, NormalDetailed, ListNormalDetailed };

struct EndpointInfo
{
    ApiVersion version = ApiVersion::V2_3_0;
    QLatin1StringView path;
    Modes modes = Modes::None;
};

/// The one place for versions, paths and modes (Launch Library's OpenAPI document and change log of 2.3.0).
EndpointInfo infoOf(ApiEndpoint endpoint)
{
    switch (endpoint) {
    case ApiEndpoint::Spacecraft:
        return {ApiVersion::V2_3_0, "/2.3.0/spacecraft/"_L1, Modes::ListNormalDetailed};
    case ApiEndpoint::DockingEvents:
        return {ApiVersion::V2_3_0, "/2.3.0/docking_events/"_L1, Modes::NormalDetailed};
    case ApiEndpoint::SpacecraftFlights:
        return {ApiVersion::V2_3_0, "/2.3.0/spacecraft_flights/"_L1, Modes::NormalDetailed};
    case ApiEndpoint::SpaceStations:
        return {ApiVersion::V2_3_0, "/2.3.0/space_stations/"_L1, Modes::NormalDetailed};
    case ApiEndpoint::DockingLocations:
        return {ApiVersion::V2_3_0, "/2.3.0/config/docking_locations/"_L1, Modes::None};
    case ApiEndpoint::SpacecraftStatuses:
        return {ApiVersion::V2_3_0, "/2.3.0/config/spacecraft_statuses/"_L1, Modes::None};
    case ApiEndpoint::LegacyFlights:
        return {ApiVersion::V2_0_0, "/2.0.0/spacecraft/flight/"_L1, Modes::None};
    case ApiEndpoint::Throttle:
        return {ApiVersion::V2_3_0, "/2.3.0/api-throttle/"_L1, Modes::None};
    }
    Q_UNREACHABLE();
}

/// What the server answers to the level asked for: where there is no shorter form it is the normal one. Without a mode
/// to choose, a single record is the detailed one.
RecordLevel levelOf(const ApiRequest &request)
{
    switch (infoOf(request.endpoint).modes) {
    case Modes::ListNormalDetailed:
        return request.level;
    case Modes::NormalDetailed:
        return std::max(request.level, RecordLevel::Normal);
    case Modes::None:
        break;
    }
    return request.id ? RecordLevel::Detailed : RecordLevel::Normal;
}

QString modeName(RecordLevel level)
{
    switch (level) {
    case RecordLevel::List:
        return u"list"_s;
    case RecordLevel::Normal:
        return u"normal"_s;
    case RecordLevel::Detailed:
        return u"detailed"_s;
    }
    Q_UNREACHABLE();
}

/// What reads as the same terms there as here; a server refuses NUL. Cut, where nobody was asked to shorten it, to what
/// fits into one line of a request (4 KB at many servers, nine bytes a character at worst).
QString sendableSearch(const QString &search)
{
    QString text = QString(search).remove(QChar::Null).trimmed().left(longestSearch);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// Percent-encodes everything but letters, digits and "-._~". QUrlQuery would leave a plus sign, which a server reads
/// as a space, and take a percent sign for the start of an escape.
class QueryText
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!m_text.isEmpty())
            m_text += '&';
        m_text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    QString text() const { return QString::fromLatin1(m_text); }

private:
    QByteArray m_text;
};

void addListParameters(const ApiRequest &request, QueryText &query)
{
    query.add(u"limit"_s, QString::number(std::clamp(request.limit, 1, ApiRequest::mostRows)));
    query.add(u"offset"_s, QString::number(std::max(request.offset, 0)));
    for (const auto &[name, value] : request.filters)
        query.add(name, value);
    if (const QString search = sendableSearch(request.search); !search.isEmpty())
        query.add(u"search"_s, search);
    if (!request.ordering.isEmpty())
        query.add(u"ordering"_s, request.ordering.join(u','));
}

} // namespace

QUrl ApiRequest::url(const QUrl &base) const
{
    const EndpointInfo info = infoOf(endpoint);
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    path += info.path;
    if (id)
        path += QString::number(*id) + u'/';
    QueryText query;
    query.add(u"format"_s, u"json"_s);
    if (info.modes != Modes::None)
        query.add(u"mode"_s, modeName(levelOf(*this)));
    if (!id && endpoint != ApiEndpoint::Throttle)
        addListParameters(*this, query);
    QUrl address = base;
    address.setPath(path, QUrl::StrictMode);
    address.setQuery(query.text(), QUrl::StrictMode);
    address.setFragment(QString());
    return address;
}

RecordOrigin ApiRequest::origin(qint64 fetchedMs) const
{
    return {infoOf(endpoint).version, levelOf(*this), fetchedMs};
}

} // namespace Skydock
