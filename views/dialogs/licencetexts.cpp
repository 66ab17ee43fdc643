// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licencetexts.h"

#include <QCoreApplication>
#include <QFile>

namespace Skydock {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Licences)
};

} // namespace

QList<LicensedWork> licensedWorks()
{
    return {
        {Words::tr("Skydock %1 – GPL, version 3 or later").arg(QStringLiteral(SKYDOCK_VERSION)),
         Words::tr(
             "Skydock, its icons and its drawings are free software under the GNU General Public License, "
             "version 3 or later."),
         QStringLiteral(":/licences/LICENSE")},
        {Words::tr("Qt %1 – LGPL, version 3").arg(QLatin1StringView(qVersion())),
         Words::tr("Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public "
                   "License, version 3, which adds to the GNU General Public License above."),
         QStringLiteral(":/licences/LGPL-3.0.txt")},
        {Words::tr("SQLite – public domain"),
         Words::tr(
             "SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence "
             "and may be used for anything."),
         {}},
        {Words::tr("QtKeychain – BSD, two clauses"),
         Words::tr("QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring."),
         QStringLiteral(":/licences/BSD-2-Clause.txt")},
        {Words::tr("tl::expected – CC0 1.0"),
         Words::tr(
             "tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows."),
         QStringLiteral(":/licences/CC0-1.0.txt")},
    };
}

QString licenceText(const LicensedWork &work)
{
    QFile file(work.path);
    return !work.path.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                  : QString();
}

} // namespace Skydock
