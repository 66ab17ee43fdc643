// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "timelinearrangement.h"

#include <QDockWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace Skydock {

class DockingTimelineModel;
class DockingTimelineView;
class ArrangementPicker;
class HostPicker;
class InstantPanel;
class RangeField;
class TimelineLegend;
class TimelineOverview;
class ToolStrip;

/// The docking timeline as a panel of the window: host picker and movement on top, the lanes, the overview strip.
/// Fed by values; says by signal what it wants shown.
class TimelineDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit TimelineDock(QWidget *parent = nullptr);

    void setModel(DockingTimelineModel *model);
    void setHosts(const QList<Host> &hosts, const QList<HostKey> &shown);
    /// How the lanes are arranged, and how many spacecraft have none because there are too many.
    void setArrangement(const TimelineArrangement &arrangement, int spacecraftLeftOut = 0);
    void setError(const QString &text); ///< shown instead of the lanes; empty clears it
    void clearError() { setError({}); }
    void setLocalTime(bool isLocal);

    DockingTimelineView *view() const { return m_view; }
    void addTool(QAction *action); ///< a button at the end of the tool row
    /// What its own buttons and their menu do, under headings: separators with a text.
    QList<QAction *> tools() const;

signals:
    void shownHostsChanged(QList<Skydock::HostKey> shown);
    void arrangementChosen(const Skydock::TimelineArrangement &arrangement);
    void retryRequested(); ///< from the error's button

private:
    QWidget *makeToolRow();
    QWidget *makeLanesPage();
    QWidget *makePlaceholder();
    QAction *addButton(ToolStrip *strip, const QString &name, const QString &icon, const QString &text,
                       const QString &shortcut, void (DockingTimelineView::*slot)());
    void connectOverview();
    void updatePage();
    void addMovement(ToolStrip *strip);
    void followHistory();
    void updateRangeText();
    void updateOverview();
    void addInstantAction(ToolStrip *strip);

    DockingTimelineView *m_view;
    TimelineOverview *m_overview;
    HostPicker *m_hostPicker;
    TimelineLegend *m_legend;
    ArrangementPicker *m_arrangementPicker;
    RangeField *m_rangeField;
    QBoxLayout *m_toolRow = nullptr;
    QLabel *m_leftOut = nullptr;
    InstantPanel *m_instantPanel;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_placeholderText = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_placeholderAction = nullptr;
    QList<Host> m_hosts;
    QString m_error;
};

} // namespace Skydock
