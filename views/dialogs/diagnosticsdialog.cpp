// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticsdialog.h"

#include "diagnosticssource.h"
#include "icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Skydock {

DiagnosticsDialog::DiagnosticsDialog(DiagnosticsSource *source, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tintedIcon(QStringLiteral("copy")), tr("&Copy"), this))
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setWindowTitle(tr("Diagnostics"));
    layOut();
    source->collect(this, [this](const QString &text) { showText(text); });
}

void DiagnosticsDialog::showFor(QWidget *window, DiagnosticsSource *source)
{
    auto *dialog = new DiagnosticsDialog(source, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DiagnosticsDialog::layOut()
{
    auto *about =
        new QLabel(tr("Please copy this into your bug report. It is in English for those who read the "
                      "report, and your token is not in it."),
                   this);
    about->setObjectName(QStringLiteral("diagnosticsAbout"));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("diagnosticsText"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("Reading…"));
    m_copy->setObjectName(QStringLiteral("diagnosticsCopy"));
    m_copy->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(line * 40, line * 28);
}

void DiagnosticsDialog::showText(const QString &text)
{
    m_text->setPlainText(text);
    m_copy->setEnabled(true);
    m_copy->setFocus();
}

} // namespace Skydock
