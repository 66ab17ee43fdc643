// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firstruntext.h"
#include "tintedstrip.h"

class QPushButton;

namespace Skydock {

class ElidedLabel;

/// One line under the search, as wide as the window: never higher, whatever it says. What is cut off stands in its tool tip.
class FirstRunLine : public TintedStrip
{
    Q_OBJECT
public:
    explicit FirstRunLine(QWidget *parent = nullptr);

    void showText(const FirstRunText &text);
    QString text() const;

signals:
    void actionRequested();

private:
    ElidedLabel *m_text;
    QPushButton *m_action;
};

} // namespace Skydock
