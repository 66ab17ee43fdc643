// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webaddress.h"

#include <QHostAddress>

namespace Skydock::WebAddress {

using namespace Qt::StringLiterals;

namespace {

int usualPort(const QUrl &url)
{
    return url.scheme() == "https"_L1 ? 443 : 80;
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

bool staysSafe(const QUrl &from, const QUrl &to)
{
    return isSafe(to) && (to.scheme() == "https"_L1 || from.scheme() == "http"_L1);
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usualPort(a)) == b.port(usualPort(b));
}

QString hostText(const QUrl &url)
{
    constexpr int longest = 253; // of a host name, RFC 1035
    const QString host = url.host().left(longest);
    const int port = url.port(usualPort(url));
    return port == usualPort(url) ? host : host + u':' + QString::number(port);
}

} // namespace Skydock::WebAddress
