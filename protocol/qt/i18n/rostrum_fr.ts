<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
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
        <translation>Chronomètre : %1, %2</translation>
    </message>
    <message>
        <source>Clock: %1, %2, %3</source>
        <translation>Chronomètre : %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server at %1 holds several sessions. Add the name of yours to the address: %1/NAME.</source>
        <translation>Le serveur %1 héberge plusieurs sessions. Ajoutez le nom de la vôtre à l’adresse : %1/NOM.</translation>
    </message>
    <message>
        <source>The server at %1 has no session “%2”. Check the name at the end of the address.</source>
        <translation>Le serveur %1 n’a pas de session « %2 ». Vérifiez le nom à la fin de l’adresse.</translation>
    </message>
    <message>
        <source>The server does not know this badge. Check it for a slip, or ask the Secretariat to print it again.</source>
        <translation>Le serveur ne connaît pas ce badge. Vérifiez qu’il est bien saisi, ou demandez au Secrétariat de le réimprimer.</translation>
    </message>
    <message>
        <source>This badge was replaced by a newer one. Ask the Secretariat for it.</source>
        <translation>Ce badge a été remplacé par un nouveau. Demandez-le au Secrétariat.</translation>
    </message>
    <message>
        <source>The server and this program are of different versions. Install the one that belongs to the server.</source>
        <translation>Le serveur et ce programme sont de versions différentes. Installez celle qui correspond au serveur.</translation>
    </message>
    <message>
        <source>The place of this window was taken by another one. To go on here, join again.</source>
        <translation>Une autre fenêtre a pris la place de celle-ci. Pour continuer ici, rejoignez de nouveau la session.</translation>
    </message>
    <message>
        <source>The server takes no more connections now. Close other windows that use this badge. This one goes on trying.</source>
        <translation>Le serveur n’accepte plus de connexions pour l’instant. Fermez les autres fenêtres qui utilisent ce badge. Celle-ci continue d’essayer.</translation>
    </message>
    <message>
        <source>The server is restarting. This window joins as soon as it is back.</source>
        <translation>Le serveur redémarre. Cette fenêtre rejoindra la session dès son retour.</translation>
    </message>
    <message>
        <source>The server ended the connection. This window goes on trying.</source>
        <translation>Le serveur a mis fin à la connexion. Cette fenêtre continue d’essayer.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check the address and the network, and whether the server is running. This window goes on trying.</source>
        <translation>Personne ne répond à %1. Vérifiez l’adresse, le réseau et que le serveur fonctionne. Cette fenêtre continue d’essayer.</translation>
    </message>
    <message>
        <source>No machine is called %1. Check the address for a slip, and the network. This window goes on trying.</source>
        <translation>Aucune machine ne s’appelle %1. Vérifiez l’adresse et le réseau. Cette fenêtre continue d’essayer.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Your badge was not sent. Ask whoever runs the server for a certificate that this machine trusts.</source>
        <translation>Le certificat de %1 n’est pas reconnu : %2. Votre badge n’a pas été envoyé. Demandez à l’exploitant du serveur un certificat reconnu par cette machine.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Rostrum server. Check the address and the port.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur Rostrum. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. This window goes on trying.</source>
        <translation>La connexion à %1 est perdue. Cette fenêtre continue d’essayer.</translation>
    </message>
    <message>
        <source>Not connected since %1 (%2): the certificate of %3 is not trusted. The list is as of then.</source>
        <translation>Hors connexion depuis %1 (%2) : le certificat de %3 n’est pas reconnu. La liste date de ce moment.</translation>
    </message>
    <message>
        <source>Not connected since %1 (%2). The list is as of then.</source>
        <translation>Hors connexion depuis %1 (%2). La liste date de ce moment.</translation>
    </message>
    <message>
        <source>The session is closed. Nothing in it changes any more.</source>
        <translation>La session est close. Plus rien n’y change.</translation>
    </message>
    <message>
        <source>The server is restarting. Reconnecting…</source>
        <translation>Le serveur redémarre. Reconnexion…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Not possible: not joined.</source>
        <translation>Impossible : aucune session n’est rejointe.</translation>
    </message>
    <message>
        <source>Not possible yet: connecting.</source>
        <translation>Pas encore possible : connexion en cours.</translation>
    </message>
    <message>
        <source>Not possible now: reconnecting to the server.</source>
        <translation>Impossible pour l’instant : reconnexion au serveur.</translation>
    </message>
    <message>
        <source>Not possible any more: the session is closed.</source>
        <translation>Plus possible : la session est close.</translation>
    </message>
