// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftpictures.h"
#include "displaytext.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;

namespace Skydock {

class DetailText;
class ElidedLabel;
class ImageActions;
class ImageCanvas;
class ImageSource;
class ViewedPicture;

/// The photographs of one craft, large: zoom, move, go to the next, save, copy. Whom to credit and the licence always
/// stand under the picture.
class ImageViewer : public QDialog
{
    Q_OBJECT
public:
    /// The source has to outlive it; null: no pictures.
    explicit ImageViewer(ImageSource *source, QWidget *parent = nullptr);
    ~ImageViewer() override;

    /// Another craft, from its first photograph on, or from its last where somebody went back to it; or the same, known
    /// better, without a jump.
    void showCraft(const Spacecraft &craft);
    /// Are there other craft to go on to, before the first photograph and after the last?
    void setNeighbours(bool isBefore, bool isAfter);

signals:
    /// Somebody went beyond the first (-1) or the last (1) photograph.
    void craftWanted(int by);
    void linkActivated(const QUrl &address);

private:
    void layOut();
    void connectActions();
    void connectSource();
    void showPicture();
    void pictureChanged();
    void zoomChanged();
    void updateActions();
    void updateNote();
    void step(int by);
    void copy();
    void copyNow();
    void saveAs();
    void say(const QString &note);
    QString stateText() const;
    const CraftPicture *current() const;

    ImageSource *m_source;
    ViewedPicture *m_picture;
    ImageCanvas *m_canvas;
    QLabel *m_title;
    ElidedLabel *m_position;
    DetailText *m_credit;
    QLabel *m_note;
    QProgressBar *m_progress;
    QLabel *m_zoom;
    ImageActions *m_actions;

    DisplayText m_text;
    std::optional<Spacecraft> m_craft;
    QList<CraftPicture> m_pictures;
    int m_index = 0;
    QUrl m_shown; ///< whose picture the canvas has
    bool m_showsSmall = false;
    bool m_copyWhenWhole = false;
    bool m_wentBack = false; ///< the next craft begins at its last photograph
    bool m_isBefore = false;
    bool m_isAfter = false;
    QString m_said; ///< about the last copy or save; about the picture there is more to say
};

} // namespace Skydock
