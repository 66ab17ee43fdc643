// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarkreport.h"
#include "mainwindow.h"
#include "online.h"
#include "pagedtableview.h"
#include "resources.h"
#include "settings.h"
#include "synccontrol.h"
#include "tablepage.h"
#include "workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace Skydock;
using namespace Qt::StringLiterals;

// How long the window's event loop is away while a first mirror of the real size runs, and somebody scrolls and searches
// all the time: the gaps between the beats of a timer of one millisecond.

namespace {

/// A made-up Launch Library in a process of its own, without a limit of calls.
class DemoServer
{
public:
    DemoServer()
    {
        m_process.start(QString::fromLatin1(SKYDOCK_DEMO_SERVER),
                        {u"--port"_s, u"0"_s, u"--limit"_s, u"0"_s});
        if (!m_process.waitForReadyRead(60'000))
            qFatal("The demo server does not start.");
        m_url = QUrl(QString::fromLatin1(m_process.readLine().trimmed()));
    }
    ~DemoServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

/// Somebody who never sits still.
void fidget(MainWindow &window, int beat)
{
    static const QStringList searches{u"s"_s, u"so"_s, u"soyuz"_s, u"dragon"_s, QString()};
    QScrollBar *bar = window.currentPage()->table()->verticalScrollBar();
    bar->setValue(bar->value() + bar->pageStep() < bar->maximum() ? bar->value() + bar->pageStep() : 0);
    if (beat % 5 == 0)
        window.currentPage()->search(searches.at(beat / 5 % searches.size()));
}

QList<double> beatsWhileMirroring(Workspace &workspace, MainWindow &window)
{
    QList<double> gaps;
    QElapsedTimer since;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QTimer person;
    QEventLoop loop;
    int moves = 0;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        gaps << double(since.nsecsElapsed()) / 1e6;
        since.restart();
        if (workspace.models().sync->status().isComplete)
            loop.quit();
    });
    QObject::connect(&person, &QTimer::timeout, &person, [&] { fidget(window, moves++); });
    since.start();
    heart.start(1);
    person.start(40);
    loop.exec();
    return gaps;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    loadResources();
    const DemoServer server;
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"skydock.ini"_s));
    Workspace workspace(dir.path(), u":/catalogue"_s);
    workspace.goOnline(&settings,
                       {dir.filePath(u"requests.json"_s), dir.filePath(u"images"_s), server.url()});
    MainWindow window(workspace.models());
    window.show();
    workspace.session.open();
    const QList<double> gaps = beatsWhileMirroring(workspace, window);
    Benchmark::report("syncwindow", u"event loop during a first mirror"_s, 603, gaps,
                      {{"max_ms", *std::max_element(gaps.begin(), gaps.end())},
                       {"beats_over_16_ms", double(std::count_if(gaps.begin(), gaps.end(),
                                                                 [](double gap) { return gap > 16; }))}});
    return 0;
}
