// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundeddownload.h"
#include "result.h"

namespace Skydock::RemoteError {

/// A download that failed, in a sentence for a person: Offline where nobody can be reached, Network otherwise.
/// `host`: who was asked, as WebAddress::hostText() writes it.
Error ofFailure(DownloadFailure failure, const QString &host);

/// An answer that is a refusal (any status but 200), in a sentence for a person. Kinds: see ApiClient::get(). Throttled,
/// and Network for a server that asks for patience, carry `retryAfter` where the server named a time, in the header
/// (seconds or a date) or in its words. `nowMs`: UTC, by our clock.
Error ofAnswer(const HttpAnswer &answer, const QString &host, qint64 nowMs);

/// What the server says of it, of `{"detail": …}` or `{field: [messages]}`: one line, plain, at most 300 characters;
/// empty where it says nothing that can be understood.
QString serversWords(const QByteArray &body);

/// The instant (UTC milliseconds) that `Retry-After` names, in seconds or as an HTTP date (RFC 9110), at most a day from
/// now; nullopt for anything else.
std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs);

} // namespace Skydock::RemoteError
