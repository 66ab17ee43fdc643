// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleprogram.h"
#include "bustree.h"

#include <QDBusMessage>
#include <QTest>

#include <algorithm>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 15'000;

bool isControl(const BusFinding &finding)
{
    return finding.is(BusState::Showing) && finding.is(BusState::Focusable);
}

qsizetype countOfControls(const BusTree &tree)
{
    return std::count_if(tree.all().cbegin(), tree.all().cend(), isControl);
}

/// What nobody could use who does not see it, a line each.
QString faultsIn(const BusTree &tree)
{
    QString faults;
    for (qsizetype i = 0; i < tree.all().size(); ++i) {
        const BusFinding &finding = tree.all().at(i);
        if (isControl(finding) && finding.name.trimmed().isEmpty())
            faults += u"has no name: "_s + tree.way(i) + u'\n';
        if (finding.is(BusState::Showing) && (finding.name + finding.description).contains(u"<qt>"_s))
            faults += u"reads markup out: "_s + tree.way(i) + u'\n';
    }
    return faults;
}

} // namespace

/// A blind person's way through the real program, by the system's accessibility bus alone: what a screen reader asks
/// there and what it hears. One program for all, so each function begins where the one before it ended.
///
/// Qt 6.4 offers no Selection interface (rows are selected by Table.AddRowSelection), and a table has no Action, so that
/// GrabFocus does nothing there; it sends no Announcement event, and nothing at all for an alert.
class TestAccessibilityBus : public QObject
{
    Q_OBJECT
public slots:
    void hear(const QDBusMessage &event) { m_heard.prepend(event); }

private slots:
    void initTestCase();
    void init() { QVERIFY2(m_program.isRunning(), qPrintable(m_program.said())); }

    void everyControlHasAName();
    void aFilterIsTicked();
    void aSwitchDoesWhatItSays_data();
    void aSwitchDoesWhatItSays();
    void aSearchIsTypedAndItsResultHeard();
    void aProblemIsHeard();
    void aCellIsReadWithItsColumn();
    void aRowIsSelectedAndItsDetailsRead();
    void theTimelineIsATableOfStays();
    void dialogsOpenAndClose_data();
    void dialogsOpenAndClose();
    void theProgramIsLeft();

private:
    BusTree look() const { return BusTree(m_program.application()); }
    /// Was this said of `object`? "PropertyChange", "accessible-name"
    bool hasHeard(const BusAccessible &object, const QString &event, const QString &what) const;
    /// What was said last, whatever has the keyboard.
    QString lastNotification() const;
    static bool press(const BusAccessible &button)
    {
        return !button.isNull() && button.is(BusState::Enabled) && button.act(u"Press"_s);
    }

    AccessibleProgram m_program;
    QList<QDBusMessage> m_heard; ///< the newest first
};

void TestAccessibilityBus::initTestCase()
{
    const QString problem = m_program.start(this, SLOT(hear(QDBusMessage)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_program.application().role(), BusRole::Application);
    QCOMPARE(m_program.application().name(), u"skydock"_s);
    for (const QString &table : {u"Docking timeline"_s, u"Spacecraft"_s})
        QTRY_VERIFY_WITH_TIMEOUT(look().named(BusRole::Table, table).rowCount() > 0,
                                 AccessibleProgram::startMs);
}

bool TestAccessibilityBus::hasHeard(const BusAccessible &object, const QString &event,
                                    const QString &what) const
{
    return std::any_of(m_heard.cbegin(), m_heard.cend(), [&](const QDBusMessage &message) {
        return message.path() == object.path() && message.member() == event &&
               message.arguments().value(0).toString() == what;
    });
}

QString TestAccessibilityBus::lastNotification() const
{
    for (const QDBusMessage &event : m_heard) {
        if (event.arguments().value(0).toString() != u"showing"_s || event.arguments().value(1).toInt() != 1)
            continue;
        const BusAccessible shown = m_program.application().at(event.path());
        if (shown.role() == BusRole::Notification)
            return shown.name();
    }
    return {};
}

void TestAccessibilityBus::everyControlHasAName()
{
    const BusTree tree = look();
    QCOMPARE(tree.all().at(1).role, BusRole::Frame);
    QVERIFY2(tree.all().at(1).name.contains(u"Skydock"_s), qPrintable(tree.all().at(1).name));
    QVERIFY2(countOfControls(tree) > 40, qPrintable(tree.toText()));
    QVERIFY2(faultsIn(tree).isEmpty(), qPrintable(faultsIn(tree)));
}

void TestAccessibilityBus::aFilterIsTicked()
{
    const BusAccessible active = look().beginningWith(BusRole::CheckBox, u"Active, "_s);
    const BusAccessible table = look().named(BusRole::Table, u"Spacecraft"_s);
    const int before = table.rowCount();
    QVERIFY(!active.is(BusState::Checked));
    m_heard.clear();
    QVERIFY(active.act(u"Toggle"_s));
    QTRY_VERIFY_WITH_TIMEOUT(active.is(BusState::Checked), answerMs);
    QTRY_VERIFY_WITH_TIMEOUT(hasHeard(active, u"StateChanged"_s, u"checked"_s), answerMs);
    QTRY_VERIFY_WITH_TIMEOUT(table.rowCount() < before, answerMs);
    QVERIFY(active.act(u"Toggle"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), before, answerMs);
    QVERIFY(!active.is(BusState::Checked));
}

void TestAccessibilityBus::aSwitchDoesWhatItSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BusRole>("role"); // of the part that comes and goes, which has the same name
    QTest::newRow("a panel beside the table") << u"Filters"_s << BusRole::Frame;
    QTest::newRow("a part of the timeline") << u"Who was docked when"_s << BusRole::Filler;
}

