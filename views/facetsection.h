// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtergroup.h"
#include "tablesubject.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Skydock {

class FacetOption;
class YearRange;

/// One filter as a list that folds: the first values and those that are ticked, the others on demand, and a field to
/// find one among many.
class FacetSection : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownAtFirst = 8;
    static constexpr int manyOptions = 20;

    FacetSection(TableSubject subject, const FilterGroup &group, QWidget *parent = nullptr);

    const QString &key() const { return m_group.key; }
    void setGroup(const FilterGroup &group);
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);

signals:
    void picked(const QString &key, qint64 id, bool chosen);
    void chosen(const QString &key, const QList<qint64> &ids);
    void folded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void update();
    void updateHeader();
    void updateOptions();
    void updateMore(qsizetype hidden);
    bool isLong() const;
    QList<FilterOption> shownOptions() const;
    FacetOption *optionOf(qint64 id);
    void arrange(const QList<FacetOption *> &options);

    TableSubject m_subject; ///< what is counted
    FilterGroup m_group;
    QToolButton *m_header;
    QWidget *m_area;
    QLineEdit *m_find;
    YearRange *m_years = nullptr; ///< for Form::Years alone
    QVBoxLayout *m_list;
    QPushButton *m_more;
    QHash<qint64, FacetOption *> m_options; ///< kept while they are away, so that the keyboard stays in place
    bool m_isFolded = false;
    bool m_showsAll = false;
};

} // namespace Skydock
