// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Skydock {

class TableFilters;

/// The active filters of a table as chips in a row that wraps, with "Clear all" at its end; hidden without any.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(TableFilters *filters, QWidget *parent = nullptr);

    QWidget *lastInTabOrder() const;

signals:
    /// The last chip went away while it had the focus.
    void emptied();

private:
    void rebuild();
    void addChip(const QString &key, const QString &title, qint64 id, const QString &name);
    int focusedChip() const;
    void focusChip(int index);

    TableFilters *m_filters;
    QPushButton *m_clear; ///< stays, so that the chips find their place in the tab order
};

} // namespace Skydock
