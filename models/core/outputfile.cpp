// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace Skydock {

namespace {

class OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::OutputFile)
public:
    static QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

    static Error failure(const QFileDevice &file)
    {
        const QString name = shown(file.fileName());
        const QString reason = file.errorString();
        if (reason == qt_error_string(ENOSPC) || reason == qt_error_string(EDQUOT))
            return {
                Error::Kind::StorageFull,
                tr("“%1” could not be written: the disk is full. Free some space, or choose another place.")
                    .arg(name)};
        if (reason == qt_error_string(EPIPE)) // who reads had enough
            return {Error::Kind::Cancelled, {}};
        if (file.error() == QFileDevice::PermissionsError)
            return {Error::Kind::Permission,
                    tr("“%1” may not be written here: %2. Choose another place.").arg(name, reason)};
        return {Error::Kind::Storage, tr("“%1” could not be written: %2.").arg(name, reason)};
    }

    /// What is wrong with the place, before anything is tried.
    static std::optional<Error> wrongPlace(const QFileInfo &place)
    {
        if (place.isDir())
            return Error{Error::Kind::Storage,
                         tr("“%1” is a folder. Give the name of a file in it.").arg(shown(place.filePath()))};
        if (!place.dir().exists())
            return Error{Error::Kind::Storage,
                         tr("There is no folder “%1”. Make it first, or choose another place.")
                             .arg(shown(place.path()))};
        return std::nullopt;
    }
};

} // namespace

OutputFile::OutputFile(std::unique_ptr<QFileDevice> file) : m_file(std::move(file))
{}

OutputFile::OutputFile(OutputFile &&other) noexcept = default;
OutputFile &OutputFile::operator=(OutputFile &&other) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::open(const QString &path)
{
    const QFileInfo place(path);
    if (const auto wrong = OutputFileText::wrongPlace(place))
        return tl::unexpected(*wrong);
    const bool isDevice = place.exists() && !place.isFile(); // a new file would take its place
    std::unique_ptr<QFileDevice> file;
    if (isDevice)
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    // What a device does not take it has to say at once.
    const QIODevice::OpenMode buffering = isDevice ? QIODevice::Unbuffered : QIODevice::NotOpen;
    if (!file->open(QIODevice::WriteOnly | buffering))
        return tl::unexpected(OutputFileText::failure(*file));
    return OutputFile(std::move(file));
}

tl::unexpected<Error> OutputFile::failed()
{
    return tl::unexpected(OutputFileText::failure(*m_file));
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = m_file->write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return failed();
        done += written;
    }
    return {};
}

Result<void> OutputFile::commit()
{
    if (!m_file->flush())
        return failed();
    auto *saved = qobject_cast<QSaveFile *>(m_file.get());
    if (saved && !saved->commit())
        return failed();
    return {};
}

Result<void> OutputFile::save(const QString &path, const QByteArray &bytes)
{
    Result<OutputFile> file = open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (Result<void> written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace Skydock
