// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spacecraftdetail.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Skydock {

class PageLoader;

/// Everything about the one craft that is open. A newer `open` cancels an older; a late answer is dropped, so one
/// craft's data never stands under another's name.
class SpacecraftDetailModel : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit SpacecraftDetailModel(QObject *parent = nullptr);
    ~SpacecraftDetailModel() override;

    void setLoader(PageLoader *loader);
    void open(std::optional<qint64> spacecraftId);
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }

    std::optional<qint64> spacecraftId() const { return m_id; }
    State state() const { return m_state; }
    const SpacecraftDetail &detail() const { return m_detail; } ///< of `spacecraftId()` when Ready
    std::optional<Error> error() const { return m_error; }

signals:
    void stateChanged();

private:
    void setState(State state);
    void load();

    QPointer<PageLoader> m_loader;
    std::function<void()> m_cancel;
    std::optional<qint64> m_id;
    State m_state = State::Closed;
    SpacecraftDetail m_detail;
    std::optional<Error> m_error;
    bool m_isRefreshing = false;
};

} // namespace Skydock
