// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmemory.h"

#include <QObject>

#include <functional>
#include <vector>

namespace Skydock {

/// Which sections of a window's panels are folded: brought back from the memory, kept there, and set back.
class WindowFolds : public QObject
{
    Q_OBJECT
public:
    /// The memory may be null.
    explicit WindowFolds(WindowMemory *memory, QObject *parent = nullptr);

    /// For a panel with `setFoldedSections`, `foldedSections` and `foldsChanged`, which is as at first.
    template <class Panel>
    void watch(FoldingPanel which, Panel *panel)
    {
        const auto now = [panel] { return panel->foldedSections(); };
        m_panels.push_back(
            {which, now(), now, [panel](const QStringList &keys) { panel->setFoldedSections(keys); }});
        connect(panel, &Panel::foldsChanged, this, [this, which, now] { keep(which, now()); });
        recall(m_panels.back());
    }

    /// Of every panel, in the order in which they were given.
    QList<QStringList> folds() const;
    void setFolds(const QList<QStringList> &folds);
    /// As at first.
    void reset();

private:
    struct Panel
    {
        FoldingPanel which;
        QStringList first;
        std::function<QStringList()> now;
        std::function<void(const QStringList &)> fold;
    };
    void recall(const Panel &panel);
    void keep(FoldingPanel which, const std::optional<QStringList> &keys);

    WindowMemory *m_memory;
    std::vector<Panel> m_panels;
};

} // namespace Skydock
