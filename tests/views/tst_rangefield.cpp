// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangefield.h"

#include "calendarrange.h"
#include "timelinedock.h"

#include "dockingtimelineview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestRangeField : public QObject
{
    Q_OBJECT

    /// A field beside something else that can have the keyboard.
    struct Window
    {
        QWidget widget;
        QPushButton *button = new QPushButton(&widget);
        RangeField *field = new RangeField(&widget);
        Window()
        {
            widget.resize(600, 100);
            button->setFocus();
            widget.show();
            QVERIFY(QTest::qWaitForWindowActive(&widget));
        }
    };
    static void write(RangeField &field, const QString &text)
    {
        field.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(field.selectedText(), field.text());
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

private slots:
    void showsTheRange()
    {
        RangeField field;
        field.setRange(*parseCalendarRange(QStringLiteral("1998 – 2003")), Qt::UTC);
        QCOMPARE(field.text(), QStringLiteral("Jan 1998 – Jan 2004"));
    }

    void takesAnother()
    {
        Window window;
        RangeField &field = *window.field;
        field.setRange(*parseCalendarRange(QStringLiteral("1998 – 2003")), Qt::UTC);
        const QSignalSpy entered(&field, &RangeField::rangeEntered);
        const QSignalSpy left(&field, &RangeField::left);
        write(field, QStringLiteral("2021-07"));
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().value<TimeInterval>(),
                 *parseCalendarRange(QStringLiteral("2021-07")));
        QCOMPARE(left.size(), 1);
    }

    void saysWhatIsWrongAndKeepsIt()
    {
        Window window;
        RangeField &field = *window.field;
        const QSignalSpy entered(&field, &RangeField::rangeEntered);
        const QSignalSpy left(&field, &RangeField::left);
        write(field, QStringLiteral("someday"));
        QCOMPARE(entered.size(), 0);
        QCOMPARE(left.size(), 0);
        QCOMPARE(field.text(), QStringLiteral("someday"));
        QVERIFY(field.accessibleDescription().contains(QStringLiteral("2021-07-15")));
        QTest::keyClick(&field, Qt::Key_1);
        QVERIFY(field.accessibleDescription().isEmpty());
    }

    void escapeGivesUp()
    {
        Window window;
        RangeField &field = *window.field;
        const TimeInterval range = *parseCalendarRange(QStringLiteral("1998"));
        field.setRange(range, Qt::UTC);
        const QString shown = field.text();
        field.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(field.selectedText(), formatCalendarRange(range));
        QTest::keyClicks(&field, QStringLiteral("2021"));
        const QSignalSpy left(&field, &RangeField::left);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        field.clearFocus();
        QCOMPARE(field.text(), shown);
    }

    void bringsTheTimelineThere()
    {
        TimelineDock dock;
        DockingTimelineModel model;
        Stay stay;
        stay.id = 1;
        stay.dockingMs = 0;
        model.setContents({}, {stay});
        dock.setModel(&model);
        dock.show();
        QVERIFY(QTest::qWaitForWindowActive(&dock));
        dock.view()->setFocus();
        QTest::keyClick(dock.view(), Qt::Key_G);
        auto *field = dock.findChild<RangeField *>();
        QVERIFY(field->hasFocus());
        write(*field, QStringLiteral("1998..2003"));
        QCOMPARE(dock.view()->visibleRange(), *parseCalendarRange(QStringLiteral("1998 – 2003")));
        QVERIFY(dock.view()->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("Jan 1998 – Jan 2004"));
    }
};

QTEST_MAIN(TestRangeField)
#include "tst_rangefield.moc"
