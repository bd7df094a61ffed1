<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>%1 opened the meeting</source>
        <translation>%1: افتتاح الجلسة</translation>
    </message>
    <message>
        <source>%1 suspended the meeting</source>
        <translation>%1: تعليق الجلسة</translation>
    </message>
    <message>
        <source>%1 resumed the meeting</source>
        <translation>%1: استئناف الجلسة</translation>
    </message>
    <message>
        <source>%1 adjourned the meeting</source>
        <translation>%1: رفع الجلسة</translation>
    </message>
    <message>
        <source>%1 closed the session</source>
        <translation>%1: اختتام الدورة</translation>
    </message>
    <message>
        <source>%1 offered the chair</source>
        <translation>%1: عرض الرئاسة</translation>
    </message>
    <message>
        <source>%1 accepted the chair</source>
        <translation>%1: قبول الرئاسة</translation>
    </message>
    <message>
        <source>%1 withdrew the offer of the chair</source>
        <translation>%1: سحب عرض الرئاسة</translation>
    </message>
    <message>
        <source>%1 took the chair</source>
        <translation>%1: تولي الرئاسة</translation>
    </message>
    <message>
        <source>%1 began to operate for the presiding officer</source>
        <translation>%1: بدء التشغيل نيابة عن الرئاسة</translation>
    </message>
    <message>
        <source>%1 stopped operating for the presiding officer</source>
        <translation>%1: إنهاء التشغيل نيابة عن الرئاسة</translation>
    </message>
    <message>
        <source>%1 took the floor</source>
        <translation>%1: أخذ الكلمة</translation>
    </message>
    <message>
        <source>%1 took up item %2</source>
        <translation>%1: بدء النظر في البند %2</translation>
    </message>
    <message>
        <source>%1 began another segment of item %2</source>
        <translation>%1: بدء جزء آخر من البند %2</translation>
    </message>
    <message>
        <source>%1 ended the consideration of item %2</source>
        <translation>%1: إنهاء النظر في البند %2</translation>
    </message>
    <message>
        <source>%1 opened the floor on item %2</source>
        <translation>%1: فتح باب الكلام في البند %2</translation>
    </message>
    <message>
        <source>%1 decided to close the list for item %2</source>
        <translation>%1: تقرير إقفال قائمة البند %2</translation>
    </message>
    <message>
        <source>%1 reopened the list for item %2</source>
        <translation>%1: إعادة فتح قائمة البند %2</translation>
    </message>
    <message>
        <source>%1 changed the rules of the list for item %2</source>
        <translation>%1: تغيير قواعد قائمة البند %2</translation>
    </message>
    <message>
        <source>%1 moved %2 in the panel</source>
        <translation>%1: نقل %2 ضمن حلقة النقاش</translation>
    </message>
    <message>
        <source>%1 passed over %2, or took that back</source>
        <translation>%1: تخطي %2 أو الرجوع عن ذلك</translation>
    </message>
    <message>
        <source>The wish of %1 to reply was noted or taken back</source>
        <translation>تسجيل رغبة %1 في الرد أو سحبها</translation>
    </message>
    <message>
        <source>%1 asked for the floor</source>
        <translation>%1: طلب الكلمة</translation>
    </message>
    <message>
        <source>%1 put %2 on the list</source>
        <translation>%1: إدراج %2 على القائمة</translation>
    </message>
    <message>
        <source>%1 approved the request of %2</source>
        <translation>%1: الموافقة على طلب %2</translation>
    </message>
    <message>
        <source>%1 did not accord the floor to %2</source>
        <translation>%1: عدم منح الكلمة إلى %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request of %2</source>
        <translation>%1: سحب طلب %2</translation>
    </message>
    <message>
        <source>%1 let others go first</source>
        <translation>%1: إفساح المجال للآخرين</translation>
    </message>
    <message>
        <source>%1 moved %2 on the list</source>
        <translation>%1: نقل %2 على القائمة</translation>
    </message>
    <message>
        <source>%1 set the limit of %2</source>
        <translation>%1: تحديد وقت %2</translation>
    </message>
    <message>
        <source>%1 gave the floor to %2</source>
        <translation>%1: إعطاء الكلمة إلى %2</translation>
    </message>
    <message>
        <source>%1 paused the clock of %2</source>
        <translation>%1: إيقاف ساعة %2 مؤقتا</translation>
    </message>
    <message>
        <source>%1 resumed the clock of %2</source>
        <translation>%1: استئناف ساعة %2</translation>
    </message>
    <message>
        <source>%1 gave more time to %2</source>
        <translation>%1: منح وقت إضافي إلى %2</translation>
    </message>
    <message>
        <source>%1 ended the speech of %2</source>
        <translation>%1: إنهاء كلمة %2</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1: انتهاء الكلمة</translation>
    </message>
    <message>
        <source>%1 called %2, who was absent</source>
        <translation>%1: مناداة %2 في غيابه</translation>
    </message>
    <message>
        <source>%1 passed on from %2, who is offline</source>
        <translation>%1: الانتقال عن %2 لعدم الاتصال</translation>
    </message>
    <message>
        <source>%1 called %2 to order</source>
        <translation>%1: دعوة %2 إلى مراعاة النظام</translation>
    </message>
    <message>
        <source>%1 withdrew the floor from %2</source>
        <translation>%1: سحب الكلمة من %2</translation>
    </message>
    <message>
        <source>%1 raised a point of order</source>
        <translation>%1: إثارة نقطة نظام</translation>
    </message>
    <message>
        <source>%1 gave the floor to %2 on a point of order</source>
        <translation>%1: إعطاء الكلمة إلى %2 بشأن نقطة نظام</translation>
    </message>
    <message>
        <source>%1 ruled on the point of order of %2</source>
        <translation>%1: اتخاذ قرار بشأن نقطة نظام %2</translation>
    </message>
    <message>
        <source>%1 checked in %2</source>
        <translation>%1: تسجيل حضور %2</translation>
    </message>
    <message>
        <source>%1 registered %2</source>
        <translation>%1: تسجيل %2</translation>
    </message>
    <message>
        <source>%1 registered a person of %2</source>
        <translation>%1: تسجيل شخص من %2</translation>
    </message>
    <message>
        <source>%1 confirmed the accreditation of %2</source>
        <translation>%1: تأكيد اعتماد %2</translation>
    </message>
    <message>
        <source>%1 corrected the entry of %2</source>
        <translation>%1: تصحيح قيد %2</translation>
    </message>
    <message>
        <source>%1 issued a new badge for %2</source>
        <translation>%1: إصدار شارة جديدة إلى %2</translation>
    </message>
    <message>
        <source>%1 moved the clock of the rehearsal</source>
        <translation>%1: تقديم ساعة التدريب</translation>
    </message>
    <message>
        <source>The list for item %1 opened</source>
        <translation>فُتحت قائمة البند %1</translation>
    </message>
    <message>
        <source>The list for item %1 closed</source>
        <translation>أُقفلت قائمة البند %1</translation>
    </message>
    <message>
        <source>%1 was stopped at the limit</source>
        <translation>أُوقفت الكلمة عند الحد: %1</translation>
    </message>
    <message>
        <source>%1 went offline while having the floor</source>
        <translation>انقطع الاتصال أثناء الكلمة: %1</translation>
    </message>
    <message>
        <source>The clock of %1, who is offline, paused by itself</source>
        <translation>توقفت الساعة من تلقائها لعدم الاتصال: %1</translation>
    </message>
    <message>
        <source>%1 is back, and the clock can be resumed</source>
        <translation>عاد الاتصال ويمكن استئناف الساعة: %1</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>انقطع اتصال %1</translation>
    </message>
    <message>
        <source>%1 came online</source>
        <translation>اتصل %1</translation>
    </message>
    <message>
        <source>The session was prepared</source>
        <translation>أُعدت الدورة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act, and how</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 undid: %2</source>
        <translation>%1: التراجع عن: %2</translation>
    </message>
    <message>
        <source>%1 undid an act</source>
        <translation>%1: التراجع عن إجراء</translation>
    </message>
    <message>
        <source>%1 withdrew from the list</source>
        <translation>%1: الانسحاب من القائمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and an act</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>who decided, and who pressed</comment>
        <translation>%1 عن طريق %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (جرى التراجع عنه)</translation>
    </message>
    <message>
        <source>%1 suggested %2</source>
        <translation>%1: اقترح %2</translation>
    </message>
    <message>
        <source>%1 took the suggestion back</source>
        <translation>%1: سحب الاقتراح</translation>
    </message>
