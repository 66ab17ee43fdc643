// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "resources.h"
#include "searchfield.h"
#include "tablepage.h"
#include "workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Skydock {

/// The real window over a real mirror in a folder of its own, driven by what a person would use and read.
class WindowFixture
{
public:
    /// The memory, if any, outlives the fixture.
    explicit WindowFixture(WindowMemory *memory = nullptr)
    {
        loadResources();
        workspace = std::make_unique<Workspace>(m_dir.path(), QStringLiteral(":/catalogue"));
        WindowModels models = workspace->models();
        models.memory = memory;
        window = std::make_unique<MainWindow>(models);
    }
    ~WindowFixture()
    {
        window.reset();
        workspace.reset();
    }

    QString dataDir() const { return m_dir.path(); }
    void open()
    {
        window->show();
        workspace->session.open();
    }
    /// Opened, and the rows of the first table are there.
    bool openAndRead()
    {
        open();
        return QTest::qWaitFor([this] { return rowCount() > 0 && settled(); }, 10'000);
    }

    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
    PagedTableView *table() const { return window->currentPage()->table(); }
    int rowCount() const { return table()->model()->rowCount(); }
    bool settled() const
    {
        const PagedTableModel *model = table()->pagedModel();
        return model->state() == PagedTableModel::State::Ready && !model->isRefreshing();
    }
    /// A table's column as read from top to bottom.
    QStringList column(const char *key) const
    {
        QStringList texts;
        const int column = table()->pagedModel()->columnOf(QLatin1StringView(key));
        for (int row = 0; row < rowCount(); ++row)
            texts.append(table()->model()->index(row, column).data().toString());
        return texts;
    }
    QString label(const char *name) const
    {
        const auto *found = find<QWidget>(name);
        return found && found->isVisible() ? found->property("text").toString() : QString();
    }
    QString placeholder(const char *name) const
    {
        const auto *found = window->currentPage()->findChild<QLabel *>(QLatin1StringView(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    /// False when there is no such action or it is disabled.
    bool trigger(const char *name) const
    {
        auto *action = find<QAction>(name);
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    /// Ticks an entry of a filter's menu by its words.
    bool choose(const char *filter, const QString &words) const
    {
        const auto *button = find<QPushButton>(filter);
        for (QAction *action : button ? button->menu()->actions() : QList<QAction *>()) {
            if (action->text().section(u'\t', 0, 0) == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    void type(const QString &text) const
    {
        auto *field = find<SearchField>("searchField");
        field->clear();
        QTest::keyClicks(field, text);
    }
    void clickHeader(const char *key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QHeaderView *header = table()->horizontalHeader();
        const int column = table()->pagedModel()->columnOf(QLatin1StringView(key));
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, header->height() / 2});
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_dir;
};

} // namespace Skydock
