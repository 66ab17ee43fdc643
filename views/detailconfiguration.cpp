// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailconfiguration.h"

#include "cataloguewords.h"
#include "detaillines.h"

namespace Skydock {

namespace {

class ConfigurationLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailConfiguration)
public:
    explicit ConfigurationLines(const DisplayText &text) : m_lines(text) {}

    DetailSectionContent section(const Configuration &configuration)
    {
        m_lines.fact(tr("Configuration"),
                     {{configuration.name, FacetWay{FacetKind::Configuration, configuration.id}}});
        m_lines.fact(tr("Type"), {{catalogueWord(WordList::SpacecraftType, configuration.typeName),
                                   typeWay(configuration)}});
        m_lines.yesNo(tr("In use"), configuration.inUse);
        if (configuration.detail)
            add(*configuration.detail);
        else
            m_lines.note(tr("Detailed facts come with the first sync."));
        return {.key = QStringLiteral("configuration"),
                .title = tr("Configuration"),
                .count = {},
                .lines = m_lines.lines()};
    }

private:
    static std::optional<DetailWay> typeWay(const Configuration &configuration)
    {
        if (!configuration.typeId)
            return {};
        return FacetWay{FacetKind::Type, *configuration.typeId};
    }

    void add(const ConfigurationDetail &detail)
    {
        sizes(detail);
        record(detail);
        m_lines.prose(tr("Capability"), detail.capability);
        m_lines.prose(tr("History"), detail.history);
        m_lines.prose(tr("Details"), detail.details);
    }

    void sizes(const ConfigurationDetail &detail)
    {
        m_lines.length(tr("Height"), detail.heightMetres);
        m_lines.length(tr("Diameter"), detail.diameterMetres);
        m_lines.yesNo(tr("Human-rated"), detail.humanRated);
        m_lines.number(tr("Crew"), detail.crewCapacity);
        m_lines.mass(tr("Payload up"), detail.payloadCapacityKg);
        m_lines.mass(tr("Payload down"), detail.payloadReturnCapacityKg);
        m_lines.fact(tr("Flight life"), detail.flightLife);
    }

    void record(const ConfigurationDetail &detail)
    {
        m_lines.date(tr("First flight"), detail.maidenFlight);
        m_lines.number(tr("Craft flown"), detail.spacecraftFlown);
        m_lines.fact(tr("Launches"),
                     outcomes(detail.totalLaunches, detail.successfulLaunches, detail.failedLaunches));
        m_lines.fact(tr("Landings"),
                     outcomes(detail.attemptedLandings, detail.successfulLandings, detail.failedLandings));
        m_lines.duration(tr("Fastest turnaround"), detail.fastestTurnaroundMs);
    }

    /// "20 · 19 successful (95.0 %) · 1 failed"; what is not known is left out.
    QString outcomes(std::optional<int> all, std::optional<int> good, std::optional<int> bad) const
    {
        const DisplayText &text = m_lines.text();
        QStringList parts;
        if (all)
            parts.append(text.number(all));
        if (good && all && *all > 0 && *good <= *all)
            //: launches or landings; %1 their share in percent
            parts.append(tr("%Ln successful (%1 %)", nullptr, *good).arg(percent(*good, *all)));
        else if (good)
            parts.append(tr("%Ln successful", "launches or landings", *good));
        if (bad)
            parts.append(tr("%Ln failed", "launches or landings", *bad));
        return joinedParts(parts);
    }

    QString percent(int part, int whole) const
    {
        const bool isWhole = part == whole || part == 0;
        return m_lines.text().locale().toString(100.0 * part / whole, 'f', isWhole ? 0 : 1);
    }

    DetailLines m_lines;
};

class FamilyLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailFamily)
public:
    explicit FamilyLines(const DisplayText &text) : m_lines(text) {}

    DetailSectionContent section(const Configuration &configuration)
    {
        if (configuration.agency)
            add(*configuration.agency);
        for (const Family &family : configuration.families)
            add(family);
        if (m_lines.isEmpty())
            m_lines.note(tr("The mirror knows neither family nor maker."));
        return {.key = QStringLiteral("family"),
                .title = tr("Family and maker"),
                .count = {},
                .lines = m_lines.lines()};
    }

private:
    void add(const Agency &agency)
    {
        m_lines.fact(tr("Operator"),
                     {{agency.name, FacetWay{FacetKind::Agency, agency.id}}, {agency.abbreviation}});
        m_lines.fact(tr("Kind"), catalogueWord(WordList::AgencyType, agency.type));
    }

    void add(const Family &family)
    {
        const QString name = DisplayText::oneLine(family.name);
        m_lines.add(lineOf(DetailLine::Kind::Title, {{name.isEmpty() ? tr("Unnamed family") : name,
                                                      FacetWay{FacetKind::Family, family.id}}}));
        m_lines.fact(tr("Part of"), {{family.parentName, parentWay(family)}});
        m_lines.fact(tr("Maker"), family.manufacturer);
        m_lines.date(tr("First flight"), family.maidenFlight);
        m_lines.prose({}, family.description);
    }

    static std::optional<DetailWay> parentWay(const Family &family)
    {
        if (!family.parentId)
            return {};
        return FacetWay{FacetKind::Family, *family.parentId};
    }

    DetailLines m_lines;
};

} // namespace

DetailSectionContent configurationSection(const std::optional<Configuration> &configuration,
                                          const DisplayText &text)
{
    return ConfigurationLines(text).section(configuration.value_or(Configuration{}));
}

DetailSectionContent familySection(const std::optional<Configuration> &configuration, const DisplayText &text)
{
    return FamilyLines(text).section(configuration.value_or(Configuration{}));
}

} // namespace Skydock
