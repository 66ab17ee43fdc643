// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedbutton.h"
#include "elidedlabel.h"
#include "facetoption.h"
#include "filterchip.h"
#include "fullwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Skydock;

namespace {

/// Those that shorten their text themselves, and say all of it in a tip.
bool shortensItself(const QWidget *widget)
{
    return qobject_cast<const ElidedLabel *>(widget) || qobject_cast<const ElidedButton *>(widget) ||
           qobject_cast<const FacetOption *>(widget) || qobject_cast<const FilterChip *>(widget) ||
           widget->objectName().startsWith(QStringLiteral("qt_"));
}

/// What the text of a widget needs; nothing for one without a text.
QSize neededBy(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isTextless = button && (button->text().isEmpty() ||
                                       widget->property("toolButtonStyle").toInt() == Qt::ToolButtonIconOnly);
    if (button && !(widget->inherits("QToolButton") && isTextless))
        return button->minimumSizeHint();
    return qobject_cast<const QComboBox *>(widget) ? widget->minimumSizeHint() : QSize();
}

/// How many widgets there are to look at.
int readable(const QWidget *window)
{
    const auto widgets = window->findChildren<QWidget *>();
    return int(std::count_if(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        return widget->isVisible() && !shortensItself(widget) && neededBy(widget).isValid();
    }));
}

QStringList clipped(const QWidget *window)
{
    QStringList found;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || shortensItself(widget))
            continue;
        const QSize needed = neededBy(widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            found << QStringLiteral("%1 “%2” “%3” is %4×%5, needs %6×%7")
                         .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                              widget->property("text").toString())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height());
    }
    return found;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

/// The window on a small screen and in large type: nothing that is to be read is cut off.
class TestFit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_usual = QApplication::font(); }
    void cleanup()
    {
        QApplication::setFont(m_usual);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("factor");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("usual") << QSize(1280, 800) << 1.0 << Qt::LeftToRight;
        QTest::newRow("small screen") << QSize(1024, 700) << 1.0 << Qt::LeftToRight;
        QTest::newRow("from right to left") << QSize(1024, 700) << 1.0 << Qt::RightToLeft;
        QTest::newRow("text at 150 %") << QSize(1280, 800) << 1.5 << Qt::LeftToRight;
        QTest::newRow("text at 200 %") << QSize(1920, 1080) << 2.0 << Qt::LeftToRight;
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(double, factor);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setFont(scaled(m_usual, factor));
        QGuiApplication::setLayoutDirection(direction);
        FullWindow full;
        const WindowFixture &fixture = full.fixture;
        fixture.window->resize(size);
        QVERIFY(full.openCraft());
        QCOMPARE(fixture.window->size(), size); // its least size fits in
        QCOMPARE(full.openDialogs(), QStringList());
        const int looked = readable(fixture.window.get());
        QVERIFY2(looked > 40, qPrintable(QString::number(looked)));
        QStringList last;
        QTRY_VERIFY2((last = clipped(fixture.window.get())).isEmpty(), qPrintable(last.join(u'\n')));
    }

private:
    QFont m_usual;
};

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
