// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "choicemenu.h"
#include "tablefilters.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Skydock {

namespace {

/// "Active    31": a menu shows what follows a tab in the column of the shortcuts.
QString entry(const FilterOption &option)
{
    QString text = option.name;
    text.replace(u'\t', u' ').replace(u'&', QStringLiteral("&&"));
    return option.count ? text + u'\t' + QLocale().toString(*option.count) : text;
}

} // namespace

FilterBar::FilterBar(TableFilters *filters, QWidget *parent) : QWidget(parent), m_filters(filters)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 3);
    connect(filters, &TableFilters::changed, this, &FilterBar::refresh);
    refresh();
}

QList<FilterGroup> FilterBar::groups() const
{
    QList<FilterGroup> groups = m_filters->groups();
    groups.removeIf([](const FilterGroup &group) { return !group.isInBar; });
    return groups;
}

void FilterBar::refresh()
{
    const QList<FilterGroup> groups = this->groups();
    while (m_buttons.size() < static_cast<size_t>(groups.size()))
        addButton();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        showOn(m_buttons[static_cast<size_t>(i)], groups[i]);
        // An open menu follows what is ticked in it by itself; filling it anew would close it under the pointer.
        if (!m_buttons[static_cast<size_t>(i)].menu->isVisible())
            fill(static_cast<int>(i));
    }
}

void FilterBar::addButton()
{
    auto *button = new QPushButton(this);
    auto *menu = new ChoiceMenu(button);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    const int index = static_cast<int>(m_buttons.size());
    connect(menu, &QMenu::aboutToShow, this, [this, index] { fill(index); });
    layout()->addWidget(button);
    m_buttons.push_back({button, menu});
}

void FilterBar::showOn(const Button &button, const FilterGroup &group)
{
    button.button->setObjectName(QStringLiteral("filter-") + group.key);
    button.button->setText(group.title);
    button.button->setEnabled(!group.options.isEmpty());
    button.button->setAccessibleName(group.chosen.isEmpty() ? tr("Filter by %1").arg(group.title)
                                                            : tr("Filter by %1, active").arg(group.title));
    QFont font = button.button->font();
    font.setBold(!group.chosen.isEmpty());
    button.button->setFont(font);
    // Some styles leave no air between the text and the arrow.
    button.button->setMinimumWidth(button.button->sizeHint().width() + button.button->fontMetrics().height());
}

void FilterBar::fill(int index)
{
    const FilterGroup group = groups().value(index);
    ChoiceMenu *menu = m_buttons[static_cast<size_t>(index)].menu;
    menu->clear();
    delete menu->findChild<QActionGroup *>();
    menu->setAccessibleName(group.title);
    if (group.exclusive)
        addAny(menu, group);
    for (const FilterOption &option : group.options)
        addOption(menu, group, option);
}

void FilterBar::addAny(ChoiceMenu *menu, const FilterGroup &group)
{
    auto *choices = new QActionGroup(menu);
    QAction *any = menu->addAction(tr("Any"));
    any->setActionGroup(choices);
    any->setCheckable(true);
    any->setChecked(group.chosen.isEmpty());
    connect(any, &QAction::triggered, m_filters, [this, key = group.key] { m_filters->choose(key, {}); });
}

void FilterBar::addOption(ChoiceMenu *menu, const FilterGroup &group, const FilterOption &option)
{
    QAction *action = menu->addAction(entry(option));
    action->setCheckable(true);
    action->setChecked(group.chosen.contains(option.id));
    if (group.exclusive)
        action->setActionGroup(menu->findChild<QActionGroup *>());
    connect(action, &QAction::triggered, m_filters,
            [this, key = group.key, id = option.id](bool checked) { m_filters->pick(key, id, checked); });
}

} // namespace Skydock
