// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace Skydock {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// What a client asked for, as a server sees it.
struct HttpRequest
{
    int number = 0;        ///< in the order of arrival at the server, from 1
    int connection = 0;    ///< on which it came, from 1: equal for requests of one kept-alive connection
    qint64 receivedMs = 0; ///< UTC, by the machine's clock
    QByteArray method;
    QByteArray target; ///< path and query as they stood in the request line
    QString path;      ///< percent-decoded
    QUrlQuery query;   ///< a "+" reads as a space, as servers read it
    HttpHeaders headers;

    /// The value of a header, whatever its case; empty when it is missing.
    QByteArray header(const char *name) const;
    /// Decoded; empty when it is missing.
    QString value(const QString &parameter) const;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    HttpHeaders headers = {}; ///< besides type, encoding and length
    /// Of the body as it is. Empty: the server compresses where the client accepts it, pictures aside.
    QByteArray contentEncoding = {};
};

} // namespace Skydock
