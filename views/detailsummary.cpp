// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsummary.h"

#include "cataloguewords.h"
#include "detaillines.h"
#include "detailplace.h"

namespace Skydock {

namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailSummary)
public:
    Summary(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
        : m_detail(detail)
        , m_craft(detail.spacecraft)
        , m_text(text)
        , m_nowMs(nowMs)
    {}

    DetailLineList heading() const
    {
        const QString name = DisplayText::oneLine(m_craft.name);
        return {{.kind = DetailLine::Kind::Name, .value = name.isEmpty() ? tr("Unnamed spacecraft") : name},
                status()};
    }

    DetailLineList facts() const
    {
        DetailLines lines(m_text);
        lines.add(whereNowLine(m_detail, m_text, m_nowMs));
        lines.note(asOf());
        if (m_detail.withdrawnMs)
            lines.add(DetailLine::Kind::Doubt,
                      tr("Launch Library no longer has it, as was found on %1. This is what was known.")
                          .arg(m_text.date(m_detail.withdrawnMs)));
        if (m_craft.isPlaceholder == true)
            lines.note(tr("A placeholder: it stands for a craft that is not known yet."));
        identity(lines);
        return lines.lines() + DetailLineList{counts()} + description();
    }

private:
    QString asOf() const
    {
        if (m_detail.origin.fetchedMs <= 0)
            return tr("As far as the mirror knows");
        //: %1 is a date
        return tr("As far as the mirror knows (%1)")
            .arg(m_text.date(std::optional(m_detail.origin.fetchedMs)));
    }

    DetailLine status() const
    {
        const bool isKnown = !DisplayText::oneLine(m_craft.statusName).isEmpty();
        DetailLine line = lineOf(
            DetailLine::Kind::Status,
            {{isKnown ? catalogueWord(WordList::SpacecraftStatus, m_craft.statusName) : tr("Status unknown"),
              way(FacetKind::Status, m_craft.statusId)}});
        line.label = DisplayText::oneLine(m_craft.serialNumber.value_or(QString()));
        line.statusId = m_craft.statusId;
        return line;
    }

    static std::optional<DetailWay> way(FacetKind facet, std::optional<qint64> id)
    {
        return id ? std::optional<DetailWay>(FacetWay{facet, *id}) : std::nullopt;
    }

    void identity(DetailLines &lines) const
    {
        const Configuration configuration = m_craft.configuration.value_or(Configuration{});
        lines.fact(tr("Type"), {{catalogueWord(WordList::SpacecraftType, configuration.typeName),
                                 way(FacetKind::Type, configuration.typeId)},
                                {configuration.name, way(FacetKind::Configuration, configuration.id)}});
        if (const auto &agency = configuration.agency)
            lines.fact(tr("Operator"), {{agency->name.isEmpty() ? agency->abbreviation : agency->name,
                                         way(FacetKind::Agency, agency->id)}});
        QList<DetailPart> families;
        for (const Family &family : configuration.families)
            families.append({family.name, way(FacetKind::Family, family.id)});
        lines.fact(tr("Family"), families);
    }

    DetailLine counts() const
    {
        QStringList parts;
        QStringList exact;
        const auto addDuration = [&](const QString &pattern, std::optional<qint64> ms) {
            parts.append(pattern.arg(ms ? m_text.duration(ms) : DisplayText::unknown()));
            if (ms)
                exact.append(pattern.arg(m_text.exactDuration(ms)));
        };
        parts.append(m_craft.flightsCount ? tr("%Ln flight(s)", nullptr, *m_craft.flightsCount)
                                          : tr("flights unknown"));
        parts.append(m_craft.missionEndsCount ? tr("%Ln mission(s) ended", nullptr, *m_craft.missionEndsCount)
                                              : tr("missions ended unknown"));
        addDuration(tr("in space %1"), m_craft.timeInSpaceMs);
        addDuration(tr("docked %1"), m_craft.timeDockedMs);
        addDuration(tr("fastest turnaround %1"), m_craft.fastestTurnaroundMs);
        // A part stays in one piece: lines break only between two of them.
        for (QString &part : parts)
            part.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        return {.kind = DetailLine::Kind::Text,
                .value = parts.join(QStringLiteral("\u00a0· ")),
                .exact = exact.join(QLatin1Char('\n'))};
    }

    DetailLineList description() const
    {
        DetailLines lines(m_text);
        lines.prose({}, m_craft.description);
        if (lines.isEmpty())
            lines.note(m_detail.level == RecordLevel::Detailed
                           ? tr("Launch Library has no description of it.")
                           : tr("The description comes with the first sync."));
        return lines.lines();
    }

    const SpacecraftDetail &m_detail;
    const Spacecraft &m_craft;
    const DisplayText &m_text;
    qint64 m_nowMs;
};

} // namespace

DetailSummary detailSummary(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    const Summary summary(detail, text, nowMs);
    const auto &configuration = detail.spacecraft.configuration;
    return {.heading = summary.heading(),
            .facts = summary.facts(),
            .typeId = configuration ? configuration->typeId : std::nullopt};
}

} // namespace Skydock
