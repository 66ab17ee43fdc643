// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dockingtimelinemodel.h"
#include "labelcache.h"
#include "rowplace.h"
#include "timelineframe.h"
#include "timelinemotion.h"
#include "timelineselection.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>

#include <functional>

class QHelpEvent;

namespace Skydock {

/// The drawing half of the docking timeline: shows a model's contents over a range of time, scrolled, with what is
/// selected and hovered. Who moves and selects is in DockingTimelineView.
class TimelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    void setModel(DockingTimelineModel *model);
    DockingTimelineModel *model() const { return m_model; }
    const TimelineContents &contents() const;

    void setLocalTime(bool isLocal);
    Qt::TimeSpec timeZone() const { return m_zone; } ///< UTC by default
    void setNow(std::function<qint64()> clock);
    qint64 nowMs() const { return m_clock(); }

    TimelineMotion &motion() { return m_motion; }
    const TimelineMotion &motion() const { return m_motion; }
    TimelineGeometry geometry() const; ///< of what is shown at this moment
    TimelineFrame frame() const;       ///< all that is drawn at this moment; holds on to parts of the view
    const TimelineStyle &timelineStyle() const { return m_style; }
    const TimelineSelection &selection() const { return m_selection; }
    TimeInterval fullRange() const; ///< every stay, now where something is docked, and a margin

    /// Everything hover and focus say of what is under a point; plain text.
    QString describe(const TimelineHit &hit) const;
    QString sentence(quint32 stay) const;
    QString instantText(qint64 instantMs) const;
    void updateInstant(std::optional<qint64> instantMs); ///< draws its place anew
    void setHovered(const TimelineHit &hit);
    const TimelineHit &hovered() const { return m_hovered; }
    int currentLane() const { return m_currentLane; } ///< where the keyboard is; -1 for nowhere
    void toggleFolded(int group);                     ///< a host
    void toggleModule(int module);
    const TimelineFolds &folds() const { return m_folds; }
    void setFolds(const TimelineFolds &folds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void plotMoved();   ///< the plot lies elsewhere in the widget, or has another width
    void rowsChanged(); ///< other contents, or their rows in other places
    void selectionChanged();
    void foldsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    virtual QRect rubberBand() const { return {}; }
    virtual std::optional<qint64> instantMs() const { return {}; }
    virtual bool isBeingMoved() const { return false; } ///< by a person, at this moment
    virtual void takeContents();
    void catchUp(); ///< with what has come while the view was being moved
    void select(std::optional<qint64> spacecraftId, std::optional<qint64> stayId);
    void markCurrentLane(int lane);
    void ensureLaneVisible(int lane);
    bool showToolTip(QHelpEvent *event);
    bool followsAll() const { return m_followsAll; }
    void setFollowsAll(bool follows) { m_followsAll = follows; }

private:
    void takeStyle();
    void layOutRows();
    void takeFolds();
    void keepPlace();
    void notePlace();
    void followAll();
    void updateScrollBar();
    void fitColumn();
    void updateLane(int lane);

    QPointer<DockingTimelineModel> m_model;
    TimelineStyle m_style;
    TimelineRows m_rows;
    std::vector<quint8> m_colorSlots;
    TimelineFolds m_folds;
    LabelCache m_labels;
    TimelineMotion m_motion;
    std::function<qint64()> m_clock;
    QTimer m_nowTimer;
    Qt::TimeSpec m_zone = Qt::UTC;
    TimelineSelection m_selection;
    TimelineHit m_hovered;
    int m_currentLane = -1;
    std::optional<LaneKey> m_currentKey;
    RowPlace m_place;
    bool m_followsAll = true; ///< until a person moves, new contents are shown whole
    bool m_isBehind = false;  ///< they have not been yet, because a person is moving
};

} // namespace Skydock
