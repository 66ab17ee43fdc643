// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchips.h"

#include "filterchip.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "tablefilters.h"
#include "taborder.h"

#include <QPushButton>

#include <algorithm>

namespace Skydock {

FilterChips::FilterChips(TableFilters *filters, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_clear(new FlatButton(tr("Clear all"), this))
{
    setObjectName(QStringLiteral("filterChips"));
    setAccessibleName(tr("Active filters"));
    auto *flow = new FlowLayout(this);
    const int gap = fontMetrics().height() / 3;
    flow->setContentsMargins(gap, gap, gap, gap);
    flow->setSpacing(gap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    connect(m_clear, &QPushButton::clicked, m_filters, &TableFilters::clear);
    connect(filters, &TableFilters::changed, this, &FilterChips::rebuild);
    rebuild();
}

QWidget *FilterChips::lastInTabOrder() const
{
    return m_clear;
}

void FilterChips::rebuild()
{
    const int focused = focusedChip();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A chip may be the one whose click brought us here.
        item->widget()->hide();
        if (item->widget() != m_clear)
            item->widget()->deleteLater();
        delete item;
    }
    for (const FilterGroup &group : m_filters->groups()) {
        for (const FilterOption &option : group.options) {
            if (group.chosen.contains(option.id))
                addChip(group.key, group.title, option.id, option.chipName);
        }
    }
    if (layout()->count() > 0)
        layout()->addWidget(m_clear);
    m_clear->setVisible(layout()->count() > 0);
    setVisible(layout()->count() > 0);
    focusChip(focused);
}

void FilterChips::addChip(const QString &key, const QString &title, qint64 id, const QString &name)
{
    auto *chip = new FilterChip(title, name, this);
    chip->setObjectName(QStringLiteral("chip-%1-%2").arg(key).arg(id));
    connect(chip, &FilterChip::clicked, m_filters, [this, key, id] { m_filters->pick(key, id, false); });
    layout()->addWidget(chip);
    setTabOrder(previousInTabOrder(m_clear), chip);
    chip->show();
}

int FilterChips::focusedChip() const
{
    for (int i = 0; i < layout()->count(); ++i) {
        if (layout()->itemAt(i)->widget()->hasFocus())
            return i;
    }
    return -1;
}

void FilterChips::focusChip(int index)
{
    if (index < 0)
        return;
    if (layout()->count() == 0)
        emit emptied();
    else
        layout()->itemAt(std::min(index, layout()->count() - 1))->widget()->setFocus();
}

} // namespace Skydock
