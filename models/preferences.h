// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "displaytext.h"
#include "result.h"
#include "synccontrol.h"

#include <QStringList>

#include <optional>

namespace Skydock {

/// What a person can set, apart from the token.
struct PreferenceValues
{
    SyncSettings sync;
    int imageMegabytes = 200; ///< pictures kept on disk; 0: none
    DisplayChoice display = {};
    Appearance appearance = Appearance::System;
    QString language = {}; ///< "de", "zh_CN"; empty: that of the system
    bool operator==(const PreferenceValues &) const = default;
};

struct LanguageChoice
{
    QString code;
    QString name; ///< in that language: "Deutsch"
};

/// The settings as the window sees them. Every call returns at once.
class Preferences : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual PreferenceValues values() const = 0;
    /// Without it, what only the network needs cannot be set.
    virtual bool usesNetwork() const { return true; }
    /// For the server that is set; empty without one, or while it is being looked for.
    virtual QString token() const = 0;
    /// Where the token is kept, or would be, in a sentence for a person.
    virtual QString tokenPlace() const = 0;
    /// The token comes from the environment and cannot be changed here.
    virtual bool isTokenFixed() const = 0;

    virtual QUrl productionUrl() const = 0;
    virtual QUrl developmentUrl() const = 0;
    /// The address as it will be used, or why it cannot be.
    virtual Result<QUrl> parseBaseUrl(const QString &text) const = 0;

    /// Those that there are texts in, by their names.
    virtual QList<LanguageChoice> languages() const = 0;

    /// Keeps these and makes them hold. The token is for the server in `values`; nullopt: the one kept for it, if any;
    /// empty: forget it.
    virtual void apply(const PreferenceValues &values, const std::optional<QString> &token) = 0;

    /// What could not be used of what was kept, a sentence each.
    virtual QStringList problems() const = 0;

signals:
    /// Times and sizes are to be read in other units now.
    void displayChanged();
    /// Windows are to have other colours now.
    void appearanceChanged();
    /// Another language is to be spoken.
    void languageChanged();
    /// The token or its place is another now.
    void tokenChanged();
    /// Something could not be kept.
    void failed(const Skydock::Error &error);
};

} // namespace Skydock