</context>
<context>
    <name>ActsCard</name>
    <message>
        <source>Just now</source>
        <translation>آخر ما جرى</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
</context>
<context>
    <name>AddSpeaker</name>
    <message>
        <source>Add a speaker</source>
        <translation>إضافة متكلم</translation>
    </message>
    <message>
        <source>A part of any name; Enter adds the first one found</source>
        <translation>جزء من أي اسم، ومفتاح الإدخال يضيف أول ما عُثر عليه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Nobody of that name is registered. The Secretariat can register a newcomer.</source>
        <translation>لا أحد مسجل بهذا الاسم. تستطيع الأمانة تسجيل القادم الجديد.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>About this session…</source>
        <translation>عن هذه الدورة…</translation>
    </message>
    <message>
        <source>Conclude the item…</source>
        <translation>اختتام البند…</translation>
    </message>
    <message>
        <source>Suspend the meeting…</source>
        <translation>تعليق الجلسة…</translation>
    </message>
    <message>
        <source>Adjourn the meeting…</source>
        <translation>رفع الجلسة…</translation>
    </message>
    <message>
        <source>A speech is on the floor.</source>
        <translation>هناك كلمة جارية.</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>اختتام الدورة…</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Take up item %1</source>
        <translation>بدء النظر في البند %1</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>بدء النظر فيه</translation>
    </message>
    <message>
        <source>This item cannot be taken up now.</source>
        <translation>لا يمكن بدء النظر في هذا البند الآن.</translation>
    </message>
</context>
<context>
    <name>BasisChoice</name>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Announced by the Chair</source>
        <translation>بإعلان من الرئاسة</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>دون اعتراض</translation>
    </message>
    <message>
        <source>By a vote</source>
        <translation>بالتصويت</translation>
    </message>
</context>
<context>
    <name>CallToOrderSheet</name>
    <message>
        <source>Call to order</source>
        <translation>الدعوة إلى مراعاة النظام</translation>
    </message>
    <message>
        <source>It is recorded. After it, the floor may be withdrawn.</source>
        <translation>يُدوَّن ذلك. ويجوز بعده سحب الكلمة.</translation>
    </message>
    <message>
        <source>Call %1 to order</source>
        <translation>دعوة %1 إلى مراعاة النظام</translation>
    </message>
    <message>
        <source>Choose the ground first.</source>
        <translation>اختر السبب أولا.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The time is used up</source>
        <translation>نفد الوقت</translation>
    </message>
    <message>
        <source>Not on the subject</source>
        <translation>خارج الموضوع</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>بالكلمات (اختياري)</translation>
    </message>
</context>
<context>
    <name>CloseListSheet</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>After a speaker</source>
        <translation>بعد متكلم</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>الرجوع عن الإقفال</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>إقفال القائمة الآن</translation>
    </message>
    <message>
        <source>Announce the closing</source>
        <translation>إعلان الإقفال</translation>
    </message>
    <message>
        <source>No new names are taken afterwards. Points of order stay possible.</source>
        <translation>لا تُقبل أسماء جديدة بعد ذلك. وتبقى نقاط النظام ممكنة.</translation>
    </message>
    <message>
        <source>Close the list of speakers</source>
        <translation>إقفال قائمة المتكلمين</translation>
    </message>
    <message>
        <source>Choose when first.</source>
        <translation>اختر الوقت أولا.</translation>
    </message>
    <message>
        <source>Say after which speaker.</source>
        <translation>اذكر بعد أي متكلم.</translation>
    </message>
    <message>
        <source>The announced closing is taken back</source>
        <translation>يُرجع عن الإقفال المعلن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Not at all: take the closing back</source>
        <translation>لا إقفال: الرجوع عنه</translation>
    </message>
    <message>
        <source>12:30</source>
        <translation>12:30</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>After which speaker, counted from the first on the item</source>
        <translation>بعد أي متكلم، بالعد من أول متكلم في البند</translation>
    </message>
