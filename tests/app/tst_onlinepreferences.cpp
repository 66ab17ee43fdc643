// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlinepreferences.h"

#include "../remote/fakekeyring.h"
#include "launchlibraryserver.h"
#include "mirrorsession.h"
#include "online.h"
#include "resources.h"
#include "settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

namespace {

LaunchLibraryOptions smallLibrary()
{
    LaunchLibraryOptions options;
    options.spacecraft = 20;
    options.dockings = 20;
    options.flights = 30;
    options.callsPerWindow = 0;
    return options;
}

/// Somebody has to unlock it first.
class LockedKeyring : public FakeKeyring
{
public:
    void read(const QString &key, QObject *receiver, Answered answered) override
    {
        if (isLocked)
            m_waiting = [this, key, receiver, answered] { FakeKeyring::read(key, receiver, answered); };
        else
            FakeKeyring::read(key, receiver, answered);
    }
    void unlock()
    {
        isLocked = false;
        m_waiting();
    }

    bool isLocked = false;

private:
    std::function<void()> m_waiting;
};

/// Settings, keyring and mirror of one person, and two servers to choose from.
struct Desk
{
    Desk() { loadResources(); }

    QString ini() const { return dir.filePath(QStringLiteral("skydock.ini")); }
    void sitDown(const std::optional<QUrl> &commandLineUrl = {})
    {
        preferences.reset();
        online.reset();
        settings.reset(); // its file is whole then
        settings = std::make_unique<Settings>(ini());
        mirror = std::make_unique<MirrorSession>(dir.filePath(QStringLiteral("data")));
        online = std::make_unique<Online>(settings.get(), mirror.get(),
                                          OnlineOptions{dir.filePath(QStringLiteral("requests.json")),
                                                        dir.filePath(QStringLiteral("images")),
                                                        commandLineUrl, &keyring});
        preferences = std::make_unique<OnlinePreferences>(settings.get(), online.get());
    }
    PreferenceValues at(const LaunchLibraryServer &server, int minutes = 360) const
    {
        return {{server.baseUrl(), minutes}, 50};
    }

    QTemporaryDir dir;
    SystemClock clock;
    LaunchLibraryServer first{&clock, smallLibrary()};
    LaunchLibraryServer second{&clock, smallLibrary()};
    LockedKeyring keyring;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MirrorSession> mirror;
    std::unique_ptr<Online> online;
    std::unique_ptr<OnlinePreferences> preferences;
};

QSet<QByteArray> authorizations(const LaunchLibraryServer &server)
{
    QSet<QByteArray> found;
    for (const HttpRequest &request : server.wire().requests())
        found << request.header("authorization");
    return found;
}

} // namespace

