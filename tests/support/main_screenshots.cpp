// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the real window over the bundled catalogue, for the README and for a look after a change:
//   QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 skydock_screenshots DIR
// With --all before DIR: the window and its dialogs in every language and every scheme.
#include "application.h"
#include "detailpane.h"
#include "fewcolors.h"
#include "language.h"
#include "mainwindow.h"
#include "outlinedstyle.h"
#include "pagedtableview.h"
#include "palettes.h"
#include "programtexts.h"
#include "tablepage.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QStyle>
#include <QTemporaryDir>

#include <algorithm>
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
        const QImage picture = stillPicture(&m_window);
        write(picture, folder, name);
    }

    /// A dialog over the window, which is closed after it.
    void saveDialog(const QString &folder, const QString &name, const char *action)
    {
        m_window.findChild<QAction *>(QLatin1StringView(action))->trigger();
        waitFor(action, [] { return dialogInFront() != nullptr; });
        QWidget *dialog = dialogInFront();
        write(stillPicture(dialog), folder, name);
        dialog->close();
        waitFor("the dialog to go", [] { return dialogInFront() == nullptr; });
    }

    void showTab(TableSubject subject)
    {
        m_window.showTab(subject);
        waitForRows();
    }
    /// As whoever has seen it once does.
    void dismissFirstRunLine()
    {
        m_window.findChild<QAbstractButton *>(QStringLiteral("firstRunClose"))->click();
    }
    void showDetails(DetailMode mode) { m_window.findChild<DetailPane *>()->setMode(mode); }

private:
    static QWidget *dialogInFront()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const QWidget *widget) {
            return widget->isVisible() && qobject_cast<const QDialog *>(widget);
        });
        return found == all.cend() ? nullptr : *found;
    }

    void write(const QImage &picture, const QString &folder, const QString &name) const
    {
        const qreal ratio = picture.devicePixelRatio();
        const QString density = ratio > 1 ? u"@%1x"_s.arg(ratio) : QString();
        const QString path = QDir(folder).filePath(name + u'-' + m_scheme + density + u".png"_s);
        if (!FewColors::of(picture).save(path, "png", 0)) // 0: as small as it gets
            qFatal("%s cannot be written", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
    }

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

    static QImage stillPicture(QWidget *widget)
    {
        QImage picture;
        QElapsedTimer unchanged;
        unchanged.start();
        waitFor("a picture that stands still", [&] {
            const QImage now = widget->grab().toImage();
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

/// As the program has them where nothing else says how to look.
struct Scheme
{
    QString name;
    QPalette palette;
    OutlinedStyle::Reach outlines;
};

QList<Scheme> schemes()
{
    return {{u"light"_s, paletteOf(ColorScheme::Light), OutlinedStyle::Reach::Bars},
            {u"dark"_s, paletteOf(ColorScheme::Dark), OutlinedStyle::Reach::Indicators},
            {u"contrast"_s, paletteOf(ColorScheme::HighContrastDark), OutlinedStyle::Reach::Everything}};
}

void dress(const Scheme &scheme)
{
    QApplication::setStyle(new OutlinedStyle(scheme.outlines));
    QApplication::setPalette(scheme.palette);
}

void drawLight(const QString &folder)
{
    dress(schemes().at(0));
    Scene scene(u"light"_s);
    scene.dismissFirstRunLine();
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
    dress(schemes().at(1));
    Scene scene(u"dark"_s);
    scene.dismissFirstRunLine();
    scene.save(folder, u"window"_s, usual);
}

void drawAll(const QString &folder)
{
    Language language;
    for (const LanguageChoice &spoken : spokenLanguages()) {
        language.speak(spoken.code);
        for (const Scheme &scheme : schemes()) {
            dress(scheme);
            Scene scene(spoken.code + u'-' + scheme.name);
            scene.showDetails(DetailMode::Detailed);
            scene.save(folder, u"window"_s, usual);
            if (scheme.name != u"light"_s || qApp->devicePixelRatio() > 1)
                continue; // the rest is there for its words
            scene.save(folder, u"small"_s, {1024, 700});
            scene.showTab(TableSubject::Flights);
            scene.save(folder, u"flights"_s, usual);
            for (const char *action : {"shortcutsAction", "goToAction", "aboutAction", "exportTableAction",
                                       "exportTimelineAction"})
                scene.saveDialog(folder, QString::fromLatin1(action).remove(u"Action"_s), action);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool isAll = arguments.value(1) == u"--all"_s;
    if (arguments.size() != (isAll ? 3 : 2)) {
        std::fputs("usage: skydock_screenshots [--all] DIR\n", stderr);
        return 2;
    }
    const ProgramTexts texts;
    const QString folder = arguments.constLast();
    if (isAll) {
        drawAll(folder);
        return 0;
    }
    drawLight(folder);
    drawDark(folder);
    return 0;
}
