// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../remote/fakekeyring.h"
#include "launchlibraryserver.h"
#include "mainwindow.h"
#include "online.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "resources.h"
#include "searchfield.h"
#include "settings.h"
#include "syncstatuswidget.h"
#include "tablepage.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace Skydock {

/// The real window, synchroniser and pictures over a real mirror, on a Launch Library of the test's own.
class OnlineWindow
{
public:
    enum Pictures { WithoutPictures, WithPictures };

    /// Pictures of the bundled catalogue are on the Internet: a test with pictures must not open its craft.
    explicit OnlineWindow(const LaunchLibraryOptions &options, bool isPaused = false,
                          Pictures pictures = WithoutPictures)
        : server(&m_clock, options)
    {
        loadResources();
        SettingsValues values = settings.values();
        values.syncPaused = isPaused;
        if (!settings.set(values))
            qFatal("the settings cannot be written");
        workspace.goOnline(&settings,
                           {m_dir.filePath(QStringLiteral("requests.json")),
                            m_dir.filePath(QStringLiteral("images")), server.baseUrl(), &m_keyring});
        WindowModels models = workspace.models();
        if (pictures == WithoutPictures)
            models.images = nullptr;
        window = std::make_unique<MainWindow>(models);
        window->show();
        workspace.session.open();
    }

    SyncStatus status() const { return workspace.online()->sync.status(); }
    QString line(const char *name) const
    {
        const auto *label = window->findChild<QWidget *>(QLatin1StringView(name));
        return label && label->isVisible() ? label->property("text").toString() : QString();
    }
    TablePage *page() const { return window->currentPage(); }
    PagedTableModel *model() const { return page()->model(); }
    bool isSettled() const
    {
        return model()->state() == PagedTableModel::State::Ready && !model()->isRefreshing();
    }
    int requestsFor(const QString &path) const { return int(server.wire().requestsBelow(path).size()); }
    void search(const QString &text) const
    {
        auto *field = window->findChild<SearchField *>();
        field->setText(text);
        field->flush();
    }
    /// Waits, since all of it happens elsewhere.
    template <class Condition>
    static bool waitFor(Condition condition)
    {
        constexpr int patienceMs = 30'000;
        return QTest::qWaitFor(condition, patienceMs);
    }

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    FakeKeyring m_keyring;

public:
    LaunchLibraryServer server;
    Settings settings{m_dir.filePath(QStringLiteral("skydock.ini"))};
    Workspace workspace{m_dir.filePath(QStringLiteral("data")), QStringLiteral(":/catalogue")};
    std::unique_ptr<MainWindow> window;
};

} // namespace Skydock
