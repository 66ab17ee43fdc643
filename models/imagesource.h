// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <QUrl>

#include <optional>

namespace Skydock {

/// Pictures by address, as the window sees them. Every call returns at once; nothing is decoded or read on the
/// caller's thread. One download serves all who ask for the same address.
class ImageSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class State {
        Unknown, ///< nobody asked yet
        Loading,
        Ready,
        Failed, ///< `reason` says why; asked for again only after a while
    };

    struct Picture
    {
        State state = State::Unknown;
        QImage image;     ///< when ready: at most the size asked for, keeping the picture's proportions
        QString reason;   ///< when failed, a sentence for a person
        QSize whole = {}; ///< the picture's own size in pixels, however small `image` is; empty while unknown
    };

    /// What is there now, and, if it is not there, a request for it. `pixels`: the size it will be shown at, in device
    /// pixels; a picture is never enlarged. `changed(url)` follows when it has come or failed.
    virtual Picture picture(const QUrl &url, QSize pixels) = 0;
    /// Nobody looks at these any more: a download that has not begun or has not ended is given up.
    virtual void release(const QUrl &url) = 0;
    /// Writes the picture into a file, byte for byte as its server has it, and fetches it first where that is needed.
    /// `saved` follows.
    virtual void save(const QUrl &url, const QString &path) = 0;

signals:
    void changed(const QUrl &url);
    /// So much of a download is here; `totalBytes` is 0 where the server did not say.
    void progressed(const QUrl &url, qint64 receivedBytes, qint64 totalBytes);
    /// `trouble`: why it was not, a sentence for a person; empty when the file is there.
    void saved(const QUrl &url, const QString &path, const QString &trouble);
};

} // namespace Skydock
