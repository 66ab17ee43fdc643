// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftdetailmodel.h"

#include "pageloader.h"
#include "temporarymirror.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestSpacecraftDetailModel : public QObject
{
    Q_OBJECT
private:
    TemporaryMirror m_mirror;
    std::unique_ptr<PageLoader> m_loader;

private slots:
    void init() { m_loader = std::make_unique<PageLoader>(m_mirror.path()); }
    void cleanup() { m_loader.reset(); }

    void bringsFlightsAndStays()
    {
        SpacecraftDetailModel model;
        model.setLoader(m_loader.get());
        model.open(474);
        QCOMPARE(model.state(), SpacecraftDetailModel::State::Loading);
        QTRY_COMPARE(model.state(), SpacecraftDetailModel::State::Ready);
        const SpacecraftDetail &detail = model.detail();
        QCOMPARE(detail.spacecraft.name, QStringLiteral("Cargo Dragon C209"));
        QCOMPARE(detail.flights.size(), 2);
        QCOMPARE(detail.flights.first().id, 879); // the newest launch first
        QCOMPARE(detail.stays.size(), 1);
        QVERIFY(!detail.openStay());
        QVERIFY(detail.recordJson.startsWith('{'));
    }

    void knowsWhereACraftIsDocked()
    {
        SpacecraftDetailModel model;
        model.setLoader(m_loader.get());
        model.open(289);
        QTRY_COMPARE(model.state(), SpacecraftDetailModel::State::Ready);
        QVERIFY(model.detail().openStay());
        QCOMPARE(model.detail().openStay()->portName, QStringLiteral("Harmony zenith"));
    }

    void neverShowsOneCraftUnderAnothersName()
    {
        SpacecraftDetailModel model;
        model.setLoader(m_loader.get());
        const QList<qint64> ids{289, 474, 551, 617, 503, 622};
        int shown = 0;
        connect(&model, &SpacecraftDetailModel::stateChanged, this, [&] {
            if (model.state() != SpacecraftDetailModel::State::Ready)
                return;
            ++shown;
            QCOMPARE(model.detail().spacecraft.id, *model.spacecraftId());
        });
        for (int turn = 0; turn < 500; ++turn) {
            model.open(ids[turn % ids.size()]);
            if (turn % 7 == 0)
                QCoreApplication::sendPostedEvents();
        }
        QTRY_COMPARE(model.state(), SpacecraftDetailModel::State::Ready);
        QCOMPARE(model.detail().spacecraft.id, ids[499 % ids.size()]);
        QVERIFY(shown >= 1);
    }

    void aCraftTheMirrorLacksIsAnError()
    {
        SpacecraftDetailModel model;
        model.setLoader(m_loader.get());
        model.open(123456);
        QTRY_COMPARE(model.state(), SpacecraftDetailModel::State::Failed);
        QCOMPARE(model.error()->kind, Error::Kind::NotFound);
        model.open({});
        QCOMPARE(model.state(), SpacecraftDetailModel::State::Closed);
    }
};

QTEST_MAIN(TestSpacecraftDetailModel)
#include "tst_spacecraftdetailmodel.moc"
