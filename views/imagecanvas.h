// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagezoom.h"
#include "keyhelp.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace Skydock {

/// Shows one picture, to be zoomed and moved with wheel, mouse and keys; or a silhouette and words where there is none.
class ImageCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ImageCanvas(QWidget *parent = nullptr);

    /// Another picture, fitted in. `pixels`: its whole size, which `image` may fall short of. `isBlownUp`: it stands in
    /// for a larger one, and is shown as large as the room allows.
    void setPicture(const QImage &image, QSize pixels, bool isBlownUp);
    /// The same picture, sharper; it stays where it is.
    void sharpen(const QImage &image, QSize pixels);
    /// Nothing to see, and why.
    void setWords(const QString &words, std::optional<qint64> typeId);

    bool hasPicture() const { return !m_image.isNull(); }
    const ImageZoom &zoom() const { return m_zoom; }
    void zoomIn() { zoomBy(ImageZoom::step); }
    void zoomOut() { zoomBy(1 / ImageZoom::step); }
    void fit();
    void showPixels();
    /// What it needs to be sharp.
    QSize wantedPixels() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    void zoomChanged();
    /// Left and right where there is nothing more of the picture on that side: -1 and 1.
    void stepRequested(int by);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoomBy(qreal factor);
    void pan(QPointF by);
    void zoomed();
    void updateCursor();
    QSize blownUp(QSize pixels) const;
    void paintWords(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;

    QImage m_image;
    QSize m_smallPixels; ///< of a picture that is blown up
    ImageZoom m_zoom;
    QString m_words;
    std::optional<qint64> m_typeId;
    bool m_showsFocus = false;        ///< somebody goes about with the keyboard
    std::optional<QPointF> m_dragged; ///< where the pointer was
};

} // namespace Skydock
