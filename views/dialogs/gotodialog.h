// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gotoentry.h"
#include "keyhelp.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Skydock {

class GoToModel;

/// One field and what answers to it: whoever types a name and presses Enter is there. Says where to go; who goes is the
/// window.
class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    /// The model outlives the dialog.
    explicit GoToDialog(GoToModel *model, QWidget *parent = nullptr);

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    /// After the dialog has closed.
    void chosen(const Skydock::GoToEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void choose();
    void follow();
    void tellCurrent();
    QString remark() const;

    GoToModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_remark;
    bool m_isWanted = false; ///< Enter was pressed before the answer was there
};

} // namespace Skydock
