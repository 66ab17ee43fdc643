// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asknotice.h"
#include "craftselection.h"
#include "fakepagedmodel.h"
#include "fakesynccontrol.h"
#include "pagedtableview.h"
#include "placeholderpanel.h"
#include "tablefilters.h"
#include "tablepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Skydock;
using Activity = SyncStatus::Activity;
using State = RemoteSearch::State;

namespace {

class NoFilters : public TableFilters
{
public:
    QList<FilterGroup> groups() const override { return {}; }
    void choose(const QString &, const QList<qint64> &) override {}
    std::optional<bool> exists(const QString &, qint64) const override { return true; }
    void clear() override { emit changed(); }
};

/// A table page over three of 603 craft, with a synchroniser that can be asked.
struct Page
{
    Page()
    {
        sync.setActivity(Activity::UpToDate);
        sync.setProgress(603, 3, false);
        model.setRows(threeCrafts());
        model.setRemote({603, false});
        page.setMirror(MirrorSession::State::Ready, {});
        page.setRemoteSearch(&remote);
        page.resize(600, 400);
        page.show();
    }

    AskNotice *notice() const { return page.findChild<AskNotice *>(); }
    PlaceholderPanel *panel() const { return page.findChild<PlaceholderPanel *>(); }
    template <class T>
    T *inside(const QWidget *widget, const char *name) const
    {
        return widget->findChild<T *>(QLatin1StringView(name));
    }
    QString sentence() const { return inside<QLabel>(panel(), "placeholderSentence")->text(); }
    QAbstractButton *button() const { return inside<QAbstractButton>(panel(), "placeholderAction"); }
    void answer(qint64 found, const std::optional<Error> &error = {})
    {
        emit sync.searchArrived(SyncCollection::Spacecraft, remote.search(), found, error);
    }

    FakeSyncControl sync;
    FakePagedModel model;
    CraftSelection craft;
    NoFilters filters;
    RemoteSearch remote{&sync, SyncCollection::Spacecraft, &model};
    TablePage page{TableSubject::Spacecraft, &model, &filters, &craft};
};

} // namespace

/// A search that the mirror cannot answer completely.
class TestAskLibrary : public QObject
{
    Q_OBJECT
private slots:
    void nothingFoundOffersToAsk()
    {
        Page it;
        it.page.search(QStringLiteral("xyz"));
        QVERIFY(it.panel()->isVisible());
        QCOMPARE(it.sentence(), QStringLiteral("The mirror holds 3 of 603 spacecraft so far."));
        QCOMPARE(it.button()->text(), QStringLiteral("Ask Launch Library"));
        QVERIFY(!it.notice()->isVisible());
        it.button()->click();
        QCOMPARE(it.sync.calls, QStringList{QStringLiteral("search 1 “xyz”")});
        QCOMPARE(it.sentence(), QStringLiteral("Asking Launch Library for “xyz”…"));
        it.answer(0);
        QCOMPARE(it.sentence(), QStringLiteral("Launch Library finds none either."));
        QCOMPARE(it.button()->text(), QStringLiteral("Clear search and filters"));
    }

    void aLineAboveTheResultsOffersToo()
    {
        Page it;
        QVERIFY(!it.notice()->isVisible()); // without a search there is nothing to ask
        it.page.search(QStringLiteral("soyuz"));
        QVERIFY(it.notice()->isVisible());
        QVERIFY(it.page.table()->isVisible());
        it.inside<QAbstractButton>(it.notice(), "noticeAction")->click();
        QCOMPARE(it.notice()->text(), QStringLiteral("Asking Launch Library for “soyuz”…"));
        QVERIFY(!it.inside<QAbstractButton>(it.notice(), "noticeAction")->isVisible());
        it.answer(4);
        QVERIFY(it.notice()->text().contains(QStringLiteral("found at Launch Library")));
        it.page.search({});
        QVERIFY(!it.notice()->isVisible());
    }

