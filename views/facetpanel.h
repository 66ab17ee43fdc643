// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablesubject.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Skydock {

class FacetSection;
class TableFilters;
struct FilterGroup;

/// The filters of a table, one below the other, with counts: ticking a value narrows the table at once.
class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    FacetPanel(TableSubject subject, TableFilters *filters, QWidget *parent = nullptr);

    /// Keys of the sections that are folded, to be kept between sessions.
    QStringList foldedSections() const;
    /// Sections that are yet to come included.
    void setFoldedSections(const QStringList &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void foldsChanged();

private:
    void refresh();
    FacetSection *newSection(const FilterGroup &group);

    TableSubject m_subject;
    TableFilters *m_filters;
    QPushButton *m_clear;
    QScrollArea *m_area;
    QLabel *m_nothing; ///< says what to do where there is nothing to filter by
    QVBoxLayout *m_column;
    QHash<QString, FacetSection *> m_sections;
    std::optional<QStringList> m_folded; ///< as it was asked for; nullopt: each as it is at first
};

} // namespace Skydock
