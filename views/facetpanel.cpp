// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpanel.h"

#include "facetsection.h"
#include "tablefilters.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Skydock {

FacetPanel::FacetPanel(TableSubject subject, TableFilters *filters, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_filters(filters)
    , m_clear(new QPushButton(tr("Clear all"), this))
    , m_area(new QScrollArea(this))
    , m_nothing(new QLabel(tr("Select a spacecraft to show only its rows."), this))
    , m_column(new QVBoxLayout)
{
    const int gap = fontMetrics().height() / 3;
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_area);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, gap, 0);
    m_column->setSpacing(gap / 2);
    m_nothing->setObjectName(QStringLiteral("noFacets"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    outer->addWidget(m_nothing);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_area->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, gap, gap);
    foot->addWidget(m_clear);
    column->addLayout(foot);
    connect(m_clear, &QPushButton::clicked, m_filters, &TableFilters::clear);
    connect(filters, &TableFilters::changed, this, &FacetPanel::refresh);
    refresh();
}

void FacetPanel::refresh()
{
    for (const FilterGroup &group : m_filters->groups()) {
        if (FacetSection *section = m_sections.value(group.key))
            section->setGroup(group);
        else
            m_column->addWidget(newSection(group));
    }
    const auto isShown = [](const FacetSection *section) { return !section->isHidden(); };
    m_nothing->setVisible(std::ranges::none_of(m_sections, isShown));
    m_clear->setEnabled(m_filters->isActive());
}

FacetSection *FacetPanel::newSection(const FilterGroup &group)
{
    auto *section = new FacetSection(m_subject, group, this);
    m_sections.insert(group.key, section);
    connect(section, &FacetSection::picked, m_filters, &TableFilters::pick);
    connect(section, &FacetSection::chosen, m_filters, &TableFilters::choose);
    connect(section, &FacetSection::folded, this, &FacetPanel::foldsChanged);
    if (m_folded)
        section->setFolded(m_folded->contains(group.key));
    return section;
}

QStringList FacetPanel::foldedSections() const
{
    // What was asked for a section that is yet to come still holds.
    QStringList keys = m_folded.value_or(QStringList());
    keys.removeIf([this](const QString &key) { return m_sections.contains(key); });
    for (const FacetSection *section : m_sections) {
        if (section->isFolded())
            keys << section->key();
    }
    keys.sort();
    return keys;
}

void FacetPanel::setFoldedSections(const QStringList &keys)
{
    m_folded = keys;
    for (FacetSection *section : std::as_const(m_sections))
        section->setFolded(keys.contains(section->key()));
}

/// Sideways nothing scrolls: it is as wide as the widest line needs, and the bar beside it.
QSize FacetPanel::minimumSizeHint() const
{
    const int margins = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    return {m_area->widget()->minimumSizeHint().width() + bar + margins, 8 * fontMetrics().height()};
}

QSize FacetPanel::sizeHint() const
{
    const int line = fontMetrics().height();
    return QSize(14 * line, 30 * line).expandedTo(minimumSizeHint());
}

} // namespace Skydock