void TestAccessibilityBus::aSwitchDoesWhatItSays()
{
    QFETCH(QString, name);
    QFETCH(BusRole, role);
    const BusTree tree = look();
    const BusAccessible button = tree.named(BusRole::CheckBox, name);
    const BusAccessible part = tree.named(role, name);
    QVERIFY2(!button.isNull() && !part.isNull(), qPrintable(tree.toText()));
    const bool isOn = button.is(BusState::Checked);
    QCOMPARE(part.is(BusState::Showing), isOn);
    for (const bool isWanted : {!isOn, isOn}) {
        QVERIFY(button.act(u"Toggle"_s));
        QTRY_COMPARE_WITH_TIMEOUT(part.is(BusState::Showing), isWanted, answerMs);
        QCOMPARE(button.is(BusState::Checked), isWanted);
    }
}

void TestAccessibilityBus::aSearchIsTypedAndItsResultHeard()
{
    const BusTree tree = look();
    const BusAccessible table = tree.named(BusRole::Table, u"Spacecraft"_s);
    const BusAccessible count = tree.endingWith(BusRole::Label, u" spacecraft"_s);
    const BusAccessible field = tree.named(BusRole::Text, u"Search"_s);
    QVERIFY2(!count.isNull() && !field.isNull(), qPrintable(tree.toText()));
    QVERIFY(field.is(BusState::Editable));
    const int before = table.rowCount();
    m_heard.clear();
    QVERIFY(field.call("EditableText", "SetTextContents", {u"dragon"_s}).toBool());
    QCOMPARE(field.text(), u"dragon"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table.rowCount() < before, answerMs);
    const QString found = count.name();
    QTRY_COMPARE_WITH_TIMEOUT(lastNotification(), found, answerMs);
    QVERIFY2(found.startsWith(QString::number(table.rowCount())), qPrintable(found));
    QVERIFY(hasHeard(count, u"PropertyChange"_s, u"accessible-name"_s));
}

