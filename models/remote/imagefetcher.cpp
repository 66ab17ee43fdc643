// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagefetcher.h"

#include "imagedecode.h"
#include "imageerror.h"
#include "webaddress.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Skydock {

namespace {

constexpr int decodingThreads = 2;

QList<Result<QImage>> decodeAll(const QByteArray &bytes, const QList<QSize> &sizes)
{
    QList<Result<QImage>> images;
    for (const QSize &pixels : sizes)
        images << decodeImage(bytes, pixels);
    return images;
}

} // namespace

ImageFetcher::ImageFetcher(const QString &folder, const ImageLimits &limits)
    : m_limits(limits)
    , m_disk(folder, limits.diskBytes)
{
    m_pool.setMaxThreadCount(decodingThreads);
}

ImageFetcher::~ImageFetcher()
{
    for (const Job &job : std::as_const(m_jobs))
        delete job.download.data();
    m_pool.waitForDone();
}

void ImageFetcher::want(const QUrl &url, const QSize &pixels, qint64 nowMs)
{
    Job &job = m_jobs[url];
    if (!job.sizes.contains(pixels))
        job.sizes << pixels;
    if (job.id > 0)
        return;
    job.id = ++m_lastId;
    job.askedMs = nowMs;
    if (std::optional<ImageDisk::Kept> kept = m_disk.read(url)) {
        const qint64 ageMs = nowMs - kept->fetchedMs;
        if (ageMs >= 0 && ageMs < m_limits.freshMs)
            return decode(url, job, kept->bytes, Source::Disk);
        job.stale = kept->bytes;
    }
    m_queue << url;
    startNext();
}

void ImageFetcher::drop(const QUrl &url)
{
    m_queue.removeOne(url);
    const auto job = m_jobs.constFind(url);
    if (job == m_jobs.constEnd())
        return;
    if (job->download) {
        delete job->download.data();
        --m_downloads;
    }
    m_jobs.erase(job);
    startNext();
}

void ImageFetcher::startNext()
{
    while (m_downloads < m_limits.parallel && !m_queue.isEmpty()) {
        const QUrl url = m_queue.takeFirst();
        if (const auto job = m_jobs.find(url); job != m_jobs.end())
            download(url, *job);
    }
}

void ImageFetcher::download(const QUrl &url, Job &job)
{
    if (!WebAddress::isSafe(url))
        return fallBack(url, job, ImageError::unsafeAddress());
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    QNetworkRequest request = BoundedDownload::request(url, m_limits.download);
    request.setRawHeader("Accept", "image/png,image/jpeg,image/webp,image/gif");
    request.setRawHeader("Accept-Encoding", "identity"); // they are compressed already
    ++m_downloads;
    job.download = new BoundedDownload(
        m_network, request, m_limits.download, WebAddress::staysSafe,
        [this, url](const BoundedDownload::Outcome &outcome) { downloaded(url, outcome); }, this);
}

void ImageFetcher::downloaded(const QUrl &url, const BoundedDownload::Outcome &outcome)
{
    --m_downloads;
    Job &job = m_jobs[url];
    job.download.clear();
    constexpr int ok = 200;
    if (!outcome)
        fallBack(url, job, ImageError::ofFailure(outcome.error()));
    else if (outcome->status != ok)
        fallBack(url, job, ImageError::ofStatus(outcome->status));
    else
        decode(url, job, outcome->body, Source::Server);
    startNext();
}

/// On the pool; the answer comes back to this thread, and is dropped when the job has been dropped meanwhile.
void ImageFetcher::decode(const QUrl &url, Job &job, const QByteArray &bytes, Source source)
{
    const QList<QSize> sizes = std::exchange(job.sizes, {});
    QtConcurrent::run(&m_pool, decodeAll, bytes, sizes)
        .then(this, [this, url, id = job.id, bytes, source, sizes](const Decoded &images) {
            if (m_jobs.value(url).id == id)
                decodedAll(url, bytes, source, sizes, images);
        });
}

void ImageFetcher::decodedAll(const QUrl &url, const QByteArray &bytes, Source source,
                              const QList<QSize> &sizes, const Decoded &images)
{
    Job &job = m_jobs[url];
    const auto bad =
        std::find_if(images.cbegin(), images.cend(), [](const Result<QImage> &image) { return !image; });
    if (bad != images.cend())
        return undecodable(url, job, source, sizes, bad->error());
    if (source == Source::Server)
        keep(url, bytes, job.askedMs);
    if (job.sizes.isEmpty())
        m_jobs.remove(url);
    else // asked for meanwhile
        decode(url, job, bytes, source == Source::Server ? Source::Disk : source);
    for (qsizetype i = 0; i < sizes.size(); ++i)
        emit decoded(url, sizes.at(i), *images.at(i));
}

void ImageFetcher::undecodable(const QUrl &url, Job &job, Source source, const QList<QSize> &sizes,
                               const Error &error)
{
    job.sizes = sizes + job.sizes;
    if (source == Source::Server)
        return fallBack(url, job, error);
    m_disk.remove(url);
    job.stale.reset();
    if (source == Source::StaleDisk)
        return fallBack(url, job, error);
    m_queue << url;
    startNext();
}

/// An old picture is better than none, unless the server says that there is none any more.
void ImageFetcher::fallBack(const QUrl &url, Job &job, const Error &error)
{
    if (job.stale && error.kind != Error::Kind::NotFound)
        return decode(url, job, *std::exchange(job.stale, {}), Source::StaleDisk);
    if (error.kind == Error::Kind::NotFound)
        m_disk.remove(url);
    m_jobs.remove(url);
    emit failed(url, error);
}

/// A picture that cannot be kept is shown all the same.
void ImageFetcher::keep(const QUrl &url, const QByteArray &bytes, qint64 fetchedMs)
{
    const Result<void> kept = m_disk.write(url, bytes, fetchedMs);
    if (!kept && !m_saidThatNothingIsKept)
        qWarning("%s", qUtf8Printable(kept.error().text));
    m_saidThatNothingIsKept = !kept;
}

} // namespace Skydock
