// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace Skydock {

enum class DetailMode { Normal, Detailed };

/// Normal | Detailed: exactly one is on; arrow keys go from one to the other.
class DetailModeSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit DetailModeSwitch(QWidget *parent = nullptr);

    DetailMode mode() const;
    void setMode(DetailMode mode);

signals:
    void modeChanged(DetailMode mode);

private:
    void takeTabStop(int id, bool isChecked);
    void addButton(const QString &text, DetailMode mode, const QString &name, const QString &description);

    QButtonGroup *m_buttons;
};

} // namespace Skydock
