// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

/// What a person has chosen, in a file that anybody may have edited.
class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withoutAFileEverythingIsAsUsual()
    {
        const Settings settings(path());
        QCOMPARE(settings.values(), SettingsValues());
        QCOMPARE(settings.values().baseUrl, QUrl(QStringLiteral("https://ll.thespacedevs.com")));
        QCOMPARE(settings.problems(), QStringList());
        QVERIFY(!QFile::exists(path())); // reading leaves nothing behind
    }

    void whatWasChosenIsThereTheNextTime()
    {
        SettingsValues chosen;
        chosen.baseUrl = QUrl(QStringLiteral("https://example.org/ll,2"));
        chosen.refreshMinutes = 0;
        chosen.syncPaused = true;
        chosen.imageMegabytes = 0;
        chosen.foldedSpacecraftFilters = QStringList{QStringLiteral("status"), QStringLiteral("type")};
        chosen.foldedDetails = QStringList(); // all open is a choice too
        chosen.display = {TimeZoneChoice::Local, UnitSystem::UsCustomary};
        chosen.appearance = Appearance::HighContrast;
        QVERIFY(Settings(path()).set(chosen));
        const Settings again(path());
        QCOMPARE(again.problems(), QStringList());
        QCOMPARE(again.values(), chosen);
    }

    void brokenValuesFallBackAndAreSaid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *line, const char *said) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(said);
        };
        row("[sync]\nrefreshMinutes=often", "sync/refreshMinutes");
        row("[sync]\nrefreshMinutes=-1", "from 0 to 10080");
        row("[sync]\nrefreshMinutes=99999999999999", "sync/refreshMinutes");
        row("[sync]\nrefreshMinutes=1, 2", "1,2");
        row("[sync]\nrefreshMinutes=@Invalid()", "sync/refreshMinutes");
        row("[sync]\npaused=perhaps", "sync/paused");
        row("[sync]\nbaseUrl=http://example.org", "sync/baseUrl");
        row("[sync]\nbaseUrl=https://user:secret@example.org", "sync/baseUrl");
        row("[sync]\nbaseUrl=", "sync/baseUrl");
        row("[images]\ncacheMegabytes=1e9", "images/cacheMegabytes");
        row("[display]\nunits=parsec", "metric or us");
        row("[display]\ntimes=", "utc or local");
        row("[display]\nappearance=pink", "high-contrast");
        row("[display]\nlanguage=../../etc", "the code of a language");
    }
    void brokenValuesFallBackAndAreSaid()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        write(line);
        const Settings settings(path());
        QCOMPARE(settings.values(), SettingsValues());
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY2(settings.problems().constFirst().contains(said),
                 qPrintable(settings.problems().constFirst()));
    }

    void oneBrokenValueLeavesTheOthers()
    {
        write("[sync]\nrefreshMinutes=often\npaused=true\n[images]\ncacheMegabytes=50\n[later]\nnew=1\n");
        const Settings settings(path());
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY(settings.values().syncPaused);
        QCOMPARE(settings.values().imageMegabytes, 50);
    }

    void bytesThatAreNoSettingsDoNoHarm()
    {
        write(QByteArray(5000, '\xff') + QByteArray("\n[[[\n=\n%%%=\0x", 14));
        const Settings settings(path());
        QCOMPARE(settings.values(), SettingsValues());
    }

    void anOlderFileIsBroughtUpToDate()
    {
        write("[mirror]\ninterval=60\n");
        const Settings::Migration renamed = [](QSettings &file) {
            file.setValue(QStringLiteral("sync/refreshMinutes"),
                          file.value(QStringLiteral("mirror/interval")));
            file.remove(QStringLiteral("mirror"));
        };
        int later = 0;
        const Settings::Migration counted = [&](QSettings &) { ++later; };
        QCOMPARE(Settings(path(), {renamed, counted}).values().refreshMinutes, 60);
        QCOMPARE(later, 1);
        QCOMPARE(Settings(path(), {renamed, counted}).values().refreshMinutes, 60);
        QCOMPARE(later, 1); // once
        QCOMPARE(version(), 3);
    }

    void aNewerFileKeepsWhatIsNotKnown()
    {
        write("version=9\n[sync]\nrefreshMinutes=30\n[later]\nnew=1\n");
        Settings settings(path());
        QCOMPARE(settings.values().refreshMinutes, 30);
        QVERIFY(settings.set(settings.values()));
        QCOMPARE(version(), 9);
        QCOMPARE(QSettings(path(), QSettings::IniFormat).value(QStringLiteral("later/new")).toInt(), 1);
    }

    void whatCannotBeWrittenIsSaidAndHoldsForNow()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("config")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Settings settings(inTheWay.fileName() + QStringLiteral("/skydock.ini"));
        SettingsValues chosen;
        chosen.refreshMinutes = 60;
        const Result<void> done = settings.set(chosen);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(QStringLiteral("skydock.ini")), qPrintable(done.error().text));
        QCOMPARE(settings.values().refreshMinutes, 60);
    }

    void onlyWhatIsNewIsWritten()
    {
        Settings settings(path());
        QVERIFY(settings.set(settings.values()));
        QVERIFY(!QFile::exists(path()));
        SettingsValues chosen;
        chosen.refreshMinutes = 60;
        QVERIFY(settings.set(chosen));
        const QStringList keys{QStringLiteral("sync/refreshMinutes"), QStringLiteral("version")};
        QCOMPARE(QSettings(path(), QSettings::IniFormat).allKeys(), keys);
    }

    void twoThatRunKeepEachOthersChoices()
    {
        Settings first(path());
        Settings second(path());
        SettingsValues chosen = first.values();
        chosen.refreshMinutes = 60;
        chosen.window.tab = 2;
        QVERIFY(first.set(chosen));
        SettingsValues others = second.values();
        others.imageMegabytes = 50;
        QVERIFY(second.set(others));
        chosen.syncPaused = true;
        QVERIFY(first.set(chosen));
        const SettingsValues kept = Settings(path()).values();
        QCOMPARE(kept.refreshMinutes, 60);
        QCOMPARE(kept.imageMegabytes, 50);
        QCOMPARE(kept.window.tab, 2);
        QVERIFY(kept.syncPaused);
    }

    void twoThatChangeTheSameTheLastWins()
    {
        Settings first(path());
        Settings second(path());
        SettingsValues chosen;
        chosen.refreshMinutes = 60;
        QVERIFY(first.set(chosen));
        chosen.refreshMinutes = 720;
        QVERIFY(second.set(chosen));
        QCOMPARE(Settings(path()).values().refreshMinutes, 720);
    }

    void keepingWritesInAWorkerAndTheLastValueWins()
    {
        {
            Settings settings(path());
            QSignalSpy written(&settings, &Settings::written);
            SettingsValues chosen;
            for (int minutes = 1; minutes <= 200; ++minutes) {
                chosen.refreshMinutes = minutes;
                QVERIFY(settings.keep(chosen));
                QCOMPARE(settings.values().refreshMinutes, minutes);
            }
            QVERIFY(written.wait());
            QVERIFY(!written.first().first().value<std::optional<Error>>());
            chosen.imageMegabytes = 10;
            QVERIFY(settings.keep(chosen));
            QVERIFY(!settings.keep(chosen)); // nothing new
        }                                    // waits
        QCOMPARE(Settings(path()).values().refreshMinutes, 200);
        QCOMPARE(Settings(path()).values().imageMegabytes, 10);
    }

    void theWindowIsThereTheNextTime()
    {
        SettingsValues chosen;
        WindowState &window = chosen.window;
        window.place = WindowPlace{{10, 20, 1000, 700}, true, true};
        window.docks = QByteArray::fromHex("00ff2c3b0d0a");
        window.tables[0] = {{{QStringLiteral("status"), false, 0}, {QStringLiteral("name"), true, 1700}},
                            {{QStringLiteral("flights_count"), true}},
                            QStringLiteral("@dragon, \"crew\" 100% \\ é"),
                            {{QStringLiteral("status"), {1, 2}}, {QStringLiteral("agency"), {121}}}};
        window.tables[2].search = QStringLiteral("ISS");
        const HostKey station{HostKind::Station, 4};
        window.timeline = {
            QList<HostKey>(), TimeInterval{0, 1000}, {}, {{station}, {{station, QStringLiteral("Harmony")}}}};
        window.timeline.arrangement.color = StayColor::Type;
        window.tab = 1;
        window.isDetailed = true;
        window.spacecraftId = 584;
        chosen.language = QStringLiteral("zh_CN");
        QVERIFY(Settings(path()).set(chosen));
        const Settings again(path());
        QCOMPARE(again.problems(), QStringList());
        QVERIFY(again.values().window == window);
        QVERIFY(again.values() == chosen);
        QVERIFY(Settings(path()).set({})); // as at first again
        QVERIFY(Settings(path()).values() == SettingsValues());
    }

    void aWindowOfGarbageIsSaidOnceAndPutRight()
    {
        QByteArray text;
        for (const char *group : {"window", "timeline", "spacecraft", "dockings", "flights"}) {
            text += QByteArray("[") + group + "]\n";
            for (const char *key : {"place", "docks", "tab", "detailed", "spacecraft", "hosts", "range",
                                    "arrangement", "folds", "columns", "order", "search", "filters"})
                text += QByteArray(key) + "=\"\xf0\x28'" + QByteArray(20'000, '7') + "\n";
        }
        write(text);
        Settings settings(path());
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY2(settings.problems().constFirst().contains(QStringLiteral("window")),
                 qPrintable(settings.problems().constFirst()));
        QVERIFY(settings.values() == SettingsValues());
        SettingsValues chosen;
        chosen.window.tab = 1;
        QVERIFY(settings.set(chosen));
        QCOMPARE(Settings(path()).problems(), QStringList());
        QCOMPARE(Settings(path()).values().window.tab, 1);
    }

    void theTokenIsNotAmongThem()
    {
        SettingsValues chosen;
        chosen.refreshMinutes = 60;
        QVERIFY(Settings(path()).set(chosen));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().toLower().contains("token"));
    }

private:
    QString path() const { return m_dir->filePath(QStringLiteral("skydock.ini")); }
    int version() const
    {
        return QSettings(path(), QSettings::IniFormat).value(QStringLiteral("version")).toInt();
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
