// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopbackserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace Skydock::Testing {

using namespace Qt::StringLiterals;

/// A server's answer to anything: two records.
inline HttpResponse page(const HttpRequest &)
{
    const QJsonArray records{QJsonObject{{u"id"_s, 1}}, QJsonObject{{u"id"_s, 2}}};
    return {200, "application/json",
            QJsonDocument(QJsonObject{{u"count"_s, 2}, {u"next"_s, QJsonValue()}, {u"results"_s, records}})
                .toJson(QJsonDocument::Compact)};
}

/// The answer to one request by Qt's own client.
struct Answered
{
    explicit Answered(const QUrl &url, bool compressed = true)
    {
        QNetworkRequest request(url);
        if (!compressed)
            request.setRawHeader("Accept-Encoding", "identity");
        request.setDecompressedSafetyCheckThreshold(-1);
        reply.reset(manager.get(request));
    }

    bool finished() const
    {
        QSignalSpy spy(reply.get(), &QNetworkReply::finished);
        return reply->isFinished() || spy.wait();
    }
    int status() const { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    QJsonObject json() const { return QJsonDocument::fromJson(reply->readAll()).object(); }

    QNetworkAccessManager manager;
    std::unique_ptr<QNetworkReply> reply;
};

} // namespace Skydock::Testing
