// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagesource.h"

#include <QHash>
#include <QSet>

namespace Skydock {

/// Pictures that come when the test says so.
class FakeImageSource : public ImageSource
{
public:
    Picture picture(const QUrl &url, QSize pixels) override
    {
        wanted.insert(url);
        sizes.insert(url, pixels);
        if (!m_pictures.contains(url))
            return {State::Loading, {}, {}};
        return m_pictures.value(url);
    }
    void release(const QUrl &url) override
    {
        wanted.remove(url);
        released.insert(url);
    }

    void save(const QUrl &url, const QString &path) override { saves.append({url, path}); }

    /// `whole`: the picture's own size, where the image is smaller.
    void bring(const QUrl &url, const QImage &image, QSize whole = {})
    {
        m_pictures.insert(url, {State::Ready, image, {}, whole.isEmpty() ? image.size() : whole});
        emit changed(url);
    }
    /// From now on it is on its way again.
    void forget(const QUrl &url) { m_pictures.remove(url); }
    void fail(const QUrl &url, const QString &reason)
    {
        m_pictures.insert(url, {State::Failed, {}, reason});
        emit changed(url);
    }

    QSet<QUrl> wanted; ///< asked for and not released
    QSet<QUrl> released;
    QHash<QUrl, QSize> sizes;
    QList<std::pair<QUrl, QString>> saves;

private:
    QHash<QUrl, Picture> m_pictures;
};

} // namespace Skydock
