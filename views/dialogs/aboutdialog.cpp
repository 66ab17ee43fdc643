// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "icons.h"
#include "licencepage.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Skydock {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Skydock"));
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line * 2 / 3);
    addHeading(column);
    m_tabs->setObjectName(QStringLiteral("aboutTabs"));
    m_tabs->addTab(aboutPage(), tr("&About"));
    m_tabs->addTab(dataPage(), tr("&Data and pictures"));
    m_tabs->addTab(new LicencePage(m_tabs), tr("&Licences"));
    column->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    // As wide as a licence is written.
    resize(QSize(line * 46, line * 36).boundedTo(screen()->availableSize() * 9 / 10));
}

void AboutDialog::showFor(QWidget *window)
{
    auto *dialog = new AboutDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AboutDialog::linkActivated, dialog,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
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

QWidget *AboutDialog::aboutPage()
{
    QVBoxLayout *column = newPage();
    addText(column, tr("Browse spacecraft and the ports they docked at."), "aboutPurpose");
    addText(
        column,
        tr("Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be "
           "seen without the network."),
        "aboutMirror");
    addText(column,
            tr("It is free software: you may use it, pass it on and change it under the GNU General Public "
               "License, version 3 or later. It comes without any warranty, as far as the law allows."),
            "aboutFreedom", "https://www.gnu.org/licenses/gpl-3.0.html");
    addText(column, tr("© 2026 The Skydock developers"), "aboutAuthors");
    column->addStretch();
    return pageOf(column);
}

QWidget *AboutDialog::dataPage()
{
    QVBoxLayout *column = newPage();
    addTitle(column, tr("Data"));
    addText(
        column,
        tr("All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used "
           "in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls "
           "an hour; who supports The Space Devs gets more."),
        "aboutData", "https://thespacedevs.com/llapi");
    addText(column,
            tr("The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and "
               "dates, but neither descriptions nor pictures."),
            "aboutCatalogue");
    addTitle(column, tr("Pictures"));
    addText(column,
            tr("Photographs are fetched when they are looked at. Each has its own credit and licence, which "
               "stand beside it; whoever uses one elsewhere has to keep to them."),
            "aboutPictures");
    addText(column,
            tr("The drawings of spacecraft, shown where there is no photograph, and all icons belong to "
               "Skydock and "
               "have its licence."),
            "aboutDrawings");
    column->addStretch();
    return pageOf(column);
}

QVBoxLayout *AboutDialog::newPage() const
{
    auto *column = new QVBoxLayout(new QWidget(m_tabs));
    const int line = fontMetrics().height();
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line * 2 / 3);
    return column;
}

/// Scrolls where the text is large or the screen small.
QWidget *AboutDialog::pageOf(QVBoxLayout *column) const
{
    auto *area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(column->parentWidget());
    return area;
}

void AboutDialog::addTitle(QVBoxLayout *column, const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    column->addWidget(label);
}

/// An address stands below the text, whole, so that it says itself where it leads.
void AboutDialog::addText(QVBoxLayout *column, const QString &text, const char *name, const char *address)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    if (address) {
        const QString link = QStringLiteral("<br><a href=\"%1\">%1</a>").arg(QLatin1StringView(address));
        label->setTextFormat(Qt::RichText);
        label->setText(text.toHtmlEscaped() + link);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(label, &QLabel::linkActivated, this, &AboutDialog::follow);
    } else {
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    column->addWidget(label);
}

void AboutDialog::follow(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() == QLatin1StringView("https"))
        emit linkActivated(url);
}

} // namespace Skydock
