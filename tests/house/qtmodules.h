// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QString>

namespace Skydock {

/// Which Qt module a header belongs to: read from Qt's own include folder, or, where there is none, from a list of the
/// headers that are likely to be included by mistake.
class QtModules
{
public:
    static const QtModules &installed()
    {
        static const QtModules modules(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        return modules;
    }

    explicit QtModules(const QString &includeFolder)
    {
        const QDir folder(includeFolder);
        if (!folder.exists(QStringLiteral("QtCore/QString"))) {
            fillFromList();
            return;
        }
        for (const QString &module :
             folder.entryList({QStringLiteral("Qt*")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &header : QDir(folder.filePath(module)).entryList(QDir::Files))
                m_moduleOf.insert(header, module);
        }
    }

    /// "QtWidgets" for `QWidget`, `qwidget.h`, `QtWidgets` and `QtWidgets/QWidget`; empty for what is not of Qt.
    QString moduleOf(const QString &header) const
    {
        const QString folder = header.section(u'/', 0, 0);
        if (folder.startsWith(QLatin1StringView("Qt")) && header.contains(u'/'))
            return folder;
        return m_moduleOf.value(header);
    }

private:
    void fillFromList()
    {
        add("QtWidgets",
            "QtWidgets QAbstractButton QAbstractItemDelegate QAbstractItemView QAbstractScrollArea "
            "QAbstractSlider "
            "QApplication QBoxLayout QButtonGroup QCheckBox QColorDialog QComboBox QCompleter QDateTimeEdit "
            "QDialog "
            "QDialogButtonBox QDockWidget QFileDialog QFormLayout QFrame QGraphicsScene QGraphicsView "
            "QGridLayout "
            "QGroupBox QHBoxLayout QHeaderView QInputDialog QLabel QLayout QLineEdit QListView QListWidget "
            "QMainWindow QMenu QMenuBar QMessageBox QPlainTextEdit QProgressBar QPushButton QRadioButton "
            "QScrollArea "
            "QScrollBar QSlider QSpinBox QSplitter QStackedWidget QStatusBar QStyle QStyleFactory "
            "QStyleOption "
            "QStyledItemDelegate QTabBar QTabWidget QTableView QTableWidget QTextBrowser QTextEdit QToolBar "
            "QToolButton QToolTip QTreeView QTreeWidget QVBoxLayout QWidget QWidgetAction QWizard");
        add("QtGui",
            "QtGui QAccessible QAction QBrush QClipboard QColor QCursor QDesktopServices QFont QFontMetrics "
            "QGuiApplication QIcon QImage QImageReader QKeyEvent QKeySequence QMouseEvent QPaintDevice "
            "QPaintEvent "
            "QPainter QPainterPath QPalette QPen QPixmap QScreen QStandardItemModel QTextDocument QTransform "
            "QValidator QWheelEvent QWindow");
        add("QtSql", "QtSql QSqlDatabase QSqlDriver QSqlError QSqlQuery QSqlRecord QSqlTableModel");
        add("QtNetwork", "QtNetwork QHttpMultiPart QNetworkAccessManager QNetworkReply QNetworkRequest "
                         "QSslSocket QTcpSocket");
        add("QtDBus", "QtDBus QDBusConnection QDBusInterface QDBusMessage QDBusPendingCallWatcher "
                      "QDBusPendingReply QDBusReply QDBusVariant");
        add("QtConcurrent", "QtConcurrent QtConcurrentMap QtConcurrentRun");
    }

    void add(const char *module, const char *headers)
    {
        for (const QString &header : QString::fromLatin1(headers).split(u' '))
            m_moduleOf.insert(header, QString::fromLatin1(module));
    }

    QHash<QString, QString> m_moduleOf;
};

} // namespace Skydock
