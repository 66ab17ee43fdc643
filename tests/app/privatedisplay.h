// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endwithtest.h"

#include <QProcess>
#include <QTest>

namespace Skydock {

/// An X server of a test's own that shows nobody anything; this process and those it starts use it. The server chooses
/// its number.
class PrivateDisplay
{
public:
    PrivateDisplay() = default;
    PrivateDisplay(const PrivateDisplay &) = delete;
    PrivateDisplay &operator=(const PrivateDisplay &) = delete;
    ~PrivateDisplay()
    {
        m_server.terminate(); // it has a lock and a socket to remove
        if (!m_server.waitForFinished(5'000)) {
            m_server.kill();
            m_server.waitForFinished();
        }
    }

    /// Empty, or why there is none.
    QString start()
    {
        endWithTest(m_server);
        // Without -noreset it starts anew whenever its last client goes, and throws out one that just comes.
        m_server.start(
            QStringLiteral("Xvfb"),
            QStringLiteral("-displayfd 1 -noreset -nolisten tcp -screen 0 1400x900x24").split(u' '));
        const bool hasAnswered = QTest::qWaitFor(
            [this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, 20'000);
        const QByteArray number = hasAnswered ? m_server.readLine().trimmed() : QByteArray();
        if (number.isEmpty())
            return QStringLiteral("Xvfb: %1 %2")
                .arg(m_server.errorString(), QString::fromLocal8Bit(m_server.readAllStandardError()));
        qputenv("DISPLAY", ':' + number);
        return {};
    }

private:
    QProcess m_server;
};

} // namespace Skydock
