### Français (Canada). Vouvoiement. Par SMS, les mots sans ê, ç, ô, œ tiennent dans l'alphabet court.

## Comment répondre

how_words = Répondez { $options }.
how_or = { $first } ou { $last }
how_numbers = Répondez { $options }.
numbered = { $number }. { $what }
    .sms = { $number }) { $what }
list_empty = rien
word_yes = oui
how_keys = Pour répondre maintenant, appuyez sur { $options }. Appuyez sur le 9 pour en entendre plus, ou sur le 0 pour ne plus avoir d'appels. Plus tard, vous pouvez répondre par écrit comme d'habitude.
key_for = le { $key } pour { $label }
button_yes = oui
    .word = OUI
button_no = non
    .word = NON
button_all = tout
button_some = une partie
button_not_yet = pas encore
button_agree = j'accepte

## Les engagements, en peu de mots

item_postings = { NUMBER($count) ->
    [one] { $count } consultation d'offres
   *[other] { $count } consultations d'offres
}
item_applications = { NUMBER($count) ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
item_follow_up = { NUMBER($count) ->
    [one] { $count } relance
   *[other] { $count } relances
}
item_thank_you = { NUMBER($count) ->
    [one] { $count } mot de remerciement
   *[other] { $count } mots de remerciement
}
item_outreach = { NUMBER($count) ->
    [one] { $count } prise de contact
   *[other] { $count } prises de contact
}
item_homework = { NUMBER($count) ->
    [one] l'exercice
   *[other] { $count } exercices
}
item_club = { NUMBER($count) ->
    [one] le club d'emploi
   *[other] { $count } rencontres du club d'emploi
}
item_meeting = { NUMBER($count) ->
    [one] la rencontre
   *[other] { $count } rencontres
}
item_custom = { $text }
item_custom_count = { $count } { $text }
item_custom_times = { $text }, { $count } fois
day_of_year = { $day } { $year }
line_day = { $what } chaque jour
line_week = { $what } chaque semaine
line_once = { $what } pour le { $day }
line_planned = { $what } ({ $plan })
promise_line = { $text }

## L'arrivée

stranger = Bonjour! Cette ligne est réservée aux personnes suivies par un coach en recherche d'emploi. Si votre coach vous a donné un code, envoyez-le, par exemple REJOINDRE 7Q4K9M2.
code_over = Ce code ne fonctionne pas, ou plus. Vérifiez-le, ou demandez-en un nouveau à votre coach; envoyez-le ensuite comme REJOINDRE 7Q4K9M2.
join_language = Hello! Bonjour! ¡Hola!
language_en = English
language_fr = Français
language_es = Español
consent =
    Je suis l'assistant { DE($coach) } : un service de messages automatisés { DE($organisation) }.

    Pourquoi : de courts suivis et des rappels sur les étapes dont vous convenez avec { $coach } pour votre recherche d'emploi.
    À quel rythme : environ un message par jour ouvrable au début, puis moins. Si vous êtes moins disponible, je ralentis de moi-même.
    Qui voit quoi : vos réponses ne vont qu'à { $coach }. Un ancien employeur ne voit rien.
    Pour joindre { $coach } : écrivez « appelez-moi » ici, à tout moment.
    Pour cesser : STOP, et tout cesse aussitôt.

    Est-ce que cela vous convient?
    .sms = L'assistant { DE($coach) }, messages automatisés { DE($organisation) } pour votre recherche d'emploi : environ 1 par jour ouvrable au début, puis moins. Vos réponses ne vont qu'à { $coach }; un ancien employeur ne voit rien. Des frais de messagerie et de données peuvent s'appliquer. AIDE pour de l'aide, STOP pour cesser.
    .how = Répondez OUI pour accepter.
run_by = { $legal }
run_by_reached = { $legal } (pour vos données : { $contact })
consent_needed = Rien ne commence sans votre oui, et rien ne presse. Pour commencer avec { $coach }, répondez OUI; sinon, NON.
consent_declined = C'est bien ainsi, et je ne vous écrirai plus. { $coach } le saura. Si vous changez d'avis, répondez OUI.
join_name = Merci! Est-ce que { $name } est le nom qui convient? Sinon, écrivez celui que vous préférez.
    .sms = Merci! Est-ce que { $name } est le nom qui convient?
    .how = Répondez OUI, ou écrivez le nom voulu.
join_zone = Est-il { $time } chez vous ({ $zone })? Sinon, écrivez le nom de votre ville, pour que mes messages arrivent à de bonnes heures.
    .sms = Est-il { $time } chez vous ({ $zone })?
    .how = Répondez OUI, ou le nom de votre ville.
join_zone_choose = Il y a plus d'un endroit de ce nom. Lequel est le bon?
zone_named = { $place }
zone_unknown = Je ne connais pas cet endroit. Quelle grande ville partage votre heure?
    .how = Répondez par une ville, par exemple Montréal.
join_hour = Les suivis arrivent vers { $time }, les jours ouvrables. Est-ce que cela vous va? Sinon, écrivez une autre heure, de 9 à 19.
    .sms = Les suivis arrivent vers { $time }, les jours ouvrables. Cela vous va?
    .how = Répondez OUI, ou une autre heure de 9 à 19.
hour_unknown = Les suivis peuvent arriver à toute heure de 9 h à 19 h. Laquelle vous convient?
    .how = Répondez par une heure de 9 à 19.
join_second_sms = Si un message reste sans réponse ici, puis-je envoyer le suivant par texto? Écrivez alors votre numéro de cellulaire, par exemple 514 555 0123.
    .how = Répondez par le numéro, ou NON.
join_second_telegram = Je peux aussi écrire sur Telegram : ouvrez { $link } pour l'ajouter, maintenant ou plus tard.
    .how = Répondez OUI quand c'est fait, ou NON pour rester aux textos.
number_unknown = Je n'ai pas pu lire ce numéro de téléphone.
    .how = Répondez par le numéro, par exemple 514 555 0123, ou NON.
second_confirm = L'assistant { DE($coach) } ({ $organisation }) : les suivis de recherche d'emploi peuvent-ils aussi venir par texto à ce numéro? Des frais de messagerie et de données peuvent s'appliquer. AIDE pour de l'aide, STOP pour cesser.
    .how = Répondez OUI pour accepter.
second_thanks = Merci, { $name }! Je l'utiliserai aussi, et j'écrirai surtout là où vous répondez.

## Le contrat

contract_intro =
    Voici l'entente; elle a deux côtés. Ce que { $coach } promet : { $promises }

    Et voici votre part, un point à la fois.
    .sms = Voici l'entente. Ce que { $coach } promet : { $promises }. Et votre part, un point à la fois :
contract_item = Votre part : { $what }. D'accord?
    .how = Répondez OUI, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison. Ou NON.
contract_item_range = Votre part : { $what }. D'accord? Sinon, écrivez un autre nombre, de { $least } à { $most }.
    .sms = Votre part : { $what }. D'accord?
    .how = Répondez OUI ou un nombre de { $least } à { $most }, avec quand et où vous le ferez, par exemple : OUI, le matin à la maison.
contract_item_no = C'est bien. Qu'est-ce qui vous irait? De { $least } à { $most }, c'est réglé tout de suite; un autre nombre, je le soumets à { $coach }.
    .how = Répondez par un nombre.
contract_plan_ask = Très bien : { $what }. Quand et où le ferez-vous? Un plan facilite beaucoup les choses.
    .how = Une ligne suffit, par exemple : les mardis et jeudis matin, à la bibliothèque.
contract_counter_waits = { $what } : je le soumets à { $coach }. En attendant, continuons.
contract_waits = C'est tout de votre part, merci. { $coach } regarde encore un nombre; dès que c'est réglé, je vous envoie l'entente à signer.
contract_waits_still = { $coach } a encore un nombre à regarder et le sait. Ensuite l'entente arrive, prête à signer; APPELEZ-MOI joint { $coach }.
    .v1 = { $coach } regarde toujours un nombre. APPELEZ-MOI, et { $coach } le saura tout de suite.
contract_waits_number = { $what } : { $coach } le regarde encore. Un autre nombre prend sa place; APPELEZ-MOI joint { $coach }.
    .v1 = { $coach } n'a pas encore réglé ce nombre : { $what }. Vous pouvez en envoyer un autre; APPELEZ-MOI, pour en parler.
contract_waits_range = { $what } : { $coach } le regarde encore. Un nombre de { $least } à { $most } règle la question tout de suite, un autre prend sa place; APPELEZ-MOI joint { $coach }.
    .v1 = { $coach } n'a pas encore réglé ce nombre : { $what }. De { $least } à { $most }, on continue tout de suite; APPELEZ-MOI, pour en parler.
contract_settled = C'est réglé : { $what }.
contract_counter_instead = Plutôt { $what } : j'ai prévenu { $coach }. Dès que c'est réglé, je vous envoie l'entente à signer.
contract_summary =
    Votre entente, { $name }. Votre part : { $items }
    La part { DE($coach) } : { $promises }
    Chaque côté peut proposer des changements à tout moment. Pour signer, appuyez sur le bouton ou écrivez votre nom.
    .sms = Votre entente, { $name }. Votre part : { $items }. La part { DE($coach) } : { $promises }.
    .how = Écrivez votre nom ou J'ACCEPTE pour signer.
sign_what_else = Rien ne presse, { $name }. Que changeriez-vous? Envoyez un autre nombre, ou APPELEZ-MOI pour parler d'abord avec { $coach }.
how_to_sign = On y est presque, { $name }. On rend l'entente officielle avec { $coach }?
    .v1 = Quand vous voulez, { $name } : votre nom ici rend l'entente officielle avec { $coach }.
    .how = Écrivez votre nom ou J'ACCEPTE pour signer. Pour en parler d'abord, répondez APPELEZ-MOI.
sessions_unlimited = autant de rencontres qu'il vous en faut
sessions_some = { NUMBER($count) ->
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
signed =
    C'est signé, merci, { $name }! Vous avez maintenant { $sessions } avec { $coach }, qui a de 35 à 40 heures par semaine pour des dizaines de personnes et vous en garde une part. Vos efforts leur donnent toute leur valeur.
    Le premier suivi arrive { $day } vers { $time }. AIDE montre ce que je peux faire.
    .sms = C'est signé, merci, { $name }! Vous avez { $sessions } avec { $coach }, qui vous réserve du temps chaque semaine; vos efforts lui donnent sa valeur. Premier suivi : { $day }, vers { $time }. AIDE montre ce que je peux faire.
shall_we_go_on = Bonjour { $name }, ici l'assistant { DE($coach) }. { $coach } aimerait bien commencer avec vous. On continue où on en était?
go_on_yes = oui, allons-y
go_on_later = plus tard
go_on_whenever = Bien sûr, { $name }. Écrivez CONTINUER quand vous voulez, et on reprend où on en était.

## Les suivis

check_in_yes_no = Bonjour { $name }, ici l'assistant { DE($coach) }. { $week ->
    [last] Un mot sur la semaine dernière : { $item }, c'est fait?
   *[this] Petit suivi : { $item }, c'est fait?
}
    .v1 = Bonjour { $name }, c'est l'assistant { DE($coach) }. { $week ->
    [last] La semaine dernière : { $item }, c'est fait?
   *[this] Où en êtes-vous : { $item }, c'est fait?
}
    .sms = Bonjour { $name }, ici l'assistant { DE($coach) }. { $week ->
    [last] La semaine dernière : { $item }, c'est fait?
   *[this] Petit suivi : { $item }, c'est fait?
}
    .sms1 = Bonjour { $name }, c'est l'assistant { DE($coach) }. { $week ->
    [last] Pour la semaine dernière : { $item }, c'est fait?
   *[this] Un mot du jour : { $item }, c'est fait?
}
    .how = Répondez OUI ou NON.
