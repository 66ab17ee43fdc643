// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dockingtimelinemodel.h"
#include "fakepreferences.h"
#include "mainwindow.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "resources.h"
#include "tablepage.h"
#include "workspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

namespace Skydock {

/// The real window with all that can be set, driven by keys alone: they go where a keyboard's would go.
class KeyboardWindow
{
public:
    KeyboardWindow()
    {
        loadResources();
        workspace = std::make_unique<Workspace>(m_dir.path(), QStringLiteral(":/catalogue"));
        WindowModels models = workspace->models();
        models.preferences = &preferences;
        window = std::make_unique<MainWindow>(models);
    }
    ~KeyboardWindow()
    {
        window.reset();
        workspace.reset();
    }
    KeyboardWindow(const KeyboardWindow &) = delete;
    KeyboardWindow &operator=(const KeyboardWindow &) = delete;

    QString folder() const { return m_dir.path(); }
    /// Opened, active, and the rows of the first table and the lanes are there.
    bool open()
    {
        window->show();
        workspace->session.open();
        return QTest::qWaitForWindowActive(window.get()) &&
               QTest::qWaitFor([this] { return isComplete(); }, 10'000);
    }
    bool isComplete() const { return isSettled() && !workspace->timeline.timeline()->lanes().isEmpty(); }
    bool isSettled() const
    {
        const PagedTableModel *model = table()->pagedModel();
        return model->state() == PagedTableModel::State::Ready && !model->isRefreshing() &&
               model->rowCount() > 0;
    }
    PagedTableView *table() const { return window->currentPage()->table(); }

    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
    QString focusName() const { return focus() ? focus()->objectName() : QString(); }
    QWidget *focus() const
    {
        regain();
        return QApplication::focusWidget();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        regain();
        if (QWindow *focused = QGuiApplication::focusWindow())
            QTest::keyClick(focused, key, modifiers);
    }
    void type(const QString &text) const
    {
        regain();
        for (const QChar letter : text) {
            if (QWindow *focused = QGuiApplication::focusWindow())
                QTest::keyClick(focused, letter.toLatin1());
        }
    }

    FakePreferences preferences;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

private:
    /// What a window manager does when a dialog has closed.
    void regain() const
    {
        if (QGuiApplication::focusWindow() || !window->isVisible())
            return;
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window does not become active");
    }

    QTemporaryDir m_dir;
};

} // namespace Skydock
