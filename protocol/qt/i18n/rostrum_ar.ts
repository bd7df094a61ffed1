<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>ClockDigits</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Clock: %1, %2</source>
        <translation>الساعة: %1، %2</translation>
    </message>
    <message>
        <source>Clock: %1, %2, %3</source>
        <translation>الساعة: %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server at %1 holds several sessions. Add the name of yours to the address: %1/NAME.</source>
        <translation>الخادم %1 يستضيف عدة دورات. أضف اسم دورتك إلى العنوان: %1/NAME.</translation>
    </message>
    <message>
        <source>The server at %1 has no session “%2”. Check the name at the end of the address.</source>
        <translation>ليس على الخادم %1 دورة باسم «%2». تحقق من الاسم في آخر العنوان.</translation>
    </message>
    <message>
        <source>The server does not know this badge. Check it for a slip, or ask the Secretariat to print it again.</source>
        <translation>الخادم لا يعرف هذه الشارة. تحقق من كتابتها، أو اطلب من الأمانة طباعتها من جديد.</translation>
    </message>
    <message>
        <source>This badge was replaced by a newer one. Ask the Secretariat for it.</source>
        <translation>استُبدلت هذه الشارة بأخرى أحدث. اطلبها من الأمانة.</translation>
    </message>
    <message>
        <source>The server and this program are of different versions. Install the one that belongs to the server.</source>
        <translation>الخادم وهذا البرنامج من إصدارين مختلفين. ثبّت الإصدار المطابق للخادم.</translation>
    </message>
    <message>
        <source>The place of this window was taken by another one. To go on here, join again.</source>
        <translation>حلّت نافذة أخرى محل هذه النافذة. للمتابعة هنا انضم من جديد.</translation>
    </message>
    <message>
        <source>The server takes no more connections now. Close other windows that use this badge. This one goes on trying.</source>
        <translation>لا يقبل الخادم مزيدا من الاتصالات الآن. أغلق النوافذ الأخرى التي تستعمل هذه الشارة. هذه النافذة تواصل المحاولة.</translation>
    </message>
    <message>
        <source>The server is restarting. This window joins as soon as it is back.</source>
        <translation>الخادم يعيد التشغيل. ستنضم هذه النافذة حالما يعود.</translation>
    </message>
    <message>
        <source>The server ended the connection. This window goes on trying.</source>
        <translation>أنهى الخادم الاتصال. هذه النافذة تواصل المحاولة.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check the address and the network, and whether the server is running. This window goes on trying.</source>
        <translation>لا أحد يجيب على %1. تحقق من العنوان والشبكة ومن أن الخادم يعمل. هذه النافذة تواصل المحاولة.</translation>
    </message>
    <message>
        <source>No machine is called %1. Check the address for a slip, and the network. This window goes on trying.</source>
        <translation>لا يوجد جهاز باسم %1. تحقق من كتابة العنوان ومن الشبكة. هذه النافذة تواصل المحاولة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Your badge was not sent. Ask whoever runs the server for a certificate that this machine trusts.</source>
        <translation>شهادة %1 غير موثوق بها: %2. لم تُرسل شارتك. اطلب من القائم على الخادم شهادة يثق بها هذا الجهاز.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Rostrum server. Check the address and the port.</source>
        <translation>ما يجيب على %1 ليس خادم روستروم. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. This window goes on trying.</source>
        <translation>فُقد الاتصال بالخادم %1. هذه النافذة تواصل المحاولة.</translation>
    </message>
    <message>
        <source>Not connected since %1 (%2): the certificate of %3 is not trusted. The list is as of then.</source>
        <translation>غير متصل منذ %1 (%2): شهادة %3 غير موثوق بها. القائمة كما كانت حينئذ.</translation>
    </message>
    <message>
        <source>Not connected since %1 (%2). The list is as of then.</source>
        <translation>غير متصل منذ %1 (%2). القائمة كما كانت حينئذ.</translation>
    </message>
    <message>
        <source>The session is closed. Nothing in it changes any more.</source>
        <translation>اختُتمت الدورة. لن يتغير فيها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The server is restarting. Reconnecting…</source>
        <translation>الخادم يعيد التشغيل. جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Not possible: not joined.</source>
        <translation>غير ممكن: لم يتم الانضمام بعد.</translation>
    </message>
    <message>
        <source>Not possible yet: connecting.</source>
        <translation>غير ممكن بعد: جارٍ الاتصال.</translation>
    </message>
    <message>
        <source>Not possible now: reconnecting to the server.</source>
        <translation>غير ممكن الآن: جارٍ إعادة الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Not possible any more: the session is closed.</source>
        <translation>لم يعد ممكنا: اختُتمت الدورة.</translation>
    </message>
