// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Skydock {
namespace {

QByteArray escaped(uchar control)
{
    return QByteArrayLiteral("\\u00") + QByteArray::number(uint(control), 16).rightJustified(2, '0');
}

} // namespace

QByteArray jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonObject(std::initializer_list<std::pair<const char *, QByteArray>> members)
{
    QByteArray json;
    for (const auto &[key, value] : members)
        json += (json.isEmpty() ? "{\"" : ",\"") + QByteArray(key) + "\":" + value;
    return json.isEmpty() ? QByteArrayLiteral("{}") : json + '}';
}

QByteArray jsonForTerminals(const QByteArray &json)
{
    QByteArray safe;
    safe.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<uchar>(json[i]);
        const auto next = static_cast<uchar>(i + 1 < json.size() ? json[i + 1] : 0);
        if (byte == 0x7f) {
            safe += escaped(byte);
        } else if (byte == 0xc2 && next >= 0x80 && next <= 0x9f) { // U+0080 to U+009F in UTF-8
            safe += escaped(next);
            ++i;
        } else {
            safe += json[i];
        }
    }
    return safe;
}

} // namespace Skydock
