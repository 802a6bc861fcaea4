"""French and Spanish words for work found, a pause, hard times, help and questions, in canonical spelling."""

from __future__ import annotations

from core.reply.lists import phrases

_FR_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|la semaine prochaine|le \d+|bientot)"
_ES_DAY = (
    r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|la proxima semana|la semana que viene"
    r"|\d+ de \w+|pronto)"
)
_FR_JOB = r"(?:emploi|travail|job|poste|boulot|taf|ouvrage|contrat chez)"
_ES_JOB = r"(?:trabajo|empleo|puesto|chamba|jale|curro|pega|laburo)"
_FR_KIN = (
    r"(?:mere|pere|maman|papa|enfants?|fils|fille|bebe|mari|femme|conjointe?|blonde|chum|soeur|frere"
    r"|grand mere|grand pere|oncle"
    r"|tante|amie?|famille|parents?)"
)
_ES_KIN = (
    r"(?:mama|papa|madre|padre|hij[oa]s?|ninos?|ninas?|bebe|espos[oa]|marido|mujer|pareja|herman[oa]|abuel[oa]|ti[oa]"
    r"|prim[oa]|suegr[oa]|familia|amig[oa])"
)
A_WHILE = (
    r"(?:(?:pour|pendant|por|durante) (?:les? |les prochaines |las? |los |las proximas )?(?:\d+|une?|deux|trois|quatre"
    r"|quelques|unas?|unos|dos|tres|cuatro|prochaines?|proximas?) (?:jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)"
    r"|(?:jusqu (?:a|au|en)|hasta) (?:la |el |le |que |finales de |fin |l )*(?:\w*(?:di|che)\b|lunes|martes|miercoles"
    r"|jueves|viernes|sabado|semaine|semana|mois|mes|\d|janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec"
    r"|enero|feb|abril|mayo|jun|jul|agosto|automne|printemps|ete|hiver|anno|demain|manana|nouvel|ano))"
)
QUIET = (
    r"(?:(?:arrete[zrs]?|stop\w*|suspend\w*|cesse[zr]?|pare[n]?|parar|para|deten\w*|dej\w+)\b(?: \w+){0,4}?"
    r"|laisse[zrs]? (?:moi|nous) (?:tranquilles?|en paix)|\b(?:m|me|moi|nous) (?:ecri\w+|text\w+|contact\w+|appel\w+"
    r"|derang\w+|envoy\w+) (?:pas|plus)(?: \w+){0,2}?"
    r"|\b(?:ecri\w+|text\w+|contact\w+|derang\w+) (?:moi|nous) (?:pas|plus)"
    r"|no me (?:\w+)(?: nada| mas| mensajes)?|pas de (?:textos?|messages?))"
)
"""Words that ask for quiet, a pause where an end is named."""
LANDED = phrases(
    r"""
\b(?:m ont|m a) (?:offert|donne) (?:le|la|l|un|une) (?:poste|job|emploi)\b|\bje commence <FR_DAY> (?:prochain
    |matin)? ?(?:chez|au|a l)\b|\bj ai signe avec (?:eux|l|la)\b|\bje travaille (?:depuis|maintenant)\b
\b(?:me )?dieron <ES_JOB>\b|\b(?:ya )?empece a trabajar\b(?! en (?:la|el|mi) (?:tarea|pitch|curriculum))|\bfirme
     contrato\b|\bempiezo (?:en|con) mi (?:nuevo )?<ES_JOB>\b
\b(?:j ai|on a|viens de) (?:enfin |finalement |deja )?(?:trouve[er]?|decroche[er]?|eu|obtenu|obtenir) (?:une?
     |le |la |l |du |de l|mon |ma )?(?:nouvel |nouveau |nouvelle |super |belle )*<FR_JOB>\b(?! (?:d ete|interess
    |qui|affiche|a postuler|annonce))
\b(?:j ai ete|je suis|on m a|ils m ont|je viens d etre) (?:enfin |officiellement )?(?:embauchee?|engagee?
    |recrutee?)\b(?! pour une entrevue)
\bj ai (?:enfin |finalement )?(?:accepte|signe) (?:une? |l |le |mon |leur |la )?(?:offre|contrat|poste
    |job)\b(?! (?:d entrevue|avec vous))|\boffre d emploi , (?:et )?j ai accepte\b
\bje commence (?:a travailler )?<FR_DAY> (?:chez|a l|a la|au|comme) \w+|\bje commence (?:a travailler|mon
     (?:nouvel? )?<FR_JOB>|ma nouvelle job)\b
\b(?:j ai|je) (?:maintenant )?(?:une? |du )(?:nouvel |nouvelle |nouveau )+<FR_JOB>\b|\bj ai (?:un emploi|une job
    |du travail) maintenant\b|\bje travaille maintenant\b|\bbonne nouvelle ,? ?j ai trouve\b
\b(?:me )contrataron\b|\b(?:fui|he sido) contratad[oa]\b|\bestoy contratad[oa]\b
\bya tengo (?:un |nuevo )*<ES_JOB>\b(?! que)|\btengo (?:un )?nuevo <ES_JOB>\b|^(?:ya )?tengo <ES_JOB> ?[.!]*$
\b(?:consegui|encontre|obtuve|halle) (?:un |el |una )?(?:nuevo |buen )?<ES_JOB>\b(?! (?:que|interesante|para
     aplicar))
\bme (?:dieron|ofrecieron) (?:el|la) <ES_JOB>\b|\bme (?:quede|eligieron|seleccionaron|escogieron|aceptaron)
     (?:con|para|en) (?:el|la) <ES_JOB>\b|\bquede en (?:el|la) <ES_JOB>\b
\b(?:acepte|firme) (?:la |una |el |mi |su |un )(?:oferta|contrato|puesto|trabajo)\b(?! (?:de entrevista|con
     ustedes))
\bempiezo (?:a trabajar )?(?:el )?<ES_DAY> (?:en|con|como) (?!casa|la (?:manana|tarde|biblioteca))\w+|\bempiezo
     (?:mi|el) (?:nuevo )?<ES_JOB>\b|\bempiezo a trabajar\b|\bya (?:estoy|ando) trabajando\b(?! en (?:eso|ello
    |la tarea|mi|el))
""",
    FR_DAY=_FR_DAY,
    ES_DAY=_ES_DAY,
    FR_JOB=_FR_JOB,
    ES_JOB=_ES_JOB,
)
PAUSE = phrases(
    r"""
\b(?:semaine|jours?|semaines|mois) de (?:repit|repos|conge)\b|\bprends (?:un )?conge\b|\breprendre (?:en|dans
    |apres|la semaine|le mois)\b|\bdescansar (?:una|unos|unas|esta|un|dos)\b
\b(?:faire|prendre|besoin d|prends|prendrai|fais|voudrais|veux) une (?:petite )?pause\b|\bbesoin d un break\b
    |\b(?:mettre|mets|mettez|met)(?: \w+){0,3} (?:sur|en) pause\b
\b(?:en|suis en|pars en|serai en) vacances\b(?<!pas en vacances)
\b(?:je suis|je serai|serai|on est) (?:absente?|en voyage|a l exterieur|en conge|partie?)\b(?! (?:du|de la|hier
    |en retard))
\b(?:serai|suis) pas (?:la|disponible|en ville) (?:cette semaine|la semaine prochaine|jusqu|avant|pendant)
\bje (?:reviens|pars|serai de retour|reprends) (?:dans|pour|le|lundi|mardi|mercredi|jeudi|vendredi|en|la semaine)\b
\b(?:ecri\w+|contactez?|recontactez?|rappelez?|relancez?|reecri\w+|textez?)(?: moi| nous)? (?:dans|le mois|la
     semaine|en (?:janv|fev|mars|avr|mai|juin|jui|aout|sept|oct|nov|dec))
\bsaute[zr]? (?:cette|la) semaine\b|^pas cette semaine\b(?! (?:mais|la ,))
(?<!ai )(?<!a )\b<QUIET> <A_WHILE>
^(?:mes |de |mis |en )?(?:vacances|vacaciones|conges?)\b(?= (?:la|jusqu|du|de|le|cette|pour|hasta|del|desde|el
    |esta|des))
\b\d+ (?:jours? de (?:conge|maladie)|dias? de (?:baja|descanso|vacaciones|reposo))\b
\b(?:hacer|tomar|necesito|quiero|haga\w*|tomare) una pausa\b|\bun (?:descanso|break|respiro)\b(?! de (?:los|sus)
     mensajes)|\b(?:pon\w*) (?:esto |todo|me )?en pausa\b|\ben pausa\b
\b(?:estoy|voy|ando|estare|de) (?:\w+ )?(?:vacaciones|viaje)\b(?<!no estoy de vacaciones)
\b(?:estoy|estare|voy a estar|ando) (?:fuera|ausente|de viaje)\b|\bno (?:estare|voy a estar)\b
\bregreso (?:en|el|hasta|la|dentro)\b|\bvuelvo (?:en|el|la|dentro)\b(?! (?:a intentar))
\b(?:escrib\w+|contact\w+|busqu\w+|llam\w+|mand\w+?)(?:me|nme)? (?:en|el proximo|la proxima|dentro de|despues de
    |hasta) (?:\w+ )?(?:dias?|semanas?|mes|meses|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre
    |octubre|noviembre|diciembre)
\b(?:salt\w+) (?:esta|la) semana\b
\b(?:suspend\w+|pause[nr]?|pausar)\b (?:\w+ )?(?:hasta|jusqu|por|pour|pendant)\b
""",
    A_WHILE=A_WHILE,
    QUIET=QUIET,
)
HARDSHIP = phrases(
    r"""
\bmalades?\b(?! mental)|\b(?:arret|conge) (?:de )?maladie\b|\bhospitalisee?s?\b|\b(?:a l|dans l)
     hopital\b(?! pour (?:postuler|une entrevue|travailler))|\bdecede\w*\b|\b(?:est|sont) morte?s?\b(?<!ordi est
     mort)(?<!telephone est mort)|\ben deuil\b
\b(?:obseques|funerailles|enterrement)\b|\burgence familiale\b|\b(?:a l|aux) urgences?\b|\b(?:j ai|a|avons|ont)
     (?:la |le |une |attrape (?:la |le )?)(?:grippe|covid|gastro|bronchite|fievre|pneumonie|rhume)\b|\bme suis
     blessee?\b
\b(?:mon|ma|mes) <FR_KIN>\b.*\b(?:malades?|hospitalisee?s?|accident|mort\w*|decede\w*|opere\w*|urgence)\b
\benferm[oa]s?\b|\bmalit[oa]s?\b|\bfait de la fievre\b|\binternad[oa]\b|\benferme\b|\b(?:en el|al)
     hospital\b(?! a (?:aplicar|una entrevista))|\bhospitalizad\w+\b|\b(?:murio|fallecio|fallecieron)\b
\b(?:funeral|velorio|entierro)\b|\bestoy de baja\b|\bde luto\b|\bemergencia familiar\b|\ben urgencias\b
    |\b(?:tengo|tuve|me dio|con|tiene) (?:mucha )?(?:gripa|gripe|covid|fiebre|calentura|influenza|temperatura)\b
    |\bme lastime\b|\bme operaron\b
\bmis? <ES_KIN>\b.*\b(?:enferm\w+|hospital\w*|accidente|murio|fallecio|operaron|urgencias)\b
""",
    FR_KIN=_FR_KIN,
    ES_KIN=_ES_KIN,
)
HELP = phrases(
    r"""
^(?:j ai )?besoin d aide(?: s il (?:vous|te) plait| svp)? ?[.!]*$|^(?:a l aide|aide[zr]? moi)(?: s il (?:vous
    |te) plait)? ?[.!]*$
^comment (?:ca (?:marche|fonctionne)|fonctionne ca)\b|^quel(?:le)?s sont (?:les|mes) (?:options|commandes|choix)\b
^(?:necesito|quiero|ocupo) ayuda(?: por favor| porfa)? ?[.!]*$|^ayud(?:a|e)(?:me|nme)?(?: por favor)? ?[.!]*$
^como (?:funciona|se usa)(?: esto)?\b|^cuales son (?:las|mis) (?:opciones|comandos)\b
"""
)
_OPENING = (
    r"^(?:(?:bonjour|salut|allo|ok|mais|et|desolee?|hola|buenas|buenos dias|perdon|pero|oye|oiga|una pregunta|disculpe"
    r"|kim|,|:|y) )*"
)
ASKS = phrases(
    r"""
<OPENING>(?:c est|ce sera|ca) (?:quoi|qui|quand|ou|combien)\b|<OPENING>(?:quand|comment|combien|pourquoi|qui
    |quel(?:le)?s?|ou) (?:est|sont|c est|ca|dois|puis|peut|peux|de|faut|il|je|on|etes|es|tu|vous|marche
    |\w+ (?:est|sont))\b
<OPENING>(?:est ce qu?|qu est ce qu?|a quelle heure|a quoi|faut il|dois je|puis je|peut on|etes vous|es tu|avez
     vous|as tu|pouvez vous|peux tu|pourriez vous)\b(?!.*\bappeler\b)|\bje (?:dois|fais|devrais)
     (?:faire )?quoi\b|\b(?:tu|vous) (?:veux|voulez) dire quoi\b|^que (?:voulez vous|veux tu|dois je|faire)\b
^(?:quoi|hein|pardon|comment|que|como|mande|perdon|ah)(?: (?:quoi|ca))? ?\?+$
\b(?:pas|rien) compris (?:la question|votre message|ton message|ce que)\b|\bcomprends pas (?:la question|votre
     (?:question|message))\b
<OPENING>(?:que|cual(?:es)?|cuando|donde|quien(?:es)?|cuant[oa]s?|como|a que hora|por que|de que|para que) (?:es
    |son|era|cuenta|hago|tengo|debo|puedo|significa|me|se|hay|va|vale|sigue|faltan?|eres|esta|estan|quiere|hora
    |dia|tal si|\w+ (?:tengo|debo|faltan|es|son|hay|me))\b(?! puedo ayudar)
<OPENING>(?:puedo|debo|es usted|eres|hay|tengo que|se puede|puede repetir|puedes repetir|me puede decir|cuenta
     eso|eso cuenta) .*\?
\bno (?:le )?entend[io]\w* (?:la pregunta|el mensaje|su mensaje|lo que (?:dice|pregunta))\b|\b(?:a que se
     refiere|que quiere[s]? decir)\b
""",
    OPENING=_OPENING,
)
AGAIN = phrases(
    r"""
\b(?:repete[zr]?|repeter|redites?|redire)\b(?= ?[.!?]|$| s il| la question| ca)|\brenvoye[zr]? (?:la question|le
     message)\b
\b(?:repit\w+|repetir)\b(?= ?[.!?]|$| por favor| la pregunta)|\bde nuevo la pregunta\b
"""
)
