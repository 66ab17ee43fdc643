// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageloader.h"

#include "sql.h"
#include "temporarymirror.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Skydock;

namespace {

Result<qint64> countForHours(const QSqlDatabase &database)
{
    const QString statement = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                             "WHERE i < 100000000000) SELECT count(*) FROM n");
    return Sql::scalar(database, statement).map([](auto value) { return value->toLongLong(); });
}

Result<int> countSpacecraft(const QSqlDatabase &database)
{
    return Sql::scalar(database, QStringLiteral("SELECT count(*) FROM spacecraft")).map([](auto value) {
        return value->toInt();
    });
}

} // namespace

class TestPageLoader : public QObject
{
    Q_OBJECT
private slots:
    void readsElsewhereAndAnswersHere()
    {
        TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        QThread *readIn = nullptr;
        QThread *answeredIn = nullptr;
        int craft = 0;
        loader.load<int>(
            this,
            [&](const QSqlDatabase &database) {
                readIn = QThread::currentThread();
                return Sql::scalar(database, QStringLiteral("SELECT count(*) FROM spacecraft"))
                    .map([](auto value) { return value->toInt(); });
            },
            [&](const Result<int> &answer) {
                answeredIn = QThread::currentThread();
                craft = valueOf(answer);
            });
        QTRY_COMPARE(craft, 34);
        QVERIFY(readIn != QThread::currentThread());
        QCOMPARE(answeredIn, QThread::currentThread());
    }

