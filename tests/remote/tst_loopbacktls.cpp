// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"
#include "loopbacktls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

HttpResponse answer(const HttpRequest &)
{
    return {200, "text/plain", QByteArray(300'000, 'x')};
}

} // namespace

/// The loopback server over TLS: as good as its word to who believes its certificate, and to nobody else.
class TestLoopbackTls : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void believed();
    void notBelieved();
    void notSpoken();
    void misbehaves();

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    Reply ask(const QUrl &url, bool believes)
    {
        QNetworkRequest request(url);
        if (believes) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.addCaCertificate(loopbackTls().localCertificate());
            request.setSslConfiguration(tls);
        }
        Reply reply(m_manager.get(request));
        QSignalSpy(reply.get(), &QNetworkReply::finished).wait();
        return reply;
    }

    QNetworkAccessManager m_manager;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestLoopbackTls::init()
{
    m_server = std::make_unique<LoopbackServer>(answer);
    m_server->useTls(loopbackTls());
}

void TestLoopbackTls::believed()
{
    QCOMPARE(m_server->baseUrl().scheme(), u"https"_s);
    bool isSent = false;
    m_server->afterAnswer([&](const HttpRequest &) { isSent = true; });
    const Reply reply = ask(m_server->baseUrl(), true);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), answer({}).body);
    QTRY_VERIFY(isSent);
}

void TestLoopbackTls::notBelieved()
{
    QCOMPARE(ask(m_server->baseUrl(), false)->error(), QNetworkReply::SslHandshakeFailedError);
    QVERIFY(m_server->requests().isEmpty());
}

void TestLoopbackTls::notSpoken()
{
    QUrl plain = m_server->baseUrl();
    plain.setScheme(u"http"_s);
    QVERIFY(ask(plain, true)->error() != QNetworkReply::NoError);
    QVERIFY(m_server->requests().isEmpty());
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestLoopbackTls::misbehaves()
{
    const LoopbackServer plain(answer);
    m_server->inject(Faults::redirect(plain.baseUrl()));
    QCOMPARE(ask(m_server->baseUrl(), true)->error(), QNetworkReply::InsecureRedirectError);
    QVERIFY(plain.requests().isEmpty());
    for (const auto wire : {Fault::Wire::CloseInBody, Fault::Wire::ResetInBody}) {
        m_server->clearFaults();
        m_server->inject(Faults::onWire(wire), {.times = 0});
        QVERIFY(ask(m_server->baseUrl(), true)->readAll().size() < answer({}).body.size());
    }
}

QTEST_GUILESS_MAIN(TestLoopbackTls)
#include "tst_loopbacktls.moc"
