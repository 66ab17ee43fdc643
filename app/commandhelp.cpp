// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandhelp.h"

#include "commandoptions.h"
#include "listcollection.h"
#include "listvalue.h"
#include "texttable.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;
using Scope = CommandOption::Scope;

constexpr int nameWidth = 28;
constexpr int lineWidth = 80;

/// What stays together in a line, and whether a space stands before it.
struct Piece
{
    QString text;
    bool isSpaced = true;
};

/// Words; those of a script that writes without spaces, wherever it may begin a new line.
QList<Piece> piecesOf(const QStringList &words)
{
    QList<Piece> pieces;
    for (const QString &word : words) {
        if (displayWidth(word) <= word.size()) {
            pieces.append({word});
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            pieces.append({word.sliced(from, to - from), from == 0});
            from = to;
        }
    }
    return pieces;
}

/// Words behind a label, wrapped and indented.
QString paragraph(const QString &label, const QStringList &words)
{
    QString text;
    QString line = label + QString(std::max(0, nameWidth - displayWidth(label)), u' ');
    int column = displayWidth(line);
    const QList<Piece> pieces = piecesOf(words);
    for (const Piece &piece : pieces) {
        const int space = piece.isSpaced ? 1 : 0;
        const int width = displayWidth(piece.text);
        if (column > nameWidth && column + space + width > lineWidth) {
            text += line + u'\n';
            line = QString(nameWidth, u' ');
            column = nameWidth;
        }
        const int gap = column > nameWidth ? space : 0;
        line += QString(gap, u' ') + piece.text;
        column += gap + width;
    }
    return text + line + u'\n';
}

/// "-h, --help", "--limit N"
QString usage(const CommandOption &option)
{
    const QString shortName =
        option.shortName ? u'-' + QLatin1StringView(option.shortName) + u", "_s : QString();
    const QString value = option.valueName ? u' ' + QLatin1StringView(option.valueName) : QString();
    return shortName + u"--"_s + QLatin1StringView(option.name) + value;
}

QStringList filterUsages(const ListCollection &collection)
{
    QStringList usages;
    for (const ListFilterKey &key : collection.filters)
        usages.append(key.name + u'=' + valuePlaceholder(key));
    return usages;
}

class CommandHelp
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::CommandLine)
public:
    static QString options(Scope scope)
    {
        QString text;
        for (const CommandOption &option : commandOptions()) {
            if (option.scope != scope && !(scope == Scope::List && isFor(option, scope)))
                continue;
            text += paragraph(u"  "_s + usage(option), tr(option.description).split(u' '));
        }
        return text;
    }

    static QString collection(const ListCollection &collection)
    {
        const QString summary = QCoreApplication::translate("Skydock::List", collection.summary);
        return paragraph(u"  "_s + collection.name, summary.split(u' ')) +
               paragraph(u"    "_s + tr("filters"), filterUsages(collection)) +
               paragraph(u"    "_s + tr("orderings"), collection.orderings) +
               paragraph(u"    "_s + tr("search looks in"), collection.searchFields);
    }

    static QString introduction()
    {
        return tr("Usage:") +
               u"\n  skydock [OPTION]…\n  skydock list COLLECTION [OPTION]…\n"
               "  skydock show spacecraft ID|NAME [OPTION]…\n"
               "  skydock export timeline --output FILE [OPTION]…\n"
               "  skydock export dockings --format ics|csv|json [OPTION]…\n"
               "  skydock sync [OPTION]…\n"
               "  skydock diagnostics [OPTION]…\n\n"_s +
               tr("Browses spacecraft and the ports they docked at: in a window, or as lists and\n"
                  "pictures that need no display.") +
               u"\n\n"_s;
    }

    static QString showing()
    {
        return tr("Options of show:") + u'\n' + options(Scope::Show) +
               paragraph(u"  "_s + u"--format FORMAT"_s, tr("text (the default) or json").split(u' ')) +
               u'\n';
    }

    static QString exporting()
    {
        return tr("Options of export:") + u'\n' + options(Scope::Export) +
               paragraph(u"  "_s + u"--format FORMAT"_s,
                         tr("of the timeline: png, svg or pdf; of dockings: ics, csv or json").split(u' ')) +
               u'\n';
    }

    static QString whole()
    {
        QString text = introduction() + tr("Options:") + u'\n' + options(Scope::Common) + u'\n' +
                       tr("Options of sync:") + u'\n' + options(Scope::Sync) + u'\n' + exporting() +
                       showing() + tr("Options of list:") + u'\n' + options(Scope::List) + u'\n' +
                       tr("Collections:") + u'\n';
        for (const ListCollection &each : listCollections())
            text += collection(each);
        text += u'\n' +
                tr("A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes\n"
                   "2025 and 2025-07 as well.") +
                u'\n' + tr("Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.") + u'\n';
        return text;
    }
};

} // namespace

QString helpText()
{
    return CommandHelp::whole();
}

QString versionText()
{
    return u"skydock " SKYDOCK_VERSION "\n"_s;
}

} // namespace Skydock
