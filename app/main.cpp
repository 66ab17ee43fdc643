// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "commandline.h"
#include "headless.h"
#include "programtexts.h"
#include "startup.h"

#include <QGuiApplication>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runWindow(int argc, char **argv, const Skydock::CommandLine &commandLine)
{
    const auto display = Skydock::checkDisplay(QProcessEnvironment::systemEnvironment(), commandLine.window);
    if (!display)
        return Skydock::report(display.error());
    std::optional<Skydock::PlatformStartGuard> guard(std::in_place);
    Skydock::Application application(argc, argv, commandLine);
    guard.reset();
    return application.run();
}

/// What is drawn without a window needs fonts, but no display.
int runOffscreen(char **argv, const Skydock::CommandLine &commandLine)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Skydock::keepQtQuiet();
    int argc = 1; // all other arguments are ours, whatever they look like
    std::optional<Skydock::PlatformStartGuard> guard(std::in_place);
    const QGuiApplication application(argc, argv);
    guard.reset();
    const Skydock::ProgramTexts texts;
    return Skydock::runHeadless(commandLine);
}

int runWithoutWindow(int argc, char **argv, const Skydock::CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    const Skydock::ProgramTexts texts;
    return Skydock::runHeadless(commandLine);
}

} // namespace

int main(int argc, char **argv)
{
    Skydock::reserveStandardStreams();
    const auto commandLine = Skydock::parseCommandLine(argumentsOf(argc, argv));
    if (!commandLine)
        return Skydock::report(commandLine.error());
    if (commandLine->mode == Skydock::CommandLine::Mode::Window)
        return runWindow(argc, argv, *commandLine);
    if (commandLine->isDrawing())
        return runOffscreen(argv, *commandLine);
    return runWithoutWindow(argc, argv, *commandLine);
}
