// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopappearance.h"
#include "outlinedstyle.h"

#include <QPalette>

#include <optional>

namespace Skydock {

/// Has the application's windows drawn in the colours that a person or the desktop chose, at once. The platform's own
/// palette and style stay wherever they are what is asked for.
class AppearanceControl : public QObject
{
    Q_OBJECT
public:
    /// The application object exists already.
    explicit AppearanceControl(Appearance chosen, QObject *parent = nullptr);
    ~AppearanceControl() override;

    void choose(Appearance chosen);
    /// Of Skydock's own colours; nullopt while the platform's are used.
    std::optional<ColorScheme> scheme() const { return m_scheme; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void useStyle();
    std::optional<OutlinedStyle::Reach> outlines() const;

    DesktopAppearance m_desktop;
    Appearance m_chosen;
    std::optional<ColorScheme> m_scheme;
    QString m_systemStyle;
    QPalette m_systemToolTips;
    bool m_systemStyleFollows;
    bool m_isApplying = false;
};

} // namespace Skydock
