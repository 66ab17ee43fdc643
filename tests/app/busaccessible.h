// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QList>
#include <QString>
#include <QVariant>

namespace Skydock {

/// Numbers of AT-SPI 2 (atspi-constants.h), as far as the tests name them.
enum class BusRole : uint {
    CheckBox = 7,
    Dialog = 16,
    Filler = 20,
    Frame = 23,
    Label = 29,
    MenuBar = 34,
    MenuItem = 35,
    PushButton = 43,
    Table = 55,
    TableCell = 56,
    TableRowHeader = 58,
    Text = 61,
    Tree = 65,
    TreeTable = 66,
    Application = 75,
    Notification = 101,
};

enum class BusState : uint {
    Checked = 4,
    Editable = 7,
    Enabled = 8,
    Focusable = 11,
    Selected = 23,
    Showing = 25,
    Visible = 30,
};

/// Something that a program shows, as a screen reader has it: an address on the accessibility bus, to be asked there.
/// What does not answer in time answers nothing.
class BusAccessible
{
public:
    static constexpr int timeoutMs = 10'000;

    BusAccessible() = default;
    BusAccessible(const QDBusConnection &bus, QString service, QString path)
        : m_bus(bus.name())
        , m_service(std::move(service))
        , m_path(std::move(path))
    {}

    bool isNull() const { return m_path.isEmpty() || m_path == QLatin1StringView("/org/a11y/atspi/null"); }
    QString service() const { return m_service; }
    QString path() const { return m_path; }
    /// Another thing of the same program.
    BusAccessible at(const QString &path) const
    {
        BusAccessible other(*this);
        other.m_path = path;
        return other;
    }

    /// `interface` without what all have in common, org.a11y.atspi.
    QDBusPendingCall ask(const char *interface, const char *method, const QVariantList &arguments = {}) const
    {
        return send(fullName(interface), method, arguments);
    }
    QDBusPendingCall askProperty(const char *interface, const char *property) const
    {
        return send(QStringLiteral("org.freedesktop.DBus.Properties"), "Get",
                    {fullName(interface), QLatin1StringView(property)});
    }
    QVariant call(const char *interface, const char *method, const QVariantList &arguments = {}) const
    {
        return answer(ask(interface, method, arguments));
    }
    QVariant property(const char *interface, const char *name) const
    {
        return answer(askProperty(interface, name));
    }

    QString name() const { return property("Accessible", "Name").toString(); }
    QString description() const { return property("Accessible", "Description").toString(); }
    BusRole role() const { return BusRole(call("Accessible", "GetRole").toUInt()); }
    QString roleName() const { return call("Accessible", "GetRoleName").toString(); }
    bool is(BusState state) const { return hasState(statesOf(call("Accessible", "GetState")), state); }
    QList<BusAccessible> children() const { return allReferred(call("Accessible", "GetChildren")); }

    int rowCount() const { return isNull() ? 0 : property("Table", "NRows").toInt(); }
    int columnCount() const { return property("Table", "NColumns").toInt(); }
    BusAccessible cell(int row, int column) const
    {
        return referred(call("Table", "GetAccessibleAt", {row, column}));
    }
    QString text() const { return call("Text", "GetText", {0, -1}).toString(); }
    /// False without an action of that name, or if it does nothing.
    bool act(const QString &wanted) const
    {
        const int count = property("Action", "NActions").toInt();
        for (int i = 0; i < count; ++i) {
            if (call("Action", "GetName", {i}).toString() == wanted)
                return call("Action", "DoAction", {i}).toBool();
        }
        return false;
    }

    static QVariant answer(QDBusPendingCall call)
    {
        call.waitForFinished();
        const QDBusMessage reply = call.reply();
        const QDBusError::ErrorType error = QDBusError(reply).type();
        const bool hasGone = error == QDBusError::UnknownObject || error == QDBusError::UnknownInterface;
        if (reply.type() != QDBusMessage::ReplyMessage && !hasGone)
            qWarning("%s", qPrintable(reply.errorMessage()));
        const QVariant value = reply.arguments().value(0);
        return value.metaType() == QMetaType::fromType<QDBusVariant>() ? value.value<QDBusVariant>().variant()
                                                                       : value;
    }
    static quint64 statesOf(const QVariant &answer)
    {
        const auto words = qdbus_cast<QList<uint>>(answer);
        return words.size() < 2 ? 0 : words[0] | quint64(words[1]) << 32;
    }
    static bool hasState(quint64 states, BusState state) { return (states >> uint(state) & 1) != 0; }
    QList<BusAccessible> allReferred(const QVariant &answer) const
    {
        QList<BusAccessible> all;
        if (!answer.canConvert<QDBusArgument>())
            return all;
        const auto argument = answer.value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd())
            all.append(read(argument));
        argument.endArray();
        return all;
    }
    BusAccessible referred(const QVariant &answer) const
    {
        return answer.canConvert<QDBusArgument>() ? read(answer.value<QDBusArgument>()) : BusAccessible();
    }

private:
    static QString fullName(const char *interface)
    {
        return QStringLiteral("org.a11y.atspi.") + QLatin1StringView(interface);
    }
    QDBusPendingCall send(const QString &interface, const char *method, const QVariantList &arguments) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(m_service, m_path, interface, QLatin1StringView(method));
        message.setArguments(arguments);
        return QDBusConnection(m_bus).asyncCall(message, timeoutMs);
    }
    BusAccessible read(const QDBusArgument &argument) const
    {
        BusAccessible object(*this);
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> object.m_service >> path;
        argument.endStructure();
        object.m_path = path.path();
        return object;
    }
    QString m_bus;
    QString m_service;
    QString m_path;
};

} // namespace Skydock
