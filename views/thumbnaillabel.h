// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image.h"
#include "imagesource.h"

#include <QAbstractButton>
#include <QPointer>

#include <optional>

namespace Skydock {

/// The picture area: the photograph, or a silhouette by type until it is there or when there is none. Asks for a picture
/// only while somebody can see it. A photograph is a button that opens it large.
class ThumbnailLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ThumbnailLabel(QWidget *parent = nullptr);

    /// Null: silhouettes only.
    void setSource(ImageSource *source);
    /// `typeName` is what a screen reader says; from outside, empty where unknown.
    void setType(std::optional<qint64> typeId, const QString &typeName);
    void setPhotograph(const std::optional<Image> &photograph);

    /// Unknown without a photograph, or without anybody who could bring it.
    ImageSource::State state() const { return m_picture.state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stateChanged();
    /// A click on the photograph, Enter or Space. Also where it could not be had: the viewer says why.
    void activated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void letGo();
    void take(const ImageSource::Picture &picture);
    void describe();
    QSize wantedPixels() const;
    void paintPhotograph(QPainter &painter, qreal radius) const;
    void paintSilhouette(QPainter &painter) const;
    void paintFocus(QPainter &painter, qreal radius) const;

    QPointer<ImageSource> m_source;
    QUrl m_url; ///< of the photograph; empty without one
    QString m_title;
    ImageSource::Picture m_picture;
    bool m_isAsked = false;
    std::optional<qint64> m_typeId;
    QString m_typeName;
};

} // namespace Skydock
