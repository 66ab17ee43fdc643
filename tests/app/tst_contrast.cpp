// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtext.h"
#include "facetpanel.h"
#include "fullwindow.h"
#include "palettes.h"
#include "semanticcolors.h"
#include "timelinestyle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace Skydock;

namespace {

constexpr double ofText = 4.5;
constexpr double ofMarks = 3.0;

using Problems = QStringList;

void check(Problems &problems, const QString &what, const QColor &color, const QColor &background,
           double atLeast)
{
    const QColor seen = mixed(background, QColor(color.rgb()), color.alphaF());
    const double ratio = contrastRatio(seen, background);
    if (ratio < atLeast)
        problems << QStringLiteral("%1: %2 on %3 is %4")
                        .arg(what, seen.name(), background.name())
                        .arg(ratio, 0, 'f', 2);
}

/// The colour that is behind a widget: its own, or that of the nearest one that fills itself.
QColor behind(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->isWindow() || widget->autoFillBackground())
            return widget->palette().color(widget->backgroundRole());
    }
    return {};
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1StringView(widget->metaObject()->className()),
                                         widget->objectName());
}

void checkButton(Problems &problems, const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const auto *push = qobject_cast<const QPushButton *>(button);
    const bool isRaised = (tool && !tool->autoRaise()) || (push && !push->isFlat());
    const QPalette palette = button->palette();
    const auto role = push || tool ? QPalette::ButtonText : QPalette::WindowText;
    check(problems, nameOf(button), palette.color(role),
          isRaised ? palette.color(QPalette::Button) : behind(button), ofText);
}

void checkWidget(Problems &problems, const QWidget *widget)
{
    const QPalette palette = widget->palette();
    if (!widget->isEnabled())
        return;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return check(problems, nameOf(label), palette.color(label->foregroundRole()), behind(label), ofText);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return checkButton(problems, button);
    if (qobject_cast<const QLineEdit *>(widget)) {
        check(problems, nameOf(widget), palette.color(QPalette::Text), palette.color(QPalette::Base), ofText);
        return check(problems, nameOf(widget) + QStringLiteral(" placeholder"),
                     palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), ofText);
    }
    if (qobject_cast<const QComboBox *>(widget))
        check(problems, nameOf(widget), palette.color(QPalette::ButtonText), palette.color(QPalette::Button),
              ofText);
}

/// Every piece of a text, with the colour that it was given.
void checkDocument(Problems &problems, const DetailText *text)
{
    const QColor plain = text->palette().color(QPalette::Text);
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            const bool hasOwn = format.hasProperty(QTextFormat::ForegroundBrush);
            const bool isMark = piece.fragment().text().trimmed() == QString(QChar(0x25cf));
            check(problems, nameOf(text) + u' ' + piece.fragment().text().left(20),
                  hasOwn ? format.foreground().color() : plain, behind(text), isMark ? ofMarks : ofText);
        }
    }
}

void checkTable(Problems &problems, const QPalette &palette)
{
    const SemanticColors colors(palette);
    const QColor text = palette.color(QPalette::Text);
    const QColor rows[] = {palette.color(QPalette::Base), colors.hoverFill(), colors.restingSelectionFill()};
    for (const QColor &row : rows) {
        check(problems, QStringLiteral("text of a row"), text, row, ofText);
        for (const int status : {0, 1, 2, 3, 4, 5, 6})
            check(problems, QStringLiteral("dot of status %1").arg(status), colors.statusDot(status), row,
                  ofMarks);
        for (const auto phase :
             {FlightPhase::Planned, FlightPhase::Flying, FlightPhase::Ended, FlightPhase::Failed})
            check(problems, QStringLiteral("mark of phase %1").arg(int(phase)), colors.phaseMark(phase), row,
                  ofMarks);
        check(problems, QStringLiteral("silhouette"), mixed(palette.color(QPalette::Base), text, 0.65), row,
              ofMarks);
    }
    check(problems, QStringLiteral("selected row"), palette.color(QPalette::HighlightedText),
          palette.color(QPalette::Highlight), ofText);
    check(problems, QStringLiteral("ring of a row"), palette.color(QPalette::Highlight),
          palette.color(QPalette::Base), ofMarks);
}

