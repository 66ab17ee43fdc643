// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "fakefilters.h"
#include "filterchip.h"
#include "filterchips.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

namespace {

QList<FilterGroup> groupsOfABar()
{
    return {
        {QStringLiteral("status"),
         QStringLiteral("Status"),
         false,
         {{1, QStringLiteral("Active"), QStringLiteral("Active"), 31},
          {3, QStringLiteral("R&D\tx"), QStringLiteral("R&D"), 2}},
         {}},
        inSpaceGroup(),
    };
}

QStringList texts(const QMenu *menu)
{
    QStringList result;
    for (const QAction *action : menu->actions())
        result.append((action->isChecked() ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) +
                      action->text());
    return result;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_filters = std::make_unique<FakeFilters>(groupsOfABar());
        m_bar = std::make_unique<FilterBar>(m_filters.get());
        m_window = std::make_unique<QWidget>();
        m_chips = new FilterChips(m_filters.get(), m_window.get());
        m_window->show();
    }

    void menusShowOptionsWithCounts()
    {
        QCOMPARE(texts(menu("status")),
                 (QStringList{QStringLiteral("[ ] Active\t31"), QStringLiteral("[ ] R&&D x\t2")}));
        QCOMPARE(texts(menu("in_space")),
                 (QStringList{QStringLiteral("[x] Any"), QStringLiteral("[ ] In space now"),
                              QStringLiteral("[ ] Not in space")}));
    }

    void tickingChooses()
    {
        menu("status")->actions()[0]->trigger();
        menu("status")->actions()[1]->trigger();
        QCOMPARE(m_filters->all[0].chosen, (QList<qint64>{1, 3}));
        menu("status")->actions()[0]->trigger();
        QCOMPARE(m_filters->all[0].chosen, (QList<qint64>{3}));
    }

    void exclusiveOptionsReplaceEachOther()
    {
        menu("in_space")->actions()[1]->trigger();
        QCOMPARE(m_filters->all[1].chosen, (QList<qint64>{1}));
        menu("in_space")->actions()[2]->trigger();
        QCOMPARE(m_filters->all[1].chosen, (QList<qint64>{0}));
        QCOMPARE(truthOf(m_filters->all[1].chosen), std::optional(false));
        menu("in_space")->actions()[0]->trigger();
        QVERIFY(!m_filters->isActive());
    }

    void anOpenMenuStaysAndFollows()
    {
        QMenu *status = menu("status");
        status->popup({0, 0});
        status->setActiveAction(status->actions().at(0));
        QTest::keyClick(status, Qt::Key_Space);
        QVERIFY(status->isVisible());
        QVERIFY(status->actions().at(0)->isChecked());
        QTest::mouseClick(status, Qt::LeftButton, {},
                          status->actionGeometry(status->actions().at(1)).center());
        QVERIFY(status->isVisible());
        QCOMPARE(m_filters->all[0].chosen, (QList<qint64>{1, 3}));
        status->hide();
    }

    void buttonsSayWhenTheyAreActive()
    {
        auto *button = m_bar->findChild<QPushButton *>(QStringLiteral("filter-status"));
        QVERIFY(!button->font().bold());
        m_filters->choose(QStringLiteral("status"), {1});
        QVERIFY(button->font().bold());
        QVERIFY(button->accessibleName().contains(QStringLiteral("active")));
    }

    void chipsComeAndGo()
    {
        QVERIFY(!m_chips->isVisible());
        m_filters->choose(QStringLiteral("status"), {1, 3});
        m_filters->choose(QStringLiteral("in_space"), {0});
        QCOMPARE(chips(), (QStringList{QStringLiteral("Active"), QStringLiteral("R&D"),
                                       QStringLiteral("Not in space")}));
        QTest::mouseClick(chip("chip-status-1"), Qt::LeftButton);
        QCOMPARE(chips(), (QStringList{QStringLiteral("R&D"), QStringLiteral("Not in space")}));
        QTest::mouseClick(m_chips->findChild<QPushButton *>(QStringLiteral("clearFilters")), Qt::LeftButton);
        QVERIFY(!m_filters->isActive());
        QVERIFY(!m_chips->isVisible());
    }

    void keyboardTakesChipsAwayOneAfterAnother()
    {
        m_filters->choose(QStringLiteral("status"), {1, 3});
        m_window->activateWindow();
        chip("chip-status-1")->setFocus();
        QTRY_VERIFY(chip("chip-status-1")->hasFocus());
        QTest::keyClick(chip("chip-status-1"), Qt::Key_Delete);
        QCOMPARE(chips(), (QStringList{QStringLiteral("R&D")}));
        QVERIFY(chip("chip-status-3")->hasFocus());
        QSignalSpy emptied(m_chips, &FilterChips::emptied);
        QTest::keyClick(chip("chip-status-3"), Qt::Key_Backspace);
        QCOMPARE(emptied.size(), 1);
    }

    void chipsHaveNames()
    {
        m_filters->choose(QStringLiteral("status"), {1});
        QCOMPARE(chip("chip-status-1")->accessibleName(), QStringLiteral("Remove filter Status: Active"));
    }

    void chipsWrapInANarrowPlace()
    {
        m_filters->choose(QStringLiteral("status"), {1, 3});
        m_filters->choose(QStringLiteral("in_space"), {0});
        const int wide = m_chips->heightForWidth(2000);
        QVERIFY(m_chips->heightForWidth(m_chips->minimumSizeHint().width()) > wide);
    }

private:
    QMenu *menu(const char *key) const
    {
        return m_bar->findChild<QPushButton *>(QStringLiteral("filter-") + QLatin1StringView(key))->menu();
    }
    QList<FilterChip *> visibleChips() const
    {
        QList<FilterChip *> result;
        for (FilterChip *chip : m_chips->findChildren<FilterChip *>()) {
            if (chip->isVisibleTo(m_chips))
                result.append(chip);
        }
        return result;
    }
    FilterChip *chip(const char *name) const
    {
        for (FilterChip *chip : visibleChips()) {
            if (chip->objectName() == QLatin1StringView(name))
                return chip;
        }
        return nullptr;
    }
    QStringList chips() const
    {
        QStringList result;
        for (const FilterChip *chip : visibleChips())
            result.append(chip->text());
        return result;
    }

    std::unique_ptr<FakeFilters> m_filters;
    std::unique_ptr<FilterBar> m_bar;
    std::unique_ptr<QWidget> m_window;
    FilterChips *m_chips = nullptr;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
