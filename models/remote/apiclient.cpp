// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "boundeddownload.h"
#include "jsonshape.h"
#include "remoteerror.h"
#include "webaddress.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNesting = 64; ///< a detailed craft needs ten

/// Why an account cannot be asked for anything.
std::optional<Error> refusalOf(const ApiAccount &account)
{
    if (!WebAddress::isSafe(account.baseUrl))
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("Skydock::Remote",
                                                 "The server's address has to begin with https://.")};
    if (!isUsableToken(account.token))
        return Error{Error::Kind::Permission,
                     QCoreApplication::translate(
                         "Skydock::Remote", "The token holds characters that no token has. Enter it again.")};
    return std::nullopt;
}

/// Servers may repeat what they were sent.
Error withoutToken(Error error, const QString &token)
{
    if (!token.isEmpty())
        error.text.replace(token, u"…"_s);
    return error;
}

Result<ApiReply> replyOf(const BoundedDownload::Outcome &outcome, const ApiAccount &account, qint64 nowMs)
{
    constexpr int ok = 200;
    const QString host = WebAddress::hostText(account.baseUrl);
    if (!outcome)
        return tl::unexpected(RemoteError::ofFailure(outcome.error(), host));
    if (outcome->status != ok)
        return tl::unexpected(withoutToken(RemoteError::ofAnswer(*outcome, host, nowMs), account.token));
    // A compressed body that broke off looks whole to Qt 6.4.
    const JsonShape shape = jsonShape(outcome->body, mostNesting);
    if (shape == JsonShape::Unfinished)
        return tl::unexpected(RemoteError::ofFailure(DownloadFailure::BrokenOff, host));
    if (shape == JsonShape::Other)
        return failure(Error::Kind::Damaged,
                       QCoreApplication::translate(
                           "Skydock::Remote", "%1 answered with something that is no data of Launch Library.")
                           .arg(host));
    return ApiReply{outcome->body, nowMs};
}

} // namespace

bool isUsableToken(const QString &token)
{
    constexpr int longest = 1000;
    return token.size() <= longest &&
           std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

ApiClient::ApiClient(ApiAccount account, Clock *clock, DownloadLimits limits, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_limits(limits)
{}

ApiClient::Cancel ApiClient::get(const ApiRequest &request, QObject *receiver, Done done)
{
    auto *call = new QObject(this); // holds what the call needs; deleted, it is cancelled
    connect(receiver, &QObject::destroyed, call, &QObject::deleteLater);
    const Done answer = [call, guard = QPointer(receiver),
                         done = std::move(done)](const Result<ApiReply> &reply) {
        call->deleteLater();
        if (guard)
            done(reply);
    };
    if (const std::optional<Error> refusal = refusalOf(m_account))
        QMetaObject::invokeMethod(
            call, [answer, refusal] { answer(tl::unexpected(*refusal)); }, Qt::QueuedConnection);
    else
        send(request, call, answer);
    return [handle = QPointer(call)] { delete handle.data(); };
}

void ApiClient::send(const ApiRequest &request, QObject *call, const Done &answer)
{
    const QUrl base = m_account.baseUrl;
    QNetworkRequest message = BoundedDownload::request(request.url(base), m_limits);
    message.setRawHeader("Accept", "application/json");
    // Calls are minutes apart. On a connection that was kept and has died meanwhile, a call would look broken off where
    // there is no network, and Qt would send it again more often.
    message.setRawHeader("Connection", "close");
    if (!m_account.token.isEmpty())
        message.setRawHeader("Authorization", "Token " + m_account.token.toLatin1());
    // The token goes along, so that every step has to be on the server it is for.
    const auto mayFollow = [base](const QUrl &, const QUrl &to) {
        return WebAddress::isSafe(to) && WebAddress::isSameServer(base, to);
    };
    const auto done = [this, answer](const BoundedDownload::Outcome &outcome) {
        answer(replyOf(outcome, m_account, m_clock->nowMs()));
    };
    new BoundedDownload(&m_network, message, m_limits, mayFollow, done, call);
}

} // namespace Skydock