check_in_count = Bonjour { $name }, ici l'assistant { DE($coach) }. { $week ->
    [last] Un mot sur la semaine dernière : sur { $item }, combien?
   *[this] Petit suivi : sur { $item }, combien jusqu'ici?
}
    .v1 = Bonjour { $name }, c'est l'assistant { DE($coach) }. { $week ->
    [last] La semaine dernière, sur { $item } : combien?
   *[this] Comment ça avance : sur { $item }, combien jusqu'ici?
}
    .sms = Bonjour { $name }, ici l'assistant { DE($coach) }. { $week ->
    [last] La semaine dernière, sur { $item } : combien?
   *[this] Petit suivi : sur { $item }, combien jusqu'ici?
}
    .how = Répondez par un nombre; tous sont bons.
check_in_list = Bonjour { $name }, ici l'assistant { DE($coach) }. { $week ->
    [last] Comment s'est passée la semaine dernière?
   *[this] Comment se passe la semaine?
} { $items }
    .v1 = Bonjour { $name }, c'est l'assistant { DE($coach) }. { $week ->
    [last] Pour la semaine dernière :
   *[this] Jusqu'ici cette semaine :
} { $items }
    .how = Répondez TOUT, ou par exemple 1: { $first }, 2: { $second }.
check_in_firm_yes_no = Bonjour { $name }, ici l'assistant { DE($coach) }. Vous en avez convenu avec { $coach }, et c'est important : { $item }. Fait ou non?
    .how = OUI ou NON, les deux aident.
