// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewedpicture.h"

#include "imagezoom.h"

#include <utility>

namespace Skydock {

namespace {

constexpr QSize smallPixels(512, 512); ///< as large as small pictures are

} // namespace

ViewedPicture::ViewedPicture(ImageSource *source, QObject *parent) : QObject(parent), m_source(source)
{
    if (source)
        connect(source, &ImageSource::changed, this, [this](const QUrl &url) {
            if (!url.isEmpty() && (url == m_url || url == m_smallUrl))
                ask();
        });
}

ViewedPicture::~ViewedPicture()
{
    letGo();
}

void ViewedPicture::setPhotograph(const std::optional<Image> &photograph)
{
    const Image image = photograph.value_or(Image{});
    const QUrl url = image.url.isEmpty() ? image.thumbnailUrl : image.url;
    if (url == m_url)
        return;
    letGo();
    m_url = url;
    m_smallUrl = image.thumbnailUrl == url ? QUrl() : image.thumbnailUrl;
    m_wanted = {};
    m_state = ImageSource::State::Unknown;
    m_reason.clear();
    m_image = {};
    m_pixels = {};
    m_isSmall = false;
    ask();
}

void ViewedPicture::want(QSize pixels)
{
    const QSize wanted = m_wanted.expandedTo(coarserPixels(pixels));
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    ask();
}

void ViewedPicture::ask()
{
    if (m_source && !m_url.isEmpty() && !m_wanted.isEmpty())
        take(m_source->picture(m_url, m_wanted));
    emit changed();
}

void ViewedPicture::take(const ImageSource::Picture &large)
{
    m_state = large.state;
    m_reason = large.reason;
    if (!large.image.isNull()) {
        m_image = large.image;
        m_pixels = large.whole.isEmpty() ? large.image.size() : large.whole;
        m_isSmall = false;
    } else if (m_image.isNull() || m_isSmall) {
        takeSmall();
    }
}

void ViewedPicture::takeSmall()
{
    if (m_smallUrl.isEmpty())
        return;
    const QImage small = m_source->picture(m_smallUrl, smallPixels).image;
    if (small.isNull())
        return;
    m_image = small;
    m_pixels = small.size();
    m_isSmall = true;
}

void ViewedPicture::letGo()
{
    if (!m_source || m_state == ImageSource::State::Unknown)
        return;
    const QUrl url = std::exchange(m_url, {});
    const QUrl smallUrl = std::exchange(m_smallUrl, {});
    m_source->release(url);
    if (!smallUrl.isEmpty())
        m_source->release(smallUrl);
    // The pane may wait for the same picture: it asks for it again.
    if (m_state == ImageSource::State::Loading)
        emit m_source->changed(url);
}

} // namespace Skydock
