// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image.h"
#include "imagesource.h"

#include <QPointer>

namespace Skydock {

/// One photograph on its way to the viewer: the large one in the size it is shown in, and until that is here the small
/// one, if that is.
class ViewedPicture : public QObject
{
    Q_OBJECT
public:
    /// The source may be null: no pictures.
    explicit ViewedPicture(ImageSource *source, QObject *parent = nullptr);
    ~ViewedPicture() override;

    /// Gives up what was shown before. Null: there is none.
    void setPhotograph(const std::optional<Image> &photograph);
    /// The size it is shown in, in pixels of the screen; a smaller one later needs nothing new.
    void want(QSize pixels);
    /// Asks again where it failed before.
    void retry() { ask(); }

    QUrl url() const { return m_url; }
    ImageSource::State state() const { return m_state; } ///< of the large one
    QString reason() const { return m_reason; }
    const QImage &image() const { return m_image; } ///< null while there is nothing to see
    QSize pixels() const { return m_pixels; }       ///< the whole picture's; the small one's while `isSmall`
    bool isSmall() const { return m_isSmall; }

signals:
    void changed();

private:
    void ask();
    void take(const ImageSource::Picture &large);
    void takeSmall();
    void letGo();

    QPointer<ImageSource> m_source;
    QUrl m_url;
    QUrl m_smallUrl;
    QSize m_wanted;
    ImageSource::State m_state = ImageSource::State::Unknown;
    QString m_reason;
    QImage m_image;
    QSize m_pixels;
    bool m_isSmall = false;
};

} // namespace Skydock
