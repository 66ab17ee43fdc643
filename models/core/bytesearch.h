// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Skydock {

/// Finds a run of bytes in a long text again and again. It looks for the rarest two neighbours of the run, 16 places
/// at once where the processor can, and compares the rest only there.
class ByteSearch
{
public:
    /// Both stay the caller's; `run` is not empty.
    ByteSearch(QByteArrayView text, QByteArrayView run);

    /// Where the run next begins, at `from` or later; -1 where it does not.
    qsizetype next(qsizetype from) const;

private:
    void choosePair();
    qsizetype nextPair(qsizetype from, qsizetype end) const;
    bool isAt(qsizetype begin) const;

    QByteArrayView m_text;
    QByteArrayView m_run;
    qsizetype m_pair = 0; ///< in the run, where the pair to look for begins
};

} // namespace Skydock
