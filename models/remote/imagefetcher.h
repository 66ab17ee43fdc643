// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundeddownload.h"
#include "imagedisk.h"

#include <QHash>
#include <QImage>
#include <QNetworkAccessManager>
#include <QPointer>

namespace Skydock {

struct ImageLimits
{
    DownloadLimits download = {.mostBytes = 10LL * 1024 * 1024};
    int parallel = 4; ///< downloads at a time
    qint64 diskBytes = 200LL * 1000 * 1000;
    qint64 freshMs = 30LL * 24 * 60 * 60 *
                     1000; ///< older pictures are fetched again, and shown while no newer one can be had
};

/// Fetches pictures and decodes them: from the disk while they are fresh, else over https (http on this computer only,
/// redirects to other https hosts included), without token, cookies or budget. One download serves all sizes asked for.
/// Reads and writes the disk and decodes on the thread it lives on, which should be one of its own.
class ImageFetcher : public QObject
{
    Q_OBJECT
public:
    ImageFetcher(const QString &folder, const ImageLimits &limits);
    ~ImageFetcher() override;

    /// `decoded` or `failed` follows, perhaps at once, unless it is dropped. `nowMs`: UTC; how old a kept picture is, and from when on the
    /// one that comes is kept.
    void want(const QUrl &url, const QSize &pixels, qint64 nowMs);
    /// Nobody wants to see this any more, in whatever size. What is to be saved still is.
    void drop(const QUrl &url);
    /// Writes its bytes into a file, as they were downloaded or as they are on the disk; `saved` follows.
    void save(const QUrl &url, const QString &path, qint64 nowMs);
    void setDiskBytes(qint64 bytes) { m_disk.setMostBytes(bytes); }

signals:
    /// `whole`: the picture's own size in pixels.
    void decoded(const QUrl &url, const QSize &pixels, const QImage &image, const QSize &whole);
    /// NotFound, Offline, Network or Damaged, in a sentence for a person.
    void failed(const QUrl &url, const Skydock::Error &error);
    /// So much of a download is here; `total` is 0 where unknown.
    void progressed(const QUrl &url, qint64 received, qint64 total);
    /// `trouble` is empty when the file was written.
    void saved(const QUrl &url, const QString &path, const QString &trouble);

private:
    struct Job
    {
        QList<QSize> sizes;
        QStringList savePaths = {};
        qint64 askedMs = 0;
        std::optional<QByteArray> stale; ///< an old picture, for when no new one can be had
        QPointer<BoundedDownload> download;
    };

    void enqueue(const QUrl &url, const Job &job);
    void startNext();
    void download(const QUrl &url);
    void downloaded(const QUrl &url, const BoundedDownload::Outcome &outcome);
    Result<void> decode(const QUrl &url, const QList<QSize> &sizes, const QByteArray &bytes);
    void fallBack(const QUrl &url, const Job &job, const Error &error);
    void keep(const QUrl &url, const QByteArray &bytes, qint64 fetchedMs);
    void write(const QUrl &url, const QStringList &paths, const QByteArray &bytes);

    ImageLimits m_limits;
    ImageDisk m_disk;
    QNetworkAccessManager *m_network = nullptr; ///< made on the thread it is used on
    QHash<QUrl, Job> m_jobs;
    QList<QUrl> m_queue;
    int m_downloads = 0;
    bool m_saidThatNothingIsKept = false;
};

} // namespace Skydock
