<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>%1 opened the meeting</source>
        <translation>%1 a ouvert la séance</translation>
    </message>
    <message>
        <source>%1 suspended the meeting</source>
        <translation>%1 a suspendu la séance</translation>
    </message>
    <message>
        <source>%1 resumed the meeting</source>
        <translation>%1 a repris la séance</translation>
    </message>
    <message>
        <source>%1 adjourned the meeting</source>
        <translation>%1 a levé la séance</translation>
    </message>
    <message>
        <source>%1 closed the session</source>
        <translation>%1 a clos la session</translation>
    </message>
    <message>
        <source>%1 offered the chair</source>
        <translation>%1 a proposé la présidence</translation>
    </message>
    <message>
        <source>%1 accepted the chair</source>
        <translation>%1 a accepté la présidence</translation>
    </message>
    <message>
        <source>%1 withdrew the offer of the chair</source>
        <translation>%1 a retiré l’offre de la présidence</translation>
    </message>
    <message>
        <source>%1 took the chair</source>
        <translation>%1 a pris la présidence</translation>
    </message>
    <message>
        <source>%1 began to operate for the presiding officer</source>
        <translation>%1 a commencé à opérer pour la présidence</translation>
    </message>
    <message>
        <source>%1 stopped operating for the presiding officer</source>
        <translation>%1 a cessé d’opérer pour la présidence</translation>
    </message>
    <message>
        <source>%1 took the floor</source>
        <translation>%1 a pris la parole</translation>
    </message>
    <message>
        <source>%1 took up item %2</source>
        <translation>%1 a abordé le point %2</translation>
    </message>
    <message>
        <source>%1 began another segment of item %2</source>
        <translation>%1 a commencé une autre partie du point %2</translation>
    </message>
    <message>
        <source>%1 ended the consideration of item %2</source>
        <translation>%1 a mis fin à l’examen du point %2</translation>
    </message>
    <message>
        <source>%1 opened the floor on item %2</source>
        <translation>%1 a ouvert le débat sur le point %2</translation>
    </message>
    <message>
        <source>%1 decided to close the list for item %2</source>
        <translation>%1 a décidé de clore la liste du point %2</translation>
    </message>
    <message>
        <source>%1 reopened the list for item %2</source>
        <translation>%1 a rouvert la liste du point %2</translation>
    </message>
    <message>
        <source>%1 changed the rules of the list for item %2</source>
        <translation>%1 a modifié les règles de la liste du point %2</translation>
    </message>
    <message>
        <source>%1 moved %2 in the panel</source>
        <translation>%1 a déplacé %2 dans le panel</translation>
    </message>
    <message>
        <source>%1 passed over %2, or took that back</source>
        <translation>%1 a passé le tour de %2, ou l’a rétabli</translation>
    </message>
    <message>
        <source>The wish of %1 to reply was noted or taken back</source>
        <translation>Souhait de réponse noté ou retiré : %1</translation>
    </message>
    <message>
        <source>%1 asked for the floor</source>
        <translation>%1 a demandé la parole</translation>
    </message>
    <message>
        <source>%1 put %2 on the list</source>
        <translation>%1 a inscrit %2 sur la liste</translation>
    </message>
    <message>
        <source>%1 approved the request of %2</source>
        <translation>%1 a approuvé la demande de %2</translation>
    </message>
    <message>
        <source>%1 did not accord the floor to %2</source>
        <translation>%1 n’a pas accordé la parole à %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request of %2</source>
        <translation>%1 a retiré la demande de %2</translation>
    </message>
    <message>
        <source>%1 let others go first</source>
        <translation>%1 a laissé passer d’autres orateurs</translation>
    </message>
    <message>
        <source>%1 moved %2 on the list</source>
        <translation>%1 a déplacé %2 sur la liste</translation>
    </message>
    <message>
        <source>%1 set the limit of %2</source>
        <translation>%1 a fixé la limite de %2</translation>
    </message>
    <message>
        <source>%1 gave the floor to %2</source>
        <translation>%1 a donné la parole à %2</translation>
    </message>
    <message>
        <source>%1 paused the clock of %2</source>
        <translation>%1 a arrêté le chronomètre de %2</translation>
    </message>
    <message>
        <source>%1 resumed the clock of %2</source>
        <translation>%1 a relancé le chronomètre de %2</translation>
    </message>
    <message>
        <source>%1 gave more time to %2</source>
        <translation>%1 a accordé plus de temps à %2</translation>
    </message>
    <message>
        <source>%1 ended the speech of %2</source>
        <translation>%1 a mis fin à l’intervention de %2</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 a terminé</translation>
    </message>
    <message>
        <source>%1 called %2, who was absent</source>
        <translation>%1 a appelé %2, en son absence</translation>
    </message>
    <message>
        <source>%1 passed on from %2, who is offline</source>
        <translation>%1 a passé le tour de %2, hors ligne</translation>
    </message>
    <message>
        <source>%1 called %2 to order</source>
        <translation>%1 a rappelé %2 à l’ordre</translation>
    </message>
    <message>
        <source>%1 withdrew the floor from %2</source>
        <translation>%1 a retiré la parole à %2</translation>
    </message>
    <message>
        <source>%1 raised a point of order</source>
        <translation>%1 a soulevé une motion d’ordre</translation>
    </message>
    <message>
        <source>%1 gave the floor to %2 on a point of order</source>
        <translation>%1 a donné la parole à %2 pour une motion d’ordre</translation>
    </message>
    <message>
        <source>%1 ruled on the point of order of %2</source>
        <translation>%1 a statué sur la motion d’ordre de %2</translation>
    </message>
    <message>
        <source>%1 checked in %2</source>
        <translation>%1 a enregistré la présence de %2</translation>
    </message>
    <message>
        <source>%1 registered %2</source>
        <translation>%1 a enregistré %2</translation>
    </message>
    <message>
        <source>%1 registered a person of %2</source>
        <translation>%1 a enregistré une personne de %2</translation>
    </message>
    <message>
        <source>%1 confirmed the accreditation of %2</source>
        <translation>%1 a confirmé l’accréditation de %2</translation>
    </message>
    <message>
        <source>%1 corrected the entry of %2</source>
        <translation>%1 a corrigé l’inscription de %2</translation>
    </message>
    <message>
        <source>%1 issued a new badge for %2</source>
        <translation>%1 a émis un nouveau badge pour %2</translation>
    </message>
    <message>
        <source>%1 moved the clock of the rehearsal</source>
        <translation>%1 a avancé l’horloge de la répétition</translation>
    </message>
    <message>
        <source>The list for item %1 opened</source>
        <translation>La liste du point %1 s’est ouverte</translation>
    </message>
    <message>
        <source>The list for item %1 closed</source>
        <translation>La liste du point %1 s’est close</translation>
    </message>
    <message>
        <source>%1 was stopped at the limit</source>
        <translation>Intervention arrêtée à la limite : %1</translation>
    </message>
    <message>
        <source>%1 went offline while having the floor</source>
        <translation>Connexion perdue pendant l’intervention : %1</translation>
    </message>
    <message>
        <source>The clock of %1, who is offline, paused by itself</source>
        <translation>Chronomètre arrêté de lui-même, hors ligne : %1</translation>
    </message>
    <message>
        <source>%1 is back, and the clock can be resumed</source>
        <translation>De retour, le chronomètre peut repartir : %1</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>Hors ligne : %1</translation>
    </message>
    <message>
        <source>%1 came online</source>
        <translation>En ligne : %1</translation>
    </message>
    <message>
        <source>The session was prepared</source>
        <translation>La session a été préparée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act, and how</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 undid: %2</source>
        <translation>%1 a annulé : %2</translation>
    </message>
    <message>
        <source>%1 undid an act</source>
        <translation>%1 a annulé un acte</translation>
    </message>
    <message>
        <source>%1 withdrew from the list</source>
        <translation>%1 s’est retiré de la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and an act</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>who decided, and who pressed</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>hors de l’ordre</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 suggested %2</source>
        <translation>%1 a suggéré %2</translation>
    </message>
    <message>
        <source>%1 took the suggestion back</source>
        <translation>%1 a retiré la suggestion</translation>
    </message>
