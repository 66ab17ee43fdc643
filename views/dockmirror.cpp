// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockmirror.h"

#include <QDataStream>
#include <QIODevice>
#include <QSize>
#include <QString>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <vector>

namespace Skydock {

namespace {

// As QMainWindow has written them since Qt 5.
constexpr qint32 versionMarker = 0xff;
constexpr quint8 docksMarker = 0xfd;
constexpr quint8 sequenceMarker = 0xfc;
constexpr quint8 widgetMarker = 0xfb;
constexpr quint8 tabsMarker = 0xfa;
constexpr quint8 floatingFlag = 2;
enum Area : qint32 { Left, Right, Top, Bottom, AreaCount };

constexpr int mostItems = 1000;
constexpr int deepest = 20;
constexpr qint32 farthest = 1'000'000; // pixels

/// A dock, or several that share its place.
struct Item
{
    quint8 marker = 0;
    QString name;     ///< of a dock
    quint8 flags = 0; ///< of a dock
    std::array<qint32, 4> numbers =
        {};           ///< position and size along the row, and its limits; of a floating one its place
    QByteArray inner; ///< what several share it

    bool isFloating() const { return marker == widgetMarker && flags & floatingFlag; }
    bool hasPlace() const { return !isFloating() && isLength(numbers[0]) && isLength(numbers[1]); }
    static bool isLength(qint32 number) { return number >= 0 && number <= farthest; }
    qint32 &position() { return numbers[0]; }
    qint32 end() const { return numbers[0] + numbers[1]; }
};

/// Those beside each other, the other way round in the same room.
void reverse(std::vector<Item> &row)
{
    qint32 from = std::numeric_limits<qint32>::max();
    qint32 to = 0;
    for (const Item &item : row) {
        if (!item.hasPlace())
            continue;
        from = std::min(from, item.numbers[0]);
        to = std::max(to, item.end());
    }
    for (Item &item : row) {
        if (item.hasPlace())
            item.position() = from + to - item.end();
    }
    std::reverse(row.begin(), row.end());
}

/// Reads words of one window and writes those of its mirror image.
class Mirror
{
public:
    explicit Mirror(const QByteArray &state) : m_in(state) { m_in.setVersion(QDataStream::Qt_5_0); }

    /// Empty where they are not understood.
    QByteArray turned()
    {
        QByteArray turned;
        QDataStream out(&turned, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_5_0);
        const auto marker = read<qint32>();
        out << marker << read<qint32>();
        const auto docks = read<quint8>();
        out << docks;
        if (marker != versionMarker || docks != docksMarker)
            return {};
        turnAreas(out);
        out << read<QSize>(); // of the table
        turnCorners(out);
        if (m_in.status() != QDataStream::Ok || !m_isUnderstood)
            return {};
        return turned + m_in.device()->readAll();
    }

private:
    template <class Value>
    Value read()
    {
        Value value = {};
        m_in >> value;
        return value;
    }

    void turnAreas(QDataStream &out)
    {
        struct Contents
        {
            QSize size;
            QByteArray rows;
        };
        std::map<qint32, Contents> areas;
        const auto count = read<qint32>();
        m_isUnderstood = count >= 0 && count <= AreaCount;
        for (qint32 i = 0; i < count && m_isUnderstood; ++i) {
            const qint32 area = turned(read<qint32>());
            const auto size = read<QSize>();
            areas[area] = {size, turnedRow(0)};
        }
        out << qint32(areas.size());
        for (const auto &[area, contents] : areas) {
            out << area << contents.size;
            out.writeRawData(contents.rows.constData(), int(contents.rows.size()));
        }
    }

    static qint32 turned(qint32 area)
    {
        return area == Left ? qint32(Right) : area == Right ? qint32(Left) : area;
    }

    /// Those of the window, each given to an area: top left, top right, bottom left, bottom right.
    void turnCorners(QDataStream &out)
    {
        std::array<qint32, 4> areas = {};
        for (qint32 &area : areas)
            m_in >> area;
        const auto mirrored = [](qint32 area) {
            constexpr qint32 left = Qt::LeftDockWidgetArea;
            constexpr qint32 right = Qt::RightDockWidgetArea;
            return area == left ? right : area == right ? left : area;
        };
        for (const size_t corner : {1U, 0U, 3U, 2U})
            out << mirrored(areas[corner]);
    }

    QByteArray turnedRow(int depth)
    {
        QByteArray turned;
        QDataStream out(&turned, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_5_0);
        const auto marker = read<quint8>();
        out << marker;
        if (marker == tabsMarker)
            out << read<qint32>(); // the one in front
        const auto orientation = read<quint8>();
        const auto count = read<qint32>();
        out << orientation << count;
        m_isUnderstood = m_isUnderstood && (marker == tabsMarker || marker == sequenceMarker) && count >= 0 &&
                         count <= mostItems && depth < deepest;
        std::vector<Item> items;
        for (qint32 i = 0; i < count && m_isUnderstood; ++i)
            items.push_back(readItem(depth));
        // Tabs are mirrored by Qt itself.
        if (marker == sequenceMarker && orientation == Qt::Horizontal)
            reverse(items);
        for (const Item &item : items)
            write(item, out);
        return turned;
    }

    Item readItem(int depth)
    {
        Item item;
        m_in >> item.marker;
        m_isUnderstood = m_in.status() == QDataStream::Ok &&
                         (item.marker == widgetMarker || item.marker == sequenceMarker);
        if (!m_isUnderstood)
            return item;
        if (item.marker == widgetMarker)
            m_in >> item.name >> item.flags;
        for (qint32 &number : item.numbers)
            m_in >> number;
        if (item.marker == sequenceMarker)
            item.inner = turnedRow(depth + 1);
        return item;
    }

    static void write(const Item &item, QDataStream &out)
    {
        out << item.marker;
        if (item.marker == widgetMarker)
            out << item.name << item.flags;
        for (const qint32 number : item.numbers)
            out << number;
        out.writeRawData(item.inner.constData(), int(item.inner.size()));
    }

    QDataStream m_in;
    bool m_isUnderstood = true;
};

} // namespace

QByteArray mirroredDocks(const QByteArray &state)
{
    const QByteArray turned = Mirror(state).turned();
    return turned.isEmpty() ? state : turned;
}

} // namespace Skydock
