// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "icons.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace Skydock {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Skydock"));
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line * 2 / 3);
    addHeading(column);
    addText(column, tr("Browse spacecraft and the ports they docked at."), "aboutPurpose");
    addText(column,
            tr("Data: Launch Library 2 by The Space Devs, thespacedevs.com. It may be used in any way. "
               "Pictures carry "
               "their own credit and licence, shown beside each of them."),
            "aboutData");
    addText(column,
            tr("Skydock is free software under the GNU General Public License, version 3 or later. It is "
               "built on Qt "
               "%1 (LGPL 3), SQLite (public domain) and tl::expected (CC0).")
                .arg(QLatin1StringView(qVersion())),
            "aboutLicences");
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(line * 26);
}

void AboutDialog::showFor(QWidget *window)
{
    auto *dialog = new AboutDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AboutDialog::addHeading(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *icon = new QLabel(this);
    const int size = fontMetrics().height() * 4;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/org.skydock.Skydock.svg"))
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    row->addWidget(icon);
    auto *name = new QLabel(tr("Skydock %1").arg(QStringLiteral(SKYDOCK_VERSION)), this);
    name->setObjectName(QStringLiteral("aboutVersion"));
    name->setTextFormat(Qt::PlainText);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    name->setFont(font);
    row->addWidget(name, 1);
    column->addLayout(row);
}

void AboutDialog::addText(QVBoxLayout *column, const QString &text, const char *name)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(label);
}

} // namespace Skydock
