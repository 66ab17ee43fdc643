// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenstore.h"

#include "fakekeyring.h"
#include "systemkeyring.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestTokenStore : public QObject
{
    Q_OBJECT
private slots:
    void hasNoneAtFirst();
    void keepsItInTheKeyring();
    void forgetsIt();
    void keepsServersApart();
    void withoutAKeyringForThisSession_data();
    void withoutAKeyringForThisSession();
    void saysThatItCouldNotBeForgotten();
    void theEnvironmentWins();
    void theEnvironmentMayHoldNonsense();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void distrustsTheKeyring();
    void theLatestWishCounts();
    void mayGoBeforeTheAnswer();
    void theSystemsKeyringAnswersInAnyCase();
};

namespace {

using Outcome = Keyring::Outcome;

QUrl base()
{
    return QUrl(u"https://ll.thespacedevs.com"_s);
}

void waitFor(TokenStore &store, const std::function<void()> &wish)
{
    QSignalSpy settled(&store, &TokenStore::settled);
    wish();
    QCOMPARE(settled.size(), 0);
    QVERIFY(settled.wait());
    QCOMPARE(settled.size(), 1);
}

void load(TokenStore &store, const QUrl &url = base())
{
    waitFor(store, [&] { store.load(url); });
}

void save(TokenStore &store, const QString &token, const QUrl &url = base())
{
    waitFor(store, [&] { store.save(url, token); });
}

} // namespace

void TestTokenStore::hasNoneAtFirst()
{
    FakeKeyring keyring;
    TokenStore store(&keyring, {});
    load(store);
    QCOMPARE(store.token(), QString());
    QCOMPARE(store.place(), TokenPlace::None);
    QVERIFY(!store.error());
    QVERIFY(store.placeText().contains("anonymous"_L1));
}

void TestTokenStore::keepsItInTheKeyring()
{
    FakeKeyring keyring;
    TokenStore store(&keyring, {});
    save(store, u"  abc123\n"_s);
    QCOMPARE(store.token(), u"abc123"_s);
    QCOMPARE(store.place(), TokenPlace::Keyring);
    QCOMPARE(keyring.secrets.value(u"ll.thespacedevs.com"_s), u"abc123"_s);

    TokenStore next(&keyring, {});
    load(next);
    QCOMPARE(next.token(), u"abc123"_s);
    QCOMPARE(next.place(), TokenPlace::Keyring);
    QVERIFY(next.placeText().contains("keyring"_L1));
}

void TestTokenStore::forgetsIt()
{
    FakeKeyring keyring;
    TokenStore store(&keyring, {});
    save(store, u"abc123"_s);
    save(store, {});
    QCOMPARE(store.token(), QString());
    QCOMPARE(store.place(), TokenPlace::None);
    QVERIFY(keyring.secrets.isEmpty());
    save(store, {});
    QVERIFY2(!store.error(), "forgetting nothing is no error");
}

void TestTokenStore::keepsServersApart()
{
    FakeKeyring keyring;
    TokenStore store(&keyring, {});
    save(store, u"abc123"_s);
    load(store, QUrl(u"http://127.0.0.1:8000"_s));
    QCOMPARE(store.token(), QString());
    load(store, QUrl(u"https://ll.thespacedevs.com/some/path"_s));
    QCOMPARE(store.token(), u"abc123"_s);
}

void TestTokenStore::withoutAKeyringForThisSession_data()
{
    QTest::addColumn<Keyring::Outcome>("outcome");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("none") << Outcome::Unavailable << Error::Kind::Storage;
    QTest::newRow("locked") << Outcome::Refused << Error::Kind::Permission;
    QTest::newRow("broken") << Outcome::Failed << Error::Kind::Storage;
}

void TestTokenStore::withoutAKeyringForThisSession()
{
    QFETCH(Keyring::Outcome, outcome);
    FakeKeyring keyring;
    keyring.failure = Keyring::Answer{outcome, {}, u"because"_s};
    TokenStore store(&keyring, {});
    save(store, u"abc123"_s);
    QCOMPARE(store.token(), u"abc123"_s);
    QCOMPARE(store.place(), TokenPlace::Session);
    QVERIFY(store.error());
    QTEST(store.error()->kind, "kind");
    QVERIFY(!store.error()->text.contains("abc123"_L1));

    load(store);
    QCOMPARE(store.token(), u"abc123"_s);
    QCOMPARE(store.place(), TokenPlace::Session);
    QVERIFY2(store.placeText().contains("until Skydock ends"_L1), "it says so");

    TokenStore next(&keyring, {});
    load(next);
    QCOMPARE(next.place(), TokenPlace::None);
    QVERIFY2(next.error(), "the settings can say why");
}