void TestAccessibilityBus::aProblemIsHeard()
{
    const BusAccessible field = look().named(BusRole::Text, u"Search"_s);
    m_heard.clear();
    QVERIFY(field.call("EditableText", "SetTextContents", {u"\"dragon"_s}).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(lastNotification().startsWith(u"A phrase is left open"_s), answerMs);
    QVERIFY(look().named(BusRole::Filler, lastNotification()).is(BusState::Showing));
    QVERIFY(field.call("EditableText", "SetTextContents", {u"dragon"_s}).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(look().beginningWith(BusRole::Filler, u"A phrase"_s).isNull(), answerMs);
}

void TestAccessibilityBus::aCellIsReadWithItsColumn()
{
    const BusAccessible table = look().named(BusRole::Table, u"Spacecraft"_s);
    QVERIFY(table.columnCount() > 3);
    for (int column = 0; column < table.columnCount(); ++column) {
        const BusAccessible cell = table.cell(0, column);
        QCOMPARE(cell.role(), BusRole::TableCell);
        const QString title = table.call("Table", "GetColumnDescription", {column}).toString();
        QVERIFY(!title.isEmpty());
        QVERIFY2(cell.name().startsWith(title + u": "_s), qPrintable(cell.name()));
    }
    const QString first = table.cell(0, 0).name();
    QVERIFY2(first.startsWith(u"Name: "_s) && first.contains(u"dragon"_s, Qt::CaseInsensitive),
             qPrintable(first));
}

void TestAccessibilityBus::aRowIsSelectedAndItsDetailsRead()
{
    const BusAccessible table = look().named(BusRole::Table, u"Spacecraft"_s);
    const QString craft = table.cell(1, 0).name().section(u": "_s, 1);
    const BusAccessible details = look().named(BusRole::Frame, u"Details"_s);
    QVERIFY(table.call("Table", "AddRowSelection", {1}).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(table.call("Table", "IsRowSelected", {1}).toBool(), answerMs);
    QVERIFY(table.cell(1, 0).is(BusState::Selected));
    QTRY_VERIFY_WITH_TIMEOUT(
        BusTree(details).named(BusRole::Label, u"Name and status"_s).text().contains(craft), answerMs);
}

void TestAccessibilityBus::theTimelineIsATableOfStays()
{
    const BusAccessible timeline = look().named(BusRole::Table, u"Docking timeline"_s);
    QVERIFY2(timeline.description().contains(u"stay"_s), qPrintable(timeline.description()));
    const int ports = timeline.rowCount();
    QVERIFY(ports > 0 && timeline.columnCount() > 0);
    for (int row = 0; row < ports; ++row) {
        const QString port = timeline.call("Table", "GetRowDescription", {row}).toString();
        QVERIFY(!port.isEmpty());
        const BusAccessible header = timeline.referred(timeline.call("Table", "GetRowHeader", {row}));
        QCOMPARE(header.role(), BusRole::TableRowHeader);
        QCOMPARE(header.name(), port);
        // Where a port has no further stay, too: Qt asks the cell without looking whether there is one.
        QVERIFY(timeline.call("Table", "IsSelected", {row, timeline.columnCount() - 1}).isValid());
    }
    const BusAccessible stay = timeline.cell(0, 0);
    QCOMPARE(stay.role(), BusRole::TableCell);
    QVERIFY2(stay.name().contains(u" at "_s), qPrintable(stay.name()));
    QVERIFY(press(stay));
    QTRY_VERIFY_WITH_TIMEOUT(stay.is(BusState::Selected), answerMs);
}

void TestAccessibilityBus::dialogsOpenAndClose_data()
{
    QTest::addColumn<BusRole>("role");
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("closer");
    QTest::newRow("by a button") << BusRole::PushButton << u"Export timeline…"_s << u"Export timeline"_s
                                 << u"Cancel"_s;
    QTest::newRow("by a menu") << BusRole::MenuItem << u"Keyboard shortcuts"_s << u"Keyboard shortcuts"_s
                               << u"Close"_s;
    QTest::newRow("preferences") << BusRole::MenuItem << u"Preferences…"_s << u"Preferences"_s << u"Cancel"_s;
}

void TestAccessibilityBus::dialogsOpenAndClose()
{
    QFETCH(BusRole, role);
    QFETCH(QString, opener);
    QFETCH(QString, title);
    QFETCH(QString, closer);
    QVERIFY(press(role == BusRole::MenuItem ? m_program.menuItem(opener) : look().named(role, opener)));
    QTRY_VERIFY_WITH_TIMEOUT(!look().named(BusRole::Dialog, title).isNull(), answerMs);
    const BusTree dialog(look().named(BusRole::Dialog, title));
    QVERIFY2(faultsIn(dialog).isEmpty(), qPrintable(faultsIn(dialog)));
    QVERIFY(press(dialog.named(BusRole::PushButton, closer)));
    QTRY_VERIFY_WITH_TIMEOUT(look().named(BusRole::Dialog, title).isNull(), answerMs);
}

void TestAccessibilityBus::theProgramIsLeft()
{
    QVERIFY(press(m_program.menuItem(u"Quit"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_program.isRunning(), answerMs);
    QVERIFY2(m_program.hasEndedWell(), qPrintable(m_program.said()));
}

QTEST_GUILESS_MAIN(TestAccessibilityBus)
#include "tst_accessibilitybus.moc"