check_in_firm_count = Bonjour { $name }, ici l'assistant { DE($coach) }. Vous en avez convenu avec { $coach }, et c'est important : { $item }. Combien jusqu'ici?
    .how = Tout nombre aide.
check_in_firm_list = Bonjour { $name }, ici l'assistant { DE($coach) }. Vous en avez convenu avec { $coach }, et c'est important. Comment cela avance-t-il? { $items }
    .how = Répondez TOUT, ou par exemple 1: { $first }, 2: { $second }.
check_in_ending_yes_no = Bonjour { $name }, ici l'assistant { DE($coach) }. Le programme se poursuit jusqu'au { $day }; écrivez APPELEZ-MOI, et { $coach } vous parlera volontiers avant cette date. { $week ->
    [last] Et pour la semaine dernière : { $item }, c'est fait?
   *[this] Et le suivi du jour : { $item }, c'est fait?
}
    .how = Répondez OUI ou NON.
check_in_ending_count = Bonjour { $name }, ici l'assistant { DE($coach) }. Le programme se poursuit jusqu'au { $day }; écrivez APPELEZ-MOI, et { $coach } vous parlera volontiers avant cette date. { $week ->
    [last] Et pour la semaine dernière : sur { $item }, combien?
   *[this] Et le suivi du jour : sur { $item }, combien jusqu'ici?
}
    .how = Répondez par un nombre; tous sont bons.
