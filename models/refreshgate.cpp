// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshgate.h"

#include <utility>

namespace Skydock {

RefreshGate::RefreshGate(std::function<bool()> isBusy, std::function<void()> start, QObject *parent)
    : QObject(parent)
    , m_isBusy(std::move(isBusy))
    , m_start(std::move(start))
{}

void RefreshGate::request()
{
    m_pending = true;
    look();
}

void RefreshGate::look()
{
    if (!m_pending || m_isBusy())
        return;
    m_pending = false;
    m_start();
}

} // namespace Skydock
