// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopbackserver.h"
#include "servedanswer.h"
#include "servedcatalogue.h"
#include "servedendpoint.h"
#include "slidingthrottle.h"

namespace Skydock {

/// What a Launch Library for tests is like. The defaults are those of the real one, for who has no key.
struct LaunchLibraryOptions
{
    int spacecraft = 603;
    int dockings = 555;
    int flights = 897;
    quint32 seed = 1;
    int callsPerWindow = 15; ///< 0: as many as one likes
    int windowSeconds = 3600;
    quint16 port = 0;
    bool servesImages = true; ///< pictures are below /images/ here; otherwise at a host that does not exist
};

/// Launch Library 2 as Skydock uses it, on loopback: the endpoints of 2.3.0 and the flights of 2.0.0 over a generated
/// catalogue, with the documented filters, search, ordering and modes, and the throttle. Ties in an ordering come in
/// another order with every request. Lives in the thread that made it, whose event loop has to run.
class LaunchLibraryServer
{
public:
    explicit LaunchLibraryServer(const Clock *clock, const LaunchLibraryOptions &options = {});

    QUrl baseUrl() const { return m_wire.baseUrl(); }
    /// For the log of requests, faults, and hooks before and after each answer.
    LoopbackServer &wire() { return m_wire; }
    const LoopbackServer &wire() const { return m_wire; }
    /// For changes while a client reads.
    ServedCatalogue &catalogue() { return m_catalogue; }
    SlidingThrottle &throttle() { return m_throttle; }

    void setDrift(SyncCollection collection, const ListDrift &drift)
    {
        m_drift.insert(int(collection), drift);
    }
    void clearDrift() { m_drift.clear(); }

    /// Calls below this path that the throttle counted, whether or not it refuses any; asking for `api-throttle`,
    /// pictures and unknown paths costs none.
    int countedCalls(const QString &pathPrefix = {}) const;
    /// Calls that were answered with 429 by the throttle.
    int refusedCalls() const { return m_refused; }

private:
    HttpResponse handle(const HttpRequest &request);
    HttpResponse answer(const HttpRequest &request);
    HttpResponse answerRecords(const HttpRequest &request, const ServedEndpoint &endpoint,
                               const QString &rest);
    HttpResponse throttleState(const HttpRequest &request);
    HttpResponse json(int status, const QJsonObject &body) const;
    HttpResponse refused(int seconds) const;

    LaunchLibraryOptions m_options;
    ServedCatalogue m_catalogue;
    SlidingThrottle m_throttle;
    QHash<int, ListDrift> m_drift;
    QStringList m_counted; ///< paths
    int m_refused = 0;
    LoopbackServer m_wire;
};

} // namespace Skydock
