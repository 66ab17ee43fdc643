// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "sentences.h"

#include <QCoreApplication>
#include <QMutex>

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

class Startup
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Startup)
public:
    static QString commandsWithoutDisplay()
    {
        return tr("“skydock list”, “skydock --help” and “skydock --version” need no display.");
    }
};

struct HeldMessage
{
    QtMsgType type;
    QByteArray category;
    QString text;
};

/// What the message handler, a plain function, has to know.
struct Held
{
    QtMessageHandler previous = nullptr;
    QMutex mutex; ///< over the messages: a plugin's thread may have something to say
    QList<HeldMessage> messages;
};

Held &held()
{
    static Held state;
    return state;
}

QStringList heldReasons()
{
    const QMutexLocker locker(&held().mutex);
    QStringList reasons;
    for (const HeldMessage &message : std::as_const(held().messages))
        reasons.append(message.text);
    return reasons;
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg && text.contains("platform plugin"_L1)) {
        std::fputs(qUtf8Printable(u"skydock: "_s + PlatformStartGuard::sentence(heldReasons()) + u'\n'),
                   stderr);
        std::fflush(stderr);
        std::_Exit(1); // back in Qt it would abort; nothing of ours is open yet
    }
    if (type == QtFatalMsg) {
        held().previous(type, context, text);
        return;
    }
    const QMutexLocker locker(&held().mutex);
    held().messages.append({type, context.category, text});
}

} // namespace

Result<void> checkDisplay(const QProcessEnvironment &environment, const WindowOptions &options)
{
    const bool isNamed = !options.platform.isEmpty() || options.hasDisplayOption ||
                         !environment.value(u"QT_QPA_PLATFORM"_s).isEmpty();
    const bool hasDisplay = !environment.value(u"DISPLAY"_s).isEmpty() ||
                            !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty() ||
                            !environment.value(u"WAYLAND_SOCKET"_s).isEmpty();
    if (isNamed || hasDisplay)
        return {};
    return failure(
        Error::Kind::Permission,
        sentences(
            Startup::tr("There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is "
                        "set. Start Skydock in a desktop session."),
            Startup::commandsWithoutDisplay()));
}

void reserveStandardStreams()
{
    // Opened for reading only: writing to them goes on failing, as it does on a closed stream.
    int stream = open("/dev/null", O_RDONLY | O_CLOEXEC);
    while (stream >= 0 && stream <= STDERR_FILENO)
        stream = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (stream >= 0)
        close(stream);
}

PlatformStartGuard::PlatformStartGuard()
{
    held().messages.clear();
    held().previous = qInstallMessageHandler(onMessage);
}

PlatformStartGuard::~PlatformStartGuard()
{
    qInstallMessageHandler(held().previous);
    const QList<HeldMessage> messages = std::exchange(held().messages, {});
    for (const HeldMessage &message : messages) {
        const QMessageLogContext context(nullptr, 0, nullptr, message.category.constData());
        held().previous(message.type, context, message.text);
    }
}

QString PlatformStartGuard::sentence(const QStringList &reasons)
{
    const QString what =
        reasons.isEmpty()
            ? Startup::tr(
                  "No window can be opened here. Check the display, or start Skydock in a desktop session.")
            : Startup::tr(
                  "No window can be opened here (%1). Check the display, or start Skydock in a desktop "
                  "session.")
                  .arg(reasons.first().simplified());
    return sentences(what, Startup::commandsWithoutDisplay());
}

} // namespace Skydock
