// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include "gzip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Skydock::Faults {

using namespace Qt::StringLiterals;

namespace {

Fault edited(std::function<void(const HttpRequest &, HttpResponse &)> edit)
{
    Fault fault;
    fault.edit = std::move(edit);
    return fault;
}

Fault editedBody(std::function<void(const HttpRequest &, QJsonObject &)> edit)
{
    return edited([edit = std::move(edit)](const HttpRequest &request, HttpResponse &response) {
        QJsonObject body = QJsonDocument::fromJson(response.body).object();
        edit(request, body);
        response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    });
}

QString ownAddress(const HttpRequest &request)
{
    return QString::fromLatin1("http://" + request.header("Host") + request.target);
}

} // namespace

Fault onWire(Fault::Wire wire)
{
    Fault fault;
    fault.wire = wire;
    return fault;
}

Fault drip(int everyMs)
{
    Fault fault = onWire(Fault::Wire::Drip);
    fault.dripMs = everyMs;
    return fault;
}

Fault status(int status, const QByteArray &body, const QByteArray &contentType)
{
    Fault fault;
    fault.instead = HttpResponse{status, contentType, body};
    return fault;
}

Fault throttled(const QByteArray &retryAfter)
{
    const QByteArray seconds = retryAfter.isEmpty() ? "1800" : retryAfter;
    Fault fault = detail(
        429, u"Request was throttled. Expected available in %1 seconds."_s.arg(QString::fromUtf8(seconds)));
    if (!retryAfter.isEmpty())
        fault.instead->headers.append({"Retry-After", retryAfter});
    return fault;
}

Fault detail(int status, const QString &text)
{
    return Faults::status(status,
                          QJsonDocument(QJsonObject{{u"detail"_s, text}}).toJson(QJsonDocument::Compact));
}

Fault html(int status)
{
    return Faults::status(status,
                          "<html><head><title>" + QByteArray::number(status) +
                              "</title></head><body><h1>nginx</h1></body></html>",
                          "text/html; charset=utf-8");
}

Fault redirect(const QUrl &target, int status)
{
    Fault fault = Faults::status(status, {});
    fault.instead->headers.append({"Location", target.toEncoded()});
    return fault;
}

Fault redirectToItself()
{
    return edited([](const HttpRequest &request, HttpResponse &response) {
        response = {302, "text/html", {}, {{"Location", ownAddress(request).toLatin1()}}};
    });
}

Fault emptyBody()
{
    return json({});
}

Fault truncatedJson()
{
    return edited([](const HttpRequest &, HttpResponse &response) {
        response.body.truncate(response.body.size() / 2);
    });
}

Fault deeplyNestedJson(int levels)
{
    return json(QByteArray(R"({"count":1,"results":)") + QByteArray(levels, '[') + QByteArray(levels, ']') +
                '}');
}

Fault json(const QByteArray &body)
{
    return edited([body](const HttpRequest &, HttpResponse &response) { response.body = body; });
}

Fault contentType(const QByteArray &type)
{
    return edited([type](const HttpRequest &, HttpResponse &response) { response.contentType = type; });
}

Fault oversized(qint64 bytes)
{
    Fault fault = onWire(Fault::Wire::EndlessBody);
    fault.edit = [bytes](const HttpRequest &, HttpResponse &response) {
        response.headers.append({"Content-Length", QByteArray::number(bytes)});
    };
    return fault;
}

Fault compressionBomb(int megabytes)
{
    return edited([megabytes](const HttpRequest &, HttpResponse &response) {
        response.body = gzipped(QByteArray(qsizetype(megabytes) << 20, '\0'));
        response.contentEncoding = "gzip";
    });
}

Fault member(const QString &name, const QJsonValue &value)
{
    return editedBody([name, value](const HttpRequest &, QJsonObject &body) { body.insert(name, value); });
}

Fault nextToItself()
{
    return editedBody(
        [](const HttpRequest &request, QJsonObject &body) { body.insert(u"next"_s, ownAddress(request)); });
}

Fault firstRecord(const QString &member, const QJsonValue &value)
{
    return editedBody([member, value](const HttpRequest &, QJsonObject &body) {
        QJsonArray results = body.value("results"_L1).toArray();
        QJsonObject first = results.at(0).toObject();
        first.insert(member, value);
        results.replace(0, first);
        body.insert(u"results"_s, results);
    });
}

} // namespace Skydock::Faults
