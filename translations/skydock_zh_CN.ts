<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>这不是日期：请写 2021、2021-07、2021-07-15 或 2021-07-15 12:30，或者用“–”连接其中两个。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>数据中没有记录，也没有记录列表。</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>数据大于 64 MiB，未读取。</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>数据已损坏：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>记录没有可用的 ID。</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>%Ln 次停靠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1，另有 %Ln 次没有时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>缩放到该对接口的所有停靠</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>未显示航天器</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln 个航天器中的 %L1 个停靠中</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>未显示对接口</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>%Ln 个对接口中的 %L1 个使用中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln 个航天器停靠中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>未知对接口</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1（计划）</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>未停靠</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>已停靠 %1，自 %2 起</translation>
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
        <translation>关于 Skydock</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>浏览航天器及其停靠过的对接口。</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>数据与图片(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>Skydock 在本地保存 Launch Library 2 的镜像，因此看过一次的内容在没有网络时也能查看。</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>它是自由软件：您可以依据 GNU 通用公共许可证第 3 版或更高版本使用、分发和修改它。在法律允许的范围内，它不提供任何担保。</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 Skydock 开发者</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>所有数据均来自志愿者团队 The Space Devs 的 Launch Library 2。数据可以任意方式使用，欢迎注明来源。没有令牌时，Launch Library 每小时应答 15 次调用；支持 The Space Devs 者可获得更多次数。</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>Skydock 的内置资料库包含来自 Launch Library 2 的基本事实：名称、数值和日期，但不含简介和图片。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>照片在查看时才会获取。每张照片都有各自的署名与许可，显示在照片旁；在别处使用照片时须遵守这些许可。</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>没有照片时显示的航天器示意图以及所有图标均属于 Skydock，适用 Skydock 的许可证。</translation>
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
        <translation>选择泳道的内容、顺序和颜色</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>按航天器</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>按对接口</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>按航天器排列</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>按对接口排列</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>本地时间 (%1)</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>所示对接目标的对接口</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>表格中的航天器</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>与表格相同</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>最近对接的在前</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>最近使用的对接目标在前</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>最早对接的在前</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>最早使用的对接目标在前</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>按航天器名称</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>按对接目标名称</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>停靠次数最多的在前</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>最繁忙的对接目标在前</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>按运营方</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>查询 Launch Library</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>镜像尚未包含全部航天器。</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>镜像尚未包含全部对接。</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>正在 Launch Library 中查询“%1”…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>本小时的调用次数已用完，将于 %1 UTC 查询 Launch Library。</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>Launch Library 没有找到更多结果。</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>Launch Library 也没有找到结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>Launch Library 中有 %Ln 个匹配项；其中前 %1 个现已存入镜像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>在 Launch Library 中找到 %Ln 个，现已存入镜像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>镜像目前包含 %Ln 个航天器中的 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>镜像目前包含 %Ln 次对接中的 %1 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>在役</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>已损毁</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>建造中</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>失联</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>已消耗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>飞船</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>空天飞机</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>货运补给</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>航天器</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>可重复使用上面级</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>着陆器</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>空间站</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>太空拖船</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>政府</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>跨国</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>商业</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>教育</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>私营</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>发射就绪</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>发射失败</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>部分失败</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>飞行中</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>载荷已部署</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>发射成功</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>近地轨道</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>中地球轨道</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>高地球轨道</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>椭圆轨道</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>极轨道</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>太阳同步轨道</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>地球同步轨道</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>地球静止轨道</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>地球静止转移轨道</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>地球同步转移轨道</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>日心轨道</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>月球轨道</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>月球飞掠</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>火星轨道</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>亚轨道</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>载人探索</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>无人探测</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>月球探测</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>行星科学</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>地球科学</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>天体物理</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>太阳物理</translation>
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
        <translation>导航</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>type of a mission</comment>
        <translation>技术</translation>
    </message>
    <message>
        <source>Test Flight</source>
        <comment>type of a mission</comment>
        <translation>试飞</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>补给</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>旅游</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>专用拼车发射</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>政府/绝密</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>亚轨道</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>任务延寿</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>伞降着陆</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>再入烧毁</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>垂直着陆</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>水平着陆</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>跑道着陆</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>海上</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>溅落</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>不回收</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>指令长</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>飞行工程师</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>任务专家</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>载荷专家</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>载荷指令长</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>指令舱驾驶员</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>登月舱驾驶员</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>太空飞行参与者</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>太空游客</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>宇航员</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>航天员</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>乘客</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>在菜单中选择并保持菜单打开</translation>
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
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>仍在停靠</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>对接目标</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>对接 (UTC)</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>撤离 (UTC)</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>停靠时长</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>仍在飞行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>发射日期 (UTC)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>发射</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>任务结束 (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>发射状态</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>发射台</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>航天计划</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>飞行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>发射失败</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1，升序排列</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1，降序排列</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1，升序排列，第 %2 排序键，共 %3 个</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1，降序排列，第 %2 排序键，共 %3 个</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>在太空</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>太空总时长</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>停靠总时长</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飞行次数</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>已结束任务</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>最快周转</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位条目</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1：无已知数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table, read aloud: &quot;Status: Active&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Skydock::CommandLine</name>
    <message>
        <source>filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>浏览航天器及其停靠过的对接口：可在窗口中浏览，
也可输出无需显示器的列表和图片。</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>show 的选项：</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text（默认）或 json</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>export 的选项：</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>时间线：png、svg 或 pdf；对接：ics、csv 或 json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>sync 的选项：</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>list 的选项：</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>集合：</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>TIME 写作 2025-07-15 或 2025-07-15T12:00:00Z，表示 UTC；
export 还接受 2025 和 2025-07。</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>退出状态：0 成功，1 失败并已说明原因，2 用法错误。</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>“--data-dir”需要一个目录名。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>是否想输入“--%1”？</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>“%1”用于窗口，不用于“%2”。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>“%1”属于“%2”。</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>“skydock list”只列出一个集合；%1 是多余的。</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>“skydock export”只导出一项；%1 是多余的。</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>“skydock sync”只接受选项；%1 是多余的。</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>“skydock sync”需要网络，而“--offline”禁止使用网络。</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>“--max-requests”需要不小于 1 的整数。</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>将镜像保存在 DIR</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>不使用网络</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>使用其他 Launch Library，而非默认的那个</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>仅列出包含 TEXT 中每个词的记录</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>仅列出匹配的记录；可多次使用</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>按 FIELD 排序，-FIELD 为逆序</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>最多 N 条记录；缺省为全部</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>略去前 N 条记录</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>用于 list：table（默认）、json 或 csv；用于 export 和 show：见相应部分</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>概要，或全部已知内容；缺省为 normal</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>写入 FILE，其扩展名决定格式；- 表示标准输出</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>仅此对接目标，按名称或 ID；可多次使用</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>从 TIME 开始</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>在 TIME 之前结束</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>时间线的泳道代表什么</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>时间线的宽度，缺省为 1600</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>时间线的高度；缺省为泳道的总高度</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>PNG 的缩放倍数：每个像素以这么多像素绘制</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>时间线的配色，缺省为 light</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>仅航天器、对接、飞行或对接口；缺省为全部</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>N 次请求后停止</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>本小时的请求用完时，等待并继续，直到镜像完整</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>没有可镜像的集合 %1。</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>“skydock diagnostics”只接受选项；%1 是多余的。</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>%1 可能指多个航天器：%2。请给出其中一个的 ID。</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>镜像中没有航天器 %1。</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>“skydock list spacecraft”可列出全部航天器。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
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
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftOption</name>
    <message>
        <source>Spacecraft</source>
        <translation>航天器</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>无法读取镜像</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>镜像中每条记录的每个字段均可按原样使用。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>复制选中的内容；未选中时复制全部</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>无法按原样使用的前 %Ln 个字段：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Ln 个字段无法按原样使用；各记录的其余部分已存入镜像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>实际内容</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在役</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>详细资料将在首次同步后提供。</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>载人认证</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>乘员数</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>上行载荷</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>下行载荷</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>飞行寿命</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>首次飞行</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>已飞行航天器</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>发射次数</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>着陆次数</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>最快周转</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>%Ln 次成功 (%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln 次成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln 次失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>镜像中没有它的对接记录。</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>对接</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>%1 来此对接</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>未知航天器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>对接</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>再次对接</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>转位</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>仍在停靠</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>撤离未记录</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>停靠总时长</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>镜像中没有它的系列和制造商信息。</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>系列与制造商</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>未命名系列</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>首次飞行</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>正在从 Launch Library 获取详细信息…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>本小时的调用次数已用完。详细信息将于 %1 UTC 提供。</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>离线。镜像中没有此航天器的详细信息。</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>无法获取详细信息。%1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>飞行 %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>飞往 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>发射</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>任务结束</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>周转时间</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>发射台</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>运载火箭</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>发射名称</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>航天计划</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>尚未飞行。</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>镜像中没有它的飞行记录。</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>还有 %Ln 次飞行待同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飞行</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>飞行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>发射失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>距发射场</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>着陆方式</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>航天器 %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>上行乘组</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>在轨乘组</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>下行乘组</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>未知人员</translation>
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
        <translation>，</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>是否尝试未知</translation>
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
        <translation>不是安全的网址：无法从此处打开。</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailModeSwitch</name>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What it is, at a glance</source>
        <translation>概要一览</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>全部已知内容：飞行、对接、型号</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>详细程度</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>未选择航天器</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>请在表格中选择一个航天器，或在对接时间线中选择一次停靠。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>无法显示此航天器</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>照片：%1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>署名未知</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>许可未知</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>Launch Library 中没有它的照片。</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>尚无照片：将在首次同步后提供</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1。计划于 %3 对接至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%2 · %1</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>未知对接口</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>停靠于 %1，已 %2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>停靠于 %1，已 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>目前位置未知</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>在太空</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>已不在太空</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>在地面</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailRecord</name>
    <message>
        <source>Wikipedia</source>
        <translation>维基百科</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>记录中没有网址。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>航天器 %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>在太空</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位条目</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>Launch Library 中已不存在，于 %1 发现</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>详细</translation>
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
        <translation>已折叠；按下可展开</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>已展开；按下可折叠</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>未命名航天器</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>Launch Library 已不再收录它（于 %1 发现）。以下为此前已知的内容。</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>占位条目：代表一个尚不明确的航天器。</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>据镜像所知</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>据镜像所知 (%1)</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>%Ln 次飞行</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>飞行次数未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>%Ln 次任务已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>已结束任务数未知</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>在太空 %1</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>停靠 %1</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>最快周转 %1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>Launch Library 中没有它的简介。</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>简介将在首次同步后提供。</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>历次对接</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>转到上一次对接</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>转到下一次对接</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>转到首次对接</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>转到末次对接</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>在时间线中显示此次对接</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>航天器详情</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>名称与状态</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>正在获取详情</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>按 Launch Library 发送的原样复制记录</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>在表格中显示所有同类项</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>打开此航天器</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>在对接时间线中显示</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>在对接时间线中显示此次停靠</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>请将此内容复制到错误报告中。内容为英文，便于处理报告的人阅读；其中不含您的令牌。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>&lt; 1 秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <translation>未知对接目标</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>未知对接口</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>撤离早于对接</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>撤离与对接同时</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>对接时间未知</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>对接口未知</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>追踪飞行器未知</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>停靠中</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已撤离</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>对接目标</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>对接时间线</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>所选航天器在此没有停靠</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>“skydock export”需要知道导出什么。</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>无法导出 %1。</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>“%1”需要 UTC 日期或时间，例如 2025、2025-07、2025-07-15 或 2025-07-15T12:00:00Z，而不是 %2。</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>范围为空：将从 %1 开始，到 %2 结束。“--from”必须早于“--to”。</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>此处没有格式 %1。</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>文件名未表明所需格式：请用“--format”指定，或加上扩展名。</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>“%1”需要 %2 到 %3 之间的整数，而不是 %4。</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>“skydock export timeline”需要“--output FILE”，文件名须以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>时间线没有按 %1 划分的泳道。</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>没有主题 %1。</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>“--scale”仅用于 PNG；SVG 和 PDF 可任意放大。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>“%1”属于“%2”。</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>对接</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1 停靠于 %2</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>从 %1 起没有已知数据。如需查看，请同时给出“--to”。</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>%1 之前没有已知数据。如需查看，请同时给出“--from”。</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>%1 像素的高度容纳不下全部泳道；需要 %2 像素。</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>略去 %n 次对接：没有时间，无法列入日历。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::FacetOption</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter and how many records have it: &quot;Active, 31 spacecraft&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>选择一个航天器，可只显示它的行。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选条件</translation>
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
        <translation>已折叠；按下可展开</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>已展开；按下可折叠</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在%1中查找</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterBar</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>按%1筛选，已启用</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>移除筛选条件“%1：%2”</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>移除焦点所在按钮的筛选条件</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>已启用的筛选条件</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>这是内置资料库：%Ln 个航天器，来自 The Space Devs 的 Launch Library 2，数据时间为 %1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>如需获取其余数据，请在不带 --offline 的情况下启动 Skydock。</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>其余数据的获取已暂停。</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>联网获取</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>现在可以获取其余数据。</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>无法获取其余数据；原因见状态栏。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>正在获取其余数据；进度见状态栏。</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>不再显示此行</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>航天器、对接目标、对接口或操作</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>选择要转到的项目</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>按页选择</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该项目</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>此处没有该名称的内容。</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>对接目标</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln 次对接</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>未知对接口</translation>
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
        <translation>隐藏此列(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>再按此列排序(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>从排序中移除(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>重置排序(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>镜像已损坏，原文件保存为“%1”，并以新镜像替代。</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>“skydock --help”列出可用的功能。</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>%1 可能指多个对接目标：%2。</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>镜像中没有对接目标 %1。</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>“skydock list hosts”可列出全部名称。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
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
        <translation>选择要显示其对接口的对接目标</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>显示所有对接目标</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>全部不显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln 个对接口</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>a host&apos;s name and number, where names repeat</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a host and how many stays it had</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two hosts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>无对接目标</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>所有对接目标</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>显示的对接目标：%1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>左右移动放大的照片，或显示其他照片</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>上下移动放大的照片</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>署名与许可</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>正在获取照片</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1：照片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>缩放：%1 %</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>示意图：%1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>将照片另存为</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>无法显示此类图片。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图片过大。</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>磁盘已满：无法保存图片。</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>无法保存图片。请检查 Skydock 缓存文件夹的权限。</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>无网络。</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>图片服务器不支持安全连接。</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>图片服务器没有应答。</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>未找到图片。</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>图片服务器无法提供该图片 (%1)。</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>图片网址不安全。</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>各时刻的停靠情况</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>上一次对接或撤离</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>下一次对接或撤离</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>对接口及停靠者</translation>
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
        <translation>时刻（本地时间）</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>时刻 (UTC)</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>关闭列表和游标</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>停靠位置</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>停靠者</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>已停靠</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>作品(&amp;W)：</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 – GPL 第 3 版或更高版本</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skydock 及其图标和示意图是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 – LGPL 第 3 版</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>Qt 由 The Qt Company 和贡献者开发，依据 GNU 宽通用公共许可证第 3 版使用；该许可证是对上述 GNU 通用公共许可证的补充。</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – 公有领域</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>SQLite 由 D. Richard Hipp 等人开发，已贡献给公有领域：它没有许可证，可用于任何用途。</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain – BSD（两条款）</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>QtKeychain 由 Frank Osterfeld 等人开发，用于将令牌保存在密钥环中。</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected – CC0 1.0</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>tl::expected 由 Simon Brand 开发，在法律允许的范围内已贡献给公有领域。</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>“skydock list”需要知道列出什么。</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>没有集合 %1。</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>筛选条件“%1”给出了两次；它只接受一个值。</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>%1 不能按 %2 排序。</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>没有格式 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>无法搜索 %1。%2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>“%1”需要 0 到 2147483647 之间的整数，而不是 %2。</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>筛选条件应写作 key=value，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>%1 不能按 %2 筛选。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>追踪飞行器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>对接目标</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>对接 (UTC)</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>撤离 (UTC)</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>航天器在对接口的停靠</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%n 次对接中的 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%n 次对接中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>发射</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>发射 (UTC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>任务结束 (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>航天器的任务，从发射到任务结束</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%n 次飞行中的 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%n 次飞行中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>具有对接口的空间站、航天器型号和载荷</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%n 个对接目标中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%n 个对接目标中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>镜像中没有“%1”%2。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>最接近：%1。</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>对接口及其所属</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%n 个对接口中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%n 个对接口中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>在太空</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飞行次数</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>停靠总时长</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>太空总时长</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>航天器实体</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%n 个航天器中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>“%1”的值为 true 或 false，而不是 %2。</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>“%1”需要一个 ID，即 474 这样的整数，而不是 %2。</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>“%1”需要 UTC 日期或时间，例如 2025-07-15 或 2025-07-15T12:00:00Z，而不是 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1”不能是 %2。</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>“%1”需要文本。</translation>
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
        <translation>搜索与筛选</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>镜像已损坏，原文件保存为“%1”，并已由内置资料库建立新镜像。</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>选择镜像文件夹</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>内置资料库已损坏 (%1)。请重新安装 Skydock。</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>此 Skydock 副本不完整：请重新安装。</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>镜像由更新版本的 Skydock 写入（架构版本 %1；本程序支持 %2）。请更新 Skydock，或使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>镜像中没有航天器 %1。</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>尚无镜像。</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>Launch Library 的应答与所请求的内容不符，未予采用。</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>Skydock 以不使用网络的方式启动。</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>无法写入“%1”：磁盘已满。请释放空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>不允许在此写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>“%1”是文件夹。请给出其中的文件名。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>没有文件夹“%1”。请先创建，或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>转到上一行</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>转到下一行</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>向上翻一页</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>向下翻一页</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>转到首行</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>转到末行</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>选择更多行</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · 同类型照片，%2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>镜像中没有它的照片。</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>照片未加载。</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>这是小图；正在获取大图。</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>正在获取照片。</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>这是小图：大图尚未下载到此计算机。%1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>无法显示照片：%1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>仍在停靠</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>存疑或重叠</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>多次停靠，过短而无法区分</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>无已知数据</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>转位至其他对接口</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>对接时间线</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>对接时间线：%1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>对接时间线：%Ln 个航天器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>对接时间线：%Ln 个对接目标</numerusform>
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
        <translation>%1 本地时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln 个航天器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln 个对接口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln 次停靠</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>来源：Launch Library 2，The Space Devs</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>来源：Launch Library 2，The Space Devs，内置资料库，%1</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>来源：Launch Library 2，The Space Devs，获取于 %1</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>由 Skydock 绘制于 %1</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · 第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取资料库…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>航天器读取完成后将立即显示在此。</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>移除筛选条件可查看更多。</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>要找的内容可能已被筛选条件排除。</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>请检查拼写，或仅搜索名称的一部分。</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>此计算机上的镜像中没有内容。</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>显示的时间。可改写为：2021、2021-07、2021-07-15、1998 – 2003 (G)</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>显示输入的时间范围</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>返回泳道</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>服务器地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>令牌含有不允许的字符。请重新输入。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>%1 应答的内容不是 Launch Library 数据。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>服务器的应答未说明剩余的调用次数。</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>这不是网址。它必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>地址中没有服务器名。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>地址不得包含用户名或密码。令牌需另行输入。</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>地址必须在“?”或“#”之前结束。</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>地址必须以 https:// 开头。普通 http:// 仅用于本计算机 (localhost)。</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>请输入服务器地址。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址过长。</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>无法写入 Launch Library 的调用计数。请检查 Skydock 数据文件夹的权限；在此之前不会获取任何内容。</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>Launch Library 的调用计数已损坏，已另行保存并重新计数。</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>磁盘已满：无法记录 Launch Library 的调用次数，因此不会获取任何内容。</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>另一个 Skydock 正在记录其调用次数且未结束。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>无法连接 %1。可能没有网络。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>%1 开始应答后又中断。</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 应答时间过长。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>%1 的应答过大，未读取。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>%1 的应答已损坏，或过大。</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>%1 将 Skydock 重定向到另一地址，Skydock 未予跟随。</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>%1 不断地将 Skydock 重定向。</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>%1 拒绝访问。请检查设置中的令牌。</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 没有所请求的内容。</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>%1 暂时不再应答调用。</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>%1 不接受该请求 (%2)。</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>%1 出现故障，无法应答 (%2)。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>其说明为：%1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>本小时最后的调用次数留给您打开的内容。</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>本小时的调用次数已用完。</translation>
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
        <translation>选择此表格的列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>显示或隐藏筛选面板</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>清除搜索；再按一次：转到表格</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>转到表格</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>采用第一个搜索结果</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>短语未闭合：请在末尾加上 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>最多 %n 个字符：请缩短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>最多 %n 个词：请略去一些。</numerusform>
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
        <translation>正式</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>用于试验：调用次数不限，但数据较旧且不完整。</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>自建的或本计算机上的 Launch Library。</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>无法读取“%1”中的设置，将使用默认设置。</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>设置项 %1 的值“%2”不符合要求（应为：%3），将按“%4”处理。</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>无法将设置写入“%1”。设置仅在 Skydock 退出前有效。</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system、light、dark 或 high-contrast</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>语言代码</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>保存的窗口状态无法全部读取；无法读取的部分已恢复为初始状态。</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>检查新数据(&amp;L)：</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>图片空间(&amp;P)：</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>已显示的图片保存在此计算机上，总量不超过此大小</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>时间(&amp;I)：</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>每 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>公制 (m, kg, km)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>美制 (ft, lb, mi)</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC（航天任务惯用）</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>本地时间</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>外观(&amp;R)：</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>语言(&amp;N)：</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>Skydock 以无网络方式启动。仅联网时需要的选项，请在联网启动后设置。</translation>
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
        <translation>没有执行该操作的按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>查找按键的作用，或查找按键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>“skydock show”需要知道显示什么。</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>“skydock show”不能显示 %1。</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>“skydock show spacecraft”需要一个 ID 或名称。</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>没有模式 %1。</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>没有格式 %1。</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>在太空</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>首次发射</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>载人或货运</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>目前在太空</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>不在太空</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>可载人</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>仅货运</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>%1 年代</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>有数据问题</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>无数据问题</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>仅占位条目</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>不含占位条目</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>飞行年份</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>飞行年份：至 %1 年</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>飞行年份：%1 年起</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>飞行年份：%1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位条目</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>到访 %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>%1 年代首次发射</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>磁盘已满：输出不完整。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>“skydock list”、“skydock --help”和“skydock --version”不需要显示器。</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>没有可打开窗口的显示器：DISPLAY 和 WAYLAND_DISPLAY 均未设置。请在桌面会话中启动 Skydock。</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>无法在此打开窗口。请检查显示器，或在桌面会话中启动 Skydock。</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>无法在此打开窗口 (%1)。请检查显示器，或在桌面会话中启动 Skydock。</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>不足 1 周</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>1 周至 1 个月</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 至 3 个月</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 至 6 个月</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 至 12 个月</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>1 年及以上</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>停靠时长</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>停靠：%1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>立即在 Launch Library 检查新数据</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>数据问题(&amp;D)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>继续获取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>暂停获取(&amp;P)</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>继续从 Launch Library 获取</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>暂时不从 Launch Library 获取任何内容</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>最近更新：%1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>下次检查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>%Ln 个数据问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>数据：Launch Library 2，The Space Devs。镜像：%1</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>已镜像：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>本小时 %Ln 次调用中剩余 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two lists of records</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</source>
        <translation>
            <numerusform>本小时 %Ln 次调用中剩余 %1 次，下一次于 %2 恢复，全部于 %3 恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>本小时 %Ln 次调用中剩余 %1 次，下一次于 %2 恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>本小时 %Ln 次调用中剩余 %1 次，全部于 %2 恢复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>离线。镜像数据截至 %1。</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>镜像数据截至 %1</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>内置资料库，截至 %1</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>内置资料库</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>镜像不完整</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>镜像为最新</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>镜像更新于 %1 分钟前</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>镜像更新于 %1 小时前</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>镜像更新于 %1 天前</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>另一个 Skydock 正在获取</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>等待可用调用</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>%1 后继续</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>%2 后继续获取%1</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1 后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>剩余 %1 / %Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>调用次数已用完</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · %2 后可调用</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · %2 后全部恢复</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>镜像完整且为最新</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>目前无需获取</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>离线。镜像数据截至 %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>离线。内置资料库，截至 %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>离线。内置资料库</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>已获取的行</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>对接</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>飞行</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>空间站</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>发射详情</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>正在获取%1</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>正在检查%1的新数据</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>正在核对全部%1</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>正在获取打开的航天器</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>正在查询 Launch Library</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1：第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>正在填充镜像</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>正在刷新镜像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln 次对接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln 个航天器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln 次飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>%Ln 个对接口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>%Ln 个空间站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln 个状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>%Ln 项发射详情</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%Ln 次对接中的 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%Ln 个航天器中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%Ln 次飞行中的 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%Ln 个对接口中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%Ln 个空间站中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%Ln 个状态中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>%Ln 项发射详情中的 %1 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>%1的新数据</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>镜像已完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>还剩 %n 次请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>至少还剩 %n 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>可于 %1 继续。</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>对接事件</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>飞行</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>对接口</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>空间站</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>航天器状态</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>飞行的任务和发射台</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>本小时的调用次数已用完；将等待至 %1。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>将于 %1 重试。</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>另一个 Skydock 正在获取；正在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1：第 %2 页，共 %3 页，%n 行中的 %4 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1：第 %2 页，共 %3 页</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1：第 %2 页，%n 行中的 %3 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1：第 %2 页</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>正在复制 %Ln 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>选中的 %Ln 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>全部 %Ln 个匹配行(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV，制表符分隔的文本</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON，Launch Library 原格式</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>显示的 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>全部 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>已写入的行</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>行：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>镜像已关闭；未写入任何内容。</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>列(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>单击以排序，Shift+单击可再按一列排序</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按%1升序排列</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按%1降序排列</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1，再按%2升序排列</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1，再按%2降序排列</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>转到左侧的列</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>转到右侧的列</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>转到第一列</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>转到最后一列</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>再按此列排序</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>显示此列可用的操作</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>转到行</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>航天器</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>对接</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>飞行</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>搜索名称、型号、序列号…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>搜索航天器、空间站、对接口…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>搜索航天器、发射、目的地、任务…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · Launch Library 共 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln 个航天器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%Ln 个航天器中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln 次对接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%Ln 次对接中的 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln 次飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%Ln 次飞行中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>此处尚无航天器</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>此处尚无对接</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>此处尚无飞行</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>没有符合“%1”的航天器</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>没有符合“%1”的对接</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>没有符合“%1”的飞行</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>没有符合这些筛选条件的航天器</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>没有符合这些筛选条件的对接</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>没有符合这些筛选条件的飞行</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>没有同时符合“%1”和这些筛选条件的航天器</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>没有同时符合“%1”和这些筛选条件的对接</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>没有同时符合“%1”和这些筛选条件的飞行</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>航天器示意图</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>示意图：%1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>无照片：%1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>对接时间线</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>上一视图</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>显示所选航天器</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>转到现在</translation>
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
        <translation>各时刻的停靠情况</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>另有 %Ln 个没有泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>缩小表格范围可查看其余航天器。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>表格中没有航天器</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>尚无已知对接</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>未显示对接目标</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>显示所有对接目标</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>图像将为 %1 × %2 像素，超出可生成的大小。请选择较小的倍数或宽度、较少的行，或选用 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>无法生成图片：内存不足。</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG，图像</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG，矢量图，用于网页和绘图软件</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF，矢量图，用于打印</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>浅色，适合纸张</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>泳道：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>屏幕上每个像素对应的像素数</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>全部(&amp;V)：%1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>起始时间，UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>结束时间，UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>所有泳道(&amp;A)</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 像素</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>可任意缩放</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>当前显示(&amp;H)：%1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>起止时间，UTC(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>可见的泳道(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>显示或关闭各时刻的停靠情况</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>将游标移到上一个事件</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>将游标移到下一个事件</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>关闭游标</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>向更早的时间小幅移动</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>向更晚的时间小幅移动</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>向更早的时间大幅移动</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>向更晚的时间大幅移动</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>显示上一视图</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>显示下一视图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>转到现在</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>显示所选航天器</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>输入要转到的时间</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>转到上方的泳道</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>转到下方的泳道</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>选择泳道中的上一次对接</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>选择泳道中的下一次对接</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>向上滚动一页</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>向下滚动一页</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>折叠或展开泳道所属的舱段</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>折叠或展开泳道所属的对接目标</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>打开所选对接的详情</translation>
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
        <translation>按类型着色：%1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>按运营方着色：%1</translation>
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
        <translation>所有停靠概览</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>检查令牌(&amp;H)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>为该服务器保存的令牌</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>每个服务器有各自的令牌。</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>正在查询 Launch Library…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>每小时 %Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>已接受：%1，已用 %2 次。</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>未被接受：Launch Library 不认识此令牌。</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>无令牌：%1，已用 %2 次。</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>没有可用的密钥环：令牌仅保留到 Skydock 退出。</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>密钥环拒绝访问。</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>密钥环出错：%1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>令牌只能包含字母、数字和符号，不能有空格。</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>密钥环中为 Skydock 保存的内容不是令牌。请重新输入。</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>SKYDOCK_API_TOKEN 的内容不是令牌，不予使用。</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>无令牌：将匿名查询 Launch Library。</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>令牌保存在您的密钥环中。</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>令牌来自环境变量 SKYDOCK_API_TOKEN。</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>令牌仅保留到 Skydock 退出。</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>更多按钮</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>查找包含每个词的行，各个词可出现在任一被搜索的字段中。引号内的词按原样查找，包括空格和逗号。Enter 选中找到的第一行并转到表格，向下键亦可；Escape 清空此栏。</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>将表格范围缩小到所勾选的值：同一筛选条件的多个值会扩大范围，不同筛选条件的值会缩小范围。值旁的数字表示将剩余多少行。按下标题可折叠或展开；Tab 在值之间移动，空格键勾选。</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>一览此航天器的概要及其目前位置。方向键可切换到全部已知内容。</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>显示关于此航天器的全部已知内容：飞行、对接、型号和制造商。镜像中尚没有的内容会在您查看时获取。方向键可切换回最重要的内容。</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>显示何时何处停靠着谁：每个对接口或航天器一条泳道，每次停靠一个横条。拖动可在时间上移动，滚轮以指针为中心缩放，按住 Alt 拖动可放大到所选矩形，单击横条可选择其航天器。使用键盘时，方向键在时间上和泳道间移动，加号和减号键缩放，方括号键转到上一次和下一次停靠，Enter 打开该停靠，Home 显示全部，End 显示现在。</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>显示全部已知时间内的停靠次数，并框出上方泳道所显示的部分。拖动方框可移动它，拖动其边缘可加宽或缩窄，单击方框旁边可转到该处。使用键盘时，请在泳道中使用方向键以及加号和减号键。</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>在时间线上放置游标，查询该时刻停靠着谁；结果显示在泳道旁。可拖动游标；在泳道中按 T 可放置和移除游标，按逗号键和句号键可转到上一次和下一次对接或撤离。</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>列出所示对接目标的每个对接口、游标所在时刻停靠于此的航天器及其已停靠时长。拖动游标时列表随之更新。可在日期栏中输入时刻，或用旁边的箭头在事件之间移动；Escape 关闭游标。</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>选择时间线要显示其对接口的空间站、航天器和载荷。名称后的数字表示其停靠次数。用鼠标或空格键勾选时，菜单保持打开。</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>选择泳道代表对接口还是表格中的航天器、泳道的排列顺序、颜色的含义，以及时间采用 UTC 还是本地时间。空格键打开菜单，用方向键和 Enter 在其中选择。</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>表示时间线所显示的时间。输入其他时间即可转到该处：年、月、日，或用破折号连接的两个时间，例如 2021、2021-07-15 或 1998 – 2003。在泳道中按 G 可来到此处，Enter 转到该时间，Escape 保持原样。</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>显示镜像的新旧程度、正在从 Launch Library 获取的内容，以及可能存在的障碍。这些按钮可暂停获取或立即检查新数据；“镜像”菜单中也有相同的功能。</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>显示 Launch Library 在本小时内还会应答多少次调用，以及何时会有更多次数。没有令牌时每小时应答 15 次，Skydock 会为您打开的内容保留其中一些。令牌可提供更多次数，可在首选项中输入。</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>列出无法按 Launch Library 提供的原样使用的字段、其所在的记录以及实际内容。数据不会丢失：各记录的其余部分照常显示，字段更正后问题即消失。</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>搜索栏</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>表格的列标题</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>详情中的对接</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>对接时间线</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>时间线的范围栏</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>各时刻的停靠情况</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>照片查看器</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>关于 Skydock(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>导出表格(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>导出时间线(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>打印时间线(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>选择所有行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>清除搜索和筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>放大时间线(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>缩小时间线(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>显示整个时间线(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>航天器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>对接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>飞行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>此航天器的对接(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>此航天器的飞行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>时间线上的现在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>下一个表格(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>上一个表格(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>下一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>上一个面板(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>正在将时间线导出到“%1”…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>时间线已导出到“%1”。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>时间线未能导出。%1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>对接时间线</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>打印时间线</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>转到菜单栏</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>面板、列和折叠状态已恢复为初始状态。搜索和筛选保持不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个航天器导出到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 次对接导出到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 次飞行导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>终止年份</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>缩放到此次停靠</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>未知航天器</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>未知对接口</translation>
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
        <translation>%1 本地时间</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>计划对接：%1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>对接：%1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>撤离：%1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>撤离时间未知</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>据镜像所知仍在停靠</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>时长：%1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ 撤离早于对接</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ 对接与撤离为同一时刻</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ 对接时间未知</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ 对接口未知</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ 追踪飞行器未知</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>飞行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>%Ln 次停靠，间隔过近，此处无法区分。
单击可放大。</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ 与此航天器的另一次停靠重叠</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ 与此对接口的另一次停靠重叠</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln 个对接口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln 次停靠</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>同一次到访：由 %1 转位至此</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>同一次到访：由此转位至 %1</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>%1 停靠于 %2，从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>%1 停靠于 %2，计划于 %3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>%1 停靠于 %2，自 %3 起仍在停靠</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>%1 停靠于 %2，时间未知</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>%1 年代</translation>
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
        <translation>yyyy年M月d日 ddd</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a host or a module</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln 个航天器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln 个对接口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln 次停靠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Ln 个对接口已折叠</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>停靠 %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>未知对接目标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>%Ln 次停靠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>%Ln 个对接口</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>未知航天器</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>未知对接口</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln 无日期)</numerusform>
        </translation>
    </message>
</context>
</TS>