check_in_ending_list = Bonjour { $name }, ici l'assistant { DE($coach) }. Le programme se poursuit jusqu'au { $day }; écrivez APPELEZ-MOI, et { $coach } vous parlera volontiers avant cette date. { $week ->
    [last] Et comment s'est passée la semaine dernière?
   *[this] Et comment se passe la semaine?
} { $items }
    .how = Répondez TOUT, ou par exemple 1: { $first }, 2: { $second }.
nudge_yes_no = Rien ne presse, { $name }. L'assistant { DE($coach) } de nouveau : { $item }, fait ou pas encore?
    .v1 = L'assistant { DE($coach) } de nouveau, { $name }. Un mot suffit : { $item }, c'est fait?
    .how = OUI ou NON, les deux vont bien.
nudge_count = Rien ne presse, { $name }. L'assistant { DE($coach) } de nouveau : sur { $item }, combien jusqu'ici?
    .v1 = L'assistant { DE($coach) } de nouveau, { $name }. Un nombre suffit : sur { $item }, combien?
    .how = Tous les nombres vont bien.
nudge_list = Rien ne presse, { $name }. L'assistant { DE($coach) } de nouveau : { $items }
    .v1 = L'assistant { DE($coach) } de nouveau, { $name }. Un mot sur l'un ou l'autre suffit : { $items }
    .how = Répondez TOUT, ou par exemple 1: { $first }, 2: { $second }.

## Ce qu'on dit à une réponse

got_it = C'est noté, { $name }, et merci : { $items }
    .v1 = Merci, { $name }. C'est noté : { $items }
    .v2 = Voilà une bonne nouvelle, { $name }. J'ai noté : { $items }
got_done = { $what }, c'est fait
got_count = { $what } jusqu'ici
got_not_yet = { $what }, pas encore
got_thanks_honest = Merci de me le dire, { $name }. Demain est un autre jour.
    .v1 = Merci de votre franchise, { $name }. Rien ne presse.
not_done_twice = { $item } : ce n'est pas facile à caser; merci de le dire. Qu'est-ce qui aiderait? { $coach } en parle volontiers avec vous.
not_done_twice_keep = garder
not_done_twice_smaller = en faire moins
not_done_twice_change = changer
not_done_twice_talk = en parler

## Les temps calmes, et le retour

light_touch = Bonjour de la part de l'assistant { DE($coach) }. Pas de suivi, juste une question amicale : où en sont les choses?
    .v1 = Ici l'assistant { DE($coach) }. Un chiffre suffit, quel qu'il soit. Où en sont les choses?
    .sms = Bonjour de l'assistant { DE($coach) }. Une simple question amicale : comment vont les choses?
    .sms1 = Ici l'assistant { DE($coach) }. Un chiffre suffit. Comment vont les choses?
    .how = Répondez 1 emploi trouvé, 2 parlons-en, 3 je cherche par mes moyens, 4 pas maintenant.
