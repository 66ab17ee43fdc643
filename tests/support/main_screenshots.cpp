// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the real window over the bundled catalogue, for the README and for a look after a change:
//   QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 skydock_screenshots DIR
#include "application.h"
#include "detailpane.h"
#include "fewcolors.h"
#include "mainwindow.h"
#include "pagedtableview.h"
#include "palettes.h"
#include "tablepage.h"
#include "workspace.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QStyle>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>
#include <functional>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int stillMs = 300; ///< longer than any movement of the window takes

void waitFor(const char *what, const std::function<bool()> &condition)
{
    QDeadlineTimer deadline(patienceMs);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("waited in vain for %s", what);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

/// The window of one colour scheme, with a craft chosen.
class Scene
{
public:
    explicit Scene(const QString &scheme)
        : m_scheme(scheme)
        , m_workspace(m_dir.path(), u":/catalogue"_s)
        , m_window(m_workspace.models())
    {
        m_window.show();
        m_workspace.session.open();
        waitFor("the mirror", [this] { return m_workspace.session.state() == MirrorSession::State::Ready; });
        waitFor("the timeline's hosts", [this] { return !m_workspace.timeline.hosts().isEmpty(); });
        choose(u"Crew Dragon Endeavour"_s);
    }

    /// Resizes, waits until the picture stands still, and writes it.
    void save(const QString &folder, const QString &name, QSize size)
    {
        m_window.resize(size);
        const QImage picture = stillPicture();
        const QString density = picture.devicePixelRatio() > 1 ? u"@2x"_s : QString();
        const QString path = QDir(folder).filePath(name + u'-' + m_scheme + density + u".png"_s);
        if (!FewColors::of(picture).save(path, "png", 0)) // 0: as small as it gets
            qFatal("%s cannot be written", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
    }

    void showTab(TableSubject subject)
    {
        m_window.showTab(subject);
        waitForRows();
    }
    void showDetails(DetailMode mode) { m_window.findChild<DetailPane *>()->setMode(mode); }

private:
    void waitForRows()
    {
        waitFor("the rows", [this] {
            const PagedTableModel *model = m_window.currentPage()->model();
            return model->state() == PagedTableModel::State::Ready && !model->isRefreshing();
        });
    }

    void choose(const QString &name)
    {
        waitForRows();
        PagedTableModel *model = m_window.currentPage()->model();
        const QModelIndex first = model->index(0, model->columnOf(u"name"_s));
        const QModelIndexList found = model->match(first, Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("no row for %s", qPrintable(name));
        m_workspace.selection.select(model->idAt(found.first().row()));
        waitFor("the details",
                [this] { return m_workspace.detail.state() == SpacecraftDetailModel::State::Ready; });
    }

    QImage stillPicture()
    {
        QImage picture;
        QElapsedTimer unchanged;
        unchanged.start();
        waitFor("a picture that stands still", [&] {
            const QImage now = m_window.grab().toImage();
            if (now != picture)
                unchanged.start();
            picture = now;
            return unchanged.hasExpired(stillMs);
        });
        return picture;
    }

    QString m_scheme;
    QTemporaryDir m_dir;
    Workspace m_workspace;
    MainWindow m_window;
};

constexpr QSize usual(1280, 800);

void drawLight(const QString &folder)
{
    QApplication::setPalette(QApplication::style()->standardPalette());
    Scene scene(u"light"_s);
    scene.save(folder, u"window"_s, usual);
    if (qApp->devicePixelRatio() > 1) // the others are there for their layout
        return;
    scene.save(folder, u"window-1024x700"_s, {1024, 700});
    scene.showDetails(DetailMode::Detailed);
    scene.save(folder, u"detailed"_s, usual);
    scene.showDetails(DetailMode::Normal);
    scene.showTab(TableSubject::Dockings);
    scene.save(folder, u"dockings"_s, usual);
    scene.showTab(TableSubject::Flights);
    scene.save(folder, u"flights"_s, usual);
}

void drawDark(const QString &folder)
{
    QApplication::setPalette(paletteOf(ColorScheme::Dark));
    Scene(u"dark"_s).save(folder, u"window"_s, usual);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: skydock_screenshots DIR\n", stderr);
        return 2;
    }
    QTranslator qtTranslator;
    QTranslator translator;
    installTranslators(qtTranslator, translator);
    QApplication::setStyle(u"Fusion"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    drawLight(folder);
    drawDark(folder);
    return 0;
}
