// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "loopbackserver.h"
#include "testclock.h"

#include <QTest>

#include <optional>

namespace Skydock {

/// A loopback server that answers every question with one small page, and a client that asks it, impatiently.
class ClientFixture
{
public:
    explicit ClientFixture(const QString &token = {}, const DownloadLimits &limits = impatient())
        : server([](const HttpRequest &) {
            return HttpResponse{200, "application/json", page()};
        })
        , client({server.baseUrl(), token}, &clock, limits)
    {}

    /// Long enough for this machine, short enough for a test.
    static DownloadLimits impatient()
    {
        return {.connectMs = 5000, .idleMs = 5000, .wholeMs = 10'000, .mostBytes = 1024LL * 1024};
    }
    static QByteArray page() { return R"({"count":1,"next":null,"results":[{"id":7}]})"; }

    /// Asks, and waits for the answer; an Error of kind Cancelled when none comes.
    Result<ApiReply> get(const ApiRequest &request = {}) { return get(client, request); }
    static Result<ApiReply> get(ApiClient &client, const ApiRequest &request = {})
    {
        QObject receiver;
        std::optional<Result<ApiReply>> answer;
        client.get(request, &receiver, [&answer](const Result<ApiReply> &reply) { answer = reply; });
        constexpr int patienceMs = 15'000;
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
            return failure(Error::Kind::Cancelled, QStringLiteral("no answer came"));
        return *answer;
    }
    /// The error of an answer that has to be one.
    Error refusal(const ApiRequest &request = {})
    {
        const Result<ApiReply> reply = get(request);
        return reply ? Error{Error::Kind::Cancelled, QStringLiteral("it was answered")} : reply.error();
    }

    TestClock clock;
    LoopbackServer server;
    ApiClient client;
};

} // namespace Skydock
