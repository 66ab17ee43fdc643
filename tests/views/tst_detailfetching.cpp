// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfetching.h"

#include <QTest>

using namespace Skydock;
using State = DetailWish::State;

Q_DECLARE_METATYPE(std::optional<Skydock::Error>)

/// What the pane says of details that are not here yet.
class TestDetailFetching : public QObject
{
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<DetailWish::State>("state");
        QTest::addColumn<std::optional<Error>>("error");
        QTest::addColumn<QString>("said");
        const QDateTime free(QDate(2025, 12, 19), QTime(14, 5), Qt::UTC);
        const Error throttled{Error::Kind::Throttled, QStringLiteral("no calls"), free};
        const Error busy{Error::Kind::Network, QStringLiteral("Launch Library\nis in trouble.")};
        const auto row = [](const char *name, State state, const std::optional<Error> &error,
                            const char *said) {
            QTest::newRow(name) << state << error << QString::fromUtf8(said);
        };
        row("nothing to say", State::NotNeeded, {}, "");
        row("offline", State::Offline, {}, "Offline. The mirror does not have the details of this craft.");
        row("on their way", State::Asked, {}, "Fetching the details from Launch Library…");
        row("waiting", State::Asked, throttled,
            "The calls of this hour are used up. The details come at 14:05 UTC.");
        row("failed", State::Failed, busy, "The details could not be fetched. Launch Library is in trouble.");
    }
    void lines()
    {
        QFETCH(DetailWish::State, state);
        QFETCH(std::optional<Error>, error);
        QFETCH(QString, said);
        const DetailLineList lines = fetchingLines(state, error);
        QCOMPARE(lines.isEmpty() ? QString() : lines.constFirst().value, said);
        QVERIFY(lines.size() <= 1);
        const bool isDoubt = !lines.isEmpty() && lines.constFirst().kind == DetailLine::Kind::Doubt;
        QCOMPARE(isDoubt, state == State::Failed);
    }
};

QTEST_GUILESS_MAIN(TestDetailFetching)
#include "tst_detailfetching.moc"
