// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbar.h"

#include "columnchooser.h"
#include "fielderror.h"
#include "filterbar.h"
#include "icons.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "searchfield.h"
#include "tablepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace Skydock {

SearchBar::SearchBar(const std::vector<TablePage *> &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_field(new SearchField(this))
    , m_columns(new ColumnChooser(pages.front()->table(), this))
{
    const int gap = fontMetrics().height() / 3;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_field, 1);
    auto *problem = new FieldError(FieldError::Place::Beside, this);
    problem->setObjectName(QStringLiteral("searchProblem"));
    row->addWidget(problem);
    connect(m_field, &SearchField::problemChanged, problem, &FieldError::showError);
    for (TablePage *page : pages) {
        auto *filters = new FilterBar(page->filters(), this);
        filters->hide();
        row->addWidget(filters);
        m_filters.push_back(filters);
        // Whoever has gone elsewhere meanwhile stays there.
        connect(page, &TablePage::firstRowSelected, m_field, [this, page] {
            if (m_field->hasFocus())
                page->table()->setFocus();
        });
        connect(page, &TablePage::searchCleared, m_field, [this, page] {
            if (page == m_page)
                m_field->showSearch({});
        });
    }
    row->addWidget(newColumnsButton());
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * 24);
    connect(m_field, &SearchField::searchChanged, this,
            [this](const QString &text) { m_page->search(text); });
    connect(m_field, &SearchField::firstResultRequested, this, [this] { m_page->selectFirstRow(); });
    connect(m_field, &SearchField::leftForResults, this, [this] {
        m_page->table()->setFocus();
        if (m_page->table()->selectedRow() < 0)
            m_page->selectFirstRow();
    });
    showPage(pages.front());
}

QPushButton *SearchBar::newColumnsButton()
{
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("columnsButton"));
    button->setText(tr("Columns"));
    button->setIcon(tintedIcon(QStringLiteral("columns")));
    button->setToolTip(tr("Choose the columns of this table"));
    button->setAccessibleName(tr("Choose columns"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(m_columns);
    button->setMinimumWidth(button->sizeHint().width() + button->fontMetrics().height());
    return button;
}

void SearchBar::leaveFiltersTo(QAction *panel)
{
    m_panel = panel;
    auto *button = new QPushButton(tintedIcon(QStringLiteral("filter")), tr("Filters"), this);
    button->setObjectName(QStringLiteral("filtersButton"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Show or hide the panel of filters"));
    button->setChecked(panel->isChecked());
    static_cast<QHBoxLayout *>(layout())->insertWidget(layout()->count() - 1, button);
    connect(button, &QPushButton::toggled, panel, [panel](bool isWanted) {
        if (panel->isChecked() != isWanted) // also by assistive technology, which does not click
            panel->trigger();
    });
    connect(panel, &QAction::toggled, button, &QPushButton::setChecked);
    connect(panel, &QAction::toggled, this, &SearchBar::showFilters);
    showFilters();
}

void SearchBar::showFilters()
{
    const bool isPanelShown = m_panel && m_panel->isChecked();
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_filters[i]->setVisible(m_pages[i] == m_page && !isPanelShown);
}

void SearchBar::showPage(TablePage *page)
{
    if (m_page)
        m_field->flush();
    m_page = page;
    showFilters();
    m_columns->setTable(page->table());
    const QString hint = TableTexts::searchHint(page->subject());
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleDescription(hint);
    m_field->showSearch(page->model()->searchText());
}

} // namespace Skydock
