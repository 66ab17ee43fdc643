// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Skydock {

class FieldError;
class Preferences;

/// Which Launch Library is asked: the usual one, the one for development, or another by its address.
class ServerEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ServerEditor(const Preferences *preferences, QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    /// The address, or what is wrong with it.
    Result<QUrl> url() const;
    /// Says what is wrong beside the field and goes there; true when all is well.
    bool check();
    QWidget *firstField() const;

signals:
    void edited();

private:
    enum Choice { Production, Development, Other };

    void choose(int choice);
    void showHint();

    const Preferences *m_preferences;
    QComboBox *m_choice;
    QLineEdit *m_address;
    QLabel *m_hint;
    FieldError *m_error;
};

} // namespace Skydock
