// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elidedbutton.h"
#include "timelinearrangement.h"

#include <functional>

class QActionGroup;
class QMenu;

namespace Skydock {

/// How the timeline is arranged: lanes by port or by spacecraft, in which order, coloured by what, in whose time.
class ArrangementPicker : public ElidedButton
{
    Q_OBJECT
public:
    explicit ArrangementPicker(QWidget *parent = nullptr);

    TimelineArrangement arrangement() const { return m_arrangement; }
    /// Shows it; emits nothing.
    void setArrangement(const TimelineArrangement &arrangement);
    void setLocalTime(bool isLocal);
    /// What its menu offers, under headings: separators with a text. Until the menu is opened or this asked again.
    QList<QAction *> choices();

signals:
    void arrangementChosen(const Skydock::TimelineArrangement &arrangement);
    void localTimeChosen(bool isLocal);

private:
    struct Choice
    {
        const char *name;
        QString text;
        TimelineArrangement arrangement;
    };
    void fillMenu();
    void addChoices(const QString &heading, const QList<Choice> &choices,
                    const std::function<bool(const TimelineArrangement &)> &isCurrent);
    void addZones();
    QActionGroup *addHeading(const QString &heading);
    QAction *addChoice(QActionGroup *group, const char *name, const QString &text, bool isChosen);
    void take(const TimelineArrangement &arrangement);
    QList<Choice> groupings() const;
    QList<Choice> orders() const;
    QList<Choice> colors() const;

    TimelineArrangement m_arrangement;
    bool m_isLocalTime = false;
    QMenu *m_menu;
};

} // namespace Skydock
