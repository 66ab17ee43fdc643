// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "appearancecontrol.h"
#include "commandline.h"
#include "mainwindow.h"
#include "online.h"
#include "onlinepreferences.h"
#include "resources.h"
#include "settings.h"
#include "settingsmemory.h"
#include "startbenchmark.h"
#include "windowdiagnostics.h"
#include "workspace.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTableView>
#include <QTranslator>

namespace Skydock {

namespace {

QString imageFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/skydock/images");
}

} // namespace

struct Application::Parts
{
    Parts(int &argc, char **argv, const CommandLine &commandLine)
        : application(argc, argv)
        , settings(Settings::usualPath())
        , memory(&settings)
        , appearance(settings.values().appearance)
        , workspace(commandLine.dataDir, commandLine.catalogueDir)
    {
        if (!commandLine.offline)
            workspace.goOnline(&settings, {defaultLedgerPath(), imageFolder(), commandLine.baseUrl});
    }

    QApplication application;
    QTranslator qtTranslator;
    QTranslator translator;
    Settings settings;
    SettingsMemory memory;
    AppearanceControl appearance;
    Workspace workspace;
    WindowDiagnostics diagnostics{&settings, &workspace};
    std::unique_ptr<MainWindow> window;
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

/// Texts that run from right to left have their windows do so, whether or not Qt's own translations are installed.
void takeDirection(const QTranslator &translator)
{
    if (QLocale(translator.language()).textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace

void installTranslators(QTranslator &qtTranslator, QTranslator &translator)
{
    loadResources();
    if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);
    // English has a file too: its plural forms.
    const bool found = translator.load(QLocale(), QStringLiteral("skydock"), QStringLiteral("_"),
                                       QStringLiteral(":/i18n")) ||
                       translator.load(QStringLiteral("skydock_en"), QStringLiteral(":/i18n"));
    if (found)
        QCoreApplication::installTranslator(&translator);
}

Application::Application(int &argc, char **argv, const CommandLine &commandLine)
    : m_parts(std::make_unique<Parts>(argc, argv, commandLine))
{
    Parts &parts = *m_parts;
    installTranslators(parts.qtTranslator, parts.translator);
    takeDirection(parts.translator);
    nameApplication();
    WindowModels models = parts.workspace.models();
    models.memory = &parts.memory;
    models.diagnostics = &parts.diagnostics;
    if (const Preferences *preferences = models.preferences)
        QObject::connect(
            preferences, &Preferences::appearanceChanged, &parts.appearance,
            [&parts, preferences] { parts.appearance.choose(preferences->values().appearance); });
    parts.window = std::make_unique<MainWindow>(models);
    if (commandLine.window.benchmarkStart) {
        auto *table = parts.window->findChild<QTableView *>(QStringLiteral("spacecraftTable"));
        Q_ASSERT(table);
        new StartBenchmark(table, parts.window.get());
    }
}

Application::~Application() = default;

int Application::run()
{
    m_parts->workspace.session.open();
    m_parts->window->show();
    return m_parts->application.exec();
}

} // namespace Skydock
