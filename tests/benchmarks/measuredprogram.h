// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Skydock {

struct Measured
{
    QByteArray firstLine;        ///< of what it wrote to stdout, without the line's end
    double untilFirstLineMs = 0; ///< from exec
    double cpuMs = 0;            ///< of all its threads until its end; other programs do not disturb it much
    double peakMb = 0;           ///< resident, in millions of bytes
};

/// The first line that comes through; the rest is read and dropped, so that nobody waits for us.
inline QByteArray firstLineFrom(int descriptor, std::chrono::steady_clock::time_point &arrived)
{
    QByteArray text;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(descriptor, buffer, sizeof buffer)) > 0;) {
        if (text.contains('\n'))
            continue;
        text.append(buffer, got);
        if (text.contains('\n'))
            arrived = std::chrono::steady_clock::now();
    }
    return text.left(text.indexOf('\n'));
}

inline double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// Starts a program, its path and its arguments, and waits for its end; it has to end well.
inline Measured run(const QList<QByteArray> &command)
{
    using Clock = std::chrono::steady_clock;
    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);

    const Clock::time_point begun = Clock::now();
    Clock::time_point arrived = begun;
    pid_t child = 0;
    if (posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments[0]);
    close(ends[1]);
    Measured measured;
    measured.firstLine = firstLineFrom(ends[0], arrived);
    close(ends[0]);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s failed", arguments[0]);
    measured.untilFirstLineMs = std::chrono::duration<double, std::milli>(arrived - begun).count();
    measured.cpuMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    measured.peakMb = double(usage.ru_maxrss) * 1024 / 1e6; // ru_maxrss counts in KiB
    return measured;
}

} // namespace Skydock
