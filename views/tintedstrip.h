// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semanticcolors.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Skydock {

/// A strip filled with a colour of its own, which follows the palette: an icon, what a subclass puts into content(), and
/// a button that puts it away. Hidden at first.
class TintedStrip : public QFrame
{
    Q_OBJECT
public:
    using Fill = QColor (SemanticColors::*)() const;

signals:
    /// By the button.
    void dismissed();

protected:
    explicit TintedStrip(QWidget *parent = nullptr);

    QHBoxLayout *content() const { return m_content; }
    QToolButton *closeButton() const { return m_close; }
    void setLook(const QString &iconName, Fill fill);
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    QString m_iconName;
    Fill m_fill = &SemanticColors::noticeFill;
    QLabel *m_icon;
    QHBoxLayout *m_content;
    QToolButton *m_close;
};

} // namespace Skydock
