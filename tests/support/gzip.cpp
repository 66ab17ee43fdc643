// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gzip.h"

#include <QtEndian>

#include <array>

namespace Skydock {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table.at(byte) = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table.at((crc ^ quint8(byte)) & 0xffU) ^ (crc >> 8);
    return ~crc;
}

void appendLittleEndian(quint32 value, QByteArray &bytes)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress writes four bytes of length, two of zlib header, the deflated data, and four of checksum.
    constexpr qsizetype before = 6;
    constexpr qsizetype after = 4;
    // For nothing at all it writes less: this is deflate's empty block.
    const QByteArray zlib = bytes.isEmpty() ? QByteArray() : qCompress(bytes);
    const QByteArray deflated =
        zlib.isEmpty() ? QByteArray("\x03\x00", 2) : zlib.mid(before, zlib.size() - before - after);
    constexpr char head[] = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff";
    QByteArray file = QByteArray(head, sizeof head - 1) + deflated;
    appendLittleEndian(crc32(bytes), file);
    appendLittleEndian(quint32(bytes.size()), file);
    return file;
}

} // namespace Skydock
