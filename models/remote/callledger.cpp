// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callledger.h"

#include "ledgerjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <utility>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4LL * 1024 * 1024;
constexpr int lockTimeoutMs = 2000; ///< others hold the lock for milliseconds

QString text(const char *source)
{
    return QCoreApplication::translate("Skydock::Remote", source);
}

Error unwritable()
{
    return {Error::Kind::Permission,
            text(QT_TRANSLATE_NOOP(
                "Skydock::Remote",
                "The count of calls to Launch Library cannot be written. Check the permissions of "
                "Skydock's data folder; until then nothing is fetched."))};
}

Error damaged()
{
    return {Error::Kind::Damaged,
            text(QT_TRANSLATE_NOOP(
                "Skydock::Remote",
                "The count of calls to Launch Library was damaged. It has been set aside and is "
                "counted anew."))};
}

Error errorOf(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {
            Error::Kind::StorageFull,
            text(QT_TRANSLATE_NOOP("Skydock::Remote", "The disk is full: calls to Launch Library cannot be "
                                                      "counted, so nothing is fetched."))};
    return unwritable();
}

QString damagedPath(const QString &path)
{
    return path + ".damaged"_L1;
}

} // namespace

CallLedger::CallLedger(QString path) : m_path(std::move(path))
{}

Result<CallWindow> CallLedger::read(const QString &account) const
{
    return load().map([&](const QJsonObject &ledger) { return LedgerJson::window(ledger, account); });
}

Result<void> CallLedger::change(const QString &account, const Change &change)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return tl::unexpected(unwritable());
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(lockTimeoutMs)) {
        if (lock.error() != QLockFile::LockFailedError)
            return tl::unexpected(unwritable());
        return failure(
            Error::Kind::Storage,
            text(QT_TRANSLATE_NOOP("Skydock::Remote", "Another Skydock is counting its calls and does not "
                                                      "finish. Try again in a moment.")));
    }
    return loadOrBeginAnew().and_then([&](QJsonObject ledger) -> Result<void> {
        CallWindow window = LedgerJson::window(ledger, account);
        if (!change(window))
            return {};
        LedgerJson::setWindow(ledger, account, window);
        return save(ledger);
    });
}

Result<QJsonObject> CallLedger::load() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return QJsonObject();
    if (!info.isFile()) // opening a pipe would wait for its other end
        return tl::unexpected(unwritable());
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unwritable());
    const QByteArray bytes = file.read(mostBytes + 1);
    const QJsonDocument document =
        bytes.size() > mostBytes ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (!LedgerJson::isLedger(document.object()))
        return tl::unexpected(damaged());
    return document.object();
}

/// Under the lock.
Result<QJsonObject> CallLedger::loadOrBeginAnew()
{
    Result<QJsonObject> ledger = load();
    if (ledger || ledger.error().kind != Error::Kind::Damaged)
        return ledger;
    const qint64 writtenMs = QFileInfo(m_path).lastModified().toMSecsSinceEpoch();
    QFile::remove(damagedPath(m_path));
    if (!QFile::rename(m_path, damagedPath(m_path)))
        return tl::unexpected(unwritable());
    m_trouble = ledger.error();
    qWarning("%s", qUtf8Printable(m_trouble->text));
    const QJsonObject anew = LedgerJson::afterLoss(writtenMs);
    // At once: if the change that follows needs no writing, the next reader would find nothing and count from zero.
    return save(anew).map([&] { return anew; });
}

Result<void> CallLedger::save(const QJsonObject &ledger) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(errorOf(file));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(ledger).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return tl::unexpected(errorOf(file));
    return {};
}

} // namespace Skydock
