// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"
#include "detailpane.h"
#include "detailtext.h"
#include "dockingtimelineview.h"
#include "timelinesource.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QScrollArea>

using namespace Skydock;

namespace {

constexpr qint64 cargoDragon = 474;
constexpr qint64 crewDragon = 551;

} // namespace

/// The details lead on: to the table, to the timeline, and back and forward through what was opened.
class TestWindowWays : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aLinkSetsTheTablesQuery_data();
    void aLinkSetsTheTablesQuery();
    void aLinkTakesThePlaceOfWhatNarrowedTheTable();
    void aStayOpensInTheTimeline();
    void aHostOpensInTheTimeline();
    void backAndForward_data();
    void backAndForward();
    void theTimelineKeepsItsOwnKeys();
    void theMouseWalksAnywhere();
    void switchingFastShowsOneCraftAtATime();

private:
    void open(qint64 id);
    bool isOpen(qint64 id) const;
    bool follow(const char *name, const QString &words) const;
    DetailPane *pane() const { return m_fixture->window->findChild<DetailPane *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowWays::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openAndRead());
}

void TestWindowWays::open(qint64 id)
{
    m_fixture->workspace->selection.select(id);
    QTRY_VERIFY(isOpen(id));
}

bool TestWindowWays::isOpen(qint64 id) const
{
    const SpacecraftDetailModel &detail = m_fixture->workspace->detail;
    return detail.state() == SpacecraftDetailModel::State::Ready && detail.spacecraftId() == id;
}

/// Clicks on the link with these words; false where there is none.
bool TestWindowWays::follow(const char *name, const QString &words) const
{
    auto *text = m_fixture->find<DetailText>(name);
    const QTextCursor found = text->document()->find(words);
    QTextCursor inside(text->document());
    inside.setPosition(found.selectionStart() + 1);
    if (found.isNull() || inside.charFormat().anchorHref().isEmpty())
        return false;
    pane()->findChild<QScrollArea *>()->ensureWidgetVisible(text);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(inside).center());
    return true;
}

void TestWindowWays::aLinkSetsTheTablesQuery_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("chip");
    QTest::newRow("status") << QByteArray("detailHeading") << QStringLiteral("Active")
                            << QStringLiteral("chip-status-1");
    QTest::newRow("type") << QByteArray("detailFacts") << QStringLiteral("Capsule")
                          << QStringLiteral("chip-type-2");
    QTest::newRow("configuration") << QByteArray("detailFacts") << QStringLiteral("Crew Dragon 2")
                                   << QStringLiteral("chip-configuration-6");
    QTest::newRow("operator") << QByteArray("detailFacts") << QStringLiteral("SpaceX")
                              << QStringLiteral("chip-agency-121");
}

void TestWindowWays::aLinkSetsTheTablesQuery()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    QFETCH(QString, chip);
    m_fixture->window->showTab(TableSubject::Flights);
    open(crewDragon);
    const int all = m_fixture->workspace->spacecraft.rowCount();
    QVERIFY(follow(text.constData(), words));
    QCOMPARE(m_fixture->window->currentPage()->subject(), TableSubject::Spacecraft);
    QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() < all);
    QVERIFY(m_fixture->rowCount() > 0);
    QVERIFY(m_fixture->window->currentPage()->findChild<QWidget *>(chip));
    QCOMPARE(m_fixture->workspace->selection.spacecraftId(), std::optional(crewDragon));
}

void TestWindowWays::aLinkTakesThePlaceOfWhatNarrowedTheTable()
{
    open(crewDragon);
    m_fixture->type(QStringLiteral("soyuz"));
    QTRY_VERIFY(m_fixture->settled() && m_fixture->workspace->spacecraft.isNarrowed());
    QVERIFY(follow("detailHeading", QStringLiteral("Active")));
    QCOMPARE(m_fixture->workspace->spacecraft.searchText(), QString());
    QCOMPARE(m_fixture->find<SearchField>("searchField")->text(), QString());
    QCOMPARE(m_fixture->workspace->spacecraft.query().statusIds, QList<qint64>{1});
}

void TestWindowWays::aStayOpensInTheTimeline()
{
    TimelineSource &timeline = m_fixture->workspace->timeline;
    QTRY_VERIFY(!timeline.isRefreshing() && !timeline.hosts().isEmpty());
    timeline.showHosts({});
    m_fixture->find<QDockWidget>("timelineDock")->hide();
    pane()->setMode(DetailMode::Detailed);
    open(cargoDragon);
    QVERIFY(!m_fixture->workspace->detail.detail().stays.isEmpty());
    const Stay stay = m_fixture->workspace->detail.detail().stays.first();
    QTRY_VERIFY(m_fixture->find<DetailText>("detailBody-dockings")->height() > 50);
    QVERIFY(follow("detailBody-dockings", stay.portName));
    auto *view = m_fixture->window->findChild<DockingTimelineView *>();
    QVERIFY(m_fixture->find<QDockWidget>("timelineDock")->isVisible());
    QTRY_VERIFY(view->isVisible()); // a notice stands there until it has a host again
    QTRY_VERIFY(view->contents().indexOf(stay.id));
    QTRY_COMPARE(view->selection().stay(), view->contents().indexOf(stay.id));
    QTRY_VERIFY(view->geometry().plotRect().intersects(
        view->geometry().stayRect(*view->contents().indexOf(stay.id))));
}