</context>
<context>
    <name>ActsCard</name>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
</context>
<context>
    <name>AddSpeaker</name>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un orateur</translation>
    </message>
    <message>
        <source>A part of any name; Enter adds the first one found</source>
        <translation>Une partie du nom ; Entrée ajoute le premier trouvé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Nobody of that name is registered. The Secretariat can register a newcomer.</source>
        <translation>Personne de ce nom n’est enregistré. Le Secrétariat peut enregistrer un nouveau venu.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>About this session…</source>
        <translation>À propos de la session…</translation>
    </message>
    <message>
        <source>Conclude the item…</source>
        <translation>Conclure le point…</translation>
    </message>
    <message>
        <source>Suspend the meeting…</source>
        <translation>Suspendre la séance…</translation>
    </message>
    <message>
        <source>Adjourn the meeting…</source>
        <translation>Lever la séance…</translation>
    </message>
    <message>
        <source>A speech is on the floor.</source>
        <translation>Une intervention est en cours.</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>Clore la session…</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Take up item %1</source>
        <translation>Aborder le point %1</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aborder</translation>
    </message>
    <message>
        <source>This item cannot be taken up now.</source>
        <translation>Ce point ne peut pas être abordé maintenant.</translation>
    </message>
</context>
<context>
    <name>BasisChoice</name>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Announced by the Chair</source>
        <translation>Annoncée par la présidence</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Sans objection</translation>
    </message>
    <message>
        <source>By a vote</source>
        <translation>Par un vote</translation>
    </message>
</context>
<context>
    <name>CallToOrderSheet</name>
    <message>
        <source>Call to order</source>
        <translation>Rappeler à l’ordre</translation>
    </message>
    <message>
        <source>It is recorded. After it, the floor may be withdrawn.</source>
        <translation>C’est consigné. Ensuite, la parole peut être retirée.</translation>
    </message>
    <message>
        <source>Call %1 to order</source>
        <translation>Rappeler à l’ordre : %1 ?</translation>
    </message>
    <message>
        <source>Choose the ground first.</source>
        <translation>Choisissez d’abord le motif.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The time is used up</source>
        <translation>Temps épuisé</translation>
    </message>
    <message>
        <source>Not on the subject</source>
        <translation>Hors du sujet</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>En clair (facultatif)</translation>
    </message>
</context>
<context>
    <name>CloseListSheet</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure</translation>
    </message>
    <message>
        <source>After a speaker</source>
        <translation>Après un orateur</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Retirer la clôture</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>Clore la liste maintenant</translation>
    </message>
    <message>
        <source>Announce the closing</source>
        <translation>Annoncer la clôture</translation>
    </message>
    <message>
        <source>No new names are taken afterwards. Points of order stay possible.</source>
        <translation>Plus aucun nom n’est pris ensuite. Les motions d’ordre restent possibles.</translation>
    </message>
    <message>
        <source>Close the list of speakers</source>
        <translation>Clore la liste des orateurs</translation>
    </message>
    <message>
        <source>Choose when first.</source>
        <translation>Choisissez d’abord quand.</translation>
    </message>
    <message>
        <source>Say after which speaker.</source>
        <translation>Dites après quel orateur.</translation>
    </message>
    <message>
        <source>The announced closing is taken back</source>
        <translation>La clôture annoncée est retirée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Not at all: take the closing back</source>
        <translation>Pas du tout : retirer la clôture</translation>
    </message>
    <message>
        <source>12:30</source>
        <translation>12:30</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>After which speaker, counted from the first on the item</source>
        <translation>Après quel orateur, à compter du premier sur ce point</translation>
    </message>
