// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Skydock {

/// Draws that depend on nothing but seed, stream and index, so that the millionth record can be made without the
/// first (splitmix64, Sebastiano Vigna, public domain).
class Dice
{
public:
    Dice(quint32 seed, quint32 stream, qint64 index)
        : m_state((quint64(seed) << 32 | stream) * 0x9e3779b97f4a7c15ULL + quint64(index))
    {
        next(); // neighbours in index are far apart from here on
    }

    /// 0 to n - 1.
    int below(int n) { return int(next() % quint64(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    /// From `least` to `most`, both included.
    qint64 between(qint64 least, qint64 most) { return least + qint64(next() % quint64(most - least + 1)); }

private:
    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace Skydock
