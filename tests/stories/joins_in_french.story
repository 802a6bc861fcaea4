# Quebec: French first, and everything after in French

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Zoé unsigned lang=fr region=CA-QC sms +15145550127
---
zoé: REJOINDRE JXK7Q4K9M2
    Mon 05 Jan 10:30 sms > Zoé [joining] Hello! Bonjour! ¡Hola! Répondez 1 Français, 2 English, 3 Español.
zoé: français
    Mon 05 Jan 10:31 sms > Zoé [joining] L'assistant de Kim, messages automatisés de Bright Paths pour votre recherche d'emploi : environ 1 par jour ouvrable au début, puis moins. Vos réponses ne vont qu'à Kim; un ancien employeur ne voit rien. Des frais de messagerie et de données peuvent s'appliquer. AIDE pour de l'aide, STOP pour cesser. Répondez OUI pour accepter.
zoé: oui
    Mon 05 Jan 10:32 sms > Zoé [joining] Merci! Est-ce que Zoé est le nom qui convient? Répondez OUI, ou écrivez le nom voulu.
zoé: oui
    Mon 05 Jan 10:33 sms > Zoé [joining] Est-il 10 h 33 chez vous (Toronto)? Répondez OUI, ou le nom de votre ville.
zoé: oui
    Mon 05 Jan 10:34 sms > Zoé [joining] Les suivis arrivent vers 10 h, les jours ouvrables. Cela vous va? Répondez OUI, ou une autre heure de 9 à 19.
zoé: 14 h
    Mon 05 Jan 10:35 sms > Zoé [joining] Je peux aussi écrire sur Telegram : ouvrez https://t.me/follow123456789_bot?start=CPRZ3YS4KT83NZPF5X3P pour l'ajouter, maintenant ou plus tard. Répondez OUI quand c'est fait, ou NON pour rester aux textos.
zoé: non
    Mon 05 Jan 10:36 sms > Zoé [joining] Voici l'entente. Ce que Kim promet : vous transmettre chaque semaine des offres qui vous conviennent; répondre à vos messages en un jour ouvrable. Et votre part, un point à la fois :
    Mon 05 Jan 10:36 sms > Zoé [joining] Votre part : 3 consultations d'offres chaque semaine. D'accord? Répondez OUI ou un nombre de 2 à 5, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison.
zoé: oui
    Mon 05 Jan 10:37 sms > Zoé [joining] Votre part : 5 candidatures chaque semaine. D'accord? Répondez OUI ou un nombre de 3 à 8, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison.
zoé: 3
    Mon 05 Jan 10:38 sms > Zoé [joining] Votre part : le club d'emploi chaque semaine. D'accord? Répondez OUI, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison. Ou NON.
zoé: oui
    Mon 05 Jan 10:39 sms > Zoé [joining] Votre entente, Zoé. Votre part : 3 consultations d'offres chaque semaine; 3 candidatures chaque semaine; le club d'emploi chaque semaine. La part de Kim : vous transmettre chaque semaine des offres qui vous conviennent; répondre à vos messages en un jour ouvrable. Écrivez votre nom ou J'ACCEPTE pour signer.
zoé: oui
    Mon 05 Jan 10:40 sms > Zoé [answer] Quand vous voulez, Zoé : votre nom ici rend l'entente officielle avec Kim. Écrivez votre nom ou J'ACCEPTE pour signer. Pour en parler d'abord, répondez APPELEZ-MOI.
zoé: J'accepte
    Mon 05 Jan 10:41 telegram > Kim [news] Zoé has signed: – 3 rounds of job postings each week – 3 applications each week – job club each week
    Mon 05 Jan 10:41 sms > Zoé [signed] C'est signé, merci, Zoé! Vous avez 8 rencontres avec Kim, qui vous réserve du temps chaque semaine; vos efforts lui donnent sa valeur. Premier suivi : mar. 6 janv., vers 14 h. AIDE montre ce que je peux faire.
+ 1d
zoé: oui
    Tue 06 Jan 10:42 sms > Zoé [answer] Merci, Zoé. Rien n'est en attente en ce moment. AIDE montre ce que je peux faire; APPELEZ-MOI joint Kim.
zoé: AIDE
    Tue 06 Jan 10:43 sms > Zoé [keyword] L'assistant de Kim, pour Bright Paths : suivi de recherche d'emploi. Mots utiles : STATUT, CONTRAT, POURQUOI, PAUSE, MOINS, PAS CETTE SEMAINE, RETOUR, CORRIGER. APPELEZ-MOI joint Kim. STOP met fin à tout. Des frais de messagerie et de données peuvent s'appliquer.
zoé: PAUSE
    Tue 06 Jan 10:44 sms > Zoé [keyword] Très bien, Zoé : pas de suivi pendant deux semaines, puis une seule question. RETOUR abrège la pause.
zoé: ARRÊT
    Tue 06 Jan 10:45 telegram > Kim [news] Zoé sent STOP: no messages any more, on any medium. Only START brings them back.
    Tue 06 Jan 10:45 sms > Zoé [stop] Vous ne recevrez plus de messages de Bright Paths. Répondez START pour revenir, à tout moment.
