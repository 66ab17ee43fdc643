// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "apirequest.h"
#include "commandoptions.h"
#include "exportarguments.h"
#include "listarguments.h"
#include "nearestname.h"
#include "qtarguments.h"
#include "sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;
using Scope = CommandOption::Scope;

QStringList optionNames(bool (*wanted)(const CommandOption &))
{
    QStringList names;
    for (const CommandOption &option : commandOptions()) {
        if (wanted(option))
            names.append(QLatin1StringView(option.name));
    }
    return names;
}

void addOptions(QCommandLineParser &parser)
{
    for (const CommandOption &option : commandOptions()) {
        QStringList names{QLatin1StringView(option.name)};
        if (option.shortName)
            names.append(QLatin1StringView(option.shortName));
        parser.addOption({names, QString(), QLatin1StringView(option.valueName)});
    }
}

class CommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::CommandLine)
public:
    explicit CommandLineReader(const QStringList &arguments)
        : m_split(splitQtArguments(
              arguments, optionNames([](const CommandOption &o) { return o.valueName != nullptr; })))
    {
        // So that "-limit 5", which many programs take, means what it looks like.
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        addOptions(m_parser);
    }

    Result<CommandLine> read()
    {
        if (!m_parser.parse(m_split.own))
            return badOption();
        if (m_parser.isSet(u"help"_s))
            return withMode(CommandLine::Mode::Help);
        if (m_parser.isSet(u"version"_s))
            return withMode(CommandLine::Mode::Version);
        if (isGivenEmpty(u"data-dir"_s) || isGivenEmpty(u"catalogue"_s))
            return usage(tr("“--data-dir” wants the name of a directory."));
        if (const auto wrong = badBaseUrl())
            return tl::unexpected(*wrong);
        const QStringList words = m_parser.positionalArguments();
        if (words.isEmpty())
            return window();
        if (words.first() == "list"_L1)
            return list(words.sliced(1));
        if (words.first() == "show"_L1)
            return show(words.sliced(1));
        if (words.first() == "sync"_L1)
            return sync(words.sliced(1));
        if (words.first() == "export"_L1)
            return exportSubject(words.sliced(1));
        if (words.first() == "diagnostics"_L1)
            return diagnostics(words.sliced(1));
        if (words.first() == "help"_L1)
            return withMode(CommandLine::Mode::Help);
        return usage(
            withChoices(tr("There is no command %1.").arg(quoted(words.first())), words.first(),
                        {u"list"_s, u"show"_s, u"export"_s, u"sync"_s, u"diagnostics"_s, u"help"_s}));
    }

