# After signing, calls are offered to a number that its holder confirmed; only an own yes brings them

start 2026-01-05 10:30 America/Montreal
ways voice
coach Kim telegram 9001
client Luc unsigned lang=fr sms +15145550124 voice +15145550124
---
luc: REJOINDRE jxk7q4k9m2
    Mon 05 Jan 10:30 sms > Luc [joining] Hello! Bonjour! ¡Hola! Répondez 1 Français, 2 English, 3 Español.
luc: 1
    Mon 05 Jan 10:31 sms > Luc [joining] L'assistant de Kim, messages automatisés de Bright Paths pour votre recherche d'emploi : environ 1 par jour ouvrable au début, puis moins. Vos réponses ne vont qu'à Kim; un ancien employeur ne voit rien. Des frais de messagerie et de données peuvent s'appliquer. AIDE pour de l'aide, STOP pour cesser. Répondez OUI pour accepter.
luc: oui
    Mon 05 Jan 10:32 sms > Luc [joining] Merci! Est-ce que Luc est le nom qui convient? Répondez OUI, ou écrivez le nom voulu.
luc: oui
    Mon 05 Jan 10:33 sms > Luc [joining] Est-il 10 h 33 chez vous (Montreal)? Répondez OUI, ou le nom de votre ville.
luc: oui
    Mon 05 Jan 10:34 sms > Luc [joining] Les suivis arrivent vers 10 h, les jours ouvrables. Cela vous va? Répondez OUI, ou une autre heure de 9 à 19.
luc: oui
    Mon 05 Jan 10:35 sms > Luc [joining] Je peux aussi écrire sur Telegram : ouvrez https://t.me/follow123456789_bot?start=CPRZ3YS4KT83NZPF5X3P pour l'ajouter, maintenant ou plus tard. Répondez OUI quand c'est fait, ou NON pour rester aux textos.
luc: non
    Mon 05 Jan 10:36 sms > Luc [joining] Voici l'entente. Ce que Kim promet : vous transmettre chaque semaine des offres qui vous conviennent; répondre à vos messages en un jour ouvrable. Et votre part, un point à la fois :
    Mon 05 Jan 10:36 sms > Luc [joining] Votre part : 3 consultations d'offres chaque semaine. D'accord? Répondez OUI ou un nombre de 2 à 5, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison.
luc: oui, le matin
    Mon 05 Jan 10:37 sms > Luc [joining] Votre part : 5 candidatures chaque semaine. D'accord? Répondez OUI ou un nombre de 3 à 8, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison.
luc: oui
    Mon 05 Jan 10:38 sms > Luc [joining] Votre part : le club d'emploi chaque semaine. D'accord? Répondez OUI, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison. Ou NON.
luc: oui
    Mon 05 Jan 10:39 sms > Luc [joining] Votre entente, Luc. Votre part : 3 consultations d'offres chaque semaine (le matin); 5 candidatures chaque semaine; le club d'emploi chaque semaine. La part de Kim : vous transmettre chaque semaine des offres qui vous conviennent; répondre à vos messages en un jour ouvrable. Écrivez votre nom ou J'ACCEPTE pour signer.
luc: ACCEPTER
    Mon 05 Jan 10:40 telegram > Kim [news] Luc has signed: – 3 rounds of job postings each week (le matin) – 5 applications each week – job club each week
    Mon 05 Jan 10:40 sms > Luc [signed] C'est signé, merci, Luc! Vous avez 8 rencontres avec Kim, qui vous réserve du temps chaque semaine; vos efforts lui donnent sa valeur. Premier suivi : mar. 6 janv., vers 10 h. AIDE montre ce que je peux faire.
    Mon 05 Jan 10:40 sms > Luc [calls] Encore une chose, Luc : quand c'est calme par écrit, une voix automatisée de Bright Paths peut-elle appeler le +15145550124 avec les mêmes courtes questions? Jours ouvrables, de 9 h à 20 h; la touche 0 y met fin. Répondez OUI ou NON.
luc: oui
    Mon 05 Jan 10:41 sms > Luc [answer] Merci, Luc. Les appels viennent de Bright Paths, et seulement quand c'est calme par écrit.
+ 1d
    Tue 06 Jan 10:02 sms > Luc [check_in] Bonjour Luc, c'est l'assistant de Kim. Jusqu'ici cette semaine : 1) 3 consultations d'offres 2) 5 candidatures 3) le club d'emploi Répondez TOUT, ou par exemple 1: 2, 2: 4.
+ 1d
    Tue 06 Jan 14:02 sms > Luc [nudge] L'assistant de Kim de nouveau, Luc. Un mot sur l'un ou l'autre suffit : 1) 3 consultations d'offres 2) 5 candidatures 3) le club d'emploi Répondez TOUT, ou par exemple 1: 2, 2: 4.
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Luc: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:02 voice > Luc [check_in] Bonjour. Ceci est un appel automatisé de Bright Paths, au 1, 5 5 5, 0 1 0, 0 0 0 0, pour un court suivi convenu entre vous et Kim. Comment ça va cette semaine? Pour répondre maintenant, appuyez sur le 1 pour tout, le 2 pour une partie ou le 3 pour pas encore. Appuyez sur le 9 pour en entendre plus, ou sur le 0 pour ne plus avoir d'appels. Plus tard, vous pouvez répondre par écrit comme d'habitude.
luc keys: 1
    Wed 07 Jan 10:42 sms > Luc [answer] Voilà une bonne nouvelle, Luc. J'ai noté : 3 consultations d'offres, c'est fait; 5 candidatures, c'est fait; le club d'emploi, c'est fait
kim: /why luc
    Wed 07 Jan 10:43 telegram > Kim [answer] What happened with Luc: – Mon 5 Jan, 10:40 am: version 1 of the contract agreed – Mon 5 Jan, 10:40 am: welcome after signing by text: sent – Mon 5 Jan, 10:40 am: message by text: sent – Mon 5 Jan, 10:41 am: said yes to messages by call – Mon 5 Jan, 10:41 am: answer by text: sent – Tue 6 Jan, 10:02 am: check-in by text: sent – Tue 6 Jan, 2:02 pm: nudge by text: sent – Tue 6 Jan, 6:02 pm: call task opened – Tue 6 Jan, 6:02 pm: check-in 1 went without a word – Wed 7 Jan, 10:02 am: check-in by call: sent – Wed 7 Jan, 10:42 am: check-in 2 answered – Wed 7 Jan, 10:42 am: answer by text: sent
