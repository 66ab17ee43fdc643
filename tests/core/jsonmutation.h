// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/// Every place in a JSON value, and the value with another one put there.
namespace Skydock::Testing {

struct JsonStep
{
    QString key;          ///< in an object
    qsizetype index = -1; ///< in a list, where it is not negative
};
using JsonPath = QList<JsonStep>;

/// As the decoder writes it: "spacecraft_config.family[0].id".
inline QString pathText(const JsonPath &path)
{
    QString text;
    for (const JsonStep &step : path) {
        if (step.index >= 0)
            text += QStringLiteral("[%1]").arg(step.index);
        else
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + step.key;
    }
    return text;
}

inline QJsonValue valueAt(QJsonValue value, const JsonPath &path)
{
    for (const JsonStep &step : path)
        value = step.index >= 0 ? value.toArray().at(step.index) : value.toObject().value(step.key);
    return value;
}

inline QJsonValue replacedAt(const QJsonValue &value, JsonPath path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const JsonStep step = path.takeFirst();
    if (step.index >= 0) {
        QJsonArray array = value.toArray();
        array.replace(step.index, replacedAt(array.at(step.index), path, replacement));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step.key, replacedAt(object.value(step.key), path, replacement));
    return object;
}

inline void collectPaths(const QJsonValue &value, const JsonPath &path, QList<JsonPath> &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        collectPaths(it.value(), path + JsonPath{{it.key(), -1}}, paths);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPaths(array.at(i), path + JsonPath{{{}, i}}, paths);
}

} // namespace Skydock::Testing
