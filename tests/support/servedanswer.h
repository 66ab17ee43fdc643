// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "result.h"
#include "servedcatalogue.h"
#include "servedendpoint.h"

#include <optional>

namespace Skydock {

/// How a list lies about its rows.
struct ListDrift
{
    std::optional<qint64> count = {}; ///< said instead of the true one
    int slip = 0; ///< pages after the first begin so many rows later, or earlier when negative
};

/// Answers the requests of one endpoint, throttle and pictures aside.
class ServedAnswer
{
public:
    ServedAnswer(const ServedCatalogue &catalogue, const ServedEndpoint &endpoint)
        : m_catalogue(catalogue)
        , m_endpoint(endpoint)
    {}

    /// `{count, next, previous, results}`; the error is what 400 says. `seed` decides, with the request's number, in
    /// which order ties come.
    tl::expected<QJsonObject, QJsonObject> list(const HttpRequest &request, const ListDrift &drift,
                                                quint32 seed) const;
    /// nullopt when there is no such record.
    std::optional<QJsonObject> single(const HttpRequest &request, qint64 id) const;

private:
    tl::expected<QList<QJsonObject>, QJsonObject> matching(const HttpRequest &request) const;

    const ServedCatalogue &m_catalogue;
    const ServedEndpoint &m_endpoint;
};

} // namespace Skydock
