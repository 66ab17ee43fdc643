// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "displaytext.h"
#include "result.h"
#include "windowstate.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <functional>
#include <optional>

class QSettings;

namespace Skydock {

class SettingsWriter;
struct SettingEntry;

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
    QString language;   ///< "de", "zh_CN"; empty: that of the system
    WindowState window; ///< as it was left

    static QUrl usualBaseUrl();
    bool operator==(const SettingsValues &) const = default;
};

/// The settings of a person, in a file of their own. What cannot be used in it is left at its default, and said. The file
/// is small: it is read once. Of what was chosen only that is written which differs from what this Skydock last read or
/// wrote, so that another one that is running keeps its choices.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Turns a file of one version into the next one's.
    using Migration = std::function<void(QSettings &)>;

    /// The file need not exist. `migrations`: the first makes version 2 of version 1, and so on.
    explicit Settings(QString path, const QList<Migration> &migrations = {});
    /// Waits until the file holds everything.
    ~Settings() override;

    const SettingsValues &values() const { return m_values; }
    /// Keeps these, from now on; a worker writes to the file what is new in them, if anything is, and `written` follows.
    /// True if there is.
    bool keep(const SettingsValues &values);
    /// The same, and waits for the file. Permission or Storage where that cannot be written: then they hold for this run.
    Result<void> set(const SettingsValues &values);

    /// What could not be used, a sentence each.
    QStringList problems() const;

    /// Where the settings are unless a test says otherwise: `$XDG_CONFIG_HOME/skydock/skydock.ini`.
    static QString usualPath();

signals:
    /// Or could not be.
    void written(const std::optional<Skydock::Error> &error);

private:
    static void forEachEntry(const std::function<void(const SettingEntry &)> &use);
    void read(QSettings &file);
    void migrate(QSettings &file, const QList<Migration> &migrations);

    QString m_path;
    int m_version; ///< of the files this Skydock writes
    SettingsValues m_values;
    bool m_isReadable = true;
    QHash<QString, QString> m_refused; ///< by key: what stands in the file and cannot be used
    QHash<QString, QVariant> m_known;  ///< by key: what stands in the file as far as is known here
    SettingsWriter *m_writer;
};

/// What a person has set that is not as at first, "key = value"; without the server's address, which may say too much.
QStringList changedSettings(const SettingsValues &values);

} // namespace Skydock
