// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"

#include "commandhelp.h"
#include "database.h"
#include "headlessdiagnostics.h"
#include "headlessexport.h"
#include "headlessshow.h"
#include "headlesssync.h"
#include "listformats.h"
#include "listids.h"
#include "mirror.h"
#include "resources.h"
#include "settings.h"
#include "standardoutput.h"
#include "tokenstore.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>
#include <functional>

namespace Skydock {
namespace {

class Headless
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Headless)
};

void complain(const QString &text)
{
    std::fputs(qUtf8Printable(QStringLiteral("skydock: ") + text + u'\n'), stderr);
}

Result<MirrorInfo> openMirror(const CommandLine &commandLine)
{
    loadResources();
    Result<MirrorInfo> info = Mirror(commandLine.dataDir).open(commandLine.catalogueDir);
    if (info && info->setAside)
        complain(Headless::tr("The mirror was damaged. It is kept as “%1”; a new one takes its place.")
                     .arg(*info->setAside));
    return info;
}

Result<void> writeAnswer(const ListCollection &collection, const ListAnswer &answer, StandardOutput &output)
{
    const OutputSink sink = [&output](const QByteArray &text) { return output.write(text); };
    switch (answer.options().format) {
    case OutputFormat::Table:
        return writeTable(collection, answer, StandardOutput::terminalWidth(), sink);
    case OutputFormat::Json:
        return writeJson(answer, sink);
    case OutputFormat::Csv:
        return writeCsv(collection, answer, sink);
    }
    Q_UNREACHABLE();
}

Result<void> writeList(const QSqlDatabase &database, const ListOptions &options)
{
    const ListCollection &collection = *findListCollection(options.collection);
    if (Result<void> checked = checkIds(database, collection, options); !checked)
        return checked;
    const auto source = collection.open(database, options);
    if (!source)
        return tl::unexpected(source.error());
    const Result<ListAnswer> answer = ListAnswer::of(**source, options);
    if (!answer)
        return tl::unexpected(answer.error());
    StandardOutput output;
    if (Result<void> written = writeAnswer(collection, *answer, output); !written)
        return written;
    return output.flush();
}

/// Reads the mirror in one snapshot: another Skydock may be writing meanwhile.
Result<void> readMirror(const CommandLine &commandLine,
                        const std::function<Result<void>(const QSqlDatabase &, const MirrorInfo &)> &read)
{
    const Result<MirrorInfo> info = openMirror(commandLine);
    if (!info)
        return tl::unexpected(info.error());
    const Result<Database> database = Database::open(info->path, Database::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    QSqlDatabase handle = database->handle();
    handle.transaction();
    Result<void> done = read(handle, *info);
    handle.rollback();
    return done;
}

Result<void> list(const CommandLine &commandLine)
{
    return readMirror(commandLine, [&](const QSqlDatabase &database, const MirrorInfo &) {
        return writeList(database, commandLine.list);
    });
}

Result<void> show(const CommandLine &commandLine)
{
    const Settings settings(Settings::usualPath());
    const DisplayText text(QLocale(), settings.values().display);
    return readMirror(commandLine, [&](const QSqlDatabase &database, const MirrorInfo &) {
        return runShow(database, commandLine.show, text);
    });
}

Result<void> exportFromMirror(const CommandLine &commandLine)
{
    return readMirror(commandLine, [&](const QSqlDatabase &database, const MirrorInfo &mirror) {
        return runExport(database, mirror, commandLine.exportOptions);
    });
}

/// Server as the settings say. The token of a command comes from the environment; a keyring may ask a person who is not
/// there.
Result<void> sync(const CommandLine &commandLine)
{
    const Result<MirrorInfo> info = openMirror(commandLine);
    if (!info)
        return tl::unexpected(info.error());
    const Settings settings(Settings::usualPath());
    for (const QString &problem : settings.problems())
        complain(problem);
    return runSync({info->path, defaultLedgerPath(), commandLine.baseUrl.value_or(settings.values().baseUrl),
                    TokenStore::fromEnvironment(), commandLine.sync});
}

Result<void> print(const QString &text)
{
    StandardOutput output;
    if (Result<void> written = output.write(text.toUtf8()); !written)
        return written;
    return output.flush();
}

Result<void> run(const CommandLine &commandLine)
{
    switch (commandLine.mode) {
    case CommandLine::Mode::List:
        return list(commandLine);
    case CommandLine::Mode::Show:
        return show(commandLine);
    case CommandLine::Mode::Sync:
        return sync(commandLine);
    case CommandLine::Mode::Export:
        return exportFromMirror(commandLine);
    case CommandLine::Mode::Diagnostics:
        return print(headlessDiagnostics(commandLine));
    case CommandLine::Mode::Help:
        return print(helpText());
    case CommandLine::Mode::Version:
        return print(versionText());
    case CommandLine::Mode::Window:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void keepQtQuiet()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
}

int runHeadless(const CommandLine &commandLine)
{
    // A reader that goes away shows as an error of write() instead of ending the process with the mirror open.
    std::signal(SIGPIPE, SIG_IGN);
    keepQtQuiet();
    const Result<void> done = run(commandLine);
    return done ? 0 : report(done.error());
}

int report(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return 0;
    complain(error.text);
    if (error.kind != Error::Kind::Usage)
        return 1;
    std::fputs(qUtf8Printable(Headless::tr("“skydock --help” lists what is possible.") + u'\n'), stderr);
    return 2;
}

} // namespace Skydock
