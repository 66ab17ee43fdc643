// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webaddress.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject
{
    Q_OBJECT
private slots:
    void isSafe_data();
    void isSafe();
    void staysSafe_data();
    void staysSafe();
    void isSameServer_data();
    void isSameServer();
    void namesTheHost_data();
    void namesTheHost();
};

void TestWebAddress::isSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    QTest::newRow("https") << u"https://example.org/a.png"_s << true;
    QTest::newRow("https, this computer") << u"https://localhost:8443/"_s << true;
    QTest::newRow("http, localhost") << u"http://localhost/"_s << true;
    QTest::newRow("http, IPv4") << u"http://127.1.2.3:80/"_s << true;
    QTest::newRow("http, IPv6") << u"http://[::1]/"_s << true;
    QTest::newRow("http") << u"http://example.org/a.png"_s << false;
    QTest::newRow("http, named alike") << u"http://localhost.example.org/"_s << false;
    QTest::newRow("http, neighbour") << u"http://10.0.0.1/"_s << false;
    QTest::newRow("password") << u"https://a:b@example.org/"_s << false;
    QTest::newRow("no host") << u"https:///a.png"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("resource") << u"qrc:/a.png"_s << false;
    QTest::newRow("relative") << u"a.png"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWebAddress::isSafe()
{
    QFETCH(QString, url);
    QTEST(WebAddress::isSafe(QUrl(url)), "expected");
}

void TestWebAddress::staysSafe_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("expected");
    const QString https = u"https://example.org/a"_s;
    const QString local = u"http://127.0.0.1:8000/a"_s;
    QTest::newRow("another host") << https << u"https://cdn.example.net/b"_s << true;
    QTest::newRow("this computer") << local << u"http://127.0.0.1:9000/b"_s << true;
    QTest::newRow("upwards") << local << https << true;
    QTest::newRow("down") << https << u"http://example.org/a"_s << false;
    QTest::newRow("down to this computer") << https << local << false;
    QTest::newRow("to a file") << local << u"file:///etc/passwd"_s << false;
}

void TestWebAddress::staysSafe()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(WebAddress::staysSafe(QUrl(from), QUrl(to)), "expected");
}

void TestWebAddress::isSameServer_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("path") << u"https://example.org/b?c"_s << true;
    QTest::newRow("port that goes without saying") << u"https://example.org:443/"_s << true;
    QTest::newRow("capitals") << u"https://EXAMPLE.org/"_s << true;
    QTest::newRow("port") << u"https://example.org:444/"_s << false;
    QTest::newRow("scheme") << u"http://example.org/"_s << false;
    QTest::newRow("scheme, port") << u"http://example.org:443/"_s << false;
    QTest::newRow("below") << u"https://a.example.org/"_s << false;
    QTest::newRow("dot at the end") << u"https://example.org./"_s << false;
}

void TestWebAddress::isSameServer()
{
    QFETCH(QString, other);
    QTEST(WebAddress::isSameServer(QUrl(u"https://example.org/a"_s), QUrl(other)), "expected");
}

void TestWebAddress::namesTheHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"https://ll.thespacedevs.com/2.3.0/?a=b"_s << u"ll.thespacedevs.com"_s;
    QTest::newRow("the scheme's port") << u"https://example.org:443"_s << u"example.org"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:8000"_s << u"127.0.0.1:8000"_s;
}

void TestWebAddress::namesTheHost()
{
    QFETCH(QString, url);
    QTEST(WebAddress::hostText(QUrl(url)), "host");
}

QTEST_APPLESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
