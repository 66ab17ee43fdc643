// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablesubject.h"
#include "windowmodels.h"
#include "windowstate.h"

#include <QMainWindow>

#include <vector>

class QTabWidget;

namespace Skydock {

class DockingFilters;
class FlightFilters;
class NoticeBar;
class SearchBar;
class TablePage;
class WindowActions;
class WindowDocks;
class WindowExport;
class WindowRecall;
class WindowStatus;
class WindowSync;
class WindowTableExport;

/// The window: search and filters on top, the tables in the middle, details and timeline around them. Puts the parts
/// together and connects them; what each does is its own affair.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowModels &models, QWidget *parent = nullptr);
    ~MainWindow() override;

    TablePage *currentPage() const;
    void showTab(TableSubject subject);
    /// What is worth keeping of the window as it is now.
    WindowState state() const;

signals:
    /// Another window, as this one is now.
    void newWindowRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePages();
    void makeTop();
    void makeCentre();
    void connectPage(TablePage *page);
    void connectActions();
    void connectTableActions();
    void connectTimelineActions();
    void tabChanged();
    void mirrorChanged();
    void selectionChanged();
    void connectSync();
    void showRemarks();
    void chooseFolder();
    void find();
    void showOfCraft(TableSubject subject);
    void setFullScreen(bool full);

    WindowModels m_models;
    DockingFilters *m_dockingFilters = nullptr;
    FlightFilters *m_flightFilters = nullptr;
    std::vector<TablePage *> m_pages; ///< in the order of TableSubject and of the tabs
    QTabWidget *m_tabs;
    NoticeBar *m_notice;
    SearchBar *m_search = nullptr;
    WindowDocks *m_docks = nullptr;
    WindowActions *m_actions = nullptr;
    WindowSync *m_sync = nullptr;
    WindowExport *m_export = nullptr;
    WindowTableExport *m_tableExport;
    WindowStatus *m_status = nullptr;
    WindowRecall *m_recall = nullptr;
    bool m_wasShown = false;
};

} // namespace Skydock
