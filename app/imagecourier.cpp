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
            [this](const QUrl &url, const QSize &pixels, const QImage &image) {
                arrive({url, pixels, image, {}});
            });
    connect(&m_fetcher, &ImageFetcher::failed, this, [this](const QUrl &url, const Error &error) {
        arrive({url, {}, {}, error});
    });
}

ImageCourier::~ImageCourier()
{
    takeArrivals(); // under the lock, behind whatever the other thread did last
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

void ImageCourier::arrive(const Arrival &arrival)
{
    {
        const std::lock_guard lock(m_mutex);
        m_arrivals << arrival;
    }
    emit arrived();
}

QList<ImageCourier::Arrival> ImageCourier::takeArrivals()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_arrivals, {});
}

} // namespace Skydock
