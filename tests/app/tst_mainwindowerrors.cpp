// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielderror.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Skydock;

/// What the window says when the mirror cannot be used as it is.
class TestMainWindowErrors : public QObject
{
    Q_OBJECT
private slots:
    void whatCannotBeAskedIsSaidBesideTheFieldAndTheRowsStay()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openAndRead());
        fixture.type(QStringLiteral("dragon"));
        QTRY_VERIFY(fixture.settled() && fixture.rowCount() > 1);
        const QStringList found = fixture.column("name");
        auto *field = fixture.find<SearchField>("searchField");
        auto *problem = fixture.find<FieldError>("searchProblem");
        QVERIFY(!problem->isVisible());
        for (const QString &search :
             {QStringLiteral("\"crew dra"), QString(10'000, u'z'), QStringLiteral("a ").repeated(40)}) {
            field->setText(search);
            field->flush();
            QVERIFY(problem->isVisible());
            QVERIFY(!problem->text().isEmpty());
            QVERIFY(fixture.settled());
            QCOMPARE(fixture.column("name"), found);
        }
        field->clear();
        QVERIFY(!problem->isVisible());
        QTRY_VERIFY(fixture.rowCount() >= 20);
    }

    void aDamagedFileIsSetAsideAndNamed()
    {
        WindowFixture fixture;
        QVERIFY(write(fixture.dataDir() + QStringLiteral("/mirror.sqlite"), QByteArray(8192, 'x')));
        QVERIFY(fixture.openAndRead());
        const auto kept = fixture.workspace->session.info().setAside;
        QVERIFY(kept);
        QTRY_VERIFY(fixture.label("noticeText").contains(*kept));
        fixture.find<QAbstractButton>("noticeClose")->click();
        QCOMPARE(fixture.label("noticeText"), QString());
    }

    void aNewerMirrorOffersAnotherFolder()
    {
        WindowFixture fixture;
        setSchema(fixture.dataDir() + QStringLiteral("/mirror.sqlite"), 9999);
        fixture.open();
        QTRY_COMPARE(fixture.workspace->session.state(), MirrorSession::State::Failed);
        QTRY_COMPARE(fixture.placeholder("placeholderTitle"),
                     QStringLiteral("The catalogue cannot be opened"));
        QVERIFY(!fixture.placeholder("placeholderSentence").isEmpty());
        auto *action =
            fixture.window->currentPage()->findChild<QAbstractButton *>(QStringLiteral("placeholderAction"));
        QCOMPARE(action->text(), QStringLiteral("Choose another folder…"));
        action->click();
        auto *dialog = fixture.find<QFileDialog>("folderDialog");
        QVERIFY(dialog && dialog->isVisible());

        QTemporaryDir other;
        emit dialog->fileSelected(other.path());
        dialog->close();
        QTRY_VERIFY(fixture.rowCount() > 0);
        QVERIFY(fixture.table()->isVisible());
    }

    void aFolderThatCannotBeUsedSaysSo()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(QStringLiteral("file")), "a file stands where the folder should be"));
        WindowFixture fixture;
        fixture.open();
        QTRY_COMPARE(fixture.workspace->session.state(), MirrorSession::State::Ready);
        fixture.workspace->session.openAt(dir.filePath(QStringLiteral("file")));
        QTRY_COMPARE(fixture.placeholder("placeholderTitle"),
                     QStringLiteral("The catalogue cannot be opened"));
        QCOMPARE(fixture.label("mirrorLabel"), QString());
    }

private:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static void setSchema(const QString &path, int version)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE later (id INTEGER)")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA application_id = %1").arg(0x536b7944))); // "SkyD"
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    }
};

QTEST_MAIN(TestMainWindowErrors)
#include "tst_mainwindowerrors.moc"