    void aCompleteListAnswersByItself()
    {
        Page it;
        it.model.setRemote({603, true});
        it.page.search(QStringLiteral("xyz"));
        QCOMPARE(it.button()->text(), QStringLiteral("Clear search and filters"));
        it.page.search(QStringLiteral("soyuz"));
        QVERIFY(!it.notice()->isVisible());
    }

    void offlineOffersNothing()
    {
        Page it;
        it.page.search(QStringLiteral("xyz"));
        it.sync.setActivity(Activity::Off);
        QCOMPARE(it.button()->text(), QStringLiteral("Clear search and filters"));
        it.sync.setActivity(Activity::UpToDate);
        QCOMPARE(it.button()->text(), QStringLiteral("Ask Launch Library"));
        it.sync.setActivity(Activity::WaitingToRetry,
                            Error{Error::Kind::Offline, QStringLiteral("Offline.")});
        QCOMPARE(it.button()->text(), QStringLiteral("Clear search and filters"));
    }

    void withoutCallsItSaysWhenItAsks()
    {
        Page it;
        it.page.search(QStringLiteral("xyz"));
        it.button()->click();
        const QDateTime free(QDate(2025, 12, 19), QTime(14, 5), Qt::UTC);
        it.answer(0, Error{Error::Kind::Throttled, QStringLiteral("Throttled."), free});
        QVERIFY2(it.sentence().contains(QStringLiteral("14:05 UTC")), qPrintable(it.sentence()));
        it.answer(2); // the wish stood, and was fulfilled
        QCOMPARE(it.remote.state(), State::Answered);
    }

    void anErrorCanBeAskedAgain()
    {
        Page it;
        it.page.search(QStringLiteral("xyz"));
        it.button()->click();
        it.answer(0, Error{Error::Kind::Network, QStringLiteral("Launch Library is in trouble (503).")});
        QCOMPARE(it.sentence(), QStringLiteral("Launch Library is in trouble (503)."));
        QCOMPARE(it.button()->text(), QStringLiteral("Ask again"));
        it.button()->click();
        QCOMPARE(it.sync.calls.size(), 2);
    }

    void anotherSearchTakesTheQuestionBack()
    {
        Page it;
        it.page.search(QStringLiteral("xyz"));
        it.button()->click();
        it.page.search(QStringLiteral("xyzz"));
        QCOMPARE(it.sync.calls.last(), QStringLiteral("search 1 “”"));
        QCOMPARE(it.button()->text(), QStringLiteral("Ask Launch Library"));
        emit it.sync.searchArrived(SyncCollection::Spacecraft, QStringLiteral("xyz"), 0, {}); // too late
        QCOMPARE(it.remote.state(), State::Offered);
        emit it.sync.searchArrived(SyncCollection::DockingEvents, QStringLiteral("xyzz"), 0, {});
        QCOMPARE(it.remote.state(), State::Offered);
    }

    void whoPutsTheLineAwayIsNotOfferedAgain()
    {
        Page it;
        it.page.search(QStringLiteral("soyuz"));
        it.inside<QAbstractButton>(it.notice(), "noticeClose")->click();
        it.page.search(QStringLiteral("progress"));
        QVERIFY(!it.notice()->isVisible());
        it.remote.ask();
        QVERIFY(it.notice()->isVisible());
    }

    void theCountSaysWhatLaunchLibraryHas()
    {
        Page it;
        QCOMPARE(it.page.countText(), QStringLiteral("3 spacecraft · 603 at Launch Library"));
        it.page.search(QStringLiteral("soyuz"));
        QCOMPARE(it.page.countText(), QStringLiteral("1 of 3 spacecraft · 603 at Launch Library"));
        it.model.setRemote({603, true});
        QCOMPARE(it.page.countText(), QStringLiteral("1 of 3 spacecraft"));
    }
};

QTEST_MAIN(TestAskLibrary)
#include "tst_asklibrary.moc"
