// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace Skydock {

enum class TimeZoneChoice { Utc, Local };
enum class UnitSystem { Metric, UsCustomary };

/// What a person wants to read times and sizes in.
struct DisplayChoice
{
    TimeZoneChoice zone = TimeZoneChoice::Utc;
    UnitSystem units = UnitSystem::Metric;

    /// UTC, and the units of the locale.
    static DisplayChoice usual(const QLocale &locale = {});
    bool operator==(const DisplayChoice &) const = default;
};

/// How values read: durations as people say them, instants, counts, yes and no. Unknown is "unknown" in a sentence and
/// a dash in a table; zero is "0". The one place for all of it.
class DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DisplayText)
public:
    explicit DisplayText(const QLocale &locale = {}, TimeZoneChoice zone = TimeZoneChoice::Utc,
                         UnitSystem units = UnitSystem::Metric);
    DisplayText(const QLocale &locale, const DisplayChoice &choice)
        : DisplayText(locale, choice.zone, choice.units)
    {}

    /// The sign for an unknown value in a table cell, an en dash: what every function below says of nullopt.
    static QString dash();
    /// The word for it in a sentence or beside a label.
    static QString unknown();

    /// As people say it: the largest unit and the two below it, cut, not rounded, without those that are zero:
    /// "213 d 10 h 26 min", "47 min 18 s", "0"; less than a second is "< 1 s"; negative with the locale's minus sign.
    QString duration(std::optional<qint64> durationMs) const;
    /// For a column, the two largest units that are not zero: "213 d 10 h".
    QString shortDuration(std::optional<qint64> durationMs) const;
    /// Down to the second: "213 d 10 h 26 min 29 s".
    QString exactDuration(std::optional<qint64> durationMs) const;
    /// "22 Apr 2025 12:40 UTC" in the locale's order; seconds only where they are not :00. UTC is always on a
    /// 24-hour clock, local time as the locale has it.
    QString instant(std::optional<qint64> instantMs) const;
    /// To the minute and without the zone, for a column whose title names it: "22 Apr 2025 12:40".
    QString shortInstant(std::optional<qint64> instantMs) const;
    /// The title of such a column; "Docking (UTC)" is "Docking (local time)" where times are local.
    QString title(QString title) const;
    QString date(std::optional<qint64> instantMs) const;
    QString date(std::optional<QDate> date) const;
    /// How long ago or ahead, in the largest unit that says enough: "12 days ago", "in 3 hours", "now".
    QString relative(std::optional<qint64> instantMs, qint64 nowMs) const;
    QString yesNo(std::optional<bool> value) const;
    QString number(std::optional<int> value) const;
    QString number(std::optional<double> value, const QString &unit) const;
    // Sizes in the units chosen: "8.1 m" or "26.6 ft", "6,000 kg" or "13,228 lb", "12.5 km" or "7.8 mi".
    QString length(std::optional<double> metres) const;
    QString mass(std::optional<double> kilograms) const;
    QString distance(std::optional<double> kilometres) const;
    /// One line: white space and control characters become single spaces; characters that would reorder the text
    /// around them go, those that a script needs stay.
    static QString oneLine(const QString &text);

    /// Host and port, never the port alone: "International Space Station · Harmony forward".
    static QString hostAndPort(const QString &hostName, const QString &portName);
    /// "departure before docking", …; empty without doubts.
    static QString doubts(Stay::Doubts doubts);

    const QLocale &locale() const { return m_locale; }
    TimeZoneChoice zone() const { return m_zone; }
    UnitSystem units() const { return m_units; }
    /// The same in the units of the source.
    DisplayText inMetric() const { return DisplayText(m_locale, m_zone, UnitSystem::Metric); }

private:
    QString durationText(std::optional<qint64> durationMs, int mostUnits, int mostSteps) const;
    QDateTime dateTime(qint64 instantMs) const;

    QLocale m_locale;
    TimeZoneChoice m_zone;
    UnitSystem m_units;
    // Formats of QLocale::toString, found once: a table asks for them in every cell.
    QString m_dateFormat; ///< day, short month and year
    QString m_clockFormat;
    QString m_clockWithSeconds;
};

} // namespace Skydock
