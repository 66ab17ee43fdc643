// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustree.h"
#include "endwithtest.h"
#include "privatebus.h"
#include "privatedisplay.h"
#include "screenreader.h"
#include "skydockprocess.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Skydock {

/// The real program with the bundled catalogue and without the network, on a display and an accessibility bus of its
/// own.
class AccessibleProgram
{
public:
    static constexpr int startMs = 60'000; ///< the first start reads the catalogue

    AccessibleProgram() = default;
    AccessibleProgram(const AccessibleProgram &) = delete;
    AccessibleProgram &operator=(const AccessibleProgram &) = delete;
    ~AccessibleProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Empty, or what went wrong. The slot is called with what the program says of itself.
    QString start(QObject *receiver, const char *slot)
    {
        for (const char *folder : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(folder, QFile::encodeName(m_dir.path()));
        qputenv("GSETTINGS_BACKEND", "memory"); // the bus keeps its own settings there
        QString problem = m_display.start();
        if (problem.isEmpty())
            problem = m_session.start();
        if (!problem.isEmpty())
            return problem;
        m_reader = std::make_unique<ScreenReader>(m_session);
        problem = m_reader->start();
        for (const char *event : {"PropertyChange", "StateChanged"}) {
            if (problem.isEmpty())
                problem =
                    m_reader->listen(QStringLiteral("Object"), QLatin1StringView(event), receiver, slot);
        }
        return problem.isEmpty() ? startProcess() : problem;
    }

    BusAccessible application() const { return m_application; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool hasEndedWell() const
    {
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    /// On its standard streams.
    QString said() { return QString::fromUtf8(m_said += m_process.readAll()); }

    /// Null without one. Menus are there to be asked without being open.
    BusAccessible menuItem(const QString &text) const
    {
        const BusAccessible bar = BusTree(m_application).named(BusRole::MenuBar, QString());
        const QList<BusAccessible> menus = bar.children();
        for (const BusAccessible &menu : menus) {
            const BusAccessible popup = menu.children().value(0);
            const QList<BusAccessible> items = popup.isNull() ? QList<BusAccessible>() : popup.children();
            const auto found = std::find_if(items.cbegin(), items.cend(), [&text](const BusAccessible &item) {
                return item.name() == text;
            });
            if (found != items.cend())
                return *found;
        }
        return {};
    }

private:
    QString startProcess()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Other platforms, offscreen among them, are on no bus.
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("LANGUAGE"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        endWithTest(m_process);
        m_process.start(Testing::executable(), {QStringLiteral("--offline"), QStringLiteral("--data-dir"),
                                                m_dir.filePath(QStringLiteral("data"))});
        if (!m_process.waitForStarted())
            return m_process.errorString();
        const bool isThere = QTest::qWaitFor([this] { return !isRunning() || hasWindow(); }, startMs);
        return isThere && isRunning() ? QString() : QStringLiteral("no window: ") + said();
    }
    bool hasWindow()
    {
        m_application = m_reader->desktop().children().value(0);
        return !m_application.isNull() && !m_application.children().isEmpty();
    }

    QTemporaryDir m_dir;
    PrivateDisplay m_display;
    PrivateBus m_session;
    std::unique_ptr<ScreenReader> m_reader;
    QProcess m_process;
    QByteArray m_said;
    BusAccessible m_application;
};

} // namespace Skydock
