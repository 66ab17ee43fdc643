// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "mirrorinfo.h"
#include "result.h"

#include <QTemporaryDir>

#include <memory>

namespace Skydock {

struct DecodedPage;

/// A mirror in a folder of its own that goes with the test. Filled from the bundled catalogue unless told otherwise.
class TemporaryMirror
{
public:
    enum class Content { BundledCatalogue, Empty };

    explicit TemporaryMirror(Content content = Content::BundledCatalogue);
    ~TemporaryMirror();

    QString dataDir() const { return m_dir.path(); }
    QString path() const;
    /// A connection of this thread, opened at the first call.
    QSqlDatabase database();
    void write(const DecodedPage &page);

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
};

/// The value of a result, or the end of the program with its error: a broken fixture is no test result.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("A fixture failed: %s", qUtf8Printable(result.error().text));
    return std::move(*result);
}

} // namespace Skydock
