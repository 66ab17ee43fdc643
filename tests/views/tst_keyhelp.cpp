// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"
#include "timelineinstant.h"
#include "timelinekeys.h"
#include "widgetkeys.h"

#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// The list of keys says what is so: each does something, and what does something is in it.
class TestKeyHelp : public TimelineFixture
{
    Q_OBJECT
private slots:
    void cleanup() { close(); }

    void everyTimelineKeyDoesSomething_data();
    void everyTimelineKeyDoesSomething();
    void everyAnsweredKeyIsListed();
    void everyKeySaysWhatItDoes();

private:
    void openInTheMiddle();
    bool press(QKeyCombination key) const;
    QString state() const;
    static QList<KeyHelp> timelineKeys() { return TimelineKeys::keyHelp() + TimelineInstant::keyHelp(); }
};

/// Where every key has somewhere to go.
void TestKeyHelp::openInTheMiddle()
{
    QVERIFY(open(TimelineSample::history(20, 6), {800, 300}));
    m_view->setVisibleRange({nowMs - 800 * dayMs, nowMs - 300 * dayMs});
    m_view->setVisibleRange({nowMs - 700 * dayMs, nowMs - 200 * dayMs});
    m_view->setVisibleRange({nowMs - 600 * dayMs, nowMs - 300 * dayMs});
    m_view->goBack();
    QVERIFY(settle());
    m_view->setCurrentLane(7);
    m_view->selectStay(m_view->contents().lanes().at(7).stays.at(2).stay);
    QVERIFY(settle());
    m_view->instant().toggle();
    QVERIFY(m_view->instant().at());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
}

bool TestKeyHelp::press(QKeyCombination key) const
{
    QKeyEvent event(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QApplication::sendEvent(m_view.get(), &event);
    return event.isAccepted();
}

/// What a key can change.
QString TestKeyHelp::state() const
{
    const TimeInterval range = m_view->visibleRange();
    return u"%1 %2 lane %3 stay %4 scrolled %5 rows %6 cursor %7"_s.arg(range.fromMs)
        .arg(range.toMs)
        .arg(m_view->currentLane())
        .arg(m_view->selectedStay().value_or(-1))
        .arg(m_view->verticalScrollBar()->value())
        .arg(m_view->geometry().rows().rows().size())
        .arg(m_view->instant().at().value_or(-1));
}

void TestKeyHelp::everyTimelineKeyDoesSomething_data()
{
    QTest::addColumn<QKeyCombination>("key");
    const QList<KeyHelp> all = timelineKeys();
    for (const KeyHelp &help : all) {
        for (const QKeySequence &key : help.keys)
            QTest::addRow("%s %s", qPrintable(key.toString(QKeySequence::PortableText)),
                          qPrintable(help.text))
                << key[0];
    }
}

void TestKeyHelp::everyTimelineKeyDoesSomething()
{
    QFETCH(const QKeyCombination, key);
    openInTheMiddle();
    const QSignalSpy opened(m_view.get(), &DockingTimelineView::stayActivated);
    const QSignalSpy asked(m_view.get(), &DockingTimelineView::rangeFieldRequested);
    const QString before = state();
    QVERIFY(press(key));
    QVERIFY2(state() != before || opened.size() + asked.size() == 1, qPrintable(before));
}

void TestKeyHelp::everyAnsweredKeyIsListed()
{
    QSet<Qt::Key> listed{Qt::Key_Enter}; // Return has another name there
    const QList<KeyHelp> all = timelineKeys();
    for (const KeyHelp &help : all) {
        for (const QKeySequence &key : help.keys)
            listed << key[0].key();
    }
    openInTheMiddle();
    QStringList unlisted;
    const auto tryKey = [&](int code) {
        const auto key = static_cast<Qt::Key>(code);
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            if (press(QKeyCombination(modifiers, key)) && !listed.contains(key))
                unlisted << QKeySequence(QKeyCombination(modifiers, key)).toString();
        }
    };
    for (int code = Qt::Key_Space; code <= Qt::Key_AsciiTilde; ++code)
        tryKey(code);
    for (int code = Qt::Key_Escape; code <= Qt::Key_PageDown; ++code) {
        if (code != Qt::Key_Tab && code != Qt::Key_Backtab)
            tryKey(code);
    }
    QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u' ')));
}

void TestKeyHelp::everyKeySaysWhatItDoes()
{
    const QList<KeyGroup> groups = widgetKeys();
    QVERIFY(groups.size() >= 8);
    for (const KeyGroup &group : groups) {
        QVERIFY(!group.title.isEmpty());
        QVERIFY2(!group.keys.isEmpty(), qPrintable(group.title));
        QSet<QString> seen;
        for (const KeyHelp &help : group.keys) {
            QVERIFY(!help.text.isEmpty());
            QVERIFY2(!help.keys.isEmpty(), qPrintable(help.text));
            for (const QKeySequence &key : help.keys) {
                const QString name = key.toString();
                // A menu among the filters has a space bar of its own.
                QVERIFY2(!seen.contains(name) || key == QKeySequence(Qt::Key_Space),
                         qPrintable(group.title + name));
                seen << name;
            }
        }
    }
}

QTEST_MAIN(TestKeyHelp)
#include "tst_keyhelp.moc"
