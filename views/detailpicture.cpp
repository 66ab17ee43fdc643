// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpicture.h"

#include "detaillines.h"

namespace Skydock {

namespace {

class Credit
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailPicture)
public:
    static QString line(const Image &image, ImageSource::State state)
    {
        const QString credit = DisplayText::oneLine(image.credit.value_or(QString()));
        const QString licence = DisplayText::oneLine(image.licenceName.value_or(QString()));
        const bool isLicensed =
            !licence.isEmpty() && licence.compare(QLatin1String("unknown"), Qt::CaseInsensitive);
        //: %1 whom to credit, %2 licence
        const QString said = tr("Photograph: %1 · %2")
                                 .arg(credit.isEmpty() ? tr("credit unknown") : credit,
                                      isLicensed ? licence : tr("licence unknown"));
        return joinedParts({said, stateWords(state)});
    }

    static QString none(RecordLevel level)
    {
        return level == RecordLevel::Detailed ? tr("Launch Library has no photograph of it.")
                                              : tr("No photograph yet: comes with the first sync");
    }

private:
    static QString stateWords(ImageSource::State state)
    {
        switch (state) {
        case ImageSource::State::Unknown:
            return tr("not loaded");
        case ImageSource::State::Loading:
            return tr("loading…");
        case ImageSource::State::Failed:
            return tr("cannot be shown");
        case ImageSource::State::Ready:
            break;
        }
        return {};
    }
};

} // namespace

std::optional<Image> photograph(const Spacecraft &craft)
{
    if (craft.image)
        return craft.image;
    return craft.configuration ? craft.configuration->image : std::nullopt;
}

DetailLineList pictureLines(const SpacecraftDetail &detail, ImageSource::State state, const DisplayText &text)
{
    DetailLines lines(text);
    const std::optional<Image> image = photograph(detail.spacecraft);
    if (!image) {
        lines.note(Credit::none(detail.level));
        return lines.lines();
    }
    lines.note(Credit::line(*image, state));
    if (image->licenceLink && state == ImageSource::State::Ready)
        lines.link(Credit::tr("Licence"), *image->licenceLink);
    return lines.lines();
}

} // namespace Skydock
