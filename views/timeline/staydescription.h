// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "timelinegeometry.h"

#include <QCoreApplication>
#include <QLocale>

namespace Skydock {

/// A stay in words, as plain text: what hovering shows and a screen reader says.
class StayDescription
{
    Q_DECLARE_TR_FUNCTIONS(StayDescription)

public:
    StayDescription(qint64 nowMs, Qt::TimeSpec zone, const QLocale &locale);

    /// Several lines: chaser, flight, host · port, docking, departure, length, doubts.
    QString text(const Stay &stay) const;
    QString text(const TimelineContents &contents,
                 const TimelineHit &hit) const; ///< empty where nothing lies
    /// One line: "Crew Dragon Endeavour at International Space Station · Harmony forward, since 2 Aug 2025".
    QString sentence(const Stay &stay) const;

    static QString place(const QString &hostName, const QString &portName);
    static QString laneName(const Lane &lane);
    static QString chaserName(const Stay &stay);
    static QString duration(qint64 lengthMs);

private:
    QString instant(qint64 instantMs) const;
    QString when(const Stay &stay) const;
    QString length(const Stay &stay) const;
    static QStringList doubts(const Stay &stay);
    static QString module(const TimelineContents &contents, const LaneModule &module);
    static QStringList relocations(const TimelineContents &contents, quint32 stay);

    qint64 m_nowMs;
    Qt::TimeSpec m_zone;
    QLocale m_locale;
};

} // namespace Skydock
