// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancecontrol.h"
#include "desktopappearance.h"
#include "outlinedstyle.h"
#include "palettes.h"
#include "privatebus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView schemeKey{"color-scheme"};
constexpr QLatin1StringView contrastKey{"contrast"};

QColor base()
{
    return QApplication::palette().color(QPalette::Base);
}

QColor baseOf(ColorScheme scheme)
{
    return paletteOf(scheme).color(QPalette::Base);
}

} // namespace

/// The settings portal of a desktop, as far as colours go.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fakeportal")))
    {}
    ~FakePortal() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool start()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void change(const QString &key, uint value)
    {
        values[key] = value;
        emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
    }

    QMap<QString, uint> values{{QStringLiteral("color-scheme"), 0}, {QStringLiteral("contrast"), 0}};
    int asked = 0;

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++asked;
        if (space != QStringLiteral("org.freedesktop.appearance"))
            return QDBusVariant(QString());
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key)))); // twice, as portals do
    }

signals:
    void SettingChanged(const QString &, const QString &, const QDBusVariant &); // space, key, value

private:
    QDBusConnection m_bus;
};

/// The desktop's wish over D-Bus, from a portal of the test's own, and what becomes of it.
class TestDesktopAppearance : public QObject
{
    Q_OBJECT
private slots:
    /// One for all: where the session's bus is, a process finds out once.
    void initTestCase()
    {
        const QString problem = m_bus.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void init()
    {
        m_portal = std::make_unique<FakePortal>(m_bus.address());
        QVERIFY(m_portal->start());
        QApplication::setPalette(QPalette());
    }
    void cleanup() { m_portal.reset(); }

    void asksAtTheStart()
    {
        m_portal->values = {{schemeKey, 1}, {contrastKey, 1}};
        const DesktopAppearance desktop;
        QCOMPARE(desktop.wish(), DesktopWish()); // no answer is waited for
        QTRY_COMPARE(desktop.wish(), (DesktopWish{DesktopWish::Scheme::Dark, true}));
    }

    void hearsOfChanges()
    {
        DesktopAppearance desktop;
        QSignalSpy changed(&desktop, &DesktopAppearance::changed);
        QTRY_COMPARE(m_portal->asked, 2);
        m_portal->change(schemeKey, 2);
        QTRY_COMPARE(desktop.wish().scheme, DesktopWish::Scheme::Light);
        m_portal->change(schemeKey, 77); // of a later portal
        QTRY_COMPARE(desktop.wish().scheme, DesktopWish::Scheme::None);
        m_portal->change(contrastKey, 1);
        QTRY_VERIFY(desktop.wish().isHighContrast);
        QCOMPARE(changed.size(), 3);
        emit m_portal->SettingChanged(u"org.gnome.desktop.interface"_s, schemeKey, QDBusVariant(1));
        m_portal->change(contrastKey, 0);
        QTRY_VERIFY(!desktop.wish().isHighContrast);
        QCOMPARE(desktop.wish(), DesktopWish());
    }

    void withoutAPortalNothingHappens()
    {
        m_portal.reset();
        DesktopAppearance desktop;
        QSignalSpy changed(&desktop, &DesktopAppearance::changed);
        m_portal = std::make_unique<FakePortal>(m_bus.address());
        QVERIFY(m_portal->start());
        // One that comes later is heard, as soon as there is an ear.
        QTRY_VERIFY((m_portal->change(schemeKey, 1), !changed.isEmpty()));
        QCOMPARE(desktop.wish().scheme, DesktopWish::Scheme::Dark);
    }

    void aBusThatHangsHoldsNobodyUp()
    {
        m_portal->values[schemeKey] = 1;
        ::kill(pid_t(m_bus.processId()), SIGSTOP);
        QElapsedTimer passed;
        passed.start();
        const DesktopAppearance desktop;
        QVERIFY(passed.elapsed() < 500);
        QCOMPARE(desktop.wish(), DesktopWish());
        ::kill(pid_t(m_bus.processId()), SIGCONT);
        QTRY_COMPARE(desktop.wish().scheme, DesktopWish::Scheme::Dark);
    }

    void theWindowsFollowTheDesktop()
    {
        const QColor system = base();
        const AppearanceControl control(Appearance::System);
        QCOMPARE(base(), system);
        QTRY_COMPARE(m_portal->asked, 2);
        m_portal->change(schemeKey, 1);
        QTRY_COMPARE(base(), baseOf(ColorScheme::Dark));
        m_portal->change(contrastKey, 1);
        QTRY_COMPARE(base(), baseOf(ColorScheme::HighContrastDark));
        QCOMPARE(reach(), OutlinedStyle::Reach::Everything);
        m_portal->change(contrastKey, 0);
        m_portal->change(schemeKey, 0);
        QTRY_COMPARE(base(), system);
        QCOMPARE(reach(), OutlinedStyle::Reach::Bars);
        QVERIFY(!control.scheme());
    }

    void aChoiceGoesBeforeTheDesktop()
    {
        AppearanceControl control(Appearance::Dark);
        QCOMPARE(base(), baseOf(ColorScheme::Dark)); // at once, before any answer
        QTRY_COMPARE(m_portal->asked, 2);
        m_portal->change(schemeKey, 2);
        control.choose(Appearance::HighContrast);
        QCOMPARE(base(), baseOf(ColorScheme::HighContrastDark));
        control.choose(Appearance::Light);
        QVERIFY(!lookOf(QApplication::palette()).isDark);
        m_portal->change(schemeKey, 1);
        control.choose(Appearance::System);
        QTRY_COMPARE(base(), baseOf(ColorScheme::Dark));
        control.choose(Appearance::Light);
        QVERIFY(!lookOf(QApplication::palette()).isDark);
    }

private:
    static std::optional<OutlinedStyle::Reach> reach()
    {
        const auto *style = qobject_cast<OutlinedStyle *>(QApplication::style());
        return style ? std::optional(style->reach()) : std::nullopt;
    }

    PrivateBus m_bus;
    std::unique_ptr<FakePortal> m_portal;
};

QTEST_MAIN(TestDesktopAppearance)
#include "tst_desktopappearance.moc"
