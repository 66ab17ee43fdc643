// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetsection.h"

#include "facetoption.h"
#include "flatbutton.h"
#include "icons.h"
#include "yearrange.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace Skydock {

FacetSection::FacetSection(TableSubject subject, const FilterGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_group(group)
    , m_header(new QToolButton(this))
    , m_area(new QWidget(this))
    , m_find(new QLineEdit(m_area))
    , m_list(new QVBoxLayout)
    , m_more(new FlatButton({}, m_area))
    , m_isFolded(!group.isUsual)
{
    setObjectName(QStringLiteral("facet-") + group.key);
    m_header->setObjectName(QStringLiteral("facetFold-") + group.key);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_find->setObjectName(QStringLiteral("facetFind-") + group.key);
    m_find->setClearButtonEnabled(true);
    m_more->setObjectName(QStringLiteral("facetMore-") + group.key);
    layOut();
    connectParts();
    update();
}

void FacetSection::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_area);
    const int gap = fontMetrics().height() / 3;
    auto *area = new QVBoxLayout(m_area);
    area->setContentsMargins(gap, 0, 0, gap);
    area->setSpacing(gap / 2);
    area->addWidget(m_find);
    m_list->setSpacing(0);
    area->addLayout(m_list);
    area->addWidget(m_more, 0, Qt::AlignLeading);
    if (m_group.form != FilterGroup::Form::Years)
        return;
    m_years = new YearRange(m_area);
    area->addWidget(m_years);
    connect(m_years, &YearRange::chosen, this,
            [this](const QList<qint64> &ids) { emit chosen(m_group.key, ids); });
}

void FacetSection::connectParts()
{
    connect(m_header, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        emit folded();
    });
    connect(m_find, &QLineEdit::textChanged, this, &FacetSection::updateOptions);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        updateOptions();
    });
}

void FacetSection::setGroup(const FilterGroup &group)
{
    if (group == m_group)
        return;
    m_group = group;
    update();
}

void FacetSection::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    update();
}

void FacetSection::update()
{
    const bool isEmpty = m_group.options.isEmpty() && !m_years;
    setVisible(!isEmpty);
    m_area->setVisible(!m_isFolded);
    updateHeader();
    if (m_years)
        m_years->setChosen(m_group.chosen);
    updateOptions();
}

void FacetSection::updateHeader()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_header->setFont(bold);
    m_header->setIcon(
        tintedIcon(m_isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    // A folded section must not hide that it narrows the list.
    const bool hides = m_isFolded && !m_group.chosen.isEmpty();
    //: %1 a filter, %2 how many of its values are ticked: "Status (2)"
    m_header->setText(hides ? tr("%1 (%2)").arg(m_group.title, QLocale().toString(m_group.chosen.size()))
                            : m_group.title);
    m_header->setAccessibleName(m_header->text());
    m_header->setAccessibleDescription(m_isFolded ? tr("Folded; press to unfold")
                                                  : tr("Unfolded; press to fold"));
    m_find->setPlaceholderText(tr("Find…"));
    m_find->setAccessibleName(tr("Find in %1").arg(m_group.title));
    m_area->setAccessibleName(m_group.title);
}

void FacetSection::updateOptions()
{
    const QList<FilterOption> shown = m_years ? QList<FilterOption>() : shownOptions();
    QList<FacetOption *> widgets;
    for (const FilterOption &option : shown) {
        FacetOption *widget = optionOf(option.id);
        widget->setOption(option, m_group.form == FilterGroup::Form::Statuses,
                          option.count ? TableTexts::count(m_subject, *option.count, *option.count)
                                       : QString());
        const QSignalBlocker nothingIsPicked(widget);
        widget->setChecked(m_group.chosen.contains(option.id));
        widgets << widget;
    }
    arrange(widgets);
    m_find->setVisible(m_group.options.size() > manyOptions || !m_find->text().isEmpty());
    updateMore(m_years ? 0 : m_group.options.size() - shown.size());
}

/// All that contain what is looked for; else, of a long list, the first that there is something of. What is ticked
/// can always be seen. A short list stays whole, so that nothing moves under the pointer.
QList<FilterOption> FacetSection::shownOptions() const
{
    const QString wanted = m_find->text().simplified();
    const bool isWhole = m_showsAll || !isLong();
    QList<FilterOption> shown;
    int first = 0;
    for (const FilterOption &option : m_group.options) {
        const bool isUseful = option.count != 0 && first < shownAtFirst;
        const bool isShown = wanted.isEmpty() ? isWhole || isUseful || m_group.chosen.contains(option.id)
                                              : option.name.contains(wanted, Qt::CaseInsensitive);
        if (isUseful)
            ++first;
        if (isShown)
            shown << option;
    }
    return shown;
}

bool FacetSection::isLong() const
{
    return m_group.options.size() > shownAtFirst + 1; // one more takes no more room than the button
}

void FacetSection::updateMore(qsizetype hidden)
{
    m_more->setVisible(isLong() && m_find->text().isEmpty() && (hidden > 0 || m_showsAll) && !m_years);
    m_more->setText(m_showsAll ? tr("Show fewer")
                               : tr("Show all %1").arg(QLocale().toString(m_group.options.size())));
    m_more->setAccessibleName(tr("%1: %2").arg(m_group.title, m_more->text()));
}

FacetOption *FacetSection::optionOf(qint64 id)
{
    FacetOption *&option = m_options[id];
    if (!option) {
        option = new FacetOption(id, m_area);
        option->setObjectName(QStringLiteral("facetOption-%1-%2").arg(m_group.key).arg(id));
        // Assistive technology toggles without a click.
        connect(option, &QAbstractButton::toggled, this,
                [this, id](bool checked) { emit picked(m_group.key, id, checked); });
    }
    return option;
}

void FacetSection::arrange(const QList<FacetOption *> &options)
{
    QWidget *before = m_find;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (QLayoutItem *item = m_list->itemAt(int(i)); !item || item->widget() != options[i]) {
            m_list->removeWidget(options[i]);
            m_list->insertWidget(int(i), options[i]);
        }
        options[i]->show();
        setTabOrder(before, options[i]);
        before = options[i];
    }
    setTabOrder(before, m_more);
    while (m_list->count() > options.size()) {
        const std::unique_ptr<QLayoutItem> gone(m_list->takeAt(m_list->count() - 1));
        gone->widget()->hide();
    }
}

void FacetSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHeader();
}

} // namespace Skydock
