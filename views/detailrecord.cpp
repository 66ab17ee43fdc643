// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailrecord.h"

#include "detaillines.h"
#include "detailpicture.h"

namespace Skydock {

namespace {

class RecordLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailRecord)
public:
    RecordLines(const SpacecraftDetail &detail, const DisplayText &text) : m_detail(detail), m_lines(text) {}

    DetailSectionContent links()
    {
        const auto &configuration = m_detail.spacecraft.configuration;
        if (configuration && configuration->detail) {
            m_lines.link(tr("Wikipedia"), configuration->detail->wikiLink);
            m_lines.link(tr("Information"), configuration->detail->infoLink);
        }
        m_lines.link(tr("Launch Library"), m_detail.spacecraft.url);
        if (const std::optional<Image> image = photograph(m_detail.spacecraft))
            picture(*image);
        if (m_lines.isEmpty())
            m_lines.note(tr("The record gives no address."));
        return {.key = QStringLiteral("links"), .title = tr("Links"), .count = {}, .lines = m_lines.lines()};
    }

    DetailSectionContent data(qint64 nowMs)
    {
        const Spacecraft &craft = m_detail.spacecraft;
        m_lines.fact(tr("Record"), tr("spacecraft %1").arg(craft.id));
        if (craft.configuration)
            m_lines.fact(tr("Configuration"), QString::number(craft.configuration->id));
        if (craft.configuration && craft.configuration->agency)
            m_lines.fact(tr("Operator"), QString::number(craft.configuration->agency->id));
        m_lines.fact(tr("Level"), level(m_detail.level));
        if (m_detail.origin.fetchedMs > 0)
            m_lines.instantAndAge(tr("Fetched"), m_detail.origin.fetchedMs, nowMs);
        else
            m_lines.fact(tr("Fetched"), DisplayText::unknown());
        m_lines.fact(tr("API version"), version(m_detail.origin.version));
        m_lines.yesNo(tr("In space"), craft.inSpace);
        m_lines.yesNo(tr("Placeholder"), craft.isPlaceholder);
        if (m_detail.withdrawnMs)
            m_lines.fact(tr("Withdrawn"), tr("no longer at Launch Library, found on %1")
                                              .arg(m_lines.text().date(m_detail.withdrawnMs)));
        for (const NotedProblem &problem : m_detail.problems)
            m_lines.fact(tr("Doubtful"), problem.field + QStringLiteral(": ") + problem.text);
        return {.key = QStringLiteral("data"), .title = tr("Data"), .count = {}, .lines = m_lines.lines()};
    }

private:
    void picture(const Image &image)
    {
        m_lines.fact(tr("Photograph"), image.name);
        m_lines.link(image.name.isEmpty() ? tr("Photograph") : QString(), image.url);
        if (image.licenceLink)
            m_lines.link(tr("Licence"), *image.licenceLink);
    }

    static QString level(RecordLevel level)
    {
        switch (level) {
        case RecordLevel::List:
            return tr("list");
        case RecordLevel::Normal:
            return tr("normal");
        case RecordLevel::Detailed:
            break;
        }
        return tr("detailed");
    }

    static QString version(ApiVersion version)
    {
        return version == ApiVersion::V2_0_0 ? QStringLiteral("2.0.0") : QStringLiteral("2.3.0");
    }

    const SpacecraftDetail &m_detail;
    DetailLines m_lines;
};

} // namespace

DetailSectionContent linksSection(const SpacecraftDetail &detail, const DisplayText &text)
{
    return RecordLines(detail, text).links();
}

DetailSectionContent dataSection(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    return RecordLines(detail, text).data(nowMs);
}

} // namespace Skydock
