// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tintedstrip.h"

class QLabel;
class QPushButton;

namespace Skydock {

/// A line above a place that says something about it, offers at most one action and can be put away.
class NoticeBar : public TintedStrip
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Plain text. An empty `actionText` shows no button.
    void showNotice(Kind kind, const QString &text, const QString &actionText = {});
    QString text() const;

signals:
    void actionRequested();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Skydock
