// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QTabWidget;
class QVBoxLayout;

namespace Skydock {

/// What Skydock is, its version, where the data and the pictures come from and under which terms, and the licences of all
/// it is built on, to be read without the network.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
    static void showFor(QWidget *window);

signals:
    /// Only https, and the whole address is what was clicked.
    void linkActivated(const QUrl &address);

private:
    void addHeading(QVBoxLayout *column);
    QWidget *aboutPage();
    QWidget *dataPage();
    QVBoxLayout *newPage() const;
    QWidget *pageOf(QVBoxLayout *column) const;
    void addText(QVBoxLayout *column, const QString &text, const char *name, const char *address = nullptr);
    void addTitle(QVBoxLayout *column, const QString &title);
    void follow(const QString &address);

    QTabWidget *m_tabs;
};

} // namespace Skydock
