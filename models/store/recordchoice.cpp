// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordchoice.h"

#include "spacecraftshape.h"

#include <algorithm>

namespace Skydock {

QList<StoredRecord> bestFirst(QList<StoredRecord> shapes)
{
    shapes.removeIf([](const StoredRecord &shape) { return shape.json.isEmpty(); });
    const auto best = std::find_if(shapes.begin(), shapes.end(), [&](const StoredRecord &shape) {
        return shape.origin.version == shapes.first().origin.version &&
               shape.origin.level != RecordLevel::List;
    });
    if (best != shapes.end())
        std::rotate(shapes.begin(), best, best + 1);
    return shapes;
}

QList<StoredRecord> spacecraftInNewShapes(QList<StoredRecord> shapes)
{
    for (StoredRecord &shape : shapes) {
        if (shape.origin.version == ApiVersion::V2_0_0 && !shape.json.isEmpty())
            shape.json = spacecraftInNewShape(shape.json);
    }
    return shapes;
}

QByteArray bestRecord(qint64 id, const QList<StoredRecord> &shapes)
{
    const QList<StoredRecord> sorted = bestFirst(shapes);
    return sorted.isEmpty() ? QByteArrayLiteral("{\"id\":") + QByteArray::number(id) + '}'
                            : sorted.first().json;
}

} // namespace Skydock
