// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QDateTimeEdit;
class QLabel;
class QModelIndex;
class QTreeView;

namespace Skydock {

class DockingTimelineView;
class InstantRowsModel;

/// Who was docked at the timeline's cursor: the instant as a date, what that makes in sum, and every port with its
/// occupant. Shown while there is a cursor, follows it at once, and steps it from event to event.
class InstantPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InstantPanel(DockingTimelineView *view, QWidget *parent = nullptr);

    void setLocalTime(bool isLocal); ///< UTC by default, as the view

    const InstantRowsModel *rows() const { return m_rows; }
    QSize sizeHint() const override;

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeInstantRow();
    QAction *addButton(QBoxLayout *row, const char *name, const QString &icon, const QString &text,
                       const QString &shortcut);
    void makeTree();
    void takeContents();
    void takeInstant();
    void takeSelection();
    void takeLook();
    void showInstant(qint64 instantMs);
    void updateButtons(std::optional<qint64> instantMs);
    void choose(const QModelIndex &index, bool activates);
    void close();

    DockingTimelineView *m_view;
    InstantRowsModel *m_rows;
    QDateTimeEdit *m_edit;
    QLabel *m_total;
    QTreeView *m_tree;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    bool m_isStale = true; ///< the contents have changed while nothing was shown
    bool m_isLocalTime = false;
};

} // namespace Skydock
