// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "clock.h"
#include "download.h"
#include "result.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace Skydock {

/// Where Launch Library is and who we are there.
struct ApiAccount
{
    QUrl baseUrl = QUrl(QString::fromLatin1(productionBaseUrl));
    QString token; ///< empty: anonymous. Never in a log, an error text or an address

    bool operator==(const ApiAccount &) const = default;
};

/// A token is sent as part of a line: visible ASCII only, at most a thousand of it. An empty one is usable too.
bool isUsableToken(const QString &token);

struct ApiReply
{
    QByteArray body;
    qint64 fetchedMs = 0; ///< when the answer was complete, UTC, by our clock
};

/// Asks Launch Library, one request at a time or several. Lives on one thread and never blocks it. Knows nothing of
/// budgets and retries: it says what happened.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<ApiReply>)>;
    using Cancel = std::function<void()>;

    ApiClient(ApiAccount account, Clock *clock, DownloadLimits limits = {}, QObject *parent = nullptr);

    const ApiAccount &account() const { return m_account; }

    /// `done` is called once, never from within this call, and not at all once cancelled or when the receiver is gone.
    ///
    /// One request is sent, or several where the server redirects. When a connection breaks before the answer begins, Qt
    /// sends the request once more by itself; the server may have counted both, so that after Network its own count is
    /// worth asking for.
    ///
    /// The error's kinds: Throttled (429, with `retryAfter` where the server gave one), NotFound (404), Usage (400 and
    /// other refusals of what we asked), Permission (401 or 403, or a token that cannot be one), Offline (no network, no
    /// such host, nobody answers there), Network (timeouts, TLS, broken off, too large, 5xx, redirects that lead away;
    /// with `retryAfter` where the server asks for patience), Damaged (200, but no JSON object, nor the beginning of one). No text holds the token,
    /// or more of the address than its host.
    Cancel get(const ApiRequest &request, QObject *receiver, Done done);

private:
    void send(const ApiRequest &request, QObject *call, const Done &answer);

    ApiAccount m_account;
    Clock *m_clock;
    DownloadLimits m_limits;
    QNetworkAccessManager m_network;
};

} // namespace Skydock
