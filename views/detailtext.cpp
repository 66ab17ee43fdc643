// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtext.h"

#include "detailanchors.h"
#include "detaildocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr qsizetype firstLines = 60; // more than fit into a window
constexpr qsizetype furtherLines = 200;
constexpr int leastEm = 12; // the narrowest pane leaves its texts a little more

} // namespace

DetailText::DetailText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(2); // room for the ring that shows the focus
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, [this] { writeUpTo(m_written + furtherLines); });
    connect(this, &QTextBrowser::anchorClicked, this, &DetailText::activate);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            emit caretMoved(cursorRect());
    });
}

void DetailText::setLines(const DetailLineList &lines, Pace pace)
{
    // What is selected stays selected when the same text comes again.
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_written = 0;
    writeUpTo(pace == Pace::InSteps ? firstLines : m_lines.size());
}

void DetailText::finish()
{
    if (m_written < m_lines.size())
        writeUpTo(m_lines.size());
}

void DetailText::writeUpTo(qsizetype end)
{
    end = std::min(end, m_lines.size());
    writeLines(*document(), m_lines, m_written, end, {font(), palette(), layoutDirection()});
    m_written = end;
    markStay(*document(), m_markedStay, palette());
    m_heights.clear();
    updateGeometry();
    if (m_written < m_lines.size())
        m_more.start();
    else
        m_more.stop();
}

void DetailText::setMarkedStay(std::optional<qint64> stayId)
{
    if (stayId == m_markedStay)
        return;
    m_markedStay = stayId;
    markStay(*document(), m_markedStay, palette());
}

void DetailText::refill()
{
    m_written = 0;
    writeUpTo(m_lines.size());
}

int DetailText::heightForWidth(int width) const
{
    // Layouts ask for their smallest widths too, which the pane never has: not worth a layout of the text.
    if (width < fontMetrics().height() * leastEm)
        return fontMetrics().height();
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    // The text is left at a width that was only asked about, and QTextEdit, which would put that right at once, does
    // not hear of it: paintEvent() does it when the widget has got its width.
    const QSignalBlocker quiet(document()->documentLayout());
    layOut(width);
    const int height = int(std::ceil(document()->size().height()));
    m_heights.insert(width, height);
    return height;
}

void DetailText::layOut(int width) const
{
    if (int(document()->textWidth()) != width)
        document()->setTextWidth(width);
}

/// The height is heightForWidth()'s to say.
QSize DetailText::sizeHint() const
{
    return {fontMetrics().height() * 20, fontMetrics().height()};
}

QSize DetailText::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void DetailText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        return refill();
    default:
        return;
    }
}

void DetailText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
    // The first Tab is on the first link, not beside it.
    const bool hasLink = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const DetailLine &line) {
        return !line.spans.isEmpty() || !line.link.isEmpty();
    });
    if (event->reason() == Qt::TabFocusReason && hasLink && !textCursor().hasSelection())
        focusNextPrevChild(true);
}

void DetailText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void DetailText::paintEvent(QPaintEvent *event)
{
    layOut(viewport()->width());
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void DetailText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane scrolls, and Ctrl does not zoom a part of it
}

void DetailText::activate(const QUrl &anchor)
{
    if (const std::optional<DetailWay> way = wayOfAnchor(anchor))
        emit wayActivated(*way);
    else
        emit linkActivated(anchor);
}

} // namespace Skydock
