// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "windowmodels.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

class QMainWindow;
class QPrinter;

namespace Skydock {

class DockingTimelineView;
class NoticeBar;
class WindowActions;
struct PictureRequest;
struct PictureSource;
struct TimelineExportOrder;

/// Takes the timeline out of the window: into a file, drawn and written by a worker, and onto paper. Says in the notice
/// bar what came of it.
class WindowExport : public QObject
{
    Q_OBJECT
public:
    WindowExport(const WindowModels &models, DockingTimelineView *timeline, NoticeBar *notice,
                 QMainWindow *window);
    ~WindowExport() override;

    void connectActions(WindowActions *actions);
    void showDialog();
    void showPrintPreview();
    void start(const TimelineExportOrder &order);

private:
    PictureRequest shown() const;
    void follow();
    void showProgress();
    void finished();
    void showNotice(bool isGood, const QString &text, const QString &action = {});
    void openFolder();

    WindowModels m_models;
    DockingTimelineView *m_timeline;
    NoticeBar *m_notice;
    QMainWindow *m_window;
    WindowActions *m_actions = nullptr;
    QFutureWatcher<Result<void>> m_watcher;
    QTimer m_patience; ///< a wait that lasts shows that it is one
    QString m_path;
    QString m_folder; ///< of the last export of this session
    QString m_said;   ///< the notice that is ours
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace Skydock
