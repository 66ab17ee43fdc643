// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmodels.h"

#include <QObject>

#include <memory>

namespace Skydock {

class Language;
class MainWindow;

/// The one window of the program, which is made anew from the same models when another language is chosen: its place,
/// layout, selection and where the reader was in it stay; what the synchroniser does is not touched.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the keeper. The models need a memory.
    WindowKeeper(const WindowModels &models, Language *language, QObject *parent = nullptr);
    ~WindowKeeper() override;

    MainWindow *window() const { return m_window.get(); }

signals:
    /// Another window, which finds in the memory what this one is like now.
    void newWindowRequested();

private:
    void take(std::unique_ptr<MainWindow> window);
    void speak();

    WindowModels m_models;
    Language *m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Skydock
