// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesearch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Skydock {

namespace {

/// Bytes of the text that are counted to know which are rare.
constexpr qsizetype sampleBytes = 4096;

std::array<int, 256> countsIn(QByteArrayView text)
{
    std::array<int, 256> counts{};
    const qsizetype step = std::max<qsizetype>(1, text.size() / sampleBytes);
    for (qsizetype at = 0; at < text.size(); at += step)
        ++counts[uchar(text[at])];
    return counts;
}

} // namespace

ByteSearch::ByteSearch(QByteArrayView text, QByteArrayView run) : m_text(text), m_run(run)
{
    Q_ASSERT(!run.isEmpty());
    choosePair();
}

void ByteSearch::choosePair()
{
    if (m_run.size() < 3)
        return;
    const std::array<int, 256> counts = countsIn(m_text);
    const auto rarity = [&](qsizetype at) {
        return qint64(counts[uchar(m_run[at])]) * counts[uchar(m_run[at + 1])];
    };
    for (qsizetype at = 1; at + 1 < m_run.size(); ++at) {
        if (rarity(at) < rarity(m_pair))
            m_pair = at;
    }
}

qsizetype ByteSearch::next(qsizetype from) const
{
    const qsizetype last = m_text.size() - m_run.size();
    for (qsizetype at = from; at <= last; ++at) {
        const qsizetype pair = nextPair(at + m_pair, last + m_pair + 1);
        if (pair < 0)
            return -1;
        at = pair - m_pair;
        if (isAt(at))
            return at;
    }
    return -1;
}

/// Of a run of one byte, that byte is all there is of a pair.
qsizetype ByteSearch::nextPair(qsizetype from, qsizetype end) const
{
    const char *text = m_text.data();
    const char first = m_run[m_pair];
    if (m_run.size() == 1) {
        const void *found = std::memchr(text + from, uchar(first), size_t(end - from));
        return found ? static_cast<const char *>(found) - text : -1;
    }
    const char second = m_run[m_pair + 1];
    qsizetype at = from;
#ifdef __SSE2__
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i seconds = _mm_set1_epi8(second);
    for (constexpr qsizetype places = 16; at + places <= end; at += places) {
        const auto *block = reinterpret_cast<const __m128i *>(text + at);
        const auto *behind =
            reinterpret_cast<const __m128i *>(text + at + 1); // the pair's end lies in the text
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(_mm_loadu_si128(block), firsts),
                                           _mm_cmpeq_epi8(_mm_loadu_si128(behind), seconds));
        if (const auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0)
            return at + std::countr_zero(mask);
    }
#endif
    for (; at < end; ++at) {
        const void *found = std::memchr(text + at, uchar(first), size_t(end - at));
        if (!found)
            return -1;
        at = static_cast<const char *>(found) - text;
        if (text[at + 1] == second)
            return at;
    }
    return -1;
}

bool ByteSearch::isAt(qsizetype begin) const
{
    return m_run.size() <= 2 || std::memcmp(m_text.data() + begin, m_run.data(), size_t(m_run.size())) == 0;
}

} // namespace Skydock
