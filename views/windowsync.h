// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmodels.h"

#include <QObject>

#include <vector>

class QMainWindow;

namespace Skydock {

class SyncActions;
class TablePage;

/// What connects the window with the synchroniser: its actions, its dialogs, and the offer to ask it. Whatever the models
/// leave out is not offered.
class WindowSync : public QObject
{
    Q_OBJECT
public:
    WindowSync(const WindowModels &models, QMainWindow *window);

    const SyncActions *actions() const { return m_actions; }
    /// A search of spacecraft or dockings can be put to Launch Library; flights have none there.
    void offerToAsk(const std::vector<TablePage *> &pages);
    void showPreferences();
    void showProblems();

private:
    WindowModels m_models;
    QMainWindow *m_window;
    SyncActions *m_actions;
};

} // namespace Skydock
