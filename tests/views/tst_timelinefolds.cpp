// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantpanel.h"
#include "shownpicture.h"
#include "timelinefixture.h"
#include "timelineinstant.h"
#include "timelinepicture.h"

#include <QAccessible>
#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace Skydock;

// Hosts and modules folded to one row each, by mouse and by key.

namespace {

constexpr qint64 dayMs = TimelineSample::dayMs;
constexpr qint64 nowMs = TimelineSample::nowMs;

Stay stayAt(qint64 id, const QString &host, const QString &port, qint64 portId)
{
    Stay stay;
    stay.id = id;
    stay.port = {{HostKind::Station, host == QStringLiteral("Alpha") ? 1 : 2}, portId};
    stay.hostName = host;
    stay.portName = port;
    stay.dockingMs = nowMs - (100 + id) * dayMs;
    stay.departureMs = nowMs - (50 - id) * dayMs;
    stay.chaser = Vehicle();
    stay.chaser->id = stay.chaser->spacecraftId.emplace(id);
    stay.chaser->name = QStringLiteral("Craft %1").arg(id);
    return stay;
}

/// Alpha with a module of three ports between two of one; Beta without modules.
QList<Stay> stays()
{
    const QString alpha = QStringLiteral("Alpha");
    const QString beta = QStringLiteral("Beta");
    return {stayAt(1, alpha, QStringLiteral("Destiny nadir"), 10),
            stayAt(2, alpha, QStringLiteral("Harmony aft"), 11),
            stayAt(3, alpha, QStringLiteral("Harmony forward"), 12),
            stayAt(4, alpha, QStringLiteral("Harmony zenith"), 13),
            stayAt(5, alpha, QStringLiteral("Zvezda aft"), 14),
            stayAt(6, beta, QStringLiteral("Aft"), 20),
            stayAt(7, beta, QStringLiteral("Forward"), 21)};
}

} // namespace

class TestTimelineFolds : public TimelineFixture
{
    Q_OBJECT

    /// "#Alpha, Destiny nadir, >Harmony": a heading, a port, a folded module; "#>Alpha" is a folded host.
    QString rows() const
    {
        QStringList lines;
        const TimelineGeometry where = m_view->geometry();
        for (const TimelineRow &row : where.rows().rows()) {
            const QString fold = row.isFolded() ? QStringLiteral(">") : QString();
            if (row.kind == TimelineRow::Heading)
                lines += u'#' + fold + m_view->contents().groups().at(row.index).hostName;
            else if (row.kind == TimelineRow::Module)
                lines += fold + m_view->contents().modules()[size_t(row.index)].key.name;
            else
                lines += where.laneOf(row).portName;
        }
        return lines.join(QStringLiteral(", "));
    }
    QPoint arrowOf(int lane) const
    {
        const TimelineGeometry where = m_view->geometry();
        const QRect name = where.nameRect(*where.rows().rowFor(lane));
        const bool mirrored = where.direction() == Qt::RightToLeft;
        return QPoint(mirrored ? name.right() + 5 : name.left() - 5, name.center().y());
    }
    void click(const QPoint &at) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    QPoint centreOf(qint64 stayId) const
    {
        return m_view->geometry().stayRect(*m_view->contents().indexOf(stayId)).center();
    }

    static QString unfolded()
    {
        return QStringLiteral("#Alpha, Destiny nadir, Harmony aft, Harmony forward, Harmony zenith, "
                              "Zvezda aft, #Beta, Aft, Forward");
    }
    static QString folded()
    {
        return QStringLiteral("#Alpha, Destiny nadir, >Harmony, Zvezda aft, #Beta, Aft, Forward");
    }

private slots:
    void init()
    {
        QVERIFY(open(buildTimeline({}, stays(), {.order = LaneOrder::Name}, nowMs), {1000, 400}));
        m_view->setFocus();
        QCOMPARE(rows(), unfolded());
    }
    void cleanup() { close(); }

