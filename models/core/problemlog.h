// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"

namespace Skydock {

/// The problems of one answer. Keeps the first thousand and says that there were more: an answer made of nothing but
/// mistakes must not fill the memory with their descriptions.
class ProblemLog
{
public:
    static constexpr qsizetype maximum = 1000;

    void add(DecodeProblem problem);
    const QList<DecodeProblem> &problems() const { return m_problems; }

private:
    QList<DecodeProblem> m_problems;
};

} // namespace Skydock
