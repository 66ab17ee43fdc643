// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

namespace Skydock {

/// Standard output, buffered, with every failure to write noticed.
class StandardOutput
{
public:
    /// Columns of the terminal; nullopt where the output is none.
    static std::optional<int> terminalWidth();

    /// A reader that went away (`skydock list … | head`) is Error::Kind::Cancelled: nobody wants the rest.
    Result<void> write(const QByteArray &text);
    Result<void> flush();

private:
    QByteArray m_buffer;
};

} // namespace Skydock
