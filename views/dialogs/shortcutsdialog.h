// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Skydock {

/// Every key that means something, part by part of the window, to be looked through by what it does or by the key.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);
    /// Brings the window's one dialog to the front.
    static void showFor(QWidget *window, const QList<KeyGroup> &groups);

private:
    void makeTree(const QList<KeyGroup> &groups);
    int widthOfAll();
    void follow();

    QLineEdit *m_find;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QSortFilterProxyModel *m_found = nullptr;
};

} // namespace Skydock
