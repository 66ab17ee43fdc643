// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtimeline.h"

#include "tst_detailsample.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestDetailTimeline : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_picture.reset(); }

    void hasALaneForEachPort();
    void aClickOpensTheStay();
    void keysWalkAndOpen();
    void saysWhereTheKeyboardIs();
    void withoutTimesThereIsNoPicture();
    void manyPortsMakeOneLane();

private:
    void show(const SpacecraftDetail &detail);

    std::unique_ptr<DetailTimeline> m_picture;
};

void TestDetailTimeline::init()
{
    m_picture = std::make_unique<DetailTimeline>();
    m_picture->resize(320, 200);
    show(DetailSample::full());
}

void TestDetailTimeline::show(const SpacecraftDetail &detail)
{
    m_picture->setDetail(detail, DisplayText(QLocale::c()), DetailSample::now());
}

void TestDetailTimeline::hasALaneForEachPort()
{
    QVERIFY(!m_picture->isHidden());
    const QRect zenith = m_picture->stayRect(622);
    const QRect forward = m_picture->stayRect(623);
    const QRect later = m_picture->stayRect(630);
    QVERIFY(!zenith.isEmpty() && !forward.isEmpty() && !later.isEmpty());
    QVERIFY(zenith.top() != forward.top());
    QCOMPARE(forward.top(), later.top()); // both at Harmony forward
    QVERIFY(forward.left() < later.left());
    QVERIFY(m_picture->rect().contains(later));
    QVERIFY(m_picture->sizeHint().height() > forward.bottom());
}

void TestDetailTimeline::aClickOpensTheStay()
{
    QSignalSpy activated(m_picture.get(), &DetailTimeline::stayActivated);
    QTest::mouseClick(m_picture.get(), Qt::LeftButton, {}, m_picture->stayRect(622).center());
    QCOMPARE(activated.value(0), QVariantList{622LL});
    QTest::mouseClick(m_picture.get(), Qt::LeftButton, {}, QPoint(2, 2)); // the axis
    QCOMPARE(activated.size(), 1);
}

void TestDetailTimeline::keysWalkAndOpen()
{
    QSignalSpy activated(m_picture.get(), &DetailTimeline::stayActivated);
    const auto open = [&](QList<Qt::Key> keys) {
        for (const Qt::Key key : keys)
            QTest::keyClick(m_picture.get(), key);
        QTest::keyClick(m_picture.get(), Qt::Key_Return);
        return activated.isEmpty() ? -1 : activated.takeLast().value(0).toInt();
    };
    QCOMPARE(open({}), -1);
    QCOMPARE(open({Qt::Key_Home}), 622);
    QCOMPARE(open({Qt::Key_Right}), 623);
    QCOMPARE(open({Qt::Key_End}), 630);
    QCOMPARE(open({Qt::Key_Right}), 630);
    QCOMPARE(open({Qt::Key_Left}), 623);
}

void TestDetailTimeline::saysWhereTheKeyboardIs()
{
    QVERIFY(!m_picture->accessibleName().isEmpty());
    QTest::keyClick(m_picture.get(), Qt::Key_Home);
    QVERIFY(m_picture->accessibleDescription().contains(QStringLiteral("Harmony zenith")));
    QTest::keyClick(m_picture.get(), Qt::Key_Right);
    QVERIFY(m_picture->accessibleDescription().contains(QStringLiteral("Harmony forward")));
}

void TestDetailTimeline::withoutTimesThereIsNoPicture()
{
    show(DetailSample::bare());
    QVERIFY(m_picture->isHidden());
    SpacecraftDetail undated = DetailSample::full();
    undated.stays = {undated.stays.first()};
    undated.stays[0].dockingMs = {};
    undated.stays[0].departureMs = {};
    show(undated);
    QVERIFY(m_picture->isHidden());
    show(DetailSample::full());
    QVERIFY(!m_picture->isHidden());
}

void TestDetailTimeline::manyPortsMakeOneLane()
{
    SpacecraftDetail detail = DetailSample::full();
    const Stay stay = detail.stays.last();
    const int height = m_picture->sizeHint().height();
    detail.stays.clear();
    for (int i = 0; i < 40; ++i) {
        detail.stays.append(stay);
        detail.stays.last().id = i + 1;
        detail.stays.last().port.locationId = i + 1;
        *detail.stays.last().dockingMs += i * 100LL * 86'400'000;
        *detail.stays.last().departureMs += i * 100LL * 86'400'000;
    }
    show(detail);
    QVERIFY(m_picture->sizeHint().height() < height);
    QCOMPARE(m_picture->stayRect(1).top(), m_picture->stayRect(40).top());
}

QTEST_MAIN(TestDetailTimeline)
#include "tst_detailtimeline.moc"
