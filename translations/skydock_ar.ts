<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>هذا ليس تاريخًا: اكتب 2021 أو ⁦2021-07⁩ أو ⁦2021-07-15⁩ أو ⁦2021-07-15 12:30⁩، أو اثنين منها بينهما «–».</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية تسبق البداية.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>لا تحتوي البيانات على سجل ولا على قائمة سجلات.</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>حجم البيانات أكبر من 64 MiB ولم تُقرأ.</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>البيانات تالفة: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>ليس في السجل معرّف صالح.</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>لا إقامات</numerusform>
            <numerusform>إقامة واحدة</numerusform>
            <numerusform>إقامتان</numerusform>
            <numerusform>%Ln إقامات</numerusform>
            <numerusform>%Ln إقامة</numerusform>
            <numerusform>%Ln إقامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1، ولا إقامات بلا وقت</numerusform>
            <numerusform>%1، وواحدة بلا وقت</numerusform>
            <numerusform>%1، واثنتان بلا وقت</numerusform>
            <numerusform>%1، و%Ln بلا وقت</numerusform>
            <numerusform>%1، و%Ln بلا وقت</numerusform>
            <numerusform>%1، و%Ln بلا وقت</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>تكبير إلى كل إقامات المنفذ</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>لا تظهر أي مركبة فضائية</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%L1 من %Ln مركبة ملتحمة</numerusform>
            <numerusform>%L1 من مركبة واحدة ملتحمة</numerusform>
            <numerusform>%L1 من مركبتين ملتحمة</numerusform>
            <numerusform>%L1 من %Ln مركبات ملتحمة</numerusform>
            <numerusform>%L1 من %Ln مركبة ملتحمة</numerusform>
            <numerusform>%L1 من %Ln مركبة ملتحمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>لا يظهر أي منفذ</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>المشغول %L1 من %Ln منفذ</numerusform>
            <numerusform>المشغول %L1 من منفذ واحد</numerusform>
            <numerusform>المشغول %L1 من منفذين</numerusform>
            <numerusform>المشغول %L1 من %Ln منافذ</numerusform>
            <numerusform>المشغول %L1 من %Ln منفذًا</numerusform>
            <numerusform>المشغول %L1 من %Ln منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>لا مركبات ملتحمة</numerusform>
            <numerusform>مركبة واحدة ملتحمة</numerusform>
            <numerusform>مركبتان ملتحمتان</numerusform>
            <numerusform>%Ln مركبات ملتحمة</numerusform>
            <numerusform>%Ln مركبة ملتحمة</numerusform>
            <numerusform>%Ln مركبة ملتحمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>لا منافذ غير معروفة</numerusform>
            <numerusform>منفذ واحد غير معروف</numerusform>
            <numerusform>منفذان غير معروفين</numerusform>
            <numerusform>%Ln منافذ غير معروفة</numerusform>
            <numerusform>%Ln منفذًا غير معروف</numerusform>
            <numerusform>%Ln منفذ غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>منفذ غير معروف</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1 (مخطط)</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>غير ملتحمة</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>لمدة %1، منذ %2</translation>
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
        <translation>حول Skydock</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>تصفّح المركبات الفضائية والمنافذ التي التحمت بها.</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>ال&amp;بيانات والصور</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;رخص</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>يحتفظ Skydock بنسخة محلية من Launch Library 2، ليمكن عرض كل ما عُرض مرة من دون شبكة.</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>هذا برنامج حر: يجوز لك استخدامه وتوزيعه وتعديله بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أي إصدار أحدث. يُقدَّم بلا أي ضمان، بالقدر الذي يسمح به القانون.</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 مطورو Skydock</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>كل البيانات من Launch Library 2 الذي تقدمه مجموعة المتطوعين The Space Devs. يجوز استخدامها بأي طريقة، ويُستحسن ذكر المصدر. من دون رمز وصول يرد Launch Library على 15 طلبًا في الساعة، ويحصل داعمو The Space Devs على أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>يحتوي الفهرس المرفق مع Skydock على حقائق من Launch Library 2: أسماء وأرقام وتواريخ، من دون أوصاف ولا صور.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>تُجلب الصور الفوتوغرافية عند عرضها. لكل منها مصدر ورخصة مذكوران بجانبها، وعلى من يستخدمها في مكان آخر الالتزام بهما.</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>رسوم المركبات الفضائية التي تظهر حيث لا توجد صورة فوتوغرافية، وكل الأيقونات، تابعة لبرنامج Skydock وتخضع لرخصته.</translation>
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
        <translation>اختيار ما تمثله المسارات وترتيبها والألوان</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>حسب المركبة</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>حسب المنفذ</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>مرتب حسب المركبة</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>مرتب حسب المنفذ</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>التوقيت المحلي (%1)</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>منافذ المضيفات الظاهرة</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>مركبات الجدول</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>كما في الجدول</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>الأحدث التحامًا أولًا</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>المضيف الأحدث استخدامًا أولًا</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>الأقدم التحامًا أولًا</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>المضيف الأقدم استخدامًا أولًا</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>المركبات حسب الاسم</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>المضيفات حسب الاسم</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>الأكثر إقامات أولًا</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>المضيف الأكثر نشاطًا أولًا</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>حسب المشغّل</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>سؤال Launch Library</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>لا تحتوي النسخة المحلية على كل المركبات الفضائية بعد.</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>لا تحتوي النسخة المحلية على كل الالتحامات بعد.</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>جارٍ سؤال Launch Library عن «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>استُنفدت طلبات هذه الساعة. سيُسأل Launch Library عند %1 بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>لم يجد Launch Library غيرها.</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>لم يجد Launch Library شيئًا أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>لا نتائج مطابقة في Launch Library؛ أول %1 منها موجودة الآن في النسخة المحلية.</numerusform>
            <numerusform>نتيجة مطابقة واحدة في Launch Library؛ أول %1 منها موجودة الآن في النسخة المحلية.</numerusform>
            <numerusform>نتيجتان مطابقتان في Launch Library؛ أول %1 منهما موجودة الآن في النسخة المحلية.</numerusform>
            <numerusform>%Ln نتائج مطابقة في Launch Library؛ أول %1 منها موجودة الآن في النسخة المحلية.</numerusform>
            <numerusform>%Ln نتيجة مطابقة في Launch Library؛ أول %1 منها موجودة الآن في النسخة المحلية.</numerusform>
            <numerusform>%Ln نتيجة مطابقة في Launch Library؛ أول %1 منها موجودة الآن في النسخة المحلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>لم يُعثر على أي نتيجة في Launch Library.</numerusform>
            <numerusform>عُثر على نتيجة واحدة في Launch Library؛ وهي الآن في النسخة المحلية.</numerusform>
            <numerusform>عُثر على نتيجتين في Launch Library؛ وهما الآن في النسخة المحلية.</numerusform>
            <numerusform>عُثر على %Ln نتائج في Launch Library؛ وهي الآن في النسخة المحلية.</numerusform>
            <numerusform>عُثر على %Ln نتيجة في Launch Library؛ وهي الآن في النسخة المحلية.</numerusform>
            <numerusform>عُثر على %Ln نتيجة في Launch Library؛ وهي الآن في النسخة المحلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln مركبة حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من مركبة واحدة حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من مركبتين حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln مركبات حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln مركبة حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln مركبة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln التحام حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من التحام واحد حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من التحامين حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln التحامات حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln التحامًا حتى الآن.</numerusform>
            <numerusform>تحتوي النسخة المحلية على %1 من %Ln التحام حتى الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>متقاعدة</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>مدمَّرة</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>أحادية الاستخدام</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>مستهلكة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>كبسولة</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>طائرة فضائية</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>شحن وإمداد</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>مركبة فضائية</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>مرحلة عليا قابلة لإعادة الاستخدام</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>مركبة هبوط</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>محطة فضائية</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>قاطرة فضائية</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>حكومية</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>متعددة الجنسيات</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>تجارية</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>تعليمية</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>جاهز للإطلاق</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>فشل الإطلاق</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>فشل جزئي</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>قيد التحليق</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>يُحدد لاحقًا</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>يُحدد لاحقًا</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>نُشرت الحمولة</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>نجح الإطلاق</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>مدار أرضي منخفض</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>مدار أرضي متوسط</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>مدار أرضي مرتفع</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>مدار إهليلجي</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>مدار قطبي</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>مدار متزامن مع الشمس</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>مدار متزامن مع الأرض</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>مدار ثابت بالنسبة إلى الأرض</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>مدار انتقالي إلى المدار الثابت</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>مدار انتقالي إلى المدار المتزامن</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>مدار حول الشمس</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>مدار قمري</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>تحليق قرب القمر</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>مدار مريخي</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>دون مداري</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>استكشاف بشري</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>استكشاف آلي</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>استكشاف القمر</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>علوم الكواكب</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>علوم الأرض</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>فيزياء فلكية</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>فيزياء شمسية</translation>
    </message>
    <message>
        <source>Biology</source>
        <comment>type of a mission</comment>
        <translation>علم الأحياء</translation>
    </message>
    <message>
        <source>Materials Science</source>
        <comment>type of a mission</comment>
        <translation>علم المواد</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>type of a mission</comment>
        <translation>اتصالات</translation>
    </message>
    <message>
        <source>Navigation</source>
        <comment>type of a mission</comment>
        <translation>ملاحة</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>type of a mission</comment>
        <translation>تقنية</translation>
    </message>
    <message>
        <source>Test Flight</source>
        <comment>type of a mission</comment>
        <translation>رحلة تجريبية</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>إمداد</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>سياحة</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>إطلاق مشترك مخصص</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>حكومية/سرية للغاية</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>دون مدارية</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>تمديد مهمة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>هبوط بالمظلات</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>دخول جوي تدميري</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>هبوط عمودي</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>هبوط أفقي</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>هبوط على مدرج</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>في المحيط</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>هبوط على الماء</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>بلا استرداد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>قائد</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>طيار</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>مهندس رحلة</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>اختصاصي مهمة</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>اختصاصي حمولة</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>قائد الحمولة</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>طيار وحدة القيادة</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>طيار الوحدة القمرية</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>مشارك في رحلة فضائية</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>سائح فضاء</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>رائد فضاء</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>رائد فضاء</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>راكب</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>الاختيار في قائمة وإبقاؤها مفتوحة</translation>
    </message>
