// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launchlibraryserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace Skydock {

/// An answer, whole.
struct ServerAnswer
{
    int status = 0; ///< 0: none came
    QByteArray type;
    QByteArray retryAfter;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonValue member(QLatin1StringView name) const { return json().value(name); }
    QList<QJsonObject> records() const
    {
        QList<QJsonObject> all;
        const QJsonArray results = member(QLatin1StringView("results")).toArray();
        for (const QJsonValue &record : results)
            all << record.toObject();
        return all;
    }
    QList<qint64> ids() const
    {
        QList<qint64> all;
        for (const QJsonObject &record : records())
            all << record.value(QLatin1StringView("id")).toInteger();
        return all;
    }
};

/// Asks a Launch Library on loopback, and waits.
class ServerClient
{
public:
    explicit ServerClient(LaunchLibraryServer &server) : m_server(server) {}

    void setToken(const QByteArray &token) { m_token = token; }

    ServerAnswer ask(const QString &pathAndQuery)
    {
        QNetworkRequest request(m_server.wire().url(pathAndQuery));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Token " + m_token);
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait())
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->rawHeader("Retry-After"), reply->readAll()};
    }
    /// As JSON; `query` without "format".
    ServerAnswer list(QStringView path, const QString &query = {})
    {
        return ask(path.toString() + QStringLiteral("?format=json&") + query);
    }
    /// The ids of all pages.
    QList<qint64> allIds(QStringView path, const QString &query)
    {
        QList<qint64> all;
        for (int offset = 0;; offset += 100) {
            const QString place = QStringLiteral("&limit=100&offset=%1").arg(offset);
            const QList<qint64> page = list(path, query + place).ids();
            all += page;
            if (page.size() < 100)
                return all;
        }
    }

private:
    LaunchLibraryServer &m_server;
    QByteArray m_token;
    QNetworkAccessManager m_manager;
};

} // namespace Skydock
