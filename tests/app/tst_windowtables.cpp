// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace Skydock;

/// Order, copies and exports of the tables in the real window.
class TestWindowTables : public QObject
{
    Q_OBJECT
public slots:
    void rememberAddress(const QUrl &address) { m_opened = address; }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openAndRead());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_opened.clear();
    }

    void shiftClickSortsByOneMoreColumn()
    {
        m_fixture->clickHeader("status");
        QTRY_VERIFY(m_fixture->settled());
        m_fixture->clickHeader("name", Qt::ShiftModifier);
        m_fixture->clickHeader("name", Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->settled());
        const QStringList statuses = m_fixture->column("status");
        const QStringList names = m_fixture->column("name");
        QCOMPARE(statuses.first(), QStringLiteral("Active"));
        QVERIFY(names.first() > names[statuses.count(QStringLiteral("Active")) - 1]);
        QCOMPARE(m_fixture->table()->accessibleDescription(),
                 QStringLiteral("Sorted by Status, ascending, then by Name, descending"));
    }

    void selectionSurvivesANewOrder()
    {
        // Not by selectRow(): to the view the Shift of an earlier click is still down.
        const QAbstractItemModel *model = m_fixture->table()->model();
        QItemSelectionModel *selection = m_fixture->table()->selectionModel();
        selection->setCurrentIndex(model->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        selection->setCurrentIndex(model->index(3, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList names{m_fixture->column("name")[3], m_fixture->column("name")[0]};
        m_fixture->clickHeader("name");
        QTRY_COMPARE(selectedNames(), names);
        QCOMPARE(m_fixture->column("name")[m_fixture->table()->selectedRow()], names.first());
    }

    void copiesEveryRowThatMatches()
    {
        QVERIFY(m_fixture->trigger("selectAllAction"));
        QVERIFY(m_fixture->trigger("copyAction"));
        const int rows = m_fixture->rowCount();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), qsizetype(rows));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.first().startsWith(QStringLiteral("Name\tSerial\tStatus")));
        QVERIFY(lines[1].startsWith(m_fixture->column("name").first() + u'\t'));
    }

    void exportsAreReported_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("said");
        QTest::newRow("spacecraft") << QStringLiteral("goSpacecraftAction")
                                    << QStringLiteral("Exported %1 spacecraft to “");
        QTest::newRow("dockings") << QStringLiteral("goDockingsAction")
                                  << QStringLiteral("Exported %1 dockings to “");
        QTest::newRow("flights") << QStringLiteral("goFlightsAction")
                                 << QStringLiteral("Exported %1 flights to “");
    }
    void exportsAreReported()
    {
        QFETCH(QString, tab);
        QFETCH(QString, said);
        QVERIFY(m_fixture->trigger(tab.toLatin1().constData()));
        QTRY_VERIFY(m_fixture->settled() && m_fixture->rowCount() > 0);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("rows.json"));
        QDialog *dialog = openExport(path);
        dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"))->setCurrentIndex(2);
        dialog->findChild<QDialogButtonBox *>(QStringLiteral("exportButtons"))
            ->button(QDialogButtonBox::Save)
            ->click();
        const int rows = m_fixture->rowCount();
        QTRY_VERIFY(m_fixture->label("noticeText").startsWith(said.arg(rows)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(page.value(QStringLiteral("count")).toInt(), rows);
        QCOMPARE(page.value(QStringLiteral("results")).toArray().size(), rows);

        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "rememberAddress");
        QTest::mouseClick(m_fixture->find<QPushButton>("noticeAction"), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(dir.path()));
    }

    void anExportThatFailsSaysSoInPlace()
    {
        QDialog *dialog = openExport(QStringLiteral("/missing/folder/a.csv"));
        dialog->findChild<QDialogButtonBox *>(QStringLiteral("exportButtons"))
            ->button(QDialogButtonBox::Save)
            ->click();
        auto *error = dialog->findChild<QLabel *>(QStringLiteral("fieldErrorText"));
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(
            error->text(),
            QStringLiteral("There is no folder “/missing/folder”. Make it first, or choose another place."));
        dialog->reject();
        QVERIFY(m_fixture->rowCount() >= 20);
    }

private:
    QDialog *openExport(const QString &path)
    {
        m_fixture->trigger("exportTableAction");
        auto *dialog = m_fixture->find<QDialog>("tableExportDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("exportFile"))->setText(path);
        return dialog;
    }
    QStringList selectedNames() const
    {
        const QStringList all = m_fixture->column("name");
        QStringList names;
        for (const RowRange &range : m_fixture->table()->selectedRows())
            names << all.mid(range.first, range.count);
        return names;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QUrl m_opened;
};

QTEST_MAIN(TestWindowTables)
#include "tst_windowtables.moc"
