// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "settingsmemory.h"
#include "windowfixture.h"

#include <QToolButton>

using namespace Skydock;

/// What the window is like at the next start. A start is a fixture: a mirror and a window of its own.
class TestWindowMemory : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void foldedSectionsComeBack()
    {
        {
            Settings settings(path());
            SettingsMemory memory(&settings);
            WindowFixture first(&memory);
            QVERIFY(first.openAndRead());
            QVERIFY(isOpen(first, "facetFold-status"));
            QVERIFY(!isOpen(first, "facetFold-is_placeholder"));
            fold(first, "facetFold-status");
            fold(first, "facetFold-is_placeholder"); // opens it
            fold(first, "detailFold-flights");
        }
        Settings settings(path());
        QCOMPARE(settings.problems(), QStringList());
        SettingsMemory memory(&settings);
        WindowFixture second(&memory);
        QVERIFY(second.openAndRead());
        QVERIFY(!isOpen(second, "facetFold-status"));
        QVERIFY(isOpen(second, "facetFold-is_placeholder"));
        QVERIFY(isOpen(second, "facetFold-type"));
        QVERIFY(!isOpen(second, "detailFold-flights"));
        QVERIFY(isOpen(second, "detailFold-dockings"));
    }

    void theFirstStartIsAsUsualAndWritesNothing()
    {
        Settings settings(path());
        SettingsMemory memory(&settings);
        WindowFixture fixture(&memory);
        QVERIFY(fixture.openAndRead());
        QVERIFY(isOpen(fixture, "facetFold-status"));
        QVERIFY(!QFile::exists(path()));
    }

    void tablesHaveFoldsOfTheirOwn()
    {
        Settings settings(path());
        SettingsMemory memory(&settings);
        memory.setFoldedSections(FoldingPanel::DockingFilters, QStringList{QStringLiteral("docked")});
        QCOMPARE(memory.foldedSections(FoldingPanel::SpacecraftFilters), std::nullopt);
        QTRY_COMPARE(Settings(path()).values().foldedDockingFilters, QStringList{QStringLiteral("docked")});
        memory.setFoldedSections(FoldingPanel::DockingFilters, QStringList());
        QTRY_COMPARE(Settings(path()).values().foldedDockingFilters, std::optional(QStringList()));
    }

private:
    QString path() const { return m_dir->filePath(QStringLiteral("skydock.ini")); }

    static void fold(const WindowFixture &fixture, const char *name)
    {
        fixture.find<QToolButton>(name)->click();
    }
    static bool isOpen(const WindowFixture &fixture, const char *name)
    {
        return fixture.find<QToolButton>(name)->accessibleDescription().startsWith(
            QStringLiteral("Unfolded"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
