// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftselection.h"
#include "dataproblemsdialog.h"
#include "detailpane.h"
#include "fakepreferences.h"
#include "fakesynccontrol.h"
#include "noticebar.h"
#include "settingsdialog.h"
#include "timelinesource.h"
#include "windowfixture.h"

#include <QDialog>

namespace Skydock {

/// The window with everything in it and over it that can be looked at: a spacecraft in detail, a notice, and every dialog
/// that opens beside others.
class FullWindow
{
public:
    /// A docked spacecraft of the bundled catalogue; the timeline is there, and so there is something to export.
    bool openCraft()
    {
        constexpr qint64 crewDragon = 551;
        if (!fixture.openAndRead())
            return false;
        fixture.workspace->selection.select(crewDragon);
        const bool isRead = QTest::qWaitFor([this] {
            return fixture.workspace->detail.state() == SpacecraftDetailModel::State::Ready &&
                   fixture.find<QAction>("exportTimelineAction")->isEnabled();
        });
        fixture.find<DetailPane>("detailPane")->setMode(DetailMode::Detailed);
        fixture.find<NoticeBar>("noticeBar")->showNotice(NoticeBar::Kind::Warning, QStringLiteral("Mind."));
        return isRead;
    }
    /// The names of those that did not open.
    QStringList openDialogs()
    {
        QStringList missing;
        for (const char *action :
             {"aboutAction", "exportTableAction", "exportTimelineAction", "shortcutsAction", "goToAction"}) {
            const qsizetype before = dialogs().size();
            if (!fixture.trigger(action) || dialogs().size() != before + 1)
                missing << QLatin1StringView(action);
        }
        SettingsDialog::showFor(fixture.window.get(), &m_preferences, &m_sync);
        DataProblemsDialog::showFor(fixture.window.get(), &fixture.workspace->problems);
        if (dialogs().size() != 7)
            missing << QStringLiteral("settings or problems");
        return missing;
    }
    QList<QDialog *> dialogs() const { return fixture.window->findChildren<QDialog *>(); }

private:
    FakePreferences m_preferences;
    FakeSyncControl m_sync;

public:
    WindowFixture fixture; ///< goes first
};

} // namespace Skydock
