// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftfilters.h"

#include "cataloguewords.h"
#include "displaytext.h"
#include "facetmodel.h"
#include "hostoption.h"
#include "spacecrafttablemodel.h"
#include "staylengths.h"
#include "timelinesource.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr QLatin1StringView hostKey{"visited"};
constexpr QLatin1StringView lengthKey{"stay_length"};
constexpr QLatin1StringView yearsKey{"flown"};
constexpr QLatin1StringView photographKey{"photograph"};
constexpr QLatin1StringView problemsKey{"problems"};
constexpr QLatin1StringView placeholderKey{"is_placeholder"};

struct FacetKey
{
    FacetKind kind;
    const char *key; ///< never changes
    const char *title;
};

// Agencies with many craft are few, configurations many: short lists first.
constexpr FacetKey facetKeys[] = {
    {FacetKind::Status, "status", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "Status")},
    {FacetKind::Type, "type", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "Type")},
    {FacetKind::InSpace, "in_space", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "In space")},
    {FacetKind::Agency, "agency", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "Agency")},
    {FacetKind::Family, "family", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "Family")},
    {FacetKind::Configuration, "configuration",
     QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "Configuration")},
    {FacetKind::Decade, "decade", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "First launch")},
    {FacetKind::Crew, "crew", QT_TRANSLATE_NOOP("Skydock::SpacecraftFilters", "Crew or cargo")},
};

/// Few and short: they have room in a menu above the table.
bool isShort(FacetKind kind)
{
    return kind == FacetKind::Status || kind == FacetKind::Type || kind == FacetKind::InSpace;
}

/// Years, and decades by their first year.
bool isLikely(qint64 year)
{
    return year == 0 || (year >= 1900 && year < 2200);
}

bool isTruth(FacetKind kind)
{
    return kind == FacetKind::InSpace || kind == FacetKind::Crew;
}

FilterGroup folded(FilterGroup group, bool isInBar = false)
{
    group.isInBar = isInBar;
    group.isUsual = false;
    return group;
}

} // namespace

SpacecraftFilters::SpacecraftFilters(SpacecraftTableModel *model, FacetModel *facets,
                                     const TimelineSource *hosts, QObject *parent)
    : TableFilters(parent)
    , m_model(model)
    , m_facets(facets)
    , m_hosts(hosts)
{
    connect(facets, &FacetModel::changed, this, &TableFilters::changed);
    connect(hosts, &TimelineSource::hostsChanged, this, &TableFilters::changed);
}

QString SpacecraftFilters::keyOf(FacetKind kind)
{
    return QLatin1StringView(std::ranges::find(facetKeys, kind, &FacetKey::kind)->key);
}

QList<FilterGroup> SpacecraftFilters::groups() const
{
    QList<FilterGroup> groups;
    for (const FacetKey &facet : facetKeys)
        groups << facetGroup(facet.kind);
    return groups << otherGroups();
}

FilterGroup SpacecraftFilters::facetGroup(FacetKind kind) const
{
    const FacetKey &facet = *std::ranges::find(facetKeys, kind, &FacetKey::kind);
    FilterGroup group{QLatin1StringView(facet.key), tr(facet.title), isTruth(kind), {}, {}};
    group.form = kind == FacetKind::Status ? FilterGroup::Form::Statuses : FilterGroup::Form::Options;
    group.isInBar = isShort(kind);
    group.chosen = chosenIn(m_model->query(), kind);
    for (const FilterChoice &value : m_facets->values(kind))
        group.options << option(kind, value);
    // What is chosen can always be seen and taken back, even before it is counted.
    for (const qint64 id : std::as_const(group.chosen)) {
        if (std::ranges::find(group.options, id, &FilterOption::id) == group.options.end())
            group.options << option(kind, {id, {}, 0});
    }
    return group;
}

FilterOption SpacecraftFilters::option(FacetKind kind, const FilterChoice &value) const
{
    const bool yes = value.id != 0;
    QString name = DisplayText::oneLine(value.name);
    QString chip;
    if (kind == FacetKind::InSpace) {
        name = yes ? tr("In space now") : tr("Not in space");
        chip = yes ? tr("In space") : name;
    } else if (kind == FacetKind::Crew) {
        name = yes ? tr("Made for crew") : tr("Cargo only");
    } else if (kind == FacetKind::Decade) {
        //: A decade; %1 is its first year: "1960s"
        name = tr("%1s").arg(value.id);
        //: %1 is the first year of a decade: "First launch in the 1960s"
        chip = tr("First launch in the %1s").arg(value.id);
    } else if (kind == FacetKind::Status) {
        name = catalogueWord(WordList::SpacecraftStatus, name);
    } else if (kind == FacetKind::Type) {
        name = catalogueWord(WordList::SpacecraftType, name);
    }
    if (name.isEmpty())
        name = QStringLiteral("#%1").arg(value.id);
    return {value.id, name, chip.isEmpty() ? name : chip, value.count};
}

