// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

namespace Skydock {

/// Preferences in memory. Only addresses that begin with https:// can be used.
class FakePreferences : public Preferences
{
public:
    FakePreferences() { current.sync.baseUrl = productionUrl(); }

    PreferenceValues values() const override { return current; }
    QString token() const override { return currentToken; }
    QString tokenPlace() const override { return place; }
    bool isTokenFixed() const override { return isFixed; }
    QUrl productionUrl() const override { return QUrl(QStringLiteral("https://ll.example.org")); }
    QUrl developmentUrl() const override { return QUrl(QStringLiteral("https://lldev.example.org")); }
    Result<QUrl> parseBaseUrl(const QString &text) const override
    {
        if (!text.startsWith(QStringLiteral("https://")))
            return failure(Error::Kind::Usage, QStringLiteral("The address has to begin with https://."));
        return QUrl(text);
    }
    QList<LanguageChoice> languages() const override
    {
        return {{QStringLiteral("de"), QStringLiteral("Deutsch")},
                {QStringLiteral("en"), QStringLiteral("English")}};
    }
    void apply(const PreferenceValues &values, const std::optional<QString> &token) override
    {
        ++applied;
        const bool isReadOtherwise = current.display != values.display;
        const bool looksOtherwise = current.appearance != values.appearance;
        const bool isSpokenOtherwise = current.language != values.language;
        current = values;
        currentToken = token.value_or(currentToken);
        appliedToken = token;
        if (isReadOtherwise)
            emit displayChanged();
        if (looksOtherwise)
            emit appearanceChanged();
        if (isSpokenOtherwise)
            emit languageChanged();
    }
    QStringList problems() const override { return found; }

    PreferenceValues current;
    QString currentToken;
    QString place = QStringLiteral("The token is kept in your keyring.");
    bool isFixed = false;
    QStringList found;
    int applied = 0;
    std::optional<QString> appliedToken;
};

} // namespace Skydock
