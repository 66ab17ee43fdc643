// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemlog.h"

namespace Skydock {

void ProblemLog::add(DecodeProblem problem)
{
    if (m_problems.size() < maximum)
        m_problems.append(std::move(problem));
    else if (m_problems.size() == maximum)
        m_problems.append({{}, {}, QStringLiteral("more problems than are listed here")});
}

} // namespace Skydock
