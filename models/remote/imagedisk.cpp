// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedisk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// A file of ours is never larger: what grew beyond is not ours.
constexpr qint64 largestFile = 64LL * 1024 * 1024;

/// Files half written by a process that was killed included.
QFileInfoList filesOldestFirst(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
}

qint64 sizeOf(const QFileInfoList &files)
{
    qint64 size = 0;
    for (const QFileInfo &file : files)
        size += file.size();
    return size;
}

Error errorOf(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {Error::Kind::StorageFull,
                QCoreApplication::translate("Skydock::Images", "The disk is full: pictures are not kept.")};
    return {
        Error::Kind::Permission,
        QCoreApplication::translate(
            "Skydock::Images", "Pictures cannot be kept. Check the permissions of Skydock's cache folder.")};
}

} // namespace

ImageDisk::ImageDisk(const QString &folder, qint64 mostBytes) : m_folder(folder), m_mostBytes(mostBytes)
{}

QString ImageDisk::pathOf(const QUrl &url) const
{
    const QByteArray hash = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256);
    return QDir(m_folder).filePath(QString::fromLatin1(hash.toHex()));
}

std::optional<ImageDisk::Kept> ImageDisk::read(const QUrl &url) const
{
    const QFileInfo info(pathOf(url));
    QFile file(info.filePath());
    if (!info.isFile() || info.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Kept{file.read(largestFile), info.lastModified().toMSecsSinceEpoch()};
}

Result<void> ImageDisk::write(const QUrl &url, const QByteArray &bytes, qint64 fetchedMs)
{
    if (bytes.size() > std::min(m_mostBytes, largestFile))
        return {};
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(url));
    const qint64 before = QFileInfo(file.fileName()).size();
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(errorOf(file));
    file.write(bytes);
    file.flush(); // or the time would be that of the last write
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(fetchedMs, Qt::UTC), QFileDevice::FileModificationTime);
    if (!file.commit())
        return tl::unexpected(errorOf(file));
    m_size = m_size < 0 ? size() : m_size - before + bytes.size();
    makeRoom();
    return {};
}

void ImageDisk::remove(const QUrl &url)
{
    QFile::remove(pathOf(url));
    m_size = -1;
}

void ImageDisk::setMostBytes(qint64 mostBytes)
{
    m_mostBytes = mostBytes;
    m_size = size();
    makeRoom();
}

qint64 ImageDisk::size() const
{
    return sizeOf(filesOldestFirst(m_folder));
}

/// A tenth more than needed, so that the folder is not looked through at every picture.
void ImageDisk::makeRoom()
{
    if (m_size <= m_mostBytes)
        return;
    const QFileInfoList files = filesOldestFirst(m_folder);
    m_size = sizeOf(files);
    for (const QFileInfo &file : files) {
        if (m_size <= m_mostBytes - m_mostBytes / 10)
            return;
        if (QFile::remove(file.filePath()))
            m_size -= file.size();
    }
}

} // namespace Skydock
