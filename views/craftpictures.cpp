// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftpictures.h"

#include "displaytext.h"

#include <QFileInfo>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

QUrl addressOf(const Image &image)
{
    return image.url.isEmpty() ? image.thumbnailUrl : image.url;
}

} // namespace

QList<CraftPicture> picturesOf(const Spacecraft &craft)
{
    QList<CraftPicture> pictures;
    const auto add = [&pictures](const std::optional<Image> &image, const QString &subject,
                                 bool isOfConfiguration) {
        if (!image || addressOf(*image).isEmpty())
            return;
        for (const CraftPicture &known : pictures) {
            if (addressOf(known.image) == addressOf(*image))
                return;
        }
        pictures.append({*image, DisplayText::oneLine(subject), isOfConfiguration});
    };
    add(craft.image, craft.name, false);
    if (craft.configuration)
        add(craft.configuration->image, craft.configuration->name, true);
    return pictures;
}

QString fileNameFor(const CraftPicture &picture)
{
    constexpr qsizetype longest = 100;
    QString name;
    // Plain letters: a name has to survive other computers, archives and mail.
    const QString subject = picture.subject.left(longest).normalized(QString::NormalizationForm_KD);
    for (const QChar c : subject) {
        if (c >= u' ' && c <= u'~')
            name += u"/\\:*?\"<>|"_s.contains(c) ? QChar(u'-') : c;
    }
    while (name.startsWith(u'.')) // would hide the file
        name.remove(0, 1);
    name = name.trimmed();
    if (name.isEmpty())
        name = u"spacecraft"_s;
    const QString suffix = QFileInfo(addressOf(picture.image).path()).suffix().toLower();
    const bool isKnown = QStringList{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"gif"_s}.contains(suffix);
    return name + u'.' + (isKnown ? suffix : u"jpg"_s);
}

} // namespace Skydock
