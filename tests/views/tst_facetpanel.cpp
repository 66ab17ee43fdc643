// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpanel.h"

#include "facetoption.h"
#include "facetsection.h"
#include "fakefilters.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Skydock;

namespace {

FilterOption option(qint64 id, const QString &name, int count)
{
    return {id, name, name, count};
}

FilterGroup configurations(int count)
{
    FilterGroup group{QStringLiteral("configuration"), QStringLiteral("Configuration"), false, {}, {}};
    for (int i = 1; i <= count; ++i)
        group.options << option(i, QStringLiteral("Type %1").arg(i), 100 - i);
    return group;
}

QList<FilterGroup> groupsOfAPanel()
{
    return {
        {QStringLiteral("status"),
         QStringLiteral("Status"),
         false,
         {option(1, QStringLiteral("Active"), 31), option(3, QStringLiteral("Destroyed"), 2)},
         {},
         FilterGroup::Form::Statuses},
        inSpaceGroup(),
        configurations(30),
        {QStringLiteral("flown"), QStringLiteral("Years"), true, {}, {}, FilterGroup::Form::Years},
    };
}

} // namespace

class TestFacetPanel : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FakeFilters> m_filters;
    std::unique_ptr<FacetPanel> m_panel;

    template <class T>
    T *find(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1StringView(name));
    }
    FacetOption *optionNamed(const char *name) const { return find<FacetOption>(name); }
    /// What a section shows, top to bottom.
    QStringList shown(const char *section) const
    {
        QList<FacetOption *> visible;
        for (FacetOption *each : find<FacetSection>(section)->findChildren<FacetOption *>()) {
            if (each->isVisible())
                visible << each;
        }
        std::ranges::sort(visible, {}, [](const FacetOption *each) { return each->y(); });
        QStringList texts;
        for (const FacetOption *each : visible)
            texts << (each->isChecked() ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + each->text();
        return texts;
    }

private slots:
    void init()
    {
        m_filters = std::make_unique<FakeFilters>(groupsOfAPanel());
        m_panel = std::make_unique<FacetPanel>(TableSubject::Spacecraft, m_filters.get());
        m_panel->resize(m_panel->sizeHint());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_filters.reset();
    }

    void tickingChooses()
    {
        FacetOption *active = optionNamed("facetOption-status-1");
        // Anywhere on the line, the count too.
        QTest::mouseClick(active, Qt::LeftButton, {}, {active->width() - 3, active->height() / 2});
        optionNamed("facetOption-status-3")->click();
        QCOMPARE(m_filters->all[0].chosen, (QList<qint64>{1, 3}));
        active->click();
        QCOMPARE(m_filters->all[0].chosen, (QList<qint64>{3}));
        QCOMPARE(shown("facet-status"),
                 (QStringList{QStringLiteral("[ ] Active"), QStringLiteral("[x] Destroyed")}));
    }

    void oneOfTwoAnswersAtATime()
    {
        optionNamed("facetOption-in_space-1")->click();
        optionNamed("facetOption-in_space-0")->click();
        QCOMPARE(shown("facet-in_space"),
                 (QStringList{QStringLiteral("[ ] In space now"), QStringLiteral("[x] Not in space")}));
    }

    void clearAllClears()
    {
        auto *clear = find<QPushButton>("clearFacets");
        QVERIFY(!clear->isEnabled());
        m_filters->choose(QStringLiteral("status"), {1});
        QVERIFY(clear->isEnabled());
        clear->click();
        QVERIFY(!m_filters->isActive());
        QVERIFY(!clear->isEnabled());
        QVERIFY(!optionNamed("facetOption-status-1")->isChecked());
    }

    void namesSayTheCount()
    {
        QCOMPARE(optionNamed("facetOption-status-1")->accessibleName(),
                 QStringLiteral("Active, 31 spacecraft"));
        QCOMPARE(optionNamed("facetOption-in_space-1")->accessibleName(), QStringLiteral("In space now"));
        m_filters->all[0].options[0].count = 7;
        emit m_filters->changed();
        QCOMPARE(optionNamed("facetOption-status-1")->accessibleName(),
                 QStringLiteral("Active, 7 spacecraft"));
        QCOMPARE(QAccessible::queryAccessibleInterface(optionNamed("facetOption-status-1"))->role(),
                 QAccessible::CheckBox);
    }

    void aLongListShowsTheFirstAndWhatIsTicked()
    {
        QCOMPARE(shown("facet-configuration").size(), FacetSection::shownAtFirst);
        m_filters->choose(QStringLiteral("configuration"), {25});
        QCOMPARE(shown("facet-configuration").constLast(), QStringLiteral("[x] Type 25"));
        auto *more = find<QPushButton>("facetMore-configuration");
        QCOMPARE(more->text(), QStringLiteral("Show all 30"));
        more->click();
        QCOMPARE(shown("facet-configuration").size(), 30);
        more->click();
        QCOMPARE(shown("facet-configuration").size(), FacetSection::shownAtFirst + 1);
        QVERIFY(!find<QPushButton>("facetMore-status")->isVisible());
    }

    void aLongListLeavesOutWhatNoneHas()
    {
        for (int i = 0; i < 27; ++i)
            m_filters->all[2].options[i].count = 0;
        m_filters->all[0].options[1].count = 0;
        emit m_filters->changed();
        QCOMPARE(shown("facet-configuration"),
                 (QStringList{QStringLiteral("[ ] Type 28"), QStringLiteral("[ ] Type 29"),
                              QStringLiteral("[ ] Type 30")}));
        QCOMPARE(shown("facet-status").size(), 2); // a short one stays as it is
    }

    void oneAmongManyIsFound()
    {
        auto *field = find<QLineEdit>("facetFind-configuration");
        QVERIFY(field->isVisible());
        QVERIFY(!find<QLineEdit>("facetFind-status")->isVisible());
        QTest::keyClicks(field, QStringLiteral("type 2"));
        QCOMPARE(shown("facet-configuration").size(), 11); // 2 and 20 to 29
        QVERIFY(!find<QPushButton>("facetMore-configuration")->isVisible());
        field->clear();
        QCOMPARE(shown("facet-configuration").size(), FacetSection::shownAtFirst);
    }

    void theKeyboardGoesThroughAndStays()
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        find<QToolButton>("facetFold-status")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_panel->focusWidget(), optionNamed("facetOption-status-1"));
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_panel->focusWidget(), optionNamed("facetOption-status-3"));
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_filters->all[0].chosen, QList<qint64>{3});
        // Other counts, another order: the keyboard stays where it was.
        std::ranges::reverse(m_filters->all[0].options);
        emit m_filters->changed();
        QCOMPARE(m_panel->focusWidget(), optionNamed("facetOption-status-3"));
        QTRY_COMPARE(shown("facet-status").constFirst(), QStringLiteral("[x] Destroyed"));
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_panel->focusWidget(), optionNamed("facetOption-status-1"));
    }

    void sectionsFoldAndSaySo()
    {
        QSignalSpy folds(m_panel.get(), &FacetPanel::foldsChanged);
        auto *header = find<QToolButton>("facetFold-status");
        m_filters->choose(QStringLiteral("status"), {1});
        header->click();
        QCOMPARE(folds.size(), 1);
        QCOMPARE(m_panel->foldedSections(), QStringList{QStringLiteral("status")});
        QVERIFY(shown("facet-status").isEmpty());
        QCOMPARE(header->text(), QStringLiteral("Status (1)")); // what narrows is not hidden
        m_panel->setFoldedSections({QStringLiteral("in_space")});
        QCOMPARE(shown("facet-status").size(), 2);
        QVERIFY(shown("facet-in_space").isEmpty());
    }

    void yearsAreARange()
    {
        auto *from = find<QSpinBox>("yearFrom");
        auto *until = find<QSpinBox>("yearUntil");
        from->setValue(1998);
        QCOMPARE(m_filters->all[3].chosen, QList<qint64>{yearsId(1998, 0)});
        until->setValue(2003);
        QCOMPARE(m_filters->all[3].chosen, QList<qint64>{yearsId(1998, 2003)});
        from->setValue(2010); // the other gives way
        QCOMPARE(m_filters->all[3].chosen, QList<qint64>{yearsId(2010, 2010)});
        m_filters->clear();
        QCOMPARE(from->value(), from->minimum());
        QCOMPARE(until->text(), QStringLiteral("any"));
    }

    void scrollingPastAYearLeavesIt()
    {
        auto *from = find<QSpinBox>("yearFrom");
        const QPoint centre = from->rect().center();
        QWheelEvent wheel(centre, from->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(from, &wheel);
        QCOMPARE(from->value(), from->minimum());
        QVERIFY(!m_filters->isActive());
    }

    void aSectionWithoutValuesGoes()
    {
        m_filters->all[0].options.clear();
        emit m_filters->changed();
        QVERIFY(!find<FacetSection>("facet-status")->isVisible());
        QVERIFY(find<FacetSection>("facet-flown")->isVisible());
    }

    void anEmptyPanelSaysWhatToDo()
    {
        auto *hint = find<QLabel>("noFacets");
        QVERIFY(!hint->isVisible());
        m_filters->all.resize(1);
        m_filters->all[0].options.clear();
        const FacetPanel empty(TableSubject::Flights, m_filters.get());
        QVERIFY(!empty.findChild<QLabel *>(QStringLiteral("noFacets"))->isHidden());
    }

    void nothingIsCutOffAtItsNarrowest()
    {
        QVERIFY(m_panel->minimumSizeHint().width() <= m_panel->sizeHint().width());
        m_panel->resize(m_panel->minimumSizeHint().width(), 300);
        const auto *area = m_panel->findChild<QScrollArea *>();
        QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    }
};

QTEST_MAIN(TestFacetPanel)
#include "tst_facetpanel.moc"
