// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asknotice.h"

namespace Skydock {

AskNotice::AskNotice(QWidget *parent) : NoticeBar(parent)
{
    setObjectName(QStringLiteral("askNotice"));
    connect(this, &NoticeBar::dismissed, this, [this] { m_isPutAway = true; });
}

void AskNotice::showContent(const AskContent &content, RemoteSearch::State state, bool isOverRows)
{
    const bool isAnswer = state != RemoteSearch::State::Offered;
    // An offer that was put away is not made again; the answer to a question is given all the same.
    if (content.sentence.isEmpty() || !isOverRows || (m_isPutAway && !isAnswer)) {
        hide();
        m_content = {};
        return;
    }
    if (content == m_content)
        return;
    m_content = content;
    const bool isError = state == RemoteSearch::State::Failed;
    showNotice(isError ? Kind::Warning : Kind::Information, content.sentence, content.actionText);
}

} // namespace Skydock