</context>
<context>
    <name>ConcludeItemSheet</name>
    <message>
        <source>Conclude the item</source>
        <translation>اختتام البند</translation>
    </message>
    <message>
        <source>Nobody waits on its list.</source>
        <translation>لا أحد ينتظر على قائمته.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) wait on its list.</source>
        <translation>
            <numerusform>لا وفود تنتظر على قائمته (%n).</numerusform>
            <numerusform>وفد واحد ينتظر على قائمته (%n).</numerusform>
            <numerusform>وفدان ينتظران على قائمته (%n).</numerusform>
            <numerusform>%n وفود تنتظر على قائمته.</numerusform>
            <numerusform>%n وفدا ينتظر على قائمته.</numerusform>
            <numerusform>%n وفد ينتظر على قائمته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclude %1?</source>
        <translation>اختتام %1؟</translation>
    </message>
    <message>
        <source>Choose what becomes of those who wait.</source>
        <translation>اختر ما يكون من أمر المنتظرين.</translation>
    </message>
    <message>
        <source>Those who wait</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Keep them for the next consideration of the item</source>
        <translation>إبقاؤهم للنظر القادم في البند</translation>
    </message>
    <message>
        <source>Record them as not reached</source>
        <translation>تدوينهم بصفة «لم يصل دوره»</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Will it fit?</source>
        <translation>هل يتسع الوقت؟</translation>
    </message>
    <message>
        <source>List ends about</source>
        <translation>نهاية القائمة نحو</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Meeting planned to end</source>
        <translation>النهاية المقررة للجلسة</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>تغيير الحدود…</translation>
    </message>
</context>
<context>
    <name>FloorActions</name>
    <message>
        <source>Nobody has the floor.</source>
        <translation>لا أحد له الكلمة.</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>لا شيء الآن</translation>
    </message>
    <message>
        <source>The point of order goes first.</source>
        <translation>نقطة النظام أولا.</translation>
    </message>
    <message>
        <source>▶ Go on</source>
        <translation>▶ متابعة</translation>
    </message>
    <message>
        <source>‖ Pause</source>
        <translation>‖ إيقاف مؤقت</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 ث</translation>
    </message>
    <message>
        <source>This speech has no limit.</source>
        <translation>ليس لهذه الكلمة حد.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>More about the floor</source>
        <translation>المزيد بشأن الكلمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing that you did in the last 10 s can be undone.</source>
        <translation>لا شيء مما فعلته في آخر 10 ثوان يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 ث)</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>دقيقة إضافية</translation>
    </message>
    <message>
        <source>Two minutes more</source>
        <translation>دقيقتان إضافيتان</translation>
    </message>
    <message>
        <source>Absent: to the end of the list</source>
        <translation>غائب: إلى آخر القائمة</translation>
    </message>
    <message>
        <source>Call to order…</source>
        <translation>الدعوة إلى مراعاة النظام…</translation>
    </message>
    <message>
        <source>Withdraw the floor…</source>
        <translation>سحب الكلمة…</translation>
    </message>
    <message>
        <source>I have spoken from the Chair</source>
        <translation>أنهيت كلمتي من الرئاسة</translation>
    </message>
    <message>
        <source>Speak from the Chair</source>
        <translation>الكلام من الرئاسة</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>The floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pass on, keep the place</source>
        <translation>الانتقال مع حفظ الدور</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>ما يقال</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Offer the chair</source>
        <translation>عرض الرئاسة</translation>
    </message>
    <message>
        <source>You preside until the person you designate has accepted.</source>
        <translation>تبقى الرئاسة معك إلى أن يقبلها من اخترته.</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>تسليم الرئاسة</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>اختر شخصا أولا.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The blue button: give the floor, go on with the meeting</source>
        <translation>الزر الأزرق: إعطاء الكلمة ومتابعة الجلسة</translation>
    </message>
    <message>
        <source>Hear the point of order, or rule on it</source>
        <translation>الاستماع إلى نقطة النظام أو اتخاذ قرار بشأنها</translation>
    </message>
    <message>
        <source>Pause the clock, or go on</source>
        <translation>إيقاف الساعة مؤقتا أو متابعتها</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>إنهاء الكلمة</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 ثانية إضافية</translation>
    </message>
    <message>
        <source>Speak from the Chair, and end it</source>
        <translation>الكلام من الرئاسة وإنهاؤه</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>إضافة متكلم</translation>
    </message>
    <message>
        <source>Give the floor to the chosen row</source>
        <translation>إعطاء الكلمة إلى السطر المختار</translation>
    </message>
    <message>
        <source>Move the chosen row up or down</source>
        <translation>نقل السطر المختار إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>Move the chosen row to the top</source>
        <translation>نقل السطر المختار إلى المقدمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>حذف السطر المختار</translation>
    </message>
    <message>
        <source>Open, close or reopen the list</source>
        <translation>فتح القائمة أو إقفالها أو إعادة فتحها</translation>
    </message>
    <message>
        <source>Change the limits and the order</source>
        <translation>تغيير الحدود والترتيب</translation>
    </message>
    <message>
        <source>Conclude the item</source>
        <translation>اختتام البند</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>تسليم الرئاسة</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>Undo, for 10 seconds</source>
        <translation>التراجع خلال 10 ثوان</translation>
    </message>
    <message>
        <source>Put a message away</source>
        <translation>إخفاء رسالة</translation>
    </message>
    <message>
        <source>The next part of the screen, or the one before</source>
        <translation>الجزء التالي من الشاشة أو السابق</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as usual</source>
        <translation>نص أكبر، أصغر، معتاد</translation>
    </message>
    <message>
        <source>Full screen, or not</source>
        <translation>ملء الشاشة أو لا</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>Speaking time</source>
        <translation>مدة الكلام</translation>
    </message>
    <message>
        <source>By the rules of the item</source>
        <translation>وفق قواعد البند</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>Set the limit</source>
        <translation>تحديد المدة</translation>
    </message>
    <message>
        <source>Limit for %1</source>
        <translation>المدة المحددة: %1</translation>
    </message>
    <message>
        <source>Choose a limit first.</source>
        <translation>اختر مدة أولا.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>moved by hand</source>
        <translation>نُقل يدويا</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نحو</translation>
    </message>
