// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtext.h"
#include "fakeimagesource.h"
#include "imagecanvas.h"
#include "imageviewer.h"
#include "thumbnaillabel.h"
#include "windowfixture.h"

#include <QDesktopServices>
#include <QSignalSpy>

using namespace Skydock;

/// The photographs of the real window, large.
class TestWindowPictures : public QObject
{
    Q_OBJECT
public slots:
    void rememberAddress(const QUrl &address) { m_opened = address; }

private slots:
    void init()
    {
        m_images = std::make_unique<FakeImageSource>();
        m_fixture = std::make_unique<WindowFixture>();
        WindowModels models = m_fixture->workspace->models();
        models.images = m_images.get();
        m_fixture->window = std::make_unique<MainWindow>(models);
        QVERIFY(m_fixture->openAndRead());
        m_fixture->table()->selectRow(rowWithPicture(0));
        QTRY_VERIFY(isOpen(m_fixture->table()->selectedRow()));
    }
    void cleanup()
    {
        m_fixture.reset();
        m_images.reset();
        m_opened.clear();
    }

    void opens_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("click") << 0;
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }
    void opens()
    {
        QFETCH(int, key);
        QVERIFY(!viewer());
        QVERIFY2(photograph()->focusPolicy() & Qt::TabFocus, "the keyboard comes there");
        if (key)
            QTest::keyClick(photograph(), Qt::Key(key));
        else
            QTest::mouseClick(photograph(), Qt::LeftButton);
        QVERIFY(viewer() && viewer()->isVisible());
        QCOMPARE(viewer()->windowTitle(),
                 nameIn(m_fixture->table()->selectedRow()) + QStringLiteral(": photograph"));
        QVERIFY(!credit().isEmpty());
        QTest::keyClick(viewer(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer());
    }

    void aCraftWithoutAPhotographOpensNothing()
    {
        ThumbnailLabel label;
        QSignalSpy activated(&label, &ThumbnailLabel::activated);
        QTest::mouseClick(&label, Qt::LeftButton);
        QTest::keyClick(&label, Qt::Key_Return);
        QVERIFY(activated.isEmpty());
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
    }

    void goesFromRowToRow()
    {
        photograph()->click();
        const int first = m_fixture->table()->selectedRow();
        const int second = rowWithPicture(first + 1);
        QVERIFY(second > first);
        QVERIFY(viewer()->findChild<QAction *>(QStringLiteral("imageNext"))->isEnabled());
        step("imageNext", first);
        QTRY_COMPARE(m_fixture->table()->selectedRow(), second);
        QTRY_COMPARE(viewer()->windowTitle(), nameIn(second) + QStringLiteral(": photograph"));
        QTRY_VERIFY(isOpen(second));
        step("imagePrevious", second);
        QTRY_COMPARE(m_fixture->table()->selectedRow(), first);
    }

    void opensFromTheColumnOfPictures()
    {
        PagedTableView *table = m_fixture->table();
        const int column = model()->columnOf(QStringLiteral("picture"));
        table->setColumnShown(column, true);
        const QModelIndex cell = model()->index(rowWithPicture(table->selectedRow() + 1), column);
        table->scrollTo(cell);
        const QPoint place = table->visualRect(cell).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QVERIFY2(!viewer(), "it chooses a row more");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(viewer());
        QTRY_COMPARE(viewer()->windowTitle(), nameIn(cell.row()) + QStringLiteral(": photograph"));
    }

    void followsTheTable()
    {
        photograph()->click();
        const int other = rowWithPicture(m_fixture->table()->selectedRow() + 3);
        m_fixture->table()->selectRow(other);
        QTRY_COMPARE(viewer()->windowTitle(), nameIn(other) + QStringLiteral(": photograph"));
    }

    void theLicenceOpensInTheBrowser()
    {
        photograph()->click();
        auto *text = viewer()->findChild<DetailText *>(QStringLiteral("imageCredit"));
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "rememberAddress");
        emit text->linkActivated(QUrl(QStringLiteral("https://example.org/licence")));
        emit text->linkActivated(QUrl(QStringLiteral("javascript:alert(1)")));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, QUrl(QStringLiteral("https://example.org/licence")));
    }

    /// Both wait for the same picture: the viewer must not take it away from the pane.
    void closingItTakesNothingFromThePane()
    {
        photograph()->click();
        QVERIFY(!m_images->wanted.isEmpty());
        const QSet<QUrl> wanted = m_images->wanted;
        QTest::keyClick(viewer(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer());
        QCOMPARE(photograph()->state(), ImageSource::State::Loading);
        QVERIFY(!(m_images->wanted & wanted).isEmpty());
    }

private:
    const PagedTableModel *model() const { return m_fixture->table()->pagedModel(); }
    int rowWithPicture(int from) const
    {
        for (int row = from; row < model()->rowCount(); ++row) {
            if (model()->index(row, 0).data(PagedTableModel::PictureRole).isValid())
                return row;
        }
        return -1;
    }
    /// Through all photographs of the craft in a row, until another is chosen.
    void step(const char *action, int row) const
    {
        constexpr int most = 3;
        const CraftSelection &selection = m_fixture->workspace->selection;
        for (int i = 0; i < most && selection.spacecraftId() == model()->idAt(row); ++i)
            viewer()->findChild<QAction *>(QLatin1StringView(action))->trigger();
    }
    QString nameIn(int row) const
    {
        return model()->index(row, model()->columnOf(QStringLiteral("name"))).data().toString();
    }
    bool isOpen(int row) const
    {
        const SpacecraftDetailModel &detail = m_fixture->workspace->detail;
        return detail.state() == SpacecraftDetailModel::State::Ready &&
               detail.spacecraftId() == model()->idAt(row) && !photograph()->visibleRegion().isEmpty();
    }
    ThumbnailLabel *photograph() const { return m_fixture->window->findChild<ThumbnailLabel *>(); }
    ImageViewer *viewer() const { return m_fixture->window->findChild<ImageViewer *>(); }
    QString credit() const
    {
        return viewer()->findChild<DetailText *>(QStringLiteral("imageCredit"))->toPlainText();
    }

    std::unique_ptr<FakeImageSource> m_images;
    std::unique_ptr<WindowFixture> m_fixture;
    QUrl m_opened;
};

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"
