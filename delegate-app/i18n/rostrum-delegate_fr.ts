<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskCard</name>
    <message>
        <source>What you ask for</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where you speak</source>
        <translation>D’où vous parlez</translation>
    </message>
    <message>
        <source>Ask for this as well</source>
        <translation>Demander cela aussi</translation>
    </message>
    <message>
        <source>Ask for something else as well…</source>
        <translation>Demander aussi autre chose…</translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>The session has ended</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>○ Not connected</source>
        <translation>○ Hors connexion</translation>
    </message>
    <message>
        <source>● Connected · waiting for an answer</source>
        <translation>● Connecté · réponse attendue</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● Connecté</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>The floor</source>
        <translation>La parole</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>has the floor, who</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>%1 Your place is kept on the server.</source>
        <translation>%1 Votre place est gardée sur le serveur.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Request the floor, or withdraw the request</source>
        <translation>Demander la parole, ou retirer la demande</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Put a message away</source>
        <translation>Ranger un message</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as usual</source>
        <translation>Texte plus grand, plus petit, habituel</translation>
    </message>
    <message>
        <source>Full screen, or not</source>
        <translation>Plein écran, ou non</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>List of speakers</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
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
        <translation>Demandez la parole. Votre badge dit qui vous êtes ; le Secrétariat vous le remet, sous forme de code ou de lien.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Raise the point of order</source>
        <translation>Présenter la motion d’ordre</translation>
    </message>
    <message>
        <source>The presiding officer is told at once, and hears you before anybody else on the list. It cannot be about the substance of the debate.</source>
        <translation>La présidence en est informée aussitôt et vous entend avant tous les autres de la liste. Elle ne peut porter sur le fond du débat.</translation>
    </message>
    <message>
        <source>Raise a point of order?</source>
        <translation>Présenter une motion d’ordre ?</translation>
    </message>
    <message>
        <source>About this session…</source>
        <translation>À propos de la session…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>Your place in the panel</source>
        <translation>Votre place dans le panel</translation>
    </message>
    <message>
        <source>I no longer wish to reply</source>
        <translation>Je ne souhaite plus répondre</translation>
    </message>
    <message>
        <source>I wish to reply</source>
        <translation>Je souhaite répondre</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Retirer ma motion d’ordre</translation>
    </message>
    <message>
        <source>⚑ Point of order</source>
        <translation>⚑ Motion d’ordre</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Before you speak</source>
        <translation>Avant de parler</translation>
    </message>
    <message>
        <source>Connected. You see at once when it is your turn.</source>
        <translation>Connecté. Vous verrez aussitôt que c’est votre tour.</translation>
    </message>
    <message>
        <source>Not connected. You would not see that it is your turn.</source>
        <translation>Non connecté. Vous ne verriez pas que c’est votre tour.</translation>
    </message>
