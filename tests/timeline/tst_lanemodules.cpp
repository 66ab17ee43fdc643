// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanemodules.h"
#include "timelinecontents.h"

#include <QTest>

using namespace Skydock;

namespace {

/// A port of a host for each name; "2:Aft" is one of the second host, every other of the first.
QList<Port> ports(const QStringList &names)
{
    QList<Port> ports;
    for (const QString &given : names) {
        const bool isOfSecond = given.startsWith(QStringLiteral("2:"));
        Port port;
        port.key = {{HostKind::Station, isOfSecond ? 2 : 1}, ports.size()};
        port.name = isOfSecond ? given.mid(2) : given;
        port.hostName = isOfSecond ? QStringLiteral("Beta") : QStringLiteral("Alpha");
        ports.append(port);
    }
    return ports;
}

/// "Aft | Harmony[ Harmony aft, Harmony zenith ]": lanes in order, those of a module in brackets.
QString drawn(const TimelineContents &contents)
{
    QStringList parts;
    for (int i = 0; i < contents.lanes().size();) {
        const int at = contents.lanes().at(i).module;
        const int count = at < 0 ? 1 : contents.modules()[size_t(at)].laneCount;
        QStringList names;
        for (int lane = i; lane < i + count; ++lane)
            names += contents.lanes().at(lane).portName;
        const QString joined = names.join(QStringLiteral(", "));
        parts +=
            at < 0 ? joined : QStringLiteral("%1[ %2 ]").arg(contents.modules()[size_t(at)].key.name, joined);
        i += count;
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

class TestLaneModules : public QObject
{
    Q_OBJECT

private slots:
    void readsTheModuleOfAPort_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("module");
        QTest::newRow("module and place") << QStringLiteral("Harmony zenith") << QStringLiteral("Harmony");
        QTest::newRow("numbered module") << QStringLiteral("Kvant-2 aft") << QStringLiteral("Kvant-2");
        QTest::newRow("two words") << QStringLiteral("Docking Module 1 nadir")
                                   << QStringLiteral("Docking Module 1");
        QTest::newRow("place alone") << QStringLiteral("Forward") << QString();
        QTest::newRow("numbered port") << QStringLiteral("Port 12") << QString();
        QTest::newRow("lettered port") << QStringLiteral("Port B") << QString();
        QTest::newRow("axis") << QStringLiteral("Node +Y") << QString();
        QTest::newRow("no name") << QString() << QString();
        QTest::newRow("blanks") << QStringLiteral("  Harmony \n zenith ") << QStringLiteral("Harmony");
        QTest::newRow("other script") << QStringLiteral("Заря надир") << QStringLiteral("Заря");
    }
    void readsTheModuleOfAPort()
    {
        QFETCH(QString, port);
        QTEST(moduleName(port), "module");
    }

    void groupsPortsByModule_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("lanes");
        const QString zenith = QStringLiteral("Harmony zenith");
        const QString aft = QStringLiteral("Harmony aft");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("places alone") << QStringList{QStringLiteral("Forward"), QStringLiteral("Aft")}
                                      << QStringLiteral("Aft | Forward");
        QTest::newRow("one port is no module") << QStringList{zenith} << zenith;
        QTest::newRow("two are") << QStringList{zenith, aft}
                                 << QStringLiteral("Harmony[ Harmony aft, Harmony zenith ]");
        QTest::newRow("beside others")
            << QStringList{QStringLiteral("Zvezda aft"), zenith, QStringLiteral("Harmony"), aft}
            << QStringLiteral("Harmony | Harmony[ Harmony aft, Harmony zenith ] | Zvezda aft");
        QTest::newRow("one inside the other's alphabet")
            << QStringList{zenith, QStringLiteral("Harmony east wing"), aft}
            << QStringLiteral("Harmony[ Harmony aft, Harmony zenith ] | Harmony east wing");
        QTest::newRow("case tells none apart") << QStringList{QStringLiteral("harmony forward"), aft}
                                               << QStringLiteral("Harmony[ Harmony aft, harmony forward ]");
        QTest::newRow("one name, two ports") << QStringList{aft, aft} << aft + QStringLiteral(" | ") + aft;
        QTest::newRow("two hosts") << QStringList{aft, QStringLiteral("2:Harmony zenith")}
                                   << QStringLiteral("Harmony aft | Harmony zenith");
        QTest::newRow("in the second host")
            << QStringList{QStringLiteral("2:Harmony zenith"), QStringLiteral("Aft"),
                           QStringLiteral("2:Harmony aft")}
            << QStringLiteral("Aft | Harmony[ Harmony aft, Harmony zenith ]");
    }
    void groupsPortsByModule()
    {
        QFETCH(QStringList, names);
        const TimelineContents contents =
            buildTimeline(ports(names), {}, {.order = LaneOrder::Name}, qint64(0));
        QTEST(drawn(contents), "lanes");
        for (const LaneModule &module : contents.modules())
            QCOMPARE(module.group, contents.lanes().at(module.firstLane).group);
    }

    void spacecraftHaveNoModules()
    {
        const TimelineContents contents = buildSpacecraftTimeline(
            {{1, QStringLiteral("Crew Dragon")}, {2, QStringLiteral("Cargo Dragon")}}, {}, {}, qint64(0));
        QVERIFY(contents.modules().empty());
    }
};

QTEST_APPLESS_MAIN(TestLaneModules)
#include "tst_lanemodules.moc"
