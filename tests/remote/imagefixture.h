// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagedecode.h"
#include "imagefetcher.h"
#include "loopbackserver.h"
#include "sampleimage.h"

#include <QTemporaryDir>

#include <memory>

namespace Skydock {

/// A loopback server whose every address /N.png is picture N, and a fetcher with a folder of its own.
class ImageFixture
{
public:
    ImageFixture()
        : server([](const HttpRequest &request) {
            const int number = request.path.mid(1).section(u'.', 0, 0).toInt();
            return HttpResponse{200, "image/png", sampleImage(number, {100, 80}, "png")};
        })
    {
        limits.download = {.connectMs = 5000, .idleMs = 5000, .wholeMs = 10'000, .mostBytes = 1024LL * 1024};
        restart();
    }

    /// A new fetcher on the same folder.
    void restart()
    {
        fetcher = std::make_unique<ImageFetcher>(folder(), limits);
        QObject::connect(fetcher.get(), &ImageFetcher::decoded, fetcher.get(),
                         [this](const QUrl &url, const QSize &, const QImage &image) {
                             urls << url;
                             images << image;
                         });
        QObject::connect(fetcher.get(), &ImageFetcher::failed, fetcher.get(),
                         [this](const QUrl &, const Error &error) { failures << error; });
    }

    QUrl url(int number) const { return server.url(QStringLiteral("/%1.png").arg(number)); }
    QString folder() const { return m_dir.filePath(QStringLiteral("pictures")); }
    qint64 keptBytes() const { return ImageDisk(folder(), limits.diskBytes).size(); }

    /// What came, in order: "number: width x height".
    QStringList shown() const
    {
        QStringList lines;
        for (qsizetype i = 0; i < images.size(); ++i)
            lines << QStringLiteral("%1: %2x%3")
                         .arg(urls.at(i).path().mid(1).section(u'.', 0, 0))
                         .arg(images.at(i).width())
                         .arg(images.at(i).height());
        return lines;
    }

    static constexpr qint64 nowMs = 1'745'325'600'000;
    ImageLimits limits;
    LoopbackServer server;
    std::unique_ptr<ImageFetcher> fetcher;
    QList<QUrl> urls;
    QList<QImage> images;
    QList<Error> failures;

private:
    QTemporaryDir m_dir;
};

} // namespace Skydock