</context>
<context>
    <name>ListChoices</name>
    <message>
        <source>Choose who may ask for the floor.</source>
        <translation>اختر من يجوز له طلب الكلمة.</translation>
    </message>
    <message>
        <source>Choose a limit.</source>
        <translation>اختر مدة.</translation>
    </message>
    <message>
        <source>Write a time of day such as 11:30.</source>
        <translation>اكتب وقتا مثل 11:30.</translation>
    </message>
    <message>
        <source>%1 has passed: it is %2 now.</source>
        <translation>مضت الساعة %1: الساعة الآن %2.</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>No item is under consideration.</source>
        <translation>لا بند قيد النظر.</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>إضافة متكلم</translation>
    </message>
    <message>
        <source>Close the list…</source>
        <translation>إقفال القائمة…</translation>
    </message>
    <message>
        <source>Reopen the list…</source>
        <translation>إعادة فتح القائمة…</translation>
    </message>
    <message>
        <source>Open the floor…</source>
        <translation>فتح باب الكلام…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The Chair&apos;s console. Your badge says who you are; the Secretariat gives it to you.</source>
        <translation>منصة الرئاسة. شارتك تعرّف بك، وتسلمها لك الأمانة.</translation>
    </message>
    <message>
        <source>%1 – Rostrum, the Chair&apos;s console</source>
        <translation>%1 – روستروم، منصة الرئاسة</translation>
    </message>
    <message>
        <source>Rostrum, the Chair&apos;s console</source>
        <translation>روستروم، منصة الرئاسة</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>The meeting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Nobody presides</source>
        <translation>لا أحد يتولى الرئاسة</translation>
    </message>
    <message>
        <source>Presiding: %1</source>
        <translation>الرئاسة: %1</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>تسليم الرئاسة</translation>
    </message>
    <message>
        <source>Take the chair…</source>
        <translation>تولي الرئاسة…</translation>
    </message>
    <message>
        <source>In the room %1 · Online %2</source>
        <translation>في القاعة %1 · عبر الإنترنت %2</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>انتهت الدورة</translation>
    </message>
    <message>
        <source>○ Not connected</source>
        <translation>○ غير متصل</translation>
    </message>
    <message>
        <source>● Connected · waiting for an answer</source>
        <translation>● متصل · بانتظار الرد</translation>
    </message>
    <message>
        <source>● Connected · all saved</source>
        <translation>● متصل · حُفظ كل شيء</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting is in progress.</source>
        <translation>لا جلسة منعقدة.</translation>
    </message>
    <message>
        <source>You do not preside.</source>
        <translation>أنت لا تتولى الرئاسة.</translation>
    </message>
</context>
<context>
    <name>PanelPill</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Give the floor for the presentation</source>
        <translation>إعطاء الكلمة للعرض</translation>
    </message>
    <message>
        <source>Give the floor for a reply</source>
        <translation>إعطاء الكلمة للرد</translation>
    </message>
    <message>
        <source>Take back into the panel</source>
        <translation>إعادته إلى حلقة النقاش</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>Move to the end of the panel</source>
        <translation>نقله إلى آخر حلقة النقاش</translation>
    </message>
    <message>
        <source>Suggest to call next</source>
        <translation>اقتراح إعطائه الكلمة تاليا</translation>
    </message>
</context>
<context>
    <name>PanelStrip</name>
    <message>
        <source>Panel</source>
        <translation>حلقة النقاش</translation>
    </message>
    <message>
        <source>Give a reply…</source>
        <translation>إعطاء رد…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PointsOfOrderCard</name>
    <message>
        <source>Points of order</source>
        <translation>نقاط النظام</translation>
    </message>
    <message>
        <source>⚑ Point of order, being heard</source>
        <translation>⚑ نقطة نظام يُستمع إليها</translation>
    </message>
    <message>
        <source>⚑ Point of order</source>
        <translation>⚑ نقطة نظام</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rule on it…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
