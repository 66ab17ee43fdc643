// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelineview.h"
#include "facetoption.h"
#include "fullwindow.h"
#include "noticebar.h"
#include "windowannouncements.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <map>
#include <tuple>

using namespace Skydock;

namespace {

/// What a person works with; not what Qt builds those of.
bool isControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusPolicy() == Qt::NoFocus)
        return false;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
            return false;
    }
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const DockingTimelineView *>(widget);
}

QAccessibleInterface *interfaceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// The panel or dialog that a control stands in.
const QWidget *panelOf(const QWidget *widget)
{
    while (widget->parentWidget() && !widget->isWindow() && !qobject_cast<const QDockWidget *>(widget) &&
           !qobject_cast<const TablePage *>(widget))
        widget = widget->parentWidget();
    return widget;
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” in “%3”")
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
             panelOf(widget)->objectName());
}

} // namespace

/// The real window as assistive technology sees it.
class TestWindowAccess : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_full.reset(); }

    void everyControlHasAName();
    void noTwoControlsOfAPanelSoundAlike();
    void aCellSaysWhatItIs();
    void aFacetSaysItsCountAndState();
    void theTimelineIsATable();
    void aSearchSaysHowManyItFound();
    void aNoticeHasItsTextForAName();

private:
    std::unique_ptr<FullWindow> m_full;
    WindowFixture *m_fixture = nullptr;
};

void TestWindowAccess::init()
{
    m_full = std::make_unique<FullWindow>();
    m_fixture = &m_full->fixture;
    QVERIFY(m_full->openCraft());
}

void TestWindowAccess::everyControlHasAName()
{
    QCOMPARE(m_full->openDialogs(), QStringList());
    QStringList nameless;
    int controls = 0;
    for (const auto subject : {TableSubject::Spacecraft, TableSubject::Dockings, TableSubject::Flights}) {
        m_fixture->window->showTab(subject);
        const auto widgets = m_fixture->window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!isControl(widget) || !widget->isVisibleTo(widget->window()))
                continue;
            ++controls;
            if (interfaceOf(widget)->text(QAccessible::Name).trimmed().isEmpty())
                nameless << describe(widget);
        }
    }
    QVERIFY(controls > 150);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestWindowAccess::noTwoControlsOfAPanelSoundAlike()
{
    std::map<std::tuple<const QWidget *, QAccessible::Role, QString>, QStringList> named;
    const auto widgets = m_fixture->window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *interface = interfaceOf(widget);
        if (isControl(widget) && widget->isVisible())
            named[{panelOf(widget), interface->role(), interface->text(QAccessible::Name)}]
                << describe(widget);
    }
    QVERIFY(named.size() > 40);
    QStringList alike;
    for (const auto &[key, controls] : named) {
        if (controls.size() > 1)
            alike << QStringLiteral("“%1”: %2").arg(std::get<QString>(key), controls.join(u','));
    }
    QVERIFY2(alike.isEmpty(), qPrintable(alike.join(u'\n')));
}

void TestWindowAccess::aCellSaysWhatItIs()
{
    QAccessibleTableInterface *table = interfaceOf(m_fixture->table())->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), m_fixture->rowCount());
    const PagedTableModel *model = m_fixture->table()->pagedModel();
    const int status = model->columnOf(QStringLiteral("status"));
    const QAccessibleInterface *cell = table->cellAt(0, status);
    QCOMPARE(cell->text(QAccessible::Name),
             QStringLiteral("Status: ") + model->index(0, status).data().toString());
    QCOMPARE(cell->role(), QAccessible::Cell);
}

void TestWindowAccess::aFacetSaysItsCountAndState()
{
    FacetOption *facet = nullptr;
    QTRY_VERIFY((facet = m_fixture->find<FacetOption>("facetOption-status-1")));
    const QAccessibleInterface *interface = interfaceOf(facet);
    QCOMPARE(interface->role(), QAccessible::CheckBox);
    static const QRegularExpression count(QStringLiteral("^Active, \\d+ spacecraft$"));
    QTRY_VERIFY2(count.match(interface->text(QAccessible::Name)).hasMatch(),
                 qPrintable(interface->text(QAccessible::Name)));
    QVERIFY(!interface->state().checked);
    facet->click();
    QVERIFY(interface->state().checked);
}

void TestWindowAccess::theTimelineIsATable()
{
    auto *view = m_fixture->window->findChild<DockingTimelineView *>();
    QAccessibleInterface *interface = interfaceOf(view);
    QVERIFY(interface->tableInterface());
    QTRY_VERIFY(interface->tableInterface()->rowCount() > 0);
    QVERIFY(!interface->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
}

/// Once, whatever came and went while somebody was typing.
void TestWindowAccess::aSearchSaysHowManyItFound()
{
    QSignalSpy announced(m_fixture->window->findChild<WindowAnnouncements *>(),
                         &WindowAnnouncements::announced);
    m_fixture->type(QStringLiteral("cygnus"));
    QTRY_COMPARE(announced.size(), 1);
    const QString said = announced.first().first().toString();
    QCOMPARE(said, m_fixture->label("countLabel"));
    QVERIFY2(said.startsWith(QLocale().toString(m_fixture->rowCount())), qPrintable(said));
    const QAccessibleInterface *label = interfaceOf(m_fixture->find<QLabel>("countLabel"));
    QCOMPARE(label->text(QAccessible::Name), said);
}

void TestWindowAccess::aNoticeHasItsTextForAName()
{
    auto *notice = m_fixture->find<NoticeBar>("noticeBar");
    notice->showNotice(NoticeBar::Kind::Warning, QStringLiteral("The disk is full."));
    QCOMPARE(interfaceOf(notice)->text(QAccessible::Name), QStringLiteral("The disk is full."));
}

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"