void TestWindowWays::aHostOpensInTheTimeline()
{
    TimelineSource &timeline = m_fixture->workspace->timeline;
    QTRY_VERIFY(!timeline.isRefreshing() && timeline.hosts().size() > 1);
    pane()->setMode(DetailMode::Detailed);
    open(cargoDragon);
    QTRY_VERIFY(m_fixture->find<DetailText>("detailBody-dockings")->height() > 50);
    QVERIFY(follow("detailBody-dockings", QStringLiteral("International Space Station")));
    QCOMPARE(timeline.shownHosts(), (QList<HostKey>{{HostKind::Station, 4}}));
}

void TestWindowWays::backAndForward_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("menu") << false;
    QTest::newRow("keys") << true;
}

void TestWindowWays::backAndForward()
{
    QFETCH(bool, byKey);
    QVERIFY(!m_fixture->find<QAction>("backAction")->isEnabled());
    open(cargoDragon);
    open(crewDragon);
    const auto walk = [&](const char *action, Qt::Key key) {
        if (!byKey)
            return m_fixture->trigger(action);
        QTest::keyClick(m_fixture->table(), key, Qt::AltModifier);
        return true;
    };
    QVERIFY(walk("backAction", Qt::Key_Left));
    QTRY_VERIFY(isOpen(cargoDragon));
    QVERIFY(!m_fixture->find<QAction>("backAction")->isEnabled());
    QVERIFY(m_fixture->find<QWidget>("detailForward")->isEnabled());
    QVERIFY(walk("forwardAction", Qt::Key_Right));
    QTRY_VERIFY(isOpen(crewDragon));
    QVERIFY(!m_fixture->find<QAction>("forwardAction")->isEnabled());
}

void TestWindowWays::theTimelineKeepsItsOwnKeys()
{
    open(cargoDragon);
    open(crewDragon);
    auto *view = m_fixture->window->findChild<DockingTimelineView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOpen(crewDragon));
    QCOMPARE(m_fixture->workspace->selection.spacecraftId(), std::optional(crewDragon));
}

void TestWindowWays::theMouseWalksAnywhere()
{
    open(cargoDragon);
    open(crewDragon);
    QTest::mouseClick(m_fixture->table()->viewport(), Qt::BackButton);
    QTRY_VERIFY(isOpen(cargoDragon));
    QTest::mouseClick(pane(), Qt::ForwardButton);
    QTRY_VERIFY(isOpen(crewDragon));
}

/// 500 changes of craft and mode, faster than the mirror answers: whatever is on show is all of one craft.
void TestWindowWays::switchingFastShowsOneCraftAtATime()
{
    const QList<qint64> ids{289, cargoDragon, crewDragon, 617, 503, 622};
    const SpacecraftDetailModel &detail = m_fixture->workspace->detail;
    QHash<qint64, QString> names;
    for (const qint64 id : ids) {
        open(id);
        names[id] = detail.detail().spacecraft.name;
    }
    int shown = 0;
    const auto check = [&] {
        if (detail.state() != SpacecraftDetailModel::State::Ready)
            return;
        ++shown;
        const QString heading = m_fixture->find<DetailText>("detailHeading")->toPlainText();
        QCOMPARE(heading.section(u'\n', 0, 0), names[*detail.spacecraftId()]);
        if (pane()->mode() == DetailMode::Detailed)
            QVERIFY(
                pane()->plainText().contains(QStringLiteral("spacecraft %1").arg(*detail.spacecraftId())));
    };
    connect(&detail, &SpacecraftDetailModel::stateChanged, this, check);
    for (int turn = 0; turn < 500; ++turn) {
        m_fixture->workspace->selection.select(ids[turn * qsizetype(5) % ids.size()]);
        pane()->setMode(turn % 3 == 0 ? DetailMode::Normal : DetailMode::Detailed);
        if (turn % 7 == 0)
            QTRY_COMPARE(detail.state(), SpacecraftDetailModel::State::Ready);
    }
    QTRY_VERIFY(isOpen(ids[499 * qsizetype(5) % ids.size()]));
    QVERIFY(shown > 50);
    disconnect(&detail, nullptr, this, nullptr);
}

QTEST_MAIN(TestWindowWays)
#include "tst_windowways.moc"
