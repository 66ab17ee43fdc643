// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagecourier.h"

#include <utility>

namespace Skydock {

ImageCourier::ImageCourier(const QString &folder, const ImageLimits &limits) : m_fetcher(folder, limits)
{
    m_fetcher.setParent(this); // moves along to another thread
    connect(this, &ImageCourier::ordered, this, &ImageCourier::carryOutNext, Qt::QueuedConnection);
    connect(&m_fetcher, &ImageFetcher::decoded, this,
            [this](const QUrl &url, const QSize &pixels, const QImage &image, const QSize &whole) {
                tell([&](News &news) { news.arrivals << Arrival{url, pixels, image, whole}; });
            });
    connect(&m_fetcher, &ImageFetcher::failed, this, [this](const QUrl &url, const Error &error) {
        tell([&](News &news) { news.arrivals << Arrival{url, {}, {}, {}, error}; });
    });
    connect(&m_fetcher, &ImageFetcher::progressed, this,
            [this](const QUrl &url, qint64 received, qint64 total) {
                tell([&](News &news) { news.progress.insert(url, {received, total}); });
            });
    connect(&m_fetcher, &ImageFetcher::saved, this,
            [this](const QUrl &url, const QString &path, const QString &trouble) {
                tell([&](News &news) { news.saved << Saved{url, path, trouble}; });
            });
}

ImageCourier::~ImageCourier()
{
    takeNews(); // under the lock, behind whatever the other thread did last
}

void ImageCourier::want(const QUrl &url, const QSize &pixels, qint64 nowMs)
{
    order({url, [url, pixels, nowMs](ImageFetcher &fetcher) { fetcher.want(url, pixels, nowMs); }});
}

void ImageCourier::drop(const QUrl &url)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.removeIf([&url](const Order &order) { return order.url == url; });
    }
    order({url, [url](ImageFetcher &fetcher) { fetcher.drop(url); }});
}

/// Behind a `drop` that came before it; a later one leaves it alone.
void ImageCourier::save(const QUrl &url, const QString &path, qint64 nowMs)
{
    order({{}, [url, path, nowMs](ImageFetcher &fetcher) { fetcher.save(url, path, nowMs); }});
}

void ImageCourier::setDiskBytes(qint64 bytes)
{
    order({{}, [bytes](ImageFetcher &fetcher) { fetcher.setDiskBytes(bytes); }});
}

void ImageCourier::order(const Order &order)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders << order;
    }
    emit ordered();
}

/// One at a time, so that the thread can end between two. None is left where orders were forgotten.
void ImageCourier::carryOutNext()
{
    Order next;
    {
        const std::lock_guard lock(m_mutex);
        if (m_orders.isEmpty())
            return;
        next = m_orders.takeFirst();
    }
    next.carryOut(m_fetcher);
}

void ImageCourier::tell(const std::function<void(News &)> &what)
{
    {
        const std::lock_guard lock(m_mutex);
        what(m_news);
    }
    emit arrived();
}

ImageCourier::News ImageCourier::takeNews()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_news, {});
}

} // namespace Skydock
