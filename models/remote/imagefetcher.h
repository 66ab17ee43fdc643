// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundeddownload.h"
#include "imagedisk.h"

#include <QHash>
#include <QImage>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QThreadPool>

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
/// Lives on a thread of its own, where it reads and writes the disk; decodes on a pool of two more.
class ImageFetcher : public QObject
{
    Q_OBJECT
public:
    ImageFetcher(const QString &folder, const ImageLimits &limits);
    ~ImageFetcher() override;

    /// `decoded` or `failed` follows, unless it is dropped. `nowMs`: UTC; how old a kept picture is, and from when on the
    /// one that comes is kept.
    void want(const QUrl &url, const QSize &pixels, qint64 nowMs);
    /// Nobody wants this any more, in whatever size.
    void drop(const QUrl &url);
    void setDiskBytes(qint64 bytes) { m_disk.setMostBytes(bytes); }

signals:
    void decoded(const QUrl &url, const QSize &pixels, const QImage &image);
    /// NotFound, Offline, Network or Damaged, in a sentence for a person.
    void failed(const QUrl &url, const Skydock::Error &error);

private:
    enum class Source { Server, Disk, StaleDisk };
    struct Job
    {
        quint64 id = 0;
        QList<QSize> sizes; ///< still to be decoded
        qint64 askedMs = 0;
        std::optional<QByteArray> stale; ///< an old picture, for when no new one can be had
        QPointer<BoundedDownload> download;
    };
    using Decoded = QList<Result<QImage>>;

    void startNext();
    void download(const QUrl &url, Job &job);
    void downloaded(const QUrl &url, const BoundedDownload::Outcome &outcome);
    void decode(const QUrl &url, Job &job, const QByteArray &bytes, Source source);
    void decodedAll(const QUrl &url, const QByteArray &bytes, Source source, const QList<QSize> &sizes,
                    const Decoded &images);
    void undecodable(const QUrl &url, Job &job, Source source, const QList<QSize> &sizes, const Error &error);
    void fallBack(const QUrl &url, Job &job, const Error &error);
    void keep(const QUrl &url, const QByteArray &bytes, qint64 fetchedMs);

    ImageLimits m_limits;
    ImageDisk m_disk;
    QNetworkAccessManager *m_network = nullptr; ///< made on the thread it is used on
    QThreadPool m_pool;
    QHash<QUrl, Job> m_jobs;
    QList<QUrl> m_queue;
    quint64 m_lastId = 0;
    int m_downloads = 0;
    bool m_saidThatNothingIsKept = false;
};

} // namespace Skydock
