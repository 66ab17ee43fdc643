// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generatedschedule.h"

#include <QJsonObject>

namespace Skydock {

struct CraftSeries;

/// The schedule told in Launch Library's words: records of 2.3.0 in normal mode, with the nulls, odd names and gaps
/// between ids that the real ones have.
class GeneratedRecords
{
public:
    GeneratedRecords(const GeneratedSchedule &schedule, quint32 seed);

    QJsonObject spacecraft(int index) const;
    QJsonObject flight(int index) const;
    QJsonObject dockingEvent(int index) const;

private:
    QJsonObject flightInEvent(int index) const;
    QJsonObject launch(int index) const;
    void addChaser(int index, QJsonObject &event) const;
    void addTarget(const GeneratedSchedule::Stay &stay, QJsonObject &event) const;

    GeneratedSchedule m_schedule;
    quint32 m_seed;
    QList<QJsonObject> m_configurations; ///< of each series; shared by all its records
};

} // namespace Skydock