light_touch_found_work = emploi trouvé
light_touch_talk = parlons-en
light_touch_own = je cherche par mes moyens
light_touch_not_now = pas maintenant
last_offer = Ici l'assistant { DE($coach) }. Le programme se poursuit jusqu'au { $day }. { $coach } parlerait volontiers avec vous avant cette date. Qu'est-ce qui vous convient?
found_work_confirm = Quelle belle nouvelle, { $name }! Pour bien comprendre : vous avez trouvé un emploi?
    .how = Répondez OUI ou NON.
landed_congrats = Félicitations, { $name }! { $coach } va s'en réjouir. Les suivis se terminent ici; si un jour vous voulez parler, écrivez-moi.
landed_not = Très bien, merci. On continue donc comme avant.
landed_hello = Merci, { $name }, j'ai transmis votre message à { $coach }. Si les suivis peuvent aider de nouveau, répondez RETOUR.
talk_soon = Avec plaisir, { $name }. { $coach } vous contactera sous peu.
own_way = Merci de me le dire. Bonne continuation; { $coach } est là quand vous voulez.
not_now_ok = C'est tout à fait bien. { $coach } est là quand vous voulez; un mot suffit.
comeback = Quel plaisir de vous lire, { $name }! Prenons une seule chose cette semaine : { $item }. { $coach } se réjouira de votre message.
comeback_open = Quel plaisir de vous lire, { $name }! { $coach } s'en réjouira aussi et vous contactera pour la suite.
comeback_return = Vous avez trouvé votre rythme, { $name }. Est-ce que le reste peut revenir aussi : { $items }?
    .how = Répondez OUI ou NON.
still_paused = Bonjour { $name }, ici l'assistant { DE($coach) }. Les deux semaines de repos sont passées. Comment continuons-nous?
still_paused_carry_on = reprendre
still_paused_two_more_weeks = deux semaines de plus
still_paused_slow_down = ralentir

## Appels et courriels

call = Bonjour. Ceci est un appel automatisé de { $organisation }, au { $number }, { $what }
call_check_in = pour un court suivi convenu entre vous et { $coach }. { $week ->
    [last] Comment s'est passée la semaine dernière?
   *[this] Comment ça va cette semaine?
}
call_light_touch = avec une question amicale de l'assistant { DE($coach) }. Où en êtes-vous?
call_last_offer = avec une question de la part { DE($coach) }, qui vous parlerait volontiers. Qu'est-ce qui vous convient?
call_still_paused = avec une question de l'assistant { DE($coach) }. Comment continuons-nous?
phone_noted = Merci. J'ai noté : { $label }. Au revoir.
phone_no_more = Très bien. Plus aucun appel ne viendra à ce numéro. Au revoir.
phone_which = Cette touche n'a pas de sens ici.
phone_ended = Merci, et au revoir.
phone_incoming = Bonjour. Ceci est la ligne automatisée de { $organisation }. Personne ne répond ici; écrivez plutôt à l'assistant de votre conseiller ou conseillère. Merci, et au revoir.
offer_calls = Encore une chose, { $name } : quand c'est calme par écrit, une voix automatisée de { $organisation } peut-elle appeler le { $number } avec les mêmes courtes questions? Jours ouvrables, de 9 h à 20 h; la touche 0 y met fin.
    .how = Répondez OUI ou NON.
offer_email = Encore une chose, { $name } : quand c'est calme ici, puis-je aussi écrire par courriel? Écrivez alors votre adresse.
    .how = Répondez par l'adresse, ou NON.
