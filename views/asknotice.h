// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askcontent.h"
#include "noticebar.h"

namespace Skydock {

/// The quiet line above the rows of a search that Launch Library may know more about. Who puts it away has seen it.
class AskNotice : public NoticeBar
{
    Q_OBJECT
public:
    explicit AskNotice(QWidget *parent = nullptr);

    /// `isOverRows`: there are rows under it; without, the placeholder says the same.
    void showContent(const AskContent &content, RemoteSearch::State state, bool isOverRows);

private:
    AskContent m_content;
    bool m_isPutAway = false;
};

} // namespace Skydock
