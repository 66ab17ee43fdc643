// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace Skydock {

/// The one selected craft, and the stay through which it was chosen, shared by table, detail pane and timeline. An id,
/// so that it survives a new query.
class CraftSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    std::optional<qint64> spacecraftId() const { return m_spacecraftId; }
    std::optional<qint64> stayId() const { return m_stayId; }
    void select(std::optional<qint64> spacecraftId, std::optional<qint64> stayId = {});

signals:
    void changed(std::optional<qint64> spacecraftId, std::optional<qint64> stayId);

private:
    std::optional<qint64> m_spacecraftId;
    std::optional<qint64> m_stayId;
};

} // namespace Skydock
