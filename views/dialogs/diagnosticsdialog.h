// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Skydock {

class DiagnosticsSource;

/// What a bug report should say, to be read first and then copied.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(DiagnosticsSource *source, QWidget *parent = nullptr);
    static void showFor(QWidget *window, DiagnosticsSource *source);

private:
    void layOut();
    void showText(const QString &text);

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Skydock
