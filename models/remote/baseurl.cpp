// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"
#include "webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAddress = 2000;

tl::unexpected<Error> refusal(const char *source)
{
    return failure(Error::Kind::Usage, QCoreApplication::translate("Skydock::Remote", source));
}

/// Somebody copied the address out of a browser: the version is ours to add.
QString withoutVersion(const QString &path)
{
    static const QRegularExpression ending(u"(/[0-9]+\\.[0-9]+\\.[0-9]+)?/*$"_s);
    QString rest = path;
    return rest.remove(ending);
}

Result<QUrl> checked(const QUrl &url)
{
    if (!url.isValid() || url.isRelative())
        return refusal(
            QT_TRANSLATE_NOOP("Skydock::Remote", "This is no web address. It has to begin with https://."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refusal(QT_TRANSLATE_NOOP("Skydock::Remote", "The address has to begin with https://."));
    if (url.host().isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Skydock::Remote", "The address names no server."));
    if (!url.userInfo().isEmpty())
        return refusal(QT_TRANSLATE_NOOP(
            "Skydock::Remote",
            "The address must not hold a user name or a password. A token is entered apart."));
    if (url.hasQuery() || url.hasFragment())
        return refusal(QT_TRANSLATE_NOOP("Skydock::Remote", "The address has to end before “?” or “#”."));
    if (!WebAddress::isSafe(url))
        return refusal(QT_TRANSLATE_NOOP(
            "Skydock::Remote",
            "The address has to begin with https://. Plain http:// is for this computer only (localhost)."));
    return url;
}

} // namespace

Result<QUrl> parseBaseUrl(const QString &text)
{
    const QString written = text.trimmed();
    if (written.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Skydock::Remote", "Enter the address of a server."));
    if (written.size() > longestAddress)
        return refusal(QT_TRANSLATE_NOOP("Skydock::Remote", "The address is too long."));
    return checked(QUrl(written, QUrl::StrictMode)).map([](const QUrl &url) {
        QUrl base = url.adjusted(QUrl::NormalizePathSegments);
        base.setPath(withoutVersion(base.path(QUrl::FullyEncoded)), QUrl::StrictMode);
        if (base.port() == (base.scheme() == "https"_L1 ? 443 : 80))
            base.setPort(-1);
        return base;
    });
}

} // namespace Skydock
