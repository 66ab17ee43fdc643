<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>日付として読み取れません。2021、2021-07、2021-07-15、2021-07-15 12:30 のいずれか、または2つを「–」でつないで入力してください。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>データにレコードもレコードの一覧も含まれていません。</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>データが64 MiBを超えているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>データが破損しています: バイト位置%2、%1</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>レコードに有効なIDがありません。</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>係留%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1、ほかに日時不明%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>このポートのすべての係留に合わせて拡大</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>表示中の宇宙船はありません</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln機中%L1機がドッキング中</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>表示中のポートはありません</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>%Lnポート中%L1ポートが使用中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln機がドッキング中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Lnポートは不明</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>ドッキング先不明</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>ポート不明</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1（予定）</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>ドッキングなし</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>%1（%2から）</translation>
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
        <translation>Skydockについて</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>宇宙船と、そのドッキング先のポートを閲覧します。</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>概要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>データと画像(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>SkydockはLaunch Library 2のローカルミラーを保持します。一度表示したものは、ネットワークがなくても見ることができます。</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Skydockは自由ソフトウェアです。GNU General Public Licenseバージョン3またはそれ以降のバージョンに基づいて、使用、再配布、改変ができます。法律の許す範囲で、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 Skydock開発者</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>すべてのデータは、ボランティア団体The Space DevsのLaunch Library 2によるものです。用途を問わず利用でき、出典の明記が歓迎されます。トークンなしの場合、Launch Libraryが応答するのは1時間に15回の呼び出しまでです。The Space Devsを支援すると、回数が増えます。</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>Skydockに同梱のカタログには、Launch Library 2の名前、数値、日付などの事実だけが含まれます。説明文と画像は含まれません。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>写真は表示するときに取得します。写真ごとにクレジットとライセンスがあり、写真の横に表示されます。ほかで使用する場合は、それに従う必要があります。</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>写真がない場合に表示される宇宙船の図と、すべてのアイコンはSkydockのもので、Skydockと同じライセンスが適用されます。</translation>
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
        <translation>レーンの単位、並び順、色を選択</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>宇宙船別</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>ポート別</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>宇宙船別に配置</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>ポート別に配置</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>ローカル時刻（%1）</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>表示中のドッキング先のポート</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>表にある宇宙船</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>表と同じ順</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>最後のドッキングが新しい順</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>ドッキング先の最終使用が新しい順</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>最初のドッキングが古い順</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>ドッキング先の初使用が古い順</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>宇宙船の名前順</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>ドッキング先の名前順</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>係留の多い順</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>使用の多いドッキング先順</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>運用機関別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種別ごと</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>Launch Libraryに問い合わせる</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>ミラーにはまだすべての宇宙船がそろっていません。</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>ミラーにはまだすべてのドッキングがそろっていません。</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>Launch Libraryに「%1」を問い合わせ中…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>この1時間の呼び出し回数を使い切りました。%1 UTCにLaunch Libraryへ問い合わせます。</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>Launch Libraryにもほかには見つかりません。</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>Launch Libraryにも見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>Launch Libraryで%Ln件が一致しました。そのうち最初の%1件がミラーに入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>Launch Libraryで%Ln件が見つかり、ミラーに入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>ミラーにあるのは、今のところ宇宙船%Ln機中%1機です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>ミラーにあるのは、今のところドッキング%Ln件中%1件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>運用中</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>運用休止</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>退役</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>破壊</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>使い捨て</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>建造中</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>カプセル</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>スペースプレーン</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>補給船</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>再使用型上段</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>着陸船</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>宇宙ステーション</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>スペースタグ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>政府機関</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>商業</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>教育機関</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>民間</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>打ち上げ可</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>打ち上げ可</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>打ち上げ失敗</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>一部失敗</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>飛行中</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>ホールド中</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>ペイロード放出済み</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>打ち上げ成功</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>地球低軌道</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>地球中軌道</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>地球高軌道</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>楕円軌道</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>極軌道</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>太陽同期軌道</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>対地同期軌道</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>静止軌道</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>静止遷移軌道</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>対地同期遷移軌道</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>太陽周回軌道</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>月周回軌道</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>月フライバイ</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>火星周回軌道</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>サブオービタル</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>有人探査</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>無人探査</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>月探査</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>惑星科学</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>地球科学</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>天体物理学</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>太陽圏物理学</translation>
    </message>
    <message>
        <source>Biology</source>
        <comment>type of a mission</comment>
        <translation>生物学</translation>
    </message>
    <message>
        <source>Materials Science</source>
        <comment>type of a mission</comment>
        <translation>材料科学</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>type of a mission</comment>
        <translation>通信</translation>
    </message>
    <message>
        <source>Navigation</source>
        <comment>type of a mission</comment>
        <translation>測位</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>type of a mission</comment>
        <translation>技術</translation>
    </message>
    <message>
        <source>Test Flight</source>
        <comment>type of a mission</comment>
        <translation>試験飛行</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>補給</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>宇宙旅行</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>専用ライドシェア</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>政府/最高機密</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>サブオービタル</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>ミッション延長</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>パラシュート着陸</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>再突入で焼失</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>垂直着陸</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>水平着陸</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>滑走路着陸</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>海上</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>着水</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>使い捨て</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>コマンダー</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>フライトエンジニア</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>ミッションスペシャリスト</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>ペイロードスペシャリスト</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>ペイロードコマンダー</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>司令船パイロット</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>月着陸船パイロット</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>宇宙飛行参加者</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>宇宙旅行者</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>宇宙飛行士（コスモノート）</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>宇宙飛行士</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>乗客</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>メニューを開いたまま選択</translation>
    </message>
</context>
<context>
    <name>Skydock::ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>ドッキング中</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ドッキング先</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>ドッキング（UTC）</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>離脱（UTC）</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>係留期間</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑義</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>飛行中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>打ち上げ日（UTC）</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>打ち上げ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>ミッション終了（UTC）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>打ち上げステータス</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>射点</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>ミッション</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>軌道</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>飛行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>打ち上げ失敗</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1、昇順、並べ替えキー%2/%3</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1、降順、並べ替えキー%2/%3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>宇宙滞在中</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>宇宙滞在時間</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>係留時間</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飛行回数</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>終了ミッション数</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>最短再飛行間隔</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>仮登録</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: 情報なし</translation>
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
        <translation>フィルター</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>宇宙船と、そのドッキング先のポートを閲覧します。ウィンドウのほか、
ディスプレイのない環境でも一覧や画像として出力できます。</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>showのオプション:</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text(既定)またはjson</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>exportのオプション:</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>timelineはpng、svg、pdf。dockingsはics、csv、json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>syncのオプション:</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>listのオプション:</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>コレクション:</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>TIMEは2025-07-15または2025-07-15T12:00:00Zの形で書き、UTCとして扱います。
exportでは2025や2025-07も使えます。</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>終了ステータス: 0 成功、1 失敗（理由を表示）、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>「--data-dir」にはディレクトリ名を指定してください。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1というコマンドはありません。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1というオプションはありません。</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>「--%1」のことですか？</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>「%1」はウィンドウ用で、「%2」では使えません。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>「%1」は「%2」のオプションです。</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>「skydock list」で一覧にできるコレクションは1つだけです。%1は余分です。</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>「skydock export」で書き出せる対象は1つだけです。%1は余分です。</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>「skydock sync」に指定できるのはオプションだけです。%1は余分です。</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>「skydock sync」にはネットワークが必要ですが、「--offline」で禁止されています。</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>「--max-requests」には1以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>ミラーをDIRに置く</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>ネットワークを使わない</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>別のLaunch Libraryに問い合わせる</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>この説明を表示する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>TEXTの語をすべて含むレコードだけ</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>一致するレコードだけ(複数指定可)</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>FIELDで並べ替える。-FIELDで逆順</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>最大N件。省略時は全件</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>最初のN件を除く</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>listではtable(既定)、json、csv。exportとshowは別記</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>概要だけか判明した全情報か。省略時はnormal</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>FILEに書く。拡張子が形式を決める。-は標準出力</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>このドッキング先だけ(名前かID、複数指定可)</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>TIMEから始める</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>TIMEの前で終える</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>タイムラインのレーンが表すもの</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>タイムラインの幅。省略時は1600</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>タイムラインの高さ。省略時はレーンに合わせる</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>PNGの解像度を何倍にするか</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>タイムラインの配色。省略時はlight</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>spacecraft/dockings/flights/portsのみ。省略時は全部</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>N回のリクエストで止める</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>1時間分を使い切ったら待ち、ミラーがそろうまで続ける</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>ミラーの対象に%1というコレクションはありません。</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>「skydock diagnostics」に指定できるのはオプションだけです。%1は余分です。</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>%1に当てはまる宇宙船が複数あります: %2。どれか1つのIDを指定してください。</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>ミラーに%1という宇宙船はありません。</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>「skydock list spacecraft」ですべての宇宙船を一覧にできます。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1のことですか？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>spacecraft and id</comment>
        <extracomment>%1 is the name of a spacecraft, %2 its id</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spacecraft</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftOption</name>
    <message>
        <source>Spacecraft</source>
        <translation>宇宙船</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>ミラーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>ミラーにあるすべてのレコードの全フィールドを、そのまま使用できました。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>データの問題</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>選択した項目をコピーします（選択がなければすべて）</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>そのまま使用できなかった最初の%Lnフィールド:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Lnフィールドはそのまま使用できませんでした。各レコードの残りの部分はミラーにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>レコード全体</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった内容</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>詳しい情報は最初の同期で取得されます。</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歴史</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>有人対応</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>搭乗定員</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>輸送能力（打ち上げ）</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>輸送能力（帰還）</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>飛行可能期間</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>初飛行</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>飛行した機体数</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>打ち上げ回数</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>着陸回数</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>最短再飛行間隔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>成功%Ln回（%1%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>成功%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>失敗%Ln回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>ミラーにこの宇宙船のドッキングはありません。</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>ドッキング</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>ドッキング先不明</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>%1が到着</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>不明な機体</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>ドッキング</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>再ドッキング</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>ポート移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>ドッキング中</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>離脱の記録なし</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在まで%1</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>係留合計</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>ミラーにファミリーと製造元の情報はありません。</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>ファミリーと製造元</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用機関</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>名称のないファミリー</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位ファミリー</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>製造元</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>初飛行</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>Launch Libraryから詳細を取得中…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>この1時間の呼び出し回数を使い切りました。詳細は%1 UTCに取得されます。</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>オフラインです。この宇宙船の詳細はミラーにありません。</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>詳細を取得できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>飛行 %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>%1への飛行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>打ち上げ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>ミッション終了</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>再飛行間隔</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>射点</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>ロケット</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>打ち上げ時の名称</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>ミッション</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>軌道</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>まだ飛行していません。</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>ミラーにこの宇宙船の飛行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>次の同期で取得される飛行: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飛行</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>飛行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>打ち上げ失敗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在まで%1</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>着陸</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>ダウンレンジ</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>着陸の経過</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>宇宙船 %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>同時打ち上げ</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>搭乗員（打ち上げ）</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>搭乗員（滞在）</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>搭乗員（帰還）</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>不明な人物</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person</comment>
        <extracomment>a person, and role and agency</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>実施せず</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>実施の有無は不明</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailLines</name>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;12 days ago&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not a secure web address: it does not open from here.</source>
        <translation>安全でないWebアドレスのため、ここからは開けません。</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailModeSwitch</name>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>What it is, at a glance</source>
        <translation>概要をひと目で</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>判明しているすべての情報: 飛行、ドッキング、型式</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>詳しさ</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>宇宙船が選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>表で宇宙船を選ぶか、ドッキングタイムラインで係留を選んでください。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>この宇宙船は表示できません</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>写真: %1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>クレジット不明</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>ライセンス不明</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>Launch Libraryにこの宇宙船の写真はありません。</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>写真はまだありません（最初の同期で取得）</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>表示不可</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1。%3に%2へドッキング予定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>不明なポート</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>不明なドッキング先</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>%1にドッキング中、経過%2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>%1にドッキング中、経過%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>現在の所在は不明</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>宇宙滞在中</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>すでに宇宙にはありません</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>地上</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailRecord</name>
    <message>
        <source>Wikipedia</source>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>レコードにアドレスがありません。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>宇宙船 %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用機関</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>詳細度</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>宇宙滞在中</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>仮登録</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>Launch Libraryになし（%1に確認）</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>疑義</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSection</name>
    <message>
        <source>%1  (%2)</source>
        <comment>section and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folded; press to unfold</source>
        <translation>折りたたまれています。押すと展開します</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>展開されています。押すと折りたたみます</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>名称のない宇宙船</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>Launch Libraryからはなくなっています（%1に確認）。以下はそれまでの情報です。</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>仮登録: まだ特定されていない機体を表します。</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>ミラーにある情報の範囲</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ミラーにある情報の範囲（%1）</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>ステータス不明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用機関</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>飛行%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>飛行回数不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>終了ミッション%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>終了ミッション数不明</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>宇宙滞在%1</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>係留%1</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>最短再飛行間隔%1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>Launch Libraryにこの宇宙船の説明はありません。</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>説明は最初の同期で取得されます。</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>ドッキングの推移</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>前のドッキングに移動</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>次のドッキングに移動</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>最初のドッキングに移動</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>最後のドッキングに移動</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>ドッキングをタイムラインに表示</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>宇宙船の詳細</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>名前とステータス</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>詳細を取得中</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>Launch Libraryから届いたままのレコードをコピーします</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>該当するものをすべて表に表示</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>この宇宙船を開く</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>ドッキングタイムラインに表示</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>この係留をドッキングタイムラインに表示</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>不具合の報告にこの内容を貼り付けてください。報告を読む人のために英語で書かれており、トークンは含まれていません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Lnか月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Lnか月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln年後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln年前</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
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
        <translation>ドッキング先不明</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>ポート不明</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>離脱がドッキングより前</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>離脱とドッキングが同時刻</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>ドッキング時刻不明</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>ポート不明</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>チェイサー不明</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>係留</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>ドッキング中</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>離脱済み</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ドッキング先</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>ドッキングタイムライン</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>選択した宇宙船の係留はここにはありません</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>「skydock export」には書き出す対象を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>%1は書き出せません。</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>「%1」には2025、2025-07、2025-07-15、2025-07-15T12:00:00ZのようなUTCの日付か日時を指定してください（指定値は%2）。</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>期間が空です: 開始が%1、終了が%2になります。「--from」は「--to」より前にしてください。</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>この対象に%1という形式はありません。</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>ファイル名から形式を判断できません。「--format」か拡張子で指定してください。</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>「%1」には%2から%3までの整数を指定してください（指定値は%4）。</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>「skydock export timeline」には「--output FILE」が必要です。ファイル名の末尾は.png、.svg、.pdfのいずれかにしてください。</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>タイムラインのレーンに%1という単位はありません。</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>%1というテーマはありません。</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>「--scale」はPNG用です。SVGとPDFは自由に拡大できます。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>「%1」は「%2」のオプションです。</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>ドッキング</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>%1以降の情報はありません。それでも出力するには「--to」も指定してください。</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>%1より前の情報はありません。それでも出力するには「--from」も指定してください。</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>レーンが高さ%1ピクセルに収まりません。%2ピクセル必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>ドッキング%n件を除外しました。日時がないため、カレンダーに入れられません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::FacetOption</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter and how many records have it: &quot;Active, 31 spacecraft&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>宇宙船を選択すると、その行だけを表示します。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>フィルターをすべて解除</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a filter, %2 how many of its values are ticked: &quot;Status (2)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Folded; press to unfold</source>
        <translation>折りたたまれています。押すと展開します</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>展開されています。押すと折りたたみます</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべて表示</translation>
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
        <translation>%1でフィルター</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>%1でフィルター、適用中</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>フィルター「%1: %2」を解除</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>フォーカスのあるボタンのフィルターを解除</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>適用中のフィルター</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>これは同梱カタログです: The Space DevsのLaunch Library 2による宇宙船%Ln機、%1～%2時点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>残りを取得するには、--offlineを付けずにSkydockを起動してください。</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>残りの取得は一時停止中です。</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>取得を開始</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>残りを今すぐ取得できます。</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>残りを取得できませんでした。理由はステータスバーに表示されています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>残りを取得中です。進み具合はステータスバーに表示されています。</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>この行を今後表示しない</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>移動先を指定</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>宇宙船、ドッキング先、ポート、または操作</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>移動先を選択</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>1ページずつ選択</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>選択した先に移動</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>移動せずに閉じる</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>その名前に当てはまるものはありません。</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ドッキング先</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>ドッキング先不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>ドッキング%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>ポート不明</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>この列を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>昇順で並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降順で並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>次にこの列で並べ替え(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>並べ替えから外す(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>並べ替えをリセット(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>ミラーが破損していました。「%1」として保存し、新しいミラーに置き換えました。</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>「skydock --help」で使い方を確認できます。</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>%1に当てはまるドッキング先が複数あります: %2。</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>ミラーに%1というドッキング先はありません。</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>「skydock list hosts」ですべてのドッキング先を一覧にできます。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1のことですか？</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Skydock::HostPicker</name>
    <message>
        <source>Choose the hosts whose ports are shown</source>
        <translation>ポートを表示するドッキング先を選択</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>すべてのドッキング先を表示</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>すべて非表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Lnポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>ドッキング先不明</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>a host&apos;s name and number, where names repeat</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a host and how many stays it had</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two hosts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>ドッキング先なし</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのドッキング先</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>表示中のドッキング先: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>拡大した写真を左右に動かす、または別の写真を表示</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>拡大した写真を上下に動かす</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>クレジットとライセンス</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>写真を取得中</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1: 写真</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>倍率: %1%</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>写真: %1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>図: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>写真を名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>この種類の画像は表示できません。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>画像が破損しています。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>ディスクがいっぱいのため、画像を保存できません。</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>画像を保存できません。Skydockのキャッシュフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>画像のサーバーが安全な接続に対応していません。</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>画像のサーバーが応答しません。</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>画像が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>画像のサーバーが画像を送信できません（%1）。</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>画像のアドレスが安全ではありません。</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>時点ごとのドッキング状況</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>前のドッキングまたは離脱</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>次のドッキングまたは離脱</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ports and who was docked</source>
        <translation>ポートとドッキング中の宇宙船</translation>
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
        <translation>時点（ローカル時刻）</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>時点（UTC）</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>一覧とカーソルを消す</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>ドッキング先</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>ドッキング中</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>経過期間</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>著作物(&amp;W):</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 – GPLバージョン3以降</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skydockとそのアイコンおよび図は、GNU General Public Licenseバージョン3またはそれ以降のバージョンに基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 – LGPLバージョン3</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>The Qt Companyと貢献者によるQtは、GNU Lesser General Public Licenseバージョン3に基づいて使用しています。このライセンスは、上記のGNU General Public Licenseに条項を追加したものです。</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – パブリックドメイン</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>D. Richard HippほかによるSQLiteはパブリックドメインに置かれています。ライセンスはなく、用途を問わず利用できます。</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain – BSD（2条項）</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>Frank OsterfeldほかによるQtKeychainは、トークンをキーリングに保存します。</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected – CC0 1.0</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>Simon Brandによるtl::expectedは、法律の許す範囲でパブリックドメインに置かれています。</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>「skydock list」には一覧にする対象を指定してください。</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>%1というコレクションはありません。</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>フィルター「%1」が2回指定されています。指定できる値は1つです。</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>%1は%2で並べ替えられません。</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>%1という形式はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>%1は検索できません。%2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>「%1」には0から2147483647までの整数を指定してください（指定値は%2）。</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>フィルターはkey=valueの形で指定してください（指定値は%1）。</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>%1は%2で絞り込めません。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>チェイサー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ドッキング先</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>ドッキング（UTC）</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>離脱（UTC）</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>ポートでの機体の係留</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>ドッキング%n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>ドッキング%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>打ち上げ</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>打ち上げ（UTC）</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>ミッション終了（UTC）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>打ち上げから終了までの宇宙船のミッション</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>飛行%n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>飛行%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート数</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>係留回数</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>ポートのあるステーション、宇宙船の型式、ペイロード</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>ドッキング先%n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>ドッキング先%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>ミラーに「%1」%2はありません。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>指定できる値: %1。</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>近い値: %1。</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>ポートとその所属先</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%nポート中%1ポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%nポート中%1ポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>宇宙滞在中</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飛行回数</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>係留時間</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>宇宙滞在時間</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>個々の機体</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>宇宙船%n機中%1機</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>「%1」にはtrueかfalseを指定してください（指定値は%2）。</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>「%1」には474のような整数のIDを指定してください（指定値は%2）。</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>「%1」には2025-07-15や2025-07-15T12:00:00ZのようなUTCの日付か日時を指定してください（指定値は%2）。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>「%1」に%2は指定できません。</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>「%1」には文字列を指定してください。</translation>
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
        <translation>検索とフィルター</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>ミラーが破損していました。「%1」として保存し、同梱カタログから新しいミラーを作成しました。</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>ミラーのフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>同梱カタログが破損しています（%1）。Skydockを再インストールしてください。</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>このSkydockは不完全です。再インストールしてください。</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>このミラーはより新しいSkydockで書き込まれています（スキーマ段階は%1、このバージョンが対応するのは%2まで）。Skydockを更新するか、別のデータフォルダーを使用してください。</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>ミラーに宇宙船 %1はありません。</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>ミラーはまだありません。</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>Launch Libraryの応答が問い合わせの内容と異なるため、使用しませんでした。</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>指定できる値: %1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>Skydockはネットワークなしで起動されています。</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>「%1」に書き込めませんでした。ディスクがいっぱいです。空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>「%1」への書き込みは許可されていません: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>「%1」に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>フォルダー「%1」はありません。先に作成するか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>上の行に移動</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>下の行に移動</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>1ページ上に移動</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>1ページ下に移動</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>最初の行に移動</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>最後の行に移動</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>詳細を開く</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>選択する行を追加</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · 同型機の写真、%2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>ミラーにこの宇宙船の写真はありません。</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>写真は読み込まれていません。</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>これは小さい画像です。大きい画像を取得中です。</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>写真を取得中です。</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>これは小さい画像です。大きい画像はまだこのコンピューターにありません。%1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>写真を表示できません: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>ドッキング中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>疑義または重複あり</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>短すぎて区別できない複数の係留</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>別のポートへ移動</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>ドッキングタイムライン</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>ドッキングタイムライン: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>ドッキングタイムライン: 宇宙船%Ln機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>ドッキングタイムライン: ドッキング先%Ln件</numerusform>
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
        <translation>%1 ローカル時刻</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>宇宙船%Ln機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Lnポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>係留%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>出典: The Space DevsのLaunch Library 2</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>出典: The Space DevsのLaunch Library 2、同梱カタログ（%1）</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>出典: The Space DevsのLaunch Library 2、%1取得</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>%1にSkydockで作成</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · %2/%3ページ</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>カタログを読み込み中…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>宇宙船は読み込まれ次第ここに表示されます。</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>フィルターを外すと、表示が増えます。</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>お探しのものがフィルターで除かれている可能性があります。</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>つづりを確認するか、名前の一部だけで検索してください。</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>このコンピューターのミラーには1件もありません。</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>カタログを開けません</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターを解除</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>表示期間。別の期間を入力: 2021、2021-07、2021-07-15、1998 – 2003（G）</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>入力した期間を表示</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>レーンに戻る</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>サーバーのアドレスはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>トークンに使用できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>%1の応答はLaunch Libraryのデータではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>サーバーの応答に残りの呼び出し回数がありません。</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>Webアドレスではありません。https://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>アドレスはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>アドレスにサーバー名がありません。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>アドレスにユーザー名やパスワードを含めないでください。トークンは別の欄に入力します。</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>アドレスに「?」または「#」以降を含めないでください。</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>アドレスはhttps://で始まる必要があります。http://を使えるのはこのコンピューター（localhost）だけです。</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>Launch Libraryの呼び出し回数を記録できません。Skydockのデータフォルダーのアクセス権を確認してください。それまで何も取得しません。</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>Launch Libraryの呼び出し回数の記録が破損していました。退避し、新たに数え直します。</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>ディスクがいっぱいでLaunch Libraryの呼び出し回数を記録できないため、何も取得しません。</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>別のSkydockが呼び出し回数を記録中で、終わりません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>%1に接続できません。ネットワークがない可能性があります。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>%1からの応答が途中で止まりました。</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1の応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>%1の応答が大きすぎるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1との安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1との接続が切れました。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>%1の応答が破損しているか、大きすぎます。</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>%1が別のアドレスへ転送しましたが、Skydockはそのアドレスへは接続しません。</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>%1による転送が際限なく続いています。</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>%1がアクセスを拒否しました。設定でトークンを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>要求したものは%1にありません。</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>%1は当分の間、呼び出しを受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>%1が要求を受け付けません（%2）。</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>%1に問題が発生していて応答できません（%2）。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>この1時間の残りの呼び出しは、開いた項目の取得用に確保されています。</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>この1時間の呼び出し回数を使い切りました。</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchBar</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>この表の列を選択</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>フィルターパネルの表示/非表示</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>検索を消去。もう一度押すと表に移動</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>表に移動</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>最初に見つかったものを選択</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>語句が閉じられていません。末尾に%1を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>%n文字以内に短くしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>%n語以内に減らしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences with what stands between them.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Skydock::ServerEditor</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>試用向け: 呼び出し回数に制限はありませんが、データは古く、一部のみです。</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>自分のLaunch Library、またはこのコンピューター上のもの。</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>「%1」の設定を読み込めないため、既定の設定を使用します。</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>設定%1の値「%2」は無効です（指定できる値: %3）。「%4」を使用します。</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>設定を「%1」に書き込めません。Skydockを終了するまで有効です。</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system、light、dark、high-contrastのいずれか</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>言語コード</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>保存されたウィンドウの状態の一部を読み込めないため、その部分を初期状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>更新の確認(&amp;L):</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>画像用の容量(&amp;P):</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>表示した画像を、この容量までこのコンピューターに保存します</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>単位(&amp;U):</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>時刻(&amp;I):</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>1時間ごと</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>%Ln時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>メートル法（m、kg、km）</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>米国慣用単位（ft、lb、mi）</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC（宇宙ミッションの慣例）</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>外観(&amp;R):</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>言語(&amp;N):</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>Skydock はネットワークなしで起動されました。ネットワークだけに必要な設定は、ネットワークありで起動したときに変更できます。</translation>
    </message>
</context>
<context>
    <name>Skydock::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>該当するキーはありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>操作またはキーで検索</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>「skydock show」には表示する対象を指定してください。</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>「skydock show」で%1は表示できません。</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>「skydock show spacecraft」にはIDか名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>%1というモードはありません。</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>%1という形式はありません。</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>宇宙滞在中</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>初打ち上げ</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>有人/貨物</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>現在宇宙滞在中</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>宇宙滞在中でない</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>有人用</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>貨物専用</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>写真あり</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>データの問題あり</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>データの問題なし</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>仮登録のみ</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>仮登録を除く</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>飛行していた年</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>飛行: %1まで</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>飛行: %1から</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>飛行: %1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>データの問題</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>仮登録</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>訪問先</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>訪問先: %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>初打ち上げ: %1年代</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため、出力が完了していません。空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>出力を書き込めませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>「skydock list」、「skydock --help」、「skydock --version」にはディスプレイは不要です。</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>ウィンドウを開くディスプレイがありません。DISPLAYもWAYLAND_DISPLAYも設定されていません。デスクトップセッションでSkydockを起動してください。</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>ここではウィンドウを開けません。ディスプレイを確認するか、デスクトップセッションでSkydockを起動してください。</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>ここではウィンドウを開けません（%1）。ディスプレイを確認するか、デスクトップセッションでSkydockを起動してください。</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>1週間未満</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>1週間～1か月</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1～3か月</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3～6か月</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6～12か月</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>1年以上</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>係留期間</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>係留: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>Launch Libraryで更新を今すぐ確認</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>データの問題(&amp;D)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>取得を再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>取得を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>Launch Libraryからの取得を再開</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>Launch Libraryからの取得を当面停止</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>最終更新: %1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>次回の確認: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>データの問題%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>データ: The Space DevsのLaunch Library 2。ミラー: %1</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>ミラー済み: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>この1時間の残り呼び出し %1/%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two lists of records</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</source>
        <translation>
            <numerusform>この1時間の残り呼び出し %1/%Ln回、次の1回は%2、全回復は%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>この1時間の残り呼び出し %1/%Ln回、次の1回は%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>この1時間の残り呼び出し %1/%Ln回、全回復は%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>オフライン。ミラーは%1時点のものです。</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>ミラーは%1時点</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>同梱カタログ、%1時点</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>同梱カタログ</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>ミラーは未完了</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>ミラーは最新</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>ミラーは%1分前のもの</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>ミラーは%1時間前のもの</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>ミラーは%1日前のもの</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>別のSkydockが取得中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>呼び出し可能になるまで待機中</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>%1後に再開</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>%2後に%1の取得を再開</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1後に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>残り呼び出し %1/%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>残り呼び出しなし</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · 次は%2後</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · 全回復は%2後</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>ミラーはすべてそろい、最新です</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>今取得するものはありません</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>オフライン。ミラーは%1時点</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>オフライン。同梱カタログ、%1時点</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>オフライン。同梱カタログ</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>取得した行</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>ドッキング</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>飛行</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>打ち上げの詳細</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1を取得中</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>%1の更新を確認中</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>すべての%1を確認中</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>開いている宇宙船を取得中</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>Launch Libraryに問い合わせ中</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1: %2/%3ページ</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>ミラーを作成中</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>ミラーを更新中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>ドッキング%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>宇宙船%Ln機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>飛行%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>%Lnポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>ステーション%Ln基</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>ステータス%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>打ち上げの詳細%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>ドッキング%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>宇宙船%Ln機中%1機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>飛行%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%Lnポート中%1ポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>ステーション%Ln基中%1基</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>ステータス%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>打ち上げの詳細%Ln件中%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>%1の更新</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>ミラーはすべてそろっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>残りのリクエストは%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>残りのリクエストは%n件以上です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>%1から再開できます。</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>ドッキングイベント</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>飛行</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>宇宙ステーション</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>宇宙船のステータス</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>飛行のミッションと射点</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>この1時間の呼び出し回数を使い切りました。%1まで待機します。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>%1に再試行します。</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>別のSkydockが取得中です。終わるまで待機します。</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1: %2/%3ページ、%n行中%4行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: %2/%3ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1: %2ページ目、%n行中%3行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: %2ページ目</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>%Ln行をコピー中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>選択した%Ln行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>一致する%Ln行すべて(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（表計算ソフト用）</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV（タブ区切りテキスト）</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON（Launch Libraryの形式のまま）</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>表示中の%Ln列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>%Ln列すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>書き込んだ行</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>行:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1ファイル (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>ミラーが閉じられたため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>列(&amp;M):</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>列の見出し</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>クリックで並べ替え、Shift+クリックで並べ替えの列を追加</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>%1で並べ替え、昇順</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1で並べ替え、降順</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1、次に%2、昇順</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1、次に%2、降順</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>左の列に移動</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>右の列に移動</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>最初の列に移動</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>最後の列に移動</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>この列を並べ替えに追加</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>列のメニューを表示</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>行に移動</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>宇宙船</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>ドッキング</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飛行</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>名前、型式、シリアル番号を検索…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>宇宙船、ステーション、ポートを検索…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>宇宙船、打ち上げ、目的地、ミッションを検索…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · Launch Libraryでは%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>宇宙船%Ln機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>宇宙船%Ln機中%1機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>ドッキング%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>ドッキング%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>飛行%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>飛行%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>宇宙船はまだありません</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>ドッキングはまだありません</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>飛行はまだありません</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>「%1」に一致する宇宙船はありません</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>「%1」に一致するドッキングはありません</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>「%1」に一致する飛行はありません</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>このフィルターに一致する宇宙船はありません</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>このフィルターに一致するドッキングはありません</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>このフィルターに一致する飛行はありません</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>「%1」とこのフィルターに一致する宇宙船はありません</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>「%1」とこのフィルターに一致するドッキングはありません</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>「%1」とこのフィルターに一致する飛行はありません</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>写真: %1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>宇宙船の図</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>図: %1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>写真なし: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>ドッキングタイムライン</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>前の表示</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>次の表示</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>選択した宇宙船を表示</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>現在に移動</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>時点ごとのドッキング状況</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>ほか%Ln機はレーンなし</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>表を絞り込むと、ほかの宇宙船も表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>表に宇宙船がありません</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>ドッキングの情報はまだありません</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>表示中のドッキング先はありません</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>すべてのドッキング先を表示</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>画像は%1 × %2ピクセルとなり、作成できる大きさを超えています。倍率か幅を小さくするか、行を減らすか、SVGまたはPDFを選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>画像を作成できませんでした。メモリが足りません。</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>タイムラインの書き出し</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG（画像）</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG（Webと描画ソフト用のベクター）</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF（印刷用のベクター）</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>ライト（紙向け）</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>期間:</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>レーン:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>画面の1ピクセルあたりのピクセル数</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>全期間(&amp;V): %1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>開始、UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>終了、UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>すべてのレーン(&amp;A)</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2ピクセル</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>自由に拡大可能</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1ファイル (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>表示中の期間(&amp;H): %1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>開始 – 終了、UTC(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>表示中のレーン(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>時点ごとのドッキング状況の表示/非表示</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>カーソルを前のイベントに移動</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>カーソルを次のイベントに移動</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>カーソルを消す</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>過去へ少し移動</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>未来へ少し移動</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>過去へ大きく移動</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>未来へ大きく移動</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>前の表示に戻る</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>次の表示に進む</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>現在に移動</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>選択した宇宙船を表示</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>移動先の期間を入力</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>上のレーンに移動</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>下のレーンに移動</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>レーン内の前のドッキングを選択</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>レーン内の次のドッキングを選択</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>1ページ上にスクロール</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>1ページ下にスクロール</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>レーンのモジュールを折りたたむ/展開する</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>レーンのドッキング先を折りたたむ/展開する</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>選択したドッキングの詳細を開く</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineLegend</name>
    <message>
        <source>, </source>
        <comment>between two operators or types</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Colours by type: %1</source>
        <translation>種別ごとの色: %1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>運用機関別の色: %1</translation>
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
        <translation>全係留の概観</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>トークンを確認(&amp;H)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>このサーバー用に保存済みのもの</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>トークンはサーバーごとに別々です。</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>Launch Libraryに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>1時間あたり%Ln回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>有効なトークンです: %1、うち%2回使用済み。</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>無効: Launch Libraryはこのトークンを認識しません。</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>トークンなし: %1、うち%2回使用済み。</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>キーリングが応答しません。トークンはSkydockを終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>キーリングがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>キーリングでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>キーリングでエラーが発生しました: %1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>トークンに使えるのは文字、数字、記号だけです。空白は使えません。</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>キーリングにあるSkydockの内容はトークンではありません。入力し直してください。</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>SKYDOCK_API_TOKENの値はトークンではないため、使用しません。</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>トークンなし: Launch Libraryに匿名で問い合わせます。</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>トークンはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>トークンは環境変数SKYDOCK_API_TOKENから取得しています。</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>トークンはSkydockを終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>その他のボタン</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>すべての語を含む行を検索します。各語は、検索対象のどのフィールドにあってもかまいません。引用符で囲んだ語句は、空白やコンマも含めてそのまま検索します。Enterキーで最初に見つかった行を選択して表に移動し、下矢印キーでも表に移動します。Escキーで検索欄を空にします。</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>チェックした値だけに表を絞り込みます。同じフィルターの値を増やすと対象が広がり、別のフィルターの値を加えると狭まります。値の横の数字は、残る行の数です。見出しを押すと折りたたみ/展開し、Tabキーで値から値へ移動し、スペースキーでチェックします。</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>宇宙船の概要と現在の所在をひと目で示します。矢印キーで、判明しているすべての情報に切り替わります。</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>飛行、ドッキング、型式、製造元など、宇宙船について判明しているすべての情報を示します。まだミラーにないものは、表示したときに取得します。矢印キーで主な情報だけの表示に戻ります。</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>どの宇宙船がいつどこにドッキングしていたかを示します。レーンは1つのポートまたは宇宙船、バーは1回の係留を表します。ドラッグで時間を移動し、ホイールでポインターの位置を中心に拡大/縮小し、Altキーを押しながらドラッグすると囲んだ範囲を拡大し、バーをクリックするとその宇宙船を選択します。キーボードでは、矢印キーで時間とレーンを移動し、プラスとマイナスで拡大/縮小し、角括弧で前後の係留に移動し、Enterキーで開き、Homeキーで全体を、Endキーで現在を表示します。</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>情報のある全期間にわたる係留の数を示し、上のレーンに表示されている部分を枠で囲みます。枠をドラッグすると移動し、枠の端をドラッグすると広げたり狭めたりでき、枠の外をクリックするとそこに移動します。キーボードでは、レーンで矢印キーとプラス、マイナスを使います。</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>タイムラインにカーソルを置き、その時点でドッキングしていた宇宙船を調べます。結果はレーンの横に表示されます。カーソルはドラッグで動かします。レーンではTキーでカーソルを置いたり消したりでき、コンマとピリオドで前後のドッキングまたは離脱に移動します。</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>表示中のドッキング先のすべてのポートについて、カーソルの時点でドッキングしていた宇宙船とその経過期間を一覧にします。カーソルをドラッグすると一覧も追従します。日付欄に時点を入力するか、横の矢印でイベントからイベントへ移動します。Escキーでカーソルを消します。</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>タイムラインにポートを表示するステーション、宇宙船、ペイロードを選択します。名前の後ろの数字は係留の回数です。マウスやスペースキーでチェックする間、メニューは開いたままです。</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>レーンの単位（ポートまたは表にある宇宙船）、並び順、色の意味、時刻をUTCとローカル時刻のどちらにするかを選択します。スペースキーでメニューを開き、矢印キーとEnterキーで選択します。</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>タイムラインの表示期間を示します。別の期間を入力すると、そこに移動します。年、月、日のいずれか、または2つをダッシュでつないで、2021、2021-07-15、1998 – 2003のように入力します。レーンではGキーでこの欄に移動し、Enterキーで入力した期間に移動し、Escキーで変更を取り消します。</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>ミラーの新しさ、Launch Libraryから取得中のもの、妨げがあればその内容を示します。ボタンで取得を一時停止したり、更新を今すぐ確認したりできます。「ミラー」メニューでも同じ操作ができます。</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>Launch Libraryがこの1時間にあと何回の呼び出しに応答するか、いつ回数が増えるかを示します。トークンなしでは1時間に15回で、Skydockはその一部を、開いた項目の取得用に確保します。トークンがあれば回数が増えます。トークンは設定で入力できます。</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>Launch Libraryから届いたままでは使用できなかったフィールドを、そのレコードと見つかった内容とともに一覧にします。失われるものはありません。各レコードの残りの部分は表示され、訂正されたフィールドが届けば問題は消えます。</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>検索欄</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>表の列の見出し</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>詳細のドッキング</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>ドッキングタイムライン</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>タイムラインの期間欄</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>時点ごとのドッキング状況</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>写真ビューアー</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先を指定</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>Skydockについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>表を書き出す(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>タイムラインを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>タイムラインを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>すべての行を選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>検索とフィルターを解除(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>タイムラインを拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>タイムラインを縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>タイムライン全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>宇宙船(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>ドッキング(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>飛行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>この宇宙船のドッキング(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>この宇宙船の飛行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>タイムラインの現在時刻(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>ミラー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>ヒントを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動先を指定(&amp;G)…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>次の表(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>前の表(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>次のパネル(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>前のパネル(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>タイムラインを「%1」に書き出し中…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>タイムラインを「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>タイムラインを書き出せませんでした。%1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>ドッキングタイムライン</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>タイムラインの印刷</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>メニューに移動</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>パネル、列、折りたたみを初期状態に戻しました。検索とフィルターはそのままです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>宇宙船%Ln機を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>ドッキング%Ln件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>飛行%Ln件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>開始年</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>終了年</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>この係留に合わせて拡大</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>宇宙船不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>ドッキング先不明</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>ポート不明</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format: to the second</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 ローカル時刻</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1日 %2時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間 %2分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>ドッキング予定: %1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>ドッキング: %1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>離脱: %1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>離脱時刻不明</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>ミラーの情報ではドッキング中</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ 離脱がドッキングより前です</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ ドッキングと離脱が同時刻です</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ ドッキング時刻が不明です</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ ポートが不明です</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ チェイサーが不明です</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>飛行: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>係留%Ln回、間隔が近すぎてここでは区別できません。
クリックで拡大します。</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ この宇宙船の別の係留と重なっています</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ このポートの別の係留と重なっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Lnポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>係留%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>同じ訪問: %1から移動</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>同じ訪問: %1へ移動</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>%1が%2にドッキング、%3から%4まで</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>%1が%2にドッキング予定、%3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>%1が%2にドッキング中、%3から</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>%1が%2にドッキング、日時不明</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: a short month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format: a day</comment>
        <translation>yyyy年M月d日（ddd）</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: a short day</comment>
        <translation>yyyy年M月d日</translation>
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
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>宇宙船%Ln機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Lnポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>係留%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Lnポートを折りたたみ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>係留%1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>ドッキング先不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>係留%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>%Lnポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>宇宙船不明</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>ポート不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1（ほか日時不明%Ln回）</numerusform>
        </translation>
    </message>
</context>
</TS>
