// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// A source tree of a few lines, to try the checker on.
class Tree
{
public:
    void write(const QString &path, const QString &text) const
    {
        QDir(m_dir.path()).mkpath(path.section(u'/', 0, -2));
        QFile file(m_dir.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("A fixture could not be written: %s", qUtf8Printable(path));
    }

    /// One header in every layer, none of which includes anything.
    void writeHeaders() const
    {
        for (const Layer &layer : layers) {
            const QString folder = layer.folder;
            write(folder + u"/in"_s + folder.section(u'/', -1) + u".h"_s, u"#pragma once\n"_s);
        }
        write(u"tests/support/insupport.h"_s, u"#pragma once\n"_s);
    }

    QStringList complaints(const QtModules &qt = QtModules::installed()) const
    {
        return Layering(m_dir.path(), qt).complaints();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT
private slots:
    void thisTree();
    void everyLayerWasRead();
    void allowed_data();
    void allowed();
    void refused_data();
    void refused();
    void lineOfTheMistake();
    void everyMistakeIsNamed();
    void duplicateName();
    void testsMayIncludeAnything();
    void withoutQtHeaders();
};

void TestLayering::thisTree()
{
    const QStringList complaints = Layering(QStringLiteral(SKYDOCK_SOURCE_DIR)).complaints();
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(u'\n' + complaints.join(u'\n')));
}

/// A checker that finds no file finds no mistake.
void TestLayering::everyLayerWasRead()
{
    const Layering layering(QStringLiteral(SKYDOCK_SOURCE_DIR));
    for (const QLatin1StringView folder : {"app"_L1, "views"_L1, "models"_L1, "models/core"_L1,
                                           "models/store"_L1, "models/timeline"_L1, "resources"_L1})
        QVERIFY2(layering.fileCount(folder) > 1, folder.data());
}

void TestLayering::allowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("directive");
    const auto row = [](const char *path, const char *directive) {
        QTest::addRow("%s %s", path, directive) << QString::fromUtf8(path) << QString::fromUtf8(directive);
    };
    row("app/a.cpp", "\"inviews.h\"");
    row("app/a.cpp", "\"inremote.h\"");
    row("views/a.cpp", "\"inmodels.h\"");
    row("views/timeline/a.cpp", "\"intimeline.h\"");
    row("views/a.cpp", "<QWidget>");
    row("models/a.cpp", "\"instore.h\"");
    row("models/a.cpp", "<QColor>");
    row("models/remote/a.cpp", "\"instore.h\"");
    row("models/remote/a.cpp", "<QNetworkReply>");
    row("models/store/a.cpp", "<QSqlQuery>");
    row("models/store/a.cpp", "\"inresources.h\"");
    row("models/timeline/a.cpp", "\"incore.h\"");
    row("models/core/a.cpp", "<QtCore/QString>");
    row("models/core/a.cpp", "<tl/expected.hpp>");
    row("models/core/a.cpp", "<sys/incore.h>"); // somebody else's, by chance with a name of ours
    row("models/core/a.cpp", "\"a.moc\"");
}

void TestLayering::allowed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, directive);
    const Tree tree;
    tree.writeHeaders();
    tree.write(path, u"#include "_s + directive + u'\n');
    QCOMPARE(tree.complaints(), QStringList());
}

