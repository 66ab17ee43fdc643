// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageerror.h"

#include <QCoreApplication>

namespace Skydock::ImageError {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Skydock::Images", source);
}

} // namespace

Error ofFailure(DownloadFailure failure)
{
    switch (failure) {
    case DownloadFailure::Unreachable:
        return {Error::Kind::Offline, text(QT_TRANSLATE_NOOP("Skydock::Images", "No network."))};
    case DownloadFailure::TooLarge:
        return {Error::Kind::Damaged,
                text(QT_TRANSLATE_NOOP("Skydock::Images", "The picture is too large."))};
    case DownloadFailure::Insecure:
        return {Error::Kind::Network,
                text(QT_TRANSLATE_NOOP("Skydock::Images", "The picture's server has no secure connection."))};
    case DownloadFailure::LedAway:
    case DownloadFailure::LedInCircles:
        return unsafeAddress();
    default:
        return {Error::Kind::Network,
                text(QT_TRANSLATE_NOOP("Skydock::Images", "The picture's server does not answer."))};
    }
}

Error ofStatus(int status)
{
    constexpr int notFound = 404;
    constexpr int gone = 410;
    if (status == notFound || status == gone)
        return {Error::Kind::NotFound,
                text(QT_TRANSLATE_NOOP("Skydock::Images", "The picture was not found."))};
    return {Error::Kind::Network,
            text(QT_TRANSLATE_NOOP("Skydock::Images", "The picture's server cannot deliver it (%1)."))
                .arg(status)};
}

Error unsafeAddress()
{
    return {Error::Kind::Network,
            text(QT_TRANSLATE_NOOP("Skydock::Images", "The picture's address is not secure."))};
}

} // namespace Skydock::ImageError