void checkPanels(Problems &problems, const QPalette &palette)
{
    const SemanticColors colors(palette);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    for (const QColor &under : {window, colors.facetHoverFill()}) {
        check(problems, QStringLiteral("quiet text"), colors.quietText(), under, ofText);
        check(problems, QStringLiteral("text of a facet"), text, under, ofText);
        for (const int status : {0, 1, 2, 3, 4, 5, 6})
            check(problems, QStringLiteral("facet's dot %1").arg(status), colors.statusDot(status), under,
                  ofMarks);
    }
    for (const QColor &notice : {colors.noticeFill(), colors.warningFill(), colors.errorFill()})
        check(problems, QStringLiteral("notice"), text, notice, ofText);
    for (const double depth : {0.16, 0.26, 0.36})
        check(problems, QStringLiteral("chip"), text,
              mixed(window, palette.color(QPalette::Highlight), depth), ofText);
    check(problems, QStringLiteral("edge of a chip"), colors.chipEdge(), window, ofMarks);
}

void checkTimeline(Problems &problems, const QPalette &palette)
{
    const TimelineStyle style(palette, QFont());
    for (const QColor &under : {style.base, style.zebra, style.heading, style.column, style.axis}) {
        check(problems, QStringLiteral("name of a lane"), style.text, under, ofText);
        check(problems, QStringLiteral("quiet name, tick or count"), style.dimText, under, ofText);
    }
    check(problems, QStringLiteral("now"), textColorOn(style.now), style.now, ofText);
    check(problems, QStringLiteral("line of now"), style.now, style.base, ofMarks);
    check(problems, QStringLiteral("warning"), style.warning, style.base, ofMarks);
    check(problems, QStringLiteral("ring"), style.accent, style.base, ofMarks);
    check(problems, QStringLiteral("mark"), style.mark, style.base, ofMarks);
    for (size_t slot = 0; slot < style.slotColors.size(); ++slot) {
        const QString bar = QStringLiteral("bar %1").arg(slot);
        check(problems, bar + QStringLiteral(" label"), style.slotTexts[slot], style.slotColors[slot],
              ofText);
        check(problems, bar + QStringLiteral(" edge"), style.slotEdges[slot], style.base, ofMarks);
        check(problems, bar + QStringLiteral(" planned"), style.text,
              mixed(style.base, style.slotColors[slot], 0.15), ofText);
    }
}

} // namespace

/// WCAG 2.1 contrast of what is written and drawn: text 4.5:1, marks 3:1, in every scheme and in the platform's own.
class TestContrast : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void colours_data() { addPalettes(); }
    void colours()
    {
        QFETCH(QPalette, palette);
        Problems problems;
        checkTable(problems, palette);
        checkPanels(problems, palette);
        checkTimeline(problems, palette);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void window_data() { addPalettes(); }
    void window()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        FullWindow full;
        QVERIFY(full.openCraft());
        QCOMPARE(full.openDialogs(), QStringList());
        const WindowFixture &fixture = full.fixture;
        const auto texts = fixture.window->findChildren<DetailText *>();
        QTRY_VERIFY(std::any_of(texts.begin(), texts.end(), [](const DetailText *text) {
            return text->document()->characterCount() > 300;
        }));
        Problems problems;
        const auto widgets = fixture.window->findChildren<QWidget *>();
        QVERIFY(widgets.size() > 200);
        for (const QWidget *widget : widgets)
            checkWidget(problems, widget);
        for (const DetailText *text : texts)
            checkDocument(problems, text);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteOf(ColorScheme::Light);
        QTest::newRow("dark") << paletteOf(ColorScheme::Dark);
        QTest::newRow("white") << paletteOf(ColorScheme::HighContrastLight);
        QTest::newRow("black") << paletteOf(ColorScheme::HighContrastDark);
        const QPalette system = QApplication::palette();
        QTest::newRow("platform") << mendedRoles(system).resolve(system);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
