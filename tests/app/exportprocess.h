// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skydockprocess.h"

namespace Skydock::Testing {

/// Runs `skydock export WHAT` with the words of a line. An underscore stands for a space within a word, FOLDER for a
/// folder to write to.
inline Outcome runExport(const QString &what, const QString &line, const QString &dataDir,
                         const QString &folder)
{
    QStringList words{QStringLiteral("--data-dir"), dataDir, QStringLiteral("export"), what};
    for (QString word : line.split(u' '))
        words.append(word.replace(u'_', u' ').replace(QStringLiteral("FOLDER"), folder));
    return run(words);
}

} // namespace Skydock::Testing
