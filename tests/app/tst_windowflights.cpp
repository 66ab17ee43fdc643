// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightdelegate.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QImage>
#include <QPainter>

using namespace Skydock;

namespace {

/// The delegate as the table uses it, open to the test.
class ShownFlight : public FlightDelegate
{
public:
    using FlightDelegate::FlightDelegate;

    QFont fontOf(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option.font;
    }
    /// The mark without its colour.
    QImage markOf(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMark(&painter, image.rect(), option, index);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixelColor(x, y, image.pixelColor(x, y) == Qt::white ? Qt::white : Qt::black);
        return image;
    }
};

} // namespace

/// The flights in the real window.
class TestWindowFlights : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openAndRead());
        QVERIFY(m_fixture->trigger("goFlightsAction"));
        QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() > 0);
    }
    void cleanup() { m_fixture.reset(); }

    void showsItsColumns()
    {
        QStringList titles;
        for (const int column : m_fixture->table()->shownColumns())
            titles << m_fixture->table()->model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(
            titles.join(QStringLiteral(", ")),
            QStringLiteral("Spacecraft, State, Launch date (UTC), Launch, Destination, Mission end (UTC), "
                           "Duration, Pad, Mission, Programmes"));
    }

    void knowsPadMissionAndProgrammes()
    {
        m_fixture->type(QStringLiteral("Crew-12"));
        QTRY_COMPARE(m_fixture->rowCount(), 1);
        QTRY_COMPARE(m_fixture->column("pad").first(), QStringLiteral("Space Launch Complex 40"));
        QCOMPARE(m_fixture->column("mission").first(), QStringLiteral("Crew-12"));
        QVERIFY(m_fixture->column("programs").first().contains(QStringLiteral("Commercial Crew Program")));
    }

    void isFoundByEitherName()
    {
        m_fixture->type(QStringLiteral("International Space Station"));
        QTRY_VERIFY(answers(QStringLiteral("International Space Station")));
        const QStringList byLongName = m_fixture->column("launch");
        QVERIFY(byLongName.size() > 1);
        m_fixture->type(QStringLiteral("ISS"));
        QTRY_VERIFY(answers(QStringLiteral("ISS")));
        for (const QString &launch : byLongName)
            QVERIFY2(m_fixture->column("launch").contains(launch), qPrintable(launch));
    }

    void filtersBySpacecraft()
    {
        // Offered without being open in the pane.
        QTRY_VERIFY(m_fixture->find<QAbstractButton>("facetOption-spacecraft-474"));
        auto *option = m_fixture->find<QAbstractButton>("facetOption-spacecraft-474");
        option->click();
        QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() < 17);
        QVERIFY(m_fixture->rowCount() > 0);
        for (const QString &name : m_fixture->column("spacecraft"))
            QCOMPARE(name, QStringLiteral("Cargo Dragon C209"));
        option->click();
        QTRY_COMPARE(m_fixture->rowCount(), 17);
    }

    void filtersByState()
    {
        auto *planned = m_fixture->find<QAbstractButton>("facetOption-phase-1");
        auto *ended = m_fixture->find<QAbstractButton>("facetOption-phase-3");
        QVERIFY(planned && ended);
        ended->click();
        QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() < 17);
        QCOMPARE(m_fixture->column("phase").count(QStringLiteral("Ended")), m_fixture->rowCount());
        planned->click();
        QTRY_VERIFY(m_fixture->settled() && m_fixture->column("phase").contains(QStringLiteral("Planned")));
        QVERIFY(m_fixture->trigger("clearAllAction"));
        QTRY_COMPARE(m_fixture->rowCount(), 17);
    }

    void theStatesLookDifferent()
    {
        const ShownFlight delegate(m_fixture->table());
        const QStringList states = m_fixture->column("phase");
        const int column = m_fixture->table()->pagedModel()->columnOf(QStringLiteral("phase"));
        const auto cell = [&](const char *state) {
            return m_fixture->table()->model()->index(int(states.indexOf(QLatin1String(state))), column);
        };
        for (const char *state : {"Planned", "In flight", "Ended"})
            QVERIFY2(cell(state).isValid(), state);
        QVERIFY(delegate.fontOf(cell("Planned")).italic());
        QVERIFY(!delegate.fontOf(cell("In flight")).italic());
        QVERIFY(delegate.fontOf(cell("In flight")).weight() > delegate.fontOf(cell("Ended")).weight());
        QVERIFY(delegate.markOf(cell("Planned")) != delegate.markOf(cell("In flight")));
        QVERIFY(delegate.markOf(cell("Planned")) != delegate.markOf(cell("Ended")));
        QVERIFY(delegate.markOf(cell("In flight")) != delegate.markOf(cell("Ended")));
    }

private:
    bool answers(const QString &search) const
    {
        return m_fixture->settled() && m_fixture->table()->pagedModel()->searchText() == search;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowFlights)
#include "tst_windowflights.moc"
