// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagefetcher.h"

#include <functional>
#include <mutex>

namespace Skydock {

/// Carries orders to an ImageFetcher on its own thread, and pictures back. Lives with the fetcher on that thread; its
/// public functions are called from another one. What crosses is guarded by a lock, the signals only say that it is there.
class ImageCourier : public QObject
{
    Q_OBJECT
public:
    struct Arrival
    {
        QUrl url;
        QSize pixels;
        QImage image;                    ///< null where it failed
        QSize whole = {};                ///< the picture's own size
        std::optional<Error> error = {}; ///< why
    };
    struct Progress
    {
        qint64 received = 0;
        qint64 total = 0;
    };
    struct Saved
    {
        QUrl url;
        QString path;
        QString trouble;
    };
    struct News
    {
        QList<Arrival> arrivals;        ///< in order
        QHash<QUrl, Progress> progress; ///< how far each download came last
        QList<Saved> saved;
    };

    ImageCourier(const QString &folder, const ImageLimits &limits);
    ~ImageCourier() override;

    void want(const QUrl &url, const QSize &pixels, qint64 nowMs);
    /// Orders for it that have not been begun are forgotten at once.
    void drop(const QUrl &url);
    void save(const QUrl &url, const QString &path, qint64 nowMs);
    void setDiskBytes(qint64 bytes);
    /// What has come since it was last asked.
    News takeNews();

signals:
    void arrived();
    void ordered(); ///< to itself, once for each order

private:
    struct Order
    {
        QUrl url;
        std::function<void(ImageFetcher &)> carryOut;
    };

    void order(const Order &order);
    void carryOutNext();
    void tell(const std::function<void(News &)> &what);

    ImageFetcher m_fetcher;
    std::mutex m_mutex; ///< guards what follows
    QList<Order> m_orders;
    News m_news;
};

} // namespace Skydock
