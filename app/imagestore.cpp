// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagestore.h"

#include "imageerror.h"
#include "webaddress.h"

namespace Skydock {

namespace {

constexpr qsizetype mostMemoryKiB = 128LL * 1024;
constexpr qsizetype mostFailures = 1000;
constexpr int longestSide = 4096; ///< 64 MiB at most: any picture fits into the memory twice
constexpr qint64 minuteMs = 60'000;

qint64 patienceMs(Error::Kind kind)
{
    constexpr qint64 fewMinutes = 10;
    return kind == Error::Kind::Offline ? minuteMs : fewMinutes * minuteMs;
}

qsizetype costOf(const QImage &image)
{
    constexpr qsizetype kib = 1024;
    return image.sizeInBytes() / kib + 1;
}

} // namespace

ImageStore::ImageStore(const QString &folder, Clock *clock, const ImageLimits &limits, QObject *parent)
    : ImageSource(parent)
    , m_clock(clock)
    , m_courier(new ImageCourier(folder, limits))
    , m_pictures(mostMemoryKiB)
{
    m_thread.setObjectName(QStringLiteral("pictures"));
    m_courier->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_courier, &QObject::deleteLater);
    connect(m_courier, &ImageCourier::arrived, this, &ImageStore::takeNews);
    m_thread.start();
}

ImageStore::~ImageStore()
{
    m_thread.quit();
    m_thread.wait();
}

ImageSource::Picture ImageStore::picture(const QUrl &url, QSize pixels)
{
    if (!WebAddress::isSafe(url))
        return {State::Failed, {}, ImageError::unsafeAddress().text};
    const Key key{url, pixels.boundedTo({longestSide, longestSide}).expandedTo({1, 1})};
    if (const QImage *image = m_pictures.object(key))
        return {State::Ready, *image, {}, m_wholes.value(url)};
    if (const Failure *failure = recentFailure(url))
        return {State::Failed, {}, failure->reason};
    ask(key);
    const QImage *other = m_pictures.object({url, m_latest.value(url)});
    return {State::Loading, other ? *other : QImage(), {}, m_wholes.value(url)};
}

const ImageStore::Failure *ImageStore::recentFailure(const QUrl &url)
{
    const auto failure = m_failures.constFind(url);
    if (failure == m_failures.constEnd())
        return nullptr;
    // A clock that was set back may not make a failure last for ever.
    const qint64 waitMs = failure->untilMs - m_clock->nowMs();
    if (waitMs > 0 && waitMs <= patienceMs(Error::Kind::Network))
        return &*failure;
    m_failures.erase(failure);
    return nullptr;
}

void ImageStore::ask(const Key &key)
{
    QSet<Key> &asked = m_asked[key.url];
    if (asked.contains(key))
        return;
    asked.insert(key);
    m_courier->want(key.url, key.pixels, m_clock->nowMs());
}

void ImageStore::release(const QUrl &url)
{
    if (m_asked.remove(url))
        m_courier->drop(url);
}

void ImageStore::save(const QUrl &url, const QString &path)
{
    m_courier->save(url, path, m_clock->nowMs());
}

void ImageStore::setDiskBytes(qint64 bytes)
{
    m_courier->setDiskBytes(bytes);
}

void ImageStore::takeNews()
{
    const ImageCourier::News news = m_courier->takeNews();
    for (auto progress = news.progress.cbegin(); progress != news.progress.cend(); ++progress)
        emit progressed(progress.key(), progress->received, progress->total);
    for (const ImageCourier::Arrival &arrival : news.arrivals) {
        if (arrival.error)
            remember(arrival.url, *arrival.error);
        else
            keep(arrival);
    }
    for (const ImageCourier::Saved &file : news.saved)
        emit saved(file.url, file.path, file.trouble);
}

/// Also what was released while it was on its way: it is here now, and may be looked at again.
void ImageStore::keep(const ImageCourier::Arrival &arrival)
{
    const QUrl &url = arrival.url;
    const Key key{url, arrival.pixels};
    m_pictures.insert(key, new QImage(arrival.image), costOf(arrival.image));
    m_latest.insert(url, arrival.pixels);
    m_wholes.insert(url, arrival.whole);
    if (!m_asked.contains(url))
        return;
    QSet<Key> &asked = m_asked[url];
    asked.remove(key);
    if (asked.isEmpty())
        m_asked.remove(url);
    emit changed(url);
}

void ImageStore::remember(const QUrl &url, const Error &error)
{
    if (!m_asked.remove(url))
        return;
    if (m_failures.size() >= mostFailures)
        m_failures.clear();
    m_failures.insert(url, {error.text, m_clock->nowMs() + patienceMs(error.kind)});
    emit changed(url);
}

} // namespace Skydock
