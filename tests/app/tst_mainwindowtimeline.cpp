// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"
#include "dockingtimelinemodel.h"
#include "dockingtimelineview.h"
#include "windowfixture.h"

using namespace Skydock;

namespace {

constexpr qint64 endeavoursStay = 627;
constexpr qint64 endeavour = 289;

} // namespace

/// Table, detail pane and timeline stay in step: what is chosen in one is chosen in all three.
class TestMainWindowTimeline : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openAndRead());
        QTRY_COMPARE(lanes().size(), 8);
    }
    void cleanup() { m_fixture.reset(); }

    void clickingAStaySelectsItsCraftEverywhere()
    {
        const std::optional<quint32> index = contents().indexOf(endeavoursStay);
        QVERIFY(index);
        const QRect bar = view()->geometry().stayRect(*index);
        QVERIFY(view()->viewport()->rect().contains(bar.center()));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, bar.center());
        QCOMPARE(m_fixture->workspace->selection.spacecraftId(), std::optional<qint64>(endeavour));
        QTRY_VERIFY(m_fixture->table()->selectedRow() >= 0);
        QCOMPARE(m_fixture->column("name").at(m_fixture->table()->selectedRow()),
                 QStringLiteral("Crew Dragon Endeavour"));
        QTRY_VERIFY(pane()->plainText().contains(QStringLiteral("Crew Dragon Endeavour")));
        QVERIFY(pane()->plainText().contains(QStringLiteral("Docked at Harmony zenith")));
    }

    void selectingARowRingsItsStay()
    {
        m_fixture->type(QStringLiteral("endeavour"));
        QTRY_COMPARE(m_fixture->rowCount(), 1);
        m_fixture->table()->selectRow(0);
        const QList<quint32> stays = contents().staysOfSpacecraft(endeavour);
        QCOMPARE(stays.size(), 1);
        QTRY_COMPARE(view()->selection().ringed().size(), 1);
    }

    void pickingAHostShowsItsPortsAlone()
    {
        QAction *station = nullptr;
        for (QAction *action : m_fixture->find<QPushButton>("hostPicker")->menu()->actions()) {
            if (action->text().startsWith(QLatin1String("International Space Station")))
                station = action;
        }
        QVERIFY(station && station->isChecked());
        station->trigger();
        QTRY_COMPARE(lanes().size(), 3);
        QVERIFY(std::all_of(lanes().begin(), lanes().end(), [](const Lane &lane) {
            return lane.hostName == QLatin1String("Tiangong space station");
        }));
    }

    void detailedModeAddsFlightsAndDockings()
    {
        m_fixture->workspace->selection.select(endeavour);
        QTRY_VERIFY(pane()->plainText().contains(QStringLiteral("C206")));
        QVERIFY(
            !pane()->plainText().contains(QStringLiteral("International Space Station · Harmony zenith")));
        QTest::mouseClick(m_fixture->find<QAbstractButton>("modeDetailed"), Qt::LeftButton);
        QTRY_VERIFY(pane()->plainText().contains(QStringLiteral("Harmony zenith")));
        QVERIFY(pane()->plainText().contains(QStringLiteral("Dockings")));
    }

private:
    DockingTimelineView *view() const { return m_fixture->find<DockingTimelineView>("timelineView"); }
    DetailPane *pane() const { return m_fixture->find<DetailPane>("detailPane"); }
    const TimelineContents &contents() const { return m_fixture->workspace->timeline.timeline()->contents(); }
    const QList<Lane> &lanes() const { return contents().lanes(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestMainWindowTimeline)
#include "tst_mainwindowtimeline.moc"