</context>
<context>
    <name>ConcludeItemSheet</name>
    <message>
        <source>Conclude the item</source>
        <translation>Conclure le point</translation>
    </message>
    <message>
        <source>Nobody waits on its list.</source>
        <translation>Personne n’attend sur sa liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) wait on its list.</source>
        <translation>
            <numerusform>%n délégation attend sur sa liste.</numerusform>
            <numerusform>%n délégations attendent sur sa liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclude %1?</source>
        <translation>Conclure : %1 ?</translation>
    </message>
    <message>
        <source>Choose what becomes of those who wait.</source>
        <translation>Choisissez ce qu’il advient de ceux qui attendent.</translation>
    </message>
    <message>
        <source>Those who wait</source>
        <translation>Ceux qui attendent</translation>
    </message>
    <message>
        <source>Keep them for the next consideration of the item</source>
        <translation>Les garder pour le prochain examen du point</translation>
    </message>
    <message>
        <source>Record them as not reached</source>
        <translation>Les consigner comme non atteints</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Will it fit?</source>
        <translation>Aura-t-on le temps ?</translation>
    </message>
    <message>
        <source>List ends about</source>
        <translation>Fin de la liste vers</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Meeting planned to end</source>
        <translation>Fin prévue de la séance</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Modifier les limites…</translation>
    </message>
</context>
<context>
    <name>FloorActions</name>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>Rien à faire maintenant</translation>
    </message>
    <message>
        <source>The point of order goes first.</source>
        <translation>La motion d’ordre passe d’abord.</translation>
    </message>
    <message>
        <source>▶ Go on</source>
        <translation>▶ Reprendre</translation>
    </message>
    <message>
        <source>‖ Pause</source>
        <translation>‖ Pause</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>This speech has no limit.</source>
        <translation>Cette intervention n’a pas de limite.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>More about the floor</source>
        <translation>Autres actes sur la parole</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’acte</translation>
    </message>
    <message>
        <source>Nothing that you did in the last 10 s can be undone.</source>
        <translation>Rien de ce que vous avez fait ces 10 dernières secondes ne peut être annulé.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Two minutes more</source>
        <translation>Deux minutes de plus</translation>
    </message>
    <message>
        <source>Absent: to the end of the list</source>
        <translation>Absent : en fin de liste</translation>
    </message>
    <message>
        <source>Call to order…</source>
        <translation>Rappeler à l’ordre…</translation>
    </message>
    <message>
        <source>Withdraw the floor…</source>
        <translation>Retirer la parole…</translation>
    </message>
    <message>
        <source>I have spoken from the Chair</source>
        <translation>J’ai parlé depuis la présidence</translation>
    </message>
    <message>
        <source>Speak from the Chair</source>
        <translation>Parler depuis la présidence</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>The floor</source>
        <translation>La parole</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pass on, keep the place</source>
        <translation>Passer, garder la place</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>À dire</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Offer the chair</source>
        <translation>Proposer la présidence</translation>
    </message>
    <message>
        <source>You preside until the person you designate has accepted.</source>
        <translation>Vous présidez jusqu’à ce que la personne désignée ait accepté.</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Transmettre la présidence</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
        <source>The blue button: give the floor, go on with the meeting</source>
        <translation>Le bouton bleu : donner la parole, poursuivre la séance</translation>
    </message>
    <message>
        <source>Hear the point of order, or rule on it</source>
        <translation>Entendre la motion d’ordre, ou statuer</translation>
    </message>
    <message>
        <source>Pause the clock, or go on</source>
        <translation>Arrêter le chronomètre, ou le relancer</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Mettre fin à l’intervention</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 secondes de plus</translation>
    </message>
    <message>
        <source>Speak from the Chair, and end it</source>
        <translation>Parler depuis la présidence, et terminer</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un orateur</translation>
    </message>
    <message>
        <source>Give the floor to the chosen row</source>
        <translation>Donner la parole à la ligne choisie</translation>
    </message>
    <message>
        <source>Move the chosen row up or down</source>
        <translation>Monter ou descendre la ligne choisie</translation>
    </message>
    <message>
        <source>Move the chosen row to the top</source>
        <translation>Mettre la ligne choisie en tête</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Retirer la ligne choisie</translation>
    </message>
    <message>
        <source>Open, close or reopen the list</source>
        <translation>Ouvrir, clore ou rouvrir la liste</translation>
    </message>
    <message>
        <source>Change the limits and the order</source>
        <translation>Modifier les limites et l’ordre</translation>
    </message>
    <message>
        <source>Conclude the item</source>
        <translation>Conclure le point</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Transmettre la présidence</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Suspendre la séance</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Undo, for 10 seconds</source>
        <translation>Annuler, pendant 10 secondes</translation>
    </message>
    <message>
        <source>Put a message away</source>
        <translation>Ranger un message</translation>
    </message>
    <message>
        <source>The next part of the screen, or the one before</source>
        <translation>La partie suivante de l’écran, ou la précédente</translation>
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
    <name>LimitChoice</name>
    <message>
        <source>Speaking time</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>By the rules of the item</source>
        <translation>Selon les règles du point</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>Set the limit</source>
        <translation>Fixer la limite</translation>
    </message>
    <message>
        <source>Limit for %1</source>
        <translation>Limite pour %1</translation>
    </message>
    <message>
        <source>Choose a limit first.</source>
        <translation>Choisissez d’abord une limite.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>moved by hand</source>
        <translation>déplacé à la main</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>ListChoices</name>
    <message>
        <source>Choose who may ask for the floor.</source>
        <translation>Choisissez qui peut demander la parole.</translation>
    </message>
    <message>
        <source>Choose a limit.</source>
        <translation>Choisissez une limite.</translation>
    </message>
    <message>
        <source>Write a time of day such as 11:30.</source>
        <translation>Écrivez une heure, par exemple 11:30.</translation>
    </message>
    <message>
        <source>%1 has passed: it is %2 now.</source>
        <translation>%1 est passé : il est maintenant %2.</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>No item is under consideration.</source>
        <translation>Aucun point n’est à l’examen.</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un orateur</translation>
    </message>
    <message>
        <source>Close the list…</source>
        <translation>Clore la liste…</translation>
    </message>
    <message>
        <source>Reopen the list…</source>
        <translation>Rouvrir la liste…</translation>
    </message>
    <message>
        <source>Open the floor…</source>
        <translation>Ouvrir le débat…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The Chair&apos;s console. Your badge says who you are; the Secretariat gives it to you.</source>
        <translation>Le pupitre de la présidence. Votre badge dit qui vous êtes ; le Secrétariat vous le remet.</translation>
    </message>
    <message>
        <source>%1 – Rostrum, the Chair&apos;s console</source>
        <translation>%1 – Rostrum, pupitre de la présidence</translation>
    </message>
    <message>
        <source>Rostrum, the Chair&apos;s console</source>
        <translation>Rostrum, pupitre de la présidence</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>The meeting</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>Nobody presides</source>
        <translation>Personne ne préside</translation>
    </message>
    <message>
        <source>Presiding: %1</source>
        <translation>Préside : %1</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Transmettre la présidence</translation>
    </message>
    <message>
        <source>Take the chair…</source>
        <translation>Prendre la présidence…</translation>
    </message>
    <message>
        <source>In the room %1 · Online %2</source>
        <translation>En salle %1 · En ligne %2</translation>
    </message>
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
        <source>● Connected · all saved</source>
        <translation>● Connecté · tout est enregistré</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting is in progress.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>You do not preside.</source>
        <translation>Vous ne présidez pas.</translation>
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
        <translation>Donner la parole pour l’exposé</translation>
    </message>
    <message>
        <source>Give the floor for a reply</source>
        <translation>Donner la parole pour une réponse</translation>
    </message>
    <message>
        <source>Take back into the panel</source>
        <translation>Rétablir dans le panel</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Passer son tour</translation>
    </message>
    <message>
        <source>Move to the end of the panel</source>
        <translation>Mettre à la fin du panel</translation>
    </message>
    <message>
        <source>Suggest to call next</source>
        <translation>Suggérer comme prochain orateur</translation>
    </message>
