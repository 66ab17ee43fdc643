// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"
#include "tablesubject.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QRadioButton;

namespace Skydock {

class FieldError;
class PagedTableView;

/// Writes a table's rows into a file: which of them, which columns, as what. A worker writes; the dialog says how far
/// it is, can stop it, and says in its place what went wrong.
class TableExportDialog : public QDialog
{
    Q_OBJECT
public:
    TableExportDialog(PagedTableView *table, TableSubject subject, QWidget *parent = nullptr);
    ~TableExportDialog() override;

    void accept() override;
    void reject() override; ///< stops what is being written; closes when nothing is

signals:
    void exported(int rows, const QString &path);

private:
    void makeFields();
    void layOut();
    void addRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields);
    QRadioButton *addChoice(const char *name, const QString &text);
    TableFormat format() const;
    TableExtract extract() const;
    QString path() const;
    void formatChanged();
    void chooseFile();
    void askToReplace();
    void write();
    void written(const Result<TableOutcome> &outcome);
    void followProgress();
    void setWriting(bool isWriting);

    QPointer<PagedTableView> m_table;
    TableSubject m_subject;
    QWidget *m_fields;
    QRadioButton *m_selectedRows = nullptr;
    QRadioButton *m_allRows = nullptr;
    QComboBox *m_format = nullptr;
    QRadioButton *m_shownColumns = nullptr;
    QRadioButton *m_allColumns = nullptr;
    QLineEdit *m_file = nullptr;
    FieldError *m_error;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QString m_mayReplace; ///< the file that the reader agreed to replace
    bool m_isWriting = false;
    TableProgress m_progress;
    QTimer m_patience; ///< a wait says so only when it is one
    QTimer m_look;
};

} // namespace Skydock