</context>
<context>
    <name>PrimaryChoice</name>
    <message>
        <source>Give the floor to %1</source>
        <translation>إعطاء الكلمة إلى %1</translation>
    </message>
    <message>
        <source>Give the floor to %1 (offline)</source>
        <translation>إعطاء الكلمة إلى %1 (غير متصل)</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>اختُتمت الدورة.</translation>
    </message>
    <message>
        <source>No meeting is in progress.</source>
        <translation>لا جلسة منعقدة.</translation>
    </message>
    <message>
        <source>Open the %1 meeting</source>
        <translation>افتتاح الجلسة %1</translation>
    </message>
    <message>
        <source>Open the %1 meeting for the Chair</source>
        <translation>افتتاح الجلسة %1 نيابة عن الرئيس</translation>
    </message>
    <message>
        <source>Every item is concluded.</source>
        <translation>اختُتمت كل البنود.</translation>
    </message>
    <message>
        <source>Take up item %1</source>
        <translation>بدء النظر في البند %1</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>فتح باب الكلام</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Conclude item %1</source>
        <translation>اختتام البند %1</translation>
    </message>
    <message>
        <source>Rule on the point of order of %1</source>
        <translation>اتخاذ قرار بشأن نقطة نظام %1</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>الاستماع إلى %1</translation>
    </message>
    <message>
        <source>Pass on: %1 keeps the place</source>
        <translation>الانتقال مع حفظ دور %1</translation>
    </message>
    <message>
        <source>Let %1 go on</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>This console prepares: %1 presides.</source>
        <translation>هذه المنصة للإعداد، والرئاسة مع %1.</translation>
    </message>
    <message>
        <source>This console assists: %1 presides.</source>
        <translation>هذه المنصة للمساعدة، والرئاسة مع %1.</translation>
    </message>
    <message>
        <source>Suggest hearing %1</source>
        <translation>اقتراح الاستماع إلى %1</translation>
    </message>
    <message>
        <source>Suggest %1</source>
        <translation>اقتراح %1</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>استئناف الجلسة</translation>
    </message>
    <message>
        <source>Accept the chair</source>
        <translation>قبول الرئاسة</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>الجلسة معلقة.</translation>
    </message>
    <message>
        <source>Take the suggestion back</source>
        <translation>سحب الاقتراح</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>المقترح: %1</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Give a reason first.</source>
        <translation>اذكر السبب أولا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Record the ruling</source>
        <translation>تدوين القرار</translation>
    </message>
    <message>
        <source>Rule on the point of order of %1</source>
        <translation>اتخاذ قرار بشأن نقطة نظام %1</translation>
    </message>
    <message>
        <source>Choose a ruling first.</source>
        <translation>اختر القرار أولا.</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>أُحيط بها علما</translation>
    </message>
    <message>
        <source>Treated as a motion</source>
        <translation>عوملت كاقتراح إجرائي</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>بالكلمات (اختياري)</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Change the rules</source>
        <translation>تغيير القواعد</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>فتح باب الكلام</translation>
    </message>
    <message>
        <source>A new limit holds for speeches that have not begun.</source>
        <translation>تسري المدة الجديدة على الكلمات التي لم تبدأ.</translation>
    </message>
    <message>
        <source>Limits and order, %1</source>
        <translation>المدد والترتيب، %1</translation>
    </message>
    <message>
        <source>Open the floor on %1</source>
        <translation>فتح باب الكلام: %1</translation>
    </message>
    <message>
        <source>Who may ask for the floor</source>
        <translation>من يجوز له طلب الكلمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Those who speak for a group first</source>
        <translation>من يتكلم باسم مجموعة أولا</translation>
    </message>
    <message>
        <source>By category, in the order above</source>
        <translation>حسب الفئة، بالترتيب أعلاه</translation>
    </message>
    <message>
        <source>Those who have not yet spoken on the item first</source>
        <translation>من لم يتكلم بعد في البند أولا</translation>
    </message>
    <message>
        <source>Room and online in turn</source>
        <translation>القاعة والإنترنت بالتناوب</translation>
    </message>
    <message>
        <source>Now, or a time of day such as 11:30</source>
        <translation>الآن أو وقت مثل 11:30</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Speaking time · %1</source>
        <comment>for whom a limit holds</comment>
        <translation>مدة الكلام · %1</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Reopen the list</source>
        <translation>إعادة فتح القائمة</translation>
    </message>
    <message>
        <source>Reopening is a decision and is recorded with its reason.</source>
        <translation>إعادة الفتح قرار يُدوَّن مع سببه.</translation>
    </message>
    <message>
        <source>A delegation came late</source>
        <translation>تأخر وفد</translation>
    </message>
    <message>
        <source>At the request of the floor</source>
        <translation>بناء على طلب الحاضرين</translation>
    </message>
    <message>
        <source>Reopen the list of speakers?</source>
        <translation>إعادة فتح قائمة المتكلمين؟</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>Every clock stops and every list is kept, until the meeting is resumed.</source>
        <translation>تتوقف كل ساعة وتُحفظ كل قائمة إلى أن تُستأنف الجلسة.</translation>
    </message>
    <message>
        <source>Suspend the meeting?</source>
        <translation>تعليق الجلسة؟</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>Adjourn the meeting?</source>
        <translation>رفع الجلسة؟</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>تولي الرئاسة</translation>
    </message>
    <message>
        <source>It is recorded with your reason and announced to everybody.</source>
        <translation>يُدوَّن ذلك مع السبب الذي ذكرته ويُعلن للجميع.</translation>
    </message>
    <message>
        <source>The Chair has been called away</source>
        <translation>اضطر الرئيس إلى المغادرة</translation>
    </message>
    <message>
        <source>The Chair is back</source>
        <translation>عاد الرئيس</translation>
    </message>
    <message>
        <source>Take the chair?</source>
        <translation>تولي الرئاسة؟</translation>
    </message>
    <message>
        <source>Give the floor to %1</source>
        <translation>إعطاء الكلمة إلى %1</translation>
    </message>
    <message>
        <source>%1 is not the next on the list. Calling out of order is recorded with your reason.</source>
        <translation>ليس %1 التالي على القائمة. يُدوَّن النداء خارج الترتيب مع سببه.</translation>
    </message>
    <message>
        <source>A minister leaves early</source>
        <translation>وزير يغادر مبكرا</translation>
    </message>
    <message>
        <source>The State concerned</source>
        <translation>الدولة المعنية</translation>
    </message>
    <message>
        <source>The next speaker is not ready</source>
        <translation>المتكلم التالي غير جاهز</translation>
    </message>
    <message>
        <source>Give the floor out of order?</source>
        <translation>إعطاء الكلمة خارج الترتيب؟</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>%1 loses its place on the list and is told so.</source>
        <translation>يفقد %1 مكانه على القائمة ويُبلغ بذلك.</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>حذف %1 من القائمة؟</translation>
    </message>
    <message>
        <source>Do not accord the floor</source>
        <translation>عدم منح الكلمة</translation>
    </message>
    <message>
        <source>%1 is told that the floor is not accorded, and why.</source>
        <translation>يُبلغ %1 بعدم منح الكلمة وبالسبب.</translation>
    </message>
    <message>
        <source>Not on the subject of the item</source>
        <translation>خارج موضوع البند</translation>
    </message>
    <message>
        <source>The time for the item is used up</source>
        <translation>نفد الوقت المخصص للبند</translation>
    </message>
    <message>
        <source>Not accord the floor to %1?</source>
        <translation>عدم منح الكلمة إلى %1؟</translation>
    </message>
    <message>
        <source>Withdraw the floor</source>
        <translation>سحب الكلمة</translation>
    </message>
    <message>
        <source>The speaker was called to order. The speech ends now.</source>
        <translation>سبقت دعوة المتكلم إلى مراعاة النظام. تنتهي الكلمة الآن.</translation>
    </message>
    <message>
        <source>Called to order before</source>
        <translation>سبقت دعوته إلى مراعاة النظام</translation>
    </message>
    <message>
        <source>Withdraw the floor?</source>
        <translation>سحب الكلمة؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>No meeting can be opened afterwards, and nothing in the session changes any more. Whoever waits on a list is recorded as not reached.</source>
        <translation>لا يمكن بعد ذلك افتتاح أي جلسة، ولا يتغير شيء في الدورة. ومن ينتظر في قائمة يُدوّن بصفة «لم يصل دوره».</translation>
    </message>
    <message>
        <source>Close the session?</source>
        <translation>اختتام الدورة؟</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>Give the floor now</source>
        <translation>إعطاء الكلمة الآن</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>الإدراج على القائمة</translation>
    </message>
    <message>
        <source>Do not accord the floor…</source>
        <translation>عدم منح الكلمة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى المقدمة</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>نقل إلى الآخر</translation>
    </message>
    <message>
        <source>Set the limit…</source>
        <translation>تحديد المدة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>حذف من القائمة…</translation>
    </message>
    <message>
        <source>Suggest to call next</source>
        <translation>اقتراح إعطائه الكلمة تاليا</translation>
    </message>
    <message>
        <source>Take the suggestion back</source>
        <translation>سحب الاقتراح</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>pending</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>ما يمكن فعله بشأن %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>next, suggested</source>
        <translation>التالي، مقترح</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Chair · %1</source>
        <translation>الرئيس · %1</translation>
    </message>
    <message>
        <source>Vice-Chair · %1</source>
        <translation>نائب الرئيس · %1</translation>
    </message>
