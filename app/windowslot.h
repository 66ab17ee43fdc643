// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace Skydock {

/// A number that no other running Skydock of this user has, from 0, so that its window need not lie exactly over theirs.
/// It is free again when this goes, and after a crash.
class WindowSlot
{
public:
    /// The folder holds a lock for each number; where it cannot be written, every number is 0.
    explicit WindowSlot(const QString &folder);
    WindowSlot(const WindowSlot &) = delete;
    WindowSlot &operator=(const WindowSlot &) = delete;
    ~WindowSlot();

    int number() const { return m_number; }

    /// Gone after a restart of the computer.
    static QString usualFolder();

private:
    std::unique_ptr<QLockFile> m_lock;
    int m_number = 0;
};

} // namespace Skydock
