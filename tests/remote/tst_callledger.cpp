// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetfixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QtTest>

#include <sys/stat.h>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// The file behind the budget: damaged, foreign, hostile, or not to be written.
class TestCallLedger : public QObject
{
    Q_OBJECT
private slots:
    void setsDamagedAside_data();
    void setsDamagedAside();
    void forgetsAnOldLoss();
    void toleratesHostileNumbers();
    void staysSmall();
    void isForItsOwnerOnly();
    void saysThatItCannotWrite_data();
    void saysThatItCannotWrite();
    void waitsForNobodyForEver();
};

namespace {

using Purpose = RequestBudget::Purpose;

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCallLedger::setsDamagedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\0\1\2garbage", 10);
    QTest::newRow("cut off") << QByteArray("{\"skydockCallLedger\":1,\"accounts\":{\"anonym");
    QTest::newRow("another program's") << QByteArray("{\"accounts\":{}}");
    QTest::newRow("another format") << QByteArray("{\"skydockCallLedger\":2,\"accounts\":{}}");
    QTest::newRow("wrong type") << QByteArray("{\"skydockCallLedger\":1,\"accounts\":[]}");
    QTest::newRow("list") << QByteArray("[1,2,3]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray(5'000'000, ' ');
}

void TestCallLedger::setsDamagedAside()
{
    QFETCH(QByteArray, bytes);
    BudgetFixture fixture;
    write(fixture.path(), bytes);
    RequestBudget budget = fixture.budget();
    QCOMPARE(budget.state().left, 7);
    const std::optional<Error> trouble = budget.takeTrouble();
    QVERIFY2(trouble, "it is told");
    QCOMPARE(trouble->kind, Error::Kind::Damaged);
    QVERIFY2(!budget.takeTrouble(), "once");
    QCOMPARE(read(fixture.path() + ".damaged"_L1), bytes);
    QCOMPARE(fixture.budget(u"another"_s).state().left, 7);
    QCOMPARE(BudgetFixture::takeAll(budget), 7);
    QVERIFY(budget.learn({15, 3600, 2, 0, {}}));
    fixture.clock.advance(3 * minuteMs);
    QVERIFY(budget.learn({15, 3600, 2, 0, {}}));
    QCOMPARE(budget.state().left, 13);
}

void TestCallLedger::forgetsAnOldLoss()
{
    BudgetFixture fixture;
    write(fixture.path(), "garbage");
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(fixture.clock.nowMs() - 2 * hourMs),
                             QFileDevice::FileModificationTime));
    file.close();
    RequestBudget budget = fixture.budget();
    QCOMPARE(BudgetFixture::takeAll(budget), 15);
    QVERIFY(budget.takeTrouble());
}

void TestCallLedger::toleratesHostileNumbers()
{
    BudgetFixture fixture;
    write(fixture.path(),
          "{\"skydockCallLedger\":1,\"accounts\":{\"anonymous\":{\"limit\":-7,\"windowMs\":1e300,"
          "\"calls\":[1e300,-1e300,null,\"x\",[1]],\"others\":7,\"refusedFrom\":1e300,"
          "\"refusedUntil\":-1}}}");
    RequestBudget budget = fixture.budget();
    QCOMPARE(budget.state().limit, 1);
    QCOMPARE(budget.state().windowMs, hourMs);
    fixture.clock.advance(25 * hourMs);
    QVERIFY(budget.take(Purpose::Person));
    QVERIFY(!budget.takeTrouble());
}

void TestCallLedger::staysSmall()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    for (int hour = 0; hour < 12; ++hour) {
        QCOMPARE(BudgetFixture::takeAll(budget), 15);
        fixture.clock.advance(hourMs + CallWindow::marginMs);
    }
    QVERIFY2(QFileInfo(fixture.path()).size() < 2100, "about 115 calls");
}

void TestCallLedger::isForItsOwnerOnly()
{
    BudgetFixture fixture;
    QVERIFY(fixture.budget().take(Purpose::Person));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(fixture.path()) & others, QFileDevice::Permissions());
}

void TestCallLedger::saysThatItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("its folder is a file") << u"/proc/version/calls.json"_s;
    QTest::newRow("no such folder, and none can be made") << u"/proc/none/calls.json"_s;
    QTest::newRow("it is a folder") << u"folder"_s;
    QTest::newRow("it is a pipe, which would make us wait") << u"pipe"_s;
}

void TestCallLedger::saysThatItCannotWrite()
{
    QFETCH(QString, path);
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), S_IRUSR | S_IWUSR), 0);
    TestClock clock;
    RequestBudget budget(QDir(dir.path()).absoluteFilePath(path), u"anonymous"_s, &clock);
    const Result<void> taken = budget.take(Purpose::Person);
    QVERIFY2(!taken, "an uncounted call is not sent");
    QCOMPARE(taken.error().kind, Error::Kind::Permission);
    QVERIFY(!taken.error().text.isEmpty());
    QVERIFY(!budget.learn({}));
    QVERIFY(!budget.refused(1000));
    QCOMPARE(budget.state(), BudgetState());
}

void TestCallLedger::waitsForNobodyForEver()
{
    BudgetFixture fixture;
    RequestBudget budget = fixture.budget();
    QVERIFY(budget.take(Purpose::Person));
    QLockFile lock(fixture.path() + ".lock"_L1);
    QVERIFY(lock.lock());
    QCOMPARE(budget.take(Purpose::Person).error().kind, Error::Kind::Storage);
    QCOMPARE(budget.state().left, 14);
    lock.unlock();
    QVERIFY(budget.take(Purpose::Person));
}

QTEST_APPLESS_MAIN(TestCallLedger)
#include "tst_callledger.moc"
