// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "licencetexts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace Skydock {

/// The licences of all that Skydock is built on, one at a time.
class LicencePage : public QWidget
{
    Q_OBJECT
public:
    explicit LicencePage(QWidget *parent = nullptr);

private:
    void showWork(int index);

    QList<LicensedWork> m_works;
    QComboBox *m_choice;
    QLabel *m_summary;
    QPlainTextEdit *m_text;
};

} // namespace Skydock
