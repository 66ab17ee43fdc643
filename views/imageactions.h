// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QBoxLayout;
class QDialog;
class QLabel;

namespace Skydock {

class ImageCanvas;

/// What can be done with a photograph in the viewer, with keys and buttons. What the actions do is connected by the
/// viewer.
class ImageActions : public QObject
{
    Q_OBJECT
public:
    /// How things stand with the photograph.
    struct State
    {
        bool isWhole = false; ///< it is there, and not only a small one
        bool canGoBack = false;
        bool canGoOn = false;
    };

    explicit ImageActions(QDialog *viewer);

    /// The buttons above the picture, with the place in the row of photographs and the zoom between them.
    QBoxLayout *makeTools(QWidget *position, QLabel *zoom) const;
    void update(const ImageCanvas &canvas, const State &state) const;

    QAction *previous;
    QAction *next;
    QAction *zoomOut;
    QAction *zoomIn;
    QAction *fit;
    QAction *pixels;
    QAction *copy;
    QAction *save;

private:
    QAction *add(const char *name, const QString &icon, const QString &text, const QKeySequence &shortcut);

    QDialog *m_viewer;
};

} // namespace Skydock
