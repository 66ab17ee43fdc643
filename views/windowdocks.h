// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "windowmodels.h"

#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QStackedWidget;

namespace Skydock {

class DetailPane;
class DockingTimelineView;
class TablePage;
class TimelineDock;
class WindowFolds;

/// The panels around the table, filled from the models and kept in step with the selected craft.
class WindowDocks : public QObject
{
    Q_OBJECT
public:
    WindowDocks(const WindowModels &models, QMainWindow *window);

    /// The panel of filters: what belongs to the page in front. Before the menus are filled.
    void makeFilters(const std::vector<TablePage *> &pages);
    void showFiltersOf(size_t page);
    QAction *filtersToggle() const;

    QList<QAction *> toggleActions() const;
    DockingTimelineView *timeline() const;
    DetailPane *detail() const;
    WindowFolds *folds() const { return m_folds; }
    void addTimelineTool(QAction *action);
    /// Of the timeline's own, under headings: separators with a text.
    QList<QAction *> timelineTools() const;
    QString timelineTitle() const;
    void openTimeline(); ///< brings it to the front
    /// The sizes of a first start, for a window of this size.
    void setFirstSizes(QSize window);
    /// How times and sizes are read in the panels.
    void setDisplay(const DisplayChoice &choice);
    /// Brings the details to the front, and the keyboard into them if asked.
    void openDetail(bool takeFocus);
    /// Brings the timeline to the front with the ports of this host alone.
    void openHost(const HostKey &host);
    /// Brings the timeline to the front with this stay, which is selected, among what it shows already.
    void openStay(qint64 stayId, const HostKey &host);

signals:
    /// The photograph in the details is to be shown large.
    void photographActivated();

private:
    void makeDetail();
    void makeTimeline();
    void showHosts();
    void showArrangement();
    void passQueryOn();
    void selectInTimeline();
    void arrangeByPort();

    WindowModels m_models;
    QMainWindow *m_window;
    WindowFolds *m_folds;
    QDockWidget *m_filters = nullptr;
    QStackedWidget *m_filterPanels = nullptr; ///< one panel per page
    QDockWidget *m_detail = nullptr;
    TimelineDock *m_timeline = nullptr;
};

} // namespace Skydock
