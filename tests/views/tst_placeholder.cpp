// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"
#include "placeholdercontent.h"
#include "placeholderpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Skydock;

using Kind = PlaceholderContent::Kind;
using Action = PlaceholderContent::Action;
using Mirror = MirrorSession::State;
using State = PagedTableModel::State;

class TestPlaceholder : public QObject
{
    Q_OBJECT
private slots:
    void situations_data()
    {
        QTest::addColumn<TableSituation>("situation");
        QTest::addColumn<PlaceholderContent::Kind>("kind");
        QTest::addColumn<PlaceholderContent::Action>("action");
        const auto subject = TableSubject::Spacecraft;
        const Error denied{Error::Kind::Permission, QStringLiteral("no")};
        const Error broken{Error::Kind::Storage, QStringLiteral("broken")};
        const Error usage{Error::Kind::Usage, QStringLiteral("bad filter")};
        const auto row = [](const char *name, const TableSituation &situation, Kind kind, Action action) {
            QTest::newRow(name) << situation << kind << action;
        };
        row("closed", {subject, Mirror::Closed, {}, State::Empty, {}, 0, false, {}}, Kind::Waiting,
            Action::None);
        row("opening", {subject, Mirror::Opening, {}, State::Empty, {}, 0, false, {}}, Kind::Waiting,
            Action::None);
        row("loading", {subject, Mirror::Ready, {}, State::Loading, {}, 0, false, {}}, Kind::Waiting,
            Action::None);
        row("rows", {subject, Mirror::Ready, {}, State::Ready, {}, 3, false, {}}, Kind::None, Action::None);
        row("nothing", {subject, Mirror::Ready, {}, State::Ready, {}, 0, false, {}}, Kind::Nothing,
            Action::Retry);
        row("no match", {subject, Mirror::Ready, {}, State::Ready, {}, 0, true, {}}, Kind::NoMatch,
            Action::ClearAll);
        TableSituation filtered{subject, Mirror::Ready, {}, State::Ready, {}, 0, true, {}};
        filtered.filtered = true;
        row("filtered away", filtered, Kind::NoMatch, Action::ClearFilters);
        filtered.search = QStringLiteral("xyz");
        filtered.ask = {QStringLiteral("There may be more."), QStringLiteral("Ask")};
        row("searched and filtered away", filtered, Kind::NoMatch, Action::ClearFilters);
        row("denied", {subject, Mirror::Failed, denied, State::Empty, {}, 0, false, {}}, Kind::Error,
            Action::ChooseFolder);
        row("mirror broken", {subject, Mirror::Failed, broken, State::Empty, {}, 0, false, {}}, Kind::Error,
            Action::Retry);
        row("query broken", {subject, Mirror::Ready, {}, State::Failed, broken, 0, false, {}}, Kind::Error,
            Action::Retry);
        row("bad filter", {subject, Mirror::Ready, {}, State::Failed, usage, 0, true, {}}, Kind::Error,
            Action::ClearAll);
        row("rows stay", {subject, Mirror::Ready, {}, State::Failed, broken, 3, false, {}}, Kind::None,
            Action::None);
    }
    void situations()
    {
        QFETCH(TableSituation, situation);
        QFETCH(PlaceholderContent::Kind, kind);
        QFETCH(PlaceholderContent::Action, action);
        const PlaceholderContent content = placeholderFor(situation);
        QCOMPARE(content.kind, kind);
        QCOMPARE(content.action, action);
        QCOMPARE(content.title.isEmpty(), kind == Kind::None);
    }

    void noMatchQuotesTheSearch()
    {
        TableSituation situation{TableSubject::Spacecraft, Mirror::Ready, {}, State::Ready, {}, 0, true, {}};
        situation.search = QStringLiteral("xyz");
        QCOMPARE(placeholderFor(situation).title, QStringLiteral("No spacecraft matches “xyz”"));
        QVERIFY(placeholderFor(situation).sentence.contains(QStringLiteral("spelling")));
        situation.filtered = true;
        QCOMPARE(placeholderFor(situation).title,
                 QStringLiteral("No spacecraft matches “xyz” and these filters"));
        QVERIFY(!placeholderFor(situation).sentence.contains(QStringLiteral("spelling")));
        QVERIFY(placeholderFor(situation).sentence.contains(QStringLiteral("filters")));
        situation.search = QString(10'000, u'x');
        QVERIFY(placeholderFor(situation).title.size() < 100);
        situation.search = QStringLiteral("  ");
        situation.subject = TableSubject::Flights;
        QCOMPARE(placeholderFor(situation).title, QStringLiteral("No flight matches these filters"));
    }

    void thePanelShowsOneAction()
    {
        PlaceholderPanel panel;
        QSignalSpy asked(&panel, &PlaceholderPanel::actionRequested);
        panel.showContent(
            {Kind::Error, QStringLiteral("Title"), QStringLiteral("<b>plain</b>"), Action::ChooseFolder});
        auto *button = panel.findChild<QPushButton *>(QStringLiteral("placeholderAction"));
        QVERIFY(button->isVisibleTo(&panel));
        QCOMPARE(button->text(), QStringLiteral("Choose another folder…"));
        button->click();
        QCOMPARE(asked.size(), 1);
        const auto *sentence = panel.findChild<QLabel *>(QStringLiteral("placeholderSentence"));
        QCOMPARE(sentence->textFormat(), Qt::PlainText);
        QCOMPARE(panel.accessibleName(), QStringLiteral("Title"));
        panel.showContent({Kind::Waiting, QStringLiteral("Reading"), {}, Action::None});
        QVERIFY(!button->isVisibleTo(&panel));
    }

    void theKindsLookDifferent()
    {
        PlaceholderPanel panel;
        QList<QImage> pictures;
        for (const Kind kind : {Kind::Waiting, Kind::Nothing, Kind::NoMatch, Kind::Error}) {
            panel.showContent({kind, QStringLiteral("t"), {}, Action::None});
            const QImage picture =
                panel.findChild<QLabel *>(QStringLiteral("placeholderIcon"))->pixmap().toImage();
            QVERIFY(!picture.isNull());
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
    }

    void aNoticeCanBePutAway()
    {
        NoticeBar bar;
        QVERIFY(bar.isHidden());
        bar.showNotice(NoticeBar::Kind::Warning, QStringLiteral("kept as <i>x</i>"));
        QVERIFY(!bar.isHidden());
        QVERIFY(!bar.findChild<QPushButton *>(QStringLiteral("noticeAction"))->isVisibleTo(&bar));
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("noticeText"))->textFormat(), Qt::PlainText);
        QSignalSpy dismissed(&bar, &NoticeBar::dismissed);
        bar.findChild<QToolButton *>(QStringLiteral("noticeClose"))->click();
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void aNoticeOffersOneAction()
    {
        NoticeBar bar;
        QSignalSpy asked(&bar, &NoticeBar::actionRequested);
        bar.showNotice(NoticeBar::Kind::Error, QStringLiteral("broken"), QStringLiteral("Try again"));
        bar.findChild<QPushButton *>(QStringLiteral("noticeAction"))->click();
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestPlaceholder)
#include "tst_placeholder.moc"
