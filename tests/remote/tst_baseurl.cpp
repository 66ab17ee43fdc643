// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestBaseUrl : public QObject
{
    Q_OBJECT
private slots:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
};

void TestBaseUrl::takes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    };
    same(productionBaseUrl);
    same(developmentBaseUrl);
    same("https://example.org:8443/ll/api");
    same("http://localhost");
    same("http://localhost:8000");
    same("http://127.0.0.1:8000");
    same("http://127.200.3.4");
    same("http://[::1]:8000");
    QTest::newRow("white space") << u"  https://example.org\n"_s << u"https://example.org"_s;
    QTest::newRow("slash") << u"https://example.org/"_s << u"https://example.org"_s;
    QTest::newRow("slashes") << u"https://example.org/ll//"_s << u"https://example.org/ll"_s;
    QTest::newRow("capitals") << u"HTTPS://Example.ORG"_s << u"https://example.org"_s;
    QTest::newRow("the scheme's port") << u"https://example.org:443/"_s << u"https://example.org"_s;
    QTest::newRow("version") << u"https://example.org/2.3.0/"_s << u"https://example.org"_s;
    QTest::newRow("version below a path") << u"https://example.org/ll/2.4.0"_s << u"https://example.org/ll"_s;
    QTest::newRow("dots") << u"https://example.org/a/../b"_s << u"https://example.org/b"_s;
}

void TestBaseUrl::takes()
{
    QFETCH(QString, text);
    const Result<QUrl> url = parseBaseUrl(text);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
    QTEST(url->toString(QUrl::FullyEncoded), "url");
}

void TestBaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");
    QTest::newRow("nothing") << u"  "_s << u"Enter"_s;
    QTest::newRow("no scheme") << u"ll.thespacedevs.com"_s << u"begin with https"_s;
    QTest::newRow("host and port") << u"localhost:8000"_s << u"begin with https"_s;
    QTest::newRow("path") << u"/2.3.0/"_s << u"begin with https"_s;
    QTest::newRow("plain http") << u"http://ll.thespacedevs.com"_s << u"this computer only"_s;
    QTest::newRow("the neighbour") << u"http://192.168.1.1"_s << u"this computer only"_s;
    QTest::newRow("named like us") << u"http://localhost.example.org"_s << u"this computer only"_s;
    QTest::newRow("numbered like us") << u"http://127.0.0.1.example.org"_s << u"this computer only"_s;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << u"this computer only"_s;
    QTest::newRow("ftp") << u"ftp://example.org"_s << u"begin with https"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"begin with https"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"begin with https"_s;
    QTest::newRow("no host") << u"https:///2.3.0"_s << u"names no server"_s;
    QTest::newRow("password") << u"https://me:secret@example.org"_s << u"password"_s;
    QTest::newRow("query") << u"https://example.org/?format=json"_s << u"end before"_s;
    QTest::newRow("fragment") << u"https://example.org/#top"_s << u"end before"_s;
    QTest::newRow("port") << u"https://example.org:99999"_s << u"no web address"_s;
    QTest::newRow("space") << u"https://exa mple.org"_s << u"no web address"_s;
    QTest::newRow("endless") << u"https://example.org/"_s + QString(5000, u'a') << u"too long"_s;
}

void TestBaseUrl::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, because);
    const Result<QUrl> url = parseBaseUrl(text);
    QVERIFY2(!url, "it was taken");
    QCOMPARE(url.error().kind, Error::Kind::Usage);
    QVERIFY2(url.error().text.contains(because), qPrintable(url.error().text));
    QVERIFY(!url.error().text.contains("secret"_L1));
}

QTEST_APPLESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
