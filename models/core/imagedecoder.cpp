// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

void readLicence(const JsonReader &image, Image &result)
{
    const auto licence = image.object("license"_L1);
    if (!licence)
        return;
    result.licenceName = licence->optionalText("name"_L1);
    if (const QUrl link = licence->url("link"_L1); !link.isEmpty())
        result.licenceLink = link;
}

} // namespace

std::optional<Image> readImage(const JsonReader &owner)
{
    const auto reader = owner.object("image"_L1);
    const auto id = reader ? reader->requiredId() : std::nullopt;
    if (!id)
        return std::nullopt;
    Image image;
    image.id = *id;
    image.name = reader->text("name"_L1);
    image.url = reader->url("image_url"_L1);
    image.thumbnailUrl = reader->url("thumbnail_url"_L1);
    image.credit = reader->optionalText("credit"_L1);
    readLicence(*reader, image);
    return image;
}

std::optional<Image> readImageUrl(const JsonReader &owner)
{
    Image image;
    image.url = owner.url("image_url"_L1);
    return image.url.isEmpty() ? std::nullopt : std::optional(image);
}

} // namespace Skydock