private:
    static tl::unexpected<Error> usage(const QString &text) { return failure(Error::Kind::Usage, text); }

    bool isGivenEmpty(const QString &option) const
    {
        return m_parser.isSet(option) && m_parser.value(option).isEmpty();
    }

    std::optional<QString> given(const QString &option) const
    {
        return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
    }

    tl::unexpected<Error> badOption() const
    {
        const QStringList unknown = m_parser.unknownOptionNames();
        if (unknown.isEmpty())
            return usage(m_parser.errorText());
        const QStringList known = optionNames(
            [](const CommandOption &o) { return o.scope != Scope::Window && o.scope != Scope::Hidden; });
        QString text = tr("There is no option %1.").arg(quoted(u"--"_s + unknown.first()));
        if (const auto meant = nearestName(unknown.first(), known))
            text = sentences(text, tr("Did you mean “--%1”?").arg(*meant));
        return usage(text);
    }

    CommandLine withMode(CommandLine::Mode mode) const
    {
        CommandLine line;
        line.mode = mode;
        line.offline = m_parser.isSet(u"offline"_s);
        line.dataDir = given(u"data-dir"_s).value_or(defaultDataDir());
        if (const auto text = given(u"base-url"_s))
            line.baseUrl = parseBaseUrl(*text).value_or(QUrl());
        line.catalogueDir = given(u"catalogue"_s).value_or(line.catalogueDir);
        return line;
    }

    std::optional<Error> badBaseUrl() const
    {
        const auto text = given(u"base-url"_s);
        const Result<QUrl> url = text ? parseBaseUrl(*text) : Result<QUrl>();
        return url ? std::nullopt : std::optional(url.error());
    }

    static QString commandOf(Scope scope)
    {
        switch (scope) {
        case Scope::List:
        case Scope::ListExportAndShow:
            return u"skydock list"_s;
        case Scope::Show:
            return u"skydock show"_s;
        case Scope::Export:
            return u"skydock export"_s;
        case Scope::Sync:
            return u"skydock sync"_s;
        case Scope::Diagnostics:
            return u"skydock diagnostics"_s;
        default:
            return {};
        }
    }

    /// The first option given that belongs to another command than `own`.
    std::optional<Error> misplaced(Scope own) const
    {
        for (const CommandOption &option : commandOptions()) {
            if (isFor(option, own) || option.scope == Scope::Common || option.scope == Scope::Hidden ||
                !m_parser.isSet(QLatin1StringView(option.name)))
                continue;
            const QString name = u"--"_s + QLatin1StringView(option.name);
            if (option.scope == Scope::Window)
                return Error{Error::Kind::Usage,
                             tr("“%1” is for the window, not for “%2”.").arg(name, commandOf(own))};
            return Error{Error::Kind::Usage, tr("“%1” belongs to “%2”.").arg(name, commandOf(option.scope))};
        }
        if (own != Scope::Window && !m_split.qt.isEmpty())
            return Error{
                Error::Kind::Usage,
                tr("“%1” is for the window, not for “%2”.").arg(m_split.qt.constFirst(), commandOf(own))};
        return std::nullopt;
    }

    Result<CommandLine> window() const
    {
        if (const auto wrong = misplaced(Scope::Window))
            return tl::unexpected(*wrong);
        CommandLine line = withMode(CommandLine::Mode::Window);
        line.window.benchmarkStart = m_parser.isSet(u"benchmark-start"_s);
        line.window.platform = m_split.platform;
        line.window.hasDisplayOption = m_split.hasDisplay;
        return line;
    }

    Result<CommandLine> list(const QStringList &words) const
    {
        if (const auto wrong = misplaced(Scope::List))
            return tl::unexpected(*wrong);
        if (words.size() > 1)
            return usage(tr("“skydock list” lists one collection; %1 is too much.").arg(quoted(words[1])));
        const Result<ListOptions> options = readListArguments(
            {words.value(0), given(u"search"_s), m_parser.values(u"filter"_s), given(u"ordering"_s),
             given(u"limit"_s), given(u"offset"_s), given(u"format"_s)});
        if (!options)
            return tl::unexpected(options.error());
        CommandLine line = withMode(CommandLine::Mode::List);
        line.list = *options;
        return line;
    }

    Result<CommandLine> show(const QStringList &words) const
    {
        if (const auto wrong = misplaced(Scope::Show))
            return tl::unexpected(*wrong);
        const Result<ShowOptions> options = readShowArguments({words, given(u"mode"_s), given(u"format"_s)});
        if (!options)
            return tl::unexpected(options.error());
        CommandLine line = withMode(CommandLine::Mode::Show);
        line.show = *options;
        return line;
    }

    Result<CommandLine> exportSubject(const QStringList &words) const
    {
        if (const auto wrong = misplaced(Scope::Export))
            return tl::unexpected(*wrong);
        if (words.size() > 1)
            return usage(tr("“skydock export” exports one thing; %1 is too much.").arg(quoted(words[1])));
        const Result<ExportOptions> options = readExportArguments(
            {words.value(0), m_parser.values(u"host"_s), given(u"output"_s), given(u"format"_s),
             given(u"from"_s), given(u"to"_s), given(u"by"_s), given(u"width"_s), given(u"height"_s),
             given(u"scale"_s), given(u"theme"_s)});
        if (!options)
            return tl::unexpected(options.error());
        CommandLine line = withMode(CommandLine::Mode::Export);
        line.exportOptions = *options;
        return line;
    }

    Result<CommandLine> diagnostics(const QStringList &words) const
    {
        if (const auto wrong = misplaced(Scope::Diagnostics))
            return tl::unexpected(*wrong);
        if (!words.isEmpty())
            return usage(
                tr("“skydock diagnostics” takes options only; %1 is too much.").arg(quoted(words[0])));
        return withMode(CommandLine::Mode::Diagnostics);
    }

    Result<CommandLine> sync(const QStringList &words) const
    {
        if (const auto wrong = misplaced(Scope::Sync))
            return tl::unexpected(*wrong);
        if (!words.isEmpty())
            return usage(tr("“skydock sync” takes options only; %1 is too much.").arg(quoted(words[0])));
        CommandLine line = withMode(CommandLine::Mode::Sync);
        if (line.offline)
            return usage(tr("“skydock sync” needs the network; “--offline” forbids it."));
        line.sync.collection = given(u"collection"_s).value_or(line.sync.collection);
        if (const auto known = syncCollections(line.sync.collection); !known)
            return tl::unexpected(known.error());
        if (const auto most = given(u"max-requests"_s)) {
            bool isNumber = false;
            line.sync.mostRequests = most->toInt(&isNumber);
            if (!isNumber || *line.sync.mostRequests < 1)
                return usage(tr("“--max-requests” wants a whole number from 1."));
        }
        line.sync.wait = m_parser.isSet(u"wait"_s);
        return line;
    }

    QtArguments m_split;
    QCommandLineParser m_parser;
};

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return CommandLineReader(arguments).read();
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/skydock"_L1;
}

QString defaultLedgerPath()
{
    return defaultDataDir() + "/requests.json"_L1;
}

} // namespace Skydock
