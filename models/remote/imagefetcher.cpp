// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagefetcher.h"

#include "imagedecode.h"
#include "imageerror.h"
#include "outputfile.h"
#include "webaddress.h"

#include <utility>

namespace Skydock {

ImageFetcher::ImageFetcher(const QString &folder, const ImageLimits &limits)
    : m_limits(limits)
    , m_disk(folder, limits.diskBytes)
{}

ImageFetcher::~ImageFetcher()
{
    for (const Job &job : std::as_const(m_jobs))
        delete job.download.data();
}

void ImageFetcher::want(const QUrl &url, const QSize &pixels, qint64 nowMs)
{
    if (const auto job = m_jobs.find(url); job != m_jobs.end()) {
        if (!job->sizes.contains(pixels))
            job->sizes << pixels;
        return;
    }
    Job job{.sizes = {pixels}, .savePaths = {}, .askedMs = nowMs, .stale = {}, .download = {}};
    if (std::optional<ImageDisk::Kept> kept = m_disk.read(url)) {
        const qint64 ageMs = nowMs - kept->fetchedMs;
        if (ageMs < 0 || ageMs >= m_limits.freshMs)
            job.stale = kept->bytes;
        else if (decode(url, job.sizes, kept->bytes))
            return;
    }
    enqueue(url, job);
}

void ImageFetcher::save(const QUrl &url, const QString &path, qint64 nowMs)
{
    if (const auto job = m_jobs.find(url); job != m_jobs.end())
        job->savePaths << path;
    else if (const std::optional<ImageDisk::Kept> kept = m_disk.read(url))
        write(url, {path}, kept->bytes);
    else
        enqueue(url, {.sizes = {}, .savePaths = {path}, .askedMs = nowMs, .stale = {}, .download = {}});
}

void ImageFetcher::enqueue(const QUrl &url, const Job &job)
{
    m_jobs.insert(url, job);
    m_queue << url;
    startNext();
}

void ImageFetcher::drop(const QUrl &url)
{
    const auto job = m_jobs.find(url);
    if (job == m_jobs.end())
        return;
    if (!job->savePaths.isEmpty()) {
        job->sizes.clear();
        return;
    }
    m_queue.removeOne(url);
    if (job->download) {
        delete job->download.data();
        --m_downloads;
    }
    m_jobs.remove(url);
    startNext();
}

void ImageFetcher::startNext()
{
    while (m_downloads < m_limits.parallel && !m_queue.isEmpty())
        download(m_queue.takeFirst());
}

void ImageFetcher::download(const QUrl &url)
{
    if (!WebAddress::isSafe(url))
        return fallBack(url, m_jobs.take(url), ImageError::unsafeAddress());
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    QNetworkRequest request = BoundedDownload::request(url, m_limits.download);
    request.setRawHeader("Accept", "image/png,image/jpeg,image/webp,image/gif");
    request.setRawHeader("Accept-Encoding", "identity"); // they are compressed already
    ++m_downloads;
    auto *download = new BoundedDownload(
        m_network, request, m_limits.download, WebAddress::staysSafe,
        [this, url](const BoundedDownload::Outcome &outcome) { downloaded(url, outcome); }, this);
    download->setProgress(
        [this, url](qint64 received, qint64 total) { emit progressed(url, received, total); });
    m_jobs[url].download = download;
}

void ImageFetcher::downloaded(const QUrl &url, const BoundedDownload::Outcome &outcome)
{
    --m_downloads;
    const Job job = m_jobs.take(url);
    constexpr int ok = 200;
    if (!outcome)
        fallBack(url, job, ImageError::ofFailure(outcome.error()));
    else if (outcome->status != ok)
        fallBack(url, job, ImageError::ofStatus(outcome->status));
    else if (const Result<void> shown = decode(url, job.sizes, outcome->body); shown) {
        keep(url, outcome->body, job.askedMs);
        write(url, job.savePaths, outcome->body);
    } else
        fallBack(url, job, shown.error());
    startNext();
}

/// Emits all sizes, or none and says why. What nobody wants to see has to be a picture all the same.
Result<void> ImageFetcher::decode(const QUrl &url, const QList<QSize> &sizes, const QByteArray &bytes)
{
    if (sizes.isEmpty())
        return decodeImage(bytes, {1, 1}).map([](const QImage &) {});
    QList<QImage> images;
    for (const QSize &pixels : sizes) {
        const Result<QImage> image = decodeImage(bytes, pixels);
        if (!image)
            return tl::unexpected(image.error());
        images << *image;
    }
    const QSize whole = imageSize(bytes);
    for (qsizetype i = 0; i < sizes.size(); ++i)
        emit decoded(url, sizes.at(i), images.at(i), whole);
    return {};
}

/// An old picture is better than none, unless the server says that there is none any more.
void ImageFetcher::fallBack(const QUrl &url, const Job &job, const Error &error)
{
    const bool isGone = error.kind == Error::Kind::NotFound;
    if (isGone)
        m_disk.remove(url);
    if (!isGone && job.stale && decode(url, job.sizes, *job.stale))
        return write(url, job.savePaths, *job.stale);
    emit failed(url, error);
    for (const QString &path : job.savePaths)
        emit saved(url, path, error.text);
}

void ImageFetcher::write(const QUrl &url, const QStringList &paths, const QByteArray &bytes)
{
    for (const QString &path : paths) {
        const Result<void> written = OutputFile::save(path, bytes);
        emit saved(url, path, written ? QString() : written.error().text);
    }
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