</context>
<context>
    <name>StateBars</name>
    <message>
        <source>Accept the chair</source>
        <translation>قبول الرئاسة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>You operate for the presiding officer.</source>
        <translation>أنت تشغّل نيابة عن الرئاسة.</translation>
    </message>
    <message>
        <source>Stop operating</source>
        <translation>إنهاء التشغيل</translation>
    </message>
    <message>
        <source>Operate for the presiding officer</source>
        <translation>التشغيل نيابة عن الرئاسة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>The meeting is suspended. Every clock stands, and every list is kept.</source>
        <translation>الجلسة معلقة. كل ساعة متوقفة وكل قائمة محفوظة.</translation>
    </message>
</context>
<context>
    <name>WhatToSay</name>
    <message>
        <source>%1, %2</source>
        <comment>a delegation, on behalf of a group</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a panellist, an organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>I thank the distinguished representative of %1 for the statement.</source>
        <translation>أشكر وفد %1 الموقر على البيان.</translation>
    </message>
    <message>
        <source>I thank the distinguished representative of %1.</source>
        <translation>أشكر وفد %1 الموقر.</translation>
    </message>
    <message>
        <source>I thank the representative of %1 for the statement.</source>
        <translation>أشكر %1 على البيان.</translation>
    </message>
    <message>
        <source>I thank the representative of %1.</source>
        <translation>أشكر %1.</translation>
    </message>
    <message>
        <source>I thank %1 for the presentation.</source>
        <comment>a panellist</comment>
        <translation>أشكر %1 على العرض.</translation>
    </message>
    <message>
        <source>I thank %1 for the reply.</source>
        <comment>a panellist</comment>
        <translation>أشكر %1 على الرد.</translation>
    </message>
    <message>
        <source>I now give the floor to the distinguished representative of %1.</source>
        <translation>أعطي الكلمة الآن لوفد %1 الموقر.</translation>
    </message>
    <message>
        <source>I now give the floor to the distinguished representative of %1, to be followed by %2.</source>
        <translation>أعطي الكلمة الآن لوفد %1 الموقر، ويليه %2.</translation>
    </message>
    <message>
        <source>I now give the floor to the representative of %1.</source>
        <translation>أعطي الكلمة الآن إلى %1.</translation>
    </message>
    <message>
        <source>I now give the floor to the representative of %1, to be followed by %2.</source>
        <translation>أعطي الكلمة الآن إلى %1، ويليه %2.</translation>
    </message>
    <message>
        <source>I now give the floor to %1.</source>
        <comment>a panellist</comment>
        <translation>أعطي الكلمة الآن إلى %1.</translation>
    </message>
    <message>
        <source>I now give the floor to %1, to be followed by %2.</source>
        <comment>a panellist</comment>
        <translation>أعطي الكلمة الآن إلى %1، ويليه %2.</translation>
    </message>
    <message>
        <source>I invite the distinguished representative of %1 to continue.</source>
        <translation>أدعو وفد %1 الموقر إلى المتابعة.</translation>
    </message>
    <message>
        <source>I invite the representative of %1 to continue.</source>
        <translation>أدعو %1 إلى المتابعة.</translation>
    </message>
    <message>
        <source>I invite %1 to continue.</source>
        <comment>a panellist</comment>
        <translation>أدعو %1 إلى المتابعة.</translation>
    </message>
    <message>
        <source>%1 has asked for the floor on a point of order. I give the floor to the distinguished representative of %1.</source>
        <translation>طُلبت الكلمة بشأن نقطة نظام. أعطي الكلمة لوفد %1 الموقر.</translation>
    </message>
    <message>
        <source>%1 has asked for the floor on a point of order. I give the floor to the representative of %1.</source>
        <translation>طُلبت الكلمة بشأن نقطة نظام. أعطي الكلمة إلى %1.</translation>
    </message>
    <message>
        <source>I am sorry to interrupt the distinguished representative of %1.</source>
        <translation>أعتذر عن مقاطعة وفد %1 الموقر.</translation>
    </message>
    <message>
        <source>I am sorry to interrupt the representative of %1.</source>
        <translation>أعتذر عن مقاطعة %1.</translation>
    </message>
    <message>
        <source>I am sorry to interrupt %1.</source>
        <comment>a panellist</comment>
        <translation>أعتذر عن مقاطعة %1.</translation>
    </message>
    <message>
        <source>I thank the distinguished representative of %1. I now rule on the point of order.</source>
        <translation>أشكر وفد %1 الموقر. وأتخذ الآن قرارا بشأن نقطة النظام.</translation>
    </message>
    <message>
        <source>I thank the representative of %1. I now rule on the point of order.</source>
        <translation>أشكر %1. وأتخذ الآن قرارا بشأن نقطة النظام.</translation>
    </message>
    <message>
        <source>We now take up agenda item %1, %2. We will first hear the panellists.</source>
        <translation>ننظر الآن في البند %1 من جدول الأعمال، %2. ونستمع أولا إلى المحاورين.</translation>
    </message>
    <message>
        <source>We now take up agenda item %1, %2.</source>
        <translation>ننظر الآن في البند %1 من جدول الأعمال، %2.</translation>
    </message>
    <message>
        <source>The floor is now open on agenda item %1. I invite those who wish to speak to ask for the floor.</source>
        <translation>باب الكلام مفتوح الآن في البند %1 من جدول الأعمال. أدعو من يود الكلام إلى طلب الكلمة.</translation>
    </message>
    <message>
        <source>We seem to have lost the connection with %1. We will come back later.</source>
        <comment>a delegation, a panellist</comment>
        <translation>يبدو أننا فقدنا الاتصال مع %1. سنعود إليه لاحقا.</translation>
    </message>
    <message>
        <source>We have come to the end of our agenda.</source>
        <translation>بلغنا نهاية جدول أعمالنا.</translation>
    </message>
    <message>
        <source>There are no other speakers on the list.</source>
        <translation>لا متكلمين آخرين على القائمة.</translation>
    </message>
    <message>
        <source>There are no other speakers on the list. Does anybody else wish to take the floor?</source>
        <translation>لا متكلمين آخرين على القائمة. هل يود أحد آخر أخذ الكلمة؟</translation>
    </message>
    <message>
        <source>I call to order the %1 meeting.</source>
        <translation>أعلن افتتاح الجلسة %1.</translation>
    </message>
    <message>
        <source>The meeting is resumed.</source>
        <translation>استُؤنفت الجلسة.</translation>
    </message>
    <message>
        <source>There are no other speakers on the list. The consideration of agenda item %1 is concluded.</source>
        <translation>لا متكلمين آخرين على القائمة. اختُتم النظر في البند %1 من جدول الأعمال.</translation>
    </message>
