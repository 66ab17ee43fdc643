// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QTabWidget>

using namespace Skydock;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openAndRead());
    }
    void cleanup() { m_fixture.reset(); }

    void showsTheCatalogue()
    {
        QVERIFY(m_fixture->rowCount() >= 20);
        QCOMPARE(m_fixture->label("countLabel"), QStringLiteral("%1 spacecraft").arg(m_fixture->rowCount()));
        QVERIFY(m_fixture->label("mirrorLabel").contains(QStringLiteral("Bundled catalogue, as of")));
        QVERIFY(m_fixture->column("name").first().startsWith(QStringLiteral("Cargo Dragon")));
        QVERIFY(!m_fixture->window->findChild<QLabel *>(QStringLiteral("noticeText"))->isVisible());
    }

    void searchFindsByNameConfigurationAndSerial_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("column");
        QTest::newRow("name") << QStringLiteral("progress ms") << QStringLiteral("name");
        QTest::newRow("configuration") << QStringLiteral("dragon") << QStringLiteral("configuration");
        QTest::newRow("serial") << QStringLiteral("c2") << QStringLiteral("serial_number");
    }
    void searchFindsByNameConfigurationAndSerial()
    {
        QFETCH(QString, search);
        QFETCH(QString, column);
        const int all = m_fixture->rowCount();
        m_fixture->type(search);
        QTRY_VERIFY(m_fixture->rowCount() < all && m_fixture->rowCount() > 0);
        QTRY_COMPARE(m_fixture->label("countLabel"),
                     QStringLiteral("%1 of %2 spacecraft").arg(m_fixture->rowCount()).arg(all));
        const QString found = m_fixture->column(column.toLatin1().constData()).join(u' ');
        QVERIFY2(found.contains(search.section(u' ', 0, 0), Qt::CaseInsensitive), qPrintable(found));
    }

    /// Every answer that comes while somebody types leaves the keyboard where it is.
    void typingGoesOnWhileAnswersCome()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QVERIFY(m_fixture->table()->hasFocus());
        auto *field = m_fixture->find<SearchField>("searchField");
        QTest::mouseClick(field, Qt::LeftButton);
        const QString search = QStringLiteral("dragonxyzzy");
        for (const QChar letter : search) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QTRY_VERIFY(m_fixture->settled());
        }
        QCOMPARE(field->text(), search);
        QVERIFY(field->hasFocus());
    }

    /// Type, Enter: the details are those of the first that was found, and the arrows go on from there.
    void enterInTheSearchOpensTheFirstFound()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        auto *field = m_fixture->find<SearchField>("searchField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("dragon"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->table()->hasFocus());
        QCOMPARE(m_fixture->table()->selectedRow(), 0);
        const QString first = m_fixture->column("name").first();
        QVERIFY(first.contains(QStringLiteral("Dragon")));
        QTRY_VERIFY(m_fixture->find<DetailPane>("detailPane")->plainText().contains(first));
        QTest::keyClick(m_fixture->table(), Qt::Key_Down);
        QCOMPARE(m_fixture->table()->selectedRow(), 1);
    }

    void enterWithNothingFoundStaysInTheSearch()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        auto *field = m_fixture->find<SearchField>("searchField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("xyzzy"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!m_fixture->placeholder("placeholderTitle").isEmpty());
        QVERIFY(field->hasFocus());
        // What is found later was not asked for.
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("dragon"));
        QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() > 0);
        QVERIFY(field->hasFocus());
        QCOMPARE(m_fixture->table()->selectedRow(), -1);
    }

    void noMatchSaysSoAndClears()
    {
        const int all = m_fixture->rowCount();
        m_fixture->type(QStringLiteral("xyzzy"));
        QTRY_COMPARE(m_fixture->placeholder("placeholderTitle"),
                     QStringLiteral("No spacecraft matches “xyzzy”"));
        m_fixture->window->currentPage()
            ->findChild<QAbstractButton *>(QStringLiteral("placeholderAction"))
            ->click();
        QTRY_COMPARE(m_fixture->rowCount(), all);
        QCOMPARE(m_fixture->find<SearchField>("searchField")->text(), QString());
        QVERIFY(m_fixture->table()->isVisible());
    }

    void hostileSearchesDoNoHarm()
    {
        for (const QString &search : {QStringLiteral("100%"), QStringLiteral("a_b"), QStringLiteral("open\""),
                                      QStringLiteral("'; DROP TABLE spacecraft; --"), QString(250, u'z')}) {
            auto *field = m_fixture->find<SearchField>("searchField");
            field->setText(search);
            field->flush();
            QTRY_VERIFY(m_fixture->settled());
            QTRY_VERIFY(!m_fixture->placeholder("placeholderTitle").isEmpty() || m_fixture->rowCount() > 0);
        }
        m_fixture->find<SearchField>("searchField")->clear();
        QTRY_VERIFY(m_fixture->rowCount() >= 20);
    }

    void clearingTheFiltersKeepsTheSearch()
    {
        m_fixture->type(QStringLiteral("crew"));
        QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() == 4);
        QVERIFY(m_fixture->choose("filter-type", QStringLiteral("Cargo Resupply")));
        QTRY_VERIFY(m_fixture->placeholder("placeholderTitle").contains(QStringLiteral("filters")));
        m_fixture->window->currentPage()
            ->findChild<QAbstractButton *>(QStringLiteral("placeholderAction"))
            ->click();
        QTRY_COMPARE(m_fixture->rowCount(), 4);
        QCOMPARE(m_fixture->table()->pagedModel()->searchText(), QStringLiteral("crew"));
        QCOMPARE(m_fixture->find<SearchField>("searchField")->text(), QStringLiteral("crew"));
    }

    void headerSortsAndReverses()
    {
        const QString first = m_fixture->column("name").first();
        const QString last = m_fixture->column("name").last();
        m_fixture->clickHeader("name");
        QTRY_COMPARE(m_fixture->column("name").first(), last);
        QCOMPARE(m_fixture->column("name").last(), first);
        m_fixture->clickHeader("name");
        QTRY_COMPARE(m_fixture->column("name").first(), first);
        m_fixture->clickHeader("flights_count");
        QTRY_VERIFY(m_fixture->column("flights_count").first().toInt() > 1);
    }

    void filtersNarrowAndChipsTakeThemBack()
    {
        const int all = m_fixture->rowCount();
        QTRY_VERIFY(!m_fixture->workspace->facets.values(FacetKind::Status).isEmpty());
        QVERIFY(m_fixture->choose("filter-status", QStringLiteral("Active")));
        QTRY_VERIFY(m_fixture->rowCount() < all);
        QCOMPARE(m_fixture->column("status").count(QStringLiteral("Active")), m_fixture->rowCount());
        QVERIFY(m_fixture->choose("filter-in_space", QStringLiteral("In space now")));
        QTRY_VERIFY(m_fixture->settled());
        auto *chip = m_fixture->find<QAbstractButton>("chip-in_space-1");
        QVERIFY(chip && chip->isVisible());
        chip->click();
        QTRY_COMPARE(m_fixture->column("status").count(QStringLiteral("Active")), m_fixture->rowCount());
        QVERIFY(m_fixture->trigger("clearAllAction"));
        QTRY_COMPARE(m_fixture->rowCount(), all);
    }

    /// The panel counts as the search narrows; bar, chips and table follow what is ticked in it.
    void thePanelOfFiltersGoesWithTheTable()
    {
        const int all = m_fixture->rowCount();
        QCheckBox *capsule = nullptr;
        QTRY_VERIFY((capsule = m_fixture->find<QCheckBox>("facetOption-type-2")));
        QTRY_COMPARE(capsule->accessibleName(), QStringLiteral("Capsule, 21 spacecraft"));
        m_fixture->type(QStringLiteral("dragon"));
        QTRY_COMPARE(capsule->accessibleName(), QStringLiteral("Capsule, 6 spacecraft"));
        QTRY_VERIFY(m_fixture->rowCount() < all);
        capsule->click();
        QTRY_COMPARE(m_fixture->rowCount(), 6);
        auto *chip = m_fixture->find<QAbstractButton>("chip-type-2");
        QVERIFY(chip && chip->isVisible());
        chip->click();
        QVERIFY(!capsule->isChecked());
        // Without the panel its filters stand above the table.
        auto *bar = m_fixture->find<QPushButton>("filter-status");
        QVERIFY(!bar->isVisible());
        m_fixture->find<QPushButton>("filtersButton")->click();
        QVERIFY(!capsule->isVisible());
        QVERIFY(bar->isVisible());
        QVERIFY(m_fixture->trigger("goDockingsAction"));
        QVERIFY(!bar->isVisible());
        QVERIFY(m_fixture->find<QPushButton>("filter-docked")->isVisible());
        m_fixture->find<QPushButton>("filtersButton")->click();
        QVERIFY(!m_fixture->find<QPushButton>("filter-docked")->isVisible());
    }

    void everyTabKeepsItsOwnSearch()
    {
        m_fixture->type(QStringLiteral("dragon"));
        QVERIFY(m_fixture->trigger("goDockingsAction"));
        auto *field = m_fixture->find<SearchField>("searchField");
        QCOMPARE(field->text(), QString());
        QTRY_VERIFY(m_fixture->rowCount() > 0);
        QVERIFY(m_fixture->label("countLabel").contains(QStringLiteral("docking")));
        QVERIFY(field->placeholderText().contains(QStringLiteral("port")));
        m_fixture->type(QStringLiteral("soyuz"));
        QVERIFY(m_fixture->trigger("goSpacecraftAction"));
        QCOMPARE(field->text(), QStringLiteral("dragon"));
        // What was being typed when the tab changed is searched for there, not here.
        QTRY_VERIFY(m_fixture->column("configuration").join(u' ').contains(QStringLiteral("Dragon")));
        QVERIFY(m_fixture->trigger("goDockingsAction"));
        QCOMPARE(field->text(), QStringLiteral("soyuz"));
    }

    void dockingsAreFilteredByWhetherTheyLast()
    {
        QVERIFY(m_fixture->trigger("goDockingsAction"));
        QTRY_VERIFY(m_fixture->rowCount() > 0 && m_fixture->settled());
        const int all = m_fixture->rowCount();
        QVERIFY(m_fixture->choose("filter-docked", QStringLiteral("Departed")));
        QTRY_VERIFY(m_fixture->rowCount() < all);
        QCOMPARE(m_fixture->column("departure").count(QStringLiteral("still docked")), 0);
    }

    void columnsAreChosen()
    {
        PagedTableView *table = m_fixture->table();
        const int family = table->pagedModel()->columnOf(QStringLiteral("family"));
        QVERIFY(!table->isColumnShown(family));
        QVERIFY(m_fixture->trigger("column-family"));
        QVERIFY(table->isColumnShown(family));
        QVERIFY(!m_fixture->trigger("column-name"));
        QVERIFY(m_fixture->trigger("resetColumns"));
        QVERIFY(!table->isColumnShown(family));
    }

    void selectionIsSharedByTheTabs()
    {
        m_fixture->type(QStringLiteral("endeavour"));
        QTRY_COMPARE(m_fixture->rowCount(), 1);
        m_fixture->table()->selectRow(0);
        const auto craft = m_fixture->workspace->selection.spacecraftId();
        QVERIFY(craft);
        QTRY_COMPARE(m_fixture->workspace->detail.state(), SpacecraftDetailModel::State::Ready);
        QVERIFY(m_fixture->trigger("flightsOfCraftAction"));
        QTRY_VERIFY(m_fixture->settled() && m_fixture->table()->selectedRow() >= 0);
        for (const QString &name : m_fixture->column("spacecraft"))
            QVERIFY2(name.contains(QStringLiteral("Endeavour")), qPrintable(name));
        QVERIFY(m_fixture->trigger("goSpacecraftAction"));
        QCOMPARE(m_fixture->table()->selectedRow(), 0);
        QCOMPARE(m_fixture->workspace->selection.spacecraftId(), craft);
    }

    void enterOpensTheDetails()
    {
        auto *dock = m_fixture->find<QDockWidget>("detailDock");
        dock->hide();
        m_fixture->table()->selectRow(0);
        QTest::keyClick(m_fixture->table(), Qt::Key_Return);
        QVERIFY(dock->isVisible());
    }

    void copyCopiesTheRow()
    {
        QVERIFY(!m_fixture->trigger("copyAction"));
        m_fixture->table()->selectRow(0);
        QVERIFY(m_fixture->trigger("copyAction"));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(m_fixture->column("name").first() + u'\t'));
    }

    void findFocusesTheField()
    {
        m_fixture->window->activateWindow();
        QVERIFY(m_fixture->trigger("findAction"));
        QTRY_COMPARE(m_fixture->window->focusWidget()->objectName(), QStringLiteral("searchField"));
        QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_Down);
        QTRY_COMPARE(m_fixture->window->focusWidget(), m_fixture->table());
    }

    void aboutNamesTheSource()
    {
        QVERIFY(m_fixture->trigger("aboutAction"));
        auto *dialog = m_fixture->find<QDialog>("aboutDialog");
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("aboutData"))
                    ->text()
                    .contains(QStringLiteral("The Space Devs")));
        dialog->close();
    }

    void fitsASmallScreen()
    {
        const QSize least = m_fixture->window->minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 700,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
