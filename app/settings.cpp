// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "apirequest.h"
#include "settingentry.h"
#include "settingswriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

class SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Settings)
};

tl::unexpected<Error> refusal(const QString &text)
{
    return failure(Error::Kind::Usage, text);
}

template <auto member, int least, int most>
Result<void> readNumber(const QString &text, SettingsValues &values)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return refusal(SettingsWords::tr("a whole number from %1 to %2").arg(least).arg(most));
    values.*member = number;
    return {};
}

template <auto member>
Result<void> readTruth(const QString &text, SettingsValues &values)
{
    if (text != "true"_L1 && text != "false"_L1)
        return refusal(SettingsWords::tr("true or false"));
    values.*member = text == "true"_L1;
    return {};
}

Result<void> readBaseUrl(const QString &text, SettingsValues &values)
{
    const Result<QUrl> url = parseBaseUrl(text);
    if (!url)
        return refusal(SettingsWords::tr("the address of a server"));
    values.baseUrl = *url;
    return {};
}

/// Names with commas between them.
template <auto member>
Result<void> readNames(const QString &text, SettingsValues &values)
{
    values.*member = text.split(u',', Qt::SkipEmptyParts);
    return {};
}

template <auto member>
QVariant writeNames(const SettingsValues &values)
{
    const std::optional<QStringList> &names = values.*member;
    return names ? QVariant(names->join(u',')) : QVariant();
}

template <class Choice, Choice first, Choice second>
Result<void> readWord(const QString &text, const char *firstWord, const char *secondWord, Choice &choice)
{
    if (text != QLatin1StringView(firstWord) && text != QLatin1StringView(secondWord))
        return refusal(
            SettingsWords::tr("%1 or %2").arg(QLatin1StringView(firstWord), QLatin1StringView(secondWord)));
    choice = text == QLatin1StringView(firstWord) ? first : second;
    return {};
}

Result<void> readUnits(const QString &text, SettingsValues &values)
{
    return readWord<UnitSystem, UnitSystem::Metric, UnitSystem::UsCustomary>(text, "metric", "us",
                                                                             values.display.units);
}

QVariant writeUnits(const SettingsValues &values)
{
    return values.display.units == UnitSystem::Metric ? u"metric"_s : u"us"_s;
}

Result<void> readTimes(const QString &text, SettingsValues &values)
{
    return readWord<TimeZoneChoice, TimeZoneChoice::Utc, TimeZoneChoice::Local>(text, "utc", "local",
                                                                                values.display.zone);
}

QVariant writeTimes(const SettingsValues &values)
{
    return values.display.zone == TimeZoneChoice::Utc ? u"utc"_s : u"local"_s;
}

struct AppearanceWord
{
    Appearance appearance = Appearance::System;
    QLatin1StringView word;
};

constexpr AppearanceWord appearanceWords[] = {
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
    {Appearance::HighContrast, "high-contrast"_L1},
};

Result<void> readAppearance(const QString &text, SettingsValues &values)
{
    const auto *found = std::find_if(std::begin(appearanceWords), std::end(appearanceWords),
                                     [&text](const AppearanceWord &row) { return text == row.word; });
    if (found == std::end(appearanceWords))
        return refusal(SettingsWords::tr("system, light, dark or high-contrast"));
    values.appearance = found->appearance;
    return {};
}

QVariant writeAppearance(const SettingsValues &values)
{
    const auto *found =
        std::find_if(std::begin(appearanceWords), std::end(appearanceWords),
                     [&values](const AppearanceWord &row) { return row.appearance == values.appearance; });
    return QString(found->word);
}

/// "de", "zh_CN"; empty for that of the system.
Result<void> readLanguage(const QString &text, SettingsValues &values)
{
    static const QRegularExpression code(u"^([a-z]{2,3}(_[A-Za-z]{2,4})?)?$"_s);
    if (!code.match(text).hasMatch())
        return refusal(SettingsWords::tr("the code of a language"));
    values.language = text;
    return {};
}

QVariant writeLanguage(const SettingsValues &values)
{
    return values.language.isEmpty() ? QVariant() : QVariant(values.language);
}

template <auto member>
QVariant write(const SettingsValues &values)
{
    return values.*member;
}

QVariant writeBaseUrl(const SettingsValues &values)
{
    return values.baseUrl.toString(QUrl::FullyEncoded);
}

using Values = SettingsValues;

constexpr int weekMinutes = 7 * 24 * 60;
constexpr int mostMegabytes = 100'000;

/// All that a person sets: a new setting is a new row, and a member of SettingsValues.
constexpr SettingEntry settingsTable[] = {
    {"sync/baseUrl", readBaseUrl, writeBaseUrl},
    {"sync/refreshMinutes", readNumber<&Values::refreshMinutes, 0, weekMinutes>,
     write<&Values::refreshMinutes>},
    {"sync/paused", readTruth<&Values::syncPaused>, write<&Values::syncPaused>},
    {"images/cacheMegabytes", readNumber<&Values::imageMegabytes, 0, mostMegabytes>,
     write<&Values::imageMegabytes>},
    {"folded/spacecraftFilters", readNames<&Values::foldedSpacecraftFilters>,
     writeNames<&Values::foldedSpacecraftFilters>},
    {"folded/dockingFilters", readNames<&Values::foldedDockingFilters>,
     writeNames<&Values::foldedDockingFilters>},
    {"folded/flightFilters", readNames<&Values::foldedFlightFilters>,
     writeNames<&Values::foldedFlightFilters>},
    {"folded/details", readNames<&Values::foldedDetails>, writeNames<&Values::foldedDetails>},
    {"display/units", readUnits, writeUnits},
    {"display/times", readTimes, writeTimes},
    {"window/firstRunLineDismissed", readTruth<&Values::isFirstRunLineDismissed>,
     write<&Values::isFirstRunLineDismissed>},
    {"display/appearance", readAppearance, writeAppearance},
    {"display/language", readLanguage, writeLanguage},
};