</context>
<context>
    <name>PanelStrip</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Give a reply…</source>
        <translation>Donner une réponse…</translation>
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
        <translation>Motions d’ordre</translation>
    </message>
    <message>
        <source>⚑ Point of order, being heard</source>
        <translation>⚑ Motion d’ordre, entendue</translation>
    </message>
    <message>
        <source>⚑ Point of order</source>
        <translation>⚑ Motion d’ordre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rule on it…</source>
        <translation>Statuer…</translation>
    </message>
</context>
<context>
    <name>PrimaryChoice</name>
    <message>
        <source>Give the floor to %1</source>
        <translation>Donner la parole à %1</translation>
    </message>
    <message>
        <source>Give the floor to %1 (offline)</source>
        <translation>Donner la parole à %1 (hors ligne)</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La session est close.</translation>
    </message>
    <message>
        <source>No meeting is in progress.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>Open the %1 meeting</source>
        <translation>Ouvrir la %1 séance</translation>
    </message>
    <message>
        <source>Open the %1 meeting for the Chair</source>
        <translation>Ouvrir la %1 séance pour le Président</translation>
    </message>
    <message>
        <source>Every item is concluded.</source>
        <translation>Chaque point est conclu.</translation>
    </message>
    <message>
        <source>Take up item %1</source>
        <translation>Aborder le point %1</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Ouvrir le débat</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Conclude item %1</source>
        <translation>Conclure le point %1</translation>
    </message>
    <message>
        <source>Rule on the point of order of %1</source>
        <translation>Statuer sur la motion d’ordre de %1</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Entendre %1</translation>
    </message>
    <message>
        <source>Pass on: %1 keeps the place</source>
        <translation>Passer : %1 garde sa place</translation>
    </message>
    <message>
        <source>Let %1 go on</source>
        <translation>Laisser continuer %1</translation>
    </message>
    <message>
        <source>This console prepares: %1 presides.</source>
        <translation>Ce pupitre prépare ; préside : %1.</translation>
    </message>
    <message>
        <source>This console assists: %1 presides.</source>
        <translation>Ce pupitre assiste ; préside : %1.</translation>
    </message>
    <message>
        <source>Suggest hearing %1</source>
        <translation>Suggérer d’entendre %1</translation>
    </message>
    <message>
        <source>Suggest %1</source>
        <translation>Suggérer %1</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Reprendre la séance</translation>
    </message>
    <message>
        <source>Accept the chair</source>
        <translation>Accepter la présidence</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>La séance est suspendue.</translation>
    </message>
    <message>
        <source>Take the suggestion back</source>
        <translation>Retirer la suggestion</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Suggestion : %1</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Record the ruling</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Rule on the point of order of %1</source>
        <translation>Statuer sur la motion d’ordre de %1</translation>
    </message>
    <message>
        <source>Choose a ruling first.</source>
        <translation>Choisissez d’abord une décision.</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Prise en note</translation>
    </message>
    <message>
        <source>Treated as a motion</source>
        <translation>Traitée comme motion</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>En clair (facultatif)</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Change the rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Ouvrir le débat</translation>
    </message>
    <message>
        <source>A new limit holds for speeches that have not begun.</source>
        <translation>Une nouvelle limite vaut pour les interventions à venir.</translation>
    </message>
    <message>
        <source>Limits and order, %1</source>
        <translation>Limites et ordre, %1</translation>
    </message>
    <message>
        <source>Open the floor on %1</source>
        <translation>Ouvrir le débat : %1</translation>
    </message>
    <message>
        <source>Who may ask for the floor</source>
        <translation>Qui peut demander la parole</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Those who speak for a group first</source>
        <translation>D’abord qui parle au nom d’un groupe</translation>
    </message>
    <message>
        <source>By category, in the order above</source>
        <translation>Par catégorie, dans l’ordre ci-dessus</translation>
    </message>
    <message>
        <source>Those who have not yet spoken on the item first</source>
        <translation>D’abord qui n’a pas encore parlé sur le point</translation>
    </message>
    <message>
        <source>Room and online in turn</source>
        <translation>Salle et ligne en alternance</translation>
    </message>
    <message>
        <source>Now, or a time of day such as 11:30</source>
        <translation>Maintenant, ou une heure comme 11:30</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Speaking time · %1</source>
        <comment>for whom a limit holds</comment>
        <translation>Temps de parole · %1</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Reopen the list</source>
        <translation>Rouvrir la liste</translation>
    </message>
    <message>
        <source>Reopening is a decision and is recorded with its reason.</source>
        <translation>Rouvrir est une décision, consignée avec son motif.</translation>
    </message>
    <message>
        <source>A delegation came late</source>
        <translation>Une délégation est arrivée en retard</translation>
    </message>
    <message>
        <source>At the request of the floor</source>
        <translation>À la demande de la salle</translation>
    </message>
    <message>
        <source>Reopen the list of speakers?</source>
        <translation>Rouvrir la liste des orateurs ?</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Suspendre la séance</translation>
    </message>
    <message>
        <source>Every clock stops and every list is kept, until the meeting is resumed.</source>
        <translation>Chaque chronomètre s’arrête et chaque liste est gardée, jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Suspend the meeting?</source>
        <translation>Suspendre la séance ?</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Adjourn the meeting?</source>
        <translation>Lever la séance ?</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>Prendre la présidence</translation>
    </message>
    <message>
        <source>It is recorded with your reason and announced to everybody.</source>
        <translation>C’est consigné avec votre motif et annoncé à tous.</translation>
    </message>
    <message>
        <source>The Chair has been called away</source>
        <translation>Le Président a dû s’absenter</translation>
    </message>
    <message>
        <source>The Chair is back</source>
        <translation>Le Président est de retour</translation>
    </message>
    <message>
        <source>Take the chair?</source>
        <translation>Prendre la présidence ?</translation>
    </message>
    <message>
        <source>Give the floor to %1</source>
        <translation>Donner la parole à %1</translation>
    </message>
    <message>
        <source>%1 is not the next on the list. Calling out of order is recorded with your reason.</source>
        <translation>Le prochain sur la liste n’est pas %1. Appeler hors de l’ordre est consigné avec votre motif.</translation>
    </message>
    <message>
        <source>A minister leaves early</source>
        <translation>Un ministre doit partir</translation>
    </message>
    <message>
        <source>The State concerned</source>
        <translation>L’État concerné</translation>
    </message>
    <message>
        <source>The next speaker is not ready</source>
        <translation>Le prochain orateur n’est pas prêt</translation>
    </message>
    <message>
        <source>Give the floor out of order?</source>
        <translation>Donner la parole hors de l’ordre ?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 loses its place on the list and is told so.</source>
        <translation>%1 perd sa place sur la liste et en est informé.</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Retirer %1 de la liste ?</translation>
    </message>
    <message>
        <source>Do not accord the floor</source>
        <translation>Ne pas accorder la parole</translation>
    </message>
    <message>
        <source>%1 is told that the floor is not accorded, and why.</source>
        <translation>La parole n’est pas accordée à %1, qui en apprend la raison.</translation>
    </message>
    <message>
        <source>Not on the subject of the item</source>
        <translation>Hors du sujet du point</translation>
    </message>
    <message>
        <source>The time for the item is used up</source>
        <translation>Le temps prévu pour le point est épuisé</translation>
    </message>
    <message>
        <source>Not accord the floor to %1?</source>
        <translation>Ne pas accorder la parole à %1 ?</translation>
    </message>
    <message>
        <source>Withdraw the floor</source>
        <translation>Retirer la parole</translation>
    </message>
    <message>
        <source>The speaker was called to order. The speech ends now.</source>
        <translation>L’orateur a été rappelé à l’ordre. L’intervention prend fin maintenant.</translation>
    </message>
    <message>
        <source>Called to order before</source>
        <translation>Déjà rappelé à l’ordre</translation>
    </message>
    <message>
        <source>Withdraw the floor?</source>
        <translation>Retirer la parole ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clore la session</translation>
    </message>
    <message>
        <source>No meeting can be opened afterwards, and nothing in the session changes any more. Whoever waits on a list is recorded as not reached.</source>
        <translation>Aucune séance ne peut plus être ouverte ensuite, et plus rien ne change dans la session. Ceux qui attendent sur une liste sont consignés comme non atteints.</translation>
    </message>
    <message>
        <source>Close the session?</source>
        <translation>Clore la session ?</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>Give the floor now</source>
        <translation>Donner la parole maintenant</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Do not accord the floor…</source>
        <translation>Ne pas accorder la parole…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mettre en tête</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mettre à la fin</translation>
    </message>
    <message>
        <source>Set the limit…</source>
        <translation>Fixer la limite…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Suggest to call next</source>
        <translation>Suggérer comme prochain orateur</translation>
    </message>
    <message>
        <source>Take the suggestion back</source>
        <translation>Retirer la suggestion</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>pending</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Ce que l’on peut faire pour %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>next, suggested</source>
        <translation>suivant, suggéré</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Chair · %1</source>
        <translation>Président · %1</translation>
    </message>
    <message>
        <source>Vice-Chair · %1</source>
        <translation>Vice-Président · %1</translation>
    </message>
