// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestLoopbackServer : public QObject
{
    Q_OBJECT
private slots:
    void answers();
};

void TestLoopbackServer::answers()
{
    LoopbackServer server([](const HttpRequest &request) {
        return HttpResponse{200, "text/plain", QByteArray(1000, 'x') + request.path.toUtf8()};
    });
    QNetworkAccessManager manager;
    std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url(u"/a%20b/?q=1+2"_s))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray(1000, 'x') + "/a b/");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().value(u"q"_s), u"1 2"_s);
}

QTEST_GUILESS_MAIN(TestLoopbackServer)
#include "tst_loopbackserver.moc"
