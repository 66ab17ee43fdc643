// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographwords.h"

#include "displaytext.h"
#include "viewedpicture.h"

namespace Skydock {

QString PhotographWords::title(const CraftPicture &picture, const QString &craft)
{
    const QString subject = picture.isOfConfiguration
                                //: %1 a spacecraft, %2 its type
                                ? tr("%1 · photograph of its type, %2").arg(craft, picture.subject)
                                : picture.subject;
    const QString name = DisplayText::oneLine(picture.image.name);
    return name.isEmpty() || name == picture.subject ? subject : subject + QStringLiteral(" · ") + name;
}

QString PhotographWords::none()
{
    return tr("There is no photograph of it in the mirror.");
}

QString PhotographWords::state(const ViewedPicture &picture)
{
    switch (picture.state()) {
    case ImageSource::State::Unknown:
        return tr("Photographs are not loaded.");
    case ImageSource::State::Loading:
        if (picture.isSmall())
            return tr("This is the small picture; the large one is on its way.");
        return picture.image().isNull() ? tr("The photograph is on its way.") : QString();
    case ImageSource::State::Failed:
        if (picture.isSmall())
            return tr("This is the small picture: the large one is not on this computer yet. %1")
                .arg(picture.reason());
        // Only a sharper one could not be had.
        return picture.image().isNull() ? tr("The photograph cannot be shown: %1").arg(picture.reason())
                                        : QString();
    case ImageSource::State::Ready:
        break;
    }
    return {};
}

} // namespace Skydock
