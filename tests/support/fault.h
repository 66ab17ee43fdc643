// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QJsonValue>
#include <QUrl>

#include <functional>
#include <optional>

namespace Skydock {

/// One way in which an answer goes wrong: another answer, a changed one, or trouble on the wire.
struct Fault
{
    /// QNetworkAccessManager asks again by itself, up to twice, when a kept-alive connection ends before it has read of
    /// the answer: to see such a fault through, inject it with `times` 0.
    enum class Wire {
        None,               ///< sent whole
        CloseWithoutAnswer, ///< an orderly end at once
        StallBeforeHead,    ///< until LoopbackServer::release()
        StallInBody,        ///< half of the body, then nothing until LoopbackServer::release()
        CloseInBody,        ///< half of the body, then an orderly end: Content-Length promised more
        ResetInBody,        ///< half of the body, then a TCP reset
        EndlessBody,        ///< spaces without end after the body
        Drip,               ///< the head, then a byte of the body every `dripMs`
    };

    Wire wire = Wire::None;
    int dripMs = 50;
    std::optional<HttpResponse> instead =
        {}; ///< the handler is not asked: a throttle behind it does not count the call
    std::function<void(const HttpRequest &, HttpResponse &)> edit = {}; ///< changes what the handler answered
};

/// Which requests a fault befalls. Numbers are those of HttpRequest::number.
struct FaultWhen
{
    int number = 0;          ///< this request only; 0: any
    QString pathPrefix = {}; ///< below this path only
    int times = 1;           ///< as often as this; 0: for ever
};

/// The faults that tests ask for, by name.
namespace Faults {

Fault onWire(Fault::Wire wire);
Fault drip(int everyMs);

Fault status(int status, const QByteArray &body, const QByteArray &contentType = "application/json");
/// 429 in the API's words; `retryAfter` in seconds, a date or anything else; empty: without the header.
Fault throttled(const QByteArray &retryAfter);
/// {"detail": …}, as 404 is answered.
Fault detail(int status, const QString &text);
/// A page as a proxy in front of the API writes it: 500, 502, 503, 504, or 200.
Fault html(int status);
Fault redirect(const QUrl &target, int status = 302);
/// To its own address, for ever; inject it with `times` 0.
Fault redirectToItself();

Fault emptyBody();
/// The right answer up to its middle, with the right length.
Fault truncatedJson();
Fault deeplyNestedJson(int levels = 100'000);
/// Valid JSON that is no page: a list, texts for numbers, numbers for lists.
Fault json(const QByteArray &body);
Fault contentType(const QByteArray &type);
/// Promises `bytes` and keeps sending.
Fault oversized(qint64 bytes = 10LL << 30);
/// Zeros, a thousandth of their size on the wire.
Fault compressionBomb(int megabytes = 64);

/// The page as it is, with another member: `next` for example.
Fault member(const QString &name, const QJsonValue &value);
Fault nextToItself();
/// `id` (or any other member) of the first record replaced; null, huge, of another type.
Fault firstRecord(const QString &member, const QJsonValue &value);

} // namespace Faults

} // namespace Skydock
