// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>

namespace Skydock {

/// One connection to the mirror's file. Belongs to the thread that opened it and closes with it.
class Database
{
public:
    enum class Access { Read, Write };

    static Result<Database> open(const QString &path, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    const QSqlDatabase &handle() const { return m_handle; }

private:
    explicit Database(const QSqlDatabase &handle);
    void close();
    QSqlDatabase m_handle;
};

} // namespace Skydock
