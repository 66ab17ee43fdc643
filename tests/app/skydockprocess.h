// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// Runs the real program, as a person would from a shell without a display.
namespace Skydock::Testing {

struct Outcome
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray output;
    QString errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    QJsonArray results() const { return json().value(QLatin1String("results")).toArray(); }
    QList<qint64> ids() const
    {
        QList<qint64> list;
        const QJsonArray records = results();
        for (const QJsonValue &record : records)
            list.append(record[QLatin1String("id")].toInteger());
        return list;
    }
};

inline QString executable()
{
    const QString named = qEnvironmentVariable("SKYDOCK_EXECUTABLE");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/../app/skydock")
                           : named;
}

inline QProcessEnvironment environmentWithoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        environment.remove(QLatin1String(name));
    return environment;
}

inline Outcome finished(QProcess &process)
{
    Outcome outcome;
    if (!process.waitForFinished(60'000)) {
        outcome.errors = QStringLiteral("%1: %2").arg(process.program(), process.errorString());
        process.kill();
        return outcome;
    }
    outcome.crashed = process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

/// `prepare` runs in the child, between fork and exec.
inline Outcome run(const QStringList &arguments, const std::function<void()> &prepare = {},
                   const QProcessEnvironment &environment = environmentWithoutDisplay())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier(prepare);
    process.start(executable(), arguments);
    return finished(process);
}

/// Messages are for people: no statement, no name of a table, no class of ours.
inline bool showsInnards(const QString &text)
{
    for (const char *word :
         {"SELECT", "INSERT", "PRAGMA", "SQL logic", "Unable to execute", "QSql", "Skydock::"}) {
        if (text.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

} // namespace Skydock::Testing
