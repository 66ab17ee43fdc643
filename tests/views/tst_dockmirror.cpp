// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockmirror.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTest>
#include <QToolBar>

#include <functional>
#include <memory>

using namespace Skydock;

namespace {

/// A window with docks of different sizes and a tool bar.
class Window
{
public:
    Window()
    {
        m_window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
        m_window.setCentralWidget(new QLabel(QStringLiteral("table")));
        auto *bar = m_window.addToolBar(QStringLiteral("bar"));
        bar->setObjectName(QStringLiteral("bar"));
        const Qt::DockWidgetArea areas[] = {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea,
                                            Qt::BottomDockWidgetArea};
        for (int i = 0; i < 3; ++i) {
            auto *dock = new QDockWidget(QString(QChar(u'a' + i)), &m_window);
            dock->setObjectName(dock->windowTitle());
            dock->setWidget(new QLabel(dock->windowTitle()));
            m_window.addDockWidget(areas[i], dock);
            m_docks.push_back(dock);
        }
        m_window.resize(900, 600);
        m_window.show();
    }

    QMainWindow &window() { return m_window; }
    QDockWidget *dock(size_t i) const { return m_docks[i]; }
    QByteArray state() const { return m_window.saveState(1); }
    bool restore(const QByteArray &state) { return m_window.restoreState(state, 1); }

    /// Where things stand, seen from the left or, mirrored, from the right.
    QStringList places(bool mirrored) const
    {
        QStringList places{placeOf(QStringLiteral("table"), m_window.centralWidget(), mirrored)};
        for (const QDockWidget *dock : m_docks)
            places << placeOf(dock->windowTitle(), dock, mirrored);
        return places;
    }

private:
    QString placeOf(const QString &name, const QWidget *widget, bool mirrored) const
    {
        if (!widget->isVisible())
            return name + QStringLiteral(" hidden");
        if (widget->isWindow())
            return name + QStringLiteral(" floating");
        if (widget->visibleRegion().isEmpty())
            return name + QStringLiteral(" behind another");
        QRect rect(widget->mapTo(&m_window, QPoint()), widget->size());
        if (mirrored)
            rect.moveLeft(m_window.width() - rect.x() - rect.width());
        return QStringLiteral("%1 %2,%3 %4x%5")
            .arg(name)
            .arg(rect.x())
            .arg(rect.y())
            .arg(rect.width())
            .arg(rect.height());
    }

    QMainWindow m_window;
    std::vector<QDockWidget *> m_docks;
};

using Arrange = std::function<void(Window &)>;

} // namespace

Q_DECLARE_METATYPE(Arrange)

/// What Qt says of docks, turned round.
class TestDockMirror : public QObject
{
    Q_OBJECT
private slots:
    void leftAndRightAreExchanged_data()
    {
        QTest::addColumn<Arrange>("arrange");
        const auto row = [](const char *name, const Arrange &arrange) { QTest::newRow(name) << arrange; };
        row("as at first", [](Window &) {});
        row("other sizes", [](Window &w) {
            w.window().resizeDocks({w.dock(0), w.dock(1)}, {150, 310}, Qt::Horizontal);
            w.window().resizeDocks({w.dock(2)}, {170}, Qt::Vertical);
        });
        row("one above the other",
            [](Window &w) { w.window().splitDockWidget(w.dock(0), w.dock(1), Qt::Vertical); });
        row("beside each other", [](Window &w) {
            w.window().splitDockWidget(w.dock(0), w.dock(1), Qt::Horizontal);
            w.window().resizeDocks({w.dock(0), w.dock(1)}, {120, 240}, Qt::Horizontal);
        });
        row("three below", [](Window &w) {
            w.window().splitDockWidget(w.dock(2), w.dock(0), Qt::Horizontal);
            w.window().splitDockWidget(w.dock(2), w.dock(1), Qt::Vertical);
            w.window().resizeDocks({w.dock(2), w.dock(0)}, {500, 350}, Qt::Horizontal);
        });
        row("behind each other", [](Window &w) {
            w.window().tabifyDockWidget(w.dock(1), w.dock(0));
            w.dock(0)->raise();
        });
        row("hidden", [](Window &w) { w.dock(0)->hide(); });
        row("floating", [](Window &w) {
            w.dock(1)->setFloating(true);
            w.dock(1)->setGeometry(50, 60, 200, 100);
        });
        row("corners", [](Window &w) { w.window().setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea); });
    }
    void leftAndRightAreExchanged()
    {
        QFETCH(Arrange, arrange);
        Window given;
        arrange(given);
        QTRY_VERIFY(given.window().isVisible());
        const QByteArray state = given.state();
        const QByteArray turned = mirroredDocks(state);
        QVERIFY(turned != state);
        QCOMPARE(mirroredDocks(turned), state);
        Window same;
        Window other;
        QVERIFY(same.restore(state) && other.restore(turned));
        QTRY_COMPARE(other.places(true), same.places(false));
        const QDockWidget *floating = other.dock(1);
        if (floating->isFloating())
            QCOMPARE(floating->geometry(), given.dock(1)->geometry());
    }

    void otherWordsComeBackAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("words");
        const QByteArray whole = Window().state();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("these are no words of a window");
        QTest::newRow("cut off") << whole.first(whole.size() / 3);
        QByteArray changed = whole;
        changed[8] = '\x7f'; // no docks follow
        QTest::newRow("changed") << changed;
        QByteArray many = whole;
        many[9] = '\x7f'; // areas
        QTest::newRow("many areas") << many;
    }
    void otherWordsComeBackAsTheyAre()
    {
        QFETCH(QByteArray, words);
        QCOMPARE(mirroredDocks(words), words);
    }
};

QTEST_MAIN(TestDockMirror)
#include "tst_dockmirror.moc"