</context>
<context>
    <name>rostrum::console::ActsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a time and an act</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rostrum::console::Console</name>
    <message>
        <source>Time is up.</source>
        <translation>انتهى الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>لم تبق ثوان (%n).</numerusform>
            <numerusform>بقيت ثانية واحدة (%n).</numerusform>
            <numerusform>بقيت ثانيتان (%n).</numerusform>
            <numerusform>بقيت %n ثوان.</numerusform>
            <numerusform>بقيت %n ثانية.</numerusform>
            <numerusform>بقيت %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 raises a point of order.</source>
        <translation>نقطة نظام من %1.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>لا أحد له الكلمة.</translation>
    </message>
    <message>
        <source>%1 is heard on a point of order.</source>
        <translation>يُستمع إلى نقطة نظام من %1.</translation>
    </message>
    <message>
        <source>%1 has the floor.</source>
        <translation>الكلمة مع %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes while you were away.</source>
        <translation>
            <numerusform>لا تغييرات أثناء غيابك (%n).</numerusform>
            <numerusform>تغيير واحد أثناء غيابك (%n).</numerusform>
            <numerusform>تغييران أثناء غيابك (%n).</numerusform>
            <numerusform>%n تغييرات أثناء غيابك.</numerusform>
            <numerusform>%n تغييرا أثناء غيابك.</numerusform>
            <numerusform>%n تغيير أثناء غيابك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This badge is not for this console, which serves the Chair, the Vice-Chairs and the Secretariat. Use one of theirs.</source>
        <translation>ليست هذه الشارة لهذه المنصة، وهي للرئيس ونواب الرئيس والأمانة. استعمل شارة أحدهم.</translation>
    </message>
    <message>
        <source>as the presiding officer decided</source>
        <translation>وفق ما قررته الرئاسة</translation>
    </message>
    <message>
        <source>%1 has asked already, and is not on the list yet.</source>
        <translation>ورد طلب %1 بالفعل ولم يُدرج بعد على القائمة.</translation>
    </message>
    <message>
        <source>%1 is listed already, %2.</source>
        <translation>%1 على القائمة بالفعل، %2.</translation>
    </message>
    <message>
        <source>the presiding officer being absent</source>
        <translation>لغياب الرئاسة</translation>
    </message>
</context>
<context>
    <name>rostrum::console::FinderModel</name>
    <message>
        <source>seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>listed already, to be confirmed</source>
        <translation>مدرج بالفعل، بانتظار التأكيد</translation>
    </message>
    <message>
        <source>listed already, %1</source>
        <comment>a position</comment>
        <translation>مدرج بالفعل، %1</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>له الكلمة</translation>
    </message>
