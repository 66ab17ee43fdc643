// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace Skydock {

/// What Skydock is, its version, where the data comes from, and under which terms.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
    static void showFor(QWidget *window);

private:
    void addHeading(QVBoxLayout *column);
    void addText(QVBoxLayout *column, const QString &text, const char *name);
};

} // namespace Skydock
