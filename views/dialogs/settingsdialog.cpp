// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "preferences.h"
#include "servereditor.h"
#include "tokeneditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Skydock {

namespace {

constexpr int hourMinutes = 60;
constexpr int dayMinutes = 24 * hourMinutes;
constexpr int mostMegabytes = 100'000;

} // namespace

SettingsDialog::SettingsDialog(Preferences *preferences, SyncControl *sync, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_server(new ServerEditor(preferences, this))
    , m_token(new TokenEditor(preferences, sync, this))
    , m_interval(new QComboBox(this))
    , m_images(new QSpinBox(this))
    , m_units(new QComboBox(this))
    , m_times(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Preferences"));
    m_interval->setObjectName(QStringLiteral("refreshInterval"));
    m_images->setObjectName(QStringLiteral("imageSpace"));
    m_images->setRange(0, mostMegabytes);
    m_images->setSingleStep(50);
    m_images->setSuffix(tr(" MB"));
    m_images->setSpecialValueText(tr("none"));
    addDisplayChoices();
    layOut();
    showValues(preferences->values());
    connect(m_server, &ServerEditor::edited, this, [this] {
        const Result<QUrl> url = m_server->url();
        m_token->setServer(url ? std::optional(*url) : std::nullopt);
        edited();
    });
    connect(m_token, &TokenEditor::changed, this, &SettingsDialog::edited);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &SettingsDialog::edited);
    connect(m_images, &QSpinBox::valueChanged, this, &SettingsDialog::edited);
    for (const QComboBox *box : {m_units, m_times, m_appearance, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::edited);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
}

SettingsDialog *SettingsDialog::showFor(QWidget *window, Preferences *preferences, SyncControl *sync)
{
    auto *dialog = window->findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(preferences, sync, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void SettingsDialog::layOut()
{
    auto *library = new QGroupBox(tr("Launch Library"), this);
    auto *libraryForm = new QFormLayout(library);
    addTo(libraryForm, tr("&Server:"), m_server, m_server->firstField());
    addTo(libraryForm, tr("&Token:"), m_token, m_token->firstField());
    auto *mirror = new QGroupBox(tr("Mirror"), this);
    auto *mirrorForm = new QFormLayout(mirror);
    addTo(mirrorForm, tr("&Look for news:"), m_interval, m_interval);
    addTo(mirrorForm, tr("Space for &pictures:"), m_images, m_images);
    m_images->setToolTip(tr("Pictures that were shown are kept on this computer up to this size"));
    auto *display = new QGroupBox(tr("Display"), this);
    auto *displayForm = new QFormLayout(display);
    addTo(displayForm, tr("Appea&rance:"), m_appearance, m_appearance);
    addTo(displayForm, tr("La&nguage:"), m_language, m_language);
    addTo(displayForm, tr("&Units:"), m_units, m_units);
    addTo(displayForm, tr("T&imes:"), m_times, m_times);
    setTabOrder(m_images, m_appearance);
    setTabOrder(m_appearance, m_language);
    setTabOrder(m_language, m_units);
    setTabOrder(m_units, m_times);
    auto *column = new QVBoxLayout(this);
    column->addWidget(library);
    column->addWidget(mirror);
    column->addWidget(display);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    if (!m_preferences->usesNetwork()) {
        column->insertWidget(0, newOfflineReason());
        column->insertSpacing(1, fontMetrics().height() / 2);
        closeOff(library);
        closeOff(mirror);
    }
}

QLabel *SettingsDialog::newOfflineReason()
{
    auto *reason = new QLabel(offlineReason(), this);
    reason->setObjectName(QStringLiteral("offlineReason"));
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    return reason;
}

QString SettingsDialog::offlineReason()
{
    return tr("Skydock was started without the network. What only the network needs can be set when it is "
              "started with it.");
}

/// What would have no effect cannot be set, and says why also to whoever hears it.
void SettingsDialog::closeOff(QGroupBox *group)
{
    group->setEnabled(false);
    group->setAccessibleDescription(offlineReason());
}

/// The label names the first field of the editor.
void SettingsDialog::addTo(QFormLayout *form, const QString &label, QWidget *editor, QWidget *field)
{
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    form->addRow(title, editor);
}

void SettingsDialog::addIntervals()
{
    m_interval->clear();
    m_interval->addItem(tr("only when I ask"), 0);
    m_interval->addItem(tr("every hour"), hourMinutes);
    for (const int hours : {3, 6, 12})
        m_interval->addItem(tr("every %Ln hours", nullptr, hours), hours * hourMinutes);
    m_interval->addItem(tr("once a day"), dayMinutes);
}

void SettingsDialog::addDisplayChoices()
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("System language"), QString());
    const QList<LanguageChoice> languages = m_preferences->languages();
    for (const LanguageChoice &language : languages)
        m_language->addItem(language.name, language.code);
    m_units->setObjectName(QStringLiteral("displayUnits"));
    m_units->addItem(tr("metric (m, kg, km)"), int(UnitSystem::Metric));
    m_units->addItem(tr("US customary (ft, lb, mi)"), int(UnitSystem::UsCustomary));
    m_times->setObjectName(QStringLiteral("displayTimes"));
    m_times->addItem(tr("UTC, as missions are told"), int(TimeZoneChoice::Utc));
    m_times->addItem(tr("local time"), int(TimeZoneChoice::Local));
    m_appearance->setObjectName(QStringLiteral("displayAppearance"));
    m_appearance->addItem(tr("like the system"), int(Appearance::System));
    m_appearance->addItem(tr("light"), int(Appearance::Light));
    m_appearance->addItem(tr("dark"), int(Appearance::Dark));
    m_appearance->addItem(tr("high contrast"), int(Appearance::HighContrast));
}

void SettingsDialog::showValues(const PreferenceValues &values)
{
    m_server->setUrl(values.sync.baseUrl);
    addIntervals();
    // Whoever edits the file may choose an interval of their own.
    if (m_interval->findData(values.sync.refreshMinutes) < 0)
        m_interval->addItem(tr("every %Ln minutes", nullptr, values.sync.refreshMinutes),
                            values.sync.refreshMinutes);
    m_interval->setCurrentIndex(m_interval->findData(values.sync.refreshMinutes));
    m_images->setValue(values.imageMegabytes);
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    m_units->setCurrentIndex(m_units->findData(int(values.display.units)));
    m_times->setCurrentIndex(m_times->findData(int(values.display.zone)));
    m_appearance->setCurrentIndex(m_appearance->findData(int(values.appearance)));
    edited();
}

PreferenceValues SettingsDialog::values() const
{
    const PreferenceValues before = m_preferences->values();
    return {{m_server->url().value_or(before.sync.baseUrl), m_interval->currentData().toInt()},
            m_images->value(),
            {TimeZoneChoice(m_times->currentData().toInt()), UnitSystem(m_units->currentData().toInt())},
            Appearance(m_appearance->currentData().toInt()),
            m_language->currentData().toString()};
}

void SettingsDialog::edited()
{
    const bool isOther = !m_server->url() || m_token->edited() || values() != m_preferences->values();
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isOther);
}

bool SettingsDialog::apply()
{
    if (!m_server->check())
        return false;
    const PreferenceValues chosen = values();
    const std::optional<QString> token = m_token->edited();
    if (token || chosen != m_preferences->values())
        m_preferences->apply(chosen, token);
    m_token->setServer(chosen.sync.baseUrl);
    m_token->reload();
    edited();
    return true;
}

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

} // namespace Skydock
