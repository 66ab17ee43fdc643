// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers.h"
#include "qtmodules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace Skydock {

/// Reads the includes of a source tree and says which ones DESIGN forbids.
class Layering
{
public:
    explicit Layering(QString root, QtModules qt = QtModules::installed())
        : m_root(std::move(root))
        , m_qt(std::move(qt))
    {
        for (const QLatin1StringView folder : {"app"_L1, "models"_L1, "resources"_L1, "tests"_L1, "views"_L1})
            addFolder(folder);
    }

    /// One sentence with file and line for each mistake, in the order of the files.
    QStringList complaints() const
    {
        QStringList all = duplicates();
        for (const QString &path : m_paths) {
            if (const Layer *layer = layerOf(path))
                all += complaintsOf(path, *layer);
        }
        return all;
    }

    int fileCount(QLatin1StringView folder) const
    {
        return int(std::count_if(m_paths.begin(), m_paths.end(), [folder](const QString &path) {
            const Layer *layer = layerOf(path);
            return layer && layer->folder == folder;
        }));
    }

private:
    void addFolder(QLatin1StringView folder)
    {
        QStringList found;
        QDirIterator files(m_root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next().mid(m_root.size() + 1);
        found.sort();
        for (const QString &path : found)
            m_byName[path.section(u'/', -1)] << path;
        m_paths += found;
    }

    /// The first that fits; null for tests, which may include anything.
    static const Layer *layerOf(const QString &path)
    {
        for (const Layer &layer : layers) {
            if (path.startsWith(layer.folder + u'/'))
                return &layer;
        }
        return nullptr;
    }

    template <class Names>
    static bool holds(const Names &names, QStringView wanted)
    {
        return std::find(names.begin(), names.end(), wanted) != names.end();
    }

    QStringList duplicates() const
    {
        QStringList found;
        for (const QStringList &paths : m_byName) {
            if (paths.size() > 1)
                found << u"%1:1: has the name of %2; includes are by file name alone, so each name "
                         "stands once in the tree."_s.arg(paths.last(), paths.first());
        }
        return found;
    }

    QStringList complaintsOf(const QString &path, const Layer &layer) const
    {
        static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([<\"]?)([^>\"]*)"_s);
        QFile file(m_root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return {u"%1:1: cannot be read."_s.arg(path)};
        QStringList found;
        for (int line = 1; !file.atEnd(); ++line) {
            const auto match = directive.match(QString::fromUtf8(file.readLine()));
            if (!match.hasMatch())
                continue;
            const QString complaint = complaintOf(match.captured(2), match.captured(1) == u'<', layer);
            if (!complaint.isEmpty())
                found << u"%1:%2: %3"_s.arg(path).arg(line).arg(complaint);
        }
        return found;
    }

    QString complaintOf(const QString &included, bool angled, const Layer &layer) const
    {
        const QStringList own = m_byName.value(included.section(u'/', -1));
        if (!own.isEmpty() && (!angled || !included.contains(u'/')))
            return complaintOfOwn(included, own.first(), layer);
        if (angled)
            return complaintOfQt(included, layer);
        const bool generated =
            included.endsWith(".moc"_L1) || included.startsWith("moc_"_L1) || included.startsWith("ui_"_L1);
        return generated ? QString()
                         : u"“%1” is no file of this tree; others' headers stand in angle brackets."_s.arg(
                               included.trimmed());
    }

    static QString complaintOfOwn(const QString &included, const QString &path, const Layer &layer)
    {
        if (included.contains(u'/'))
            return u"“%1” is included by a path; write “%2”, the file name alone."_s.arg(
                included, included.section(u'/', -1));
        const Layer *target = layerOf(path);
        if (target && holds(layer.mayInclude, QString(target->folder)))
            return {};
        return u"“%1” is in %2, which %3 may not include."_s.arg(
            included, target ? target->title : "tests"_L1, layer.title);
    }

    QString complaintOfQt(const QString &included, const Layer &layer) const
    {
        const QString module = m_qt.moduleOf(included);
        if (module.isEmpty() || layer.mayUseQt.front().isEmpty() || holds(layer.mayUseQt, module))
            return {};
        return u"<%1> is of %2, which %3 may not use."_s.arg(included, module, layer.title);
    }

    QString m_root;
    QtModules m_qt;
    QStringList m_paths; ///< relative to the root
    QMap<QString, QStringList> m_byName;
};

} // namespace Skydock
