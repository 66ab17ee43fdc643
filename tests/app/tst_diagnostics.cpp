// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include "../remote/fakekeyring.h"
#include "clock.h"
#include "database.h"
#include "diagnosticsdialog.h"
#include "mirror.h"
#include "online.h"
#include "resources.h"
#include "settings.h"
#include "skydockprocess.h"
#include "windowdiagnostics.h"
#include "workspace.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

QString aToken()
{
    return u"0123456789abcdef0123456789abcdef01234567"_s;
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadResources(); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("SKYDOCK_API_TOKEN"); }

    void saysWhatAReportNeeds()
    {
        QVERIFY(Mirror(m_dir->path()).open());
        DiagnosticsFacts facts;
        facts.system = systemFacts();
        facts.mirrorPath = Mirror(m_dir->path()).path();
        facts.server = QUrl(u"https://ll.example.org/base"_s);
        facts.budget = BudgetState{15, 3'600'000, 4, {}, {}};
        facts.changedSettings = {u"sync/paused = true"_s};
        facts.problems = {u"Something is wrong."_s};
        const QString text = diagnosticsText(facts, readMirrorDiagnostics(facts.mirrorPath));
        for (const QString &part :
             {u"Skydock: " SKYDOCK_VERSION ""_s, u"Qt: "_s + QLatin1StringView(qVersion()), u"System: "_s,
              u"Platform: offscreen"_s, u"Style: "_s, u"Screen: "_s, u"Locale: "_s, u"SQLite: 3."_s,
              u"Schema step: "_s, u"Spacecraft: 34, "_s, u"dockings: 10, "_s,
              u"Newest record: 2026-05-16T00:00:00Z"_s, u"Last complete pass: never"_s, u"Data problems: "_s,
              u"Server: https://ll.example.org/base\n"_s, u"Calls left: 4 of 15 in 60 minutes"_s,
              u"sync/paused = true"_s, u"Something is wrong."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
    }

    void leavesTheMirrorAlone()
    {
        const QString path = Mirror(m_dir->path()).path();
        const auto none = readMirrorDiagnostics(path);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(path));
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(4000, 'x')) == 4000);
        broken.close();
        const auto damaged = readMirrorDiagnostics(path);
        QVERIFY(!damaged);
        QVERIFY(diagnosticsText({}, damaged).contains(u"Cannot be read: "_s + damaged.error().text));
        QCOMPARE(broken.size(), 4000);
    }

    void shortensTheHomeFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        const QString home = QDir::homePath();
        QTest::newRow("below") << home + u"/.local/share/skydock"_s << u"File: ~/.local/share/skydock\n"_s;
        QTest::newRow("itself") << home << u"File: ~\n"_s;
        QTest::newRow("a neighbour") << home + u"2/x"_s << u"File: "_s + home + u"2/x\n"_s;
        QTest::newRow("elsewhere") << u"/srv/skydock"_s << u"File: /srv/skydock\n"_s;
    }
    void shortensTheHomeFolder()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, shown);
        DiagnosticsFacts facts;
        facts.mirrorPath = path;
        const QString text = diagnosticsText(facts, MirrorDiagnostics());
        QVERIFY2(text.contains(shown), qPrintable(text));
    }

    void settingsAsAtFirstAreNotListed()
    {
        SettingsValues values;
        QCOMPARE(changedSettings(values), QStringList());
        values.syncPaused = true;
        values.imageMegabytes = 50;
        values.baseUrl = QUrl(u"https://user:secret@ll.example.org"_s);
        QCOMPARE(changedSettings(values),
                 (QStringList{u"sync/paused = true"_s, u"images/cacheMegabytes = 50"_s}));
    }

    void keepsSecretsOfAddresses()
    {
        DiagnosticsFacts facts;
        facts.server = QUrl(u"https://user:secret@ll.example.org/base?token=secret#secret"_s);
        const QString text = diagnosticsText(facts, MirrorDiagnostics());
        QVERIFY(text.contains(u"Server: https://ll.example.org/base\n"_s));
        QVERIFY(!text.contains(u"secret"_s) && !text.contains(u"user"_s));
    }

    void keepsTheToken_data()
    {
        QTest::addColumn<bool>("isInEnvironment");
        QTest::newRow("environment") << true;
        QTest::newRow("keyring") << false;
    }
    /// Even where something else would let it out: an error text here.
    void keepsTheToken()
    {
        QFETCH(const bool, isInEnvironment);
        const QString token = aToken();
        if (isInEnvironment)
            qputenv("SKYDOCK_API_TOKEN", token.toLatin1());
        const QUrl server(u"https://127.0.0.1:9/"_s + (isInEnvironment ? QString() : token));
        FakeKeyring keyring;
        TokenStore writer(&keyring, {});
        writer.save(server, token);
        QTRY_COMPARE(writer.token(), token);
        Settings settings(m_dir->filePath(u"skydock.ini"_s));
        SettingsValues values = settings.values();
        values.syncPaused = true;
        QVERIFY(settings.set(values));
        Workspace workspace(m_dir->filePath(u"data"_s), u":/catalogue"_s);
        workspace.goOnline(
            &settings, {m_dir->filePath(u"requests.json"_s), m_dir->filePath(u"images"_s), server, &keyring});
        QTRY_COMPARE(workspace.online()->tokens.token(), token);
        workspace.session.open();
        QTRY_COMPARE(workspace.session.state(), MirrorSession::State::Ready);
        WindowDiagnostics diagnostics(&settings, &workspace);
        QString text;
        diagnostics.collect(this, [&text](const QString &collected) { text = collected; });
        QVERIFY(text.isEmpty()); // the disk is read elsewhere
        QTRY_VERIFY(!text.isEmpty());
        QVERIFY2(text.contains(u"Server: https://127.0.0.1:9/"_s), qPrintable(text));
        QVERIFY2(!text.contains(token), qPrintable(text));
        QVERIFY2(text.contains(u"Calls left: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"sync/paused = true"_s), qPrintable(text));
    }

    void isReadAndCopied()
    {
        class Source : public DiagnosticsSource
        {
        public:
            void collect(QObject *, const Collected &collected) override { answer = collected; }
            Collected answer;
        } source;
        DiagnosticsDialog dialog(&source);
        dialog.show();
        auto *copy = dialog.findChild<QPushButton *>(u"diagnosticsCopy"_s);
        const auto *edit = dialog.findChild<QPlainTextEdit *>(u"diagnosticsText"_s);
        QVERIFY(!copy->isEnabled());
        source.answer(u"Skydock: 1\nQt: 6\n"_s);
        QCOMPARE(edit->toPlainText(), u"Skydock: 1\nQt: 6\n"_s);
        QVERIFY(edit->isReadOnly() && !edit->accessibleName().isEmpty());
        QVERIFY(copy->isEnabled());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Skydock: 1\nQt: 6\n"_s);
    }

    void writtenByTheCommand()
    {
        const QString token = aToken();
        QProcessEnvironment environment = Testing::environmentWithoutDisplay();
        environment.insert(u"SKYDOCK_API_TOKEN"_s, token);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_dir->filePath(u"config"_s));
        environment.insert(u"HOME"_s, m_dir->path());
        const QString data = m_dir->filePath(u"data"_s);
        const auto told = Testing::run({u"diagnostics"_s, u"--data-dir"_s, data}, {}, environment);
        QCOMPARE(told.errors, QString());
        QCOMPARE(told.exitCode, 0);
        const QString text = QString::fromUtf8(told.output);
        QVERIFY2(text.startsWith(u"Skydock: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"File: ~/data/mirror.sqlite\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"There is no mirror yet."_s), qPrintable(text));
        QVERIFY2(!text.contains(token), qPrintable(text));
        QVERIFY(!QFile::exists(data));
        QCOMPARE(Testing::run({u"diagnostics"_s, u"more"_s}).exitCode, 2);
        QCOMPARE(Testing::run({u"diagnostics"_s, u"--limit"_s, u"5"_s}).exitCode, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