void TestLayering::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("directive");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *path, const char *directive, const char *complaint) {
        QTest::addRow("%s %s", path, directive)
            << QString::fromUtf8(path) << QString::fromUtf8(directive) << QString::fromUtf8(complaint);
    };
    row("views/a.cpp", "\"inapp.h\"", "“inapp.h” is in app, which views may not include.");
    row("views/a.cpp", "\"instore.h\"", "“instore.h” is in store, which views may not include.");
    row("views/a.cpp", "\"inremote.h\"", "“inremote.h” is in remote, which views may not include.");
    row("views/a.cpp", "<inapp.h>", "“inapp.h” is in app, which views may not include.");
    row("models/a.h", "\"inviews.h\"", "“inviews.h” is in views, which the item models may not include.");
    row("models/a.h", "\"inremote.h\"", "“inremote.h” is in remote, which the item models may not include.");
    row("models/a.h", "<QWidget>", "<QWidget> is of QtWidgets, which the item models may not use.");
    row("models/a.h", "<qwidget.h>", "<qwidget.h> is of QtWidgets, which the item models may not use.");
    row("models/a.h", "<QtWidgets>", "<QtWidgets> is of QtWidgets, which the item models may not use.");
    row("models/store/a.h", "\"inremote.h\"", "“inremote.h” is in remote, which store may not include.");
    row("models/store/a.h", "\"intimeline.h\"",
        "“intimeline.h” is in timeline, which store may not include.");
    row("models/store/a.h", "<QtWidgets/QLabel>",
        "<QtWidgets/QLabel> is of QtWidgets, which store may not use.");
    row("models/timeline/a.h", "\"instore.h\"", "“instore.h” is in store, which timeline may not include.");
    row("models/core/a.h", "\"inmodels.h\"",
        "“inmodels.h” is in the item models, which core may not include.");
    row("models/core/a.h", "<QColor>", "<QColor> is of QtGui, which core may not use.");
    row("models/core/a.h", "<QSqlQuery>", "<QSqlQuery> is of QtSql, which core may not use.");
    row("models/core/a.h", "<QNetworkReply>", "<QNetworkReply> is of QtNetwork, which core may not use.");
    row("models/core/a.h", "\"insupport.h\"", "“insupport.h” is in tests, which core may not include.");
    row("models/core/a.h", "\"core/incore.h\"",
        "“core/incore.h” is included by a path; write “incore.h”, the file name alone.");
    row("models/core/a.h", "\"../core/incore.h\"",
        "“../core/incore.h” is included by a path; write “incore.h”, the file name alone.");
    row("models/core/a.h", "\"nowhere.h\"",
        "“nowhere.h” is no file of this tree; others' headers stand in angle brackets.");
    row("models/core/a.h", "HEADER",
        "“HEADER” is no file of this tree; others' headers stand in angle brackets.");
}

void TestLayering::refused()
{
    QFETCH(const QString, path);
    QFETCH(const QString, directive);
    QFETCH(const QString, complaint);
    const Tree tree;
    tree.writeHeaders();
    tree.write(path, u"#include "_s + directive + u'\n');
    QCOMPARE(tree.complaints(), QStringList(path + u":1: "_s + complaint));
}

void TestLayering::lineOfTheMistake()
{
    const Tree tree;
    tree.writeHeaders();
    tree.write(u"models/core/a.cpp"_s,
               u"#include \"incore.h\"\n\n// #include \"inviews.h\"\n  #  include \"inapp.h\" // no\n"_s);
    QCOMPARE(tree.complaints(),
             QStringList(u"models/core/a.cpp:4: “inapp.h” is in app, which core may not include."_s));
}

void TestLayering::everyMistakeIsNamed()
{
    const Tree tree;
    tree.writeHeaders();
    tree.write(u"models/core/a.h"_s, u"#include \"inapp.h\"\n#include <QWidget>\n"_s);
    tree.write(u"views/b.cpp"_s, u"#include \"instore.h\"\n"_s);
    QCOMPARE(tree.complaints().size(), 3);
}

void TestLayering::duplicateName()
{
    const Tree tree;
    tree.writeHeaders();
    tree.write(u"views/timeline/incore.h"_s, u"#pragma once\n"_s);
    QCOMPARE(
        tree.complaints(),
        QStringList(
            u"views/timeline/incore.h:1: has the name of models/core/incore.h; includes are by file name "
            "alone, so each name stands once in the tree."_s));
}

void TestLayering::testsMayIncludeAnything()
{
    const Tree tree;
    tree.writeHeaders();
    tree.write(u"tests/views/tst_a.cpp"_s, u"#include \"inapp.h\"\n#include <QWidget>\n"_s);
    QCOMPARE(tree.complaints(), QStringList());
}

void TestLayering::withoutQtHeaders()
{
    const Tree tree;
    tree.writeHeaders();
    tree.write(u"models/core/a.h"_s,
               u"#include <QString>\n#include <QTableView>\n#include <QtGui/QColor>\n"_s);
    QCOMPARE(tree.complaints(QtModules(u"/nonexistent"_s)),
             QStringList({u"models/core/a.h:2: <QTableView> is of QtWidgets, which core may not use."_s,
                          u"models/core/a.h:3: <QtGui/QColor> is of QtGui, which core may not use."_s}));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
