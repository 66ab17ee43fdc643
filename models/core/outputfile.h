// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <memory>

class QFileDevice;

namespace Skydock {

/// A file that is there whole or not at all: what was at that place stays until `commit`. A device or a pipe, which
/// cannot be replaced, is written to directly. Blocks. Every error is a sentence that names the file;
/// Cancelled where the reader of a pipe went away.
class OutputFile
{
public:
    static Result<OutputFile> open(const QString &path);

    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&other) noexcept;
    ~OutputFile(); ///< without a commit nothing was written

    Result<void> write(const QByteArray &bytes);
    Result<void> commit();

    /// All of it at once.
    static Result<void> save(const QString &path, const QByteArray &bytes);

private:
    explicit OutputFile(std::unique_ptr<QFileDevice> file);
    tl::unexpected<Error> failed();

    std::unique_ptr<QFileDevice> m_file;
};

} // namespace Skydock
