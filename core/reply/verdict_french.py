"""French words for done, not done, later, partly, unsure and in the way, in canonical spelling."""

from __future__ import annotations

from core.reply.lists import phrases

_DONE = (
    r"(?:faite?s?|finie?s?|terminee?s?|envoyee?s?|completee?s?|reglee?s?|remise?s?|accomplie?s?|soumise?s?|livree?s?"
    r"|rendue?s?(?! a )|ecrite?s?|pratiquee?s?|expediee?s?|postee?s?|effectuee?s?|realisee?s?|prete?s?|boucle?e?s?)"
)
_WELL = r"(?:(?:bien|deja|tout|tous|enfin|maintenant|toutes|vraiment|aussi|finalement|hier|justement|presque) )*"
_TIME = r"(?:le temps|l energie|la chance|l occasion|le courage|la force|la tete a ca|une minute|assez de temps)"
_WHEN = (
    r"(?:demain|ce soir|a soir|tantot|bientot|plus tard|cet? apres midi|aujourd hui|ce matin|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|(?:cette|la|en|en fin de|la fin de|fin de) (?:semaine|fin de semaine)|ce week ?end"
    r"|la semaine prochaine|d ici|dans (?:la|une|un|quelques|les)|apres (?:le|la|mon|ma|souper|diner)|des que)"
)
DONE = phrases(
    r"""
^(?:(?:c est|ca y est|j ai|je l ai|je les ai|deja|tout|tous|toutes|bien|enfin|chose|ok|est|sont|la|le|les|mon|ma
    |mes|tout est|c est tout|c etait|elle est|ils sont|elles sont) )*<DONE>\b(?! (?:pas|a moitie|en partie|que))
^(?:ok |bon )?ca y est\b
\bje (?:vous |te )?(?:l|les) ai <WELL><DONE>
\bje (?:vous |te )?(?:l|les) ai ?[.!]*$
\bj ai <WELL>(?:faite?s?|finie?|terminee?|completee?|reussi|remise?|envoyee?|soumise?|pratiquee?|ecrit|prepare
    |assiste|participe|pris le temps)\b
\bj y (?:suis|ai) <WELL>(?:allee?|ete|assiste|participe)\b|\bje suis <WELL>allee?s?\b
\b(?:je viens|on vient|viens) (?:tout )?(?:juste )?(?:de|d) (?:le |les |la |l )?(?:faire|finir|terminer|envoyer
    |completer|remettre|soumettre|rentrer|poster|y aller)
\bmission accomplie\b|\bchose faite\b|^c est (?:tout )?(?:beau|bon)(?: pour moi)? (?:c est )?<DONE>
\b(?:est|sont|a ete|ont ete) <WELL><DONE>\b
""",
    DONE=_DONE,
    WELL=_WELL,
)
NOT = phrases(
    r"""
\b(?:sorti|parti) de (?:la|ma) tete\b|\bj avoue que (?:non|pas)\b
\b(?:pas|jamais|rien|plus) (?:\w+ )?(?:encore|fait\w*|fini\w*|termine\w*|envoye\w*|complete[es]*|commence\w*
    |remis\w*|pratique|reussi|pu|ecrit\w*|soumis\w*|allee?s?|eu (?:le temps|l occasion|la chance|l energie)
    |capable|prepare\w*|postule|applique|contacte\w*|relance\w*|avance\w*|donne suite)\b(?! (?:de nouvelles|de
     reponse|de retour|entendu|recu|l entrevue|l emploi|le poste|la job|rappele|repondu))
\bpas (?:encore|aujourd hui|du tout|vraiment|le temps|<TIME>|eu <TIME>|cette (?:semaine|fois))\b(?! (?:de
     nouvelles|de reponse|de retour|eu de|entendu|recu|rappele|repondu))
^(?:non |toujours |meme |malheureusement |desolee? |vraiment |ben )*pas ?[.!]*$
^(?:toujours|malheureusement|meme) pas\b(?! (?:de|d|recu|eu de))
\b(?:je )?n (?:ai|avais) (?:pas|rien|plus)\b(?! (?:de|d|recu|entendu|eu de|compris|internet|encore (?:recu
    |entendu|eu de)) )
^(?:(?:desolee?|non|encore|j ai|bonjour) )*(?:rien|aucune?s?|jamais|zero)(?: (?:du tout|encore|de fait|fait
    |cette semaine|desolee?|aujourd hui|pour l instant|a date|pour le moment|de neuf fait|de rien|des deux|de|d
    |eux|envoye|a signaler|pantoute|merci|[.!,]))*$
^(?:rien|aucune?s?|jamais)\b(?! (?:idee|nouvelles?|reponses?|problemes?|soucis?|a (?:dire|voir)|doute|retour))
^(?:il )?(?:n )?y (?:a|avait|en a) (?:rien|pas|aucun\w*)\b(?! (?:de (?:probleme|souci|quoi|poste|offres?)|d
     offres?))
\bj (?:en )?ai (?:pas|rien|oublie)\b(?! (?:de|d|recu|entendu|eu de|compris|internet|l internet|encore (?:recu
    |entendu|eu de)) )
\bj (?:en )?ai (?:fait |envoye |contacte )?(?:aucun\w*|pas (?:fait|envoye|postule)|ni l un ni l autre)\b
\boublie[es]*\b(?! (?:de (?:vous|te) (?:dire|repondre)|moi|pas|mon mot de passe|pas)\b)
\b(?:pas|manque(?: de)?|manquer de|plus|court de|faute de|pas assez de) (?:de |le |eu le )?temps\b
\btrop (?:\w+ )?(?:occupee?s?|fatiguee?s?|de (?:choses|travail|stuff|job)|malade|debordee?|occupe|crevee?
    |brulee?|epuisee?|stressee?)\b|\bdebordee?s?\b
\b(?:ai|avons|l|^) ?(?:rate|manque|saute|remis a (?:plus tard|demain)|procrastine|laisse tomber)\b(?! (?:de mots
    |mon (?:bus|train)))
\b(?:n y|j y|j|je) (?:n |ne )?(?:y )?(?:suis|ai) pas (?:allee?|arrivee?|ete|rendue?)\b|^pas (?:allee?|arrivee?)\b
\b(?:il (?:me |m en )?reste a|(?:il )?faut (?:encore )?que je|reste encore a|(?:je|j) (?:dois|devrais|aurais du)
     (?:encore )?)(?: ?(?:le |la |les )?(?:faire|fasse|finir|finisse|terminer|envoyer|commencer|m y
     mettre))\b(?!.*\b<WHEN>)
\b(?:ca n a|ca a|ca) pas (?:marche|adonne|fonctionne)\b|\btombe a l eau\b
\bn ?est pas <DONE>|\best pas <DONE>|\bsont pas <DONE>|\bpas <DONE>\b
""",
    TIME=_TIME,
    WHEN=_WHEN,
    DONE=_DONE,
)
AHEAD = phrases(
    r"""
\bje (?:vous |te )?(?:l |les )?(?:envoie|enverrai|remets)(?: ca)? (?=<WHEN>)
\bje (?:vais|ferai|compte|prevois|planifie|m y mets|m y mettrai|m en (?:occupe|charge|occuperai)|m y attaque|m y
     colle|(?:finis|termine|commence|continue|fais|envoie|remets|pratique|complete)(?: \w+){0,2}? (?=<WHEN>)
    |vas)\b
\bj (?:enverrai|irai|essaierai|essaie|y vais|y travaille|y arrive|y suis presque|attaque|envoie(?: ca)? (?=<WHEN>))
\bje (?:le|les|la|l) (?:ferai|fais|finis|finirai|termine|terminerai|envoie|enverrai|commence|remets|complete)\b
\b(?:le|les|la) (?:ferai|faire|finir) (?:demain|plus|ce|apres|lundi|mardi|mercredi|jeudi|vendredi|samedi
    |dimanche|bientot)
\b(?:je suis|suis|on est) (?:la )?dessus\b|\ben train de\b|\bj y travaille\b|\bje travaille (?:dessus|la dessus)
\b(?:ca|ce|c) (?:va etre|sera|se fera|s en vient|va se faire|devrait etre|s en vient)\b
\b(?:est |c est )?prevue? (?:pour|demain|ce|cette|lundi|mardi|mercredi|jeudi|vendredi)\b|^prevue?\b
\bc est pour <WHEN>
^(?:non |oui |pas encore |promis |mais |peut etre pas |surement |probablement )*<WHEN>(?: \w+){0,4} ?[.!]*$
\b(?:pas|promis|sans faute|faire|fait ca) (?:\w+ )?(?:demain|ce soir|tantot|plus tard|bientot) ?$
\b(?:essayer|tenter|tacher) (?:de|d)\b|^promis\b
""",
    WHEN=_WHEN,
)
PART = phrases(
    r"""
\bpresque\b(?! (?:pas|rien|jamais|embauch|eu le))
\b(?:en|une|qu en|qu une|la plus grande) partie\b
\b(?:a|la|de) moitie\b|\bmoitie moitie\b
\bquelques une?s\b|\bplusieurs\b ?$|\bcertaine?s (?:oui|d entre)\b
\bpartiellement\b|^(?:oui |non |fait )*(?:un|1) (?:petit )?(?:peu|bout)\b(?! (?:stresse|fatigue|malade|perdu))
\b(?:pas|non) (?:tout(?! de)|tous|toutes|completement|au complet|entierement|tout a fait (?:fini|fait|termine)?
    |les deux|la totalite)\b(?! (?:seul|seule|d accord|sur))
\b(?:en cours|en chemin|en progres|en marche|(?:ai|est|deja|ete|^) ?(?:commencee?s?|entamee?s?|debutee?s?
    |avancee?))\b(?<!pas commence)(?<!rien commence)(?! (?:chez|comme|a travailler|mon (?:nouvel|emploi)))
"""
)
UNSURE = phrases(
    r"""
\bpeut etre\b|\bptet\b|\bpossiblement\b|\bprobablement\b|\bsans doute\b
\b(?:je )?(?:ne |n )?(?:sais|sait) (?:pas|plus|pu)\b(?! (?:comment|quoi|par ou|ou|par quoi))
\b(?:aucune|pas la moindre|pas) idee\b|\bpas (?:\w+ )?(?:sure?s?|certaine?s?)\b|\bca depend\b|\bon verra\b|\bje
     (?:pense|crois) (?:que |bien)?(?! pas)(?!pas)|\b(?:j )?espere\b|\bqui sait\b|\bmettons\b
"""
)
_THING = (
    r"(?:ordi|ordinateur|portable|cell|cellulaire|telephone|lien|site|page|portail|internet|wifi|imprimante|compte"
    r"|formulaire|document|fichier|systeme|courriel|application)"
)
BLOCKED = phrases(
    r"""
\b(?:sais|sait) (?:pas|plus) (?:trop|vraiment|exactement) (?:comment|quoi|par ou|ou)\b|\bcoup de main\b
    |\b(?:internet|electricite|courant|ligne) (?:est |a ete )?coupee?\b
\b(?:suis|reste|etais|me sens|sens|completement|encore|^) ?(?:\w+ )?(?:bloquee?s?|coincee?s?|perdue?s?(?! (?:mon
    |ma|le|la))|melee?s?|confuse?|depassee?s?|prise? avec)\b(?! (?:dans le trafic|au travail|avec plaisir))
^(?:bloquee?|coincee?|perdue?|melee?|ca bloque)\b|\bbloquee?\b(?! (?:mon|le|ce|la))|\bca bloque\b
\b(?:sais|sait) (?:pas|plus|pu|vraiment pas) (?:comment|quoi|par ou|ou|par quoi|quelle?s?|a qui)\b
\b(?:comprends|comprend|compris) (?:pas|rien|plus|vraiment pas)\b(?! (?:la question|ce que vous|ce que tu|votre
    |ton|le message))
\b(?:besoin|faudrait) (?:\w+ )?d aide (?:avec|pour|sur|a|dans)\b|\baide[zr]? (?:moi )?(?:a|avec|pour) (?:faire
    |ecrire|mon|le|ma|remplir|commencer)\b
\b(?:mon|ma|le|la|l|mes) <THING>(?: \w+){0,2}? (?:est |a |s est |ne |n )*(?:marche|fonctionne|ouvre|charge|brise
    |casse|morte?|en panne|plante|gele|lache|mort|bloque|vole|repond)\w*\b(?<!marche)(?<!fonctionne)(?<!ouvre)
    (?<!charge)(?<!repond)
\b<THING>(?: \w+){0,2}? (?:ne |n )?(?:marche|fonctionne|s ouvre|ouvre|charge|repond|s allume) (?:pas|plus|pu)\b
\b(?:pas|plus|pu|sans|perdu) (?:d |de |l |mon |acces a )*(?:internet|wifi|ordi|ordinateur|electricite|courant
    |reseau|donnees|imprimante)\b
\b(?:arrive|peux|reussis|parviens|suis) (?:pas|plus|pu)(?: \w+)? (?:a |d |de )?(?:me |m |l |le )?(?:connecter
    |ouvrir|acceder|telecharger|trouver|imprimer|entrer|identifier|envoyer le|me rendre|commencer|demarrer)
""",
    THING=_THING,
)
AFFIRM = phrases(
    r"""
\b(?:absolument|effectivement|certainement|evidemment|exactement|exact|tout a fait|bien sur(?: que oui)?|d
     accord(?= oui)|affirmatif|c est (?:ca|exact|vrai|sur|certain)|je confirme|avec (?:grand )?plaisir
    |volontiers|pourquoi pas|mets en|pour sur|(?:ca|cela) (?:me |nous )(?:va|convient)(?= ?$| bien| parfaitement
    | merci| tres)|je veux(?: bien)?(?= ?$| merci| s il)|certain(?= ?$)|parfaitement|bien entendu|carrement|sans
     (?:aucun )?doute(?= ?$)|avec joie)\b
"""
)
DENY = phrases(
    r"""
\b(?:je )?(?:ne )?(?:pense|crois) (?:vraiment )?pas\b|\bplutot (?:non|pas)\b
\b(?:absolument|surtout|certainement|vraiment|bien sur que|je crois|je pense|du tout) (?:pas|non)\b|\bpas du
     tout\b|\bpas vraiment\b|\bhors de question\b|\bjamais(?: de la vie)?\b
\b(?:je )?(?:ne )?(?:prefere|prefererais|veux|aime mieux|aimerais mieux) (?:pas|ne pas|que non)\b|\bj aime mieux
     pas\b
\b(?:c est pas|ce n est pas|n est pas|pas) (?:ca|vrai|exact|le cas|interessee?|correct|juste)\b
\bpas (?:maintenant|pour (?:le moment|l instant)|tout de suite|aujourd hui)\b
"""
)
