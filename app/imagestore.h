// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "imagecourier.h"
#include "imagesource.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QThread>

namespace Skydock {

/// The window's pictures: those last shown in memory, the others from a fetcher on a thread of its own. What could
/// not be had is not asked for again for some minutes, one minute when there is no network.
class ImageStore : public ImageSource
{
    Q_OBJECT
public:
    /// `folder`: where pictures are kept between runs, created when needed.
    ImageStore(const QString &folder, Clock *clock, const ImageLimits &limits = {},
               QObject *parent = nullptr);
    ~ImageStore() override;

    /// While a size is on its way, another size of the same picture comes with the answer, if there is one.
    Picture picture(const QUrl &url, QSize pixels) override;
    void release(const QUrl &url) override;
    void save(const QUrl &url, const QString &path) override;

    /// How much is kept between runs, in bytes; 0: nothing.
    void setDiskBytes(qint64 bytes);

private:
    struct Key
    {
        QUrl url;
        QSize pixels;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.url, key.pixels.width(), key.pixels.height());
        }
    };
    struct Failure
    {
        QString reason;
        qint64 untilMs = 0;
    };

    const Failure *recentFailure(const QUrl &url);
    void ask(const Key &key);
    void takeNews();
    void keep(const ImageCourier::Arrival &arrival);
    void remember(const QUrl &url, const Error &error);

    Clock *m_clock;
    QThread m_thread;
    ImageCourier *m_courier;        ///< lives on m_thread, ends with it
    QCache<Key, QImage> m_pictures; ///< cost in KiB
    QHash<QUrl, QSize> m_latest;    ///< the size last made of each picture
    QHash<QUrl, QSize> m_wholes;    ///< the size each picture has itself
    QHash<QUrl, QSet<Key>> m_asked;
    QHash<QUrl, Failure> m_failures;
};

} // namespace Skydock
