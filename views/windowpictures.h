// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmodels.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace Skydock {

class ImageViewer;

/// The window's photographs, large: one viewer, which shows those of the selected craft, and goes on to those of the
/// next row of the spacecraft table.
class WindowPictures : public QObject
{
    Q_OBJECT
public:
    WindowPictures(const WindowModels &models, QWidget *window);

    /// The photographs of the craft that is open.
    void show();

private:
    void follow();
    void go(int by);
    /// The nearest craft with a photograph in the table, `by` rows a step.
    std::optional<qint64> neighbour(int by) const;
    std::optional<int> rowOfCraft() const;

    WindowModels m_models;
    QWidget *m_window;
    QPointer<ImageViewer> m_viewer;
};

} // namespace Skydock
