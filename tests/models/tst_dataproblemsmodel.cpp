// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataproblemsmodel.h"

#include "decodedpage.h"
#include "fakesynccontrol.h"
#include "mirrorfollower.h"
#include "pageloader.h"
#include "problemstore.h"
#include "temporarymirror.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Skydock;
using State = DataProblemsModel::State;

/// The list of what could not be used.
class TestDataProblemsModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mirror = std::make_unique<TemporaryMirror>(TemporaryMirror::Content::Empty);
        m_loader = std::make_unique<PageLoader>(m_mirror->path());
    }
    void cleanup()
    {
        m_loader.reset();
        m_mirror.reset();
    }

    void listsWhatWasNoted()
    {
        note({{QStringLiteral("spacecraft 474"), QStringLiteral("status.id"),
               QStringLiteral("\"x\"\nwas found")},
              {QStringLiteral("spacecraft 12"), {}, QStringLiteral("no id")}});
        DataProblemsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLoader(m_loader.get());
        QCOMPARE(model.state(), State::Closed); // nobody looks
        model.setOpen(true);
        QTRY_COMPARE(model.state(), State::Ready);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0), QStringLiteral("spacecraft 12|the whole record|no id"));
        QCOMPARE(text(model, 1), QStringLiteral("spacecraft 474|status.id|\"x\" was found"));
        QVERIFY(!model.isCut());
    }

    void followsTheMirrorWhileOpen()
    {
        FakeSyncControl sync;
        DataProblemsModel model;
        MirrorFollower follower(&sync);
        follower.follow(&model);
        model.setLoader(m_loader.get());
        model.setOpen(true);
        QTRY_COMPARE(model.state(), State::Ready);
        QCOMPARE(model.rowCount(), 0);
        note({{QStringLiteral("flight 3"), QStringLiteral("launch"), QStringLiteral("7")}});
        sync.write(SyncCollection::Flights, {3});
        QTRY_COMPARE(model.rowCount(), 1);
        model.setOpen(false);
        QCOMPARE(model.state(), State::Closed);
        sync.write(SyncCollection::Flights, {3});
        QVERIFY(!model.isRefreshing());
    }

    void aMirrorThatCannotBeReadIsSaid()
    {
        DataProblemsModel model;
        PageLoader nowhere(QStringLiteral("/nowhere/mirror.sqlite"));
        model.setLoader(&nowhere);
        model.setOpen(true);
        QTRY_COMPARE(model.state(), State::Failed);
        QVERIFY(model.error() && !model.error()->text.isEmpty());
        model.setLoader(m_loader.get());
        QTRY_COMPARE(model.state(), State::Ready);
        QVERIFY(!model.error());
    }

private:
    void note(const QList<DecodeProblem> &problems)
    {
        DecodedPage page;
        page.problems = problems;
        QVERIFY(ProblemStore(m_mirror->database()).replace(page, Collection::Spacecraft, 0));
    }
    static QString text(const DataProblemsModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(u'|');
    }

    std::unique_ptr<TemporaryMirror> m_mirror;
    std::unique_ptr<PageLoader> m_loader;
};

QTEST_GUILESS_MAIN(TestDataProblemsModel)
#include "tst_dataproblemsmodel.moc"
