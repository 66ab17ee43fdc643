<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>Это не дата: введите 2021, 2021-07, 2021-07-15 или 2021-07-15 12:30 либо две таких даты через «–».</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>В данных нет ни записи, ни списка записей.</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>Объём данных больше 64 МиБ, они не прочитаны.</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>Данные повреждены: %1, байт %2.</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>У записи нет пригодного идентификатора.</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>%Ln пребывание</numerusform>
            <numerusform>%Ln пребывания</numerusform>
            <numerusform>%Ln пребываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1, ещё %Ln без указания времени</numerusform>
            <numerusform>%1, ещё %Ln без указания времени</numerusform>
            <numerusform>%1, ещё %Ln без указания времени</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>Показать все пребывания у этого узла</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>Корабли не показаны</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>Пристыковано: %L1 из %Ln корабля</numerusform>
            <numerusform>Пристыковано: %L1 из %Ln кораблей</numerusform>
            <numerusform>Пристыковано: %L1 из %Ln кораблей</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>Узлы не показаны</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>Занято: %L1 из %Ln узла</numerusform>
            <numerusform>Занято: %L1 из %Ln узлов</numerusform>
            <numerusform>Занято: %L1 из %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>пристыкован %Ln корабль</numerusform>
            <numerusform>пристыковано %Ln корабля</numerusform>
            <numerusform>пристыковано %Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln неизвестен</numerusform>
            <numerusform>%Ln неизвестны</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Неизвестный объект</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Неизвестный узел</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1 (по плану)</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>не пристыкован</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>свободен</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>Уже %1, с %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>what is doubtful about a stay</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Skydock::AboutDialog</name>
    <message>
        <source>About Skydock</source>
        <translation>О программе Skydock</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>Просмотр космических кораблей и узлов, к которым они стыковались.</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>&amp;Данные и изображения</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>Skydock хранит локальное зеркало Launch Library 2, поэтому всё, что вы однажды видели, можно посмотреть и без сети.</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Это свободное программное обеспечение: вы можете использовать, распространять и изменять его на условиях GNU General Public License версии 3 или более поздней. Оно поставляется без каких-либо гарантий, насколько это допускает закон.</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 Разработчики Skydock</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>Все данные взяты из Launch Library 2 от The Space Devs — группы добровольцев. Использовать их можно как угодно; указание источника приветствуется. Без токена Launch Library отвечает на 15 запросов в час; те, кто поддерживает The Space Devs, получают больше.</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>Каталог, поставляемый со Skydock, содержит факты из Launch Library 2: названия, числа и даты, но не описания и не изображения.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>Фотографии загружаются при просмотре. У каждой свой автор и своя лицензия, они указаны рядом; при использовании фотографии в другом месте их нужно соблюдать.</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>Рисунки кораблей, которые показываются при отсутствии фотографии, и все значки принадлежат Skydock и распространяются по его лицензии.</translation>
    </message>
</context>
<context>
    <name>Skydock::ActionText</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu and one within it</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>Skydock::ArrangementPicker</name>
    <message>
        <source>Choose what the lanes are, their order and the colours</source>
        <translation>Выбрать дорожки, их порядок и цвета</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>По кораблям</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>По узлам</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>Сгруппировано по кораблям</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>Сгруппировано по узлам</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Местное время (%1)</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>Узлы показанных объектов</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>Корабли из таблицы</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Как в таблице</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>Сначала недавние стыковки</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>Сначала недавно занятые объекты</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>Сначала ранние стыковки</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>Сначала раньше занятые объекты</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>Корабли по названию</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>Объекты по названию</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>Сначала с большим числом пребываний</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>Сначала самые загруженные объекты</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>По оператору</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>По типу</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>Спросить Launch Library</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>В зеркале пока не все корабли.</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>В зеркале пока не все стыковки.</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>Запрос к Launch Library: «%1»…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>Запросы этого часа исчерпаны. Запрос к Launch Library будет отправлен в %1 UTC.</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>В Launch Library других нет.</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>В Launch Library тоже ничего нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>В Launch Library найдено %Ln совпадение; первые %1 из них теперь в зеркале.</numerusform>
            <numerusform>В Launch Library найдено %Ln совпадения; первые %1 из них теперь в зеркале.</numerusform>
            <numerusform>В Launch Library найдено %Ln совпадений; первые %1 из них теперь в зеркале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>В Launch Library найдена %Ln запись; теперь она есть в зеркале.</numerusform>
            <numerusform>В Launch Library найдено %Ln записи; теперь они есть в зеркале.</numerusform>
            <numerusform>В Launch Library найдено %Ln записей; теперь они есть в зеркале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>Пока в зеркале %1 из %Ln корабля.</numerusform>
            <numerusform>Пока в зеркале %1 из %Ln кораблей.</numerusform>
            <numerusform>Пока в зеркале %1 из %Ln кораблей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>Пока в зеркале %1 из %Ln стыковки.</numerusform>
            <numerusform>Пока в зеркале %1 из %Ln стыковок.</numerusform>
            <numerusform>Пока в зеркале %1 из %Ln стыковок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>Неактивен</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>Списан</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>Уничтожен</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>Одноразовый</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>Строится</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>Утрачен</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>Израсходован</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>Капсула</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>Космоплан</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>Грузовой корабль</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>Космический корабль</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>Многоразовая верхняя ступень</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>Посадочный аппарат</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>Космическая станция</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>Космический буксир</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>Государственное</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>Международное</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>Коммерческое</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>Учебное</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>Частное</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>Разрешён</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>Запуск разрешён</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>Неудача</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>Неудачный запуск</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>Частичная неудача</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>В полёте</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>Уточняется</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>Дата уточняется</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>Не подтверждён</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>Ожидает подтверждения</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>Полезная нагрузка выведена</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>Успешный запуск</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Низкая околоземная орбита</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Средняя околоземная орбита</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Высокая околоземная орбита</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>Эллиптическая орбита</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>Полярная орбита</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Солнечно-синхронная орбита</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Геосинхронная орбита</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>Геостационарная орбита</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Геопереходная орбита</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Геосинхронная переходная орбита</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>Гелиоцентрическая орбита</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>Окололунная орбита</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>Облёт Луны</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>Орбита Марса</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>Суборбитальная</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>Пилотируемые исследования</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>Автоматические исследования</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>Исследование Луны</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>Планетология</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>Науки о Земле</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>Астрофизика</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>Гелиофизика</translation>
    </message>
    <message>
        <source>Biology</source>
        <comment>type of a mission</comment>
        <translation>Биология</translation>
    </message>
    <message>
        <source>Materials Science</source>
        <comment>type of a mission</comment>
        <translation>Материаловедение</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>type of a mission</comment>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Navigation</source>
        <comment>type of a mission</comment>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>type of a mission</comment>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Test Flight</source>
        <comment>type of a mission</comment>
        <translation>Испытательный полёт</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>Снабжение</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>Кластерный запуск</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>Государственная/секретная</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>Суборбитальная</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>Продление миссии</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>Посадка на парашюте</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>Разрушение в атмосфере</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>Вертикальная посадка</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>Горизонтальная посадка</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>Посадка на ВПП</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>Океан</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>Приводнение</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>Без возвращения</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>Командир</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Пилот</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>Бортинженер</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Специалист полёта</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Специалист по полезной нагрузке</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>Командир по полезной нагрузке</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Пилот командного модуля</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Пилот лунного модуля</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>Участник космического полёта</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>Космический турист</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>Космонавт</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>Астронавт</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>Пассажир</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>Выбрать в меню, не закрывая его</translation>
    </message>
