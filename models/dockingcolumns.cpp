// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingcolumns.h"

#include "columntext.h"

#include <QDateTime>

namespace Skydock {

namespace {

using namespace ColumnText;
using Field = DockingField;

QString chaser(const Stay &stay, const DisplayText &)
{
    return orDash(stay.chaser ? stay.chaser->name : QString());
}

QString chaserType(const Stay &stay, const DisplayText &)
{
    return orDash(stay.chaser ? catalogueWord(WordList::SpacecraftType, stay.chaser->typeName) : QString());
}

QString chaserOperator(const Stay &stay, const DisplayText &)
{
    return orDash(stay.chaser ? stay.chaser->operatorName : QString());
}

QString host(const Stay &stay, const DisplayText &)
{
    return orDash(stay.hostName);
}

QString port(const Stay &stay, const DisplayText &)
{
    return orDash(stay.portName);
}

QString departure(const Stay &stay, const DisplayText &display)
{
    if (stay.isOpen())
        return QCoreApplication::translate("Skydock::Columns", "still docked");
    return shortInstant<Stay, &Stay::departureMs>(stay, display);
}

QString exactDeparture(const Stay &stay, const DisplayText &display)
{
    return stay.isOpen() ? departure(stay, display) : instant<Stay, &Stay::departureMs>(stay, display);
}

std::optional<qint64> lengthMs(const Stay &stay)
{
    if (!stay.dockingMs)
        return {};
    return stay.departureMs.value_or(QDateTime::currentMSecsSinceEpoch()) - *stay.dockingMs;
}

QString length(const Stay &stay, const DisplayText &display)
{
    const std::optional<qint64> length = lengthMs(stay);
    return length ? display.shortDuration(length) : DisplayText::dash();
}

QString exactLength(const Stay &stay, const DisplayText &display)
{
    const std::optional<qint64> length = lengthMs(stay);
    return length ? display.exactDuration(length) : DisplayText::dash();
}

QString doubts(const Stay &stay, const DisplayText &)
{
    return orDash(DisplayText::doubts(stay.doubts()));
}

constexpr TableColumn<Stay, Field> columns[] = {
    {"chaser", QT_TRANSLATE_NOOP("Skydock::Columns", "Spacecraft"), false, true, Field::Chaser, chaser},
    {"host", QT_TRANSLATE_NOOP("Skydock::Columns", "Host"), false, true, Field::Host, host},
    {"docking_location", QT_TRANSLATE_NOOP("Skydock::Columns", "Port"), false, true, Field::Port, port},
    {"docking", QT_TRANSLATE_NOOP("Skydock::Columns", "Docking (UTC)"), true, true, Field::Docking,
     shortInstant<Stay, &Stay::dockingMs>, instant<Stay, &Stay::dockingMs>},
    {"departure", QT_TRANSLATE_NOOP("Skydock::Columns", "Departure (UTC)"), true, true, Field::Departure,
     departure, exactDeparture},
    {"length", QT_TRANSLATE_NOOP("Skydock::Columns", "Length of stay"), true, true, Field::Length, length,
     exactLength},
    {"type", QT_TRANSLATE_NOOP("Skydock::Columns", "Type"), false, false, Field::Type, chaserType},
    {"agency", QT_TRANSLATE_NOOP("Skydock::Columns", "Agency"), false, false, Field::Agency, chaserOperator},
    {"doubts", QT_TRANSLATE_NOOP("Skydock::Columns", "Doubts"), false, false, Field::Doubts, doubts},
};

} // namespace

TableColumns<Stay, DockingField> dockingColumns()
{
    return columns;
}

} // namespace Skydock
