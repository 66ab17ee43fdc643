// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchlibraryserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSpacecraft = 20'000; // they are all held in memory

int fail(const QString &text)
{
    std::fprintf(stderr, "skydock_demo_server: %s\n", qUtf8Printable(text));
    return 2;
}

/// The value of an option, when it is a number from 0 to `most`.
std::optional<int> numberOf(const QCommandLineParser &parser, const QString &option, int most)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// Dockings and flights in the proportion of the real library.
void setSize(int spacecraft, LaunchLibraryOptions &options)
{
    const LaunchLibraryOptions real;
    options.spacecraft = spacecraft;
    options.dockings = int(qint64(spacecraft) * real.dockings / real.spacecraft);
    options.flights = int(qint64(spacecraft) * real.flights / real.spacecraft);
}

int serve(const QCoreApplication &app, const LaunchLibraryOptions &options)
{
    const SystemClock clock;
    const LaunchLibraryServer server(&clock, options);
    if (!server.wire().isListening())
        return fail(u"cannot listen at port %1: %2"_s.arg(options.port).arg(server.wire().errorString()));
    std::printf("%s\n", qUtf8Printable(server.baseUrl().toString()));
    std::fflush(stdout);
    return app.exec();
}

} // namespace

/// A Launch Library for trying Skydock by hand: prints its address, then serves until it is ended.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Serves a made-up Launch Library on this computer."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"port"_s, u"listen at port N; 0: any that is free"_s, u"N"_s, u"18023"_s},
         {u"limit"_s, u"allow N calls an hour; 0: as many as one likes"_s, u"N"_s, u"15"_s},
         {u"size"_s, u"have N spacecraft, and dockings and flights to match"_s, u"N"_s, u"603"_s}});
    parser.process(app);
    const auto port = numberOf(parser, u"port"_s, 65535);
    const auto limit = numberOf(parser, u"limit"_s, 1'000'000);
    const auto size = numberOf(parser, u"size"_s, mostSpacecraft);
    if (!port || !limit || !size || !parser.positionalArguments().isEmpty())
        return fail(u"--port, --limit and --size take a whole number (see --help)."_s);
    LaunchLibraryOptions options;
    options.port = quint16(*port);
    options.callsPerWindow = *limit;
    setSize(*size, options);
    return serve(app, options);
}
