<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AskCard</name>
    <message>
        <source>What you ask for</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Where you speak</source>
        <translation>من أين تتكلم</translation>
    </message>
    <message>
        <source>Ask for this as well</source>
        <translation>طلب ذلك أيضا</translation>
    </message>
    <message>
        <source>Ask for something else as well…</source>
        <translation>طلب شيء آخر أيضا…</translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
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
        <source>● Connected</source>
        <translation>● متصل</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>The floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>has the floor, who</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>%1 Your place is kept on the server.</source>
        <translation>%1 مكانك محفوظ على الخادم.</translation>
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
        <source>Request the floor, or withdraw the request</source>
        <translation>طلب الكلمة أو سحب الطلب</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>أنهيت كلمتي</translation>
    </message>
    <message>
        <source>Put a message away</source>
        <translation>إخفاء رسالة</translation>
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
    <name>ListCard</name>
    <message>
        <source>List of speakers</source>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Rostrum</source>
        <translation>%1 – Rostrum</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Ask for the floor. Your badge says who you are; the Secretariat gives it to you, as a code or as a link.</source>
        <translation>اطلب الكلمة. بطاقتك تبيّن من أنت؛ تسلّمك إياها الأمانة رمزا أو رابطا.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Raise the point of order</source>
        <translation>إثارة نقطة النظام</translation>
    </message>
    <message>
        <source>The presiding officer is told at once, and hears you before anybody else on the list. It cannot be about the substance of the debate.</source>
        <translation>تُبلَّغ الرئاسة فورا وتستمع إليك قبل كل من في القائمة. ولا يجوز أن تتناول جوهر المناقشة.</translation>
    </message>
    <message>
        <source>Raise a point of order?</source>
        <translation>إثارة نقطة نظام؟</translation>
    </message>
    <message>
        <source>About this session…</source>
        <translation>عن هذه الدورة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>Your place in the panel</source>
        <translation>مكانك في حلقة النقاش</translation>
    </message>
    <message>
        <source>I no longer wish to reply</source>
        <translation>لم أعد أرغب في الرد</translation>
    </message>
    <message>
        <source>I wish to reply</source>
        <translation>أرغب في الرد</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>PointOfOrderCard</name>
    <message>
        <source>Withdraw my point of order</source>
        <translation>سحب نقطة النظام</translation>
    </message>
    <message>
        <source>⚑ Point of order</source>
        <translation>⚑ نقطة نظام</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Before you speak</source>
        <translation>قبل أن تتكلم</translation>
    </message>
    <message>
        <source>Connected. You see at once when it is your turn.</source>
        <translation>متصل. سترى فورا أن دورك قد حان.</translation>
    </message>
    <message>
        <source>Not connected. You would not see that it is your turn.</source>
        <translation>غير متصل. لن ترى أن دورك قد حان.</translation>
    </message>
