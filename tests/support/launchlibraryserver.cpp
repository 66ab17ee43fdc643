// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchlibraryserver.h"

#include "sampleimage.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// Where the generated records say that they and their pictures are.
constexpr QByteArrayView recordHost("https://ll.thespacedevs.com/");
constexpr QByteArrayView imageHost("https://images.example.org/");

HttpResponse html(int status, const QByteArray &text)
{
    return {status, "text/html; charset=utf-8", "<!DOCTYPE html><html><body>" + text + "</body></html>"};
}

QJsonObject detail(const QString &text)
{
    return {{u"detail"_s, text}};
}

HttpResponse withSlash(QByteArray target)
{
    const qsizetype mark = target.indexOf('?');
    target.insert(mark < 0 ? target.size() : mark, '/');
    return {301, "text/html", {}, {{"Location", target}}};
}

/// "/images/1001_thumbnail.jpeg"
HttpResponse image(const QString &path)
{
    static const QRegularExpression name(u"^/images/([0-9]{1,9})(_thumbnail)?\\.(png|jpeg)$"_s);
    const QRegularExpressionMatch match = name.match(path);
    if (!match.hasMatch())
        return html(404, "No such picture.");
    const QByteArray format = match.captured(3).toLatin1();
    const QSize size = match.captured(2).isEmpty() ? QSize(1024, 683) : QSize(255, 170);
    return {200,
            "image/" + format,
            sampleImage(match.captured(1).toLongLong(), size, format.constData()),
            {{"Cache-Control", "max-age=86400"}}};
}

/// That of the usual size is made once a process: it takes half a second.
ServedCatalogue catalogueFor(const LaunchLibraryOptions &options)
{
    static const ServedCatalogue usual;
    const LaunchLibraryOptions defaults;
    const bool isUsual = options.spacecraft == defaults.spacecraft && options.dockings == defaults.dockings &&
                         options.flights == defaults.flights && options.seed == defaults.seed;
    return isUsual ? usual
                   : ServedCatalogue(options.spacecraft, options.dockings, options.flights, options.seed);
}

} // namespace

LaunchLibraryServer::LaunchLibraryServer(const Clock *clock, const LaunchLibraryOptions &options)
    : m_options(options)
    , m_catalogue(catalogueFor(options))
    , m_throttle(clock, options.callsPerWindow, options.windowSeconds)
    , m_wire([this](const HttpRequest &request) { return handle(request); }, options.port)
{}

int LaunchLibraryServer::countedCalls(const QString &pathPrefix) const
{
    return int(std::count_if(m_counted.cbegin(), m_counted.cend(),
                             [&](const QString &path) { return path.startsWith(pathPrefix); }));
}

HttpResponse LaunchLibraryServer::json(int status, const QJsonObject &body) const
{
    QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray here = m_wire.baseUrl().toString().toLatin1() + '/';
    bytes.replace(recordHost, here);
    if (m_options.servesImages)
        bytes.replace(imageHost, here + "images/");
    return {status, "application/json", bytes};
}

HttpResponse LaunchLibraryServer::refused(int seconds) const
{
    HttpResponse response =
        json(429, detail(u"Request was throttled. Expected available in %1 seconds."_s.arg(seconds)));
    response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

HttpResponse LaunchLibraryServer::handle(const HttpRequest &request)
{
    if (request.path.startsWith("/images/"_L1))
        return image(request.path);
    if (!request.path.endsWith(u'/'))
        return withSlash(request.target);
    if (request.path == "/2.3.0/api-throttle/"_L1)
        return throttleState(request);
    return answer(request);
}

HttpResponse LaunchLibraryServer::answer(const HttpRequest &request)
{
    const auto &endpoints = servedEndpoints();
    static const QRegularExpression recordPath(u"^([0-9]+/)?$"_s);
    const auto endpoint =
        std::find_if(endpoints.cbegin(), endpoints.cend(), [&](const ServedEndpoint &candidate) {
            return request.path.startsWith(candidate.path) &&
                   recordPath.match(request.path.mid(candidate.path.size())).hasMatch();
        });
    if (endpoint == endpoints.cend())
        return html(404, "No such page.");
    const QString ident = m_throttle.ident(request.header("Authorization"), u"127.0.0.1"_s);
    if (const auto seconds = m_throttle.refusal(ident)) {
        ++m_refused;
        return refused(*seconds);
    }
    m_counted.append(request.path);
    if (request.value(u"format"_s) != "json"_L1)
        return html(200, "<h1>Launch Library for tests</h1><p>For JSON add ?format=json to the address.</p>");
    return answerRecords(request, *endpoint, request.path.mid(endpoint->path.size()));
}

HttpResponse LaunchLibraryServer::answerRecords(const HttpRequest &request, const ServedEndpoint &endpoint,
                                                const QString &rest)
{
    const ServedAnswer records(m_catalogue, endpoint);
    if (rest.isEmpty()) {
        const auto list = records.list(request, m_drift.value(int(endpoint.collection)), m_options.seed);
        return list ? json(200, *list) : json(400, list.error());
    }
    const auto record = records.single(request, rest.chopped(1).toLongLong());
    return record ? json(200, *record) : json(404, detail(u"There is no such record."_s));
}

HttpResponse LaunchLibraryServer::throttleState(const HttpRequest &request)
{
    const QString ident = m_throttle.ident(request.header("Authorization"), u"127.0.0.1"_s);
    constexpr int asManyAsOneLikes = 100'000;
    const int limit = m_throttle.limitOf(ident);
    return json(200, {{u"your_request_limit"_s, limit == 0 ? asManyAsOneLikes : limit},
                      {u"limit_frequency_secs"_s, m_throttle.windowSeconds()},
                      {u"current_use"_s, m_throttle.used(ident)},
                      {u"next_use_secs"_s, m_throttle.waitSeconds(ident)},
                      {u"ident"_s, ident}});
}

} // namespace Skydock
