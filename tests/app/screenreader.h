// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busaccessible.h"
#include "privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>

#include <csignal>
#include <utility>

namespace Skydock {

/// Turns the system's accessibility bus on, on a session bus of the test's own, and is there as a screen reader is:
/// programs started from now on say what they show and what becomes of it.
class ScreenReader
{
public:
    explicit ScreenReader(const PrivateBus &session)
        : m_session(QDBusConnection::connectToBus(session.address(), QStringLiteral("session")))
    {}
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;
    ~ScreenReader()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("accessibility"));
        QDBusConnection::disconnectFromBus(m_session.name());
        for (const pid_t process : std::as_const(m_processes))
            ::kill(process, SIGTERM);
    }

    /// Empty, or what went wrong.
    QString start()
    {
        const BusAccessible launcher(m_session, QStringLiteral("org.a11y.Bus"),
                                     QStringLiteral("/org/a11y/bus"));
        QDBusMessage where = QDBusMessage::createMethodCall(launcher.service(), launcher.path(),
                                                            launcher.service(), QStringLiteral("GetAddress"));
        const QDBusReply<QString> address = m_session.call(where, QDBus::Block, 30'000); // which starts it
        if (!address.isValid())
            return address.error().message();
        if (!address.value().startsWith(QStringLiteral("unix:")))
            return QStringLiteral("the accessibility bus is at ") + address.value();
        QDBusMessage isHere = QDBusMessage::createMethodCall(
            launcher.service(), launcher.path(), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Set"));
        isHere.setArguments({QStringLiteral("org.a11y.Status"), QStringLiteral("ScreenReaderEnabled"),
                             QVariant::fromValue(QDBusVariant(true))});
        m_session.call(isHere);
        const QDBusConnection bus = accessibilityBus(address);
        if (!bus.isConnected())
            return bus.lastError().message();
        remember(m_session, launcher.service());
        remember(bus, QStringLiteral("org.freedesktop.DBus"));
        return {};
    }

    /// Has an object's slot called with each event of one kind, as `org.a11y.atspi.Event.` has them ("Object",
    /// "StateChanged"): empty, or what went wrong. Before a program starts, so that it knows.
    QString listen(const QString &group, const QString &event, QObject *receiver, const char *slot)
    {
        QDBusConnection bus = accessibilityBus();
        QDBusMessage wish = registryCall(QStringLiteral("RegisterEvent"));
        wish.setArguments({group + QLatin1Char(':') + event, QStringList(), QString()});
        const QDBusMessage answer = bus.call(wish);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return answer.errorMessage();
        const bool isConnected = bus.connect(
            QString(), QString(), QStringLiteral("org.a11y.atspi.Event.") + group, event, receiver, slot);
        return isConnected ? QString() : bus.lastError().message();
    }

    /// The programs that run are its children.
    BusAccessible desktop() const
    {
        return {accessibilityBus(), QStringLiteral("org.a11y.atspi.Registry"),
                QStringLiteral("/org/a11y/atspi/accessible/root")};
    }

private:
    static QDBusConnection accessibilityBus(const QString &address = {})
    {
        const QString name = QStringLiteral("accessibility");
        return address.isEmpty() ? QDBusConnection(name) : QDBusConnection::connectToBus(address, name);
    }
    static QDBusMessage registryCall(const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"),
                                              QStringLiteral("/org/a11y/atspi/registry"),
                                              QStringLiteral("org.a11y.atspi.Registry"), method);
    }
    /// It was started for us, and is ended by us.
    void remember(const QDBusConnection &bus, const QString &service)
    {
        const QDBusReply<uint> process = bus.interface()->servicePid(service);
        if (process.isValid() && process.value() > 1)
            m_processes.append(pid_t(process.value()));
    }

    QDBusConnection m_session;
    QList<pid_t> m_processes;
};

} // namespace Skydock
