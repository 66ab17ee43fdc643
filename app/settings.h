// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "displaytext.h"
#include "result.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

class QSettings;

namespace Skydock {

/// Everything that is set for longer than a run, with what it is before anybody has chosen. The token is not among it:
/// that is the keyring's.
struct SettingsValues
{
    QUrl baseUrl = usualBaseUrl(); ///< of Launch Library
    int refreshMinutes = 360;      ///< 0: only when somebody asks
    bool syncPaused = false;
    int imageMegabytes = 200; ///< pictures kept on disk
    /// Keys of the sections that are folded in a panel; nullopt: as it is at first.
    std::optional<QStringList> foldedSpacecraftFilters, foldedDockingFilters, foldedFlightFilters,
        foldedDetails;
    DisplayChoice display = DisplayChoice::usual();
    bool isFirstRunLineDismissed = false; ///< the line on the bundled catalogue was put away
    Appearance appearance = Appearance::System;

    static QUrl usualBaseUrl();
    bool operator==(const SettingsValues &) const = default;
};

/// The settings of a person, in a file of their own. What cannot be used in it is left at its default, and said. The file
/// is small: it is read once, and written when something was chosen.
class Settings
{
public:
    /// Turns a file of one version into the next one's.
    using Migration = std::function<void(QSettings &)>;

    /// The file need not exist. `migrations`: the first makes version 2 of version 1, and so on.
    explicit Settings(QString path, const QList<Migration> &migrations = {});

    const SettingsValues &values() const { return m_values; }
    /// Keeps these, in the file as well. Permission or Storage where that cannot be written: then they hold for this run.
    Result<void> set(const SettingsValues &values);

    /// What could not be used, a sentence each.
    const QStringList &problems() const { return m_problems; }

    /// Where the settings are unless a test says otherwise: `$XDG_CONFIG_HOME/skydock/skydock.ini`.
    static QString usualPath();

private:
    void read(QSettings &file);
    void migrate(QSettings &file, const QList<Migration> &migrations);

    QString m_path;
    int m_version; ///< of the files this Skydock writes
    SettingsValues m_values;
    QStringList m_problems;
};

/// What a person has set that is not as at first, "key = value"; without the server's address, which may say too much.
QStringList changedSettings(const SettingsValues &values);

} // namespace Skydock
