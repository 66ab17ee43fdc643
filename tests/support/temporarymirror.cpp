// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarymirror.h"

#include "decodedpage.h"
#include "mirror.h"
#include "schema.h"

namespace Skydock {

TemporaryMirror::TemporaryMirror(Content content)
{
    if (content == Content::BundledCatalogue)
        valueOf(Mirror(dataDir()).open());
    else if (const Result<void> done = Schema::migrate(database()); !done)
        qFatal("A fixture failed: %s", qUtf8Printable(done.error().text));
}

TemporaryMirror::~TemporaryMirror() = default;

QString TemporaryMirror::path() const
{
    return Mirror(dataDir()).path();
}

QSqlDatabase TemporaryMirror::database()
{
    if (!m_database)
        m_database = std::make_unique<Database>(valueOf(Database::open(path(), Database::Access::Write)));
    return m_database->handle();
}

void TemporaryMirror::write(const DecodedPage &page)
{
    if (const Result<void> done = Mirror::write(database(), page); !done)
        qFatal("A fixture failed: %s", qUtf8Printable(done.error().text));
}

} // namespace Skydock
