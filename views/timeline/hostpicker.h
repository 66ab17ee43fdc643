// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "elidedbutton.h"

namespace Skydock {

class ChoiceMenu;

/// Which hosts the timeline shows: a button that names them, and a list to tick them in.
class HostPicker : public ElidedButton
{
    Q_OBJECT

public:
    explicit HostPicker(QWidget *parent = nullptr);

    /// `shown` may name hosts that are not listed; they stay chosen but unseen.
    void setHosts(const QList<Host> &hosts, const QList<HostKey> &shown);
    QList<HostKey> shown() const { return m_shown; }
    void showAllHosts();

signals:
    void shownChanged(QList<Skydock::HostKey> shown);

private:
    void fillMenu();
    void take(const QList<HostKey> &shown);
    void updateText();
    QString label(const Host &host) const;

    ChoiceMenu *m_menu;
    QList<Host> m_hosts;
    QList<HostKey> m_shown;
};

} // namespace Skydock