</context>
<context>
    <name>SoundField</name>
    <message>
        <source>A sound when it is your turn</source>
        <translation>صوت عندما يحين دورك</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>I have finished</source>
        <translation>أنهيت كلمتي</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Your request</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>Let all others go first</source>
        <translation>تقديم جميع الآخرين</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Asking</name>
    <message>
        <source>%1 · %2</source>
        <comment>a kind, its limit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The floor is not open yet.</source>
        <translation>لم يُفتح باب الكلام بعد.</translation>
    </message>
    <message>
        <source>The floor opens at %1.</source>
        <translation>يُفتح باب الكلام في %1.</translation>
    </message>
    <message>
        <source>The list for item %1 closed at %2.</source>
        <translation>أُقفلت قائمة البند %1 في %2.</translation>
    </message>
    <message>
        <source>The floor is open only to: %1.</source>
        <translation>باب الكلام مفتوح فقط لـ: %1.</translation>
    </message>
    <message>
        <source>No item is under consideration.</source>
        <translation>لا بند قيد النظر.</translation>
    </message>
    <message>
        <source>The Secretariat has to register your category first.</source>
        <translation>على الأمانة أن تسجل فئتك أولا.</translation>
    </message>
    <message>
        <source>Your accreditation is not confirmed yet.</source>
        <translation>لم يُؤكد اعتمادك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Each may take the floor %n times on this item.</source>
        <comment>counted</comment>
        <translation>
            <numerusform>لا يجوز لأحد أخذ الكلمة في هذا البند (%n).</numerusform>
            <numerusform>يجوز لكل طرف أخذ الكلمة مرة واحدة في هذا البند (%n).</numerusform>
            <numerusform>يجوز لكل طرف أخذ الكلمة مرتين في هذا البند (%n).</numerusform>
            <numerusform>يجوز لكل طرف أخذ الكلمة %n مرات في هذا البند.</numerusform>
            <numerusform>يجوز لكل طرف أخذ الكلمة %n مرة في هذا البند.</numerusform>
            <numerusform>يجوز لكل طرف أخذ الكلمة %n مرة في هذا البند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <translation>تُقفل الساعة %1</translation>
    </message>
    <message>
        <source>Closes after speaker %1</source>
        <translation>تُقفل بعد المتكلم %1</translation>
    </message>
    <message>
        <source>You have asked for this already. Another kind or capacity can be asked for.</source>
        <translation>سبق أن طلبت ذلك. يمكن طلب نوع آخر أو صفة أخرى.</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::DelegateApp</name>
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
        <source>%1. %2</source>
        <comment>place, moment of receipt</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>لا أحد له الكلمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>has the floor, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This badge is not for the delegate app, which serves delegates and panellists. Use the app that the Secretariat names for yours.</source>
        <translation>هذه البطاقة ليست لتطبيق المندوبين المخصص للمندوبين والمحاورين. استعمل التطبيق الذي تحدده لك الأمانة.</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::FloorNow</name>
    <message>
        <source>Speaks from the chair</source>
        <translation>كلمة من الرئاسة</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>Point of order: %1. Please wait, you have all your time afterwards.</source>
        <translation>نقطة نظام: %1. يرجى الانتظار، ولك كامل وقتك بعدها.</translation>
    </message>
    <message>
        <source>The presiding officer speaks. Please wait, you have all your time afterwards.</source>
        <translation>الرئاسة تتكلم. يرجى الانتظار، ولك كامل وقتك بعدها.</translation>
    </message>
    <message>
        <source>The meeting is suspended. You go on when it is resumed.</source>
        <translation>الجلسة معلقة. تواصل كلمتك عند استئنافها.</translation>
    </message>
    <message>
        <source>Your connection was lost. The clock stands until the presiding officer resumes it.</source>
        <translation>انقطع اتصالك. الوقت متوقف حتى تستأنفه الرئاسة.</translation>
    </message>
    <message>
        <source>The clock is paused.</source>
        <translation>الوقت متوقف مؤقتا.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يرجى الانتظار</translation>
    </message>
    <message>
        <source>Your point of order is heard</source>
        <translation>يُستمع إلى نقطة نظامك</translation>
    </message>
    <message>
        <source>You have the floor</source>
        <translation>لك الكلمة</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>لا أحد له الكلمة</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Identity</name>
    <message>
        <source>%1 · seat %2</source>
        <comment>in the room</comment>
        <translation>%1 · المقعد %2</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>اختُتمت الدورة.</translation>
    </message>
    <message>
        <source>The meeting is suspended. The clock stands, and your place is kept.</source>
        <translation>الجلسة معلقة. الوقت متوقف ومكانك محفوظ.</translation>
    </message>
    <message>
        <source>No meeting is in progress.</source>
        <translation>لا جلسة منعقدة.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>لم تبدأ الجلسة بعد.</translation>
    </message>
    <message>
        <source>The next meeting begins on %1 at %2.</source>
        <translation>تبدأ الجلسة المقبلة يوم %1 في %2.</translation>
    </message>
    <message>
        <source>No item is under consideration.</source>
        <translation>لا بند قيد النظر.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of an item, its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::OwnPanelPlace</name>
    <message>
        <source>You have presented</source>
        <translation>قدمت عرضك</translation>
    </message>
    <message>
        <source>You were passed over; the presiding officer can come back to you</source>
        <translation>تم تجاوز دورك؛ ويمكن للرئاسة العودة إليك</translation>
    </message>
    <message>
        <source>You present next</source>
        <translation>أنت التالي في العرض</translation>
    </message>
    <message>
        <source>You present %1</source>
        <comment>2nd</comment>
        <translation>ترتيب عرضك: %1</translation>
    </message>
    <message>
        <source>%1 · %2 for a reply</source>
        <translation>%1 · %2 للرد</translation>
    </message>
    <message>
        <source>%1 · %2 to present</source>
        <translation>%1 · %2 للعرض</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::PointOfOrder</name>
    <message>
        <source>No meeting is in progress.</source>
        <translation>لا جلسة منعقدة.</translation>
    </message>
    <message>
        <source>Your accreditation is not confirmed yet.</source>
        <translation>لم يُؤكد اعتمادك بعد.</translation>
    </message>
    <message>
        <source>Your point of order waits already.</source>
        <translation>نقطة نظامك في الانتظار بالفعل.</translation>
    </message>
    <message>
        <source>Your point of order was received %1, %2</source>
        <translation>ورَدت نقطة نظامك في %1، ترتيبها %2</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>الجلسة معلقة.</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Summons</name>
    <message>
        <source>You are next</source>
        <translation>أنت التالي</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Turn</name>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>خلال أقل من دقيقة</translation>
    </message>
    <message>
        <source>in about %1</source>
        <comment>a duration</comment>
        <translation>خلال نحو %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>ورد في %1</translation>
    </message>
    <message>
        <source>%1 to speak</source>
        <translation>%1 للكلام</translation>
    </message>
    <message>
        <source>Asked for by the Secretariat</source>
        <translation>بطلب من الأمانة</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>بطلب من: %1</translation>
    </message>
    <message>
        <source>Waits for your accreditation</source>
        <translation>في انتظار اعتمادك</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Withdraw (%1)</source>
        <translation>سحب (%1)</translation>
    </message>
    <message>
        <source>Withdraw (%1, about %2)</source>
        <translation>سحب (%1، نحو %2)</translation>
    </message>
    <message>
        <source>Withdraw my request</source>
        <translation>سحب طلبي</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>أنت التالي</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>ترتيبك في القائمة: %1</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>أنهيت كلمتي</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جار الإرسال…</translation>
    </message>
    <message>
        <source>Request the floor</source>
        <translation>طلب الكلمة</translation>
    </message>
</context>
</TS>