    void aModuleFoldsByTheArrowOfItsFirstPort()
    {
        click(arrowOf(1));
        QCOMPARE(rows(), folded());
        click(m_view->geometry().nameRect(*m_view->geometry().rows().rowFor(2)).center());
        QCOMPARE(rows(), unfolded());
        click(arrowOf(2)); // no arrow there: only the first port of a module has one
        QCOMPARE(rows(), unfolded());
    }

    void theArrowIsAtTheOtherSideFromRightToLeft()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        click(arrowOf(1));
        QCOMPARE(rows(), folded());
    }

    void onlyHostsWithModulesIndentTheirPorts()
    {
        const TimelineGeometry where = m_view->geometry();
        const auto left = [&](int lane) { return where.nameRect(*where.rows().rowOfLane(lane)).left(); };
        QCOMPARE(left(0), left(1));
        QVERIFY(left(0) > left(5));
        QCOMPARE(left(5), where.nameRect(where.rows().rows().front()).left()); // beside the host's name
    }

    void keysFoldTheModuleOrItsHost()
    {
        m_view->setCurrentLane(2);
        press(Qt::Key_Space);
        QCOMPARE(rows(), folded());
        QCOMPARE(m_view->currentLane(), 1); // the first port stands for the module
        press(Qt::Key_Down);
        QCOMPARE(m_view->currentLane(), 4);
        press(Qt::Key_Up);
        QCOMPARE(m_view->currentLane(), 1);
        press(Qt::Key_Space);
        QCOMPARE(rows(), unfolded());
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(rows(), QStringLiteral("#>Alpha, #Beta, Aft, Forward"));
        press(Qt::Key_Space);
        QCOMPARE(rows(), unfolded());
        m_view->setCurrentLane(4);
        press(Qt::Key_Space); // a port that is alone in its module: its host
        QCOMPARE(rows(), QStringLiteral("#>Alpha, #Beta, Aft, Forward"));
    }

    void foldsOutliveNewContents()
    {
        m_view->toggleModule(0);
        QList<Stay> more = stays();
        more.prepend(stayAt(8, QStringLiteral("Alpha"), QStringLiteral("Columbus aft"), 7));
        more.prepend(stayAt(9, QStringLiteral("Alpha"), QStringLiteral("Columbus forward"), 8));
        m_model->setContents(buildTimeline({}, more, {.order = LaneOrder::Name}, nowMs));
        QCOMPARE(rows(), QStringLiteral("#Alpha, Columbus aft, Columbus forward, Destiny nadir, >Harmony, "
                                        "Zvezda aft, #Beta, Aft, Forward"));
    }

    void aFoldedRowShowsEveryLane_data()
    {
        QTest::addColumn<bool>("isHost");
        QTest::newRow("module") << false;
        QTest::newRow("host") << true;
    }
    void aFoldedRowShowsEveryLane()
    {
        QFETCH(bool, isHost);
        isHost ? m_view->toggleFolded(0) : m_view->toggleModule(0);
        const TimelineGeometry where = m_view->geometry();
        const QRect row = where.rowRect(*where.rows().rowFor(1));
        QRect above;
        for (const qint64 id : {2, 3, 4}) {
            const QRect bar = where.stayRect(*m_view->contents().indexOf(id));
            QVERIFY(row.contains(bar.center()));
            QVERIFY(!bar.intersects(above));
            QVERIFY(bar.height() >= 2);
            const TimelineHit hit = where.hitTest(bar.center(), 4);
            QCOMPARE(hit.kind, TimelineHit::Bar);
            QCOMPARE(m_view->contents().stay(hit.stay).id, id);
            const QImage image = m_view->viewport()->grab().toImage();
            QVERIFY(image.pixelColor(bar.center()) != image.pixelColor(row.right() - 2, bar.center().y()));
            above = bar;
        }
        const QPoint beside(row.right() - 2, row.center().y());
        QCOMPARE(where.hitTest(beside, 0).kind, isHost ? TimelineHit::Heading : TimelineHit::Module);
    }

    void manyLanesShareAFoldedRow()
    {
        QList<Stay> many;
        for (int i = 0; i < 60; ++i)
            many += stayAt(i, QStringLiteral("Alpha"), QStringLiteral("Port %1").arg(i), i);
        m_model->setContents(buildTimeline({}, many, {.order = LaneOrder::Name}, nowMs));
        m_view->toggleFolded(0);
        const TimelineGeometry where = m_view->geometry();
        const TimelineRow &heading = where.rows().rows().front();
        int top = heading.top;
        for (int lane = 0; lane < 60; ++lane) {
            const TimelineRow strip = *where.rows().placeOfLane(lane);
            QVERIFY(strip.top >= top && strip.height >= 2);
            QVERIFY(strip.bottom() <= heading.bottom());
            top = strip.top;
        }
    }

    void aClickInAFoldedRowSelects()
    {
        m_view->toggleModule(0);
        click(centreOf(3));
        QCOMPARE(m_view->selectedStay(), std::optional<qint64>(3));
        QCOMPARE(rows(), folded());
        QCOMPARE(m_view->currentLane(), 1);
    }

    void aDoubleClickBesideTheBarsZoomsToTheModule()
    {
        m_view->toggleModule(0);
        const TimelineGeometry where = m_view->geometry();
        const QRect row = where.rowRect(*where.rows().rowFor(1));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 2, row.center().y()));
        QVERIFY(m_view->visibleRange() != m_view->fullRange());
        for (const Stay &stay : stays().mid(1, 3))
            QVERIFY(m_view->visibleRange().contains(*stay.dockingMs));
        TimelineHit hit;
        hit.kind = TimelineHit::Module;
        hit.module = 0;
        QCOMPARE(m_view->describe(hit), QStringLiteral("Alpha · Harmony\n3 port(s)\n3 stay(s)"));
    }

    void aFoldedModuleIsLeftOutOfTheTableAndSpokenOf()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(table->tableInterface()->rowCount(), 7);
        m_view->setCurrentLane(3);
        press(Qt::Key_Space);
        QCOMPARE(table->tableInterface()->rowCount(), 4);
        QCOMPARE(table->tableInterface()->rowDescription(1), QStringLiteral("Alpha · Zvezda aft"));
        QCOMPARE(table->text(QAccessible::Description), QStringLiteral("Alpha · Harmony, folded"));
        m_view->setCurrentLane(0);
        QVERIFY(table->focusChild()->text(QAccessible::Name).contains(QStringLiteral("Destiny nadir")));
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(table->text(QAccessible::Description), QStringLiteral("Alpha, folded"));
    }

    void theListOfWhoWasDockedNamesEveryPort()
    {
        InstantPanel panel(m_view.get());
        m_view->instant().moveTo(nowMs - 80 * dayMs);
        m_view->toggleModule(0);
        m_view->toggleFolded(1);
        const auto *total = panel.findChild<QLabel *>(QStringLiteral("instantTotal"));
        QVERIFY2(total->text().startsWith(QStringLiteral("7 of 7 port(s)")), qPrintable(total->text()));
    }

    void thePictureIsFoldedAlike()
    {
        m_view->toggleModule(0);
        const TimelinePicture picture(shownPicture(*m_view));
        QCOMPARE(picture.facts().laneCount, 7);
        QCOMPARE(picture.facts().stayCount, 7);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture.size());
        QPainter painter(&generator);
        picture.paint(painter);
        painter.end();
        QVERIFY(buffer.data().contains(">Harmony<"));
        QVERIFY(!buffer.data().contains("Harmony zenith"));
        QVERIFY(buffer.data().contains("Zvezda aft"));
    }
};

QTEST_MAIN(TestTimelineFolds)
#include "tst_timelinefolds.moc"
