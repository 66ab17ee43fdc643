// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QCoreApplication>
#include <QString>

namespace Skydock {

/// What the synchroniser does, in words.
class SyncTaskWords
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::SyncTaskWords)
public:
    /// "dockings", "spacecraft", …: a list, inside a sentence.
    static QString list(SyncCollection collection);
    /// "603 spacecraft", "250 of 555 dockings": `here` as it is to be read.
    static QString countOf(SyncCollection collection, qint64 count);
    static QString partOf(SyncCollection collection, const QString &here, qint64 count);
    /// "Fetching dockings: page 3 of 6"
    static QString doing(const SyncTask &task);
    /// What it is good for, whichever page it is; empty for what a person just asked for.
    static QString purpose(SyncTask::Kind kind);

private:
    static QString withPage(const QString &text, const SyncTask &task);
};

} // namespace Skydock
