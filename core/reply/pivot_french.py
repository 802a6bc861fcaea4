"""French words about items, and the English ones that stand for them: a pattern, then what takes its place.

"_" is a space, "ONE" one that names no item, "OF" of how many.
"""

from __future__ import annotations

from core.reply.lists import phrases

RULES = phrases(
    r"""
\b(?:pas|non) (?:both|all \d)\b => not_all
\b(?:rien|aucune?s?|non|ai fait aucune?) (?:des|aux|de|pour(?: les)?|d entre) (?:both|all \d|2|3|deux|trois
    |eux)\b|\bnon both\b => none
^(?:le |la )?une? (?=(?:oui|non|fait|pas)\b) => 1_
\bni (?:fait )?(?:le |la |l )?(?:\d|une?|premiere?)(?: (?:,|et))? ni (?:le |la |l )?(?:\d|autre|deuxieme
    |seconde?)\b => neither
\b(?:le |la )?1 (?:er|ere)\b => the_first_one
\b(?:le |la )?2 (?:e|eme|ieme)\b => the_second_one
\b(?:pour|a|aux) (?=(?:both|all \d)\b) =>
\b(?:ai|avons) (?:fait |envoye )?(?:neither|none)\b => none
\b(?:tou[st]|toutes)(?: (?:est|c est))? (?:fait|faits|faites|fini|termine) sauf\b => all_but
^sauf (.+?) (?:,? ?)(?:tou[st]|toutes)\b.*$ => all_but_\1
\b(?:tou[st]|toutes)(?: ,)? (?:sauf|excepte|a part|a l exception (?:de|du)|moins)(?: pour)? => all_but_
\b(?:le |la |les )?(?:premiere?|1er|1ere)s?\b => the_first_one
\b(?:le |la |les )?(?:deuxieme|seconde?|2e|2eme|2ieme)s?\b => the_second_one
\b(?:le |la |les )?(?:troisieme|3e|3eme|3ieme)s?\b => the_third_one
\b(?:le |la |les )?derniere?\b(?! (?:fois|semaine)) => the_last_one
\b(?:no|num|numero|point|le point) (?=\d) => number_
^(.+?) seulement ?[.!]*$ => only_\1
\bpas (?:une|un)(?: seule?)?(?= ?[.!]*$) => none
\b(?:une?|1) seule?\b => only_ONE
\b(?:juste|seulement|uniquement|rien que|que)\b => only
\bonly une?\b => only_ONE
\b(?:une?|1) (?:sur|des|de) (?:les )?(?:both|2|deux)\b => 1_of_2
^only (?:1|ONE) (?:des|sur|of) .*$ => 1_of_2
\bune? (?:sur|of) (?=\d) => 1_of_
(?<=\d )(?:sur|des|de) (?:les )?(?=\d) => of_
\b(?:envoye|fait|contacte|soumis|applique|postule)s? (?:\w+ )?une?(?= ?[.!,]*$| (?:candidature|personne|contact
    |fois)) => did_1
\bune? (?=(?:candidature|contact|personne|relance|remerciement|annonce|demande|cv)s?\b) => 1_
\b(?:il |y )?(?:m |me |n |ne )?(?:en )?(?:reste|manque)(?: (?:encore|que|juste))* (\d{1,3})\b => \1_left
\b(\d{1,3}) (?:a faire|restante?s?|de plus a faire|qui restent?)\b => \1_left
\b(?:je |j |on |nous )?(?:en )?(?:(?:suis|sommes|est) )?(?:rendue?s? a|en suis a|suis a|est a) (?=\d) => i_did_
\b(?:reussi|arrivee?) a (?:en )?(?:faire|envoyer) (?=\d) => did_
\bj en ai (?:fait |envoye |complete )?(?:only )?(\d{1,3})(?= ?[.!,]|$| (?:sur|hier|cette|so|de plus)) => i_did_\1_OF
\bj (?:en )?ai (?:deja |bien |aussi )?(?:postule|applique)s?(?: (?:a|sur|pour|chez|dans))? => i_applied_to_
\b(?:postule|applique)s?(?: (?:a|sur|pour|chez|dans)) (?=\d) => applied_to_
\bj (?:en )?ai (?:deja |bien )?contactee?s? => i_contacted_
\bcontacte (?=\d) => contacted_
\bj (?:en )?ai (?:deja |bien )?(?:fait|eu|complete|mis|rempli|depose)\b(?! de temps) => i_did
\bj (?:en )?ai (?:deja |bien )?(?:envoye|soumis|remis)\b => i_sent
\bj en ai (?=\d|only) => i_did_
\b(?:je n|j|je) (?:en )?ai pas (?:encore )?(?:fait|envoye)\b => i_did_not_do
\b(?:mots?|notes?|lettres?|cartes?|courriels?|messages?|email) de remerciements?\b
    |\bremerciements?\b => thank_you_note
\brelances?\b|\bsuivis?\b => follow_up
\b(?:candidatures?|demandes? d emploi|applications?)\b => applications
\b(?:cvs?|curriculums?) (?:done|envoyes?|soumis|deposes?)\b|\b(?<=\d )cvs?\b => applications
\b(?:contacts?|personnes?|gens|connaissances?)\b => contacts
\b(?:annonces?|offres?(?: d emploi)?)\b => postings
\b(?:mon |le )?devoirs?\b => homework
\b(?:fois|endroits?|postes?|places?|jobs?|employeurs?|compagnies?|entreprises?|emplois?)\b => places
\bpas (?:encore )?(?:faite?s?|envoyee?s?|terminee?s?|finie?s?)\b => not_done
\b(?:pas|toujours pas) encore\b => not_yet
\bpas (?:de |d |le |la |les |l |eu |pour )?(?=(?:number |the |applications|contacts|thank|follow|postings
    |homework|club|meeting|\d|mon |ma )) => not_
\b(?:pas|aucune?s?|0|zero|rien pour(?: les?| la)?) (?:de |d )?(?=(?:applications|contacts|postings|thank|follow
    |meeting)) => no_
\b(?:mais|par contre) pas\b => but_not
\b(?:et|,) aucune?s?(?= ?[.!]*$) => and_0
\b(?:oui|ouais)\b => yes
\b(?:non|nan)\b => no
\b(?:pour|a) (?=(?:number |the (?:first|second|third|last)|\d)) => to_
\bet\b => and
\bmais\b => but
\b(?<!ai )(?:est |sont |c est |a ete |ont ete )?(?:deja |bien |tout |tous )?(?:faite?s?|envoyee?s?|terminee?s?
    |finie?s?|completee?s?|reglee?s?)\b => done
(?<=\d )de done\b => done
\bpour (?:l instant|le moment)\b|\ba date\b|\bjusqu (?:ici|a (?:maintenant|present|date))\b|\bcette
     semaine\b => so_far
\b(?:environ|a peu pres|autour de|au moins|peu pres) => about_
\bhier(?: soir)?\b => yesterday
\baujourd hui\b => today
\bdesolee?s?\b => sorry
\b(?:total|au total|en tout)\b => total
\btou[st]e?s?\b => all
\b(?:la|le|les|l|mon|ma|mes|un|une|des|du) (?=(?:follow|thank|homework|applications|contacts|postings|club
    |meeting)\b) => the_
\b(?:sont|est) done\b => done
(?<=none) (?:encore|todavia|aun)\b =>
"""
)
