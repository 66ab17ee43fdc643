// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"

namespace Skydock {

/// Of the shapes that the mirror keeps (newest first) the one to show in front: the newest, but no abridged one while
/// its version is there in full.
QList<StoredRecord> bestFirst(QList<StoredRecord> shapes);

/// A spacecraft's shapes in the field names of 2.3.0: of 2.0.0 the mirror has what a flight held.
QList<StoredRecord> spacecraftInNewShapes(QList<StoredRecord> shapes);

/// The record as it came, in its best shape; nothing but the id where the mirror keeps none.
QByteArray bestRecord(qint64 id, const QList<StoredRecord> &shapes);

} // namespace Skydock
