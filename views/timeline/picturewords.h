// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Skydock {

struct PictureFacts;
struct PictureRequest;

/// What stands around the lanes of a picture. Holds neither request nor facts: for use on the spot.
class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::PictureWords)
public:
    PictureWords(const PictureRequest &request, const PictureFacts &facts)
        : m_request(&request)
        , m_facts(&facts)
    {}

    /// "Docking timeline: International Space Station and Mir"
    QString title() const;
    /// "1 Jan 2025 – 1 Jan 2026 UTC · 8 ports · 31 stays"
    QString subtitle() const;
    /// "Source: Launch Library 2 by The Space Devs, fetched 21 Nov 2026 15:02 UTC"
    QString source() const;
    /// "Drawn 21 Nov 2026 15:04 UTC by Skydock", and the page where there are several, counted from 0.
    QString drawn(int page, int pageCount) const;

private:
    QString range() const;

    const PictureRequest *m_request;
    const PictureFacts *m_facts;
};

} // namespace Skydock