</context>
<context>
    <name>Skydock::ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>لا تزال ملتحمة</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>الالتحام (UTC)</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>المغادرة (UTC)</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>مدة الإقامة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>الشكوك</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>لا تزال في رحلتها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالة الرحلة</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>تاريخ الإطلاق (UTC)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>نهاية المهمة (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>حالة الإطلاق</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>منصة الإطلاق</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>المدار</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>فشل الإطلاق</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1، مرتب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1، مرتب تنازليًا</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1، مرتب تصاعديًا، المفتاح %2 من %3</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1، مرتب تنازليًا، المفتاح %2 من %3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>في الفضاء</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>المدة في الفضاء</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>مدة الالتحام</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>المهام المنتهية</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>أسرع إعادة تجهيز</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>عنصر نائب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: لا شيء معروف</translation>
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
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>أنواع الترتيب</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>يشمل البحث</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>تصفّح المركبات الفضائية والمنافذ التي التحمت بها: في نافذة، أو في قوائم
وصور لا تحتاج إلى شاشة عرض.</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>خيارات show:</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (المبدئي) أو json</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>خيارات export:</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>للمخطط الزمني: png أو svg أو pdf؛ وللالتحامات: ics أو csv أو json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>خيارات sync:</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>خيارات list:</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>المجموعات:</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>يُكتب TIME هكذا ⁦2025-07-15⁩ أو ⁦2025-07-15T12:00:00Z⁩ ويُقصد به UTC؛ ويقبل export
أيضًا 2025 و ⁦2025-07⁩.</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>حالة الخروج: 0 نجح العمل، 1 فشل مع ذكر السبب، 2 استخدام خاطئ.</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>يتطلب «‎--data-dir» اسم دليل.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>لا يوجد أمر باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>هل تقصد «‎--%1»؟</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>الخيار «⁨%1⁩» للنافذة، لا للأمر «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>الخيار «⁨%1⁩» تابع للأمر «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>يسرد «skydock list» مجموعة واحدة؛ ⁨%1⁩ زائد.</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>يصدّر «skydock export» شيئًا واحدًا؛ ⁨%1⁩ زائد.</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>لا يقبل «skydock sync» إلا خيارات؛ ⁨%1⁩ زائد.</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>يحتاج «skydock sync» إلى الشبكة، والخيار «‎--offline» يمنعها.</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>يتطلب «‎--max-requests» عددًا صحيحًا لا يقل عن 1.</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>حفظ النسخة المحلية في DIR</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>عدم استخدام الشبكة</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>سؤال Launch Library غير المعتاد</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>طباعة هذا النص</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>طباعة رقم الإصدار</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>السجلات التي تحتوي على كل كلمات TEXT فقط</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>السجلات المطابقة فقط؛ يمكن تكرار الخيار</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>الترتيب حسب FIELD، أو عكسيًا بكتابة ‎-FIELD</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>عدد N من السجلات على الأكثر؛ وكلها من دون هذا الخيار</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>تجاوز أول N من السجلات</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>للأمر list: table (المبدئي) أو json أو csv؛ وللأمرين export وshow انظر موضعهما</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>ماهيتها، أو كل ما هو معروف عنها؛ normal من دون هذا الخيار</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>الكتابة إلى FILE الذي يحدد امتداده التنسيق؛ و - تعني الخرج القياسي</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>هذا المضيف فقط، بالاسم أو المعرّف؛ يمكن تكرار الخيار</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>البدء عند TIME</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>الانتهاء قبل TIME</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>ما تمثله مسارات المخطط الزمني</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>عرض المخطط الزمني، 1600 من دون هذا الخيار</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>ارتفاع المخطط الزمني؛ بقدر مساراته من دون هذا الخيار</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>ملف PNG بهذا العدد من البكسلات لكل بكسل</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>ألوان المخطط الزمني، light من دون هذا الخيار</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>المركبات أو الالتحامات أو الرحلات أو المنافذ فقط؛ وكلها من دون هذا الخيار</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>التوقف بعد N من الطلبات</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>عند استنفاد طلبات هذه الساعة، الانتظار ثم المتابعة حتى تكتمل النسخة المحلية</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>لا توجد مجموعة باسم ⁨%1⁩ لنسخها محليًا.</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>لا يقبل «skydock diagnostics» إلا خيارات؛ ⁨%1⁩ زائد.</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>قد يعني ⁨%1⁩ عدة مركبات: %2. اذكر معرّف إحداها.</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>لا توجد مركبة باسم ⁨%1⁩ في النسخة المحلية.</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>يسردها كلها الأمر «skydock list spacecraft».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد ⁨%1⁩؟</translation>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Skydock::CraftOption</name>
    <message>
        <source>Spacecraft</source>
        <translation>المركبات</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>تعذرت قراءة النسخة المحلية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>أمكن استخدام كل حقل من كل سجل في النسخة المحلية كما ورد.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>مشكلات البيانات</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>ينسخ المحدد، أو كل شيء إن لم يُحدد شيء</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>لا حقول تعذّر استخدامها كما وردت:</numerusform>
            <numerusform>أول حقل تعذّر استخدامه كما ورد:</numerusform>
            <numerusform>أول حقلين تعذّر استخدامهما كما وردا:</numerusform>
            <numerusform>أول %Ln حقول تعذّر استخدامها كما وردت:</numerusform>
            <numerusform>أول %Ln حقلًا تعذّر استخدامها كما وردت:</numerusform>
            <numerusform>أول %Ln حقل تعذّر استخدامها كما وردت:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>لا حقول تعذّر استخدامها كما وردت.</numerusform>
            <numerusform>تعذّر استخدام حقل واحد كما ورد؛ وبقية السجل في النسخة المحلية.</numerusform>
            <numerusform>تعذّر استخدام حقلين كما وردا؛ وبقية كل سجل في النسخة المحلية.</numerusform>
            <numerusform>تعذّر استخدام %Ln حقول كما وردت؛ وبقية كل سجل في النسخة المحلية.</numerusform>
            <numerusform>تعذّر استخدام %Ln حقلًا كما وردت؛ وبقية كل سجل في النسخة المحلية.</numerusform>
            <numerusform>تعذّر استخدام %Ln حقل كما وردت؛ وبقية كل سجل في النسخة المحلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد فيه</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>تصل المعلومات المفصلة مع أول مزامنة.</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>القدرات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>القطر</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>مؤهلة للبشر</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>الحمولة صعودًا</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>الحمولة عودةً</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>مدة التحليق القصوى</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>أول رحلة</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>مركبات حلّقت</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>الإطلاقات</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>عمليات الهبوط</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>أسرع إعادة تجهيز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>%Ln ناجحة (%1٪)</numerusform>
            <numerusform>واحدة ناجحة (%1٪)</numerusform>
            <numerusform>اثنتان ناجحتان (%1٪)</numerusform>
            <numerusform>%Ln ناجحة (%1٪)</numerusform>
            <numerusform>%Ln ناجحة (%1٪)</numerusform>
            <numerusform>%Ln ناجحة (%1٪)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln ناجحة</numerusform>
            <numerusform>واحدة ناجحة</numerusform>
            <numerusform>اثنتان ناجحتان</numerusform>
            <numerusform>%Ln ناجحة</numerusform>
            <numerusform>%Ln ناجحة</numerusform>
            <numerusform>%Ln ناجحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>واحدة فاشلة</numerusform>
            <numerusform>اثنتان فاشلتان</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>لا تعرف النسخة المحلية أي التحام لها.</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>الالتحامات</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>التحمت بها %1</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>مركبة غير معروفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>الالتحام</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>التحمت مجددًا</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>لا تزال ملتحمة</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>المغادرة غير مسجلة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>إجمالي الالتحام</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>لا تعرف النسخة المحلية العائلة ولا الصانع.</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>العائلة والصانع</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>عائلة بلا اسم</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>أول رحلة</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>جارٍ جلب التفاصيل من Launch Library…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>استُنفدت طلبات هذه الساعة. تصل التفاصيل عند %1 بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>غير متصل. ليست تفاصيل هذه المركبة في النسخة المحلية.</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>تعذّر جلب التفاصيل. %1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>الرحلة %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>رحلة إلى %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>نهاية المهمة</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>إعادة التجهيز</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>منصة الإطلاق</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>الصاروخ</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>أُطلقت باسم</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>المدار</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>لم تحلّق بعد.</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>لا تعرف النسخة المحلية أي رحلة لها.</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>سيصل مع مزامنة لاحقة: لا رحلات.</numerusform>
            <numerusform>سيصل مع مزامنة لاحقة: رحلة واحدة.</numerusform>
            <numerusform>سيصل مع مزامنة لاحقة: رحلتان.</numerusform>
            <numerusform>سيصل مع مزامنة لاحقة: %Ln رحلات.</numerusform>
            <numerusform>سيصل مع مزامنة لاحقة: %Ln رحلة.</numerusform>
            <numerusform>سيصل مع مزامنة لاحقة: %Ln رحلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>فشل الإطلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>الهبوط</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>البعد عن المنصة</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>طريقة الهبوط</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>المركبة %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>الطاقم صعودًا</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>الطاقم على المتن</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>الطاقم عودةً</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>الطاقم نفسه</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>شخص غير معروف</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>لم تُجرَ محاولة</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>لا يُعرف هل جرت محاولة</translation>
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
        <translation>عنوان ويب غير آمن: لا يُفتح من هنا.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailModeSwitch</name>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>What it is, at a glance</source>
        <translation>تعريف بها بنظرة سريعة</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>مفصل</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>كل ما هو معروف: الرحلات والالتحامات والطراز</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>مستوى التفصيل</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>لم تُحدد أي مركبة</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>اختر مركبة من الجدول، أو إقامة من المخطط الزمني للالتحامات.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>لا يمكن عرض هذه المركبة</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>الصورة: %1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>المصدر غير معروف</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>الرخصة غير معروفة</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>لا توجد لها صورة في Launch Library.</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>لا صورة بعد: تصل مع أول مزامنة</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>غير محمّلة</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>لا يمكن عرضها</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1. من المقرر أن تلتحم عند %2 في %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>منفذ غير معروف</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>ملتحمة عند %1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>ملتحمة عند %1 منذ أقل من يوم</numerusform>
            <numerusform>ملتحمة عند %1 منذ يوم واحد</numerusform>
            <numerusform>ملتحمة عند %1 منذ يومين</numerusform>
            <numerusform>ملتحمة عند %1 منذ %Ln أيام</numerusform>
            <numerusform>ملتحمة عند %1 منذ %Ln يومًا</numerusform>
            <numerusform>ملتحمة عند %1 منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>مكانها الآن غير معروف</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>في الفضاء</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>لم تعد في الفضاء</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>على الأرض</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailRecord</name>
    <message>
        <source>Wikipedia</source>
        <translation>ويكيبيديا</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>لا يذكر السجل أي عنوان.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>المركبة %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>وقت الجلب</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>في الفضاء</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>عنصر نائب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>لم تعد في Launch Library، لوحظ ذلك في %1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>مفصل</translation>
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
        <translation>مطوي؛ اضغط لنشره</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>منشور؛ اضغط لطيه</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>مركبة بلا اسم</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>لم تعد هذه المركبة في Launch Library، وقد لوحظ ذلك في %1. هذا ما كان معروفًا عنها.</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>عنصر نائب: يقوم مقام مركبة لم تُعرف بعد.</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>حسب علم النسخة المحلية</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>حسب علم النسخة المحلية (%1)</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>لا رحلات</numerusform>
            <numerusform>رحلة واحدة</numerusform>
            <numerusform>رحلتان</numerusform>
            <numerusform>%Ln رحلات</numerusform>
            <numerusform>%Ln رحلة</numerusform>
            <numerusform>%Ln رحلة</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>عدد الرحلات غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>لا مهام منتهية</numerusform>
            <numerusform>مهمة منتهية واحدة</numerusform>
            <numerusform>مهمتان منتهيتان</numerusform>
            <numerusform>%Ln مهام منتهية</numerusform>
            <numerusform>%Ln مهمة منتهية</numerusform>
            <numerusform>%Ln مهمة منتهية</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>عدد المهام المنتهية غير معروف</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>في الفضاء %1</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>مدة الالتحام %1</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>أسرع إعادة تجهيز %1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>لا يوجد لها وصف في Launch Library.</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>يصل الوصف مع أول مزامنة.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>الالتحامات عبر الزمن</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>الانتقال إلى الالتحام السابق</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>الانتقال إلى الالتحام التالي</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>الانتقال إلى أول التحام</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>الانتقال إلى آخر التحام</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>إظهار الالتحام في المخطط الزمني</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>تفاصيل المركبة</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>الاسم والحالة</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>التفاصيل في الطريق</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بتنسيق JSON</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>ينسخ السجل كما أرسله Launch Library</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>إظهار كل هذه في الجدول</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>فتح هذه المركبة</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>إظهارها في المخطط الزمني للالتحامات</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>إظهار هذه الإقامة في المخطط الزمني للالتحامات</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>يُرجى نسخ هذا إلى بلاغ الخلل. هو بالإنجليزية من أجل قارئي البلاغ، وليس فيه رمز وصولك.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>أقل من 1 ث</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>بعد %Ln شهر</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>قبل %Ln شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد سنة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %Ln سنوات</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>⁦%1 %2⁩</translation>
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
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>منفذ غير معروف</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>المغادرة قبل الالتحام</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>المغادرة عند وقت الالتحام</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>وقت الالتحام غير معروف</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>المنفذ غير معروف</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>المركبة الملتحمة غير معروفة</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>ملتحمة الآن</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>غادرت</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>المخطط الزمني للالتحامات</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>ليست للمركبة المحددة إقامة هنا</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>يحتاج «skydock export» إلى معرفة ما يُصدَّر.</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>لا يمكن تصدير ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>يتطلب «⁨%1⁩» تاريخًا أو وقتًا بتوقيت UTC، مثل 2025 أو ⁦2025-07⁩ أو ⁦2025-07-15⁩ أو ⁦2025-07-15T12:00:00Z⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>النطاق فارغ: يبدأ عند %1 وينتهي عند %2. يجب أن يسبق «‎--from» الخيار «‎--to».</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>لا يوجد لهذا تنسيق باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>لا يدل اسم الملف على التنسيق المقصود: حدده بالخيار «‎--format» أو بامتداد.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>يتطلب «⁨%1⁩» عددًا صحيحًا من %2 إلى %3، لا %4.</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>يتطلب «skydock export timeline» الخيار «‎--output FILE»، باسم ينتهي بـ ‎.png أو ‎.svg أو ‎.pdf.</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>ليست للمخطط الزمني مسارات حسب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>لا توجد سمة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>الخيار «‎--scale» خاص بملفات PNG؛ أما SVG وPDF فيمكن تكبيرهما كيفما تشاء.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>الخيار «⁨%1⁩» تابع للأمر «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>الالتحامات</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>لا شيء معروف بدءًا من %1. حدد «‎--to» أيضًا لعرض ذلك.</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>لا شيء معروف قبل %1. حدد «‎--from» أيضًا لعرض ذلك.</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>لا تتسع المسارات في ارتفاع %1 بكسل؛ فهي تحتاج إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>لم يُستبعد أي التحام: ما لا وقت له لا مكان له في التقويم.</numerusform>
            <numerusform>استُبعد التحام واحد: ما لا وقت له لا مكان له في التقويم.</numerusform>
            <numerusform>استُبعد التحامان: ما لا وقت له لا مكان له في التقويم.</numerusform>
            <numerusform>استُبعد %n التحامات: ما لا وقت له لا مكان له في التقويم.</numerusform>
            <numerusform>استُبعد %n التحامًا: ما لا وقت له لا مكان له في التقويم.</numerusform>
            <numerusform>استُبعد %n التحام: ما لا وقت له لا مكان له في التقويم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::FacetOption</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter and how many records have it: &quot;Active, 31 spacecraft&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>حدد مركبة لإظهار صفوفها فقط.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
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
        <translation>مطوي؛ اضغط لنشره</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>منشور؛ اضغط لطيه</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>إظهار الكل (%1)</translation>
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
        <translation>الترشيح حسب %1</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>الترشيح حسب %1، نشط</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>إزالة المرشح %1: %2</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>إزالة مرشح الزر الذي عليه التركيز</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>المرشحات النشطة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>هذا هو الفهرس المرفق: لا مركبات من Launch Library 2 من The Space Devs، وتواريخ البيانات من %1 إلى %2.</numerusform>
            <numerusform>هذا هو الفهرس المرفق: مركبة واحدة من Launch Library 2 من The Space Devs، وتواريخ البيانات من %1 إلى %2.</numerusform>
            <numerusform>هذا هو الفهرس المرفق: مركبتان من Launch Library 2 من The Space Devs، وتواريخ البيانات من %1 إلى %2.</numerusform>
            <numerusform>هذا هو الفهرس المرفق: %Ln مركبات من Launch Library 2 من The Space Devs، وتواريخ البيانات من %1 إلى %2.</numerusform>
            <numerusform>هذا هو الفهرس المرفق: %Ln مركبة من Launch Library 2 من The Space Devs، وتواريخ البيانات من %1 إلى %2.</numerusform>
            <numerusform>هذا هو الفهرس المرفق: %Ln مركبة من Launch Library 2 من The Space Devs، وتواريخ البيانات من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>شغّل Skydock من دون ‎--offline لجلب الباقي.</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>جلب الباقي متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>يمكن جلب الباقي الآن.</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>تعذّر جلب الباقي؛ يذكر شريط الحالة السبب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>جارٍ جلب الباقي؛ يذكر شريط الحالة مدى التقدم.</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>عدم إظهار هذا السطر مجددًا</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>حالة الرحلة</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>مركبة أو مضيف أو منفذ أو إجراء</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>اختيار ما يُنتقل إليه</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>الاختيار بمقدار صفحة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>البقاء في المكان الحالي</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>لا شيء معروف هنا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>مضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>لا التحامات</numerusform>
            <numerusform>التحام واحد</numerusform>
            <numerusform>التحامان</numerusform>
            <numerusform>%Ln التحامات</numerusform>
            <numerusform>%Ln التحامًا</numerusform>
            <numerusform>%Ln التحام</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>منفذ غير معروف</translation>
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
        <translation>العمود</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>إ&amp;خفاء هذا العمود</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>ترتيب ت&amp;صاعدي</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>ترتيب ت&amp;نازلي</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>&amp;ثم الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>إ&amp;زالة من الترتيب</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>إعادة ض&amp;بط الترتيب</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>كانت النسخة المحلية تالفة. حُفظت باسم «⁨%1⁩»، وحلت محلها نسخة جديدة.</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>يسرد «skydock ‎--help» كل ما هو ممكن.</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>قد يعني ⁨%1⁩ عدة مضيفات: %2.</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>لا يوجد مضيف باسم ⁨%1⁩ في النسخة المحلية.</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>يسردها كلها الأمر «skydock list hosts».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Skydock::HostPicker</name>
    <message>
        <source>Choose the hosts whose ports are shown</source>
        <translation>اختيار المضيفات التي تظهر منافذها</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>إظهار كل المضيفات</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>إخفاء الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%Ln منافذ</numerusform>
            <numerusform>%Ln منفذًا</numerusform>
            <numerusform>%Ln منفذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>مضيف غير معروف</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>No host</source>
        <translation>بلا مضيف</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>كل المضيفات</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 ولا غيرها</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>المضيفات الظاهرة: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>تحريك صورة مكبّرة أفقيًا، أو إظهار صورة أخرى</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>تحريك صورة مكبّرة عموديًا</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظت باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>المصدر والرخصة</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>الصورة في الطريق</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1: صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>التكبير: %1٪</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>صورة فوتوغرافية: %1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>رسم: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>حفظ الصورة باسم</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>لا يمكن عرض الصور من هذا النوع.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>القرص ممتلئ: لا تُحفظ الصور.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>لا يمكن حفظ الصور. تحقق من أذونات مجلد الذاكرة المخبأة لبرنامج Skydock.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>لا توجد شبكة.</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>لا يوفر خادم الصورة اتصالًا آمنًا.</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>لا يستجيب خادم الصورة.</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>لم يُعثر على الصورة.</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>لا يستطيع خادم الصورة تسليمها (%1).</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>عنوان الصورة غير آمن.</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>من كان ملتحمًا ومتى</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>الالتحام السابق أو المغادرة السابقة</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>الالتحام التالي أو المغادرة التالية</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>المنافذ ومن كان ملتحمًا بها</translation>
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
        <translation>اللحظة، بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>اللحظة، بتوقيت UTC</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>إخفاء القائمة والمؤشر</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>ملتحمة عند</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>المركبة الملتحمة</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>ال&amp;مكوّن:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 – رخصة GPL، الإصدار 3 أو أحدث</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج Skydock وأيقوناته ورسومه برمجيات حرة بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أي إصدار أحدث.</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 – رخصة LGPL، الإصدار 3</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>تُستخدم مكتبة Qt، من The Qt Company ومساهمين، بموجب رخصة GNU العمومية الصغرى، الإصدار 3، التي تضيف إلى رخصة GNU العمومية العامة الواردة أعلاه.</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – ملكية عامة</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>مكتبة SQLite، من D. Richard Hipp وآخرين، مكرّسة للملكية العامة: لا رخصة لها ويجوز استخدامها لأي غرض.</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain – رخصة BSD، ببندين</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>تحفظ مكتبة QtKeychain، من Frank Osterfeld وآخرين، رمز الوصول في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected – ⁦CC0 1.0⁩</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>مكتبة tl::expected، من Simon Brand، مكرّسة للملكية العامة بالقدر الذي يسمح به القانون.</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>يحتاج «skydock list» إلى معرفة ما يُسرد.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>لا توجد مجموعة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>ذُكر المرشح «⁨%1⁩» مرتين؛ وهو يقبل قيمة واحدة.</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>لا يمكن ترتيب ⁨%1⁩ حسب ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>لا يوجد تنسيق باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>لا يمكن البحث عن ⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>يتطلب «⁨%1⁩» عددًا صحيحًا من 0 إلى 2147483647، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>يُكتب المرشح هكذا key=value، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>لا يمكن ترشيح ⁨%1⁩ حسب ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>المركبة الملتحمة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>الالتحام (UTC)</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>المغادرة (UTC)</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>إقامات مركبة عند منفذ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%1 من %n التحام</numerusform>
            <numerusform>%1 من التحام واحد</numerusform>
            <numerusform>%1 من التحامين</numerusform>
            <numerusform>%1 من %n التحامات</numerusform>
            <numerusform>%1 من %n التحامًا</numerusform>
            <numerusform>%1 من %n التحام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%1 من %n التحام</numerusform>
            <numerusform>%1 من التحام واحد</numerusform>
            <numerusform>%1 من التحامين</numerusform>
            <numerusform>%1 من %n التحامات</numerusform>
            <numerusform>%1 من %n التحامًا</numerusform>
            <numerusform>%1 من %n التحام</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>وقت الإطلاق (UTC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>نهاية المهمة (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>مهام مركبة فضائية، من الإطلاق إلى نهاية المهمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%1 من %n رحلة</numerusform>
            <numerusform>%1 من رحلة واحدة</numerusform>
            <numerusform>%1 من رحلتين</numerusform>
            <numerusform>%1 من %n رحلات</numerusform>
            <numerusform>%1 من %n رحلة</numerusform>
            <numerusform>%1 من %n رحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%1 من %n رحلة</numerusform>
            <numerusform>%1 من رحلة واحدة</numerusform>
            <numerusform>%1 من رحلتين</numerusform>
            <numerusform>%1 من %n رحلات</numerusform>
            <numerusform>%1 من %n رحلة</numerusform>
            <numerusform>%1 من %n رحلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الإقامات</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>المحطات وطُرُز المركبات والحمولات ذات المنافذ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%1 من %n مضيف</numerusform>
            <numerusform>%1 من مضيف واحد</numerusform>
            <numerusform>%1 من مضيفين</numerusform>
            <numerusform>%1 من %n مضيفات</numerusform>
            <numerusform>%1 من %n مضيفًا</numerusform>
            <numerusform>%1 من %n مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 من %n مضيف</numerusform>
            <numerusform>%1 من مضيف واحد</numerusform>
            <numerusform>%1 من مضيفين</numerusform>
            <numerusform>%1 من %n مضيفات</numerusform>
            <numerusform>%1 من %n مضيفًا</numerusform>
            <numerusform>%1 من %n مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>لا تعرف النسخة المحلية «⁨%1⁩» بالرقم %2.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>الممكن: %1.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>الأقرب: %1.</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>مواضع الالتحام ولمن هي</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%1 من %n منفذ</numerusform>
            <numerusform>%1 من منفذ واحد</numerusform>
            <numerusform>%1 من منفذين</numerusform>
            <numerusform>%1 من %n منافذ</numerusform>
            <numerusform>%1 من %n منفذًا</numerusform>
            <numerusform>%1 من %n منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%1 من %n منفذ</numerusform>
            <numerusform>%1 من منفذ واحد</numerusform>
            <numerusform>%1 من منفذين</numerusform>
            <numerusform>%1 من %n منافذ</numerusform>
            <numerusform>%1 من %n منفذًا</numerusform>
            <numerusform>%1 من %n منفذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>في الفضاء</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>مدة الالتحام</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>المدة في الفضاء</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>المركبات الفعلية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%1 من %n مركبة</numerusform>
            <numerusform>%1 من مركبة واحدة</numerusform>
            <numerusform>%1 من مركبتين</numerusform>
            <numerusform>%1 من %n مركبات</numerusform>
            <numerusform>%1 من %n مركبة</numerusform>
            <numerusform>%1 من %n مركبة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>قيمة «⁨%1⁩» إما true أو false، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>يتطلب «⁨%1⁩» معرّفًا، أي عددًا صحيحًا مثل 474، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>يتطلب «⁨%1⁩» تاريخًا أو وقتًا بتوقيت UTC، مثل ⁦2025-07-15⁩ أو ⁦2025-07-15T12:00:00Z⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>لا يمكن أن تكون قيمة «⁨%1⁩» هي ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>يتطلب «⁨%1⁩» نصًا.</translation>
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
        <translation>البحث والمرشحات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>كانت النسخة المحلية تالفة. حُفظت باسم «⁨%1⁩»، وأُنشئت نسخة جديدة من الفهرس المرفق.</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>اختر مجلدًا للنسخة المحلية</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>الفهرس المرفق تالف (%1). أعد تثبيت Skydock.</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>نسخة Skydock هذه ناقصة: أعد تثبيتها.</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>كتب النسخةَ المحلية إصدارٌ أحدث من Skydock (خطوة المخطط %1؛ وهذا الإصدار يعرف %2). حدّث Skydock أو استخدم مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>ليست في النسخة المحلية مركبة %1.</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>لا توجد نسخة محلية بعد.</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>لا يتعلق رد Launch Library بما سُئل عنه. لذا لم يُستخدم.</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>الممكن: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>«⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>بدأ Skydock من دون شبكة.</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>تعذّرت كتابة «⁨%1⁩»: القرص ممتلئ. أفرغ بعض المساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>لا يُسمح بكتابة «⁨%1⁩» هنا: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>العنصر «⁨%1⁩» مجلد. اذكر اسم ملف فيه.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>لا يوجد مجلد باسم «⁨%1⁩». أنشئه أولًا أو اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>الانتقال إلى الصف الأعلى</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>الانتقال إلى الصف الأسفل</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>الصعود بمقدار صفحة</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>النزول بمقدار صفحة</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>الانتقال إلى أول صف</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>الانتقال إلى آخر صف</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>فتح التفاصيل</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>تحديد صفوف إضافية</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · صورة لطرازها، %2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>لا توجد صورة لها في النسخة المحلية.</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>لا تُحمّل الصور.</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>هذه هي الصورة الصغيرة؛ الكبيرة في الطريق.</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>الصورة في الطريق.</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>هذه هي الصورة الصغيرة: الكبيرة ليست على هذا الحاسوب بعد. %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>لا يمكن عرض الصورة: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>لا تزال ملتحمة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>مشكوك فيه أو متداخل</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>عدة إقامات أقصر من أن تتميز</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>نُقلت إلى منفذ آخر</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>المخطط الزمني للالتحامات</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>المخطط الزمني للالتحامات: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>المخطط الزمني للالتحامات: لا مركبات</numerusform>
            <numerusform>المخطط الزمني للالتحامات: مركبة واحدة</numerusform>
            <numerusform>المخطط الزمني للالتحامات: مركبتان</numerusform>
            <numerusform>المخطط الزمني للالتحامات: %Ln مركبات</numerusform>
            <numerusform>المخطط الزمني للالتحامات: %Ln مركبة</numerusform>
            <numerusform>المخطط الزمني للالتحامات: %Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>المخطط الزمني للالتحامات: لا مضيفات</numerusform>
            <numerusform>المخطط الزمني للالتحامات: مضيف واحد</numerusform>
            <numerusform>المخطط الزمني للالتحامات: مضيفان</numerusform>
            <numerusform>المخطط الزمني للالتحامات: %Ln مضيفات</numerusform>
            <numerusform>المخطط الزمني للالتحامات: %Ln مضيفًا</numerusform>
            <numerusform>المخطط الزمني للالتحامات: %Ln مضيف</numerusform>
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
        <translation>%1 بالتوقيت المحلي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%Ln مركبات</numerusform>
            <numerusform>%Ln مركبة</numerusform>
            <numerusform>%Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%Ln منافذ</numerusform>
            <numerusform>%Ln منفذًا</numerusform>
            <numerusform>%Ln منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>لا إقامات</numerusform>
            <numerusform>إقامة واحدة</numerusform>
            <numerusform>إقامتان</numerusform>
            <numerusform>%Ln إقامات</numerusform>
            <numerusform>%Ln إقامة</numerusform>
            <numerusform>%Ln إقامة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>المصدر: Launch Library 2 من The Space Devs</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>المصدر: Launch Library 2 من The Space Devs، الفهرس المرفق بتاريخ %1</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>المصدر: Launch Library 2 من The Space Devs، جُلب في %1</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>رسمه Skydock في %1</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · الصفحة %2 من %3</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>جارٍ قراءة الفهرس…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>تظهر المركبات هنا حالما تُقرأ.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>أزل مرشحًا لرؤية المزيد.</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>ربما تستبعد المرشحات ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>تحقق من الإملاء، أو ابحث عن جزء أقصر من الاسم.</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>لا تحتوي النسخة المحلية على هذا الحاسوب على أي منها.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>لا يمكن فتح الفهرس</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذرت قراءة القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>المدة الظاهرة</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>المدة الظاهرة. اكتب غيرها: 2021، ⁦2021-07⁩، ⁦2021-07-15⁩، ⁦1998 – 2003⁩ (G)</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>إظهار النطاق المكتوب</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>العودة إلى المسارات</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>يجب أن يبدأ عنوان الخادم بـ https://‎.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>يحتوي رمز الوصول على محارف لا ترد في أي رمز. أدخله مجددًا.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>ردّ %1 بشيء ليس من بيانات Launch Library.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>لا يذكر رد الخادم عدد الطلبات المتبقية.</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>هذا ليس عنوان ويب. يجب أن يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>لا يذكر العنوان أي خادم.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة سر. يُدخل رمز الوصول على حدة.</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>يجب أن ينتهي العنوان قبل «?» أو «#».</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎. أما http://‎ غير المشفر فهو لهذا الحاسوب فقط (localhost).</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>أدخل عنوان خادم.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>تعذّرت كتابة عدد الطلبات إلى Launch Library. تحقق من أذونات مجلد بيانات Skydock؛ ولن يُجلب شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>كان عدد الطلبات إلى Launch Library تالفًا. نُحّي جانبًا وبدأ العد من جديد.</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>القرص ممتلئ: لا يمكن عدّ الطلبات إلى Launch Library، لذا لا يُجلب شيء.</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>يعدّ برنامج Skydock آخر طلباته ولم ينتهِ. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>تعذّر الوصول إلى %1. ربما لا توجد شبكة.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>بدأ %1 بالرد ثم سكت.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>يستغرق %1 وقتًا أطول من اللازم للرد.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>رد %1 كبير جدًا ولم يُقرأ.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>رد %1 تالف أو كبير جدًا.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>يحيل %1 برنامج Skydock إلى عنوان آخر لا يذهب إليه.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>يحيل %1 برنامج Skydock من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>يرفض %1 الوصول. تحقق من رمز الوصول في التفضيلات.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>لا يوجد لدى %1 ما طُلب.</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>لا يرد %1 على مزيد من الطلبات لبعض الوقت.</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>لا يقبل %1 السؤال (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>يواجه %1 مشكلة ولا يستطيع الرد (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>ويقول: %1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>آخر طلبات هذه الساعة محجوزة لما تفتحه.</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>استُنفدت طلبات هذه الساعة.</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchBar</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>اختيار أعمدة هذا الجدول</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>إظهار لوحة المرشحات أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>مسح البحث؛ ومرة أخرى: الانتقال إلى الجدول</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>الانتقال إلى الجدول</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>تحديد أول نتيجة</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>توجد عبارة غير مغلقة: أضف %1 في نهايتها.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>الحد الأقصى %n محرف: اختصر النص.</numerusform>
            <numerusform>الحد الأقصى محرف واحد: اختصر النص.</numerusform>
            <numerusform>الحد الأقصى محرفان: اختصر النص.</numerusform>
            <numerusform>الحد الأقصى %n محارف: اختصر النص.</numerusform>
            <numerusform>الحد الأقصى %n محرفًا: اختصر النص.</numerusform>
            <numerusform>الحد الأقصى %n محرف: اختصر النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>الحد الأقصى %n كلمة: احذف بعضها.</numerusform>
            <numerusform>الحد الأقصى كلمة واحدة: احذف بعضها.</numerusform>
            <numerusform>الحد الأقصى كلمتان: احذف بعضها.</numerusform>
            <numerusform>الحد الأقصى %n كلمات: احذف بعضها.</numerusform>
            <numerusform>الحد الأقصى %n كلمة: احذف بعضها.</numerusform>
            <numerusform>الحد الأقصى %n كلمة: احذف بعضها.</numerusform>
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
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>للتجربة: بلا حد للطلبات، لكن البيانات قديمة وغير كاملة.</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>خادم Launch Library خاص بك، أو على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>عنوان خادم</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>لا يمكن قراءة الإعدادات في «⁨%1⁩»؛ تُستخدم الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>قيمة الإعداد ⁨%1⁩ هي «⁨%2⁩»، والمتوقع: %3. تُستخدم بدلًا منها القيمة «⁨%4⁩».</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>لا يمكن كتابة الإعدادات في «⁨%1⁩». تبقى سارية حتى إنهاء Skydock.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system أو light أو dark أو high-contrast</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>رمز لغة</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>تعذّرت قراءة بعض ما حُفظ عن النافذة؛ عاد هذا الجزء منها إلى حالته الأولى.</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;رمز الوصول:</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>النسخة المحلية</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>البحث عن ال&amp;مستجدات:</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>مساحة ال&amp;صور:</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>تُحفظ الصور التي عُرضت على هذا الحاسوب حتى هذا الحجم</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>ال&amp;وحدات:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>الأو&amp;قات:</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>مترية (⁦m, kg, km⁩)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>أمريكية (⁦ft, lb, mi⁩)</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC، كما تُذكر المهام</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>المظ&amp;هر:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>بدأ Skydock من دون الشبكة. ما تحتاج إليه الشبكة وحدها يمكن ضبطه عند تشغيله معها.</translation>
    </message>
</context>
<context>
    <name>Skydock::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>لا مفتاح يفعل ذلك.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>ابحث عن عمل مفتاح، أو عن مفتاح</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>يحتاج «skydock show» إلى معرفة ما يُعرض.</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>لا يعرض «skydock show» ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>يتطلب «skydock show spacecraft» معرّفًا أو اسمًا.</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>لا يوجد وضع باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>لا يوجد تنسيق باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>في الفضاء</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>أول إطلاق</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>الطاقم أو الشحن</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>في الفضاء الآن</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>ليست في الفضاء</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>مصممة لطاقم</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>للشحن فقط</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>عقد %1</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>لها صورة</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>لها مشكلات بيانات</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>بلا مشكلات بيانات</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>العناصر النائبة فقط</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>بلا عناصر نائبة</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>في رحلة خلال السنوات</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>في رحلة حتى %1</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>في رحلة منذ %1</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>في رحلة %1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>مشكلات البيانات</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>العناصر النائبة</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>زارت</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>زارت %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>أول إطلاق في عقد %1</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>القرص ممتلئ: الخرج غير كامل. أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>تعذّرت كتابة الخرج: %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>لا تحتاج «skydock list» و«skydock ‎--help» و«skydock ‎--version» إلى شاشة عرض.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>لا توجد شاشة عرض لفتح نافذة عليها: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY. شغّل Skydock في جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>لا يمكن فتح نافذة هنا. تحقق من شاشة العرض، أو شغّل Skydock في جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>لا يمكن فتح نافذة هنا (⁨%1⁩). تحقق من شاشة العرض، أو شغّل Skydock في جلسة سطح مكتب.</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>أقل من أسبوع</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>من أسبوع إلى شهر</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>من شهر إلى 3 أشهر</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>من 3 إلى 6 أشهر</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>من 6 أشهر إلى 12 شهرًا</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>سنة فأكثر</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>مدة الإقامة</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>الإقامة: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>ت&amp;حديث الآن</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>البحث الآن عن المستجدات في Launch Library</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>&amp;مشكلات البيانات…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>متابعة ال&amp;جلب</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>إ&amp;يقاف الجلب مؤقتًا</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>متابعة الجلب من Launch Library</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>عدم جلب شيء من Launch Library الآن</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>آخر المستجدات: %1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>البحث التالي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>لا مشكلات في البيانات</numerusform>
            <numerusform>مشكلة واحدة في البيانات</numerusform>
            <numerusform>مشكلتان في البيانات</numerusform>
            <numerusform>%Ln مشكلات في البيانات</numerusform>
            <numerusform>%Ln مشكلة في البيانات</numerusform>
            <numerusform>%Ln مشكلة في البيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>البيانات: Launch Library 2 من The Space Devs. النسخة المحلية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>في النسخة المحلية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة</numerusform>
            <numerusform>بقي %1 من طلب واحد لهذه الساعة</numerusform>
            <numerusform>بقي %1 من طلبين لهذه الساعة</numerusform>
            <numerusform>بقي %1 من %Ln طلبات لهذه الساعة</numerusform>
            <numerusform>بقي %1 من %Ln طلبًا لهذه الساعة</numerusform>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two lists of records</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</source>
        <translation>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة، يتاح التالي عند %2، وتتاح كلها عند %3</numerusform>
            <numerusform>بقي %1 من طلب واحد لهذه الساعة، يتاح التالي عند %2، وتتاح كلها عند %3</numerusform>
            <numerusform>بقي %1 من طلبين لهذه الساعة، يتاح التالي عند %2، وتتاح كلها عند %3</numerusform>
            <numerusform>بقي %1 من %Ln طلبات لهذه الساعة، يتاح التالي عند %2، وتتاح كلها عند %3</numerusform>
            <numerusform>بقي %1 من %Ln طلبًا لهذه الساعة، يتاح التالي عند %2، وتتاح كلها عند %3</numerusform>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة، يتاح التالي عند %2، وتتاح كلها عند %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة، يتاح التالي عند %2</numerusform>
            <numerusform>بقي %1 من طلب واحد لهذه الساعة، يتاح التالي عند %2</numerusform>
            <numerusform>بقي %1 من طلبين لهذه الساعة، يتاح التالي عند %2</numerusform>
            <numerusform>بقي %1 من %Ln طلبات لهذه الساعة، يتاح التالي عند %2</numerusform>
            <numerusform>بقي %1 من %Ln طلبًا لهذه الساعة، يتاح التالي عند %2</numerusform>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة، يتاح التالي عند %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة، تتاح كلها عند %2</numerusform>
            <numerusform>بقي %1 من طلب واحد لهذه الساعة، تتاح كلها عند %2</numerusform>
            <numerusform>بقي %1 من طلبين لهذه الساعة، تتاح كلها عند %2</numerusform>
            <numerusform>بقي %1 من %Ln طلبات لهذه الساعة، تتاح كلها عند %2</numerusform>
            <numerusform>بقي %1 من %Ln طلبًا لهذه الساعة، تتاح كلها عند %2</numerusform>
            <numerusform>بقي %1 من %Ln طلب لهذه الساعة، تتاح كلها عند %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>غير متصل. النسخة المحلية بتاريخ %1.</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>النسخة المحلية حتى %1</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>الفهرس المرفق، حتى %1</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>الفهرس المرفق</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>النسخة المحلية ناقصة</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>النسخة المحلية محدّثة</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>عمر النسخة المحلية %1 د</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>عمر النسخة المحلية %1 س</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>عمر النسخة المحلية %1 ي</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>يجلب البيانات برنامج Skydock آخر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>بانتظار توفر طلبات</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>يُستأنف بعد %1</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>يُستأنف جلب %1 بعد %2</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>بقي %1 من %Ln طلب</numerusform>
            <numerusform>بقي %1 من طلب واحد</numerusform>
            <numerusform>بقي %1 من طلبين</numerusform>
            <numerusform>بقي %1 من %Ln طلبات</numerusform>
            <numerusform>بقي %1 من %Ln طلبًا</numerusform>
            <numerusform>بقي %1 من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>لم تبقَ طلبات</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · التالي بعد %2</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · تتاح كلها مجددًا بعد %2</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>النسخة المحلية كاملة ومحدّثة</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>لا شيء لجلبه الآن</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>غير متصل. النسخة المحلية حتى %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>غير متصل. الفهرس المرفق، حتى %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>غير متصل. الفهرس المرفق</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>الصفوف المجلوبة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>الالتحامات</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>تفاصيل الإطلاق</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>البحث عن مستجدات %1</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>فحص جميع %1</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>جلب المركبة المفتوحة</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>سؤال Launch Library</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1: الصفحة %2 من %3</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>ملء النسخة المحلية</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>تحديث النسخة المحلية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>لا التحامات</numerusform>
            <numerusform>التحام واحد</numerusform>
            <numerusform>التحامان</numerusform>
            <numerusform>%Ln التحامات</numerusform>
            <numerusform>%Ln التحامًا</numerusform>
            <numerusform>%Ln التحام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%Ln مركبات</numerusform>
            <numerusform>%Ln مركبة</numerusform>
            <numerusform>%Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>لا رحلات</numerusform>
            <numerusform>رحلة واحدة</numerusform>
            <numerusform>رحلتان</numerusform>
            <numerusform>%Ln رحلات</numerusform>
            <numerusform>%Ln رحلة</numerusform>
            <numerusform>%Ln رحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%Ln منافذ</numerusform>
            <numerusform>%Ln منفذًا</numerusform>
            <numerusform>%Ln منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>لا محطات</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>%Ln محطات</numerusform>
            <numerusform>%Ln محطة</numerusform>
            <numerusform>%Ln محطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%Ln حالات</numerusform>
            <numerusform>%Ln حالة</numerusform>
            <numerusform>%Ln حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>لا تفاصيل إطلاق</numerusform>
            <numerusform>تفاصيل إطلاق واحد</numerusform>
            <numerusform>تفاصيل إطلاقين</numerusform>
            <numerusform>تفاصيل %Ln إطلاقات</numerusform>
            <numerusform>تفاصيل %Ln إطلاقًا</numerusform>
            <numerusform>تفاصيل %Ln إطلاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 من %Ln التحام</numerusform>
            <numerusform>%1 من التحام واحد</numerusform>
            <numerusform>%1 من التحامين</numerusform>
            <numerusform>%1 من %Ln التحامات</numerusform>
            <numerusform>%1 من %Ln التحامًا</numerusform>
            <numerusform>%1 من %Ln التحام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 من %Ln مركبة</numerusform>
            <numerusform>%1 من مركبة واحدة</numerusform>
            <numerusform>%1 من مركبتين</numerusform>
            <numerusform>%1 من %Ln مركبات</numerusform>
            <numerusform>%1 من %Ln مركبة</numerusform>
            <numerusform>%1 من %Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 من %Ln رحلة</numerusform>
            <numerusform>%1 من رحلة واحدة</numerusform>
            <numerusform>%1 من رحلتين</numerusform>
            <numerusform>%1 من %Ln رحلات</numerusform>
            <numerusform>%1 من %Ln رحلة</numerusform>
            <numerusform>%1 من %Ln رحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%1 من %Ln منفذ</numerusform>
            <numerusform>%1 من منفذ واحد</numerusform>
            <numerusform>%1 من منفذين</numerusform>
            <numerusform>%1 من %Ln منافذ</numerusform>
            <numerusform>%1 من %Ln منفذًا</numerusform>
            <numerusform>%1 من %Ln منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%1 من %Ln محطة</numerusform>
            <numerusform>%1 من محطة واحدة</numerusform>
            <numerusform>%1 من محطتين</numerusform>
            <numerusform>%1 من %Ln محطات</numerusform>
            <numerusform>%1 من %Ln محطة</numerusform>
            <numerusform>%1 من %Ln محطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%1 من %Ln حالة</numerusform>
            <numerusform>%1 من حالة واحدة</numerusform>
            <numerusform>%1 من حالتين</numerusform>
            <numerusform>%1 من %Ln حالات</numerusform>
            <numerusform>%1 من %Ln حالة</numerusform>
            <numerusform>%1 من %Ln حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>تفاصيل %1 من %Ln إطلاق</numerusform>
            <numerusform>تفاصيل %1 من إطلاق واحد</numerusform>
            <numerusform>تفاصيل %1 من إطلاقين</numerusform>
            <numerusform>تفاصيل %1 من %Ln إطلاقات</numerusform>
            <numerusform>تفاصيل %1 من %Ln إطلاقًا</numerusform>
            <numerusform>تفاصيل %1 من %Ln إطلاق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>مستجدات %1</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>النسخة المحلية كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>لم يبقَ أي طلب.</numerusform>
            <numerusform>بقي طلب واحد.</numerusform>
            <numerusform>بقي طلبان.</numerusform>
            <numerusform>بقيت %n طلبات.</numerusform>
            <numerusform>بقي %n طلبًا.</numerusform>
            <numerusform>بقي %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>ربما لم يبقَ أي طلب.</numerusform>
            <numerusform>بقي طلب واحد على الأقل.</numerusform>
            <numerusform>بقي طلبان على الأقل.</numerusform>
            <numerusform>بقيت %n طلبات على الأقل.</numerusform>
            <numerusform>بقي %n طلبًا على الأقل.</numerusform>
            <numerusform>بقي %n طلب على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>يمكن المتابعة بدءًا من %1.</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>أحداث الالتحام</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>المحطات الفضائية</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>حالات المركبات</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>مهام الرحلات ومنصات إطلاقها</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>استُنفدت طلبات هذه الساعة؛ الانتظار حتى %1.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>إعادة المحاولة عند %1.</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>يجلب البيانات برنامج Skydock آخر؛ بانتظاره.</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1: الصفحة %2 من %3، %4 من %n صف</numerusform>
            <numerusform>%1: الصفحة %2 من %3، %4 من صف واحد</numerusform>
            <numerusform>%1: الصفحة %2 من %3، %4 من صفين</numerusform>
            <numerusform>%1: الصفحة %2 من %3، %4 من %n صفوف</numerusform>
            <numerusform>%1: الصفحة %2 من %3، %4 من %n صفًا</numerusform>
            <numerusform>%1: الصفحة %2 من %3، %4 من %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: الصفحة %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1: الصفحة %2، %3 من %n صف</numerusform>
            <numerusform>%1: الصفحة %2، %3 من صف واحد</numerusform>
            <numerusform>%1: الصفحة %2، %3 من صفين</numerusform>
            <numerusform>%1: الصفحة %2، %3 من %n صفوف</numerusform>
            <numerusform>%1: الصفحة %2، %3 من %n صفًا</numerusform>
            <numerusform>%1: الصفحة %2، %3 من %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: الصفحة %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>جارٍ نسخ %Ln صف…</numerusform>
            <numerusform>جارٍ نسخ صف واحد…</numerusform>
            <numerusform>جارٍ نسخ صفين…</numerusform>
            <numerusform>جارٍ نسخ %Ln صفوف…</numerusform>
            <numerusform>جارٍ نسخ %Ln صفًا…</numerusform>
            <numerusform>جارٍ نسخ %Ln صف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>الصفوف المح&amp;ددة (%Ln)</numerusform>
            <numerusform>الصفوف المح&amp;ددة (%Ln)</numerusform>
            <numerusform>الصفوف المح&amp;ددة (%Ln)</numerusform>
            <numerusform>الصفوف المح&amp;ددة (%Ln)</numerusform>
            <numerusform>الصفوف المح&amp;ددة (%Ln)</numerusform>
            <numerusform>الصفوف المح&amp;ددة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>&amp;كل الصفوف المطابقة (%Ln)</numerusform>
            <numerusform>&amp;كل الصفوف المطابقة (%Ln)</numerusform>
            <numerusform>&amp;كل الصفوف المطابقة (%Ln)</numerusform>
            <numerusform>&amp;كل الصفوف المطابقة (%Ln)</numerusform>
            <numerusform>&amp;كل الصفوف المطابقة (%Ln)</numerusform>
            <numerusform>&amp;كل الصفوف المطابقة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV، نص تفصله علامات جدولة</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON، كما يقدمه Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>الظاهرة (%Ln)</numerusform>
            <numerusform>الظاهرة (%Ln)</numerusform>
            <numerusform>الظاهرة (%Ln)</numerusform>
            <numerusform>الظاهرة (%Ln)</numerusform>
            <numerusform>الظاهرة (%Ln)</numerusform>
            <numerusform>الظاهرة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>الصفوف المكتوبة</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>الصفوف:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>الت&amp;نسيق:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>حدد الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>الملف «⁨%1⁩» موجود. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>أُغلقت النسخة المحلية؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>الأ&amp;عمدة:</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>رؤوس الأعمدة</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>انقر للترتيب، وShift+نقرة لإضافة عمود آخر إلى الترتيب</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>مرتب حسب %1، تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>مرتب حسب %1، تنازليًا</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1، ثم حسب %2، تصاعديًا</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1، ثم حسب %2، تنازليًا</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>الانتقال إلى العمود الأيسر</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>الانتقال إلى العمود الأيمن</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>الانتقال إلى أول عمود</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>الانتقال إلى آخر عمود</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>الترتيب حسب العمود</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>إضافة العمود إلى الترتيب</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>إظهار ما يمكن فعله بالعمود</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>الانتقال إلى الصفوف</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>الالتحامات</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>ابحث عن اسم أو طراز أو رقم تسلسلي…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>ابحث عن مركبة أو محطة أو منفذ…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>ابحث عن مركبة أو إطلاق أو وجهة أو مهمة…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · %2 في Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%Ln مركبات</numerusform>
            <numerusform>%Ln مركبة</numerusform>
            <numerusform>%Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 من %Ln مركبة</numerusform>
            <numerusform>%1 من مركبة واحدة</numerusform>
            <numerusform>%1 من مركبتين</numerusform>
            <numerusform>%1 من %Ln مركبات</numerusform>
            <numerusform>%1 من %Ln مركبة</numerusform>
            <numerusform>%1 من %Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>لا التحامات</numerusform>
            <numerusform>التحام واحد</numerusform>
            <numerusform>التحامان</numerusform>
            <numerusform>%Ln التحامات</numerusform>
            <numerusform>%Ln التحامًا</numerusform>
            <numerusform>%Ln التحام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 من %Ln التحام</numerusform>
            <numerusform>%1 من التحام واحد</numerusform>
            <numerusform>%1 من التحامين</numerusform>
            <numerusform>%1 من %Ln التحامات</numerusform>
            <numerusform>%1 من %Ln التحامًا</numerusform>
            <numerusform>%1 من %Ln التحام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>لا رحلات</numerusform>
            <numerusform>رحلة واحدة</numerusform>
            <numerusform>رحلتان</numerusform>
            <numerusform>%Ln رحلات</numerusform>
            <numerusform>%Ln رحلة</numerusform>
            <numerusform>%Ln رحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 من %Ln رحلة</numerusform>
            <numerusform>%1 من رحلة واحدة</numerusform>
            <numerusform>%1 من رحلتين</numerusform>
            <numerusform>%1 من %Ln رحلات</numerusform>
            <numerusform>%1 من %Ln رحلة</numerusform>
            <numerusform>%1 من %Ln رحلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>لا مركبات هنا بعد</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>لا التحامات هنا بعد</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>لا رحلات هنا بعد</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>لا مركبة تطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>لا التحام يطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>لا رحلة تطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>لا مركبة تطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>لا التحام يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>لا رحلة تطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>لا مركبة تطابق «⁨%1⁩» وهذه المرشحات</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>لا التحام يطابق «⁨%1⁩» وهذه المرشحات</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>لا رحلة تطابق «⁨%1⁩» وهذه المرشحات</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>صورة فوتوغرافية: %1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>رسم لمركبة فضائية</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>رسم: %1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>بلا صورة: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>المخطط الزمني للالتحامات</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>إظهار المركبة المحددة</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>الانتقال إلى الآن</translation>
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
        <translation>من كان ملتحمًا ومتى</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>لا غيرها بلا مسار</numerusform>
            <numerusform>واحدة أخرى بلا مسار</numerusform>
            <numerusform>اثنتان أخريان بلا مسار</numerusform>
            <numerusform>%Ln أخرى بلا مسار</numerusform>
            <numerusform>%Ln أخرى بلا مسار</numerusform>
            <numerusform>%Ln أخرى بلا مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>ضيّق الجدول لرؤية الأخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>لا يظهر في الجدول أي مركبة</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>لا التحام معروف بعد</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>لا يظهر أي مضيف</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>إظهار كل المضيفات</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>ستكون الصورة بحجم %1 × %2 بكسل، وهو أكبر مما يمكن إنشاؤه. اختر مقياسًا أو عرضًا أصغر، أو صفوفًا أقل، أو SVG أو PDF.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>تعذّر إنشاء الصورة: لا توجد ذاكرة كافية.</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>تصدير المخطط الزمني</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG، صورة نقطية</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG، رسم متجهي للويب وبرامج الرسم</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF، رسم متجهي للطباعة</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>فاتحة، للورق</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الت&amp;نسيق:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>النطاق:</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>المسارات:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأ&amp;لوان:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>عدد البكسلات لكل بكسل على الشاشة</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>ال&amp;كل: %1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>من، UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>إلى، UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>&amp;جميع المسارات</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>يجب أن تأتي النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 بكسل</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>بأي حجم تريد</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>المدة ال&amp;ظاهرة: %1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>&amp;من – إلى، بتوقيت UTC:</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>المسارات الظا&amp;هرة</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>إظهار من كان ملتحمًا ومتى، أو إخفاؤه</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>نقل المؤشر إلى الحدث السابق</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>نقل المؤشر إلى الحدث التالي</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>إخفاء المؤشر</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>الرجوع قليلًا في الزمن</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>التقدم قليلًا في الزمن</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>الرجوع كثيرًا في الزمن</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>التقدم كثيرًا في الزمن</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>إظهار العرض السابق</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>إظهار العرض التالي</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>الانتقال إلى الآن</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>إظهار المركبة المحددة</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>كتابة الوقت المراد الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>الانتقال إلى المسار الأعلى</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>الانتقال إلى المسار الأسفل</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>تحديد الالتحام السابق في المسار</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>تحديد الالتحام التالي في المسار</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>التمرير لأعلى بمقدار صفحة</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>التمرير لأسفل بمقدار صفحة</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>طي وحدة المسار أو نشرها</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>طي مضيف المسار أو نشره</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>فتح تفاصيل الالتحام المحدد</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineLegend</name>
    <message>
        <source>, </source>
        <comment>between two operators or types</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Colours by type: %1</source>
        <translation>الألوان حسب النوع: %1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>الألوان حسب المشغّل: %1</translation>
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
        <translation>نظرة عامة على كل الإقامات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>الت&amp;حقق من الرمز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار رمز الوصول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>كما هو محفوظ لذلك الخادم</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>لكل خادم رمز وصول خاص به.</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>جارٍ سؤال Launch Library…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>لا طلبات في الساعة</numerusform>
            <numerusform>طلب واحد في الساعة</numerusform>
            <numerusform>طلبان في الساعة</numerusform>
            <numerusform>%Ln طلبات في الساعة</numerusform>
            <numerusform>%Ln طلبًا في الساعة</numerusform>
            <numerusform>%Ln طلب في الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>مقبول: %1، استُخدم منها %2.</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>غير مقبول: لا يعرف Launch Library هذا الرمز.</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>من دون رمز وصول: %1، استُخدم منها %2.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>إ&amp;ظهار</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح: يبقى رمز الوصول معروفًا حتى إنهاء Skydock.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>رفضت سلسلة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>أخفقت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>أخفقت سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>لا يحتوي رمز الوصول إلا على أحرف وأرقام وعلامات، بلا مسافات.</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>ما تحفظه سلسلة المفاتيح لبرنامج Skydock ليس رمز وصول. أدخله مجددًا.</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>قيمة SKYDOCK_API_TOKEN ليست رمز وصول؛ لن تُستخدم.</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>بلا رمز وصول: يُسأل Launch Library كمجهول.</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>رمز الوصول محفوظ في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>رمز الوصول مأخوذ من متغير البيئة SKYDOCK_API_TOKEN.</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>يبقى رمز الوصول معروفًا حتى إنهاء Skydock.</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>أزرار أخرى</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>يجد الصفوف التي تحتوي على كل الكلمات، أيًّا كان الحقل الذي ترد فيه كل كلمة من الحقول المشمولة بالبحث. يُبحث عن الكلمات بين علامتي الاقتباس كما هي، بما فيها المسافات والفواصل. يحدد Enter أول صف يُعثر عليه وينتقل إلى الجدول، وكذلك سهم الأسفل، ويُفرغ Escape الحقل.</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>يضيّق الجدول إلى القيم المؤشَّرة: تعدد القيم في المرشح الواحد يوسّع الاختيار، وقيم المرشحات المختلفة تضيّقه. يدل الرقم بجانب القيمة على عدد الصفوف التي ستبقى. اضغط عنوانًا لطيه أو نشره؛ ينتقل Tab من قيمة إلى أخرى، ويؤشّر مفتاح المسافة القيمة.</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>يُظهر بنظرة سريعة ماهية المركبة ومكانها الآن. تنتقل مفاتيح الأسهم إلى كل ما هو معروف عنها.</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>يُظهر كل ما هو معروف عن المركبة: رحلاتها والتحاماتها وطرازها وصانعها. ما ليس في النسخة المحلية بعد يُجلب عند عرضه. تعود مفاتيح الأسهم إلى الأهم.</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>يُظهر من كان ملتحمًا وأين ومتى: مسار لكل منفذ أو مركبة، وشريط لكل إقامة. اسحب للتحرك في الزمن، وأدر العجلة للتكبير أو التصغير حول مؤشر الفأرة، واسحب مع Alt للتكبير إلى مستطيل، وانقر شريطًا لتحديد مركبته. ومن لوحة المفاتيح: تتحرك مفاتيح الأسهم في الزمن ومن مسار إلى آخر، ويكبّر مفتاح الزائد ويصغّر مفتاح الناقص، وينتقل القوسان المربعان إلى الإقامة السابقة والتالية، ويفتحها Enter، ويُظهر Home كل شيء، وينتقل End إلى الآن.</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>يُظهر عدد الإقامات في كل الزمن المعروف، ويؤطر الجزء الذي تُظهره المسارات أعلاه. اسحب الإطار لتحريكه، أو اسحب حافتيه لتوسيعه أو تضييقه، أو انقر بجانبه للانتقال إلى هناك. ومن لوحة المفاتيح: استخدم مفاتيح الأسهم والزائد والناقص في المسارات.</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>يضع على المخطط الزمني مؤشرًا يسأل عمن كان ملتحمًا في تلك اللحظة، ويظهر الجواب بجانب المسارات. اسحب المؤشر، أو اضغط T في المسارات لوضعه وإزالته، والفاصلة والنقطة للانتقال إلى الالتحام أو المغادرة قبله وبعده.</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>يسرد كل منافذ المضيفات الظاهرة مع المركبة التي كانت ملتحمة بكل منها عند المؤشر، ومدة ذلك. ويتبع المؤشرَ في أثناء سحبه. أدخل لحظة في حقل التاريخ، أو استخدم الأسهم بجانبه للانتقال من حدث إلى آخر؛ ويُخفي Escape المؤشر.</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>يختار المحطات والمركبات والحمولات التي يُظهر المخطط الزمني منافذها. يدل الرقم بعد الاسم على عدد الإقامات لديه. تبقى القائمة مفتوحة في أثناء التأشير بالفأرة أو بمفتاح المسافة.</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>يختار ما تمثله المسارات، المنافذ أو مركبات الجدول، وترتيبها، ومعنى الألوان، وهل الأوقات بتوقيت UTC أم بالتوقيت المحلي. يفتح مفتاح المسافة القائمة، وتختار فيها مفاتيح الأسهم وEnter.</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>يذكر المدة التي يُظهرها المخطط الزمني. أدخل غيرها للانتقال إليها: سنة أو شهرًا أو يومًا، أو اثنين منها بينهما شرطة، مثل 2021 أو ⁦2021-07-15⁩ أو ⁦1998 – 2003⁩. يقود المفتاح G من المسارات إلى هنا، وينتقل Enter إلى تلك المدة، ويتركها Escape كما كانت.</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>يذكر عمر النسخة المحلية، وما يُجلب من Launch Library، والعائق إن وُجد. توقف الأزرار الجلب مؤقتًا أو تبحث عن المستجدات فورًا؛ وفي قائمة «النسخة المحلية» الأوامر نفسها.</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>يذكر عدد الطلبات التي لا يزال Launch Library يرد عليها في هذه الساعة، ومتى يتاح المزيد. من دون رمز وصول يرد على 15 في الساعة، ويحجز Skydock بعضها لما تفتحه. يمكن إدخال رمز وصول، وهو يتيح المزيد، في التفضيلات.</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>يسرد الحقول التي تعذّر استخدامها كما قدمها Launch Library، والسجلات التي ترد فيها، وما ورد فيها. لا يضيع شيء: تظهر بقية كل سجل، وتزول المشكلة عندما يصل الحقل مصححًا.</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>حقل البحث</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>رؤوس أعمدة الجدول</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>الالتحامات في التفاصيل</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>المخطط الزمني للالتحامات</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>حقل النطاق في المخطط الزمني</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>من كان ملتحمًا ومتى</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>عارض الصور</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>&amp;حول Skydock</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>تصدير ال&amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>ت&amp;صدير المخطط الزمني…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;طباعة المخطط الزمني…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>تحديد &amp;كل الصفوف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>ت&amp;كبير المخطط الزمني</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>ت&amp;صغير المخطط الزمني</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>إظهار المخطط الزمني &amp;بأكمله</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>المر&amp;كبات</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>الال&amp;تحامات</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>الر&amp;حلات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>التحا&amp;مات هذه المركبة</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>رحلات &amp;هذه المركبة</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>الآ&amp;ن في المخطط الزمني</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>النسخة الم&amp;حلية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>التش&amp;خيص…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نا&amp;فذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;لانتقال إلى…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>الج&amp;دول التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>الجدول ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>اللوحة التال&amp;ية</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>الل&amp;وحة السابقة</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>جارٍ تصدير المخطط الزمني إلى «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>صُدّر المخطط الزمني إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>لم يُصدّر المخطط الزمني. %1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>المخطط الزمني للالتحامات</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>طباعة المخطط الزمني</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>الانتقال إلى القوائم</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>عادت اللوحات والأعمدة والأقسام المطوية إلى حالتها الأولى. يبقى البحث والمرشحات كما هما.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>لم تُصدّر أي مركبة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت مركبة واحدة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت مركبتان إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت %Ln مركبات إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت %Ln مركبة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت %Ln مركبة إلى «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>لم يُصدّر أي التحام إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّر التحام واحد إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّر التحامان إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّر %Ln التحامات إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّر %Ln التحامًا إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّر %Ln التحام إلى «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>لم تُصدّر أي رحلة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت رحلة واحدة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت رحلتان إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت %Ln رحلات إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت %Ln رحلة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدّرت %Ln رحلة إلى «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>من سنة</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>حتى سنة</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>أي سنة</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>تكبير إلى الإقامة</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>مركبة غير معروفة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>منفذ غير معروف</translation>
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
        <translation>%1 بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>الالتحام المخطط: %1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>الالتحام: %1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>المغادرة: %1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>المغادرة غير معروفة</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>لا تزال ملتحمة، حسب علم النسخة المحلية</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ المغادرة تسبق الالتحام</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ الالتحام والمغادرة في اللحظة نفسها</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ وقت الالتحام غير معروف</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ المنفذ غير معروف</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ المركبة الملتحمة غير معروفة</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>الرحلة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>لا إقامات.
انقر للتكبير.</numerusform>
            <numerusform>إقامة واحدة أقرب إلى غيرها من أن تتميز هنا.
انقر للتكبير.</numerusform>
            <numerusform>إقامتان متقاربتان لا تتميزان هنا.
انقر للتكبير.</numerusform>
            <numerusform>%Ln إقامات متقاربة لا تتميز هنا.
انقر للتكبير.</numerusform>
            <numerusform>%Ln إقامة متقاربة لا تتميز هنا.
انقر للتكبير.</numerusform>
            <numerusform>%Ln إقامة متقاربة لا تتميز هنا.
انقر للتكبير.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ تتداخل مع إقامة أخرى لهذه المركبة</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ تتداخل مع إقامة أخرى عند هذا المنفذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%Ln منافذ</numerusform>
            <numerusform>%Ln منفذًا</numerusform>
            <numerusform>%Ln منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>لا إقامات</numerusform>
            <numerusform>إقامة واحدة</numerusform>
            <numerusform>إقامتان</numerusform>
            <numerusform>%Ln إقامات</numerusform>
            <numerusform>%Ln إقامة</numerusform>
            <numerusform>%Ln إقامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>الزيارة نفسها: نُقلت إلى هنا من %1</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>الزيارة نفسها: نُقلت بعدها إلى %1</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>إقامة %1 عند %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>إقامة %1 عند %2، مخطط لها في %3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>إقامة %1 عند %2، مستمرة منذ %3</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>إقامة %1 عند %2، في وقت غير معروف</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>عقد %1</translation>
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
        <translation>ddd d MMM yyyy</translation>
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
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%Ln مركبات</numerusform>
            <numerusform>%Ln مركبة</numerusform>
            <numerusform>%Ln مركبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%Ln منافذ</numerusform>
            <numerusform>%Ln منفذًا</numerusform>
            <numerusform>%Ln منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>لا إقامات</numerusform>
            <numerusform>إقامة واحدة</numerusform>
            <numerusform>إقامتان</numerusform>
            <numerusform>%Ln إقامات</numerusform>
            <numerusform>%Ln إقامة</numerusform>
            <numerusform>%Ln إقامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>لا منافذ مطوية</numerusform>
            <numerusform>منفذ واحد مطوي</numerusform>
            <numerusform>منفذان مطويان</numerusform>
            <numerusform>%Ln منافذ مطوية</numerusform>
            <numerusform>%Ln منفذًا مطويًا</numerusform>
            <numerusform>%Ln منفذ مطوي</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>الإقامة %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>لا إقامات</numerusform>
            <numerusform>إقامة واحدة</numerusform>
            <numerusform>إقامتان</numerusform>
            <numerusform>%Ln إقامات</numerusform>
            <numerusform>%Ln إقامة</numerusform>
            <numerusform>%Ln إقامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%Ln منافذ</numerusform>
            <numerusform>%Ln منفذًا</numerusform>
            <numerusform>%Ln منفذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>مركبة غير معروفة</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>منفذ غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln بلا تاريخ)</numerusform>
            <numerusform>%1 (+%Ln بلا تاريخ)</numerusform>
            <numerusform>%1 (+%Ln بلا تاريخ)</numerusform>
            <numerusform>%1 (+%Ln بلا تاريخ)</numerusform>
            <numerusform>%1 (+%Ln بلا تاريخ)</numerusform>
            <numerusform>%1 (+%Ln بلا تاريخ)</numerusform>
        </translation>
    </message>
</context>
</TS>
