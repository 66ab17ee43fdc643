// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"
#include "detailtext.h"
#include "detailview.h"
#include "tst_detailsample.h"

#include <QScrollBar>
#include <QTest>

using namespace Skydock;

class TestDetailSteps : public QObject
{
    Q_OBJECT
private slots:
    void aLongStoryArrivesInSteps();
};

/// The first of it is there at once, all of it a little later, and nothing moves while the same craft is read again.
void TestDetailSteps::aLongStoryArrivesInSteps()
{
    SpacecraftDetail detail = DetailSample::full();
    for (int i = 0; i < 60; ++i)
        detail.flights.append(detail.flights.last());
    detail.flights.last().destination = QStringLiteral("the very last place");
    DetailPane pane(nullptr, nullptr);
    pane.setClock([] { return DetailSample::now(); });
    pane.resize(320, 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setMode(DetailMode::Detailed);
    pane.showDetail(detail);
    const auto *flights = pane.findChild<DetailText *>(QStringLiteral("detailBody-flights"));
    const auto isWhole = [&] {
        return flights->toPlainText().contains(QStringLiteral("the very last place"));
    };
    QVERIFY(flights->toPlainText().contains(QStringLiteral("Crew-9 Mission")));
    QVERIFY(!isWhole());
    QTRY_VERIFY(isWhole());
    QScrollBar *bar = pane.findChild<DetailView *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 5000);
    bar->setValue(5000);
    detail.flights[0].destination = QStringLiteral("elsewhere");
    pane.showDetail(detail);
    QVERIFY(isWhole());
    QTRY_VERIFY(pane.plainText().contains(QStringLiteral("elsewhere")));
    QCOMPARE(bar->value(), 5000);
}

QTEST_MAIN(TestDetailSteps)
#include "tst_detailsteps.moc"
