// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangementpicker.h"

#include <QActionGroup>
#include <QDateTime>
#include <QMenu>

namespace Skydock {

ArrangementPicker::ArrangementPicker(QWidget *parent) : ElidedButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("arrangementPicker"));
    setToolTip(tr("Choose what the lanes are, their order and the colours"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ArrangementPicker::fillMenu);
    setArrangement({});
}

void ArrangementPicker::setArrangement(const TimelineArrangement &arrangement)
{
    m_arrangement = arrangement;
    const bool isBySpacecraft = arrangement.grouping == TimelineGrouping::BySpacecraft;
    setText(isBySpacecraft ? tr("By spacecraft") : tr("By port"));
    setAccessibleName(isBySpacecraft ? tr("Arranged by spacecraft") : tr("Arranged by port"));
}

void ArrangementPicker::take(const TimelineArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    setArrangement(arrangement);
    emit arrangementChosen(arrangement);
}

/// Filled when it opens: the orders depend on what the lanes are.
void ArrangementPicker::fillMenu()
{
    m_menu->clear();
    addChoices(tr("Lanes"), groupings(), [this](const TimelineArrangement &choice) {
        return choice.grouping == m_arrangement.grouping;
    });
    addChoices(tr("Order"), orders(),
               [this](const TimelineArrangement &choice) { return choice.order == m_arrangement.order; });
    addChoices(tr("Colours"), colors(),
               [this](const TimelineArrangement &choice) { return choice.color == m_arrangement.color; });
    addZones();
}

QList<QAction *> ArrangementPicker::choices()
{
    fillMenu();
    return m_menu->actions();
}

void ArrangementPicker::addZones()
{
    QActionGroup *group = addHeading(tr("Times"));
    const auto add = [this, group](const char *name, const QString &text, bool isLocal) {
        connect(addChoice(group, name, text, m_isLocalTime == isLocal), &QAction::triggered, this,
                [this, isLocal] { emit localTimeChosen(isLocal); });
    };
    add("timesInUtc", tr("UTC"), false);
    add("timesLocal", tr("Local time (%1)").arg(QDateTime::currentDateTime().timeZoneAbbreviation()), true);
}

void ArrangementPicker::setLocalTime(bool isLocal)
{
    m_isLocalTime = isLocal;
}

QActionGroup *ArrangementPicker::addHeading(const QString &heading)
{
    m_menu->addSection(heading);
    return new QActionGroup(m_menu);
}

QAction *ArrangementPicker::addChoice(QActionGroup *group, const char *name, const QString &text,
                                      bool isChosen)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    return action;
}

void ArrangementPicker::addChoices(const QString &heading, const QList<Choice> &choices,
                                   const std::function<bool(const TimelineArrangement &)> &isCurrent)
{
    QActionGroup *group = addHeading(heading);
    for (const Choice &choice : choices)
        connect(addChoice(group, choice.name, choice.text, isCurrent(choice.arrangement)),
                &QAction::triggered, this, [this, arrangement = choice.arrangement] { take(arrangement); });
}

QList<ArrangementPicker::Choice> ArrangementPicker::groupings() const
{
    TimelineArrangement byPort = m_arrangement;
    TimelineArrangement bySpacecraft = m_arrangement;
    if (m_arrangement.grouping == TimelineGrouping::BySpacecraft)
        byPort = {TimelineGrouping::ByPort, LaneOrder::LastUse, m_arrangement.color};
    else
        bySpacecraft = {TimelineGrouping::BySpacecraft, LaneOrder::Given, m_arrangement.color};
    return {{"lanesByPort", tr("Ports of the hosts shown"), byPort},
            {"lanesBySpacecraft", tr("Spacecraft of the table"), bySpacecraft}};
}

QList<ArrangementPicker::Choice> ArrangementPicker::orders() const
{
    const bool isBySpacecraft = m_arrangement.grouping == TimelineGrouping::BySpacecraft;
    QList<Choice> choices;
    const auto add = [&](const char *name, const QString &text, LaneOrder order) {
        TimelineArrangement arrangement = m_arrangement;
        arrangement.order = order;
        choices.append({name, text, arrangement});
    };
    if (isBySpacecraft)
        add("orderGiven", tr("As in the table"), LaneOrder::Given);
    add("orderLastUse", isBySpacecraft ? tr("Last docked first") : tr("Last used host first"),
        LaneOrder::LastUse);
    add("orderFirstUse", isBySpacecraft ? tr("First docked first") : tr("First used host first"),
        LaneOrder::FirstUse);
    add("orderName", isBySpacecraft ? tr("Spacecraft by name") : tr("Hosts by name"), LaneOrder::Name);
    add("orderBusiest", isBySpacecraft ? tr("Most stays first") : tr("Busiest host first"),
        LaneOrder::Busiest);
    return choices;
}

QList<ArrangementPicker::Choice> ArrangementPicker::colors() const
{
    TimelineArrangement byOperator = m_arrangement;
    byOperator.color = StayColor::Operator;
    TimelineArrangement byType = m_arrangement;
    byType.color = StayColor::Type;
    return {{"colourByOperator", tr("By operator"), byOperator}, {"colourByType", tr("By type"), byType}};
}

} // namespace Skydock