QList<FilterGroup> SpacecraftFilters::otherGroups() const
{
    const SpacecraftQuery &query = m_model->query();
    const auto truth = [](const QString &yes, const QString &no) {
        return std::pair{FilterOption{0, yes, yes, {}}, FilterOption{0, no, no, {}}};
    };
    const auto photograph = truth(tr("With a photograph"), tr("Without a photograph"));
    const auto problems = truth(tr("With data problems"), tr("Without data problems"));
    const auto placeholder = truth(tr("Only placeholders"), tr("No placeholders"));
    FilterGroup years{yearsKey, tr("In flight in the years"), true, {}, {}};
    years.form = FilterGroup::Form::Years;
    if (query.flownFromYear || query.flownUntilYear) {
        const int from = query.flownFromYear.value_or(0);
        const int until = query.flownUntilYear.value_or(0);
        const QString name = !from    ? tr("In flight until %1").arg(until)
                             : !until ? tr("In flight since %1").arg(from)
                                      : tr("In flight %1 – %2").arg(from).arg(until);
        years.options << FilterOption{yearsId(from, until), name, name, {}};
        years.chosen << yearsId(from, until);
    }
    return {
        folded(hostGroup()),
        folded(StayLengths::group(lengthKey, query.stayAtLeastMs, query.stayLessThanMs)),
        folded(years),
        folded(truthGroup(photographKey, tr("Photograph"), query.hasPhotograph, photograph.first,
                          photograph.second)),
        folded(
            truthGroup(problemsKey, tr("Data problems"), query.hasProblems, problems.first, problems.second)),
        folded(truthGroup(placeholderKey, tr("Placeholders"), query.isPlaceholder, placeholder.first,
                          placeholder.second),
               true),
    };
}

FilterGroup SpacecraftFilters::hostGroup() const
{
    FilterGroup group{hostKey, tr("Visited"), false, {}, {}};
    for (const Host &host : m_hosts->hosts()) {
        const QString name = DisplayText::oneLine(host.name);
        group.options.append({optionId(host.key), name, tr("Visited %1").arg(name), {}});
    }
    for (const HostKey &host : m_model->query().visitedHosts)
        group.chosen.append(optionId(host));
    return group;
}

void SpacecraftFilters::choose(const QString &key, const QList<qint64> &ids)
{
    SpacecraftQuery query = m_model->query();
    const auto facet =
        std::ranges::find_if(facetKeys, [&](const FacetKey &each) { return key == QLatin1String(each.key); });
    if (facet != std::end(facetKeys)) {
        chooseIn(query, facet->kind, ids);
    } else if (key == hostKey) {
        query.visitedHosts.clear();
        std::ranges::transform(ids, std::back_inserter(query.visitedHosts), hostOf);
    } else if (key == lengthKey) {
        const StayLengths::Bounds bounds = StayLengths::boundsOf(ids);
        query.stayAtLeastMs = bounds.atLeastMs;
        query.stayLessThanMs = bounds.lessThanMs;
    } else if (key == yearsKey) {
        const qint64 years = ids.value(0);
        query.flownFromYear = firstYear(years) ? std::optional(firstYear(years)) : std::nullopt;
        query.flownUntilYear = lastYear(years) ? std::optional(lastYear(years)) : std::nullopt;
    } else if (key == photographKey) {
        query.hasPhotograph = truthOf(ids);
    } else if (key == problemsKey) {
        query.hasProblems = truthOf(ids);
    } else if (key == placeholderKey) {
        query.isPlaceholder = truthOf(ids);
    }
    m_model->setQuery(query);
    emit changed();
}

std::optional<bool> SpacecraftFilters::exists(const QString &key, qint64 id) const
{
    const auto facet =
        std::ranges::find_if(facetKeys, [&](const FacetKey &each) { return key == QLatin1String(each.key); });
    if (facet != std::end(facetKeys))
        return existsIn(facet->kind, id);
    if (key == hostKey)
        return isHost(m_hosts->hosts(), id);
    if (key == yearsKey)
        return isLikely(id / yearsRadix) && isLikely(id % yearsRadix);
    return true; // the window's own options
}

/// A chosen one that no record has is among the values all the same, without a name.
std::optional<bool> SpacecraftFilters::existsIn(FacetKind kind, qint64 id) const
{
    if (isTruth(kind))
        return true;
    if (kind == FacetKind::Decade)
        return isLikely(id);
    const QList<FilterChoice> &values = m_facets->values(kind);
    if (values.isEmpty())
        return {};
    const auto value = std::ranges::find(values, id, &FilterChoice::id);
    return value != values.end() && (value->count > 0 || !value->name.isEmpty());
}

void SpacecraftFilters::clear()
{
    m_model->clearFilters();
    emit changed();
}

} // namespace Skydock
