// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelineview.h"
#include "shownpicture.h"
#include "timelineexportdialog.h"
#include "timelinepicture.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QPrintPreviewDialog>
#include <QScrollBar>
#include <QToolButton>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// From the menu to the file, in the real window.
class TestWindowExport : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_out;
    std::unique_ptr<WindowFixture> m_fixture;

    DockingTimelineView *view() const { return m_fixture->find<DockingTimelineView>("timelineView"); }
    TimelineExportDialog *openDialog() const
    {
        return m_fixture->trigger("exportTimelineAction")
                   ? m_fixture->find<TimelineExportDialog>("timelineExportDialog")
                   : nullptr;
    }
    void exportTo(const QString &path)
    {
        TimelineExportDialog *dialog = openDialog();
        QVERIFY(dialog);
        emit dialog->ordered({dialog->request(), path, PictureFormat::Png, 2});
        dialog->close();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(!m_fixture->trigger("exportTimelineAction")); // nothing is shown yet
        QVERIFY(m_fixture->openAndRead());
        QTRY_COMPARE(m_fixture->workspace->timeline.timeline()->lanes().size(), 8);
    }
    void cleanup() { m_fixture.reset(); }

    void exportsWhatIsShown()
    {
        const QString path = m_out.filePath(u"shown.png"_s);
        const int width = view()->viewport()->width(); // of what is exported, before a notice takes room
        exportTo(path);
        QTRY_COMPARE(m_fixture->label("noticeText"), u"The timeline was exported to “%1”."_s.arg(path));
        QCOMPARE(m_fixture->label("noticeAction"), u"Open folder"_s);
        const QImage image(path);
        QCOMPARE(image.width(), 2 * width);
        QVERIFY2(image.text(u"Title"_s).contains(u"Tiangong"_s) ||
                     image.text(u"Title"_s).contains(u"Station"_s),
                 qPrintable(image.text(u"Title"_s)));
        QVERIFY2(image.text(u"Source"_s).contains(u"bundled catalogue"_s),
                 qPrintable(image.text(u"Source"_s)));
        QTRY_VERIFY(m_fixture->find<QAction>("exportTimelineAction")->isEnabled());
    }

    void saysWhyAnExportFailed()
    {
        exportTo(m_out.filePath(u"none/shown.png"_s));
        QTRY_VERIFY(m_fixture->label("noticeText")
                        .startsWith(u"The timeline was not exported. There is no folder “"_s));
        QCOMPARE(m_fixture->label("noticeAction"), QString());
        QVERIFY(QDir(m_out.path()).entryList({u"none*"_s}).isEmpty());
    }

    void takesTheRowsInView()
    {
        QDockWidget *dock = m_fixture->find<QDockWidget>("timelineDock");
        m_fixture->window->resizeDocks({dock}, {150}, Qt::Vertical);
        const auto isScrolled = [this] {
            view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
            const PictureRequest shown = shownPicture(*view());
            return shown.rows && shown.rows->first > 0;
        };
        QTRY_VERIFY(isScrolled());
        const PictureRequest request = shownPicture(*view());
        QCOMPARE(request.rows->end, size_t(10)); // two headings, eight ports
        QCOMPARE(request.range, view()->visibleRange());
        PictureRequest whole = request;
        whole.rows.reset();
        QVERIFY(TimelinePicture(request).facts().laneCount < TimelinePicture(whole).facts().laneCount);
    }

    void hasAButtonAtTheTimeline()
    {
        const QList<QToolButton *> buttons =
            m_fixture->find<QDockWidget>("timelineDock")->findChildren<QToolButton *>();
        const auto isOurs = [this](const QToolButton *button) {
            return button->defaultAction() == m_fixture->find<QAction>("exportTimelineAction");
        };
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), isOurs));
    }

    void hasItsKeys()
    {
        QCOMPARE(m_fixture->find<QAction>("exportTimelineAction")->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        QCOMPARE(m_fixture->find<QAction>("printTimelineAction")->shortcut(),
                 QKeySequence(QKeySequence::Print));
    }

    void previewsThePrint()
    {
        QVERIFY(m_fixture->trigger("printTimelineAction"));
        auto *dialog = m_fixture->find<QPrintPreviewDialog>("printPreviewDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        dialog->close();
        QTRY_VERIFY(!m_fixture->find<QPrintPreviewDialog>("printPreviewDialog"));
    }
};

QTEST_MAIN(TestWindowExport)
#include "tst_windowexport.moc"