</context>
<context>
    <name>Skydock::ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Ст&amp;олбцы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>ещё пристыкован</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Корабль</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>Стыковка (UTC)</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>Расстыковка (UTC)</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>Длительность пребывания</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>ещё в полёте</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>Дата запуска (UTC)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Завершение миссии (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>Статус запуска</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Орбита</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>В полёте</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>Неудачный запуск</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, сортировка по возрастанию</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, сортировка по убыванию</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, сортировка по возрастанию, ключ %2 из %3</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, сортировка по убыванию, ключ %2 из %3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>фотография</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Серийный №</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>В космосе</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Время в космосе</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Время в стыковке</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Полёты</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>Завершено миссий</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Мин. межполётный интервал</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Заглушка</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: нет сведений</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table, read aloud: &quot;Status: Active&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Skydock::CommandLine</name>
    <message>
        <source>filters</source>
        <translation>фильтры</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>сортировка</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>поиск ведётся в</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>Просмотр космических кораблей и узлов, к которым они стыковались: в окне или
в виде списков и изображений, для которых дисплей не нужен.</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>Параметры команды show:</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (по умолчанию) или json</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>Параметры команды export:</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>для хронологии: png, svg или pdf; для стыковок: ics, csv или json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>Параметры команды sync:</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>Параметры команды list:</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>Коллекции:</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>TIME записывается как 2025-07-15 или 2025-07-15T12:00:00Z и означает UTC;
команда export принимает также 2025 и 2025-07.</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>Код завершения: 0 — успех, 1 — ошибка с пояснением, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>Для «--data-dir» нужно имя каталога.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Команды %1 нет.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Параметра %1 нет.</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>Возможно, имелось в виду «--%1»?</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>Параметр «%1» предназначен для окна, а не для «%2».</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>Параметр «%1» относится к «%2».</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>«skydock list» выводит только одну коллекцию; %1 — лишнее.</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>«skydock export» экспортирует что-то одно; %1 — лишнее.</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>«skydock sync» принимает только параметры; %1 — лишнее.</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>Для «skydock sync» нужна сеть, а «--offline» её запрещает.</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>Для «--max-requests» нужно целое число от 1.</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>хранить зеркало в DIR</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>не использовать сеть</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>обращаться к другой Launch Library вместо обычной</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>вывести эту справку</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>вывести версию</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>только записи, содержащие каждое слово из TEXT</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>только подходящие записи; можно указать несколько раз</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>сортировать по FIELD; в обратном порядке: -FIELD</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>не более N записей; без параметра — все</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>пропустить первые N записей</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>для list: table (по умолчанию), json или csv; для export и show — см. там</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>что это за корабль или всё, что известно; без параметра — normal</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>записать в FILE, расширение которого задаёт формат; - означает стандартный вывод</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>только этот объект, по названию или id; можно указать несколько раз</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>начать с TIME</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>закончить до TIME</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>что означают дорожки хронологии</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>ширина хронологии; без параметра — 1600</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>высота хронологии; без параметра — по числу дорожек</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>PNG: столько пикселей на каждый исходный</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>цвета хронологии; без параметра — светлые</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>только корабли, стыковки, полёты или узлы; без параметра — всё</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>остановиться после N запросов</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>когда запросы этого часа исчерпаны, ждать и продолжать, пока зеркало не заполнится</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>Коллекции %1 для зеркала нет.</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>«skydock diagnostics» принимает только параметры; %1 — лишнее.</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>%1 может означать несколько кораблей: %2. Укажите id одного из них.</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>Корабля %1 в зеркале нет.</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>«skydock list spacecraft» выводит полный список.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Возможно, имелось в виду %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>spacecraft and id</comment>
        <extracomment>%1 is the name of a spacecraft, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spacecraft</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Skydock::CraftOption</name>
    <message>
        <source>Spacecraft</source>
        <translation>Корабль</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>Не удалось прочитать зеркало</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>Каждое поле каждой записи в зеркале удалось использовать без изменений.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Проблемы в данных</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>Копирует выделенное, а если ничего не выделено — всё</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>Первое %Ln поле, которое не удалось использовать без изменений:</numerusform>
            <numerusform>Первые %Ln поля, которые не удалось использовать без изменений:</numerusform>
            <numerusform>Первые %Ln полей, которые не удалось использовать без изменений:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Ln поле не удалось использовать без изменений; остальная часть записи есть в зеркале.</numerusform>
            <numerusform>%Ln поля не удалось использовать без изменений; остальная часть каждой записи есть в зеркале.</numerusform>
            <numerusform>%Ln полей не удалось использовать без изменений; остальная часть каждой записи есть в зеркале.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>вся запись</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Эксплуатируется</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>Подробности появятся после первой синхронизации.</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Диаметр</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>Пилотируемый</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Экипаж</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>Груз на орбиту</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>Груз на Землю</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>Срок полёта</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Первый полёт</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>Летало кораблей</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Посадки</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Мин. межполётный интервал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>успешно: %Ln (%1 %)</numerusform>
            <numerusform>успешно: %Ln (%1 %)</numerusform>
            <numerusform>успешно: %Ln (%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>успешно: %Ln</numerusform>
            <numerusform>успешно: %Ln</numerusform>
            <numerusform>успешно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>неудачно: %Ln</numerusform>
            <numerusform>неудачно: %Ln</numerusform>
            <numerusform>неудачно: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>В зеркале нет его стыковок.</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Стыковки</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Неизвестный объект</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>К нему прибыл %1</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>Неизвестный корабль</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Стыковка</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>Повторная стыковка</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>Перестыковка</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>ещё пристыкован</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>расстыковка не отмечена</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>пока %1</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>Всего в стыковке</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>В зеркале нет ни семейства, ни изготовителя.</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>Семейство и изготовитель</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>Семейство без названия</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Первый полёт</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>Загрузка подробностей из Launch Library…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>Запросы этого часа исчерпаны. Подробности будут загружены в %1 UTC.</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>Не в сети. Подробностей об этом корабле в зеркале нет.</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>Не удалось загрузить подробности. %1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>Полёт %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>Полёт: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>Завершение миссии</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Межполётный интервал</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Ракета</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>Запущен как</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Орбита</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>Он ещё не летал.</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>В зеркале нет его полётов.</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>При синхронизации появится ещё %Ln полёт.</numerusform>
            <numerusform>При синхронизации появятся ещё %Ln полёта.</numerusform>
            <numerusform>При синхронизации появятся ещё %Ln полётов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Полёты</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирован</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>в полёте</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>неудачный запуск</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>пока %1</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Посадка</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>Удаление от старта</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Как прошла посадка</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>корабль %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>Экипаж на старте</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>Экипаж на борту</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>Экипаж при посадке</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>тот же</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>неизвестный член экипажа</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person</comment>
        <extracomment>a person, and role and agency</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>success</source>
        <translation>успешно</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>неудачно</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>попытки не было</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>неизвестно, была ли попытка</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailLines</name>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;12 days ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a secure web address: it does not open from here.</source>
        <translation>Это незащищённый веб-адрес: отсюда он не открывается.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailModeSwitch</name>
    <message>
        <source>Normal</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>What it is, at a glance</source>
        <translation>Что это за корабль, в двух словах</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>Всё, что известно: полёты, стыковки, конфигурация</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Степень подробности</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>Корабль не выбран</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>Выберите корабль в таблице или пребывание на хронологии стыковок.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>Этот корабль нельзя показать</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>Фотография: %1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>автор неизвестен</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>лицензия неизвестна</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>В Launch Library нет его фотографии.</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>Фотографии пока нет: появится после первой синхронизации</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>не загружено</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>загрузка…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>невозможно показать</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1. Стыковка по плану: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>неизвестный узел</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>неизвестный объект</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>Пристыкован: %1, уже %2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>Пристыкован: %1, уже %Ln день</numerusform>
            <numerusform>Пристыкован: %1, уже %Ln дня</numerusform>
            <numerusform>Пристыкован: %1, уже %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>Где он сейчас, неизвестно</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>В космосе</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>Больше не в космосе</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>На Земле</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailRecord</name>
    <message>
        <source>Wikipedia</source>
        <translation>Википедия</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>В записи нет адресов.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>корабль %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Версия API</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>В космосе</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Заглушка</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Изъята</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>больше нет в Launch Library, обнаружено %1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительно</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>кратко</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>подробно</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSection</name>
    <message>
        <source>%1  (%2)</source>
        <comment>section and count</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Свёрнуто; нажмите, чтобы развернуть</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Развёрнуто; нажмите, чтобы свернуть</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>Корабль без названия</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>В Launch Library его больше нет (обнаружено %1). Здесь показано то, что было известно.</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>Заглушка: она обозначает корабль, который пока неизвестен.</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>По данным зеркала</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>По данным зеркала (%1)</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Статус неизвестен</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>%Ln полёт</numerusform>
            <numerusform>%Ln полёта</numerusform>
            <numerusform>%Ln полётов</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>полёты неизвестны</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>%Ln миссия завершена</numerusform>
            <numerusform>%Ln миссии завершены</numerusform>
            <numerusform>%Ln миссий завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>число завершённых миссий неизвестно</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>в космосе %1</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>в стыковке %1</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>мин. межполётный интервал %1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>В Launch Library нет его описания.</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>Описание появится после первой синхронизации.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>Стыковки во времени</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>К предыдущей стыковке</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>К следующей стыковке</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>К первой стыковке</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>К последней стыковке</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>Показать стыковку на хронологии</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>Сведения о корабле</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>Название и статус</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>Подробности загружаются</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>Копирует запись в том виде, в каком её прислала Launch Library</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>Показать все такие в таблице</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>Открыть этот корабль</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>Показать на хронологии стыковок</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>Показать это пребывание на хронологии стыковок</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>Скопируйте этот текст в сообщение об ошибке. Он на английском языке — для тех, кто будет его читать; вашего токена в нём нет.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 сут</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>&lt; 1 с</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>через %Ln час</numerusform>
            <numerusform>через %Ln часа</numerusform>
            <numerusform>через %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln час назад</numerusform>
            <numerusform>%Ln часа назад</numerusform>
            <numerusform>%Ln часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>через %Ln месяц</numerusform>
            <numerusform>через %Ln месяца</numerusform>
            <numerusform>через %Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln месяц назад</numerusform>
            <numerusform>%Ln месяца назад</numerusform>
            <numerusform>%Ln месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>через %Ln год</numerusform>
            <numerusform>через %Ln года</numerusform>
            <numerusform>через %Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln год назад</numerusform>
            <numerusform>%Ln года назад</numerusform>
            <numerusform>%Ln лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>местное время</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>ft</translation>
    </message>
    <message>
        <source>kg</source>
        <comment>kilograms</comment>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <comment>pounds</comment>
        <translation>lb</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host and port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>неизвестный объект</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>неизвестный узел</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>расстыковка раньше стыковки</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>расстыковка в момент стыковки</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>время стыковки неизвестно</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>узел неизвестен</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>активный корабль неизвестен</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>Сейчас пристыкован</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Расстыкован</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Объект</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>Хронология стыковок</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>У выбранного корабля здесь нет пребываний</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>Для «skydock export» нужно указать, что экспортировать.</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>%1 нельзя экспортировать.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>Для «%1» нужна дата или время в UTC, например 2025, 2025-07, 2025-07-15 или 2025-07-15T12:00:00Z, а не %2.</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>Промежуток пуст: начало %1, конец %2. «--from» должно быть раньше «--to».</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>Формата %1 для этого нет.</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>По имени файла не видно, какой формат нужен: укажите его параметром «--format» или расширением.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>Для «%1» нужно целое число от %2 до %3, а не %4.</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>Для «skydock export timeline» нужен параметр «--output FILE» с именем, которое оканчивается на .png, .svg или .pdf.</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>В хронологии нет дорожек по %1.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Темы %1 нет.</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>«--scale» предназначен для PNG; SVG и PDF масштабируются как угодно.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>Параметр «%1» относится к «%2».</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Стыковки</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>Начиная с %1 ничего не известно. Чтобы увидеть этот промежуток, укажите также «--to».</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>До %1 ничего не известно. Чтобы увидеть этот промежуток, укажите также «--from».</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>Дорожки не помещаются в высоту %1 пикс.; нужно %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>%n стыковка пропущена: без времени ей нет места в календаре.</numerusform>
            <numerusform>%n стыковки пропущены: без времени им нет места в календаре.</numerusform>
            <numerusform>%n стыковок пропущено: без времени им нет места в календаре.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::FacetOption</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter and how many records have it: &quot;Active, 31 spacecraft&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>Очистить всё</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>Выберите корабль, чтобы показать только его строки.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a filter, %2 how many of its values are ticked: &quot;Status (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Свёрнуто; нажмите, чтобы развернуть</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Развёрнуто; нажмите, чтобы свернуть</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Найти в списке «%1»</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterBar</name>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтр «%1»</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>Фильтр «%1», действует</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Снять фильтр %1: %2</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>Снять фильтр кнопки, на которой фокус</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Действующие фильтры</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистить всё</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>Это встроенный каталог: %Ln корабль из Launch Library 2 от The Space Devs (данные с %1 по %2).</numerusform>
            <numerusform>Это встроенный каталог: %Ln корабля из Launch Library 2 от The Space Devs (данные с %1 по %2).</numerusform>
            <numerusform>Это встроенный каталог: %Ln кораблей из Launch Library 2 от The Space Devs (данные с %1 по %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>Чтобы загрузить остальное, запустите Skydock без --offline.</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>Загрузка остального приостановлена.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Выйти в сеть</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>Остальное можно загрузить сейчас.</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>Не удалось загрузить остальное; причина указана в строке состояния.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>Остальное загружается; ход загрузки показан в строке состояния.</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>Больше не показывать эту строку</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>Корабль, объект, узел или действие</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>Выбрать, куда перейти</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>Выбирать постранично</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти к выбранному</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Остаться на месте</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>Ничего с таким названием здесь не известно.</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Корабль</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>неизвестный объект</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln стыковка</numerusform>
            <numerusform>%Ln стыковки</numerusform>
            <numerusform>%Ln стыковок</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>неизвестный узел</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>configuration and serial number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Skydock::HeaderMenu</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Скрыть этот столбец</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Сортировать по &amp;возрастанию</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Сортировать по &amp;убыванию</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>&amp;Затем сортировать по этому столбцу</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>Уб&amp;рать из сортировки</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>С&amp;бросить сортировку</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>Зеркало было повреждено. Оно сохранено как «%1», вместо него создано новое.</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>«skydock --help» выводит список возможностей.</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>%1 может означать несколько объектов: %2.</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>Объекта %1 в зеркале нет.</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>«skydock list hosts» выводит полный список.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Возможно, имелось в виду %1?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Skydock::HostPicker</name>
    <message>
        <source>Choose the hosts whose ports are shown</source>
        <translation>Выбрать объекты, узлы которых показаны</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Показать все объекты</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Скрыть все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Неизвестный объект</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>a host&apos;s name and number, where names repeat</comment>
        <translation>%1 № %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a host and how many stays it had</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two hosts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No host</source>
        <translation>Нет объектов</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Все объекты</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>Показанные объекты: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>Предыдущая фотография</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Следующая фотография</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Исходный размер</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>Сдвинуть увеличенную фотографию вбок или показать другую</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>Сдвинуть увеличенную фотографию вверх или вниз</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Автор и лицензия</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>Фотография загружается</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1: фотография</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Масштаб: %1 %</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Фотография: %1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Рисунок: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>Сохранить фотографию как</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>Изображения этого вида показать нельзя.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Изображение повреждено.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Изображение слишком велико.</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>Диск заполнен: изображения не сохраняются.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>Изображения не сохраняются. Проверьте права доступа к папке кэша Skydock.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Нет сети.</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>У сервера изображения нет защищённого соединения.</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>Сервер изображения не отвечает.</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>Изображение не найдено.</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>Сервер изображения не может его выдать (%1).</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>Адрес изображения не защищён.</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>Кто и когда был пристыкован</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>Предыдущая стыковка или расстыковка</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>Следующая стыковка или расстыковка</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ports and who was docked</source>
        <translation>Узлы и кто был пристыкован</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date format: typed by hand</comment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm &apos;UTC&apos;</source>
        <comment>date format: typed by hand</comment>
        <translation>yyyy-MM-dd HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>Instant, in local time</source>
        <translation>Момент, местное время</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>Момент, UTC</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>Убрать список и курсор</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Корабль</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>Где пристыкован</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>Пристыкован</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>&amp;Компонент:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 — GPL, версия 3 или более поздняя</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skydock, его значки и рисунки — свободное программное обеспечение на условиях GNU General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 — LGPL, версия 3</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>Qt (The Qt Company и другие авторы) используется на условиях GNU Lesser General Public License версии 3, которая дополняет приведённую выше GNU General Public License.</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite — общественное достояние</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>SQLite (D. Richard Hipp и другие авторы) передана в общественное достояние: лицензии у неё нет, использовать её можно для чего угодно.</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain — BSD из двух пунктов</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>QtKeychain (Frank Osterfeld и другие авторы) хранит токен в хранилище ключей.</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected — CC0 1.0</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>tl::expected (Simon Brand) передана в общественное достояние, насколько это допускает закон.</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>Для «skydock list» нужно указать, что вывести.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>Коллекции %1 нет.</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>Фильтр «%1» указан дважды, а значение у него одно.</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>Коллекцию %1 нельзя упорядочить по %2.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Формата %1 нет.</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>Искать %1 нельзя. %2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>Для «%1» нужно целое число от 0 до 2147483647, а не %2.</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>Фильтр записывается как ключ=значение, а не %1.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>Коллекцию %1 нельзя фильтровать по %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>Активный корабль</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>Стыковка (UTC)</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>Расстыковка (UTC)</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>пребывания кораблей у стыковочных узлов</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%1 из %n стыковки</numerusform>
            <numerusform>%1 из %n стыковок</numerusform>
            <numerusform>%1 из %n стыковок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%1 из %n стыковки</numerusform>
            <numerusform>%1 из %n стыковок</numerusform>
            <numerusform>%1 из %n стыковок</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Корабль</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>Запущен (UTC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Завершение миссии (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>миссии корабля от запуска до завершения</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%1 из %n полёта</numerusform>
            <numerusform>%1 из %n полётов</numerusform>
            <numerusform>%1 из %n полётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%1 из %n полёта</numerusform>
            <numerusform>%1 из %n полётов</numerusform>
            <numerusform>%1 из %n полётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Пребывания</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>станции, конфигурации кораблей и полезные нагрузки с узлами</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%1 из %n объекта</numerusform>
            <numerusform>%1 из %n объектов</numerusform>
            <numerusform>%1 из %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 из %n объекта</numerusform>
            <numerusform>%1 из %n объектов</numerusform>
            <numerusform>%1 из %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>В зеркале нет «%1» %2.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Возможные значения: %1.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Ближайшие: %1.</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>стыковочные узлы и чьи они</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%1 из %n узла</numerusform>
            <numerusform>%1 из %n узлов</numerusform>
            <numerusform>%1 из %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%1 из %n узла</numerusform>
            <numerusform>%1 из %n узлов</numerusform>
            <numerusform>%1 из %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Серийный №</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>В космосе</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Полёты</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Время в стыковке</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Время в космосе</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>отдельные экземпляры кораблей</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%1 из %n корабля</numerusform>
            <numerusform>%1 из %n кораблей</numerusform>
            <numerusform>%1 из %n кораблей</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>Для «%1» допустимо true или false, а не %2.</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>Для «%1» нужен id — целое число, например 474, а не %2.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>Для «%1» нужна дата или время в UTC, например 2025-07-15 или 2025-07-15T12:00:00Z, а не %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>Значением «%1» не может быть %2.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>Для «%1» нужен текст.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
</context>
<context>
    <name>Skydock::MainWindow</name>
    <message>
        <source>Skydock</source>
        <translation>Skydock</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Поиск и фильтры</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>Зеркало было повреждено. Оно сохранено как «%1», а новое создано из встроенного каталога.</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>Выберите папку для зеркала</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>Встроенный каталог повреждён (%1). Установите Skydock заново.</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>Эта копия Skydock неполна: установите программу заново.</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>Зеркало записано более новой версией Skydock (шаг схемы %1; этой версии известен %2). Обновите Skydock или используйте другую папку данных.</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>В зеркале нет корабля %1.</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>Зеркала ещё нет.</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>Ответ Launch Library не соответствует запросу. Он не использован.</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Возможные значения: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>Skydock запущен без доступа к сети.</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>Не удалось записать «%1»: диск заполнен. Освободите место или выберите другое расположение.</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>Записать «%1» здесь нельзя: %2. Выберите другое расположение.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не удалось записать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«%1» — это папка. Укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>Папки «%1» нет. Создайте её или выберите другое расположение.</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>К строке выше</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>К строке ниже</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>К первой строке</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>К последней строке</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Открыть подробности</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Выделить ещё строки</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · фотография корабля этого типа, %2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>В зеркале нет его фотографии.</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>Фотографии не загружаются.</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>Это уменьшенное изображение; полное загружается.</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>Фотография загружается.</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>Это уменьшенное изображение: полного на этом компьютере ещё нет. %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>Показать фотографию нельзя: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>ещё пристыкован</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>сомнительно или с наложением</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>несколько пребываний, слишком коротких, чтобы их различить</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>ничего не известно</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>перестыкован на другой узел</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>Хронология стыковок</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>Хронология стыковок: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>Хронология стыковок: %Ln корабль</numerusform>
            <numerusform>Хронология стыковок: %Ln корабля</numerusform>
            <numerusform>Хронология стыковок: %Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>Хронология стыковок: %Ln объект</numerusform>
            <numerusform>Хронология стыковок: %Ln объекта</numerusform>
            <numerusform>Хронология стыковок: %Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1, местное время</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln корабль</numerusform>
            <numerusform>%Ln корабля</numerusform>
            <numerusform>%Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln пребывание</numerusform>
            <numerusform>%Ln пребывания</numerusform>
            <numerusform>%Ln пребываний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>Источник: Launch Library 2 от The Space Devs</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>Источник: Launch Library 2 от The Space Devs, встроенный каталог, %1</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>Источник: Launch Library 2 от The Space Devs, загружено %1</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>Создано %1 в Skydock</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · страница %2 из %3</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Чтение каталога…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>Корабли появятся здесь, как только будут прочитаны.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Снимите фильтр, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>Возможно, фильтры скрывают то, что вы ищете.</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>Проверьте написание или введите только часть названия.</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>В зеркале на этом компьютере ничего нет.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Не удалось открыть каталог</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Не удалось прочитать список</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Очистить поиск и фильтры</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять фильтры</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>Показанное время</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>Показанное время. Введите другое: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>Показать введённый промежуток</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>Вернуться к дорожкам</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>Адрес сервера должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>В токене есть недопустимые символы. Введите его снова.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>Ответ %1 не содержит данных Launch Library.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>В ответе сервера не указано, сколько запросов осталось.</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>Это не веб-адрес. Он должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>В адресе не указан сервер.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>В адресе не должно быть имени пользователя или пароля. Токен вводится отдельно.</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>Адрес должен заканчиваться до «?» или «#».</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>Адрес должен начинаться с https://. Обычный http:// допустим только для этого компьютера (localhost).</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>Введите адрес сервера.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Адрес слишком длинный.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>Не удаётся записать счётчик запросов к Launch Library. Проверьте права доступа к папке данных Skydock; до тех пор ничего не загружается.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>Счётчик запросов к Launch Library был повреждён. Он отложен, отсчёт начат заново.</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>Диск заполнен: запросы к Launch Library нельзя подсчитать, поэтому ничего не загружается.</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>Другой экземпляр Skydock считает свои запросы и не завершает подсчёт. Повторите попытку через некоторое время.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>Сервер %1 недоступен. Возможно, нет сети.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>Сервер %1 не отвечает.</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>Сервер %1 начал отвечать и замолчал.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>Сервер %1 отвечает слишком долго.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>Ответ %1 слишком велик и не прочитан.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Не удалось установить защищённое соединение с %1.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Соединение с %1 прервано.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>Ответ %1 повреждён или слишком велик.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>Сервер %1 перенаправляет Skydock на другой адрес, куда программа не переходит.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>Сервер %1 бесконечно перенаправляет Skydock с адреса на адрес.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>Сервер %1 отказывает в доступе. Проверьте токен в параметрах.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>На сервере %1 нет того, что было запрошено.</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>Сервер %1 временно не принимает новые запросы.</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>Сервер %1 не принимает запрос (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>На сервере %1 неполадки, он не может ответить (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Сообщение сервера: %1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>Последние запросы этого часа оставлены для того, что вы открываете.</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>Запросы этого часа исчерпаны.</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchBar</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>Выбрать столбцы этой таблицы</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>Показать или скрыть панель фильтров</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>Очистить поиск; ещё раз — перейти к таблице</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>К таблице</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>Выбрать первое найденное</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>Фраза не закрыта: добавьте в конце %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>Не более %n символа: сократите запрос.</numerusform>
            <numerusform>Не более %n символов: сократите запрос.</numerusform>
            <numerusform>Не более %n символов: сократите запрос.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>Не более %n слова: уберите лишние.</numerusform>
            <numerusform>Не более %n слов: уберите лишние.</numerusform>
            <numerusform>Не более %n слов: уберите лишние.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences with what stands between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Skydock::ServerEditor</name>
    <message>
        <source>Production</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Для разработки</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>Для проб: число запросов не ограничено, но данные старые и неполные.</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>Ваша собственная Launch Library или на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>адрес сервера</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>Не удалось прочитать параметры в «%1»; используются обычные.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>Параметр %1 имеет значение «%2», а допустимо: %3. Используется «%4».</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>Не удалось записать параметры в «%1». Они действуют до завершения Skydock.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system, light, dark или high-contrast</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>код языка</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>Сохранённое состояние окна прочитано не полностью; непрочитанная часть возвращена к исходному виду.</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Токен:</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Зеркало</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>&amp;Проверять обновления:</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>Место для &amp;изображений:</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>Показанные изображения хранятся на этом компьютере в пределах этого объёма</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Отображение</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>&amp;Единицы:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Время:</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>только по запросу</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>каждый час</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>каждый %Ln час</numerusform>
            <numerusform>каждые %Ln часа</numerusform>
            <numerusform>каждые %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>раз в сутки</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>метрические (m, kg, km)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>американские (ft, lb, mi)</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC, как принято для миссий</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>местное время</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>каждую %Ln минуту</numerusform>
            <numerusform>каждые %Ln минуты</numerusform>
            <numerusform>каждые %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>О&amp;формление:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлое</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмное</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>высококонтрастное</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>Skydock запущен без сети. Всё, что нужно только для работы с сетью, можно настроить, запустив программу с сетью.</translation>
    </message>
</context>
<context>
    <name>Skydock::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Таких клавиш нет.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>Найти действие клавиши или клавишу</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>Для «skydock show» нужно указать, что показать.</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>«skydock show» не показывает %1.</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>Для «skydock show spacecraft» нужен id или название.</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>Режима %1 нет.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Формата %1 нет.</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>В космосе</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>Первый запуск</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>Экипаж или груз</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>Сейчас в космосе</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>Не в космосе</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>Для экипажа</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>Только груз</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>С фотографией</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>Без фотографии</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>С проблемами в данных</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>Без проблем в данных</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>Только заглушки</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>Без заглушек</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>В полёте в годы</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>В полёте до %1</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>В полёте с %1</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>В полёте %1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Проблемы в данных</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Заглушки</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Посещал</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>Посещал: %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>Первый запуск в %1-е</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>Диск заполнен: вывод неполный. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Не удалось записать вывод: %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>Для «skydock list», «skydock --help» и «skydock --version» дисплей не нужен.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>Нет дисплея, на котором можно открыть окно: не заданы ни DISPLAY, ни WAYLAND_DISPLAY. Запустите Skydock в графическом сеансе.</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>Здесь не удаётся открыть окно. Проверьте дисплей или запустите Skydock в графическом сеансе.</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>Здесь не удаётся открыть окно (%1). Проверьте дисплей или запустите Skydock в графическом сеансе.</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>Менее недели</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>От недели до месяца</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>От 1 до 3 месяцев</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>От 3 до 6 месяцев</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>От 6 до 12 месяцев</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>Год и более</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>Длительность пребывания</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>Пребывание: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Обновить сейчас</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>Проверить обновления в Launch Library сейчас</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>Проблемы в &amp;данных…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>П&amp;родолжить загрузку</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>Приостановить &amp;загрузку</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>Продолжить загрузку из Launch Library</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>Пока ничего не загружать из Launch Library</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>Последнее обновление: %1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>Следующая проверка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>%Ln проблема в данных</numerusform>
            <numerusform>%Ln проблемы в данных</numerusform>
            <numerusform>%Ln проблем в данных</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>Данные: Launch Library 2 от The Space Devs. Зеркало: %1</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>В зеркале: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>Осталось %1 из %Ln запроса этого часа</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two lists of records</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</source>
        <translation>
            <numerusform>Осталось %1 из %Ln запроса этого часа, следующий — в %2, все — в %3</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа, следующий — в %2, все — в %3</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа, следующий — в %2, все — в %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>Осталось %1 из %Ln запроса этого часа, следующий — в %2</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа, следующий — в %2</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа, следующий — в %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>Осталось %1 из %Ln запроса этого часа, все — в %2</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа, все — в %2</numerusform>
            <numerusform>Осталось %1 из %Ln запросов этого часа, все — в %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>Не в сети. Зеркало от %1.</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>Зеркало от %1</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>Встроенный каталог от %1</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>Встроенный каталог</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>Зеркало неполно</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>Зеркало актуально</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>Зеркалу %1 мин</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>Зеркалу %1 ч</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>Зеркалу %1 сут</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>Загружает другой экземпляр Skydock</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>Ожидание запросов</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>Продолжение через %1</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>Загрузка %1 продолжится через %2</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Следующая попытка через %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>Осталось %1 из %Ln запроса</numerusform>
            <numerusform>Осталось %1 из %Ln запросов</numerusform>
            <numerusform>Осталось %1 из %Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>Запросов не осталось</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · следующий через %2</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · все через %2</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>Зеркало заполнено и актуально</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>Сейчас загружать нечего</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>Не в сети. Зеркало от %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>Не в сети. Встроенный каталог от %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>Не в сети. Встроенный каталог</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>Загружено строк</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>стыковок</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>кораблей</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>полётов</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>узлов</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>станций</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>статусов</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>сведений о запусках</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>Проверка обновлений %1</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>Проверка всех %1</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>Загрузка открытого корабля</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>Запрос к Launch Library</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1: страница %2 из %3</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>Заполнение зеркала</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>Обновление зеркала</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln стыковка</numerusform>
            <numerusform>%Ln стыковки</numerusform>
            <numerusform>%Ln стыковок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln корабль</numerusform>
            <numerusform>%Ln корабля</numerusform>
            <numerusform>%Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln полёт</numerusform>
            <numerusform>%Ln полёта</numerusform>
            <numerusform>%Ln полётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>%Ln станция</numerusform>
            <numerusform>%Ln станции</numerusform>
            <numerusform>%Ln станций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln статус</numerusform>
            <numerusform>%Ln статуса</numerusform>
            <numerusform>%Ln статусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>сведения о %Ln запуске</numerusform>
            <numerusform>сведения о %Ln запусках</numerusform>
            <numerusform>сведения о %Ln запусках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 из %Ln стыковки</numerusform>
            <numerusform>%1 из %Ln стыковок</numerusform>
            <numerusform>%1 из %Ln стыковок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 из %Ln корабля</numerusform>
            <numerusform>%1 из %Ln кораблей</numerusform>
            <numerusform>%1 из %Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 из %Ln полёта</numerusform>
            <numerusform>%1 из %Ln полётов</numerusform>
            <numerusform>%1 из %Ln полётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%1 из %Ln узла</numerusform>
            <numerusform>%1 из %Ln узлов</numerusform>
            <numerusform>%1 из %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%1 из %Ln станции</numerusform>
            <numerusform>%1 из %Ln станций</numerusform>
            <numerusform>%1 из %Ln станций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%1 из %Ln статуса</numerusform>
            <numerusform>%1 из %Ln статусов</numerusform>
            <numerusform>%1 из %Ln статусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>сведения о %1 из %Ln запуска</numerusform>
            <numerusform>сведения о %1 из %Ln запусков</numerusform>
            <numerusform>сведения о %1 из %Ln запусков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>обновления (%1)</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>Зеркало заполнено.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>Остался %n запрос.</numerusform>
            <numerusform>Осталось %n запроса.</numerusform>
            <numerusform>Осталось %n запросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>Остался как минимум %n запрос.</numerusform>
            <numerusform>Осталось как минимум %n запроса.</numerusform>
            <numerusform>Осталось как минимум %n запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>Продолжить можно с %1.</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>стыковки</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>корабли</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>полёты</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>узлы</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>космические станции</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>статусы кораблей</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>миссии и площадки полётов</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>Запросы этого часа исчерпаны; ожидание до %1.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Новая попытка: %1.</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>Загружает другой экземпляр Skydock; ожидание его завершения.</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1: страница %2 из %3, %4 из %n строки</numerusform>
            <numerusform>%1: страница %2 из %3, %4 из %n строк</numerusform>
            <numerusform>%1: страница %2 из %3, %4 из %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: страница %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1: страница %2, %3 из %n строки</numerusform>
            <numerusform>%1: страница %2, %3 из %n строк</numerusform>
            <numerusform>%1: страница %2, %3 из %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: страница %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>Копирование %Ln строки…</numerusform>
            <numerusform>Копирование %Ln строк…</numerusform>
            <numerusform>Копирование %Ln строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирование</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>%Ln вы&amp;деленная строка</numerusform>
            <numerusform>%Ln вы&amp;деленные строки</numerusform>
            <numerusform>%Ln вы&amp;деленных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>&amp;все подходящие: %Ln строка</numerusform>
            <numerusform>&amp;все подходящие: %Ln строки</numerusform>
            <numerusform>&amp;все подходящие: %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для электронных таблиц</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV, текст через табуляцию</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON, как его выдаёт Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>показанные (%Ln)</numerusform>
            <numerusform>показанные (%Ln)</numerusform>
            <numerusform>показанные (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>все (%Ln)</numerusform>
            <numerusform>все (%Ln)</numerusform>
            <numerusform>все (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Записано строк</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Строки:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Фо&amp;рмат:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Укажите, в какой файл записать.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» уже существует. Заменить?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>Зеркало было закрыто; ничего не записано.</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>&amp;Столбцы:</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>Щелчок — сортировка, Shift+щелчок — сортировка ещё по одному столбцу</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Сортировка: %1, по возрастанию</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Сортировка: %1, по убыванию</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1, затем: %2, по возрастанию</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1, затем: %2, по убыванию</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>К столбцу слева</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>К столбцу справа</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>К первому столбцу</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>К последнему столбцу</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Сортировать по столбцу</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>Сортировать ещё и по этому столбцу</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>Показать действия со столбцом</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>К строкам</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>Корабли</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Стыковки</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Полёты</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>Поиск: название, конфигурация, серийный номер…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>Поиск: корабль, станция, узел…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>Поиск: корабль, запуск, назначение, миссия…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · в Launch Library %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln корабль</numerusform>
            <numerusform>%Ln корабля</numerusform>
            <numerusform>%Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 из %Ln корабля</numerusform>
            <numerusform>%1 из %Ln кораблей</numerusform>
            <numerusform>%1 из %Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln стыковка</numerusform>
            <numerusform>%Ln стыковки</numerusform>
            <numerusform>%Ln стыковок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 из %Ln стыковки</numerusform>
            <numerusform>%1 из %Ln стыковок</numerusform>
            <numerusform>%1 из %Ln стыковок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln полёт</numerusform>
            <numerusform>%Ln полёта</numerusform>
            <numerusform>%Ln полётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 из %Ln полёта</numerusform>
            <numerusform>%1 из %Ln полётов</numerusform>
            <numerusform>%1 из %Ln полётов</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>Кораблей пока нет</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>Стыковок пока нет</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>Полётов пока нет</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>Нет кораблей, соответствующих «%1»</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>Нет стыковок, соответствующих «%1»</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>Нет полётов, соответствующих «%1»</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>Нет кораблей, соответствующих этим фильтрам</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>Нет стыковок, соответствующих этим фильтрам</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>Нет полётов, соответствующих этим фильтрам</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>Нет кораблей, соответствующих «%1» и этим фильтрам</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>Нет стыковок, соответствующих «%1» и этим фильтрам</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>Нет полётов, соответствующих «%1» и этим фильтрам</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Фотография: %1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>Рисунок корабля</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Рисунок: %1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>Фотографии нет: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>Хронология стыковок</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>Предыдущий вид</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>Следующий вид</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Показать выбранный корабль</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>К текущему моменту</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Кто и когда был пристыкован</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>ещё %Ln без дорожки</numerusform>
            <numerusform>ещё %Ln без дорожки</numerusform>
            <numerusform>ещё %Ln без дорожки</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>Чтобы увидеть остальные, сузьте таблицу.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>В таблице нет кораблей</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>Стыковки пока неизвестны</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>Не показан ни один объект</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Показать все объекты</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>Изображение имело бы размер %1 × %2 пикс., что слишком много. Выберите меньший масштаб или ширину, меньше строк либо SVG или PDF.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>Не удалось создать изображение: не хватает памяти.</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>Экспорт хронологии</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG, растровое изображение</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG, векторный — для веба и графических программ</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF, векторный — для печати</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Светлые, для бумаги</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>Промежуток:</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>Дорожки:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>Пикселей на каждый пиксель экрана</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>&amp;Весь: %1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>От, UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>До, UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>Вс&amp;е дорожки</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>Конец должен быть позже начала.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 пикс.</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>любой размер</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>&amp;Показанный: %1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>От – &amp;до, UTC:</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>Види&amp;мые дорожки</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>Показать или убрать сведения о том, кто и когда был пристыкован</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>Передвинуть курсор к предыдущему событию</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>Передвинуть курсор к следующему событию</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>Убрать курсор</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>Немного назад во времени</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>Немного вперёд во времени</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>Далеко назад во времени</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>Далеко вперёд во времени</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>Показать предыдущий вид</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>Показать следующий вид</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>К текущему моменту</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Показать выбранный корабль</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>Ввести, куда перейти</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>К дорожке выше</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>К дорожке ниже</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>Выбрать предыдущую стыковку на дорожке</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>Выбрать следующую стыковку на дорожке</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>Прокрутить на страницу вверх</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>Прокрутить на страницу вниз</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>Свернуть или развернуть модуль этой дорожки</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>Свернуть или развернуть объект этой дорожки</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>Открыть подробности выбранной стыковки</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineLegend</name>
    <message>
        <source>, </source>
        <comment>between two operators or types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Colours by type: %1</source>
        <translation>Цвета по типу: %1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>Цвета по оператору: %1</translation>
    </message>
    <message>
        <source>+%L1</source>
        <comment>operators or types that there is no room for</comment>
        <translation>+%L1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineOverview</name>
    <message>
        <source>Overview of all stays</source>
        <translation>Обзор всех пребываний</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>Проверить то&amp;кен</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>сохранённый для этого сервера</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>У каждого сервера свой токен.</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>Запрос к Launch Library…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>%Ln запрос в час</numerusform>
            <numerusform>%Ln запроса в час</numerusform>
            <numerusform>%Ln запросов в час</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>Принят: %1, использовано %2.</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>Не принят: Launch Library не знает этого токена.</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>Без токена: %1, использовано %2.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Пока&amp;зать</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>Хранилище ключей не отвечает: токен действует до завершения Skydock.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Хранилище ключей отказало в доступе.</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>Ошибка хранилища ключей.</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>Ошибка хранилища ключей: %1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>Токен состоит только из букв, цифр и знаков, без пробелов.</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>В хранилище ключей для Skydock лежит не токен. Введите его снова.</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>Значение SKYDOCK_API_TOKEN — не токен; оно не используется.</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>Без токена: запросы к Launch Library анонимны.</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>Токен хранится в вашем хранилище ключей.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>Токен взят из переменной окружения SKYDOCK_API_TOKEN.</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>Токен действует до завершения Skydock.</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>Другие кнопки</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>Находит строки, в которых есть каждое из слов — в любом из полей, по которым ведётся поиск. Слова в кавычках ищутся точно, вместе с пробелами и запятыми. Enter выбирает первую найденную строку и переходит к таблице, как и клавиша «Вниз»; Esc очищает поле.</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>Оставляет в таблице только отмеченные значения: несколько значений одного фильтра расширяют выбор, значения разных фильтров сужают его. Число рядом со значением показывает, сколько строк останется. Нажмите на заголовок, чтобы свернуть или развернуть его; Tab переходит от значения к значению, пробел отмечает значение.</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>Показывает в двух словах, что это за корабль и где он сейчас. Клавиши со стрелками переключают на всё, что о нём известно.</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>Показывает всё, что известно о корабле: его полёты, стыковки, конфигурацию и изготовителя. Чего в зеркале ещё нет, загружается при просмотре. Клавиши со стрелками возвращают к самому главному.</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>Показывает, кто, где и когда был пристыкован: дорожка для каждого узла или корабля, полоса для каждого пребывания. Перетаскивайте, чтобы двигаться во времени; вращайте колесо, чтобы менять масштаб вокруг указателя; перетаскивайте с Alt, чтобы увеличить прямоугольник; щёлкните полосу, чтобы выбрать её корабль. С клавиатуры: стрелки — движение во времени и по дорожкам, плюс и минус — масштаб, квадратные скобки — предыдущее и следующее пребывание, Enter открывает его, Home показывает всё, End — текущий момент.</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>Показывает, сколько было пребываний за всё известное время; рамкой обведена часть, показанная на дорожках выше. Перетащите рамку, чтобы сдвинуть её, её края — чтобы расширить или сузить, или щёлкните рядом, чтобы перейти туда. С клавиатуры: стрелки, плюс и минус на дорожках.</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>Ставит на хронологию курсор, который показывает, кто был пристыкован в этот момент; ответ выводится рядом с дорожками. Перетаскивайте курсор либо на дорожках нажмите T, чтобы поставить или убрать его, а запятую и точку — чтобы перейти к предыдущей или следующей стыковке или расстыковке.</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>Перечисляет все узлы показанных объектов: какой корабль был пристыкован к узлу в момент курсора и как долго. Список меняется при перетаскивании курсора. Введите момент в поле даты или переходите от события к событию кнопками со стрелками рядом с ним; Esc убирает курсор.</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>Здесь выбираются станции, корабли и полезные нагрузки, узлы которых показывает хронология. Число за названием — сколько было пребываний. Меню остаётся открытым, пока вы отмечаете пункты мышью или пробелом.</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>Здесь выбирается, что означают дорожки — узлы или корабли из таблицы, — в каком порядке они идут, что означают цвета и в каком времени показаны моменты: UTC или местном. Пробел открывает меню, стрелки и Enter выбирают в нём.</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>Указывает, какое время показывает хронология. Введите другое, чтобы перейти туда: год, месяц, день или два таких значения через тире, например 2021, 2021-07-15 или 1998 – 2003. Клавиша G ведёт сюда с дорожек, Enter переходит к этому времени, Esc оставляет всё как было.</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>Показывает, насколько старо зеркало, что загружается из Launch Library и что этому мешает, если есть помехи. Кнопки приостанавливают загрузку и сразу проверяют обновления; то же есть в меню «Зеркало».</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>Показывает, на сколько запросов Launch Library ещё ответит в этот час и когда их станет больше. Без токена она отвечает на 15 запросов в час, и часть из них Skydock оставляет для того, что вы открываете. Токен, который даёт больше запросов, можно ввести в параметрах.</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>Перечисляет поля, которые не удалось использовать в том виде, в каком их дала Launch Library, записи с этими полями и что в них найдено. Ничего не потеряно: остальная часть каждой записи показана, а проблема исчезает, когда поле приходит исправленным.</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>Поле поиска</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>Заголовки столбцов таблицы</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>Стыковки в подробностях</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Хронология стыковок</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>Поле промежутка хронологии</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Кто и когда был пристыкован</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>Просмотр фотографий</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>&amp;О программе Skydock</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О библиотеке &amp;Qt</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>Экспорт &amp;таблицы…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>&amp;Экспорт хронологии…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;Печать хронологии…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>Выделить &amp;все строки</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Очистить поиск и фильтры</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>&amp;Увеличить хронологию</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>У&amp;меньшить хронологию</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>Показать &amp;всю хронологию</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>&amp;Корабли</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>&amp;Стыковки</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>&amp;Полёты</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>Ст&amp;ыковки этого корабля</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>Полё&amp;ты этого корабля</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>Т&amp;екущий момент на хронологии</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Зеркало</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Сбросить расположение</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Пе&amp;рейти…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>Следующая та&amp;блица</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>Предыдущая т&amp;аблица</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>Сле&amp;дующая панель</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>Предыду&amp;щая панель</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>Экспорт хронологии в «%1»…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>Хронология экспортирована в «%1».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>Хронология не экспортирована. %1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Хронология стыковок</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>Печать хронологии</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>К меню</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>Панели, столбцы и свёрнутые разделы снова как вначале. Поиск и фильтры сохранены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>%Ln корабль экспортирован в «%1».</numerusform>
            <numerusform>%Ln корабля экспортировано в «%1».</numerusform>
            <numerusform>%Ln кораблей экспортировано в «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>%Ln стыковка экспортирована в «%1».</numerusform>
            <numerusform>%Ln стыковки экспортированы в «%1».</numerusform>
            <numerusform>%Ln стыковок экспортировано в «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>%Ln полёт экспортирован в «%1».</numerusform>
            <numerusform>%Ln полёта экспортировано в «%1».</numerusform>
            <numerusform>%Ln полётов экспортировано в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>По год</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>любой</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>Показать пребывание крупно</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Неизвестный корабль</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Неизвестный объект</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>неизвестный узел</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format: to the second</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1, местное время</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 сут %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>Стыковка по плану: %1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>Стыковка: %1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>Расстыковка: %1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>Расстыковка неизвестна</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>Ещё пристыкован, по данным зеркала</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Длительность: %1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ Расстыковка раньше стыковки</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ Стыковка и расстыковка в один момент</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ Время стыковки неизвестно</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ Узел неизвестен</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ Активный корабль неизвестен</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>Полёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>%Ln пребывание, неразличимое в этом масштабе.
Щёлкните, чтобы увеличить.</numerusform>
            <numerusform>%Ln пребывания, слишком близкие, чтобы их здесь различить.
Щёлкните, чтобы увеличить.</numerusform>
            <numerusform>%Ln пребываний, слишком близких, чтобы их здесь различить.
Щёлкните, чтобы увеличить.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ Накладывается на другое пребывание этого корабля</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ Накладывается на другое пребывание у этого узла</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln пребывание</numerusform>
            <numerusform>%Ln пребывания</numerusform>
            <numerusform>%Ln пребываний</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>Тот же визит: перестыкован сюда с %1</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>Тот же визит: затем перестыкован на %1</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>%1, %2: с %3 по %4</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>%1, %2: по плану %3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>%1, %2: ещё пристыкован, с %3</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>%1, %2: время неизвестно</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: a short month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format: a day</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: a short day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>TimelineAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and how many ports are in use</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a host or a module</comment>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln корабль</numerusform>
            <numerusform>%Ln корабля</numerusform>
            <numerusform>%Ln кораблей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln пребывание</numerusform>
            <numerusform>%Ln пребывания</numerusform>
            <numerusform>%Ln пребываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Ln узел свёрнут</numerusform>
            <numerusform>%Ln узла свёрнуто</numerusform>
            <numerusform>%Ln узлов свёрнуто</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>Пребывание %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>Неизвестный объект</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>%Ln пребывание</numerusform>
            <numerusform>%Ln пребывания</numerusform>
            <numerusform>%Ln пребываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Неизвестный корабль</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Неизвестный узел</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln без даты)</numerusform>
            <numerusform>%1 (+%Ln без даты)</numerusform>
            <numerusform>%1 (+%Ln без даты)</numerusform>
        </translation>
    </message>
</context>
</TS>
