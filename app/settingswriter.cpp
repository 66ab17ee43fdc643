// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingswriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutexLocker>
#include <QSettings>

#include <utility>

namespace Skydock {

SettingsWriter::SettingsWriter(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

SettingsWriter::~SettingsWriter()
{
    m_pool.waitForDone();
}

void SettingsWriter::write(const Changes &changes)
{
    const QMutexLocker locker(&m_mutex);
    m_waiting.insert(changes);
    if (!std::exchange(m_isWorking, true))
        m_pool.start([this] { work(); });
}

Result<void> SettingsWriter::finish()
{
    m_pool.waitForDone();
    const QMutexLocker locker(&m_mutex);
    if (const auto error = std::exchange(m_error, {}))
        return tl::unexpected(*error);
    return {};
}

/// In the worker.
void SettingsWriter::work()
{
    QMutexLocker locker(&m_mutex);
    while (!m_waiting.isEmpty()) {
        const Changes changes = std::exchange(m_waiting, {});
        locker.unlock();
        const std::optional<Error> error = put(changes);
        QMetaObject::invokeMethod(
            this, [this, error] { emit written(error); }, Qt::QueuedConnection);
        locker.relock();
        m_error = error;
    }
    m_isWorking = false;
}

/// What another process has written meanwhile is read again, under a lock, and stays.
std::optional<Error> SettingsWriter::put(const Changes &changes) const
{
    QSettings file(m_path, QSettings::IniFormat);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (change.value().isValid())
            file.setValue(change.key(), change.value());
        else
            file.remove(change.key());
    }
    file.sync();
    if (file.status() == QSettings::NoError)
        return {};
    const bool isDenied = file.status() == QSettings::AccessError;
    return Error{
        isDenied ? Error::Kind::Permission : Error::Kind::Storage,
        QCoreApplication::translate("Skydock::Settings",
                                    "The settings cannot be written to “%1”. They hold until Skydock ends.")
            .arg(QDir::toNativeSeparators(m_path))};
}

} // namespace Skydock
