// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QFile>
#include <QSettings>
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
    }
    void brokenValuesFallBackAndAreSaid()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        write(line);
        const Settings settings(path());
        QCOMPARE(settings.values(), SettingsValues());
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY2(settings.problems().first().contains(said), qPrintable(settings.problems().first()));
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

    void theTokenIsNotAmongThem()
    {
        QVERIFY(Settings(path()).set({}));
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