</context>
<context>
    <name>StateBars</name>
    <message>
        <source>Accept the chair</source>
        <translation>Accepter la présidence</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>You operate for the presiding officer.</source>
        <translation>Vous opérez pour la présidence.</translation>
    </message>
    <message>
        <source>Stop operating</source>
        <translation>Cesser d’opérer</translation>
    </message>
    <message>
        <source>Operate for the presiding officer</source>
        <translation>Opérer pour la présidence</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>The meeting is suspended. Every clock stands, and every list is kept.</source>
        <translation>La séance est suspendue. Chaque chronomètre est arrêté, chaque liste est gardée.</translation>
    </message>
</context>
<context>
    <name>WhatToSay</name>
    <message>
        <source>%1, %2</source>
        <comment>a delegation, on behalf of a group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a panellist, an organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>I thank the distinguished representative of %1 for the statement.</source>
        <translation>Je remercie l’éminente délégation (%1) de sa déclaration.</translation>
    </message>
    <message>
        <source>I thank the distinguished representative of %1.</source>
        <translation>Je remercie l’éminente délégation (%1).</translation>
    </message>
    <message>
        <source>I thank the representative of %1 for the statement.</source>
        <translation>Je remercie l’orateur (%1) de sa déclaration.</translation>
    </message>
    <message>
        <source>I thank the representative of %1.</source>
        <translation>Je remercie l’orateur (%1).</translation>
    </message>
    <message>
        <source>I thank %1 for the presentation.</source>
        <comment>a panellist</comment>
        <translation>Je remercie %1 de cet exposé.</translation>
    </message>
    <message>
        <source>I thank %1 for the reply.</source>
        <comment>a panellist</comment>
        <translation>Je remercie %1 de cette réponse.</translation>
    </message>
    <message>
        <source>I now give the floor to the distinguished representative of %1.</source>
        <translation>Je donne maintenant la parole à l’éminente délégation suivante : %1.</translation>
    </message>
    <message>
        <source>I now give the floor to the distinguished representative of %1, to be followed by %2.</source>
        <translation>Je donne maintenant la parole à l’éminente délégation suivante : %1. Viendra ensuite : %2.</translation>
    </message>
    <message>
        <source>I now give the floor to the representative of %1.</source>
        <translation>Je donne maintenant la parole à l’organisation suivante : %1.</translation>
    </message>
    <message>
        <source>I now give the floor to the representative of %1, to be followed by %2.</source>
        <translation>Je donne maintenant la parole à l’organisation suivante : %1. Viendra ensuite : %2.</translation>
    </message>
    <message>
        <source>I now give the floor to %1.</source>
        <comment>a panellist</comment>
        <translation>Je donne maintenant la parole à %1.</translation>
    </message>
    <message>
        <source>I now give the floor to %1, to be followed by %2.</source>
        <comment>a panellist</comment>
        <translation>Je donne maintenant la parole à %1. Viendra ensuite : %2.</translation>
    </message>
    <message>
        <source>I invite the distinguished representative of %1 to continue.</source>
        <translation>J’invite l’éminente délégation (%1) à poursuivre.</translation>
    </message>
    <message>
        <source>I invite the representative of %1 to continue.</source>
        <translation>J’invite l’orateur (%1) à poursuivre.</translation>
    </message>
    <message>
        <source>I invite %1 to continue.</source>
        <comment>a panellist</comment>
        <translation>J’invite %1 à poursuivre.</translation>
    </message>
    <message>
        <source>%1 has asked for the floor on a point of order. I give the floor to the distinguished representative of %1.</source>
        <translation>Une motion d’ordre a été soulevée : %1. Je donne la parole à cette éminente délégation.</translation>
    </message>
    <message>
        <source>%1 has asked for the floor on a point of order. I give the floor to the representative of %1.</source>
        <translation>Une motion d’ordre a été soulevée : %1. Je donne la parole à cet orateur.</translation>
    </message>
    <message>
        <source>I am sorry to interrupt the distinguished representative of %1.</source>
        <translation>Je dois interrompre l’éminente délégation (%1), et m’en excuse.</translation>
    </message>
    <message>
        <source>I am sorry to interrupt the representative of %1.</source>
        <translation>Je dois interrompre l’orateur (%1), et m’en excuse.</translation>
    </message>
    <message>
        <source>I am sorry to interrupt %1.</source>
        <comment>a panellist</comment>
        <translation>Je dois interrompre %1, et m’en excuse.</translation>
    </message>
    <message>
        <source>I thank the distinguished representative of %1. I now rule on the point of order.</source>
        <translation>Je remercie l’éminente délégation (%1). Je statue maintenant sur la motion d’ordre.</translation>
    </message>
    <message>
        <source>I thank the representative of %1. I now rule on the point of order.</source>
        <translation>Je remercie l’orateur (%1). Je statue maintenant sur la motion d’ordre.</translation>
    </message>
    <message>
        <source>We now take up agenda item %1, %2. We will first hear the panellists.</source>
        <translation>Nous abordons le point %1 de l’ordre du jour, %2. Nous entendrons d’abord les panélistes.</translation>
    </message>
    <message>
        <source>We now take up agenda item %1, %2.</source>
        <translation>Nous abordons le point %1 de l’ordre du jour, %2.</translation>
    </message>
    <message>
        <source>The floor is now open on agenda item %1. I invite those who wish to speak to ask for the floor.</source>
        <translation>Le débat est ouvert sur le point %1 de l’ordre du jour. J’invite celles et ceux qui le souhaitent à demander la parole.</translation>
    </message>
    <message>
        <source>We seem to have lost the connection with %1. We will come back later.</source>
        <comment>a delegation, a panellist</comment>
        <translation>Nous semblons avoir perdu la connexion (%1). Nous y reviendrons.</translation>
    </message>
    <message>
        <source>We have come to the end of our agenda.</source>
        <translation>Nous sommes arrivés au terme de notre ordre du jour.</translation>
    </message>
    <message>
        <source>There are no other speakers on the list.</source>
        <translation>Il n’y a plus d’orateur sur la liste.</translation>
    </message>
    <message>
        <source>There are no other speakers on the list. Does anybody else wish to take the floor?</source>
        <translation>Il n’y a plus d’orateur sur la liste. Quelqu’un d’autre souhaite-t-il prendre la parole ?</translation>
    </message>
    <message>
        <source>I call to order the %1 meeting.</source>
        <translation>Je déclare ouverte la %1 séance.</translation>
    </message>
    <message>
        <source>The meeting is resumed.</source>
        <translation>La séance est reprise.</translation>
    </message>
    <message>
        <source>There are no other speakers on the list. The consideration of agenda item %1 is concluded.</source>
        <translation>Il n’y a plus d’orateur sur la liste. L’examen du point %1 de l’ordre du jour est conclu.</translation>
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
        <source>%1 raises a point of order.</source>
        <translation>Motion d’ordre de %1.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>%1 is heard on a point of order.</source>
        <translation>Motion d’ordre entendue : %1.</translation>
    </message>
    <message>
        <source>%1 has the floor.</source>
        <translation>La parole est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes while you were away.</source>
        <translation>
            <numerusform>%n changement pendant votre absence.</numerusform>
            <numerusform>%n changements pendant votre absence.</numerusform>
        </translation>
    </message>
    <message>
        <source>This badge is not for this console, which serves the Chair, the Vice-Chairs and the Secretariat. Use one of theirs.</source>
        <translation>Ce badge n’est pas pour ce pupitre, qui sert le Président, les Vice-Présidents et le Secrétariat. Utilisez un des leurs.</translation>
    </message>
    <message>
        <source>as the presiding officer decided</source>
        <translation>selon la décision de la présidence</translation>
    </message>
    <message>
        <source>%1 has asked already, and is not on the list yet.</source>
        <translation>Demande de %1 déjà reçue, pas encore sur la liste.</translation>
    </message>
    <message>
        <source>%1 is listed already, %2.</source>
        <translation>%1 figure déjà sur la liste, %2.</translation>
    </message>
    <message>
        <source>the presiding officer being absent</source>
        <translation>la présidence étant absente</translation>
    </message>