</context>
<context>
    <name>SoundField</name>
    <message>
        <source>A sound when it is your turn</source>
        <translation>Un son quand c’est votre tour</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Your request</source>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>Let all others go first</source>
        <translation>Laisser passer tous les autres</translation>
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
        <translation>Le débat n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>The floor opens at %1.</source>
        <translation>Le débat s’ouvre à %1.</translation>
    </message>
    <message>
        <source>The list for item %1 closed at %2.</source>
        <translation>La liste du point %1 a été close à %2.</translation>
    </message>
    <message>
        <source>The floor is open only to: %1.</source>
        <translation>Seuls peuvent demander la parole : %1.</translation>
    </message>
    <message>
        <source>No item is under consideration.</source>
        <translation>Aucun point n’est à l’examen.</translation>
    </message>
    <message>
        <source>The Secretariat has to register your category first.</source>
        <translation>Le Secrétariat doit d’abord enregistrer votre catégorie.</translation>
    </message>
    <message>
        <source>Your accreditation is not confirmed yet.</source>
        <translation>Votre accréditation n’est pas encore confirmée.</translation>
    </message>
    <message numerus="yes">
        <source>Each may take the floor %n times on this item.</source>
        <comment>counted</comment>
        <translation>
            <numerusform>Chacun peut prendre la parole %n fois sur ce point.</numerusform>
            <numerusform>Chacun peut prendre la parole %n fois sur ce point.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <translation>Clôture à %1</translation>
    </message>
    <message>
        <source>Closes after speaker %1</source>
        <translation>Clôture après l’orateur %1</translation>
    </message>
    <message>
        <source>You have asked for this already. Another kind or capacity can be asked for.</source>
        <translation>Vous l’avez déjà demandé. Un autre type ou un autre titre peut être demandé.</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::DelegateApp</name>
    <message>
        <source>Time is up.</source>
        <translation>Temps écoulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>Il reste %n seconde.</numerusform>
            <numerusform>Il reste %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, moment of receipt</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>has the floor, who</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This badge is not for the delegate app, which serves delegates and panellists. Use the app that the Secretariat names for yours.</source>
        <translation>Ce badge n’est pas pour l’application des délégués, qui sert aux délégués et aux panélistes. Utilisez l’application que le Secrétariat vous indique.</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::FloorNow</name>
    <message>
        <source>Speaks from the chair</source>
        <translation>Parle depuis la présidence</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Point of order: %1. Please wait, you have all your time afterwards.</source>
        <translation>Motion d’ordre : %1. Veuillez patienter, vous gardez tout votre temps.</translation>
    </message>
    <message>
        <source>The presiding officer speaks. Please wait, you have all your time afterwards.</source>
        <translation>La présidence s’exprime. Veuillez patienter, vous gardez tout votre temps.</translation>
    </message>
    <message>
        <source>The meeting is suspended. You go on when it is resumed.</source>
        <translation>La séance est suspendue. Vous poursuivrez à la reprise.</translation>
    </message>
    <message>
        <source>Your connection was lost. The clock stands until the presiding officer resumes it.</source>
        <translation>Votre connexion a été perdue. Le chronomètre est arrêté jusqu’à ce que la présidence le relance.</translation>
    </message>
    <message>
        <source>The clock is paused.</source>
        <translation>Le chronomètre est en pause.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>Your point of order is heard</source>
        <translation>Votre motion d’ordre est entendue</translation>
    </message>
    <message>
        <source>You have the floor</source>
        <translation>Vous avez la parole</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Identity</name>
    <message>
        <source>%1 · seat %2</source>
        <comment>in the room</comment>
        <translation>%1 · place %2</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La session est close.</translation>
    </message>
    <message>
        <source>The meeting is suspended. The clock stands, and your place is kept.</source>
        <translation>La séance est suspendue. Le chronomètre est arrêté, et votre place est gardée.</translation>
    </message>
    <message>
        <source>No meeting is in progress.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>La séance n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The next meeting begins on %1 at %2.</source>
        <translation>La prochaine séance commence le %1 à %2.</translation>
    </message>
    <message>
        <source>No item is under consideration.</source>
        <translation>Aucun point n’est à l’examen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of an item, its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::OwnPanelPlace</name>
    <message>
        <source>You have presented</source>
        <translation>Vous avez fait votre présentation</translation>
    </message>
    <message>
        <source>You were passed over; the presiding officer can come back to you</source>
        <translation>Votre tour a été passé ; la présidence peut y revenir</translation>
    </message>
    <message>
        <source>You present next</source>
        <translation>Vous présentez ensuite</translation>
    </message>
    <message>
        <source>You present %1</source>
        <comment>2nd</comment>
        <translation>Vous présentez en %1</translation>
    </message>
    <message>
        <source>%1 · %2 for a reply</source>
        <translation>%1 · %2 pour une réponse</translation>
    </message>
    <message>
        <source>%1 · %2 to present</source>
        <translation>%1 · %2 pour présenter</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::PointOfOrder</name>
    <message>
        <source>No meeting is in progress.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>Your accreditation is not confirmed yet.</source>
        <translation>Votre accréditation n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Your point of order waits already.</source>
        <translation>Votre motion d’ordre attend déjà.</translation>
    </message>
    <message>
        <source>Your point of order was received %1, %2</source>
        <translation>Votre motion d’ordre a été reçue à %1, %2</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>La séance est suspendue.</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Summons</name>
    <message>
        <source>You are next</source>
        <translation>Vous êtes le prochain orateur</translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::Turn</name>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message>
        <source>in about %1</source>
        <comment>a duration</comment>
        <translation>dans environ %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçue à %1</translation>
    </message>
    <message>
        <source>%1 to speak</source>
        <translation>%1 de parole</translation>
    </message>
    <message>
        <source>Asked for by the Secretariat</source>
        <translation>Demandée par le Secrétariat</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Demandée par : %1</translation>
    </message>
    <message>
        <source>Waits for your accreditation</source>
        <translation>Attend votre accréditation</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>Attend d’être approuvée</translation>
    </message>
    <message>
        <source>Withdraw (%1)</source>
        <translation>Retirer (%1)</translation>
    </message>
    <message>
        <source>Withdraw (%1, about %2)</source>
        <translation>Retirer (%1, vers %2)</translation>
    </message>
    <message>
        <source>Withdraw my request</source>
        <translation>Retirer ma demande</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Vous êtes le prochain orateur</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 sur la liste</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Request the floor</source>
        <translation>Demander la parole</translation>
    </message>
</context>
</TS>
