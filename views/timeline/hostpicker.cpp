// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostpicker.h"

#include "choicemenu.h"
#include "labelcache.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr int longestLabel = 28;
constexpr int namedHosts = 2;

QString shortened(const QString &text)
{
    return text.size() > longestLabel ? text.left(longestLabel - 1).trimmed() + QStringLiteral("…") : text;
}

/// In a menu or on a button an ampersand would mark a shortcut.
QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

HostPicker::HostPicker(QWidget *parent) : ElidedButton(parent), m_menu(new ChoiceMenu(this))
{
    setObjectName(QStringLiteral("hostPicker"));
    setToolTip(tr("Choose the hosts whose ports are shown"));
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    updateText();
}

void HostPicker::setHosts(const QList<Host> &hosts, const QList<HostKey> &shown)
{
    const bool isSameList = hosts == m_hosts;
    m_hosts = hosts;
    m_shown = shown;
    if (isSameList && !m_menu->isEmpty()) {
        // Keep the menu: it may be open under the person's hand.
        const QList<QAction *> actions = m_menu->actions();
        for (qsizetype i = 0; i < m_hosts.size(); ++i)
            actions.at(actions.size() - m_hosts.size() + i)->setChecked(m_shown.contains(m_hosts.at(i).key));
    } else {
        fillMenu();
    }
    updateText();
}

void HostPicker::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Show all hosts")), &QAction::triggered, this, &HostPicker::showAllHosts);
    connect(m_menu->addAction(tr("Show none")), &QAction::triggered, this, [this] { take({}); });
    m_menu->addSeparator();
    for (const Host &host : std::as_const(m_hosts)) {
        QAction *action = m_menu->addAction(label(host));
        action->setCheckable(true);
        action->setChecked(m_shown.contains(host.key));
        action->setToolTip(tr("%Ln port(s)", nullptr, host.portCount));
        connect(action, &QAction::triggered, this, [this, key = host.key](bool checked) {
            QList<HostKey> chosen = m_shown;
            chosen.removeAll(key);
            if (checked)
                chosen.append(key);
            take(chosen);
        });
    }
}

QString HostPicker::label(const Host &host) const
{
    const QString name = LabelCache::oneLine(host.name).trimmed();
    const auto isNamesake = [&host](const Host &other) {
        return other.key != host.key && other.name == host.name;
    };
    QString text = name.isEmpty() ? tr("Unknown host") : shortened(name);
    if (std::any_of(m_hosts.begin(), m_hosts.end(), isNamesake))
        text = tr("%1 #%2", "a host's name and number, where names repeat").arg(text).arg(host.key.id);
    return escaped(tr("%1 (%2)", "a host and how many stays it had").arg(text).arg(host.stayCount));
}

void HostPicker::showAllHosts()
{
    QList<HostKey> all;
    for (const Host &host : std::as_const(m_hosts))
        all.append(host.key);
    take(all);
}

void HostPicker::take(const QList<HostKey> &shown)
{
    if (shown == m_shown)
        return;
    setHosts(m_hosts, shown);
    emit shownChanged(m_shown);
}

void HostPicker::updateText()
{
    QStringList names;
    for (const Host &host : std::as_const(m_hosts)) {
        if (m_shown.contains(host.key))
            names += shortened(LabelCache::oneLine(host.name));
    }
    QString text = names.mid(0, namedHosts).join(tr(", ", "between two hosts"));
    if (names.isEmpty())
        text = tr("No host");
    else if (names.size() == m_hosts.size() && names.size() > 1)
        text = tr("All hosts");
    else if (names.size() > namedHosts)
        text = tr("%1 and %Ln more", "hosts", int(names.size()) - namedHosts).arg(text);
    setText(escaped(text));
    setAccessibleName(tr("Hosts shown: %1").arg(text));
}

} // namespace Skydock