</context>
<context>
    <name>DialogSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JoinLink</name>
    <message>
        <source>Write the address of the server, or paste the link that you got.</source>
        <translation>اكتب عنوان الخادم، أو ألصق الرابط الذي تلقيته.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like floor.example.org or localhost:7040.</source>
        <translation>«%1» ليس عنوانا. اكتبه على مثال floor.example.org أو localhost:7040.</translation>
    </message>
    <message>
        <source>Write or paste your badge.</source>
        <translation>اكتب شارتك أو ألصقها.</translation>
    </message>
    <message>
        <source>This is not a badge. A badge looks like 17-7K3M-9QXT-2VBN-4HJR.</source>
        <translation>هذه ليست شارة. تبدو الشارة هكذا: 17-7K3M-9QXT-2VBN-4HJR.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a session</source>
        <translation>الانضمام إلى دورة</translation>
    </message>
    <message>
        <source>floor.example.org, or a rostrum: link</source>
        <translation>floor.example.org أو رابط rostrum:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Not done: this was sent before with another content. Press again.</source>
        <translation>لم يُنفذ: سبق إرسال هذا بمضمون آخر. اضغط من جديد.</translation>
    </message>
    <message>
        <source>Not done: the server has almost no room left for the record, and only the presiding officer can go on. Tell the Secretariat at once.</source>
        <translation>لم يُنفذ: يكاد لا يبقى على الخادم متسع للسجل، ولا يستطيع المتابعة سوى الرئاسة. أبلغ الأمانة فورا.</translation>
    </message>
    <message>
        <source>Not done: your role in this session does not include it. Ask the Secretariat.</source>
        <translation>لم يُنفذ: لا يشمل دورك في هذه الدورة ذلك. راجع الأمانة.</translation>
    </message>
    <message>
        <source>Not done: in this session the Secretariat prepares; the presiding officer has to press this.</source>
        <translation>لم يُنفذ: في هذه الدورة تُعد الأمانة، وعلى الرئاسة أن تضغط هنا.</translation>
    </message>
    <message>
        <source>Not done: of the Secretariat only the Secretary may operate for the presiding officer.</source>
        <translation>لم يُنفذ: لا يجوز لغير أمين الجلسة من الأمانة أن يشغّل نيابة عن الرئاسة.</translation>
    </message>
    <message>
        <source>Not done: the session is closed.</source>
        <translation>لم يُنفذ: اختُتمت الدورة.</translation>
    </message>
    <message>
        <source>Not done: only the clock of a rehearsal can be moved, and this is none.</source>
        <translation>لم يُنفذ: لا تُقدَّم إلا ساعة التدريب، وهذه ليست تدريبا.</translation>
    </message>
    <message>
        <source>Not done: no meeting is in progress. Wait until one is opened.</source>
        <translation>لم يُنفذ: لا جلسة منعقدة. انتظر حتى تُفتتح جلسة.</translation>
    </message>
    <message>
        <source>Not done: a meeting is in progress. It has to be adjourned first.</source>
        <translation>لم يُنفذ: هناك جلسة منعقدة. يجب رفعها أولا.</translation>
    </message>
    <message>
        <source>Not done: the meeting is suspended. It has to be resumed first.</source>
        <translation>لم يُنفذ: الجلسة معلقة. يجب استئنافها أولا.</translation>
    </message>
    <message>
        <source>Not done: the meeting is not suspended, but in progress.</source>
        <translation>لم يُنفذ: الجلسة ليست معلقة بل منعقدة.</translation>
    </message>
    <message>
        <source>Not done: this item is not on the agenda.</source>
        <translation>لم يُنفذ: هذا البند ليس في جدول الأعمال.</translation>
    </message>
    <message>
        <source>Not done: the session does not know this group.</source>
        <translation>لم يُنفذ: لا تعرف الدورة هذه المجموعة.</translation>
    </message>
    <message>
        <source>Not done: this request is not there any more. Look at the list again.</source>
        <translation>لم يُنفذ: لم يعد هذا الطلب موجودا. راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>Not done: the chair is not on offer any more.</source>
        <translation>لم يُنفذ: لم تعد الرئاسة معروضة.</translation>
    </message>
    <message>
        <source>Not done: the chair was handed over, not taken. Whoever presides can hand it back.</source>
        <translation>لم يُنفذ: سُلمت الرئاسة ولم تُؤخذ. لمن يتولى الرئاسة أن يعيدها.</translation>
    </message>
    <message>
        <source>Not done: only the Chair or a Vice-Chair can preside. Choose one of them.</source>
        <translation>لم يُنفذ: لا يتولى الرئاسة سوى الرئيس أو نائب للرئيس. اختر أحدهم.</translation>
    </message>
    <message>
        <source>Not done: the chair was offered to somebody else.</source>
        <translation>لم يُنفذ: عُرضت الرئاسة على شخص آخر.</translation>
    </message>
    <message>
        <source>Not done: you do not operate for the presiding officer any more.</source>
        <translation>لم يُنفذ: لم تعد تشغّل نيابة عن الرئاسة.</translation>
    </message>
    <message>
        <source>Not done: this goes into the record with its reason. Say why.</source>
        <translation>لم يُنفذ: يُدوَّن هذا في السجل مع سببه. اذكر السبب.</translation>
    </message>
    <message>
        <source>Not done: say on what the decision rests: announced, no objection, or a vote.</source>
        <translation>لم يُنفذ: اذكر ما يستند إليه القرار: الإعلان أو عدم الاعتراض أو التصويت.</translation>
    </message>
    <message>
        <source>Not done: this meeting has been held already.</source>
        <translation>لم يُنفذ: سبق عقد هذه الجلسة.</translation>
    </message>
    <message>
        <source>Not done: it is not settled to which category you belong. Ask the Secretariat.</source>
        <translation>لم يُنفذ: لم تُحسم الفئة التي تنتمي إليها. راجع الأمانة.</translation>
    </message>
    <message>
        <source>Not done: the accreditation is not confirmed yet. The Secretariat can confirm it.</source>
        <translation>لم يُنفذ: لم يُؤكد الاعتماد بعد. تستطيع الأمانة تأكيده.</translation>
    </message>
    <message>
        <source>Not done: you can let others go first, but not go before them. Ask the Secretariat.</source>
        <translation>لم يُنفذ: لك أن تدع غيرك يتقدم، لا أن تتقدم عليه. راجع الأمانة.</translation>
    </message>
    <message>
        <source>Not done: the clock is paused already.</source>
        <translation>لم يُنفذ: الساعة متوقفة مؤقتا بالفعل.</translation>
    </message>
    <message>
        <source>Not done: this speech has no limit that could be extended.</source>
        <translation>لم يُنفذ: ليس لهذه الكلمة حد يمكن تمديده.</translation>
    </message>
    <message>
        <source>Not done: only whoever has the floor can say that the speech is finished.</source>
        <translation>لم يُنفذ: لا يعلن انتهاء الكلمة سوى صاحبها.</translation>
    </message>
    <message>
        <source>Not done: the speaker is not offline. The speech can be ended instead.</source>
        <translation>لم يُنفذ: المتكلم متصل. يمكن إنهاء الكلمة بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Not done: the floor is withdrawn only after a call to order. Call to order first.</source>
        <translation>لم يُنفذ: لا تُسحب الكلمة إلا بعد دعوة إلى مراعاة النظام. ابدأ بها.</translation>
    </message>
    <message>
        <source>Not done: this request is not a point of order.</source>
        <translation>لم يُنفذ: هذا الطلب ليس نقطة نظام.</translation>
    </message>
    <message>
        <source>Not done: a point of order is being heard. Rule on it first.</source>
        <translation>لم يُنفذ: يجري الاستماع إلى نقطة نظام. اتخذ قرارا بشأنها أولا.</translation>
    </message>
    <message>
        <source>Not done: this point of order is not being heard. Hear it first.</source>
        <translation>لم يُنفذ: لا يجري الاستماع إلى نقطة النظام هذه. استمع إليها أولا.</translation>
    </message>
    <message>
        <source>Not done: name and category are so already.</source>
        <translation>لم يُنفذ: الاسم والفئة كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Not done: this cannot be undone.</source>
        <translation>لم يُنفذ: لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Not done: it is too late. An act can be undone for 10 s.</source>
        <translation>لم يُنفذ: فات الأوان. يمكن التراجع خلال 10 ثوان.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Not done: that was too much at once. Try again in %1.</source>
        <translation>لم يُنفذ: طلبات كثيرة دفعة واحدة. حاول من جديد بعد %1.</translation>
    </message>
    <message>
        <source>Not done: only whoever presides can do this, and %1 presides now.</source>
        <translation>لم يُنفذ: هذا لمن يتولى الرئاسة وحده، ويتولاها الآن %1.</translation>
    </message>
    <message>
        <source>Not done: %1 has the floor. End the speech first.</source>
        <translation>لم يُنفذ: الكلمة الآن مع %1. أنهِ الكلمة أولا.</translation>
    </message>
    <message>
        <source>Not done: item %1 is under consideration. Conclude it first.</source>
        <translation>لم يُنفذ: البند %1 قيد النظر. اختتمه أولا.</translation>
    </message>
    <message>
        <source>Not done: item %1 is concluded.</source>
        <translation>لم يُنفذ: اختُتم النظر في البند %1.</translation>
    </message>
    <message>
        <source>Not done: item %1 is under consideration already.</source>
        <translation>لم يُنفذ: البند %1 قيد النظر بالفعل.</translation>
    </message>
    <message>
        <source>Not done: item %1 has no panel.</source>
        <translation>لم يُنفذ: ليس للبند %1 حلقة نقاش.</translation>
    </message>
    <message>
        <source>Not done: %1 is passed over. That can be taken back.</source>
        <translation>لم يُنفذ: جرى تخطي %1. يمكن الرجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Not done: %1 has presented already. A reply is still possible.</source>
        <translation>لم يُنفذ: سبق أن قُدم عرض %1. لا يزال الرد ممكنا.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 is open already.</source>
        <translation>لم يُنفذ: قائمة البند %1 مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 is open, and stays open.</source>
        <translation>لم يُنفذ: قائمة البند %1 مفتوحة وستبقى كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Not done: so many have spoken already (%n). Choose a later speaker.</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>لم يُنفذ: تكلم هذا العدد بالفعل (%n). اختر متكلما لاحقا.</numerusform>
            <numerusform>لم يُنفذ: تكلم هذا العدد بالفعل (%n). اختر متكلما لاحقا.</numerusform>
            <numerusform>لم يُنفذ: تكلم هذا العدد بالفعل (%n). اختر متكلما لاحقا.</numerusform>
            <numerusform>لم يُنفذ: تكلم هذا العدد بالفعل (%n). اختر متكلما لاحقا.</numerusform>
            <numerusform>لم يُنفذ: تكلم هذا العدد بالفعل (%n). اختر متكلما لاحقا.</numerusform>
            <numerusform>لم يُنفذ: تكلم هذا العدد بالفعل (%n). اختر متكلما لاحقا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: the accreditation of %1 is confirmed already.</source>
        <translation>لم يُنفذ: اعتماد %1 مؤكد بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 is registered already. Choose it from the list.</source>
        <translation>لم يُنفذ: %1 ضمن المسجلين بالفعل. اختر من القائمة.</translation>
    </message>
    <message>
        <source>Not done: %1 is on the list already.</source>
        <translation>لم يُنفذ: %1 على القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 is checked in already.</source>
        <translation>لم يُنفذ: سُجل حضور %1 بالفعل.</translation>
    </message>
    <message>
        <source>Not done: the server refuses it by a rule that this program does not know (%1).</source>
        <translation>لم يُنفذ: يرفض الخادم ذلك وفق قاعدة لا يعرفها هذا البرنامج (%1).</translation>
    </message>
    <message>
        <source>Not done: the server cannot take what stands in “%1”: it may be empty, too long or out of bounds.</source>
        <translation>لم يُنفذ: لا يقبل الخادم مضمون «%1»: قد يكون فارغا أو أطول مما يلزم أو خارج الحدود.</translation>
    </message>
    <message>
        <source>Not done: no meeting is left that could be attended.</source>
        <translation>لم يُنفذ: لم تبق جلسة يمكن حضورها.</translation>
    </message>
    <message>
        <source>Not done: this meeting is not one of the session.</source>
        <translation>لم يُنفذ: هذه الجلسة ليست من جلسات الدورة.</translation>
    </message>
    <message>
        <source>Not done: a question can be put only to panellists of its item.</source>
        <translation>لم يُنفذ: لا يُوجه السؤال إلا إلى المحاورين في بنده.</translation>
    </message>
    <message>
        <source>Not done: this panellist is not in any panel of the session.</source>
        <translation>لم يُنفذ: هذا المحاور ليس في أي حلقة نقاش في الدورة.</translation>
    </message>
    <message>
        <source>Not done: your badge is of no delegation or organization. Ask the Secretariat.</source>
        <translation>لم يُنفذ: شارتك لا تتبع أي وفد أو منظمة. راجع الأمانة.</translation>
    </message>
    <message>
        <source>Not done: this participant is not registered. The Secretariat can register it.</source>
        <translation>لم يُنفذ: هذا المشارك غير مسجل. تستطيع الأمانة تسجيله.</translation>
    </message>
    <message>
        <source>Not done: the session has no Chair who could preside.</source>
        <translation>لم يُنفذ: ليس للدورة رئيس يتولى الرئاسة.</translation>
    </message>
    <message>
        <source>Not done: this person is not registered.</source>
        <translation>لم يُنفذ: هذا الشخص غير مسجل.</translation>
    </message>
    <message>
        <source>Not done: these are words from the chair.</source>
        <translation>لم يُنفذ: هذه كلمة من الرئاسة.</translation>
    </message>
    <message>
        <source>Not done: this speech has ended already.</source>
        <translation>لم يُنفذ: انتهت هذه الكلمة بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 has ended this speech already.</source>
        <translation>لم يُنفذ: أُنهيت هذه الكلمة بالفعل، والفاعل %1.</translation>
    </message>
    <message>
        <source>Not done: you preside already.</source>
        <translation>لم يُنفذ: أنت تتولى الرئاسة بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 presides already. Choose somebody else.</source>
        <translation>لم يُنفذ: الرئاسة مع %1 بالفعل. اختر غيره.</translation>
    </message>
    <message>
        <source>Not done: the chair is on offer to %1. Take that back first.</source>
        <translation>لم يُنفذ: الرئاسة معروضة على %1. اسحب العرض أولا.</translation>
    </message>
    <message>
        <source>Not done: the console of %1 is connected.</source>
        <translation>لم يُنفذ: منصة %1 متصلة.</translation>
    </message>
    <message>
        <source>Not done: the console of %1 has not been lost for long enough. Try again in %2.</source>
        <translation>لم يُنفذ: لم يمض ما يكفي على فقدان منصة %1. حاول من جديد بعد %2.</translation>
    </message>
    <message>
        <source>Not done: %1 operates for the presiding officer already.</source>
        <translation>لم يُنفذ: التشغيل نيابة عن الرئاسة مع %1 بالفعل.</translation>
    </message>
    <message>
        <source>Not done: only who did it, and the presiding officer, can undo it.</source>
        <translation>لم يُنفذ: لا يتراجع عنه سوى فاعله والرئاسة.</translation>
    </message>
    <message>
        <source>Not done: only the panellist and the Secretariat can say so.</source>
        <translation>لم يُنفذ: لا يقول ذلك سوى المحاور والأمانة.</translation>
    </message>
    <message>
        <source>Not done: this is the request of %1, and not yours.</source>
        <translation>لم يُنفذ: هذا طلب %1 وليس طلبك.</translation>
    </message>
    <message>
        <source>Not done: nobody waits on the list any more.</source>
        <translation>لم يُنفذ: لم يعد أحد ينتظر على القائمة.</translation>
    </message>
    <message>
        <source>Not done: %1 is now next on the list.</source>
        <translation>لم يُنفذ: التالي على القائمة الآن %1.</translation>
    </message>
    <message>
        <source>Not done: nobody has the floor any more. Look again.</source>
        <translation>لم يُنفذ: لم تعد الكلمة مع أحد. انظر من جديد.</translation>
    </message>
    <message>
        <source>Not done: %1 already gave the floor to %2 (%3 ago).</source>
        <translation>لم يُنفذ: سبق أن أعطى %1 الكلمة إلى %2 (قبل %3).</translation>
    </message>
    <message>
        <source>Not done: every point of order is heard. Hear %1.</source>
        <translation>لم يُنفذ: يُستمع إلى كل نقطة نظام. استمع إلى %1.</translation>
    </message>
    <message>
        <source>Not done: %1 has raised a point of order. Hear it first.</source>
        <translation>لم يُنفذ: هناك نقطة نظام من %1. استمع إليها أولا.</translation>
    </message>
    <message>
        <source>Not done: no item is under consideration. Take one up first.</source>
        <translation>لم يُنفذ: لا بند قيد النظر. ابدأ النظر في بند أولا.</translation>
    </message>
    <message>
        <source>Not done: item %1 is not under consideration. Take it up first.</source>
        <translation>لم يُنفذ: البند %1 ليس قيد النظر. ابدأ النظر فيه أولا.</translation>
    </message>
    <message numerus="yes">
        <source>Not done: the list is not empty (%n). Keep it for the next time, or record those on it as not reached.</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>لم يُنفذ: القائمة ليست فارغة (%n). أبقها للمرة القادمة أو دوّن من عليها بصفة «لم يصل دوره».</numerusform>
            <numerusform>لم يُنفذ: القائمة ليست فارغة (%n). أبقها للمرة القادمة أو دوّن من عليها بصفة «لم يصل دوره».</numerusform>
            <numerusform>لم يُنفذ: القائمة ليست فارغة (%n). أبقها للمرة القادمة أو دوّن من عليها بصفة «لم يصل دوره».</numerusform>
            <numerusform>لم يُنفذ: القائمة ليست فارغة (%n). أبقها للمرة القادمة أو دوّن من عليها بصفة «لم يصل دوره».</numerusform>
            <numerusform>لم يُنفذ: القائمة ليست فارغة (%n). أبقها للمرة القادمة أو دوّن من عليها بصفة «لم يصل دوره».</numerusform>
            <numerusform>لم يُنفذ: القائمة ليست فارغة (%n). أبقها للمرة القادمة أو دوّن من عليها بصفة «لم يصل دوره».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: it is past %1 already. Choose a later time.</source>
        <translation>لم يُنفذ: مضت الساعة %1 بالفعل. اختر وقتا لاحقا.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 has not been opened.</source>
        <translation>لم يُنفذ: لم تُفتح قائمة البند %1.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 is not open yet. It opens at %2.</source>
        <translation>لم يُنفذ: لم تُفتح قائمة البند %1 بعد. تُفتح الساعة %2.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 closed at %2. The presiding officer can reopen it.</source>
        <translation>لم يُنفذ: أُقفلت قائمة البند %1 الساعة %2. تستطيع الرئاسة إعادة فتحها.</translation>
    </message>
    <message>
        <source>Not done: the floor on item %1 is open only to: %2.</source>
        <translation>لم يُنفذ: الكلمة في البند %1 متاحة فقط للفئات: %2.</translation>
    </message>
    <message>
        <source>Not done: you are on the list already, %1.</source>
        <translation>لم يُنفذ: أنت على القائمة بالفعل، %1.</translation>
    </message>
    <message>
        <source>Not done: %1 is on the list already, %2.</source>
        <translation>لم يُنفذ: %1 على القائمة بالفعل، %2.</translation>
    </message>
    <message>
        <source>Not done: you have asked already, and it is still to be confirmed.</source>
        <translation>لم يُنفذ: سبق أن طلبت الكلمة، ولم يُؤكد الطلب بعد.</translation>
    </message>
    <message>
        <source>Not done: %1 has asked already, and it is still to be confirmed.</source>
        <translation>لم يُنفذ: ورد طلب %1 بالفعل، ولم يُؤكد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Not done: on item %1 no more than %n can be made or asked for. Questions do not count.</source>
        <comment>interventions</comment>
        <translation>
            <numerusform>لم يُنفذ: لا مداخلات في البند %1 (%n). لا تُحسب الأسئلة.</numerusform>
            <numerusform>لم يُنفذ: الحد في البند %1 مداخلة واحدة (%n). لا تُحسب الأسئلة.</numerusform>
            <numerusform>لم يُنفذ: الحد في البند %1 مداخلتان (%n). لا تُحسب الأسئلة.</numerusform>
            <numerusform>لم يُنفذ: الحد في البند %1 هو %n مداخلات. لا تُحسب الأسئلة.</numerusform>
            <numerusform>لم يُنفذ: الحد في البند %1 هو %n مداخلة. لا تُحسب الأسئلة.</numerusform>
            <numerusform>لم يُنفذ: الحد في البند %1 هو %n مداخلة. لا تُحسب الأسئلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1 has spoken already.</source>
        <translation>لم يُنفذ: أُلقيت كلمة %1 بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 has been stopped already.</source>
        <translation>لم يُنفذ: أُوقفت كلمة %1 بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 was called, and was absent.</source>
        <translation>لم يُنفذ: نودي على %1 ولم يحضر.</translation>
    </message>
    <message>
        <source>Not done: the floor was not accorded to %1.</source>
        <translation>لم يُنفذ: لم تُمنح الكلمة إلى %1.</translation>
    </message>
    <message>
        <source>Not done: the request of %1 has been withdrawn.</source>
        <translation>لم يُنفذ: سُحب طلب %1.</translation>
    </message>
    <message>
        <source>Not done: the request of %1 is recorded as not reached.</source>
        <translation>لم يُنفذ: دُوّن طلب %1 بصفة «لم يصل دوره».</translation>
    </message>
    <message>
        <source>Not done: the request of %1 is not confirmed yet.</source>
        <translation>لم يُنفذ: لم يُؤكد طلب %1 بعد.</translation>
    </message>
    <message>
        <source>Not done: the two panellists are not of one panel.</source>
        <translation>لم يُنفذ: المحاوران ليسا من حلقة نقاش واحدة.</translation>
    </message>
    <message>
        <source>Not done: a point of order has no limit of its own.</source>
        <translation>لم يُنفذ: ليس لنقطة النظام حد خاص بها.</translation>
    </message>
    <message>
        <source>Not done: the list has changed. Look at it again.</source>
        <translation>لم يُنفذ: تغيرت القائمة. انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>Not done: you speak from the chair already.</source>
        <translation>لم يُنفذ: أنت تتكلم من الرئاسة بالفعل.</translation>
    </message>
    <message>
        <source>Not done: %1 has the floor.</source>
        <translation>لم يُنفذ: الكلمة مع %1.</translation>
    </message>
    <message>
        <source>Not done: %1 is still offline.</source>
        <translation>لم يُنفذ: لا يزال %1 غير متصل.</translation>
    </message>
    <message>
        <source>Not done: the clock is not paused.</source>
        <translation>لم يُنفذ: الساعة ليست متوقفة مؤقتا.</translation>
    </message>
    <message>
        <source>Not done: a point of order can be raised only by: %1.</source>
        <translation>لم يُنفذ: لا يثير نقطة نظام سوى: %1.</translation>
    </message>
    <message>
        <source>Not done: what %1 did since then depends on it.</source>
        <translation>لم يُنفذ: ما فعله %1 بعد ذلك يتوقف عليه.</translation>
    </message>
    <message>
        <source>Not done: something that was done since then depends on it.</source>
        <translation>لم يُنفذ: يتوقف عليه أمر جرى بعده.</translation>
    </message>
    <message>
        <source>Not done: your point of order waits already.</source>
        <translation>لم يُنفذ: نقطة نظامك في الانتظار بالفعل.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>دولة عضو</translation>
    </message>
    <message>
        <source>State not a member</source>
        <translation>دولة غير عضو</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>دولة مراقبة</translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation>كيان تابع للأمم المتحدة</translation>
    </message>
    <message>
        <source>Intergovernmental organization</source>
        <translation>منظمة حكومية دولية</translation>
    </message>
    <message>
        <source>National human rights institution</source>
        <translation>مؤسسة وطنية لحقوق الإنسان</translation>
    </message>
    <message>
        <source>NGO in consultative status</source>
        <translation>منظمة غير حكومية ذات مركز استشاري</translation>
    </message>
    <message>
        <source>Other stakeholder</source>
        <translation>صاحب مصلحة آخر</translation>
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
        <source>Presentation</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation>من الرئاسة</translation>
    </message>
    <message>
        <source>National capacity</source>
        <translation>بالصفة الوطنية</translation>
    </message>
    <message>
        <source>On behalf of a group</source>
        <translation>باسم مجموعة</translation>
    </message>
    <message>
        <source>Personal capacity</source>
        <translation>بالصفة الشخصية</translation>
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
        <source>the Chair</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>the Vice-Chair</source>
        <translation>نائب الرئيس</translation>
    </message>
    <message>
        <source>the Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>the delegate</source>
        <translation>المندوب</translation>
    </message>
    <message>
        <source>the panellist</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>the booth</source>
        <translation>مقصورة الترجمة</translation>
    </message>
    <message>
        <source>the display</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>يُستأنف لاحقا</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>اختُتم</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>Open for requests</source>
        <translation>مفتوحة للطلبات</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>أُعلن إقفالها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>بالإعلان</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>دون اعتراض</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>بالتصويت</translation>
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
        <comment>a point of order</comment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>على القائمة</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>تكلم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Not accorded</source>
        <translation>لم تُمنح</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يصل دوره</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on behalf of the %1</source>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and the title</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>a date: day of the week, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>رقم 1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st, 101st …</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd …</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd …</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>4th to 20th, 24th …</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row that is read aloud</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>باقتراح من %1</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::AgendaModel</name>
    <message numerus="yes">
        <source>Concluded · %n spoke</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>اختُتم · لا متكلمين (%n)</numerusform>
            <numerusform>اختُتم · متكلم واحد (%n)</numerusform>
            <numerusform>اختُتم · متكلمان (%n)</numerusform>
            <numerusform>اختُتم · %n متكلمين</numerusform>
            <numerusform>اختُتم · %n متكلما</numerusform>
            <numerusform>اختُتم · %n متكلم</numerusform>
        </translation>
    </message>
    <message>
        <source>List closed</source>
        <translation>القائمة مقفلة</translation>
    </message>
    <message>
        <source>List closing</source>
        <translation>القائمة توشك أن تُقفل</translation>
    </message>
    <message>
        <source>Floor open</source>
        <translation>باب الكلام مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <comment>the state of an item, and speakers</comment>
        <translation>
            <numerusform>%1 · في الانتظار %n</numerusform>
            <numerusform>%1 · في الانتظار %n</numerusform>
            <numerusform>%1 · في الانتظار %n</numerusform>
            <numerusform>%1 · في الانتظار %n</numerusform>
            <numerusform>%1 · في الانتظار %n</numerusform>
            <numerusform>%1 · في الانتظار %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::qt::ClockFace</name>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>last %n seconds</source>
        <translation>
            <numerusform>الثانية الأخيرة (%n)</numerusform>
            <numerusform>الثانية الأخيرة (%n)</numerusform>
            <numerusform>آخر ثانيتين (%n)</numerusform>
            <numerusform>آخر %n ثوان</numerusform>
            <numerusform>آخر %n ثانية</numerusform>
            <numerusform>آخر %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتكلم</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>غير مباشر</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::PanelModel</name>
    <message>
        <source>in the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>يتكلم</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>جرى تخطيه</translation>
    </message>
    <message>
        <source>offline, wishes to reply</source>
        <translation>غير متصل، يود الرد</translation>
    </message>
    <message>
        <source>wishes to reply</source>
        <translation>يود الرد</translation>
    </message>
    <message>
        <source>has presented</source>
        <translation>قدّم عرضه</translation>
    </message>
    <message>
        <source>offline, suggested</source>
        <translation>غير متصل، مقترح</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::SpeakersModel</name>
    <message>
        <source>no limit</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>Room · seat %1</source>
        <translation>القاعة · المقعد %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>not accredited yet</source>
        <translation>لم يُعتمد بعد</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place on the list</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::Workplace</name>
    <message>
        <source>Not done: the connection was away for too long. Press again if it is still to be done.</source>
        <translation>لم يُنفذ: طال انقطاع الاتصال. اضغط من جديد إن كان ذلك لا يزال مطلوبا.</translation>
    </message>
</context>
</TS>