/// Choices that hold at once and the next time.
class TestOnlinePreferences : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qunsetenv("SKYDOCK_API_TOKEN"); }

    void choicesHoldTheNextTime()
    {
        Desk desk;
        desk.sitDown();
        QCOMPARE(desk.preferences->values().sync.baseUrl, desk.preferences->productionUrl());
        desk.preferences->apply(desk.at(desk.first, 60), QStringLiteral("abc"));
        QTRY_COMPARE(desk.preferences->token(), QStringLiteral("abc"));
        desk.sitDown();
        QTRY_COMPARE(desk.preferences->token(), QStringLiteral("abc"));
        QCOMPARE(desk.preferences->values(), desk.at(desk.first, 60));
        QVERIFY(desk.preferences->tokenPlace().contains(QStringLiteral("keyring")));
        QFile ini(desk.ini());
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(!ini.readAll().contains("abc"));
    }

    void whatCannotBeKeptIsSaidToWhoeverChoseIt()
    {
        Desk desk;
        QVERIFY(QDir().mkdir(desk.ini())); // no file can take its place
        desk.sitDown();
        QSignalSpy failed(desk.preferences.get(), &Preferences::failed);
        SettingsValues values = desk.settings->values();
        values.window.tab = 1;
        QVERIFY(!desk.settings->set(values));
        QCOMPARE(failed.size(), 0); // nobody has asked for that
        desk.preferences->apply(desk.at(desk.first, 60), {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(desk.preferences->values().sync.refreshMinutes, 60); // for now
    }

    void theAddressOfTheCommandLineStaysOutOfTheFile()
    {
        Desk desk;
        desk.sitDown(desk.second.baseUrl());
        QCOMPARE(desk.preferences->values().sync.baseUrl, desk.second.baseUrl());
        desk.preferences->apply(desk.at(desk.second, 60), {});
        QTRY_COMPARE(Settings(desk.ini()).values().refreshMinutes, 60);
        QCOMPARE(Settings(desk.ini()).values().baseUrl, SettingsValues::usualBaseUrl());
        desk.preferences->apply(desk.at(desk.first, 60), {});
        QCOMPARE(desk.preferences->values().sync.baseUrl, desk.first.baseUrl());
        QTRY_COMPARE(Settings(desk.ini()).values().baseUrl, desk.first.baseUrl());
    }

    void noServerSeesTheTokenOfAnother()
    {
        Desk desk;
        desk.sitDown(desk.first.baseUrl());
        desk.preferences->apply(desk.at(desk.first), QStringLiteral("firstsecret"));
        QTRY_COMPARE(desk.preferences->token(), QStringLiteral("firstsecret"));
        desk.mirror->open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.first.countedCalls() > 0, 20'000);
        desk.keyring.isLocked = true;
        desk.preferences->apply(desk.at(desk.second), {});
        QSignalSpy checked(&desk.online->sync, &SyncControl::tokenChecked);
        desk.online->sync.checkToken(desk.first.baseUrl(), QStringLiteral("firstsecret"));
        QTRY_COMPARE(checked.size(), 1); // whatever was begun before has got this far, too
        QCOMPARE(desk.second.wire().requests().size(), 0);
        desk.keyring.unlock();
        QTRY_VERIFY_WITH_TIMEOUT(desk.second.countedCalls() > 2, 20'000);
        QCOMPARE(authorizations(desk.first), QSet<QByteArray>{"Token firstsecret"});
        QCOMPARE(authorizations(desk.second), QSet<QByteArray>{QByteArray()});
        QTRY_COMPARE(desk.preferences->token(), QString());
    }

    void whatCannotBeKeptIsSaid()
    {
        Desk desk;
        desk.keyring.failure = Keyring::Answer{Keyring::Outcome::Unavailable, {}, {}};
        desk.sitDown();
        QSignalSpy failed(desk.preferences.get(), &Preferences::failed);
        QSignalSpy settled(&desk.online->tokens, &TokenStore::settled);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(failed.size(), 0); // nobody wanted a token kept
        desk.preferences->apply(desk.at(desk.first), QStringLiteral("abc"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.preferences->tokenPlace().contains(QStringLiteral("until Skydock ends")));
        QCOMPARE(desk.preferences->token(), QStringLiteral("abc"));
    }

    void theEnvironmentWinsAndIsSaid()
    {
        qputenv("SKYDOCK_API_TOKEN", "fromtheenvironment");
        Desk desk;
        desk.sitDown();
        qunsetenv("SKYDOCK_API_TOKEN");
        QTRY_VERIFY(desk.preferences->isTokenFixed());
        QCOMPARE(desk.preferences->token(), QStringLiteral("fromtheenvironment"));
        QVERIFY(desk.preferences->tokenPlace().contains(QStringLiteral("SKYDOCK_API_TOKEN")));
    }

    void brokenSettingsAreSaid()
    {
        Desk desk;
        QFile ini(desk.ini());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[sync]\nrefreshMinutes=never\n");
        ini.close();
        desk.sitDown();
        QCOMPARE(desk.preferences->problems().size(), 1);
        QCOMPARE(desk.preferences->values().sync.refreshMinutes, 360);
    }
};

QTEST_MAIN(TestOnlinePreferences)
#include "tst_onlinepreferences.moc"
