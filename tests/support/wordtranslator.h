// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace Skydock {

/// A language made up for tests: the texts of one context stand in angle quotes, with what distinguishes them. In force
/// while it lives.
class WordTranslator : public QTranslator
{
public:
    explicit WordTranslator(QLatin1StringView context) : m_context(context)
    {
        QCoreApplication::installTranslator(this);
    }
    ~WordTranslator() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int) const override
    {
        if (QLatin1StringView(context) != m_context)
            return {};
        const QString quoted = QStringLiteral("‹%1›").arg(QString::fromUtf8(text));
        return comment && *comment ? quoted + QLatin1Char('/') + QLatin1StringView(comment) : quoted;
    }

private:
    QLatin1StringView m_context;
};

} // namespace Skydock
