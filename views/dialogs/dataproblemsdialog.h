// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Skydock {

class DataProblemsModel;
class PlaceholderPanel;

/// Which fields of which records could not be used as they came, to read or to copy into a report. Follows the mirror
/// while it is open.
class DataProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DataProblemsDialog(DataProblemsModel *model, QWidget *parent = nullptr);
    ~DataProblemsDialog() override;
    /// Brings the window's one dialog to the front.
    static void showFor(QWidget *window, DataProblemsModel *model);

    /// What is selected, or everything: a title line, then a problem a line, cells between tabs.
    QString copyText() const;

private:
    QTableView *newTable();
    void follow();
    QString summary() const;

    DataProblemsModel *m_model;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QTableView *m_table;
    PlaceholderPanel *m_placeholder;
    QPushButton *m_copy;
};

} // namespace Skydock
