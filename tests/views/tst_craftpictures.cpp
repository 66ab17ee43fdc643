// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftpictures.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestCraftPictures : public QObject
{
    Q_OBJECT
private slots:
    void ownFirstThenItsConfigurations()
    {
        Spacecraft craft;
        craft.name = u"Endeavour"_s;
        QCOMPARE(picturesOf(craft).size(), 0);
        craft.configuration = Configuration{};
        craft.configuration->name = u"Crew\nDragon"_s;
        craft.configuration->image = image(u"https://example.org/type.png"_s);
        QCOMPARE(subjects(craft), QStringList{u"Crew Dragon"_s});
        craft.image = image(u"https://example.org/own.png"_s);
        QCOMPARE(subjects(craft), (QStringList{u"Endeavour"_s, u"Crew Dragon"_s}));
        craft.image = craft.configuration->image;
        QCOMPARE(subjects(craft), QStringList{u"Endeavour"_s});
        craft.image = image({}); // a record without an address
        QCOMPARE(subjects(craft), QStringList{u"Crew Dragon"_s});
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        const QString png = u"https://example.org/a.png"_s;
        QTest::newRow("plain") << u"Endeavour"_s << png << u"Endeavour.png"_s;
        QTest::newRow("folders") << u"../a/b\\c"_s << png << u"-a-b-c.png"_s;
        QTest::newRow("signs") << u"a:b*c?"_s << png << u"a-b-c-.png"_s;
        QTest::newRow("hidden") << u".bashrc"_s << png << u"bashrc.png"_s;
        QTest::newRow("accents") << u"Étoile №1"_s << png << u"Etoile No1.png"_s;
        QTest::newRow("another script") << u"神舟"_s << png << u"spacecraft.png"_s;
        QTest::newRow("partly") << u"神舟 20"_s << png << u"20.png"_s;
        QTest::newRow("control characters") << u"a\nb"_s << png << u"ab.png"_s;
        QTest::newRow("nothing") << QString() << png << u"spacecraft.png"_s;
        QTest::newRow("capitals") << u"a"_s << u"https://example.org/A.JPEG?x=.exe"_s << u"a.jpeg"_s;
        QTest::newRow("program") << u"a"_s << u"https://example.org/a.exe"_s << u"a.jpg"_s;
        QTest::newRow("no ending") << u"a"_s << u"https://example.org/a"_s << u"a.jpg"_s;
    }
    void fileNames()
    {
        QFETCH(QString, subject);
        QFETCH(QString, address);
        QTEST(fileNameFor({image(address), subject, false}), "name");
    }

private:
    static Image image(const QString &address)
    {
        Image image;
        image.url = QUrl(address);
        return image;
    }
    static QStringList subjects(const Spacecraft &craft)
    {
        QStringList subjects;
        for (const CraftPicture &picture : picturesOf(craft))
            subjects << picture.subject;
        return subjects;
    }
};

QTEST_APPLESS_MAIN(TestCraftPictures)
#include "tst_craftpictures.moc"
