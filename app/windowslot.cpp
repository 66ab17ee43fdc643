// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowslot.h"

#include <QLockFile>
#include <QStandardPaths>

namespace Skydock {

namespace {

constexpr int mostSlots = 10; ///< more windows than this lie over each other again

} // namespace

WindowSlot::WindowSlot(const QString &folder)
{
    for (int number = 0; number < mostSlots; ++number) {
        m_lock = std::make_unique<QLockFile>(folder + QStringLiteral("/skydock-window-%1.lock").arg(number));
        m_lock->setStaleLockTime(0); // old as it may be: whether its process runs decides
        if (m_lock->tryLock(0)) {
            m_number = number;
            return;
        }
        if (m_lock->error() != QLockFile::LockFailedError)
            return;
    }
}

WindowSlot::~WindowSlot() = default;

QString WindowSlot::usualFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation) : folder;
}

} // namespace Skydock
