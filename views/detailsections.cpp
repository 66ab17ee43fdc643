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
            dataSection(detail, text, nowMs)};
}

} // namespace Skydock
