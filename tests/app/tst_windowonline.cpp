// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlinewindow.h"

#include "asknotice.h"
#include "detailpane.h"
#include "mirror.h"
#include "placeholderpanel.h"
#include "temporarymirror.h"
#include "thumbnaillabel.h"

#include <QAbstractButton>
#include <QScrollBar>

using namespace Skydock;
using Activity = SyncStatus::Activity;

namespace {

LaunchLibraryOptions library(int callsPerWindow)
{
    LaunchLibraryOptions options;
    options.spacecraft = 250;
    options.dockings = 230;
    options.flights = 300;
    options.callsPerWindow = callsPerWindow;
    return options;
}

} // namespace

/// The window while its mirror is being filled from a Launch Library on this machine.
class TestWindowOnline : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qunsetenv("SKYDOCK_API_TOKEN"); }

    void fillsUpUnderTheReadersHands()
    {
        OnlineWindow it(library(0));
        QVERIFY(it.waitFor([&] { return it.model()->rowCount() > 0 && it.isSettled(); }));
        it.page()->table()->selectRow(0);
        const auto selected = it.workspace.selection.spacecraftId();
        QVERIFY(selected);
        QVERIFY(
            it.waitFor([&] { return it.status().isComplete && it.status().activity == Activity::UpToDate; }));
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() >= 250; }));
        QCOMPARE(it.line("mirrorLabel"), QStringLiteral("Mirror up to date"));
        QCOMPARE(it.line("syncActivity"), QString());
        QVERIFY(!it.line("countLabel").contains(QStringLiteral("Launch Library")));
        QCOMPARE(it.workspace.selection.spacecraftId(), selected);
        QVERIFY(it.waitFor([&] { return it.model()->idAt(it.page()->table()->selectedRow()) == selected; }));
        QVERIFY(!it.model()->canFetchMore({}));
        QVERIFY(valueOf(Mirror(it.workspace.session.dataDir()).open()).hasFetched); // the next start knows it
    }

    void withoutCallsItSaysSoAndShowsWhatItHas()
    {
        OnlineWindow it(library(4));
        QVERIFY(it.waitFor([&] { return it.status().activity == Activity::WaitingForCalls; }));
        QVERIFY2(it.line("syncActivity").startsWith(QStringLiteral("Goes on with")),
                 qPrintable(it.line("syncActivity")));
        QVERIFY2(it.line("syncBudget").contains(QStringLiteral("all again in")),
                 qPrintable(it.line("syncBudget")));
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() > 34; }));
        QCOMPARE(it.server.refusedCalls(), 0);
    }

    void theEndOfAListBringsItsNextPage()
    {
        OnlineWindow it(library(0), true);
        QVERIFY(it.waitFor([&] { return it.status().activity == Activity::Paused && it.isSettled(); }));
        // Nothing is known of the list yet: a first look tells how long it is.
        it.workspace.online()->sync.wantMore(SyncCollection::Spacecraft);
        QVERIFY(it.waitFor([&] { return it.model()->canFetchMore({}); }));
        QVERIFY(it.line("countLabel").contains(QStringLiteral("250 at Launch Library")));
        const int before = it.model()->rowCount();
        const int calls = it.server.countedCalls();
        it.page()->table()->scrollToBottom();
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() > before; }));
        QVERIFY(it.server.countedCalls() <= calls + 2);
        QVERIFY(it.page()->table()->rowAt(0) > 0); // and the reader is where they were
    }

    void asksLaunchLibraryForASearch()
    {
        OnlineWindow it(library(0), true);
        QVERIFY(it.waitFor([&] { return it.status().activity == Activity::Paused && it.isSettled(); }));
        const QString name = nameOfNobodyHere(it);
        it.search(name);
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() == 0; }));
        auto *action = it.page()->findChild<QAbstractButton *>(QStringLiteral("placeholderAction"));
        QVERIFY(it.waitFor([&] { return action->text() == QStringLiteral("Ask Launch Library"); }));
        action->click();
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() > 0; }));
        QVERIFY(it.waitFor([&] {
            return it.page()->findChild<AskNotice *>()->text().contains(
                QStringLiteral("found at Launch Library"));
        }));
        QCOMPARE(it.server.countedCalls(), 1);
    }

    void readingInDetailFetchesTheDetails()
    {
        OnlineWindow it(library(0), true);
        QVERIFY(it.waitFor([&] { return it.status().activity == Activity::Paused && it.isSettled(); }));
        const qint64 id = it.model()->idAt(0).value_or(0);
        const QString name = it.model()->index(0, 0).data().toString();
        it.server.catalogue().edit(SyncCollection::Spacecraft, id, {{QStringLiteral("name"), name}});
        it.page()->table()->selectRow(0);
        QVERIFY(
            it.waitFor([&] { return it.workspace.detail.state() == SpacecraftDetailModel::State::Ready; }));
        QVERIFY(it.workspace.detail.detail().level < RecordLevel::Detailed);
        QCOMPARE(it.server.countedCalls(), 0);
        auto *pane = it.window->findChild<DetailPane *>();
        QString saidMeanwhile;
        it.server.wire().beforeAnswer([&](const HttpRequest &) { saidMeanwhile = pane->plainText(); });
        pane->setMode(DetailMode::Detailed);
        QVERIFY(it.waitFor([&] { return it.workspace.detail.detail().level == RecordLevel::Detailed; }));
        QVERIFY(saidMeanwhile.contains(QStringLiteral("Fetching the details from Launch Library…")));
        QVERIFY(!pane->plainText().contains(QStringLiteral("Fetching the details")));
        QCOMPARE(it.server.countedCalls(), 1);
    }

    void thePhotographOfTheOpenCraftIsShown()
    {
        OnlineWindow it(library(0), true, OnlineWindow::WithPictures);
        QVERIFY(it.waitFor([&] { return it.status().activity == Activity::Paused && it.isSettled(); }));
        it.search(nameOfNobodyHere(it));
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() == 0; }));
        it.page()->findChild<QAbstractButton *>(QStringLiteral("placeholderAction"))->click();
        QVERIFY(it.waitFor([&] { return it.isSettled() && it.model()->rowCount() > 0; }));
        it.page()->table()->selectRow(0);
        const auto *picture = it.window->findChild<ThumbnailLabel *>();
        QVERIFY(it.waitFor([&] { return picture->state() == ImageSource::State::Ready; }));
        QVERIFY(it.requestsFor(QStringLiteral("/images")) > 0);
        for (const HttpRequest &request : it.server.wire().requestsBelow(QStringLiteral("/images")))
            QCOMPARE(request.header("authorization"), QByteArray());
        QCOMPARE(it.server.countedCalls(), 1); // the search; pictures cost none
    }

    void whenNobodyAnswersItIsOfflineAndCalm()
    {
        OnlineWindow it(library(0), true);
        QVERIFY(it.waitFor([&] { return it.status().activity == Activity::Paused && it.isSettled(); }));
        it.server.wire().goDown();
        it.workspace.online()->sync.refreshNow();
        QVERIFY(it.waitFor([&] { return it.line("mirrorLabel").startsWith(QStringLiteral("Offline.")); }));
        QCOMPARE(it.line("syncActivity"), QString());
        QVERIFY(it.model()->rowCount() > 0);
        QVERIFY(it.server.wire().comeBack());
        it.workspace.online()->sync.retryNow();
        QVERIFY(it.waitFor([&] { return it.status().isComplete; }));
        QVERIFY(it.waitFor([&] { return it.line("mirrorLabel") == QStringLiteral("Mirror up to date"); }));
    }

private:
    /// Of a spacecraft with a photograph that Launch Library has and the bundled catalogue does not.
    static QString nameOfNobodyHere(OnlineWindow &it)
    {
        QStringList here;
        for (int row = 0; row < it.model()->rowCount(); ++row)
            here << it.model()->index(row, 0).data().toString();
        for (const QJsonObject &craft : it.server.catalogue().table(SyncCollection::Spacecraft).records()) {
            const QString name = craft.value(QStringLiteral("name")).toString();
            if (!here.contains(name) && craft.value(QStringLiteral("image")).isObject() && name.size() > 5)
                return name;
        }
        qFatal("there is no such spacecraft");
    }
};

QTEST_MAIN(TestWindowOnline)
#include "tst_windowonline.moc"
