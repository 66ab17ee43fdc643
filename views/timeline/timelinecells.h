// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stayspan.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QRect>

namespace Skydock {

class DockingTimelineView;
class TimelineAccessible;
struct Stay;

/// What the header and the cells of one row of the accessible timeline have in common. Owned by Qt's registry; the
/// table takes it out of there before lane and position mean something else.
class LanePartAccessible
    : public QAccessibleInterface
    , public QAccessibleTableCellInterface
    , public QAccessibleActionInterface
{
public:
    LanePartAccessible(const TimelineAccessible &timeline, int lane, qsizetype position);

    const TimelineAccessible &timeline() const { return m_timeline; }
    int lane() const { return m_lane; }
    qsizetype position() const { return m_position; } ///< -1 for the header

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    int columnIndex() const override { return int(m_position); }
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QString localizedActionDescription(const QString &name) const override
    {
        return localizedActionName(name);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    DockingTimelineView &view() const;
    virtual QRect viewportRect() const = 0; ///< what of it can be seen; empty when nothing

private:
    const TimelineAccessible &m_timeline;
    int m_lane;
    qsizetype m_position;
};

/// A port: the header of its row.
class LaneHeaderAccessible : public LanePartAccessible
{
    Q_DECLARE_TR_FUNCTIONS(LaneHeaderAccessible)

public:
    LaneHeaderAccessible(const TimelineAccessible &timeline, int lane);

    QAccessible::Role role() const override { return QAccessible::RowHeader; }
    QString text(QAccessible::Text kind) const override;
    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }

    QStringList actionNames() const override { return {zoomAction()}; }
    void doAction(const QString &name) override;
    QString localizedActionName(const QString &name) const override;

    static QString zoomAction() { return QStringLiteral("Zoom"); }

protected:
    QRect viewportRect() const override;
};

/// A stay: a cell. Its name is the sentence that is said of it elsewhere.
class StayCellAccessible : public LanePartAccessible
{
    Q_DECLARE_TR_FUNCTIONS(StayCellAccessible)

public:
    StayCellAccessible(const TimelineAccessible &timeline, int lane, qsizetype position);

    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    bool isSelected() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QString localizedActionName(const QString &name) const override;

protected:
    QRect viewportRect() const override;

private:
    const StaySpan &span() const;
};

} // namespace Skydock
