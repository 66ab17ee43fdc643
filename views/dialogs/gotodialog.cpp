// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotodialog.h"

#include "gotodelegate.h"
#include "gotomodel.h"
#include "icons.h"
#include "searchproblem.h"
#include "searchterms.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Skydock {

namespace {

bool movesInList(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

GoToDialog::GoToDialog(GoToModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("goToDialog"));
    setWindowTitle(tr("Go to"));
    m_field->setObjectName(QStringLiteral("goToField"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("A spacecraft, a host, a port or something to do"));
    m_field->setMaxLength(int(longestSearch));
    m_field->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_remark->setObjectName(QStringLiteral("goToRemark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    makeList();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark);
    const int line = fontMetrics().height();
    resize(line * 38, line * 24);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isWanted = false; // whoever goes on typing has not arrived
        m_model->setText(text);
    });
    connect(m_model, &GoToModel::answered, this, &GoToDialog::follow);
    m_field->setText(m_model->text());
    if (!m_model->isSearching())
        follow();
}

void GoToDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("What answers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoToDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field moves in it
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &GoToDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GoToDialog::tellCurrent);
}

/// Under the top of its window, where the eye is, and not in its middle.
void GoToDialog::showEvent(QShowEvent *event)
{
    if (const QWidget *window = parentWidget()) {
        const QRect around = window->window()->geometry();
        move(around.center().x() - width() / 2, around.top() + around.height() / 8);
    }
    QDialog::showEvent(event);
    m_field->setFocus();
}

/// Beside what answers them.
QList<KeyHelp> GoToDialog::keyHelp()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, tr("Choose what to go to")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Choose by a page")},
        {{Qt::Key_Return}, tr("Go there")},
        {{Qt::Key_Escape}, tr("Stay where you are")},
    };
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (!movesInList(*key))
        return false;
    QCoreApplication::sendEvent(m_list, key);
    return true;
}

/// Whoever types faster than the mirror answers means the answer to all that was typed.
void GoToDialog::choose()
{
    m_isWanted = m_model->isSearching();
    const QModelIndex current = m_list->currentIndex();
    if (m_isWanted || !current.isValid())
        return;
    const GoToEntry entry = m_model->entry(current.row());
    accept();
    emit chosen(entry);
}

void GoToDialog::follow()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    tellCurrent();
    if (m_isWanted)
        choose();
}

/// The field keeps the focus: a description that changes is read out.
void GoToDialog::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                        : m_remark->text());
}

QString GoToDialog::remark() const
{
    if (m_model->error())
        return m_model->error()->text;
    if (m_model->rowCount() > 0)
        return {};
    return searchProblem(m_model->text()).value_or(tr("Nothing of that name is known here."));
}

} // namespace Skydock