</context>
<context>
    <name>rostrum::console::FinderModel</name>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>listed already, to be confirmed</source>
        <translation>déjà inscrit, à confirmer</translation>
    </message>
    <message>
        <source>listed already, %1</source>
        <comment>a position</comment>
        <translation>déjà inscrit, %1</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
</context>
<context>
    <name>rostrum::console::FloorState</name>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>Speaks from the chair</source>
        <translation>Parle depuis la présidence</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person, a category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Room · seat %1</source>
        <translation>Salle · place %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>a language</comment>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>%1 goes on afterwards</source>
        <translation>%1 reprend ensuite</translation>
    </message>
    <message>
        <source>%1 goes on afterwards, %2 over time</source>
        <translation>%1 reprend ensuite, %2 de dépassement</translation>
    </message>
    <message>
        <source>%1 goes on afterwards, %2 left</source>
        <translation>%1 reprend ensuite, reste %2</translation>
    </message>
    <message>
        <source>Online again. The clock stays paused until the speech is resumed.</source>
        <translation>De nouveau en ligne. Le chronomètre reste arrêté jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Offline for %1: the point of order can be ruled on as it stands.</source>
        <translation>Hors ligne depuis %1 : on peut statuer sur la motion d’ordre en l’état.</translation>
    </message>
    <message>
        <source>Offline for %1: decide now. Pass on, and the place is kept; or end the speech.</source>
        <translation>Hors ligne depuis %1 : décidez maintenant. Passez, la place est gardée ; ou mettez fin à l’intervention.</translation>
    </message>
    <message>
        <source>Offline for %1: pass on at once, and the place is kept; or wait.</source>
        <translation>Hors ligne depuis %1 : passez tout de suite, la place est gardée ; ou attendez.</translation>
    </message>
    <message>
        <source>Called to order once</source>
        <translation>Rappelé une fois à l’ordre</translation>
    </message>
    <message>
        <source>Called to order twice</source>
        <translation>Rappelé deux fois à l’ordre</translation>
    </message>
    <message numerus="yes">
        <source>Called to order %n times</source>
        <comment>three times or more</comment>
        <translation>
            <numerusform>Rappelé %n fois à l’ordre</numerusform>
            <numerusform>Rappelé %n fois à l’ordre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::console::ListState</name>
    <message>
        <source>Closes at %1</source>
        <translation>Clôture à %1</translation>
    </message>
    <message>
        <source>Closes after the %1 speaker</source>
        <translation>Clôture après l’orateur : %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>Close à %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ouvre à %1</translation>
    </message>
    <message>
        <source>Nobody has asked for the floor yet.</source>
        <translation>Personne n’a encore demandé la parole.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Nobody is waiting, and the list is closed.</source>
        <translation>Personne n’attend, et la liste est close.</translation>
    </message>
    <message>
        <source>The floor is not open yet.</source>
        <translation>Le débat n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>groups first</source>
        <comment>after: Order</comment>
        <translation>groupes d’abord</translation>
    </message>
    <message>
        <source>by category</source>
        <comment>after: Order</comment>
        <translation>par catégorie</translation>
    </message>
    <message>
        <source>who has not spoken first</source>
        <comment>after: Order</comment>
        <translation>qui n’a pas parlé d’abord</translation>
    </message>
    <message>
        <source>room and online in turn</source>
        <comment>after: Order</comment>
        <translation>salle et ligne en alternance</translation>
    </message>
    <message>
        <source>as received</source>
        <comment>after: Order</comment>
        <translation>d’arrivée</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>the order of the list</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre : %1</translation>
    </message>
    <message>
        <source>Order: %1 · moved by hand: %2</source>
        <translation>Ordre : %1 · déplacés à la main : %2</translation>
    </message>
    <message>
        <source>All fit, %1 to spare</source>
        <translation>Tous ont le temps, marge de %1</translation>
    </message>
    <message>
        <source>The speech on the floor lasts beyond %1</source>
        <translation>L’intervention en cours dure au-delà de %1</translation>
    </message>
    <message>
        <source>%1 of %2 fit before %3</source>
        <translation>%1 sur %2 ont le temps avant %3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
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
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Waiting %1 · to be confirmed %2</source>
        <translation>En attente %1 · à confirmer %2</translation>
    </message>
    <message>
        <source>Spoken %1</source>
        <translation>Ont parlé %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Retirées %1</translation>
    </message>
    <message>
        <source>No item is under consideration.</source>
        <translation>Aucun point n’est à l’examen.</translation>
    </message>
