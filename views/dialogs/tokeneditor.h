// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Skydock {

class Preferences;
class SyncControl;
struct TokenVerdict;

/// The token of one server: hidden unless somebody wants to see it, with where it is kept and what Launch Library says of
/// it. A token never goes from one server to another by itself.
class TokenEditor : public QWidget
{
    Q_OBJECT
public:
    /// The synchroniser may be null: then there is nobody to ask.
    TokenEditor(const Preferences *preferences, SyncControl *sync, QWidget *parent = nullptr);

    /// The server it is for; nullopt while the address is none. Another server empties the field.
    void setServer(const std::optional<QUrl> &server);
    /// What was entered; nullopt where the one that is kept stays.
    std::optional<QString> edited() const;
    /// Shows the token that is kept, for what was entered holds now.
    void reload();
    QWidget *firstField() const;

signals:
    void changed();

private:
    void layOut();
    void check();
    void dropQuestion();
    void showVerdict(const TokenVerdict &verdict);
    void showAnswer(const QString &text);
    static QString verdictText(const TokenVerdict &verdict, bool hasToken);

    const Preferences *m_preferences;
    SyncControl *m_sync;
    std::optional<QUrl> m_server;
    bool m_isEdited = false;
    bool m_isAsking = false;
    QLineEdit *m_field;
    QPushButton *m_show;
    QPushButton *m_check;
    QLabel *m_place;
    QLabel *m_answer;
};

} // namespace Skydock
