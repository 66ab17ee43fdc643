// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfolds.h"

namespace Skydock {

WindowFolds::WindowFolds(WindowMemory *memory, QObject *parent) : QObject(parent), m_memory(memory)
{}

void WindowFolds::recall(const Panel &panel)
{
    if (!m_memory)
        return;
    if (const auto folded = m_memory->foldedSections(panel.which))
        panel.fold(*folded);
}

void WindowFolds::keep(FoldingPanel which, const std::optional<QStringList> &keys)
{
    if (m_memory)
        m_memory->setFoldedSections(which, keys);
}

QList<QStringList> WindowFolds::folds() const
{
    QList<QStringList> folds;
    for (const Panel &panel : m_panels)
        folds << panel.now();
    return folds;
}

void WindowFolds::setFolds(const QList<QStringList> &folds)
{
    for (size_t i = 0; i < m_panels.size(); ++i) {
        const QStringList &keys = folds.at(qsizetype(i));
        if (keys == m_panels[i].now())
            continue;
        m_panels[i].fold(keys);
        keep(m_panels[i].which, keys);
    }
}

void WindowFolds::reset()
{
    for (const Panel &panel : m_panels) {
        panel.fold(panel.first);
        keep(panel.which, {});
    }
}

} // namespace Skydock
