// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace Skydock {

/// What went wrong, in a sentence for a person, and how to treat it.
struct Error
{
    enum class Kind {
        Usage,      ///< the caller asked for something that does not exist or makes no sense
        NotFound,   ///< no such record
        Permission, ///< a file or folder may not be read or written
        StorageFull,
        NewerSchema, ///< the mirror was written by a newer Skydock
        Damaged,     ///< a file is not what it should be
        Storage,     ///< any other failure of the mirror
        Offline,     ///< no network, or nobody answers at that address
        Network,     ///< the server or the way to it is in trouble
        Throttled,   ///< the calls of this hour are used up; `retryAfter` says until when
        Cancelled,   ///< a newer request took its place; never shown
    };
    Kind kind = Kind::Storage;
    QString text;
    std::optional<QDateTime> retryAfter = {};

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString text)
{
    return tl::unexpected<Error>(Error{kind, std::move(text)});
}

} // namespace Skydock
