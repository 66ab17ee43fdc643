// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsections.h"

#include "detailconfiguration.h"
#include "detaildockings.h"
#include "detailflights.h"
#include "detailrecord.h"

namespace Skydock {

QStringList detailSectionKeys()
{
    return {QStringLiteral("flights"), QStringLiteral("dockings"), QStringLiteral("configuration"),
            QStringLiteral("family"),  QStringLiteral("links"),    QStringLiteral("data")};
}

QList<DetailSectionContent> detailedSections(const SpacecraftDetail &detail, const DisplayText &text,
                                             qint64 nowMs)
{
    const std::optional<Configuration> &configuration = detail.spacecraft.configuration;
    return {flightsSection(detail, text, nowMs),
            dockingsSection(detail, text, nowMs),
            configurationSection(configuration, text),
            familySection(configuration, text),
            linksSection(detail, text),
            dataSection(detail, text)};
}

QList<LeftOutField> fieldsLeftOut()
{
    const QString color = QStringLiteral("the colour of the status' dot; its name is shown");
    const QString drawing = QStringLiteral("chooses the silhouette; the type's name is shown");
    const QString named = QStringLiteral("an id behind a name that is shown");
    const QString pictureId = QStringLiteral("the photograph's address is shown");
    const QString itself = QStringLiteral("the craft whose pane it is");
    const QString state = QStringLiteral("decides planned, flying, ended; its name is shown");
    return {
        {QStringLiteral("Spacecraft.statusId"), color},
        {QStringLiteral("Configuration.typeId"), drawing},
        {QStringLiteral("Configuration.image"),
         QStringLiteral("stands in only where the craft has no photograph")},
        {QStringLiteral("Family.id"), named},
        {QStringLiteral("Family.parentId"), named},
        {QStringLiteral("Image.id"), pictureId},
        {QStringLiteral("Image.thumbnailUrl"),
         QStringLiteral("a small copy of the photograph, for the picture area")},
        {QStringLiteral("Landing.attempt"), QStringLiteral("said by the outcome")},
        {QStringLiteral("Flight.id"), QStringLiteral("its name is shown; the id where there is none")},
        {QStringLiteral("Flight.spacecraftId"), itself},
        {QStringLiteral("Flight.spacecraftName"), itself},
        {QStringLiteral("Flight.launchId"), named},
        {QStringLiteral("Flight.launchStatusId"), state},
        {QStringLiteral("Stay.id"), QStringLiteral("what a click on the stay selects")},
        {QStringLiteral("Stay.port"), named},
        {QStringLiteral("Stay.chaser"), QStringLiteral("this craft's flight, or named as who came")},
        {QStringLiteral("Stay.target"), QStringLiteral("the host, which is shown with the port")},
    };
}

} // namespace Skydock