calls_thanks = Merci, { $name }. Les appels viennent de { $organisation }, et seulement quand c'est calme par écrit.
way_declined = C'est très bien, { $name }. Je continue d'écrire ici.
email_confirm = Ici l'assistant { DE($coach) } ({ $organisation }). Quelqu'un a donné cette adresse pour de courts suivis d'une recherche d'emploi, convenus avec { $coach }. Si c'était vous : puis-je aussi écrire ici, quand c'est calme ailleurs?
email_sent = Merci, { $name }. J'y ai écrit; un clic dans ce courriel dit oui, et d'ici là rien d'autre n'y est envoyé.
email_known = Je connais déjà cette adresse, { $name }.
email_waits = J'écris à une seule nouvelle adresse par jour, { $name }, et la dernière est { $address }. Un clic dans ce courriel dit oui. S'il n'arrive pas, ou si l'adresse contient une erreur, écrivez-en une de nouveau demain.
email_refused = La personne qui lit { $address } a refusé les courriels, { $name }; rien n'y est plus envoyé. Vous pouvez écrire une autre adresse.
email_thanks = Merci, { $name }! Le courriel fonctionne aussi maintenant, et j'écrirai surtout là où vous répondez.
mail_subject = Une courte question de l'assistant de votre conseiller ou conseillère
mail_foot = Vous recevez ceci parce que vous avez dit oui aux courriels de { $organisation }, ou que quelqu'un y a donné cette adresse. Les réponses à ce courriel ne sont pas lues : utilisez les liens, ou écrivez là où vous le faites d'habitude.
mail_no_more = Plus de courriels à cette adresse
page_answer = Votre réponse : { $label }
page_send = Envoyer cette réponse
page_noted = Merci. J'ai noté : { $label }. Vous pouvez fermer cette page.
page_stop = Plus de courriels à cette adresse?
page_stop_button = Oui, plus de courriels
page_stopped = Très bien. Plus aucun courriel ne viendra à cette adresse.
second_failed = Je n'ai pas pu joindre { $medium ->
    [email] cette adresse de courriel
   *[sms] ce numéro par texto
}, { $name }; je continue donc d'écrire ici.
paused_hello = Bonjour { $name }! Les suivis sont en pause. RETOUR les ramène, AIDE montre le reste.

## Cesser, revenir, et la sécurité

stop_confirm = Vous ne recevrez plus de messages { DE($organisation) }. Répondez START pour revenir, à tout moment.
start_confirm = Bon retour, { $name }! Les suivis { DE($coach) } reprennent. STOP y met fin à tout moment.
start_confirm_quiet = Bon retour, { $name }! Les messages de l'assistant { DE($coach) } peuvent revenir. STOP y met fin à tout moment.
stop_still = Vous ne recevez plus de messages d'ici. Répondez START pour revenir.
wrong_number_bye = Toutes nos excuses, et merci de l'avoir dit. Ce numéro ne recevra plus de messages.
distress = Je suis un assistant automatisé. J'avertis { $coach } tout de suite. { $line }
distress_line_us_ca = En danger? Appelez ou textez le 988, jour et nuit; urgence : 911.
distress_line_fr = En danger? Appelez le 3114, jour et nuit; urgence : 112.
distress_line_mx = En danger? Appelez Línea de la Vida, 800 911 2000, à toute heure; urgence : 911.
distress_line_es = En danger? Appelez le 024 à toute heure; urgence : 112.
distress_line_other = En danger? Appelez maintenant le numéro d'urgence local (le 112 dans bien des pays).
human_coming = Je préviens { $coach } tout de suite, { $name }. Les suivis font une pause d'un jour, pour que vous puissiez vous parler.

## Les mots libres

greeting_back = Bonjour { $name }! Quel plaisir de vous lire. AIDE montre ce que je peux faire.
noted = Merci, { $name }. Rien n'est en attente en ce moment. AIDE montre ce que je peux faire; APPELEZ-MOI joint { $coach }.
noted_again = Merci, { $name }, c'est vu. Aucune question n'est ouverte.
    .v1 = C'est vu, { $name }, merci. APPELEZ-MOI joint { $coach } à tout moment.
who_this_is = Je suis l'assistant automatisé { DE($coach) }, chez { $organisation }, { $name }, et non une personne. APPELEZ-MOI, et { $coach } vous répondra en personne.
held_thanks = Merci, { $name }. { $coach } reçoit tout de suite chaque mot que vous écrivez ici.
passed_on = Merci, { $name }. J'ai transmis votre message à { $coach }.
thanks_back = Avec plaisir, { $name }.
some_yes_no = Bien, un début compte aussi. { $item }, est-ce fait, ou pas encore?
    .how = Répondez OUI ou NON.
some_count = Bien, chaque geste compte. Sur { $item }, combien?
    .how = Répondez par un nombre.
some_list = Bien, cela compte. Lesquels? { $items }
    .how = Répondez par exemple 1: { $first }, 2: { $second }.
join_name_open = Quel nom dois-je utiliser?
    .how = Répondez par le nom seulement.
