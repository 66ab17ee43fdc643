// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinearrangement.h"

#include <QPushButton>

#include <functional>

class QActionGroup;
class QMenu;

namespace Skydock {

/// How the timeline is arranged: lanes by port or by spacecraft, in which order, coloured by what.
class ArrangementPicker : public QPushButton
{
    Q_OBJECT
public:
    explicit ArrangementPicker(QWidget *parent = nullptr);

    TimelineArrangement arrangement() const { return m_arrangement; }
    /// Shows it; emits nothing.
    void setArrangement(const TimelineArrangement &arrangement);

signals:
    void arrangementChosen(const Skydock::TimelineArrangement &arrangement);

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
    void take(const TimelineArrangement &arrangement);
    QList<Choice> groupings() const;
    QList<Choice> orders() const;
    QList<Choice> colours() const;

    TimelineArrangement m_arrangement;
    QMenu *m_menu;
};

} // namespace Skydock
