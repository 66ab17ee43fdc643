// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "download.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

#include <tl/expected.hpp>

class QNetworkAccessManager;

namespace Skydock {

/// What came over HTTP, whole and within bounds, whatever its status says.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;       ///< decompressed
    QByteArray retryAfter; ///< the header as it came
};

enum class DownloadFailure {
    Unreachable,  ///< no network, no such host, nobody listens there
    NoAnswer,     ///< no head of an answer in time
    Stalled,      ///< no further byte in time
    TooSlow,      ///< not whole in time
    TooLarge,     ///< more bytes than allowed, after decompression
    Insecure,     ///< TLS: certificate or handshake
    BrokenOff,    ///< closed or reset before the end
    Unreadable,   ///< no HTTP, or compression that is damaged or expands beyond the bound
    LedAway,      ///< a redirect to where we do not go
    LedInCircles, ///< too many redirects
};

/// One GET of one address, redirects included, with bounds on time and size. No cookies, no stored passwords, no cache.
/// Lives on its manager's thread and deletes itself after the answer.
class BoundedDownload : public QObject
{
    Q_OBJECT
public:
    using Outcome = tl::expected<HttpAnswer, DownloadFailure>;
    using Done = std::function<void(const Outcome &)>;
    /// Whether a redirect may be followed; the request's headers go along.
    using MayFollow = std::function<bool(const QUrl &from, const QUrl &to)>;

    /// Starts at once. `done` is called once, from the event loop; never after the object is deleted, which gives the
    /// download up.
    BoundedDownload(QNetworkAccessManager *network, const QNetworkRequest &request,
                    const DownloadLimits &limits, MayFollow mayFollow, Done done, QObject *parent);
    ~BoundedDownload() override;

    /// Called with each part that comes: bytes so far, and bytes in all, 0 where the server does not say.
    using Progress = std::function<void(qint64 received, qint64 total)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// A request with what all downloads have in common: who we are, and what we do not want.
    static QNetworkRequest request(const QUrl &url, const DownloadLimits &limits);

private:
    void ask();
    void headCame();
    void readBody();
    void replyEnded();
    void follow(const QUrl &target);
    void fail(DownloadFailure failure);
    void finish(const Outcome &outcome);
    void dropReply();

    QNetworkAccessManager *m_network;
    QNetworkRequest m_request;
    DownloadLimits m_limits;
    MayFollow m_mayFollow;
    Done m_done;
    Progress m_progress;
    QPointer<QNetworkReply> m_reply; ///< goes with its manager, which may end before this
    QByteArray m_body;
    QTimer m_patience; ///< for the head, then for the next byte
    QTimer m_whole;
    int m_redirects = 0;
};

} // namespace Skydock
