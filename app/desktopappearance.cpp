// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopappearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QFuture>
#include <QGuiApplication>
#include <QStyleHints>
#include <QtConcurrent/QtConcurrentRun>

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView portalService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView portalPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView portalInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView appearanceSpace{"org.freedesktop.appearance"};
constexpr QLatin1StringView schemeKey{"color-scheme"};
constexpr QLatin1StringView contrastKey{"contrast"};

/// Where the bus is not named, the library would start one, which would outlive Skydock.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

/// Says hello and waits for the answer: for a thread that may wait.
QDBusConnection connection(const QString &name)
{
    return hasSessionBus() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                           : QDBusConnection(name);
}

QString newBusName()
{
    static int count = 0;
    return u"skydock-appearance-%1"_s.arg(++count);
}

/// The portal wraps a value once; and what Read answers, twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

DesktopWish::Scheme schemeOf(uint value)
{
    switch (value) {
    case 1:
        return DesktopWish::Scheme::Dark;
    case 2:
        return DesktopWish::Scheme::Light;
    default:
        return DesktopWish::Scheme::None;
    }
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
    , m_busName(newBusName())
    , m_bus(m_busName)
{
    QtConcurrent::run(connection, m_busName).then(this, [this](const QDBusConnection &bus) { listen(bus); });
    followStyleHints();
}

DesktopAppearance::~DesktopAppearance()
{
    QDBusConnection::disconnectFromBus(m_busName);
}

void DesktopAppearance::listen(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected())
        return;
    // From whoever sends it: to follow a name would be to ask who has it, and to wait.
    m_bus.connect(QString(), portalPath, portalInterface, u"SettingChanged"_s, this,
                  // clang-format off
                  SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    ask(schemeKey);
    ask(contrastKey);
}

void DesktopAppearance::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << QString(appearanceSpace) << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(key, reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopAppearance::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearanceSpace)
        take(key, value.variant());
}

void DesktopAppearance::take(const QString &key, const QVariant &value)
{
    DesktopWish wish = m_wish;
    const uint number = unwrapped(value).toUInt();
    if (key == schemeKey)
        wish.scheme = schemeOf(number);
    else if (key == contrastKey)
        wish.isHighContrast = number == 1;
    if (wish == m_wish)
        return;
    m_wish = wish;
    emit changed();
}

/// Where Qt knows by itself, no portal is needed: on Windows and macOS.
void DesktopAppearance::followStyleHints()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this] {
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        const uint number = scheme == Qt::ColorScheme::Dark ? 1 : scheme == Qt::ColorScheme::Light ? 2 : 0;
        take(schemeKey, number);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    follow();
#endif
}

} // namespace Skydock
