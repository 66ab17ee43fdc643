// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endwithtest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace Skydock {

/// A session bus of a test's own, on a socket in a folder of its own; this process and those it starts use it.
class PrivateBus
{
public:
    /// Empty, or why there is none.
    QString start()
    {
        QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return config.errorString();
        config.write(QStringLiteral("<busconfig><type>session</type><listen>unix:path=%1/socket</listen>"
                                    "<standard_session_servicedirs/><policy context=\"default\">"
                                    "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                                    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>")
                         .arg(m_dir.path())
                         .toUtf8());
        config.close();
        endWithTest(m_daemon);
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + config.fileName()});
        const bool hasAnswered = QTest::qWaitFor(
            [this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }, 10'000);
        m_address = hasAnswered ? m_daemon.readLine().trimmed() : QByteArray();
        if (m_address.isEmpty())
            return QStringLiteral("dbus-daemon: %1 %2")
                .arg(m_daemon.errorString(), QString::fromLocal8Bit(m_daemon.readAllStandardError()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        return {};
    }

    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QString address() const { return QString::fromLatin1(m_address); }
    qint64 processId() const { return m_daemon.processId(); }

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace Skydock