contract_item_left_out = Très bien, on laisse de côté : { $what }. J'ai prévenu { $coach }, au cas où vous voudriez en parler.
will_do = Très bien, { $name }. Dites-moi quand c'est fait; un mot suffit.
will_do_on = Très bien, { $name } : { $day }. Dites-moi quand c'est fait; un mot suffit.
blocked_thanks = Merci de me le dire, { $name }. Cela peut attendre; j'ai prévenu { $coach }.
question_to_coach = C'est une question pour { $coach }, { $name }. Je l'ai transmise.
interview_noted = Une entrevue, formidable! Bonne chance, { $name }.
media_not_understood = Merci, { $name }! Je ne lis que les mots. Pouvez-vous le dire en quelques-uns?
edited_later = J'ai vu votre correction, { $name }, mais nous étions déjà passés à la suite. Envoyez-la comme nouveau message, s'il vous plaît; CORRIGER reprend la dernière réponse.
button_gone = Ce bouton vient d'une question précédente, { $name }, et elle est close. Rien n'est en attente en ce moment; STATUT montre où vous en êtes.
button_gone_open = Ce bouton vient d'une question précédente, { $name }. La plus récente attend encore votre réponse.
held_media = Merci, { $name }. Je ne lis que les mots; j'ai donc dit à { $coach } que vous avez envoyé quelque chose.
unread = Excusez-moi, { $name }, je n'ai pas pu lire votre dernier message. Pouvez-vous l'envoyer de nouveau, en d'autres mots? APPELEZ-MOI joint { $coach }.
unclear_to_coach = Je ne suis pas certain d'avoir bien compris, { $name }; je l'ai donc transmis à { $coach }.
resting = Très bien, { $name } : rien avant { $day }. Un mot de vous, et on continue plus tôt.
later_ok = Très bien, { $name }. Un mot de vous, et on continue où on en était.
clarify_which = Merci, { $name }. De quoi s'agit-il?
about_calls = les appels
about_email = l'adresse de courriel
about_check_in = le suivi du { $day }
about_light_touch = où en sont les choses
about_last_offer = où en sont les choses
about_landed = le nouvel emploi
about_still_paused = la pause
about_not_done_twice = le changement au plan
about_counter = le nombre réduit
about_proposal = la proposition : { $what }
about_return = le reste de votre plan
about_shall_we_go_on = la suite
about_joining = la dernière question
clarify_yes_no = Pour bien comprendre : { $item }, c'est fait?
    .how = Répondez OUI ou NON.
clarify_count = Pour bien comprendre : sur { $item }, combien?
    .how = Répondez par un nombre.
clarify_list = Pour bien comprendre : { $items }
    .how = Répondez TOUT, ou par exemple 1: { $first }, 2: { $second }.
clarify_choice = Pour bien comprendre : laquelle de ces réponses?
clarify_open = Pour bien comprendre, un mot ou un nombre suffit.
    .how = Répondez OUI, NON ou un nombre.

## Les mots qui marchent toujours

help_text =
    L'assistant { DE($coach) }, pour { $organisation } : le suivi de votre recherche d'emploi. Ces mots marchent toujours :
    STATUT : ce qui est fait et ce qui reste
    CONTRAT : ce dont vous avez convenu
    POURQUOI : pourquoi j'écris, et quand la prochaine fois
    PAUSE, ou PAUSE jusqu'à une date : aucun message
    MOINS : un suivi par semaine
    PAS CETTE SEMAINE : rien avant la semaine prochaine
    RETOUR : on reprend
    CORRIGER : reprendre la dernière réponse
    APPELEZ-MOI : { $coach } le saura aussitôt
    STOP : plus aucun message
    .sms = L'assistant { DE($coach) }, pour { $organisation } : suivi de recherche d'emploi. Mots utiles : STATUT, CONTRAT, POURQUOI, PAUSE, MOINS, PAS CETTE SEMAINE, RETOUR, CORRIGER. APPELEZ-MOI joint { $coach }. STOP met fin à tout. Des frais de messagerie et de données peuvent s'appliquer.
status = Cette semaine, { $name } : { $items }
status_with_promises =
    Cette semaine, { $name } : { $items }
    { $coach } a promis : { $promises }
    .sms = Cette semaine, { $name } : { $items }. { $coach } a promis : { $promises }.
