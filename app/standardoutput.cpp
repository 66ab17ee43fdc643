// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardoutput.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Skydock {
namespace {

constexpr qsizetype bufferSize = 65'536;

class OutputText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::StandardOutput)
};

Error errorOf(int number)
{
    switch (number) {
    case EPIPE:
        return {Error::Kind::Cancelled, {}};
    case ENOSPC:
    case EDQUOT:
        return {
            Error::Kind::StorageFull,
            OutputText::tr("The disk is full: the output is not complete. Free some space and try again.")};
    default:
        return {Error::Kind::Storage,
                OutputText::tr("The output could not be written: %1.")
                    .arg(QString::fromStdString(std::generic_category().message(number)))};
    }
}

} // namespace

std::optional<int> StandardOutput::terminalWidth()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

Result<void> StandardOutput::write(const QByteArray &text)
{
    m_buffer += text;
    return m_buffer.size() < bufferSize ? Result<void>() : flush();
}

Result<void> StandardOutput::flush()
{
    const QByteArray text = std::exchange(m_buffer, {});
    qsizetype done = 0;
    while (done < text.size()) {
        const ssize_t written =
            ::write(STDOUT_FILENO, text.data() + done, static_cast<size_t>(text.size() - done));
        if (written < 0 && errno != EINTR)
            return tl::unexpected(errorOf(errno));
        done += std::max<ssize_t>(written, 0);
    }
    return {};
}

} // namespace Skydock
