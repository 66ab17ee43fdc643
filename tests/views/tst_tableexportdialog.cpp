// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepagedmodel.h"
#include "fielderror.h"
#include "pagedtableview.h"
#include "tableexportdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

class TestTableExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_model = std::make_unique<FakePagedModel>();
        m_table = std::make_unique<PagedTableView>();
        m_model->setRows(threeCrafts());
        m_table->setModel(m_model.get());
        m_table->show();
    }
    void cleanup() { m_dialog.reset(); }

    void writesAllThatMatch()
    {
        m_table->selectRow(0); // one row is selected all the time
        open();
        QSignalSpy exported(m_dialog.get(), &TableExportDialog::exported);
        save(QStringLiteral("all.csv"));
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toInt(), 3);
        QCOMPARE(content("all.csv"), QByteArray("Name,Status,Flights\r\nEndeavour,Active,6\tflights\r\n"
                                                "Soyuz MS-27,Active,1\tflights\r\n"
                                                "Progress MS-31,Destroyed,1\tflights\r\n"));
        QVERIFY(!m_dialog->isVisible());
    }

    void writesWhatIsSelectedInTheColumnsAsTheyStand()
    {
        m_table->selectAll();
        m_table->selectionModel()->select(m_model->index(1, 0),
                                          QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        m_table->setColumnShown(1, false);
        m_table->horizontalHeader()->moveSection(2, 0);
        open();
        QVERIFY(field<QAbstractButton>("exportSelected")->isChecked());
        QCOMPARE(field<QAbstractButton>("exportSelected")->text(), QStringLiteral("2 &selected rows"));
        field<QAbstractButton>("exportAllColumns")->click();
        save(QStringLiteral("some.csv"));
        QTRY_COMPARE(content("some.csv"), QByteArray("Flights,Name,Status,Note & more\r\n"
                                                     "6\tflights,Endeavour,Active,note\r\n"
                                                     "1\tflights,Progress MS-31,Destroyed,note\r\n"));
    }

    void theNameFollowsTheFormat()
    {
        open();
        auto *file = field<QLineEdit>("exportFile");
        QVERIFY(file->text().endsWith(QStringLiteral(".csv")));
        field<QComboBox>("exportFormat")->setCurrentIndex(2);
        QVERIFY(file->text().endsWith(QStringLiteral(".json")));
        QVERIFY(!field<QAbstractButton>("exportAllColumns")->isEnabled());
        file->setText(QStringLiteral("notes.txt"));
        field<QComboBox>("exportFormat")->setCurrentIndex(1);
        QCOMPARE(file->text(), QStringLiteral("notes.txt"));
    }

    void writesJsonInTheApisShape()
    {
        open();
        field<QComboBox>("exportFormat")->setCurrentIndex(2);
        save(QStringLiteral("a.json"));
        QTRY_COMPARE(content("a.json"),
                     QByteArray("{\"count\":3,\"next\":null,\"previous\":null,\"results\":[\n"
                                "{\"id\":10},\n{\"id\":20},\n{\"id\":30}\n]}\n"));
    }

    void anErrorIsSaidInPlaceAndTheDialogStays()
    {
        open();
        save(QStringLiteral("missing/a.csv"));
        auto *error = field<FieldError>("exportError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->text().startsWith(QStringLiteral("There is no folder")));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field<QLineEdit>("exportFile")->isEnabled());
        QVERIFY(QDir(m_dir->path()).isEmpty());
        save({});
        QCOMPARE(error->text(), QStringLiteral("Say which file to write."));
        // Another try that works.
        save(QStringLiteral("a.csv"));
        QTRY_VERIFY(!m_dialog->isVisible());
    }

    void asksBeforeItReplacesAFile()
    {
        QFile before(m_dir->filePath(QStringLiteral("a.csv")));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") > 0);
        before.close();
        open();
        save(QStringLiteral("a.csv"));
        auto *question = field<QMessageBox>("replaceQuestion");
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(content("a.csv"), QByteArray("before"));
        QTRY_VERIFY(!field<QMessageBox>("replaceQuestion"));
        QVERIFY(m_dialog->isVisible());
        save(QStringLiteral("a.csv"));
        const QList<QAbstractButton *> buttons = field<QMessageBox>("replaceQuestion")->buttons();
        const auto replace = std::ranges::find(buttons, QStringLiteral("&Replace"), &QAbstractButton::text);
        (*replace)->click();
        QTRY_VERIFY(content("a.csv").startsWith("Name,"));
    }

    void cancellingStopsAndKeepsTheDialog()
    {
        open();
        QSignalSpy exported(m_dialog.get(), &TableExportDialog::exported);
        save(QStringLiteral("a.csv"));
        QVERIFY(!field<QLineEdit>("exportFile")->isEnabled());
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field<QLineEdit>("exportFile")->isEnabled());
        QCoreApplication::sendPostedEvents();
        QVERIFY(QDir(m_dir->path()).isEmpty());
        QCOMPARE(exported.size(), 0);
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

    void everyFieldHasAName()
    {
        open();
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    void open()
    {
        m_dialog = std::make_unique<TableExportDialog>(m_table.get(), TableSubject::Spacecraft);
        m_dialog->show();
    }
    template <class T>
    T *field(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    void save(const QString &name)
    {
        field<QLineEdit>("exportFile")->setText(name.isEmpty() ? QString() : m_dir->filePath(name));
        field<QDialogButtonBox>("exportButtons")->button(QDialogButtonBox::Save)->click();
    }
    QByteArray content(const char *name) const
    {
        QFile file(m_dir->filePath(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<PagedTableView> m_table;
    std::unique_ptr<TableExportDialog> m_dialog;
};

QTEST_MAIN(TestTableExportDialog)
#include "tst_tableexportdialog.moc"
