// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QObject>

namespace Skydock {

class PagedTableModel;
class SyncControl;

/// Tells a table what Launch Library has of its list, and asks for the next page there when somebody comes to the end
/// of it. One wish at a time; while nothing can be fetched it waits.
class RemoteRows : public QObject
{
    Q_OBJECT
public:
    RemoteRows(SyncControl *sync, SyncCollection collection, PagedTableModel *model,
               QObject *parent = nullptr);

private:
    void followStatus();
    void ask();
    void settle();

    SyncControl *m_sync;
    SyncCollection m_collection;
    PagedTableModel *m_model;
    bool m_asked = false;   ///< the synchroniser knows of the wish
    bool m_arrived = false; ///< a page was written; the model is about to read it
};

} // namespace Skydock
