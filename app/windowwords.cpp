// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwords.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostSorts = 20;
constexpr qsizetype mostFilters = 50;
constexpr qsizetype mostIds = 1000;
constexpr qsizetype mostHosts = 1000;
constexpr qsizetype mostDockBytes = 20'000;
constexpr qint64 mostPixels = 100'000;
constexpr qint64 mostWidth = 100'000;                 // hundredths of a line's height
constexpr qint64 firstInstantMs = -2'208'988'800'000; // the year 1900
constexpr qint64 lastInstantMs = 4'102'444'800'000;   // 2100
constexpr qsizetype mostFolds = 1000;
constexpr QLatin1StringView maximised{",maximized"};
constexpr QLatin1StringView fullScreen{",fullscreen"};

std::optional<qint64> number(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return {};
    return value;
}

bool isKey(const QString &text)
{
    static const QRegularExpression key(u"^[a-z][a-z0-9_]{0,49}$"_s);
    return key.match(text).hasMatch();
}

/// Each part read by `read`; nullopt where one cannot be, or there are too many.
template <class Value, class Read>
std::optional<QList<Value>> listOf(const QString &text, QChar between, qsizetype most, const Read &read)
{
    QList<Value> values;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() > most)
        return {};
    for (const QString &part : parts) {
        const std::optional<Value> value = read(part);
        if (!value)
            return {};
        values << *value;
    }
    return values;
}

template <class Value, class Write>
QString joined(const QList<Value> &values, QChar between, const Write &write)
{
    QStringList parts;
    std::ranges::transform(values, std::back_inserter(parts), write);
    return parts.join(between);
}

std::optional<QList<qint64>> numbers(const QString &text, QChar between, qsizetype most, qint64 least,
                                     qint64 greatest)
{
    return listOf<qint64>(text, between, most,
                          [=](const QString &part) { return number(part, least, greatest); });
}

QString numbersText(const QList<qint64> &values, QChar between)
{
    return joined(values, between, [](qint64 value) { return QString::number(value); });
}

/// The words of an enum whose values count from 0.
template <class Choice>
std::optional<Choice> choice(const QString &text, std::span<const char *const> words)
{
    const auto word =
        std::ranges::find_if(words, [&](const char *each) { return text == QLatin1StringView(each); });
    return word == words.end() ? std::nullopt : std::optional(Choice(word - words.begin()));
}

constexpr const char *hostKindWords[] = {"station", "configuration", "payload"};
constexpr const char *groupingWords[] = {"port", "spacecraft"};
constexpr const char *orderWords[] = {"last-use", "name", "first-use", "busiest", "given"};
constexpr const char *colorWords[] = {"operator", "type"};

template <class Choice>
QLatin1StringView wordOf(Choice choice, std::span<const char *const> words)
{
    return QLatin1StringView(words[size_t(choice)]);
}

QString hostText(const HostKey &host)
{
    return u"%1 %2"_s.arg(wordOf(host.kind, hostKindWords)).arg(host.id);
}

std::optional<HostKey> hostKey(const QString &text)
{
    const auto kind = choice<HostKind>(text.section(u' ', 0, 0), hostKindWords);
    const auto id = number(text.section(u' ', 1), 0, std::numeric_limits<qint64>::max());
    return kind && id ? std::optional(HostKey{*kind, *id}) : std::nullopt;
}

/// A host or, with a name, a module of it.
std::optional<ModuleKey> foldKey(const QString &text)
{
    const auto host = hostKey(text.section(u' ', 0, 1));
    const QString name = QUrl::fromPercentEncoding(text.section(u' ', 2).toLatin1());
    return host ? std::optional(ModuleKey{*host, name}) : std::nullopt;
}

/// Takes words off the end.
bool takeLast(QString &text, QLatin1StringView words)
{
    const bool isThere = text.endsWith(words);
    if (isThere)
        text.chop(words.size());
    return isThere;
}

std::optional<ColumnState> column(const QString &text)
{
    ColumnState column;
    column.isShown = !text.startsWith(u'-');
    const QString shown = column.isShown ? text : text.sliced(1);
    column.key = shown.section(u'=', 0, 0);
    if (!isKey(column.key))
        return {};
    if (!shown.contains(u'='))
        return column;
    const auto width = number(shown.section(u'=', 1), 1, mostWidth);
    if (!width)
        return {};
    column.width = int(*width);
    return column;
}

} // namespace

QString WindowWords::text(const WindowPlace &place)
{
    const QRect &rect = place.normal;
    QString text = numbersText({rect.x(), rect.y(), rect.width(), rect.height()}, u',');
    if (place.isMaximised)
        text += maximised;
    if (place.isFullScreen)
        text += fullScreen;
    return text;
}