void TestTokenStore::saysThatItCouldNotBeForgotten()
{
    FakeKeyring keyring;
    TokenStore store(&keyring, {});
    save(store, u"abc123"_s);
    keyring.failure = Keyring::Answer{Outcome::Refused, {}, {}};
    save(store, {});
    QCOMPARE(store.token(), QString());
    QCOMPARE(store.error()->kind, Error::Kind::Permission);
    keyring.failure = Keyring::Answer{Outcome::Unavailable, {}, {}};
    save(store, {});
    QVERIFY(!store.error());
}

void TestTokenStore::theEnvironmentWins()
{
    FakeKeyring keyring;
    TokenStore store(&keyring, u" from-environment "_s);
    load(store);
    QCOMPARE(store.token(), u"from-environment"_s);
    QCOMPARE(store.place(), TokenPlace::Environment);
    save(store, u"abc123"_s);
    QCOMPARE(store.token(), u"from-environment"_s);
    QCOMPARE(store.place(), TokenPlace::Environment);
    QVERIFY(store.placeText().contains("SKYDOCK_API_TOKEN"_L1));
    QCOMPARE(keyring.secrets.value(u"ll.thespacedevs.com"_s), u"abc123"_s);

    qputenv("SKYDOCK_API_TOKEN", "abc");
    QCOMPARE(TokenStore::fromEnvironment(), u"abc"_s);
    qunsetenv("SKYDOCK_API_TOKEN");
    QCOMPARE(TokenStore::fromEnvironment(), QString());
}

void TestTokenStore::theEnvironmentMayHoldNonsense()
{
    FakeKeyring keyring;
    keyring.secrets.insert(u"ll.thespacedevs.com"_s, u"abc123"_s);
    TokenStore store(&keyring, u"two words"_s);
    load(store);
    QCOMPARE(store.token(), u"abc123"_s);
    QCOMPARE(store.place(), TokenPlace::Keyring);
    QCOMPARE(store.error()->kind, Error::Kind::Usage);
    QVERIFY(!store.error()->text.contains("two words"_L1));
}

void TestTokenStore::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"two words"_s;
    QTest::newRow("injection") << u"abc\r\nHost: x"_s;
    QTest::newRow("Cyrillic") << u"токен"_s;
    QTest::newRow("endless") << QString(100'000, u'x');
}

void TestTokenStore::refusesWhatIsNoToken()
{
    QFETCH(QString, text);
    FakeKeyring keyring;
    TokenStore store(&keyring, {});
    save(store, u"abc123"_s);
    save(store, text);
    QCOMPARE(store.error()->kind, Error::Kind::Usage);
    QVERIFY(!store.error()->text.contains(text));
    QCOMPARE(store.token(), u"abc123"_s);
    QCOMPARE(keyring.secrets.value(u"ll.thespacedevs.com"_s), u"abc123"_s);
}

void TestTokenStore::distrustsTheKeyring()
{
    FakeKeyring keyring;
    keyring.secrets.insert(u"ll.thespacedevs.com"_s, u"a\r\nb"_s);
    TokenStore store(&keyring, {});
    load(store);
    QCOMPARE(store.token(), QString());
    QCOMPARE(store.place(), TokenPlace::None);
    QCOMPARE(store.error()->kind, Error::Kind::Damaged);
}

void TestTokenStore::theLatestWishCounts()
{
    FakeKeyring keyring;
    keyring.secrets.insert(u"one.example.org"_s, u"one"_s);
    keyring.secrets.insert(u"two.example.org"_s, u"two"_s);
    TokenStore store(&keyring, {});
    waitFor(store, [&store] {
        store.load(QUrl(u"https://one.example.org"_s));
        store.load(QUrl(u"https://two.example.org"_s));
    });
    QCOMPARE(store.token(), u"two"_s);
}

void TestTokenStore::mayGoBeforeTheAnswer()
{
    FakeKeyring keyring;
    auto store = std::make_unique<TokenStore>(&keyring, QString());
    store->load(base());
    store.reset();
    TokenStore next(&keyring, {});
    load(next);
}

/// Here without a bus to reach any keyring on: an answer comes, and it is no secret.
void TestTokenStore::theSystemsKeyringAnswersInAnyCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    SystemKeyring keyring;
    std::optional<Keyring::Answer> answer;
    keyring.read(u"skydock-test.invalid"_s, this,
                 [&answer](const Keyring::Answer &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->outcome != Outcome::Done);
    QCOMPARE(answer->secret, QString());
}

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
