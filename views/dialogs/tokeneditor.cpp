// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokeneditor.h"

#include "preferences.h"
#include "synccontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Skydock {

namespace {

QLabel *newText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TokenEditor::TokenEditor(const Preferences *preferences, SyncControl *sync, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_sync(sync)
    , m_field(new QLineEdit(this))
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_check(new QPushButton(tr("C&heck token"), this))
    , m_place(newText("tokenPlace", this))
    , m_answer(newText("tokenAnswer", this))
{
    layOut();
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_isEdited = true;
        dropQuestion();
        emit changed();
    });
    connect(m_show, &QPushButton::toggled, this,
            [this](bool shown) { m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_check, &QPushButton::clicked, this, &TokenEditor::check);
    connect(preferences, &Preferences::tokenChanged, this, [this] {
        if (!m_isEdited)
            reload();
    });
    if (sync)
        connect(sync, &SyncControl::tokenChecked, this, &TokenEditor::showVerdict);
    m_check->setVisible(sync != nullptr);
    m_server = preferences->values().sync.baseUrl;
    reload();
}

void TokenEditor::layOut()
{
    m_field->setObjectName(QStringLiteral("tokenField"));
    m_field->setAccessibleName(tr("Token"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(1000);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(QStringLiteral("tokenShow"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show the token"));
    m_check->setObjectName(QStringLiteral("tokenCheck"));
    m_check->setAutoDefault(false);
    m_answer->hide();
    const int gap = fontMetrics().height() / 3;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_field, 1);
    row->addWidget(m_show);
    row->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addLayout(row);
    column->addWidget(m_answer);
    column->addWidget(m_place);
}

void TokenEditor::setServer(const std::optional<QUrl> &server)
{
    if (server == m_server)
        return;
    m_server = server;
    reload();
}

void TokenEditor::reload()
{
    // Without the network nobody has asked the keyring.
    const bool isKept = m_preferences->usesNetwork() &&
                        (m_server == m_preferences->values().sync.baseUrl || m_preferences->isTokenFixed());
    m_field->setText(isKept ? m_preferences->token() : QString());
    m_field->setEnabled(!m_preferences->isTokenFixed());
    m_field->setPlaceholderText(isKept ? tr("none") : tr("as kept for that server"));
    m_place->setText(isKept ? m_preferences->tokenPlace() : tr("Each server has a token of its own."));
    m_isEdited = false;
    dropQuestion();
}

/// An answer about another token or server would mislead.
void TokenEditor::dropQuestion()
{
    m_isAsking = false;
    m_answer->hide();
    m_check->setEnabled(m_server.has_value());
}

std::optional<QString> TokenEditor::edited() const
{
    return m_isEdited ? std::optional(m_field->text().trimmed()) : std::nullopt;
}

void TokenEditor::check()
{
    if (!m_server)
        return;
    m_isAsking = true;
    m_check->setEnabled(false);
    showAnswer(tr("Asking Launch Library…"));
    m_sync->checkToken(*m_server, m_field->text().trimmed());
}

void TokenEditor::showVerdict(const TokenVerdict &verdict)
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_check->setEnabled(true);
    showAnswer(verdictText(verdict, !m_field->text().trimmed().isEmpty()));
}

/// A label that appears is silent: its name says what came.
void TokenEditor::showAnswer(const QString &text)
{
    m_answer->setText(text);
    m_answer->setAccessibleName(text);
    m_answer->show();
}

QString TokenEditor::verdictText(const TokenVerdict &verdict, bool hasToken)
{
    if (verdict.error)
        return verdict.error->text;
    const QString calls = tr("%Ln calls an hour", nullptr, verdict.limit);
    const QString used = QLocale().toString(verdict.used);
    if (verdict.accepted)
        //: %1 "300 calls an hour", %2 a number
        return tr("Accepted: %1, %2 of them used.").arg(calls, used);
    return hasToken ? tr("Not accepted: Launch Library does not know this token.")
                    : tr("Without a token: %1, %2 of them used.").arg(calls, used);
}

QWidget *TokenEditor::firstField() const
{
    return m_field;
}

} // namespace Skydock
