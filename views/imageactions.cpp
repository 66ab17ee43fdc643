// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageactions.h"

#include "icons.h"
#include "imagecanvas.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Skydock {

namespace {

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

ImageActions::ImageActions(QDialog *viewer) : QObject(viewer), m_viewer(viewer)
{
    const auto icon = [](const char *name) { return QString::fromLatin1(name); };
    previous = add("imagePrevious", icon("previous"), tr("Previous photograph"), Qt::Key_PageUp);
    next = add("imageNext", icon("next"), tr("Next photograph"), Qt::Key_PageDown);
    zoomOut = add("imageZoomOut", icon("zoom-out"), tr("Zoom out"), Qt::Key_Minus);
    zoomIn = add("imageZoomIn", icon("zoom-in"), tr("Zoom in"), Qt::Key_Plus);
    zoomIn->setShortcuts({Qt::Key_Plus, Qt::Key_Equal}); // on many keyboards the same key
    fit = add("imageFit", icon("zoom-fit"), tr("Fit into the window"), Qt::Key_0);
    pixels = add("imagePixels", {}, tr("Actual size"), Qt::Key_1);
    pixels->setIconText(QStringLiteral("1:1"));
    copy = add("imageCopy", icon("copy"), tr("Copy the picture"), QKeySequence::Copy);
    save = add("imageSave", icon("save"), tr("Save as…"), QKeySequence::Save);
}

QAction *ImageActions::add(const char *name, const QString &icon, const QString &text,
                           const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        action->setIcon(tintedIcon(icon));
    action->setShortcut(shortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    m_viewer->addAction(action);
    return action;
}

QBoxLayout *ImageActions::makeTools(QWidget *position, QLabel *zoom) const
{
    auto *row = new QHBoxLayout;
    const int gap = m_viewer->fontMetrics().height() / 2;
    row->setSpacing(gap / 4);
    row->addWidget(buttonFor(previous));
    row->addWidget(buttonFor(next));
    row->addSpacing(gap);
    row->addWidget(position, 1);
    row->addWidget(buttonFor(zoomOut));
    row->addWidget(zoom);
    row->addWidget(buttonFor(zoomIn));
    row->addWidget(buttonFor(fit));
    row->addWidget(buttonFor(pixels));
    row->addSpacing(gap);
    row->addWidget(buttonFor(copy));
    row->addWidget(buttonFor(save));
    return row;
}

void ImageActions::update(const ImageCanvas &canvas, const State &state) const
{
    const bool hasPicture = canvas.hasPicture();
    previous->setEnabled(state.canGoBack);
    next->setEnabled(state.canGoOn);
    zoomIn->setEnabled(hasPicture && canvas.zoom().canZoomIn());
    zoomOut->setEnabled(hasPicture && canvas.zoom().canZoomOut());
    fit->setEnabled(hasPicture && !canvas.zoom().isFitted());
    pixels->setEnabled(state.isWhole);
    copy->setEnabled(state.isWhole);
    save->setEnabled(state.isWhole);
}

} // namespace Skydock
