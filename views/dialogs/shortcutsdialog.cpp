// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "icons.h"
#include "namesearch.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Skydock {

namespace {

constexpr int namesRole = Qt::UserRole; ///< what a key is found by, folded

QString keyText(const KeyHelp &help)
{
    QStringList keys;
    for (const QKeySequence &key : help.keys)
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(ShortcutsDialog::tr(", ", "between keys that do the same"));
}

QStandardItem *newItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem *newGroup(const KeyGroup &group)
{
    auto *heading = newItem(group.title);
    heading->setSelectable(false);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    for (const KeyHelp &help : group.keys) {
        const QString keys = keyText(help);
        auto *what = newItem(help.text);
        what->setData(NameSearch::folded({help.text, keys, group.title}), namesRole);
        heading->appendRow({what, newItem(keys)});
    }
    return heading;
}

/// Rows as far apart as those of the tables.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize tight = QStyledItemDelegate::sizeHint(option, index);
        return {tight.width(), std::max(tight.height(), option.fontMetrics.height() * 8 / 5)};
    }
};

/// The keys that answer what is looked for, below their headings.
class FoundKeys : public QSortFilterProxyModel
{
public:
    explicit FoundKeys(QObject *parent) : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
    }

    void find(const QString &text)
    {
        m_search = NameSearch(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QStringList names = sourceModel()->index(row, 0, parent).data(namesRole).toStringList();
        return !names.isEmpty() && m_search.rank(names);
    }

private:
    NameSearch m_search{QString()};
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(tr("No key does that."), this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_find->setObjectName(QStringLiteral("shortcutsFind"));
    m_find->setPlaceholderText(tr("Find what a key does, or a key"));
    m_find->setAccessibleName(tr("Find a shortcut"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_nothing->setObjectName(QStringLiteral("shortcutsNothing"));
    makeTree(groups);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(widthOfAll() + 4 * line, line * 36);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<FoundKeys *>(m_found)->find(text);
        follow();
    });
    follow();
}

void ShortcutsDialog::showFor(QWidget *window, const QList<KeyGroup> &groups)
{
    auto *dialog = window->findChild<ShortcutsDialog *>();
    if (!dialog) {
        dialog = new ShortcutsDialog(groups, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void ShortcutsDialog::makeTree(const QList<KeyGroup> &groups)
{
    auto *all = new QStandardItemModel(this);
    all->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    for (const KeyGroup &group : groups)
        all->appendRow({newGroup(group), newItem({})});
    m_found = new FoundKeys(this);
    m_found->setSourceModel(all);
    m_tree->setObjectName(QStringLiteral("shortcutsTree"));
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setModel(m_found);
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false); // until its width is known
    m_tree->header()->setResizeContentsPrecision(-1);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

/// Of both columns, each as wide as its longest text.
int ShortcutsDialog::widthOfAll()
{
    m_tree->expandAll();
    for (const int column : {0, 1}) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + fontMetrics().height());
    }
    const int width = m_tree->columnWidth(0) + m_tree->columnWidth(1);
    m_tree->header()->setStretchLastSection(true);
    return width;
}

void ShortcutsDialog::follow()
{
    m_tree->expandAll();
    for (int row = 0; row < m_found->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    const bool isAny = m_found->rowCount() > 0;
    m_tree->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

} // namespace Skydock
