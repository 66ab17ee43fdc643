// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailwish.h"

#include "fakesynccontrol.h"
#include "pageloader.h"
#include "spacecraftdetailmodel.h"
#include "temporarymirror.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Skydock;
using Activity = SyncStatus::Activity;
using State = DetailWish::State;

/// Reading a craft in detail asks for what the mirror lacks.
class TestDetailWish : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mirror = std::make_unique<TemporaryMirror>();
        m_loader = std::make_unique<PageLoader>(m_mirror->path());
        m_sync = std::make_unique<FakeSyncControl>();
        m_sync->setActivity(Activity::UpToDate);
        m_detail = std::make_unique<SpacecraftDetailModel>();
        m_detail->setLoader(m_loader.get());
        m_wish = std::make_unique<DetailWish>(m_sync.get(), m_detail.get());
        const QList<qint64> ids = spacecraftBelowDetailed();
        QVERIFY(ids.size() > 2);
        m_first = ids.at(0);
        m_second = ids.at(1);
    }
    void cleanup()
    {
        m_wish.reset();
        m_detail.reset();
        m_loader.reset();
        m_mirror.reset();
    }

    void asksOnceAfterAMoment()
    {
        QVERIFY(open(m_first));
        m_wish->setWanted(true);
        QCOMPARE(m_sync->calls, QStringList());
        QTRY_COMPARE(m_sync->calls, QStringList{asked(m_first)});
        QCOMPARE(m_wish->state(), State::Asked);
        m_sync->setActivity(Activity::Fetching);
        m_detail->refresh(); // a page came meanwhile
        QTRY_VERIFY(!m_detail->isRefreshing());
        QCOMPARE(m_sync->calls.size(), 1);
    }

    void browsingPastCostsNothing()
    {
        m_wish->setWanted(true);
        QVERIFY(open(m_first));
        QVERIFY(open(m_second));
        QTRY_COMPARE(m_sync->calls, QStringList{asked(m_second)});
    }

    void theWishIsTakenBackWhenTheReaderLeaves()
    {
        QVERIFY(open(m_first));
        m_wish->setWanted(true);
        QTRY_COMPARE(m_sync->calls.size(), 1);
        m_wish->setWanted(false);
        QCOMPARE(m_sync->calls.last(), QStringLiteral("no spacecraft"));
        QCOMPARE(m_wish->state(), State::NotNeeded);
    }

    void whatIsHereIsNotAskedFor()
    {
        QSqlQuery query(m_mirror->database());
        QVERIFY(query.exec(
            QStringLiteral("UPDATE record SET level = 2 WHERE collection = 0 AND id = %1").arg(m_first)));
        QVERIFY(open(m_first));
        QCOMPARE(m_detail->detail().level, RecordLevel::Detailed);
        m_wish->setWanted(true);
        QVERIFY(open(m_second)); // the next one is asked for, and nothing else
        QTRY_COMPARE(m_sync->calls, QStringList{asked(m_second)});
    }

    void anAnswerWithoutDetailsIsNotAskedForAgain()
    {
        QVERIFY(open(m_first));
        m_wish->setWanted(true);
        QTRY_COMPARE(m_sync->calls.size(), 1);
        emit m_sync->spacecraftArrived(m_first, {});
        QCOMPARE(m_wish->state(), State::NotNeeded);
        QVERIFY(m_detail->isRefreshing()); // what came is shown
        QTRY_VERIFY(!m_detail->isRefreshing());
        QVERIFY(open(m_second));
        QTRY_COMPARE(m_sync->calls.size(), 2);
        QCOMPARE(m_sync->calls.last(), asked(m_second));
    }

    void offlineWaitsForTheNetwork()
    {
        m_sync->setActivity(Activity::WaitingToRetry,
                            Error{Error::Kind::Offline, QStringLiteral("Offline.")});
        QVERIFY(open(m_first));
        m_wish->setWanted(true);
        QCOMPARE(m_wish->state(), State::Offline);
        m_sync->setActivity(Activity::Off);
        QCOMPARE(m_wish->state(), State::Offline);
        QCOMPARE(m_sync->calls, QStringList());
        m_sync->setActivity(Activity::Fetching);
        QTRY_COMPARE(m_sync->calls, QStringList{asked(m_first)});
    }

    void withoutCallsTheWishStands()
    {
        QVERIFY(open(m_first));
        m_wish->setWanted(true);
        QTRY_COMPARE(m_wish->state(), State::Asked);
        const Error throttled{Error::Kind::Throttled, QStringLiteral("no calls"),
                              QDateTime::currentDateTimeUtc().addSecs(600)};
        emit m_sync->spacecraftArrived(m_first, throttled);
        QCOMPARE(m_wish->state(), State::Asked);
        QCOMPARE(m_wish->error(), throttled);
        emit m_sync->spacecraftArrived(m_first, {});
        QCOMPARE(m_wish->state(), State::NotNeeded);
    }

    void anErrorIsSaidAndNotRepeated()
    {
        QVERIFY(open(m_first));
        m_wish->setWanted(true);
        QTRY_COMPARE(m_wish->state(), State::Asked);
        emit m_sync->spacecraftArrived(m_second, Error{Error::Kind::Network, QStringLiteral("other")});
        QCOMPARE(m_wish->state(), State::Asked);
        emit m_sync->spacecraftArrived(m_first, Error{Error::Kind::Network, QStringLiteral("503")});
        QCOMPARE(m_wish->state(), State::Failed);
        m_sync->setActivity(Activity::UpToDate);
        QCOMPARE(m_wish->state(), State::Failed);
        m_wish->setWanted(false);
        m_wish->setWanted(true); // who comes back may try again
        QTRY_COMPARE(m_sync->calls.size(), 2);
    }

private:
    static QString asked(qint64 id) { return QStringLiteral("spacecraft %1").arg(id); }
    QList<qint64> spacecraftBelowDetailed()
    {
        QList<qint64> ids;
        QSqlQuery query(QStringLiteral("SELECT id FROM record WHERE collection = 0 GROUP BY id "
                                       "HAVING max(level) < 2 ORDER BY id"),
                        m_mirror->database());
        while (query.next())
            ids << query.value(0).toLongLong();
        return ids;
    }
    bool open(qint64 id)
    {
        m_detail->open(id);
        return QTest::qWaitFor([&] {
            return m_detail->state() == SpacecraftDetailModel::State::Ready &&
                   m_detail->detail().spacecraft.id == id;
        });
    }

    std::unique_ptr<TemporaryMirror> m_mirror;
    std::unique_ptr<PageLoader> m_loader;
    std::unique_ptr<FakeSyncControl> m_sync;
    std::unique_ptr<SpacecraftDetailModel> m_detail;
    std::unique_ptr<DetailWish> m_wish;
    qint64 m_first = 0;
    qint64 m_second = 0;
};

QTEST_GUILESS_MAIN(TestDetailWish)
#include "tst_detailwish.moc"
