// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageloader.h"

#include "sql.h"
#include "temporarymirror.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Skydock;

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
};

QTEST_GUILESS_MAIN(TestPageLoader)
#include "tst_pageloader.moc"