std::optional<WindowPlace> WindowWords::place(const QString &text)
{
    QString rest = text;
    const bool isFullScreen = takeLast(rest, fullScreen);
    const bool isMaximised = takeLast(rest, maximised);
    const auto all = numbers(rest, u',', 4, -mostPixels, mostPixels);
    if (!all || all->size() != 4 || all->at(2) < 1 || all->at(3) < 1)
        return {};
    return WindowPlace{QRect(int(all->at(0)), int(all->at(1)), int(all->at(2)), int(all->at(3))), isMaximised,
                       isFullScreen};
}

QString WindowWords::text(const QByteArray &docks)
{
    return QString::number(qChecksum(docks)) + u' ' + QString::fromLatin1(docks.toBase64());
}

std::optional<QByteArray> WindowWords::docks(const QString &text)
{
    if (text.size() > mostDockBytes)
        return {};
    const auto sum = number(text.section(u' ', 0, 0), 0, std::numeric_limits<quint16>::max());
    const auto bytes = QByteArray::fromBase64Encoding(text.section(u' ', 1).toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!sum || !bytes || qChecksum(*bytes) != *sum)
        return {};
    return *bytes;
}

QString WindowWords::text(const QList<ColumnState> &columns)
{
    return joined(columns, u',', [](const ColumnState &column) {
        const QString key = column.isShown ? column.key : u'-' + column.key;
        return column.width > 0 ? u"%1=%2"_s.arg(key).arg(column.width) : key;
    });
}

std::optional<QList<ColumnState>> WindowWords::columns(const QString &text)
{
    return listOf<ColumnState>(text, u',', mostColumns, column);
}

QString WindowWords::text(const QList<SortState> &sorts)
{
    return joined(sorts, u',',
                  [](const SortState &sort) { return sort.isDescending ? u'-' + sort.column : sort.column; });
}

std::optional<QList<SortState>> WindowWords::sorts(const QString &text)
{
    return listOf<SortState>(text, u',', mostSorts, [](const QString &part) -> std::optional<SortState> {
        const bool isDescending = part.startsWith(u'-');
        const SortState sort{isDescending ? part.sliced(1) : part, isDescending};
        return isKey(sort.column) ? std::optional(sort) : std::nullopt;
    });
}

QString WindowWords::text(const QList<FilterState> &filters)
{
    return joined(filters, u'/', [](const FilterState &filter) {
        return QString(filter.key + u'=' + numbersText(filter.ids, u' '));
    });
}

std::optional<QList<FilterState>> WindowWords::filters(const QString &text)
{
    return listOf<FilterState>(
        text, u'/', mostFilters, [](const QString &part) -> std::optional<FilterState> {
            const auto ids =
                numbers(part.section(u'=', 1), u' ', mostIds, 0, std::numeric_limits<qint64>::max() / 10);
            const QString key = part.section(u'=', 0, 0);
            if (!ids || ids->isEmpty() || !isKey(key))
                return {};
            return FilterState{key, *ids};
        });
}

QString WindowWords::text(const QList<HostKey> &hosts)
{
    return joined(hosts, u',', hostText);
}

std::optional<QList<HostKey>> WindowWords::hosts(const QString &text)
{
    return listOf<HostKey>(text, u',', mostHosts, hostKey);
}

QString WindowWords::text(const TimeInterval &range)
{
    return numbersText({range.fromMs, range.toMs}, u',');
}

std::optional<TimeInterval> WindowWords::range(const QString &text)
{
    const auto ends = numbers(text, u',', 2, firstInstantMs, lastInstantMs);
    if (!ends || ends->size() != 2 || ends->at(0) >= ends->at(1))
        return {};
    return TimeInterval{ends->at(0), ends->at(1)};
}

QString WindowWords::text(const TimelineArrangement &arrangement)
{
    return u"%1,%2,%3"_s.arg(wordOf(arrangement.grouping, groupingWords),
                             wordOf(arrangement.order, orderWords), wordOf(arrangement.color, colorWords));
}

std::optional<TimelineArrangement> WindowWords::arrangement(const QString &text)
{
    const QStringList words = text.split(u',');
    if (words.size() != 3)
        return {};
    const auto grouping = choice<TimelineGrouping>(words[0], groupingWords);
    const auto order = choice<LaneOrder>(words[1], orderWords);
    const auto color = choice<StayColor>(words[2], colorWords);
    if (!grouping || !order || !color)
        return {};
    return TimelineArrangement{*grouping, *order, *color};
}

QString WindowWords::text(const TimelineFolds &folds)
{
    QStringList parts;
    for (const HostKey &host : folds.hosts)
        parts << hostText(host);
    for (const ModuleKey &module : folds.modules)
        parts << hostText(module.host) + u' ' + QString::fromLatin1(QUrl::toPercentEncoding(module.name));
    return parts.join(u',');
}

std::optional<TimelineFolds> WindowWords::folds(const QString &text)
{
    const auto keys = listOf<ModuleKey>(text, u',', mostFolds, foldKey);
    if (!keys)
        return {};
    TimelineFolds folds;
    for (const ModuleKey &key : *keys) {
        if (key.name.isEmpty())
            folds.hosts << key.host;
        else
            folds.modules << key;
    }
    return folds;
}

} // namespace Skydock
