// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QCoreApplication>

namespace Skydock {

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two sentences with what stands between them.
    return QCoreApplication::translate("Skydock::Sentences", "%1 %2").arg(first, second);
}

} // namespace Skydock
