// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Skydock {

/// A work that Skydock consists of or is built on, and its terms.
struct LicensedWork
{
    QString name;    ///< with its version and its licence in short
    QString summary; ///< a sentence
    QString path;    ///< of the whole text, in the program; empty where there is none to be read
};

QList<LicensedWork> licensedWorks();

/// The whole text of a licence; empty without one.
QString licenceText(const LicensedWork &work);

} // namespace Skydock
