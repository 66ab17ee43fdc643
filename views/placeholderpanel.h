// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placeholdercontent.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Skydock {

/// Says why a place is empty and offers one thing to do: a picture, a title, a sentence, a button.
class PlaceholderPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceholderPanel(QWidget *parent = nullptr);

    void showContent(const PlaceholderContent &content);
    const PlaceholderContent &content() const { return m_content; }

signals:
    void actionRequested(PlaceholderContent::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *newLabel(const char *name);
    void paintIcon();
    void followPalette();
    QColor quietColor() const;

    PlaceholderContent m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace Skydock
