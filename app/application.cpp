// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "appearancecontrol.h"
#include "commandline.h"
#include "language.h"
#include "mainwindow.h"
#include "online.h"
#include "onlinepreferences.h"
#include "settings.h"
#include "settingsmemory.h"
#include "startbenchmark.h"
#include "windowdiagnostics.h"
#include "windowkeeper.h"
#include "windowslot.h"
#include "workspace.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>

namespace Skydock {

namespace {

QString imageFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/skydock/images");
}

/// For another window, of the same mirror and looks. Qt takes its own options out of those that it is given.
QStringList argumentsFor(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

struct Application::Parts
{
    Parts(int &argc, char **argv, const CommandLine &commandLine)
        : arguments(argumentsFor(argc, argv))
        , application(argc, argv)
        , slot(WindowSlot::usualFolder())
        , settings(Settings::usualPath())
        , memory(&settings, slot.number())
        , appearance(settings.values().appearance)
        , workspace(commandLine.dataDir, commandLine.catalogueDir)
    {
        if (commandLine.offline)
            workspace.stayOffline(&settings);
        else
            workspace.goOnline(&settings, {defaultLedgerPath(), imageFolder(), commandLine.baseUrl});
    }

    QStringList arguments;
    QApplication application;
    WindowSlot slot;
    Language language;
    Settings settings;
    SettingsMemory memory;
    AppearanceControl appearance;
    Workspace workspace;
    WindowDiagnostics diagnostics{&settings, &workspace};
    std::unique_ptr<WindowKeeper> keeper;
};

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("skydock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKYDOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Skydock"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.skydock.Skydock"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.skydock.Skydock.svg")));
}

} // namespace

Application::Application(int &argc, char **argv, const CommandLine &commandLine)
    : m_parts(std::make_unique<Parts>(argc, argv, commandLine))
{
    Parts &parts = *m_parts;
    parts.language.speak(parts.settings.values().language);
    nameApplication();
    WindowModels models = parts.workspace.models();
    models.memory = &parts.memory;
    models.diagnostics = &parts.diagnostics;
    if (const Preferences *preferences = models.preferences)
        QObject::connect(
            preferences, &Preferences::appearanceChanged, &parts.appearance,
            [&parts, preferences] { parts.appearance.choose(preferences->values().appearance); });
    parts.keeper = std::make_unique<WindowKeeper>(models, &parts.language);
    // The mirror, the settings and the calls of this hour are made to be shared between processes; a window of its own
    // process takes nobody else down.
    QObject::connect(parts.keeper.get(), &WindowKeeper::newWindowRequested, parts.keeper.get(),
                     [arguments = parts.arguments] {
                         if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
                             qWarning("Another Skydock could not be started.");
                     });
    if (commandLine.window.benchmarkStart) {
        MainWindow *window = parts.keeper->window();
        auto *table = window->findChild<QTableView *>(QStringLiteral("spacecraftTable"));
        Q_ASSERT(table);
        new StartBenchmark(table, window);
    }
}

Application::~Application() = default;

int Application::run()
{
    m_parts->workspace.session.open();
    m_parts->keeper->window()->show();
    return m_parts->application.exec();
}

} // namespace Skydock
