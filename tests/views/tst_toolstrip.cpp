// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSet>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Skydock;

/// Buttons of a panel that may be too narrow for them.
class TestToolStrip : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_panel = std::make_unique<QWidget>();
        m_strip = new ToolStrip;
        for (const char *name : {"earlier", "later", "nearer", "farther", "everything", "now"})
            m_strip->addAction(QString::fromLatin1(name));
        auto *row = new QHBoxLayout(m_panel.get());
        row->addWidget(m_strip);
        row->addStretch(1);
        m_panel->resize(1000, 60);
        m_panel->show();
    }

    void allAreReachedByTab()
    {
        const QList<QAction *> actions = m_strip->actions();
        for (QAction *action : actions)
            QVERIFY(m_strip->widgetForAction(action)->focusPolicy() & Qt::TabFocus);
        QTRY_VERIFY(m_strip->widgetForAction(actions.constLast())->isVisible());
        QVERIFY(!rest()->isVisible());
    }

    void isNoHigherThanItsButtons()
    {
        const QWidget *button = m_strip->widgetForAction(m_strip->actions().constFirst());
        QCOMPARE(m_strip->sizeHint().height(), button->sizeHint().height());
        const std::unique_ptr<QStyle> style(QStyleFactory::create(QStringLiteral("Windows")));
        m_strip->setStyle(style.get());
        QCOMPARE(m_strip->sizeHint().height(), button->sizeHint().height());
        m_strip->setStyle(nullptr);
    }

    void thoseWithoutRoomAreInAMenu()
    {
        QTRY_VERIFY(m_strip->isVisible());
        m_panel->resize(m_strip->sizeHint().width() / 2, 60);
        QTRY_VERIFY(rest()->isVisible());
        QVERIFY(!rest()->accessibleName().isEmpty());
        QVERIFY(rest()->focusPolicy() & Qt::TabFocus);
        QVERIFY(rest()->menu());
        emit rest()->menu()->aboutToShow();
        QList<QAction *> found = rest()->menu()->actions();
        const QList<QAction *> actions = m_strip->actions();
        for (QAction *action : actions) {
            if (m_strip->widgetForAction(action)->isVisible())
                found << action;
        }
        QCOMPARE(QSet<QAction *>(found.cbegin(), found.cend()),
                 QSet<QAction *>(actions.cbegin(), actions.cend()));
        QVERIFY(!m_strip->widgetForAction(actions.constLast())->isVisible());
    }

private:
    QToolButton *rest() const
    {
        return m_strip->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    }

    std::unique_ptr<QWidget> m_panel;
    ToolStrip *m_strip = nullptr;
};

QTEST_MAIN(TestToolStrip)
#include "tst_toolstrip.moc"
