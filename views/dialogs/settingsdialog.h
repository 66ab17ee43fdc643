// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QSpinBox;

namespace Skydock {

class Preferences;
class ServerEditor;
class SyncControl;
class TokenEditor;
struct PreferenceValues;

/// What can be set: the server and its token, how often to look for news, how much space pictures may take. Nothing holds
/// before OK or Apply; a field that cannot be used says so and keeps the dialog open.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// The synchroniser may be null: then no token can be checked.
    SettingsDialog(Preferences *preferences, SyncControl *sync, QWidget *parent = nullptr);
    /// Brings the window's one dialog to the front.
    static SettingsDialog *showFor(QWidget *window, Preferences *preferences, SyncControl *sync);

    void accept() override;

private:
    void layOut();
    void addTo(QFormLayout *form, const QString &label, QWidget *editor, QWidget *field);
    QLabel *newOfflineReason();
    static QString offlineReason();
    static void closeOff(QGroupBox *group);
    void addIntervals();
    void addDisplayChoices();
    void showValues(const PreferenceValues &values);
    PreferenceValues values() const;
    void edited();
    bool apply();

    Preferences *m_preferences;
    ServerEditor *m_server;
    TokenEditor *m_token;
    QComboBox *m_interval;
    QSpinBox *m_images;
    QComboBox *m_units;
    QComboBox *m_times;
    QComboBox *m_appearance;
    QComboBox *m_language;
    QDialogButtonBox *m_buttons;
};

} // namespace Skydock
