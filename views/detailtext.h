// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"

#include <QHash>
#include <QTextBrowser>
#include <QTimer>

namespace Skydock {

/// Lines of the pane as text that can be selected and copied with mouse and keyboard. As high as its text is at the
/// width it gets: it never scrolls by itself.
class DetailText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DetailText(QWidget *parent = nullptr);

    /// In steps: what fits into a window at once, the rest a little later. A long text takes longer than a frame.
    enum class Pace { AtOnce, InSteps };
    void setLines(const DetailLineList &lines, Pace pace = Pace::AtOnce);
    void finish(); ///< writes what is still to come
    void setMarkedStay(std::optional<qint64> stayId);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void wayActivated(const Skydock::DetailWay &way);
    void linkActivated(const QUrl &address);
    /// The caret or the focused link is now here, in this widget's coordinates.
    void caretMoved(const QRect &where);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void refill();
    void writeUpTo(qsizetype end);
    void layOut(int width) const;
    void activate(const QUrl &anchor);

    DetailLineList m_lines;
    qsizetype m_written = 0; ///< how many of the lines
    QTimer m_more;
    std::optional<qint64> m_markedStay;
    mutable QHash<int, int> m_heights; ///< for each width asked for: laying out a long text is dear
};

} // namespace Skydock