</context>
<context>
    <name>rostrum::console::FloorState</name>
    <message>
        <source>Nobody has the floor</source>
        <translation>لا أحد له الكلمة</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>Speaks from the chair</source>
        <translation>كلمة من الرئاسة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person, a category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Room · seat %1</source>
        <translation>القاعة · المقعد %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>a language</comment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>%1 goes on afterwards</source>
        <translation>يتابع %1 بعد ذلك</translation>
    </message>
    <message>
        <source>%1 goes on afterwards, %2 over time</source>
        <translation>يتابع %1 بعد ذلك، مع تجاوز %2</translation>
    </message>
    <message>
        <source>%1 goes on afterwards, %2 left</source>
        <translation>يتابع %1 بعد ذلك، والباقي %2</translation>
    </message>
    <message>
        <source>Online again. The clock stays paused until the speech is resumed.</source>
        <translation>عاد الاتصال. تبقى الساعة متوقفة إلى أن تُستأنف الكلمة.</translation>
    </message>
    <message>
        <source>Offline for %1: the point of order can be ruled on as it stands.</source>
        <translation>غير متصل منذ %1: يمكن اتخاذ قرار بشأن نقطة النظام كما هي.</translation>
    </message>
    <message>
        <source>Offline for %1: decide now. Pass on, and the place is kept; or end the speech.</source>
        <translation>غير متصل منذ %1: قرر الآن. انتقل مع حفظ الدور، أو أنهِ الكلمة.</translation>
    </message>
    <message>
        <source>Offline for %1: pass on at once, and the place is kept; or wait.</source>
        <translation>غير متصل منذ %1: انتقل فورا مع حفظ الدور، أو انتظر.</translation>
    </message>
    <message>
        <source>Called to order once</source>
        <translation>دُعي إلى مراعاة النظام مرة</translation>
    </message>
    <message>
        <source>Called to order twice</source>
        <translation>دُعي إلى مراعاة النظام مرتين</translation>
    </message>
    <message numerus="yes">
        <source>Called to order %n times</source>
        <comment>three times or more</comment>
        <translation>
            <numerusform>مرات الدعوة إلى مراعاة النظام: %n</numerusform>
            <numerusform>مرات الدعوة إلى مراعاة النظام: %n</numerusform>
            <numerusform>مرات الدعوة إلى مراعاة النظام: %n</numerusform>
            <numerusform>مرات الدعوة إلى مراعاة النظام: %n</numerusform>
            <numerusform>مرات الدعوة إلى مراعاة النظام: %n</numerusform>
            <numerusform>مرات الدعوة إلى مراعاة النظام: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::console::ListState</name>
    <message>
        <source>Closes at %1</source>
        <translation>تُقفل الساعة %1</translation>
    </message>
    <message>
        <source>Closes after the %1 speaker</source>
        <translation>تُقفل بعد المتكلم %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>أُقفلت الساعة %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>تُفتح الساعة %1</translation>
    </message>
    <message>
        <source>Nobody has asked for the floor yet.</source>
        <translation>لم يطلب أحد الكلمة بعد.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Nobody is waiting, and the list is closed.</source>
        <translation>لا أحد ينتظر، والقائمة مقفلة.</translation>
    </message>
    <message>
        <source>The floor is not open yet.</source>
        <translation>لم يُفتح باب الكلام بعد.</translation>
    </message>
    <message>
        <source>groups first</source>
        <comment>after: Order</comment>
        <translation>المجموعات أولا</translation>
    </message>
    <message>
        <source>by category</source>
        <comment>after: Order</comment>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>who has not spoken first</source>
        <comment>after: Order</comment>
        <translation>من لم يتكلم أولا</translation>
    </message>
    <message>
        <source>room and online in turn</source>
        <comment>after: Order</comment>
        <translation>القاعة والإنترنت بالتناوب</translation>
    </message>
    <message>
        <source>as received</source>
        <comment>after: Order</comment>
        <translation>حسب الورود</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>the order of the list</comment>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Order: %1 · moved by hand: %2</source>
        <translation>الترتيب: %1 · نُقل يدويا: %2</translation>
    </message>
    <message>
        <source>All fit, %1 to spare</source>
        <translation>يتسع الوقت للجميع، والفائض %1</translation>
    </message>
    <message>
        <source>The speech on the floor lasts beyond %1</source>
        <translation>تمتد الكلمة الجارية إلى ما بعد %1</translation>
    </message>
    <message>
        <source>%1 of %2 fit before %3</source>
        <translation>يتسع الوقت لعدد %1 من %2 قبل %3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>for whom a limit holds</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of an item, its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>في الانتظار %1</translation>
    </message>
    <message>
        <source>Waiting %1 · to be confirmed %2</source>
        <translation>في الانتظار %1 · للتأكيد %2</translation>
    </message>
    <message>
        <source>Spoken %1</source>
        <translation>تكلم %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>مسحوبة %1</translation>
    </message>
    <message>
        <source>No item is under consideration.</source>
        <translation>لا بند قيد النظر.</translation>
    </message>
</context>
<context>
    <name>rostrum::console::MeetingHeader</name>
    <message>
        <source>%1 meeting</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>%1 meeting · %2 · %3–%4</source>
        <comment>the number, the day, from when to when</comment>
        <translation>الجلسة %1 · %2 · %3–%4</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Rehearsal · %1</source>
        <translation>تدريب · %1</translation>
    </message>
    <message>
        <source>You preside</source>
        <translation>أنت تتولى الرئاسة</translation>
    </message>
    <message>
        <source>You assist: %1 presides</source>
        <translation>أنت تساعد، والرئاسة مع %1</translation>
    </message>
    <message>
        <source>You operate for %1, whose console is lost</source>
        <translation>أنت تشغّل نيابة عن %1 لفقدان منصته</translation>
    </message>
    <message>
        <source>You act on the instruction of %1</source>
        <translation>أنت تعمل بتعليمات %1</translation>
    </message>
    <message>
        <source>You prepare: %1 presides</source>
        <translation>أنت تُعد، والرئاسة مع %1</translation>
    </message>
    <message>
        <source>The console of %1 has been lost for %2.</source>
        <translation>فُقدت منصة %1 منذ %2.</translation>
    </message>
    <message>
        <source>The console of %1 has been lost for %2; %3 operates.</source>
        <translation>فُقدت منصة %1 منذ %2، والتشغيل مع %3.</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (غير متصل)</translation>
    </message>
    <message>
        <source>The chair is offered to %1, who has not answered yet.</source>
        <translation>الرئاسة معروضة على %1 ولم يرد الجواب بعد.</translation>
    </message>
    <message>
        <source>The Chair hands the chair over to you.</source>
        <translation>يسلمك الرئيس الرئاسة.</translation>
    </message>
    <message>
        <source>The Vice-Chair hands the chair over to you.</source>
        <translation>يسلمك نائب الرئيس الرئاسة.</translation>
    </message>
    <message>
        <source>Every item has been considered.</source>
        <translation>نُظر في كل البنود.</translation>
    </message>
    <message>
        <source>Not concluded: %1.</source>
        <translation>لم تُختتم: %1.</translation>
    </message>
    <message>
        <source>Waiting and carried over with their lists: %1.</source>
        <translation>المنتظرون المرحّلون مع قوائمهم: %1.</translation>
    </message>
    <message>
        <source>Points of order recorded as not reached: %1.</source>
        <translation>نقاط نظام مدونة بصفة «لم يصل دورها»: %1.</translation>
    </message>
    <message>
        <source>No meeting is in progress</source>
        <translation>لا جلسة منعقدة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلقة</translation>
    </message>
</context>
<context>
    <name>rostrum::console::PointsOfOrderModel</name>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>The speech goes on at %1 after the ruling.</source>
        <translation>تُستأنف الكلمة عند %1 بعد القرار.</translation>
    </message>
    <message>
        <source>It is to be ruled on.</source>
        <translation>ينتظر اتخاذ القرار.</translation>
    </message>
    <message>
        <source>It is heard after that of %1.</source>
        <translation>يُستمع إليها بعد نقطة %1.</translation>
    </message>
    <message>
        <source>The speech pauses at %1 and goes on afterwards.</source>
        <translation>تتوقف الكلمة عند %1 وتُستأنف بعد ذلك.</translation>
    </message>
    <message>
        <source>No speech is interrupted.</source>
        <translation>لا تُقاطع أي كلمة.</translation>
    </message>
    <message>
        <source>Point of order, being heard</source>
        <translation>نقطة نظام يُستمع إليها</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
</context>
<context>
    <name>rostrum::console::UndoOffer</name>
    <message>
        <source>Undo: %1</source>
        <translation>التراجع: %1</translation>
    </message>
</context>
</TS>
