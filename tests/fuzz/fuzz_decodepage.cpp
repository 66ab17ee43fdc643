// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds bytes to the decoder as all collections in both shapes, and checks that what it keeps can be read back. Not
// part of the build; with clang, from the top of the source tree, where Qt's headers are those of Debian:
//
//   qt=/usr/include/x86_64-linux-gnu/qt6
//   clang++ -std=c++20 -g -O1 -fPIC -fsanitize=fuzzer,address,undefined -Imodels/core -I$qt -I$qt/QtCore
//       tests/fuzz/fuzz_decodepage.cpp models/core/*.cpp -lQt6Core -o /tmp/fuzz_decodepage
//   mkdir -p /tmp/corpus && cp resources/catalogue/*.json /tmp/corpus
//   /tmp/fuzz_decodepage -max_len=100000 /tmp/corpus

#include "decodedpage.h"

#include <cstdlib>

using namespace Skydock;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

template <class T, class Decode>
void readBack(const QList<Decoded<T>> &records, Decode decode)
{
    for (const Decoded<T> &record : records) {
        const auto again = decode(record.record, record.origin);
        require(again && again->id == record.value.id);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const ApiVersion version : {ApiVersion::V2_3_0, ApiVersion::V2_0_0}) {
        for (const Collection collection :
             {Collection::Spacecraft, Collection::DockingEvents, Collection::SpacecraftFlights}) {
            const auto page = decodePage(body, collection, {version, RecordLevel::Normal, 0});
            if (!page)
                continue;
            require(page->count >= 0 && page->refused >= 0 && page->problems.size() <= 1001);
            readBack(page->spacecraft, decodeSpacecraft);
            readBack(page->flights, decodeFlight);
            readBack(page->stays, decodeStay);
        }
    }
    return 0;
}
