// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorsession.h"

#include "dockingtimelinemodel.h"
#include "pageloader.h"
#include "timelinesource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

class TestMirrorSession : public QObject
{
    Q_OBJECT
private slots:
    void opensInTheBackground()
    {
        const QTemporaryDir dir;
        MirrorSession session(dir.path());
        session.open();
        QCOMPARE(session.state(), MirrorSession::State::Opening); // it did not wait
        QVERIFY(!session.loader());
        QTRY_COMPARE(session.state(), MirrorSession::State::Ready);
        QVERIFY(session.loader());
        QVERIFY(session.info().filledFromCatalogue);
    }

    void anotherFolderHelpsAfterAFailure()
    {
        MirrorSession session(QStringLiteral("/proc/skydock"));
        session.open();
        QTRY_COMPARE(session.state(), MirrorSession::State::Failed);
        QCOMPARE(session.error()->kind, Error::Kind::Permission);
        const QTemporaryDir dir;
        session.openAt(dir.path());
        QTRY_COMPARE(session.state(), MirrorSession::State::Ready);
        QVERIFY(!session.error());
    }

    void timelineShowsOccupiedHostsFirst()
    {
        const QTemporaryDir dir;
        MirrorSession session(dir.path());
        session.open();
        QTRY_COMPARE(session.state(), MirrorSession::State::Ready);
        TimelineSource source;
        source.setLoader(session.loader());
        QTRY_COMPARE(source.timeline()->lanes().size(), 8);
        QCOMPARE(source.shownHosts().size(), 2);
        source.showHosts({{HostKind::Station, 18}});
        QTRY_COMPARE(source.timeline()->lanes().size(), 3);
        source.showHosts({});
        QCOMPARE(source.timeline()->lanes().size(), 0);
        source.setLoader(nullptr);
        QVERIFY(source.hosts().isEmpty());
    }
};

QTEST_MAIN(TestMirrorSession)
#include "tst_mirrorsession.moc"