</context>
<context>
    <name>DialogSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JoinLink</name>
    <message>
        <source>Write the address of the server, or paste the link that you got.</source>
        <translation>Saisissez l’adresse du serveur, ou collez le lien reçu.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like floor.example.org or localhost:7040.</source>
        <translation>« %1 » n’est pas une adresse. Écrivez-la comme floor.example.org ou localhost:7040.</translation>
    </message>
    <message>
        <source>Write or paste your badge.</source>
        <translation>Saisissez ou collez votre badge.</translation>
    </message>
    <message>
        <source>This is not a badge. A badge looks like 17-7K3M-9QXT-2VBN-4HJR.</source>
        <translation>Ceci n’est pas un badge. Un badge ressemble à 17-7K3M-9QXT-2VBN-4HJR.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a session</source>
        <translation>Rejoindre une session</translation>
    </message>
    <message>
        <source>floor.example.org, or a rostrum: link</source>
        <translation>floor.example.org, ou un lien rostrum:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Not done: this was sent before with another content. Press again.</source>
        <translation>Non effectué : un autre contenu a déjà été envoyé ainsi. Appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Not done: the server has almost no room left for the record, and only the presiding officer can go on. Tell the Secretariat at once.</source>
        <translation>Non effectué : le serveur n’a presque plus de place pour le procès-verbal ; seule la présidence peut continuer. Prévenez tout de suite le Secrétariat.</translation>
    </message>
    <message>
        <source>Not done: your role in this session does not include it. Ask the Secretariat.</source>
        <translation>Non effectué : votre rôle dans cette session ne le permet pas. Adressez-vous au Secrétariat.</translation>
    </message>
    <message>
        <source>Not done: in this session the Secretariat prepares; the presiding officer has to press this.</source>
        <translation>Non effectué : dans cette session le Secrétariat prépare ; c’est à la présidence d’appuyer.</translation>
    </message>
    <message>
        <source>Not done: of the Secretariat only the Secretary may operate for the presiding officer.</source>
        <translation>Non effectué : au Secrétariat, seul le ou la Secrétaire peut opérer pour la présidence.</translation>
    </message>
    <message>
        <source>Not done: the session is closed.</source>
        <translation>Non effectué : la session est close.</translation>
    </message>
    <message>
        <source>Not done: only the clock of a rehearsal can be moved, and this is none.</source>
        <translation>Non effectué : seule l’horloge d’une répétition peut être avancée, et ce n’en est pas une.</translation>
    </message>
    <message>
        <source>Not done: no meeting is in progress. Wait until one is opened.</source>
        <translation>Non effectué : aucune séance n’est en cours. Attendez qu’une séance soit ouverte.</translation>
    </message>
    <message>
        <source>Not done: a meeting is in progress. It has to be adjourned first.</source>
        <translation>Non effectué : une séance est en cours. Il faut d’abord la lever.</translation>
    </message>
    <message>
        <source>Not done: the meeting is suspended. It has to be resumed first.</source>
        <translation>Non effectué : la séance est suspendue. Il faut d’abord la reprendre.</translation>
    </message>
    <message>
        <source>Not done: the meeting is not suspended, but in progress.</source>
        <translation>Non effectué : la séance n’est pas suspendue, elle est en cours.</translation>
    </message>
    <message>
        <source>Not done: this item is not on the agenda.</source>
        <translation>Non effectué : ce point n’est pas à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Not done: the session does not know this group.</source>
        <translation>Non effectué : la session ne connaît pas ce groupe.</translation>
    </message>
    <message>
        <source>Not done: this request is not there any more. Look at the list again.</source>
        <translation>Non effectué : cette demande n’existe plus. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Not done: the chair is not on offer any more.</source>
        <translation>Non effectué : la présidence n’est plus proposée.</translation>
    </message>
    <message>
        <source>Not done: the chair was handed over, not taken. Whoever presides can hand it back.</source>
        <translation>Non effectué : la présidence a été transmise, non prise. Qui préside peut la rendre.</translation>
    </message>
    <message>
        <source>Not done: only the Chair or a Vice-Chair can preside. Choose one of them.</source>
        <translation>Non effectué : seuls le Président et les Vice-Présidents peuvent présider. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Not done: the chair was offered to somebody else.</source>
        <translation>Non effectué : la présidence a été proposée à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Not done: you do not operate for the presiding officer any more.</source>
        <translation>Non effectué : vous n’opérez plus pour la présidence.</translation>
    </message>
    <message>
        <source>Not done: this goes into the record with its reason. Say why.</source>
        <translation>Non effectué : ceci est consigné avec son motif. Indiquez-le.</translation>
    </message>
    <message>
        <source>Not done: say on what the decision rests: announced, no objection, or a vote.</source>
        <translation>Non effectué : indiquez le fondement de la décision : annonce, absence d’objection ou vote.</translation>
    </message>
    <message>
        <source>Not done: this meeting has been held already.</source>
        <translation>Non effectué : cette séance a déjà eu lieu.</translation>
    </message>
    <message>
        <source>Not done: it is not settled to which category you belong. Ask the Secretariat.</source>
        <translation>Non effectué : votre catégorie n’est pas établie. Adressez-vous au Secrétariat.</translation>
    </message>
    <message>
        <source>Not done: the accreditation is not confirmed yet. The Secretariat can confirm it.</source>
        <translation>Non effectué : l’accréditation n’est pas encore confirmée. Le Secrétariat peut le faire.</translation>
    </message>
    <message>
        <source>Not done: you can let others go first, but not go before them. Ask the Secretariat.</source>
        <translation>Non effectué : vous pouvez laisser passer d’autres, non passer avant eux. Adressez-vous au Secrétariat.</translation>
    </message>
    <message>
        <source>Not done: the clock is paused already.</source>
        <translation>Non effectué : le chronomètre est déjà arrêté.</translation>
    </message>
    <message>
        <source>Not done: this speech has no limit that could be extended.</source>
        <translation>Non effectué : cette intervention n’a pas de limite à prolonger.</translation>
    </message>
    <message>
        <source>Not done: only whoever has the floor can say that the speech is finished.</source>
        <translation>Non effectué : seul l’orateur peut dire que l’intervention est terminée.</translation>
    </message>
    <message>
        <source>Not done: the speaker is not offline. The speech can be ended instead.</source>
        <translation>Non effectué : l’orateur n’est pas hors ligne. On peut plutôt mettre fin à l’intervention.</translation>
    </message>
    <message>
        <source>Not done: the floor is withdrawn only after a call to order. Call to order first.</source>
        <translation>Non effectué : la parole n’est retirée qu’après un rappel à l’ordre. Rappelez d’abord à l’ordre.</translation>
    </message>
    <message>
        <source>Not done: this request is not a point of order.</source>
        <translation>Non effectué : cette demande n’est pas une motion d’ordre.</translation>
    </message>
    <message>
        <source>Not done: a point of order is being heard. Rule on it first.</source>
        <translation>Non effectué : une motion d’ordre est en cours. Statuez d’abord.</translation>
    </message>
    <message>
        <source>Not done: this point of order is not being heard. Hear it first.</source>
        <translation>Non effectué : cette motion d’ordre n’est pas en cours. Entendez-la d’abord.</translation>
    </message>
    <message>
        <source>Not done: name and category are so already.</source>
        <translation>Non effectué : nom et catégorie sont déjà ceux-là.</translation>
    </message>
    <message>
        <source>Not done: this cannot be undone.</source>
        <translation>Non effectué : ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Not done: it is too late. An act can be undone for 10 s.</source>
        <translation>Non effectué : c’est trop tard. Un acte s’annule dans les 10 s.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not done: that was too much at once. Try again in %1.</source>
        <translation>Non effectué : trop de demandes à la fois. Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Not done: only whoever presides can do this, and %1 presides now.</source>
        <translation>Non effectué : c’est réservé à qui préside ; préside maintenant : %1.</translation>
    </message>
    <message>
        <source>Not done: %1 has the floor. End the speech first.</source>
        <translation>Non effectué : la parole est à %1. Mettez d’abord fin à l’intervention.</translation>
    </message>
    <message>
        <source>Not done: item %1 is under consideration. Conclude it first.</source>
        <translation>Non effectué : le point %1 est à l’examen. Concluez-le d’abord.</translation>
    </message>
    <message>
        <source>Not done: item %1 is concluded.</source>
        <translation>Non effectué : le point %1 est conclu.</translation>
    </message>
    <message>
        <source>Not done: item %1 is under consideration already.</source>
        <translation>Non effectué : le point %1 est déjà à l’examen.</translation>
    </message>
    <message>
        <source>Not done: item %1 has no panel.</source>
        <translation>Non effectué : le point %1 n’a pas de panel.</translation>
    </message>
    <message>
        <source>Not done: %1 is passed over. That can be taken back.</source>
        <translation>Non effectué : le tour de %1 a été passé. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Not done: %1 has presented already. A reply is still possible.</source>
        <translation>Non effectué : exposé déjà fait par %1. Une réponse reste possible.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 is open already.</source>
        <translation>Non effectué : la liste du point %1 est déjà ouverte.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 is open, and stays open.</source>
        <translation>Non effectué : la liste du point %1 est ouverte et le reste.</translation>
    </message>
    <message numerus="yes">
        <source>Not done: so many have spoken already (%n). Choose a later speaker.</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Non effectué : autant d’orateurs ont déjà parlé (%n). Choisissez un rang plus lointain.</numerusform>
            <numerusform>Non effectué : autant d’orateurs ont déjà parlé (%n). Choisissez un rang plus lointain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: the accreditation of %1 is confirmed already.</source>
        <translation>Non effectué : l’accréditation de %1 est déjà confirmée.</translation>
    </message>
    <message>
        <source>Not done: %1 is registered already. Choose it from the list.</source>
        <translation>Non effectué : %1 figure déjà au registre. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Not done: %1 is on the list already.</source>
        <translation>Non effectué : %1 figure déjà sur la liste.</translation>
    </message>
    <message>
        <source>Not done: %1 is checked in already.</source>
        <translation>Non effectué : présence de %1 déjà enregistrée.</translation>
    </message>
    <message>
        <source>Not done: the server refuses it by a rule that this program does not know (%1).</source>
        <translation>Non effectué : le serveur refuse selon une règle que ce programme ne connaît pas (%1).</translation>
    </message>
    <message>
        <source>Not done: the server cannot take what stands in “%1”: it may be empty, too long or out of bounds.</source>
        <translation>Non effectué : le serveur ne peut accepter le contenu de « %1 » : vide, trop long ou hors limites.</translation>
    </message>
    <message>
        <source>Not done: no meeting is left that could be attended.</source>
        <translation>Non effectué : il ne reste aucune séance à laquelle assister.</translation>
    </message>
    <message>
        <source>Not done: this meeting is not one of the session.</source>
        <translation>Non effectué : cette séance n’est pas de cette session.</translation>
    </message>
    <message>
        <source>Not done: a question can be put only to panellists of its item.</source>
        <translation>Non effectué : une question ne s’adresse qu’aux panélistes de son point.</translation>
    </message>
    <message>
        <source>Not done: this panellist is not in any panel of the session.</source>
        <translation>Non effectué : ce panéliste n’est d’aucun panel de la session.</translation>
    </message>
    <message>
        <source>Not done: your badge is of no delegation or organization. Ask the Secretariat.</source>
        <translation>Non effectué : votre badge n’est d’aucune délégation ni organisation. Adressez-vous au Secrétariat.</translation>
    </message>
    <message>
        <source>Not done: this participant is not registered. The Secretariat can register it.</source>
        <translation>Non effectué : ce participant n’est pas enregistré. Le Secrétariat peut le faire.</translation>
    </message>
    <message>
        <source>Not done: the session has no Chair who could preside.</source>
        <translation>Non effectué : la session n’a pas de Président pour présider.</translation>
    </message>
    <message>
        <source>Not done: this person is not registered.</source>
        <translation>Non effectué : cette personne n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Not done: these are words from the chair.</source>
        <translation>Non effectué : ce sont des paroles de la présidence.</translation>
    </message>
    <message>
        <source>Not done: this speech has ended already.</source>
        <translation>Non effectué : cette intervention est déjà terminée.</translation>
    </message>
    <message>
        <source>Not done: %1 has ended this speech already.</source>
        <translation>Non effectué : intervention déjà terminée, par %1.</translation>
    </message>
    <message>
        <source>Not done: you preside already.</source>
        <translation>Non effectué : vous présidez déjà.</translation>
    </message>
    <message>
        <source>Not done: %1 presides already. Choose somebody else.</source>
        <translation>Non effectué : %1 préside déjà. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Not done: the chair is on offer to %1. Take that back first.</source>
        <translation>Non effectué : la présidence est proposée à %1. Retirez d’abord cette offre.</translation>
    </message>
    <message>
        <source>Not done: the console of %1 is connected.</source>
        <translation>Non effectué : le pupitre de %1 est connecté.</translation>
    </message>
    <message>
        <source>Not done: the console of %1 has not been lost for long enough. Try again in %2.</source>
        <translation>Non effectué : le pupitre de %1 n’est pas perdu depuis assez longtemps. Réessayez dans %2.</translation>
    </message>
    <message>
        <source>Not done: %1 operates for the presiding officer already.</source>
        <translation>Non effectué : %1 opère déjà pour la présidence.</translation>
    </message>
    <message>
        <source>Not done: only who did it, and the presiding officer, can undo it.</source>
        <translation>Non effectué : seuls l’auteur de l’acte et la présidence peuvent l’annuler.</translation>
    </message>
    <message>
        <source>Not done: only the panellist and the Secretariat can say so.</source>
        <translation>Non effectué : seuls le panéliste et le Secrétariat peuvent le dire.</translation>
    </message>
    <message>
        <source>Not done: this is the request of %1, and not yours.</source>
        <translation>Non effectué : cette demande est celle de %1, non la vôtre.</translation>
    </message>
    <message>
        <source>Not done: nobody waits on the list any more.</source>
        <translation>Non effectué : plus personne n’attend sur la liste.</translation>
    </message>
    <message>
        <source>Not done: %1 is now next on the list.</source>
        <translation>Non effectué : la première place de la liste est maintenant à %1.</translation>
    </message>
    <message>
        <source>Not done: nobody has the floor any more. Look again.</source>
        <translation>Non effectué : plus personne n’a la parole. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Not done: %1 already gave the floor to %2 (%3 ago).</source>
        <translation>Non effectué : %1 a déjà donné la parole à %2 (il y a %3).</translation>
    </message>
    <message>
        <source>Not done: every point of order is heard. Hear %1.</source>
        <translation>Non effectué : toute motion d’ordre est entendue. Entendez %1.</translation>
    </message>
    <message>
        <source>Not done: %1 has raised a point of order. Hear it first.</source>
        <translation>Non effectué : motion d’ordre soulevée par %1. Entendez-la d’abord.</translation>
    </message>
    <message>
        <source>Not done: no item is under consideration. Take one up first.</source>
        <translation>Non effectué : aucun point n’est à l’examen. Abordez-en un d’abord.</translation>
    </message>
    <message>
        <source>Not done: item %1 is not under consideration. Take it up first.</source>
        <translation>Non effectué : le point %1 n’est pas à l’examen. Abordez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Not done: the list is not empty (%n). Keep it for the next time, or record those on it as not reached.</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Non effectué : la liste n’est pas vide (%n). Gardez-la pour la prochaine fois, ou consignez qui n’a pas été atteint.</numerusform>
            <numerusform>Non effectué : la liste n’est pas vide (%n). Gardez-la pour la prochaine fois, ou consignez qui n’a pas été atteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: it is past %1 already. Choose a later time.</source>
        <translation>Non effectué : %1 est déjà passé. Choisissez une heure ultérieure.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 has not been opened.</source>
        <translation>Non effectué : la liste du point %1 n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 is not open yet. It opens at %2.</source>
        <translation>Non effectué : la liste du point %1 n’est pas encore ouverte. Elle ouvre à %2.</translation>
    </message>
    <message>
        <source>Not done: the list for item %1 closed at %2. The presiding officer can reopen it.</source>
        <translation>Non effectué : la liste du point %1 a été close à %2. La présidence peut la rouvrir.</translation>
    </message>
    <message>
        <source>Not done: the floor on item %1 is open only to: %2.</source>
        <translation>Non effectué : sur le point %1, la parole est réservée à : %2.</translation>
    </message>
    <message>
        <source>Not done: you are on the list already, %1.</source>
        <translation>Non effectué : vous êtes déjà sur la liste, %1.</translation>
    </message>
    <message>
        <source>Not done: %1 is on the list already, %2.</source>
        <translation>Non effectué : %1 figure déjà sur la liste, %2.</translation>
    </message>
    <message>
        <source>Not done: you have asked already, and it is still to be confirmed.</source>
        <translation>Non effectué : vous avez déjà demandé la parole ; c’est à confirmer.</translation>
    </message>
    <message>
        <source>Not done: %1 has asked already, and it is still to be confirmed.</source>
        <translation>Non effectué : demande de %1 déjà reçue ; elle est à confirmer.</translation>
    </message>
    <message numerus="yes">
        <source>Not done: on item %1 no more than %n can be made or asked for. Questions do not count.</source>
        <comment>interventions</comment>
        <translation>
            <numerusform>Non effectué : sur le point %1, pas plus de %n intervention. Les questions ne comptent pas.</numerusform>
            <numerusform>Non effectué : sur le point %1, pas plus de %n interventions. Les questions ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1 has spoken already.</source>
        <translation>Non effectué : intervention de %1 déjà faite.</translation>
    </message>
    <message>
        <source>Not done: %1 has been stopped already.</source>
        <translation>Non effectué : intervention de %1 déjà arrêtée.</translation>
    </message>
    <message>
        <source>Not done: %1 was called, and was absent.</source>
        <translation>Non effectué : absence de %1 à l’appel.</translation>
    </message>
    <message>
        <source>Not done: the floor was not accorded to %1.</source>
        <translation>Non effectué : la parole n’a pas été accordée à %1.</translation>
    </message>
    <message>
        <source>Not done: the request of %1 has been withdrawn.</source>
        <translation>Non effectué : la demande de %1 a été retirée.</translation>
    </message>
    <message>
        <source>Not done: the request of %1 is recorded as not reached.</source>
        <translation>Non effectué : la demande de %1 est consignée comme non atteinte.</translation>
    </message>
    <message>
        <source>Not done: the request of %1 is not confirmed yet.</source>
        <translation>Non effectué : la demande de %1 n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Not done: the two panellists are not of one panel.</source>
        <translation>Non effectué : les deux panélistes ne sont pas du même panel.</translation>
    </message>
    <message>
        <source>Not done: a point of order has no limit of its own.</source>
        <translation>Non effectué : une motion d’ordre n’a pas de limite propre.</translation>
    </message>
    <message>
        <source>Not done: the list has changed. Look at it again.</source>
        <translation>Non effectué : la liste a changé. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Not done: you speak from the chair already.</source>
        <translation>Non effectué : vous parlez déjà depuis la présidence.</translation>
    </message>
    <message>
        <source>Not done: %1 has the floor.</source>
        <translation>Non effectué : la parole est à %1.</translation>
    </message>
    <message>
        <source>Not done: %1 is still offline.</source>
        <translation>Non effectué : %1 est toujours hors ligne.</translation>
    </message>
    <message>
        <source>Not done: the clock is not paused.</source>
        <translation>Non effectué : le chronomètre n’est pas arrêté.</translation>
    </message>
    <message>
        <source>Not done: a point of order can be raised only by: %1.</source>
        <translation>Non effectué : seuls peuvent soulever une motion d’ordre : %1.</translation>
    </message>
    <message>
        <source>Not done: what %1 did since then depends on it.</source>
        <translation>Non effectué : ce que %1 a fait depuis en dépend.</translation>
    </message>
    <message>
        <source>Not done: something that was done since then depends on it.</source>
        <translation>Non effectué : un acte ultérieur en dépend.</translation>
    </message>
    <message>
        <source>Not done: your point of order waits already.</source>
        <translation>Non effectué : votre motion d’ordre attend déjà.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>État Membre</translation>
    </message>
    <message>
        <source>State not a member</source>
        <translation>État non membre</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>État observateur</translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation>Entité des Nations Unies</translation>
    </message>
    <message>
        <source>Intergovernmental organization</source>
        <translation>Organisation inter­gouverne­mentale</translation>
    </message>
    <message>
        <source>National human rights institution</source>
        <translation>Institution nationale des droits de l’homme</translation>
    </message>
    <message>
        <source>NGO in consultative status</source>
        <translation>ONG dotée du statut consultatif</translation>
    </message>
    <message>
        <source>Other stakeholder</source>
        <translation>Autre partie prenante</translation>
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
        <source>Presentation</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation>Depuis la présidence</translation>
    </message>
    <message>
        <source>National capacity</source>
        <translation>À titre national</translation>
    </message>
    <message>
        <source>On behalf of a group</source>
        <translation>Au nom d’un groupe</translation>
    </message>
    <message>
        <source>Personal capacity</source>
        <translation>À titre personnel</translation>
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
        <source>the Chair</source>
        <translation>le Président</translation>
    </message>
    <message>
        <source>the Vice-Chair</source>
        <translation>le Vice-Président</translation>
    </message>
    <message>
        <source>the Secretariat</source>
        <translation>le Secrétariat</translation>
    </message>
    <message>
        <source>the delegate</source>
        <translation>le délégué</translation>
    </message>
    <message>
        <source>the panellist</source>
        <translation>le panéliste</translation>
    </message>
    <message>
        <source>the booth</source>
        <translation>la cabine</translation>
    </message>
    <message>
        <source>the display</source>
        <translation>l’affichage</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>l’administrateur</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>À poursuivre</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Non ouverte</translation>
    </message>
    <message>
        <source>Open for requests</source>
        <translation>Ouverte aux demandes</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture annoncée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Sans objection</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
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
        <comment>a point of order</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>A parlé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not accorded</source>
        <translation>Non accordé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on behalf of the %1</source>
        <translation>au nom de : %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and the title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>a date: day of the week, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1re</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st, 101st …</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd …</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd …</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>4th to 20th, 24th …</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row that is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>suggéré par : %1</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::AgendaModel</name>
    <message numerus="yes">
        <source>Concluded · %n spoke</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Conclu · %n orateur</numerusform>
            <numerusform>Conclu · %n orateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>List closed</source>
        <translation>Liste close</translation>
    </message>
    <message>
        <source>List closing</source>
        <translation>Liste bientôt close</translation>
    </message>
    <message>
        <source>Floor open</source>
        <translation>Débat ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <comment>the state of an item, and speakers</comment>
        <translation>
            <numerusform>%1 · %n en attente</numerusform>
            <numerusform>%1 · %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::qt::ClockFace</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>temps restant</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>dernière minute</translation>
    </message>
    <message numerus="yes">
        <source>last %n seconds</source>
        <translation>
            <numerusform>dernière seconde (%n)</numerusform>
            <numerusform>dernières %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>pas en direct</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::PanelModel</name>
    <message>
        <source>in the room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>offline, wishes to reply</source>
        <translation>hors ligne, souhaite répondre</translation>
    </message>
    <message>
        <source>wishes to reply</source>
        <translation>souhaite répondre</translation>
    </message>
    <message>
        <source>has presented</source>
        <translation>exposé fait</translation>
    </message>
    <message>
        <source>offline, suggested</source>
        <translation>hors ligne, suggéré</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::SpeakersModel</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Room · seat %1</source>
        <translation>Salle · place %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not accredited yet</source>
        <translation>pas encore accrédité</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place on the list</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>rostrum::qt::Workplace</name>
    <message>
        <source>Not done: the connection was away for too long. Press again if it is still to be done.</source>
        <translation>Non effectué : la connexion a été coupée trop longtemps. Appuyez de nouveau si c’est encore à faire.</translation>
    </message>
</context>
</TS>
