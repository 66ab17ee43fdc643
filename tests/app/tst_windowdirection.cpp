// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "settingsmemory.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QGuiApplication>

using namespace Skydock;

namespace {

/// One start of the program, in a language that is read from this side.
struct Start
{
    Start(const QString &path, Qt::LayoutDirection direction) : settings(path), memory(&settings)
    {
        QGuiApplication::setLayoutDirection(direction);
        fixture = std::make_unique<WindowFixture>(&memory);
    }

    QDockWidget *dock(const char *name) const { return fixture->find<QDockWidget>(name); }
    Qt::DockWidgetArea area(const char *name) const { return fixture->window->dockWidgetArea(dock(name)); }
    /// As seen from the side where reading begins.
    QRect place(const char *name) const
    {
        QRect rect = dock(name)->geometry();
        if (fixture->window->layoutDirection() == Qt::RightToLeft)
            rect.moveLeft(fixture->window->width() - rect.x() - rect.width());
        return rect;
    }
    QList<QRect> places() const { return {place("filterDock"), place("detailDock"), place("timelineDock")}; }

    Settings settings;
    SettingsMemory memory;
    std::unique_ptr<WindowFixture> fixture;
};

} // namespace

/// Panels stand where reading begins or ends, whichever side that is.
class TestWindowDirection : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aFreshWindowIsTheMirrorImage()
    {
        QList<QRect> places;
        {
            const Start fromTheLeft(path(), Qt::LeftToRight);
            QVERIFY(fromTheLeft.fixture->openAndRead());
            QCOMPARE(fromTheLeft.area("filterDock"), Qt::LeftDockWidgetArea);
            QCOMPARE(fromTheLeft.area("detailDock"), Qt::RightDockWidgetArea);
            places = fromTheLeft.places();
        }
        const Start fromTheRight(path(), Qt::RightToLeft);
        QVERIFY(fromTheRight.fixture->openAndRead());
        QCOMPARE(fromTheRight.area("filterDock"), Qt::RightDockWidgetArea);
        QCOMPARE(fromTheRight.area("detailDock"), Qt::LeftDockWidgetArea);
        QTRY_COMPARE(fromTheRight.places(), places);
        fromTheRight.fixture->window->addDockWidget(Qt::LeftDockWidgetArea, fromTheRight.dock("filterDock"));
        QVERIFY(fromTheRight.fixture->trigger("resetLayoutAction"));
        QCOMPARE(fromTheRight.area("filterDock"), Qt::RightDockWidgetArea);
    }

    void whatWasPlacedByHandIsMirroredWithIt()
    {
        QList<QRect> places;
        {
            const Start first(path(), Qt::LeftToRight);
            QVERIFY(first.fixture->openAndRead());
            QMainWindow &window = *first.fixture->window;
            window.setGeometry(4, 24, 790, 760); // fits on the screen, and so stays as it is
            window.splitDockWidget(first.dock("detailDock"), first.dock("filterDock"), Qt::Vertical);
            window.resizeDocks({first.dock("detailDock")}, {333}, Qt::Horizontal);
            QTRY_COMPARE(first.dock("detailDock")->width(), 333);
            QCOMPARE(first.area("filterDock"), Qt::RightDockWidgetArea);
            places = first.places();
            window.close();
        }
        for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight, Qt::RightToLeft}) {
            const Start next(path(), direction);
            QVERIFY(next.fixture->openAndRead());
            const bool isMirrored = direction == Qt::RightToLeft;
            QCOMPARE(next.area("filterDock"), isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea);
            QTRY_COMPARE(next.places(), places);
            next.fixture->window->close();
        }
    }

private:
    QString path() const { return m_dir->filePath(QStringLiteral("skydock.ini")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestWindowDirection)
#include "tst_windowdirection.moc"