constexpr QLatin1StringView versionKey{"version"};

/// A value from the file may have been split at its commas.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

QString shortened(const QString &text)
{
    constexpr int longest = 40;
    return text.size() <= longest ? text : text.first(longest - 1) + QChar(0x2026);
}

} // namespace

QUrl SettingsValues::usualBaseUrl()
{
    return QUrl(QString::fromLatin1(productionBaseUrl));
}

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/skydock/skydock.ini"_L1;
}

Settings::Settings(QString path, const QList<Migration> &migrations)
    : m_path(std::move(path))
    , m_version(int(migrations.size()) + 1)
    , m_writer(new SettingsWriter(m_path, this))
{
    connect(m_writer, &SettingsWriter::written, this, &Settings::written);
    if (QFileInfo::exists(m_path)) {
        QSettings file(m_path, QSettings::IniFormat);
        m_isReadable = file.status() == QSettings::NoError && QFileInfo(m_path).isReadable();
        if (m_isReadable) {
            migrate(file, migrations);
            read(file);
        }
    }
    // What could not be used is unlike any value: it is put right when something else is written.
    forEachEntry([this](const SettingEntry &entry) {
        if (!m_refused.contains(QLatin1StringView(entry.key)))
            m_known.insert(QLatin1StringView(entry.key), entry.write(m_values));
    });
}

Settings::~Settings() = default;

/// A file of a newer Skydock keeps its version: it goes on being read for what is known of it.
void Settings::migrate(QSettings &file, const QList<Migration> &migrations)
{
    bool isNumber = false;
    const int written = file.value(versionKey).toString().toInt(&isNumber);
    const int version = isNumber ? std::max(1, written) : 1;
    for (int step = version; step < m_version; ++step)
        migrations.at(step - 1)(file);
    if (version < m_version)
        file.setValue(versionKey, m_version);
    m_version = std::max(version, m_version);
}

void Settings::forEachEntry(const std::function<void(const SettingEntry &)> &use)
{
    std::ranges::for_each(settingsTable, use);
    std::ranges::for_each(windowSettings(), use);
}

void Settings::read(QSettings &file)
{
    forEachEntry([&](const SettingEntry &entry) {
        const QLatin1StringView key(entry.key);
        if (!file.contains(key))
            return;
        const QString text = textOf(file.value(key));
        if (!entry.read(text, m_values))
            m_refused.insert(key, text);
    });
}

QStringList Settings::problems() const
{
    if (!m_isReadable)
        return {SettingsWords::tr("The settings in “%1” cannot be read; the usual ones are used.")
                    .arg(QDir::toNativeSeparators(m_path))};
    QStringList problems;
    SettingsValues usual;
    for (const SettingEntry &entry : settingsTable) {
        const QLatin1StringView key(entry.key);
        if (!m_refused.contains(key))
            continue;
        const QString text = m_refused.value(key);
        const Result<void> done = entry.read(text, usual);
        //: %1 name of a setting, %2 its value, %3 what it should be, %4 its default
        problems << SettingsWords::tr("The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.")
                        .arg(key, shortened(text), done ? QString() : done.error().text,
                             textOf(entry.write(usual)));
    }
    const auto isRefused = [this](const SettingEntry &entry) {
        return m_refused.contains(QLatin1StringView(entry.key));
    };
    if (std::ranges::any_of(windowSettings(), isRefused))
        problems << SettingsWords::tr(
            "What was kept of the window cannot all be read; that part of it is as at first.");
    return problems;
}

bool Settings::keep(const SettingsValues &values)
{
    m_values = values;
    SettingsWriter::Changes changes;
    forEachEntry([&](const SettingEntry &entry) {
        const QString key = QLatin1StringView(entry.key);
        const QVariant value = entry.write(values);
        const auto known = m_known.constFind(key);
        if (known != m_known.cend() && *known == value)
            return;
        changes.insert(key, value);
        m_known.insert(key, value);
    });
    if (changes.isEmpty())
        return false;
    changes.insert(versionKey, m_version);
    m_writer->write(changes);
    return true;
}

Result<void> Settings::set(const SettingsValues &values)
{
    keep(values);
    return m_writer->finish();
}

QStringList changedSettings(const SettingsValues &values)
{
    const SettingsValues usual;
    QStringList changed;
    for (const auto &setting : settingsTable) {
        const QVariant value = setting.write(values);
        if (setting.write != &writeBaseUrl && value != setting.write(usual))
            changed << QLatin1StringView(setting.key) + " = "_L1 + textOf(value);
    }
    return changed;
}

} // namespace Skydock
