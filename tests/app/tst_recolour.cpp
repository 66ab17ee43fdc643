// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"
#include "detailpane.h"
#include "dockingtimelineview.h"
#include "facetpanel.h"
#include "palettes.h"
#include "searchbar.h"
#include "timelinesource.h"
#include "windowfixture.h"

#include <QApplication>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>

#include <map>

using namespace Skydock;

namespace {

constexpr qint64 crewDragon = 551;
constexpr qint64 noonMs = 1'752'580'800'000; // 2025-07-15

/// A window with a craft chosen, at the same time of the same day every time.
class Scene
{
public:
    bool open()
    {
        m_fixture.window->resize(1400, 1100); // nothing scrolls: where bars come and go is not about colours
        if (!m_fixture.openAndRead())
            return false;
        timeline()->setNow([] { return noonMs; });
        m_fixture.workspace->selection.select(crewDragon);
        const SpacecraftDetailModel &detail = m_fixture.workspace->detail;
        return QTest::qWaitFor([this, &detail] {
            return detail.state() == SpacecraftDetailModel::State::Ready &&
                   !m_fixture.workspace->timeline.hosts().isEmpty() && m_fixture.settled();
        });
    }

    std::map<QString, QImage> picture()
    {
        MainWindow *window = m_fixture.window.get();
        const std::map<QString, QWidget *> parts{
            {QStringLiteral("table"), m_fixture.table()},
            {QStringLiteral("timeline"), timeline()},
            {QStringLiteral("details"), window->findChild<DetailPane *>()},
            {QStringLiteral("search"), window->findChild<SearchBar *>()},
            {QStringLiteral("tabs"), window->findChild<QTabBar *>()},
            {QStringLiteral("facets"), window->findChild<FacetPanel *>()},
            {QStringLiteral("status"), window->statusBar()},
        };
        std::map<QString, QImage> images;
        for (const auto &[name, part] : parts)
            images[name] = part->grab().toImage();
        return images;
    }

    /// What differs from another window's picture; nothing once both stand still in the same colours.
    QStringList differences(const std::map<QString, QImage> &wanted)
    {
        QStringList names;
        for (const auto &[name, image] : picture()) {
            if (image != wanted.at(name))
                names << name;
        }
        return names;
    }

    /// Two pictures in a row are the same.
    bool standsStill()
    {
        std::map<QString, QImage> last = picture();
        return QTest::qWaitFor([this, &last] {
            std::map<QString, QImage> now = picture();
            now.swap(last);
            return now == last;
        });
    }

private:
    DockingTimelineView *timeline() const { return m_fixture.window->findChild<DockingTimelineView *>(); }

    WindowFixture m_fixture;
};

void show(ColorScheme scheme)
{
    QApplication::setPalette(paletteOf(scheme));
}

} // namespace

/// A window that was made in one scheme and is shown in another looks as if it had been made in that.
class TestRecolour : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void allOfTheWindowFollowsAtOnce_data()
    {
        QTest::addColumn<ColorScheme>("from");
        QTest::addColumn<ColorScheme>("to");
        QTest::newRow("light to dark") << ColorScheme::Light << ColorScheme::Dark;
        QTest::newRow("dark to light") << ColorScheme::Dark << ColorScheme::Light;
        QTest::newRow("light to black") << ColorScheme::Light << ColorScheme::HighContrastDark;
    }
    void allOfTheWindowFollowsAtOnce()
    {
        QFETCH(ColorScheme, from);
        QFETCH(ColorScheme, to);
        show(to);
        std::map<QString, QImage> wanted;
        {
            Scene made;
            QVERIFY(made.open());
            QVERIFY(made.standsStill());
            wanted = made.picture();
        }
        show(from);
        Scene changed;
        QVERIFY(changed.open());
        QVERIFY(changed.standsStill());
        QVERIFY(!changed.differences(wanted).isEmpty());
        show(to);
        QTRY_COMPARE(changed.differences(wanted).join(u' '), QString());
        show(from);
        show(to); // there and back leaves nothing behind
        QTRY_COMPARE(changed.differences(wanted).join(u' '), QString());
    }
};

QTEST_MAIN(TestRecolour)
#include "tst_recolour.moc"
