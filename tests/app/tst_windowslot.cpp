// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "settingsmemory.h"
#include "windowslot.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

/// Windows that are open at the same time lie beside each other.
class TestWindowSlot : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreTakenAndFreed()
    {
        const QTemporaryDir dir;
        const WindowSlot first(dir.path());
        QCOMPARE(first.number(), 0);
        {
            const WindowSlot second(dir.path());
            const WindowSlot third(dir.path());
            QCOMPARE(second.number(), 1);
            QCOMPARE(third.number(), 2);
        }
        QCOMPARE(WindowSlot(dir.path()).number(), 1);
    }

    void withoutAFolderEveryWindowIsTheFirst()
    {
        QCOMPARE(WindowSlot(QStringLiteral("/nowhere/at/all")).number(), 0);
        QCOMPARE(WindowSlot(QStringLiteral("/nowhere/at/all")).number(), 0);
    }

    void aSecondWindowLiesBesideTheFirstUntilItIsMoved()
    {
        const QTemporaryDir dir;
        Settings settings(dir.filePath(QStringLiteral("skydock.ini")));
        SettingsMemory first(&settings);
        WindowState state;
        state.place = WindowPlace{{100, 100, 800, 600}, false};
        first.setWindowState(state);
        SettingsMemory second(&settings, 1);
        QCOMPARE(second.windowState().place->normal, QRect(132, 132, 800, 600));
        state.place->normal.moveTo(500, 0);
        second.setWindowState(state);
        QCOMPARE(second.windowState().place->normal, QRect(500, 0, 800, 600));
    }
};

QTEST_GUILESS_MAIN(TestWindowSlot)
#include "tst_windowslot.moc"
