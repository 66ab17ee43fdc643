// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QTranslator;

namespace Skydock {

struct CommandLine;

/// The program with a window: builds every long-lived object and hands each what it needs.
class Application
{
public:
    Application(int &argc, char **argv, const CommandLine &commandLine);
    ~Application();

    int run();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Qt's own texts and Skydock's in the language of the locale, plural forms of English otherwise. Both must outlive
/// the application object's use of them.
void installTranslators(QTranslator &qtTranslator, QTranslator &translator);

} // namespace Skydock
