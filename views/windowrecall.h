// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmodels.h"
#include "windowstate.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QMainWindow;
class QTabWidget;

namespace Skydock {

class FilterRecall;
class TablePage;
class WindowDocks;

/// Brings a window back as it was left, and has it remembered a moment after it has changed, and when it is closed.
/// Without a memory every window is the first.
class WindowRecall : public QObject
{
    Q_OBJECT
public:
    WindowRecall(const WindowModels &models, const std::vector<TablePage *> &pages, QTabWidget *tabs,
                 WindowDocks *docks, QMainWindow *window);

    /// Before the first question and the first paint: what is asked and shown at first is what was left.
    void recall();
    /// The panels have their places and sizes.
    bool isLaidOut() const { return m_isLaidOut; }
    /// The window as it is now.
    WindowState state() const;
    /// At once, if anything is unlike what is remembered.
    void remember();

    /// The version of QMainWindow::saveState. A window with other docks than this one needs another.
    static constexpr int docksVersion = 1;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void recallPlace(const WindowPlace &place);
    void recallTable(size_t table, const TableState &state);
    void recallTimeline(const TimelineState &state);
    void recallCraft(std::optional<qint64> spacecraftId);
    QByteArray readFromTheLeft(const QByteArray &docks) const;
    TableState tableState(size_t table) const;
    std::optional<WindowPlace> place() const;
    void rememberSoon();
    void settle();

    WindowModels m_models;
    std::vector<TablePage *> m_pages;
    std::vector<FilterRecall *> m_filters; ///< one per page
    QTabWidget *m_tabs;
    WindowDocks *m_docks;
    QMainWindow *m_window;
    QTimer m_soon;
    WindowState m_known; ///< as remembered
    bool m_isLaidOut = false;
    bool m_isSettled = false;  ///< shown, and as it was meant to be
    bool m_isArranged = false; ///< by hand since then: panels find their sizes by themselves, too
};

} // namespace Skydock
