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
        QImage image;   ///< when ready: at most the size asked for, keeping the picture's proportions
        QString reason; ///< when failed, a sentence for a person
    };

    /// What is there now, and, if it is not there, a request for it. `pixels`: the size it will be shown at, in device
    /// pixels; a picture is never enlarged. `changed(url)` follows when it has come or failed.
    virtual Picture picture(const QUrl &url, QSize pixels) = 0;
    /// Nobody looks at these any more: a download that has not begun or has not ended is given up.
    virtual void release(const QUrl &url) = 0;

signals:
    void changed(const QUrl &url);
};

} // namespace Skydock
