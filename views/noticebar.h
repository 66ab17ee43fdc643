// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QPushButton;

namespace Skydock {

/// A line above a place that says something about it, offers at most one action and can be put away.
class NoticeBar : public QFrame
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
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Skydock
