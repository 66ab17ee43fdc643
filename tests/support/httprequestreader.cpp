// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprequestreader.h"

#include <QUrl>

namespace Skydock {

namespace {

constexpr qsizetype longestHead = 16'384;
constexpr qsizetype mostHeaders = 100;

bool readTarget(const QByteArray &target, HttpRequest &request)
{
    if (!target.startsWith('/'))
        return false;
    const qsizetype mark = target.indexOf('?');
    request.target = target;
    request.path = QUrl::fromPercentEncoding(target.left(mark < 0 ? target.size() : mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1).replace('+', "%20")));
    return true;
}

bool readHeaders(const QByteArrayList &lines, HttpRequest &request)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.append({lines.at(i).left(colon), lines.at(i).mid(colon + 1).trimmed()});
    }
    return true;
}

QByteArrayList linesOf(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

} // namespace

std::optional<HttpRequest> HttpRequestReader::take()
{
    if (m_refusal != 0)
        return std::nullopt;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > longestHead || (end < 0 && m_buffer.size() > longestHead))
        return refuse(431);
    if (end < 0)
        return std::nullopt;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    return parse(head);
}

std::optional<HttpRequest> HttpRequestReader::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return std::nullopt;
}

std::optional<HttpRequest> HttpRequestReader::parse(const QByteArray &head)
{
    const QByteArrayList lines = linesOf(head);
    if (lines.size() > mostHeaders)
        return refuse(431);
    HttpRequest request;
    const QByteArrayList words = lines.constFirst().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !readTarget(words.at(1), request) ||
        !readHeaders(lines, request))
        return refuse(400);
    request.method = words.at(0);
    if (request.method != "GET")
        return refuse(405);
    if (request.header("Content-Length").toInt() != 0 || !request.header("Transfer-Encoding").isEmpty())
        return refuse(413);
    return request;
}

} // namespace Skydock