</context>
<context>
    <name>rostrum::console::MeetingHeader</name>
    <message>
        <source>%1 meeting</source>
        <translation>%1 séance</translation>
    </message>
    <message>
        <source>%1 meeting · %2 · %3–%4</source>
        <comment>the number, the day, from when to when</comment>
        <translation>%1 séance · %2 · %3–%4</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Rehearsal · %1</source>
        <translation>Répétition · %1</translation>
    </message>
    <message>
        <source>You preside</source>
        <translation>Vous présidez</translation>
    </message>
    <message>
        <source>You assist: %1 presides</source>
        <translation>Vous assistez ; préside : %1</translation>
    </message>
    <message>
        <source>You operate for %1, whose console is lost</source>
        <translation>Vous opérez pour %1, dont le pupitre est perdu</translation>
    </message>
    <message>
        <source>You act on the instruction of %1</source>
        <translation>Vous agissez sur instruction de %1</translation>
    </message>
    <message>
        <source>You prepare: %1 presides</source>
        <translation>Vous préparez ; préside : %1</translation>
    </message>
    <message>
        <source>The console of %1 has been lost for %2.</source>
        <translation>Le pupitre de %1 est perdu depuis %2.</translation>
    </message>
    <message>
        <source>The console of %1 has been lost for %2; %3 operates.</source>
        <translation>Le pupitre de %1 est perdu depuis %2 ; %3 opère.</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (hors ligne)</translation>
    </message>
    <message>
        <source>The chair is offered to %1, who has not answered yet.</source>
        <translation>La présidence est proposée à %1, sans réponse encore.</translation>
    </message>
    <message>
        <source>The Chair hands the chair over to you.</source>
        <translation>Le Président vous transmet la présidence.</translation>
    </message>
    <message>
        <source>The Vice-Chair hands the chair over to you.</source>
        <translation>Le Vice-Président vous transmet la présidence.</translation>
    </message>
    <message>
        <source>Every item has been considered.</source>
        <translation>Chaque point a été examiné.</translation>
    </message>
    <message>
        <source>Not concluded: %1.</source>
        <translation>Non conclus : %1.</translation>
    </message>
    <message>
        <source>Waiting and carried over with their lists: %1.</source>
        <translation>En attente, reportés avec leurs listes : %1.</translation>
    </message>
    <message>
        <source>Points of order recorded as not reached: %1.</source>
        <translation>Motions d’ordre consignées comme non atteintes : %1.</translation>
    </message>
    <message>
        <source>No meeting is in progress</source>
        <translation>Aucune séance n’est en cours</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
</context>
<context>
    <name>rostrum::console::PointsOfOrderModel</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>The speech goes on at %1 after the ruling.</source>
        <translation>L’intervention reprend à %1 après la décision.</translation>
    </message>
    <message>
        <source>It is to be ruled on.</source>
        <translation>Il reste à statuer.</translation>
    </message>
    <message>
        <source>It is heard after that of %1.</source>
        <translation>Elle est entendue après celle de %1.</translation>
    </message>
    <message>
        <source>The speech pauses at %1 and goes on afterwards.</source>
        <translation>L’intervention s’arrête à %1 et reprend ensuite.</translation>
    </message>
    <message>
        <source>No speech is interrupted.</source>
        <translation>Aucune intervention n’est interrompue.</translation>
    </message>
    <message>
        <source>Point of order, being heard</source>
        <translation>Motion d’ordre, entendue</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
</context>
<context>
    <name>rostrum::console::UndoOffer</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
</TS>