status_empty = Rien n'est sur la liste en ce moment, { $name }. APPELEZ-MOI joint { $coach }.
status_line = { $what } : { $done } jusqu'ici
status_line_today = { $what } : { $done } aujourd'hui
status_open_line_today = { $what } : à faire aujourd'hui
status_open_line = { $what } : à faire
promise_due_line = { $text }, pour le { $day }
contract_none = Il n'y a pas encore d'entente signée, { $name }. APPELEZ-MOI joint { $coach }.
contract_text =
    Votre entente avec { $coach }, version { $version }, signée le { $day }, { $name }. Votre part : { $items }
    La part { DE($coach) } : { $promises }
    .sms = Votre entente avec { $coach }, signée le { $day }. Votre part : { $items }. La part { DE($coach) } : { $promises }.
why_unsigned = { $coach } vous a fait une invitation, { $name }, et vous l'avez ouverte. Les suivis ne commencent qu'à la signature; STOP y met fin maintenant.
why_text = Vous avez signé une entente avec { $coach } le { $day }, et les suivis en font partie. Le prochain arrive { $next }, vers { $time }. MOINS, PAUSE ou STOP y changent quelque chose tout de suite.
why_paused = Vous avez signé une entente avec { $coach } le { $day }, et les suivis en font partie. Ils sont en pause jusqu'au { $until }; RETOUR les ramène plus tôt.
why_quiet = Vous avez signé une entente avec { $coach } le { $day }, et les suivis en font partie. Aucun n'est prévu; RETOUR les ramène.
paused = Très bien, { $name } : pas de suivi avant { $day }. RETOUR met fin à la pause plus tôt.
    .sms = Très bien, { $name } : pas de suivi avant { $day }. RETOUR abrège la pause.
resumed = { $coach } a remis les suivis en marche, { $name }. Le prochain arrive { $next }. PAUSE ou MOINS changent cela aussitôt.
promise_dropped = { $coach } a dû retirer ceci de sa liste de promesses, { $name } : { $text }. APPELEZ-MOI si vous voulez en parler.
paused_two_weeks = Très bien, { $name } : pas de suivi pendant deux semaines, puis une seule question. RETOUR abrège la pause.
less_done = Très bien, { $name } : un suivi par semaine désormais. RETOUR ramène le reste.
not_this_week_done = Très bien, { $name } : plus rien cette semaine. On reprend la semaine prochaine.
back_on = Bon retour, { $name }! Le prochain suivi arrive { $day }.
back_already = Tout est déjà en marche, { $name }.
fix_nothing = Il n'y a pas de réponse récente à reprendre, { $name }. STATUT montre ce que j'ai.
fix_yes_no = C'est repris. Voici la question de nouveau : { $item }, c'est fait?
    .how = Répondez OUI ou NON.
fix_count = C'est repris. Voici la question de nouveau : sur { $item }, combien?
    .how = Répondez par un nombre.
fix_list = C'est repris. Voici de nouveau : { $items }
    .how = Répondez TOUT, ou par exemple 1: { $first }, 2: { $second }.
language_changed = Très bien, en français désormais.
language_offer = Je peux continuer en français : répondez FRANÇAIS.

## Les changements au contrat

proposal_from_coach = { $coach } propose un changement, { $name } : { $what }. Cela vous convient?
    .how = Répondez OUI ou NON.
proposal_both = { $one }, et { $other }
proposal_accepted = C'est entendu, { $name }. C'est dans l'entente, et { $coach } le sait.
proposal_declined = Très bien, { $name } : tout reste comme avant.
proposal_replaced = Cette offre a été remplacée, { $name }. { $coach } propose maintenant : { $what }. Cela vous convient?
    .how = Répondez OUI ou NON.
offer_replaced = Cette version a été remplacée, { $name }; rien n'est signé. Voici celle qui vaut maintenant :
proposal_gone = Cette proposition n'est plus ouverte. CONTRAT montre ce qui vaut.
comeback_returned = Très bien, { $name } : tout est de retour, à votre rythme.
kept = Très bien, { $name } : on garde tout comme avant.
change_asked = Très bien. J'ai demandé à { $coach } de chercher mieux avec vous.
smaller_how_many = Bonne idée. Au lieu de { $item }, combien vous irait?
    .how = Répondez par un nombre de 1 à { $most }.
commitment_ended = { $coach } a retiré ceci de votre liste : { $what }. Tout le reste demeure.
counter_accepted = { $coach } dit oui : { $what }. C'est dans l'entente.
counter_kept = { $coach } aimerait mieux garder ce qui était convenu : { $what }. Écrivez APPELEZ-MOI pour en parler.
smaller_done = C'est réglé : { $what }. Un petit pas fait vaut mieux qu'un grand prévu.
