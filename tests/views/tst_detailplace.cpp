// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailplace.h"

#include "tst_detailsample.h"

#include <QTest>

using namespace Skydock;

namespace {

SpacecraftDetail docked(const QString &since)
{
    SpacecraftDetail detail = DetailSample::full();
    detail.stays = {DetailSample::stay(1, 901, since, {}, 28, QStringLiteral("Harmony forward"))};
    return detail;
}

SpacecraftDetail loose(std::optional<bool> inSpace, qint64 statusId, int missionEnds)
{
    SpacecraftDetail detail = DetailSample::bare();
    detail.spacecraft.inSpace = inSpace;
    detail.spacecraft.statusId = statusId;
    detail.spacecraft.missionEndsCount = missionEnds;
    return detail;
}

} // namespace

class TestDetailPlace : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereItIs_data();
    void saysWhereItIs();
};

void TestDetailPlace::saysWhereItIs_data()
{
    QTest::addColumn<SpacecraftDetail>("detail");
    QTest::addColumn<QString>("start");
    QTest::newRow("docked") << docked(QStringLiteral("2025-12-07T11:00:00"))
                            << QStringLiteral(
                                   "Docked at Harmony forward, International Space Station, for 12 day");
    QTest::newRow("docked today")
        << docked(QStringLiteral("2025-12-19T09:30:00"))
        << QStringLiteral("Docked at Harmony forward, International Space Station, for 2 h 30 min");
    QTest::newRow("about to dock")
        << docked(QStringLiteral("2025-12-21T09:30:00"))
        << QStringLiteral("In space. Due to dock at Harmony forward, International Space Station on ");

    SpacecraftDetail ended = docked(QStringLiteral("2025-06-07T11:00:00"));
    ended.flights[0].missionEndMs = DetailSample::at(QStringLiteral("2025-08-01T00:00:00"));
    QTest::newRow("its flight ended, the departure was not recorded") << ended << QStringLiteral("In space");

    SpacecraftDetail down = docked(QStringLiteral("2025-06-07T11:00:00"));
    down.spacecraft.inSpace = false;
    QTest::newRow("it is down, the departure was not recorded") << down << QStringLiteral("On the ground");

    SpacecraftDetail also = docked(QStringLiteral("2025-12-07T11:00:00"));
    also.stays.prepend(
        DetailSample::stay(2, 902, QStringLiteral("2026-12-07T11:00:00"), {}, 30, QStringLiteral("Zenith")));
    QTest::newRow("docked, with a later stay planned") << also << QStringLiteral("Docked at Harmony forward");

    QTest::newRow("in space") << loose(true, 1, 0) << QStringLiteral("In space");
    QTest::newRow("on the ground") << loose(false, 1, 3) << QStringLiteral("On the ground");
    QTest::newRow("burnt up") << loose(false, 4, 1) << QStringLiteral("No longer in space");
    QTest::newRow("not flown yet") << loose(false, 4, 0) << QStringLiteral("On the ground");
    QTest::newRow("destroyed") << loose(false, 3, 0) << QStringLiteral("No longer in space");
    QTest::newRow("unknown") << loose({}, 1, 0) << QStringLiteral("Where it is now is unknown");
}

void TestDetailPlace::saysWhereItIs()
{
    QFETCH(SpacecraftDetail, detail);
    QFETCH(QString, start);
    const QString sentence = whereNow(detail, DisplayText(QLocale::c()), DetailSample::now());
    QVERIFY2(sentence.startsWith(start), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestDetailPlace)
#include "tst_detailplace.moc"
