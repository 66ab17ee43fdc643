// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skydockprocess.h"
#include "startup.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestStartup : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

private slots:
    void knowsWhetherThereIsADisplay_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<WindowOptions>("options");
        QTest::addColumn<bool>("worthTrying");
        QTest::newRow("nothing") << QStringList{} << WindowOptions{} << false;
        QTest::newRow("empty") << QStringList{u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s} << WindowOptions{}
                               << false;
        QTest::newRow("X11") << QStringList{u"DISPLAY=:0"_s} << WindowOptions{} << true;
        QTest::newRow("Wayland") << QStringList{u"WAYLAND_DISPLAY=wayland-0"_s} << WindowOptions{} << true;
        QTest::newRow("platform in the environment")
            << QStringList{u"QT_QPA_PLATFORM=offscreen"_s} << WindowOptions{} << true;
        QTest::newRow("platform as an option")
            << QStringList{} << WindowOptions{false, u"offscreen"_s, false} << true;
        QTest::newRow("display as an option") << QStringList{} << WindowOptions{false, {}, true} << true;
    }

    void knowsWhetherThereIsADisplay()
    {
        QFETCH(QStringList, environment);
        QFETCH(WindowOptions, options);
        QProcessEnvironment variables;
        for (const QString &variable : environment)
            variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QTEST(checkDisplay(variables, options).has_value(), "worthTrying");
    }

    void withoutADisplaySaysWhatNeedsNone_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << u"UNUSED"_s << QString() << u"DISPLAY"_s;
        QTest::newRow("a dead X server") << u"DISPLAY"_s << u":4711"_s << u":4711"_s;
        QTest::newRow("a dead Wayland compositor")
            << u"WAYLAND_DISPLAY"_s << u"wayland-4711"_s << u"ayland"_s;
        QTest::newRow("an unknown platform") << u"QT_QPA_PLATFORM"_s << u"abacus"_s << u"abacus"_s;
    }

    void withoutADisplaySaysWhatNeedsNone()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, says);
        QProcessEnvironment environment = environmentWithoutDisplay();
        environment.insert(variable, value);
        const Outcome outcome = run({u"--data-dir"_s, m_dir.filePath(u"window"_s)}, {}, environment);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.startsWith(u"skydock: "_s) && outcome.errors.contains(says),
                 qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(u"skydock list"_s), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1); // one sentence, not Qt's own words before it
        QVERIFY(!QFileInfo::exists(m_dir.filePath(u"window"_s)));
    }

    void commandsNeedNoDisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("begins");
        QTest::newRow("list") << QStringList{u"list"_s, u"spacecraft"_s} << u" Id  Name"_s;
        QTest::newRow("help") << QStringList{u"help"_s} << u"Usage:"_s;
        QTest::newRow("--help") << QStringList{u"--help"_s} << u"Usage:"_s;
        QTest::newRow("--version") << QStringList{u"--version"_s} << u"skydock 0."_s;
    }

    void commandsNeedNoDisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, begins);
        // Not even a broken Qt platform may stand in their way.
        QProcessEnvironment environment = environmentWithoutDisplay();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"abacus"_s);
        const Outcome outcome =
            run(arguments + QStringList{u"--data-dir"_s, m_dir.filePath(u"list"_s)}, {}, environment);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QVERIFY2(QString::fromUtf8(outcome.output).startsWith(begins), outcome.output.constData());
        QCOMPARE(outcome.errors, QString());
    }

    void noFileOfOursTakesThePlaceOfAClosedStream()
    {
        const int saved = dup(STDIN_FILENO);
        close(STDIN_FILENO);
        reserveStandardStreams();
        QTemporaryFile file; // would get the lowest number that is free
        const bool opened = file.open();
        const int handle = file.handle();
        dup2(saved, STDIN_FILENO);
        close(saved);
        QVERIFY(opened);
        QVERIFY(handle > STDERR_FILENO);
    }

    void otherMessagesComeOutInTheEnd()
    {
        static QStringList heard;
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { heard.append(text); });
        {
            const PlatformStartGuard guard;
            qWarning("a word from a plugin");
            QVERIFY(heard.isEmpty());
        }
        qWarning("afterwards");
        qInstallMessageHandler(before);
        QCOMPARE(heard, (QStringList{u"a word from a plugin"_s, u"afterwards"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
