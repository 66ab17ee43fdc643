// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

namespace Skydock {

/// The texts of one menu or one dialog by their underlined letters.
class Mnemonics
{
public:
    static Mnemonics ofMenu(const QMenu &menu) { return ofActions(menu.actions()); }
    static Mnemonics ofActions(const QList<QAction *> &actions)
    {
        Mnemonics found;
        for (const QAction *action : actions) {
            if (action->isVisible() && !action->isSeparator())
                found.add(action->text().section(u'\t', 0, 0));
        }
        return found;
    }
    static Mnemonics ofDialog(const QWidget &dialog)
    {
        Mnemonics found;
        const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->window() == &dialog && widget->isVisibleTo(&dialog))
                found.add(*widget);
        }
        return found;
    }

    /// "letter, texts" of those that stand more than once.
    QStringList clashes() const
    {
        QStringList lines;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
            if (it.value().size() > 1)
                lines << QStringLiteral("%1, %2").arg(it.key(), it.value().join(QStringLiteral(" | ")));
        }
        return lines;
    }
    /// What a person would look for one in, and does not find.
    const QStringList &missing() const { return m_missing; }

private:
    void add(QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && label->buddy() && !add(label->text()) && isAlone(*label->buddy()))
            m_missing << label->text();
        auto *button = qobject_cast<QAbstractButton *>(&widget);
        if (button && !add(button->text()) && isAsked(button))
            m_missing << button->text();
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(group->title());
        const auto *tabs = qobject_cast<const QTabBar *>(&widget);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab)
            add(tabs->tabText(tab));
    }
    bool add(const QString &text)
    {
        const QString letter = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
        if (!letter.isEmpty())
            m_texts[letter.section(u'+', -1)] << text;
        return !letter.isEmpty();
    }
    /// Radio buttons have letters of their own.
    static bool isAlone(const QWidget &field)
    {
        return field.focusPolicy() != Qt::NoFocus && !field.inherits("QRadioButton");
    }
    /// A standard button has Enter or Esc.
    static bool isAsked(QAbstractButton *button)
    {
        const auto *box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        const bool isStandard = box && box->standardButton(button) != QDialogButtonBox::NoButton;
        return button->inherits("QPushButton") && !button->text().isEmpty() && !isStandard;
    }

    QMap<QString, QStringList> m_texts;
    QStringList m_missing;
};

} // namespace Skydock