    void aCancelledReadNeverAnswers()
    {
        TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        QSemaphore mayGoOn;
        bool answered = false;
        const LoadTicket ticket = loader.load<int>(
            this,
            [&](const QSqlDatabase &) {
                mayGoOn.acquire();
                return Result<int>(1);
            },
            [&](const Result<int> &) { answered = true; });
        ticket.cancel();
        mayGoOn.release();
        bool later = false;
        loader.load<int>(
            this, [](const QSqlDatabase &) { return Result<int>(2); },
            [&](const Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!answered);
    }

    void cancellingEndsAStatementThatRuns()
    {
        TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        QSemaphore isRunning;
        QSemaphore hasEnded;
        std::optional<Error> ended;
        bool answered = false;
        const LoadTicket ticket = loader.load<qint64>(
            this,
            [&](const QSqlDatabase &database) {
                isRunning.release();
                const Result<qint64> answer = countForHours(database);
                ended = answer ? Error{} : answer.error();
                hasEnded.release();
                return answer;
            },
            [&](const Result<qint64> &) { answered = true; });
        isRunning.acquire();
        ticket.cancel();
        QVERIFY(hasEnded.tryAcquire(1, 10'000));
        QCOMPARE(ended->kind, Error::Kind::Cancelled);
        QCOMPARE(countAnswered(loader), 34);
        QVERIFY(!answered);
    }

    /// However the two meet: before the first statement, in it, between two, after the last.
    void cancellingEndsTheStatementsThatFollow()
    {
        TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        QSemaphore isBetween;
        QSemaphore mayGoOn;
        QSemaphore hasEnded;
        std::optional<Error> ended;
        const LoadTicket ticket = loader.load<qint64>(
            this,
            [&](const QSqlDatabase &database) {
                return Sql::snapshot<qint64>(database, [&]() -> Result<qint64> {
                    (void)Sql::scalar(database, QStringLiteral("SELECT count(*) FROM spacecraft"));
                    isBetween.release();
                    mayGoOn.acquire();
                    const Result<qint64> answer = countForHours(database);
                    ended = answer ? Error{} : answer.error();
                    hasEnded.release();
                    return answer;
                });
            },
            [](const Result<qint64> &) {});
        isBetween.acquire();
        ticket.cancel();
        mayGoOn.release();
        QVERIFY(hasEnded.tryAcquire(1, 10'000));
        QCOMPARE(ended->kind, Error::Kind::Cancelled);
        // The connection is not left inside the snapshot.
        for (int worker = 0; worker < 4; ++worker)
            QCOMPARE(countAnswered(loader, Wrapped::InASnapshot), 34);
    }

    /// Tickets are cancelled at any moment, also when their read is over and the worker has gone on to the next.
    void cancellingNeverEndsAnotherRead()
    {
        TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        int answered = 0;
        int failed = 0;
        constexpr int pairs = 300;
        for (int i = 0; i < pairs; ++i) {
            const LoadTicket unwanted = loader.load<int>(this, countSpacecraft, [](const Result<int> &) {});
            loader.load<int>(this, countSpacecraft, [&](const Result<int> &answer) {
                ++answered;
                failed += answer == Result<int>(34) ? 0 : 1;
            });
            if (i % 3 == 0)
                QTRY_VERIFY(answered > i / 2); // some are cancelled when they are over
            unwanted.cancel();
        }
        QTRY_COMPARE(answered, pairs);
        QCOMPARE(failed, 0);
    }

    void closingDoesNotWaitForAReadThatRuns()
    {
        TemporaryMirror mirror;
        auto loader = std::make_unique<PageLoader>(mirror.path());
        QSemaphore isRunning;
        loader->load<qint64>(
            this,
            [&](const QSqlDatabase &database) {
                isRunning.release();
                return countForHours(database);
            },
            [](const Result<qint64> &) {});
        isRunning.acquire();
        loader.reset(); // or the test is ended for taking too long
        QVERIFY(!loader);
    }

    void onlyTheLibraryOfTheDriverIsUsed()
    {
        TemporaryMirror mirror;
        const SqliteHandle handle = SqliteHandle::of(mirror.database());
        QVERIFY(
            handle
                .isValid()); // on the platforms that are tested; elsewhere answers are dropped when they come
        handle.interrupt();  // nothing runs: nothing is ended
        QCOMPARE(valueOf(countSpacecraft(mirror.database())), 34);
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        TemporaryMirror mirror;
        auto loader = std::make_unique<PageLoader>(mirror.path());
        bool called = false;
        {
            QObject receiver;
            loader->load<int>(
                &receiver, [](const QSqlDatabase &) { return Result<int>(1); },
                [&](const Result<int> &) { called = true; });
        }
        bool later = false;
        loader->load<int>(
            this, [](const QSqlDatabase &) { return Result<int>(2); },
            [&](const Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void readersCannotWrite()
    {
        TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        std::optional<bool> refused;
        loader.load<bool>(
            this,
            [](const QSqlDatabase &database) {
                return Result<bool>(
                    !Sql::run(database, QStringLiteral("DELETE FROM spacecraft")).has_value());
            },
            [&](const Result<bool> &answer) { refused = valueOf(answer); });
        QTRY_VERIFY(refused);
        QVERIFY(*refused);
    }

    void aMissingFileIsAnError()
    {
        PageLoader loader(QStringLiteral("/proc/skydock/mirror.sqlite"));
        std::optional<Error> error;
        loader.load<int>(
            this, [](const QSqlDatabase &) { return Result<int>(1); },
            [&](const Result<int> &answer) { error = answer.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Permission);
        QVERIFY(!error->text.isEmpty());
    }

private:
    enum class Wrapped { Plainly, InASnapshot };

    /// What the loader answers to an ordinary question; -1 for an error or none.
    int countAnswered(PageLoader &loader, Wrapped wrapped = Wrapped::Plainly)
    {
        std::optional<int> count;
        loader.load<int>(
            this,
            [wrapped](const QSqlDatabase &database) {
                if (wrapped == Wrapped::Plainly)
                    return countSpacecraft(database);
                return Sql::snapshot<int>(database, [&] { return countSpacecraft(database); });
            },
            [&](const Result<int> &answer) { count = answer.value_or(-1); });
        (void)QTest::qWaitFor([&] { return count.has_value(); });
        return count.value_or(-1);
    }
};

QTEST_GUILESS_MAIN(TestPageLoader)
#include "tst_pageloader.moc"
