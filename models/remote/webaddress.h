// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Skydock::WebAddress {

/// This very computer: localhost, 127.0.0.0/8 or ::1, as written in the address; no name is looked up.
bool isLoopback(const QUrl &url);

/// May be asked at all: https, or http to this very computer; with a host, without a user name.
bool isSafe(const QUrl &url);

/// Whether a redirect loses nothing: it leads to a safe address, and never from https to http.
bool staysSafe(const QUrl &from, const QUrl &to);

/// The same scheme, host and port; a port left out is the scheme's own.
bool isSameServer(const QUrl &a, const QUrl &b);

/// Host, and port unless it is the scheme's own, for a person; cut where somebody made it endless.
QString hostText(const QUrl &url);

} // namespace Skydock::WebAddress
