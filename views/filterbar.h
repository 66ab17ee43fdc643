// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtergroup.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace Skydock {

class ChoiceMenu;
class TableFilters;

/// One button with a menu for each short filter of a table, with counts: [ Status ▾ ] [ Type ▾ ].
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(TableFilters *filters, QWidget *parent = nullptr);

private:
    struct Button
    {
        QPushButton *button;
        ChoiceMenu *menu;
    };

    QList<FilterGroup> groups() const;
    void refresh();
    void addButton();
    static void showOn(const Button &button, const FilterGroup &group);
    void fill(int index);
    void addAny(ChoiceMenu *menu, const FilterGroup &group);
    void addOption(ChoiceMenu *menu, const FilterGroup &group, const FilterOption &option);

    TableFilters *m_filters;
    std::vector<Button> m_buttons; ///< in the order of the groups
};

} // namespace Skydock
