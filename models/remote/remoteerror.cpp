// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remoteerror.h"

#include "sentences.h"
#include "utctime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Skydock::RemoteError {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWaitMs = 24LL * 60 * 60 * 1000;

QString text(const char *source, const QString &host)
{
    return QCoreApplication::translate("Skydock::Remote", source).arg(host);
}

const char *sentenceFor(DownloadFailure failure)
{
    switch (failure) {
    case DownloadFailure::Unreachable:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "%1 cannot be reached. Perhaps there is no network.");
    case DownloadFailure::NoAnswer:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "%1 does not answer.");
    case DownloadFailure::Stalled:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "%1 began to answer and then fell silent.");
    case DownloadFailure::TooSlow:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "%1 takes too long to answer.");
    case DownloadFailure::TooLarge:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "The answer of %1 is too large and was not read.");
    case DownloadFailure::Insecure:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "No secure connection to %1 could be made.");
    case DownloadFailure::BrokenOff:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "The connection to %1 broke off.");
    case DownloadFailure::Unreadable:
        return QT_TRANSLATE_NOOP("Skydock::Remote", "The answer of %1 is damaged, or far too large.");
    case DownloadFailure::LedAway:
        return QT_TRANSLATE_NOOP("Skydock::Remote",
                                 "%1 sends Skydock on to another address, where it does not go.");
    case DownloadFailure::LedInCircles:
        return QT_TRANSLATE_NOOP("Skydock::Remote",
                                 "%1 sends Skydock on from address to address without end.");
    }
    Q_UNREACHABLE();
}

/// The first text in it, whatever the nesting: a field's messages are a list, or an object of lists.
QString firstText(const QJsonValue &value, int depth = 0)
{
    constexpr int deepest = 4;
    if (value.isString() || depth > deepest)
        return value.toString();
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const QString found = firstText(member.value(), depth + 1); !found.isEmpty())
            return member.key() == "detail"_L1 ? found : member.key() + ": "_L1 + found;
    }
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        if (const QString found = firstText(element, depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

std::optional<qint64> waitInWords(const QString &words, qint64 nowMs)
{
    static const QRegularExpression seconds(u"available in ([0-9]{1,9}) second"_s);
    const QRegularExpressionMatch match = seconds.match(words);
    return match.hasMatch() ? retryAfterMs(match.captured(1).toLatin1(), nowMs) : std::nullopt;
}

Error::Kind kindFor(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Error::Kind::Permission;
    case 404:
        return Error::Kind::NotFound;
    case 408: // the server gave up waiting for us
    case 425:
        return Error::Kind::Network;
    case 429:
        return Error::Kind::Throttled;
    default:
        return status >= 400 && status < 500 ? Error::Kind::Usage : Error::Kind::Network;
    }
}

QString sentenceFor(Error::Kind kind, int status, const QString &host)
{
    switch (kind) {
    case Error::Kind::Permission:
        return text(
            QT_TRANSLATE_NOOP("Skydock::Remote", "%1 refuses access. Check the token in the settings."),
            host);
    case Error::Kind::NotFound:
        return text(QT_TRANSLATE_NOOP("Skydock::Remote", "%1 does not have what was asked for."), host);
    case Error::Kind::Throttled:
        return text(QT_TRANSLATE_NOOP("Skydock::Remote", "%1 answers no more calls for a while."), host);
    case Error::Kind::Usage:
        return text(QT_TRANSLATE_NOOP("Skydock::Remote", "%1 does not accept the question (%2)."), host)
            .arg(status);
    default:
        return text(QT_TRANSLATE_NOOP("Skydock::Remote", "%1 is in trouble and cannot answer (%2)."), host)
            .arg(status);
    }
}

} // namespace

Error ofFailure(DownloadFailure failure, const QString &host)
{
    const bool offline = failure == DownloadFailure::Unreachable;
    return {offline ? Error::Kind::Offline : Error::Kind::Network, text(sentenceFor(failure), host)};
}

Error ofAnswer(const HttpAnswer &answer, const QString &host, qint64 nowMs)
{
    const Error::Kind kind = kindFor(answer.status);
    Error error{kind, sentenceFor(kind, answer.status, host)};
    const QString words = serversWords(answer.body);
    if (kind == Error::Kind::Usage && !words.isEmpty())
        error.text =
            sentences(error.text, QCoreApplication::translate("Skydock::Remote", "It says: %1").arg(words));
    std::optional<qint64> againMs;
    if (kind == Error::Kind::Throttled || kind == Error::Kind::Network)
        againMs = retryAfterMs(answer.retryAfter, nowMs);
    if (!againMs && kind == Error::Kind::Throttled)
        againMs = waitInWords(words, nowMs);
    if (againMs)
        error.retryAfter = utcDateTime(*againMs);
    return error;
}

QString serversWords(const QByteArray &body)
{
    constexpr qsizetype mostRead = 64LL * 1024;
    constexpr int longest = 300;
    if (body.size() > mostRead)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QString words =
        firstText(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    for (QChar &c : words) {
        if (!c.isPrint())
            c = u' ';
    }
    words = words.left(4LL * longest).simplified();
    return words.size() > longest ? words.left(longest - 1) + u'…' : words;
}

std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs)
{
    const QByteArray value = header.trimmed();
    constexpr qsizetype longest = 64;
    if (value.isEmpty() || value.size() > longest)
        return std::nullopt;
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds) && seconds >= 0)
        return nowMs + qint64(std::min(seconds * 1000, double(longestWaitMs)));
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    const qint64 dateMs = QDateTime(date.date(), date.time(), Qt::UTC).toMSecsSinceEpoch();
    return std::clamp(dateMs, nowMs, nowMs + longestWaitMs);
}

} // namespace Skydock::RemoteError
