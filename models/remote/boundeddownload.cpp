// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundeddownload.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <utility>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

DownloadFailure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // no route to the host
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return DownloadFailure::Unreachable;
    case QNetworkReply::TimeoutError:
        return DownloadFailure::NoAnswer;
    case QNetworkReply::SslHandshakeFailedError:
        return DownloadFailure::Insecure;
    case QNetworkReply::RemoteHostClosedError:
        return DownloadFailure::BrokenOff;
    default:
        return DownloadFailure::Unreadable;
    }
}

/// Qt reports a status from 400 on as an error of its own.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    constexpr int firstRefusal = 400;
    return status > 0 && (error == QNetworkReply::NoError ||
                          (status >= firstRefusal && error >= QNetworkReply::ContentAccessDenied));
}

void start(QTimer &timer, qint64 ms)
{
    timer.start(std::chrono::milliseconds(ms));
}

} // namespace

QNetworkRequest BoundedDownload::request(const QUrl &url, const DownloadLimits &limits)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Skydock/" SKYDOCK_VERSION ""_s);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt decompresses what arrives at one go before anybody can read and count it.
    request.setDecompressedSafetyCheckThreshold(limits.mostBytes);
    return request;
}

BoundedDownload::BoundedDownload(QNetworkAccessManager *network, const QNetworkRequest &request,
                                 const DownloadLimits &limits, MayFollow mayFollow, Done done,
                                 QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(request)
    , m_limits(limits)
    , m_mayFollow(std::move(mayFollow))
    , m_done(std::move(done))
{
    m_patience.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] { fail(DownloadFailure::TooSlow); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool hasHead =
            m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
        fail(hasHead ? DownloadFailure::Stalled : DownloadFailure::NoAnswer);
    });
    start(m_whole, m_limits.wholeMs);
    ask();
}

BoundedDownload::~BoundedDownload()
{
    dropReply();
}

void BoundedDownload::ask()
{
    m_body.clear();
    start(m_patience, m_limits.connectMs);
    m_reply = m_network->get(m_request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &BoundedDownload::headCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &BoundedDownload::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &BoundedDownload::replyEnded);
}

void BoundedDownload::headCame()
{
    start(m_patience, m_limits.idleMs);
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.mostBytes)
        fail(DownloadFailure::TooLarge);
}

/// In small pieces, so that what is compressed a thousandfold is noticed before it is all there.
void BoundedDownload::readBody()
{
    start(m_patience, m_limits.idleMs);
    constexpr qint64 pieceBytes = 64LL * 1024;
    while (m_reply) {
        const QByteArray piece = m_reply->read(pieceBytes);
        if (piece.isEmpty())
            break;
        m_body += piece;
        if (m_body.size() > m_limits.mostBytes)
            fail(DownloadFailure::TooLarge);
    }
    if (m_reply && m_progress)
        m_progress(m_body.size(), m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
}

void BoundedDownload::replyEnded()
{
    readBody();
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!isAnswer(status, m_reply->error()))
        fail(failureOf(m_reply->error()));
    else if (target.isEmpty())
        finish(HttpAnswer{status, m_body, m_reply->rawHeader("Retry-After")});
    else
        follow(m_request.url().resolved(target));
}

void BoundedDownload::follow(const QUrl &target)
{
    if (!m_mayFollow(m_request.url(), target))
        fail(DownloadFailure::LedAway);
    else if (++m_redirects > m_limits.mostRedirects)
        fail(DownloadFailure::LedInCircles);
    else {
        dropReply();
        m_request.setUrl(target);
        ask();
    }
}

void BoundedDownload::fail(DownloadFailure failure)
{
    finish(tl::unexpected(failure));
}

/// From the event loop, so that whoever asked may delete everything, the manager in whose signal we are included.
void BoundedDownload::finish(const Outcome &outcome)
{
    dropReply();
    m_patience.stop();
    m_whole.stop();
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            const Done done = std::exchange(m_done, {});
            deleteLater();
            done(outcome);
        },
        Qt::QueuedConnection);
}

void BoundedDownload::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace Skydock
